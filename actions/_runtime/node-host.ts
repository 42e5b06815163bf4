import { appendFileSync } from "node:fs";
import { getState } from "@actions/core";
import { fileCommand } from "../../src/text/file-command.ts";
import { logSafe } from "../../src/text/log-safe.ts";
import { maskValues } from "../../src/redact/values/mask-values.ts";
import { workflowCommand } from "../../src/text/workflow-command.ts";
import { nodeFiles } from "./files.ts";
import type { Host, Log, Runner } from "./host.ts";
import { print } from "./print.ts";
import { uniqueId } from "./unique-id.ts";

/** Prefix of the variables that contain inputs. The toolkit reads an input by its name only, and undeclared ones are rejected. */
const INPUT = "INPUT_";

/** Creates the host of a step on a real runner. */
export function nodeHost(): Host {
  return {
    environment: process.env,
    files: nodeFiles(workspace()),
    log,
    runner,
    now: () => new Date(),
    uniqueId,
    // Loaded on demand, because node:crypto slows down a step that only decides.
    randomHex: (bytes) => process.getBuiltinModule("node:crypto").randomBytes(bytes).toString("hex"),
  };
}

/** Returns the directory that relative paths of inputs start at. */
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
  state: getState,
  appendSummary: async (markdown) => append("GITHUB_STEP_SUMMARY", markdown),
  fail: () => {
    process.exitCode = 1;
  },
};

/**
 * Appends to one of the runner's files. Does nothing without a runner. The toolkit's writers are
 * not used, because they load node:crypto for a random delimiter, which slows down a step that only
 * decides.
 */
function append(variable: string, text: string): void {
  const path = process.env[variable];
  if (path) appendFileSync(path, text);
}
