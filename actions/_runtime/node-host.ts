import { appendFileSync } from "node:fs";
import { fileCommand } from "../../src/text/file-command.ts";
import { logSafe } from "../../src/text/log-safe.ts";
import { maskValues } from "../../src/redact/values/mask-values.ts";
import { workflowCommand } from "../../src/text/workflow-command.ts";
import { nodeFiles } from "./files.ts";
import type { Host, Log, Runner } from "./host.ts";
import { print } from "./print.ts";
import { uniqueId } from "./unique-id.ts";

/** What the names of inputs begin with in the environment, and those of step state. */
const [INPUT, STATE] = ["INPUT_", "STATE_"];

/** The host of a step on a real runner. */
export function nodeHost(): Host {
  return {
    environment: process.env,
    files: nodeFiles(workspace()),
    log,
    runner,
    now: () => new Date(),
    uniqueId,
    // Loading node:crypto costs a step that only decides about a tenth of its time.
    randomHex: (bytes) => process.getBuiltinModule("node:crypto").randomBytes(bytes).toString("hex"),
  };
}

/** The folder that relative paths of inputs start at. */
export function workspace(): string {
  return process.env["GITHUB_WORKSPACE"] ?? process.cwd();
}

const log: Log = {
  info: (message) => print(logSafe(message)),
  debug: (message) => print(workflowCommand("debug", logSafe(message))),
  notice: (message) => print(workflowCommand("notice", logSafe(message))),
  warning: (message) => print(workflowCommand("warning", logSafe(message))),
  error: (message, at) => print(workflowCommand("error", logSafe(message), at)),
};

const runner: Runner = {
  inputs: () => {
    const given = Object.entries(process.env).filter(([name]) => name.toUpperCase().startsWith(INPUT));
    return Object.fromEntries(given.map(([name, text = ""]) => [name.slice(INPUT.length), text]));
  },
  setOutput: (name, value) => append("GITHUB_OUTPUT", fileCommand(name, value)),
  mask: (value) => {
    for (const piece of maskValues(value)) print(workflowCommand("add-mask", piece));
  },
  exportVariable: (name, value) => {
    process.env[name] = value;
    append("GITHUB_ENV", fileCommand(name, value));
  },
  saveState: (name, value) => append("GITHUB_STATE", fileCommand(name, value)),
  state: (name) => process.env[`${STATE}${name}`] ?? "",
  appendSummary: async (markdown) => append("GITHUB_STEP_SUMMARY", markdown),
  fail: () => {
    process.exitCode = 1;
  },
};

/**
 * Appends to one of the runner's files; without a runner there is none, and nothing to tell. The toolkit's own writers are not used,
 * because they load node:crypto for a random delimiter, which costs a step that only decides a fifth of its time.
 */
function append(variable: string, text: string): void {
  const path = process.env[variable];
  if (path) appendFileSync(path, text);
}
