import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ActionError } from "../../src/contract/action-error.ts";
import { mockTransport } from "../../src/mock-transport/contract.ts";
import { renderEnvFile } from "../../src/mock-transport/clients/agents/env-file.ts";
import { startMock } from "./embed/start-mock.ts";

interface TextSink {
  readonly write: (text: string) => unknown;
}

/** Effects of the command. `stopped` resolves when the user ends it. */
export interface CommandHost {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<{ [name: string]: string | undefined }>;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly stopped: Promise<void>;
}

/** Inputs of the action that have no meaning outside a job. */
const JOB_INPUTS = ["agents", "scope", "foreground"];

/**
 * Options for what the command writes. `--env-file` is taken: Node reads that option itself in any
 * position.
 */
const OUTPUT_OPTIONS = ["variables", "evidence"];

/** Inputs of the action that are options of the command. */
const INPUT_OPTIONS = Object.keys(mockTransport.inputs).filter((name) => !JOB_INPUTS.includes(name));

const USAGE = `Usage: testing-actions mock [--fixtures FILE] [options]

Serves the model endpoint of mock-transport on this machine until Ctrl-C, then judges the calls.
Prints one JSON line when it is ready.

${INPUT_OPTIONS.map((name) => `  --${`${name} VALUE`.padEnd(22)} ${mockTransport.inputs[name as keyof typeof mockTransport.inputs].description}`).join("\n")}
  --port N               Port of 127.0.0.1; a free one when left out.
  --variables FILE       Writes the variables that clients read, including the token, in shell syntax.
  --evidence DIR         Keeps the journal and recorded fixtures in this directory. Required in the mode \`record\`.
  --show-token           Prints the token in the ready line.
  --help                 Prints this text.

Exit code: 0 when the verdict is pass, 1 when it is not, 2 for invalid arguments or fixtures.
`;

/** Runs the command and returns its exit code. */
export async function runMockCommand(host: CommandHost): Promise<number> {
  try {
    const values = parseCommandLine(host.args);
    if (values === undefined) {
      host.stdout.write(USAGE);
      return 0;
    }
    const inputs = Object.fromEntries(INPUT_OPTIONS.map((name) => [name, values.texts[name] ?? ""]));
    const { cwd, environment } = host;
    const { evidence } = values.texts;
    const options = { inputs, port: values.port, cwd, environment };
    const mock = await startMock(evidence === undefined ? options : { ...options, evidence });
    const envFile = values.texts["variables"];
    if (envFile !== undefined)
      writeFileSync(resolve(host.cwd, envFile), renderEnvFile(mock.variables), { mode: 0o600 });
    const ready = {
      event: "ready",
      port: mock.port,
      urls: mock.urls,
      ...(envFile === undefined ? {} : { envFile: resolve(host.cwd, envFile) }),
      ...(values.showToken ? { token: mock.token } : {}),
    };
    host.stdout.write(`${JSON.stringify(ready)}\n`);
    await host.stopped;
    const verdict = await mock.stop();
    host.stderr.write(`${verdict.text}${verdict.reason === "ok" ? "" : ` [${verdict.reason}]`}\n`);
    for (const { message, rule } of verdict.findings ?? []) host.stderr.write(`${message} [${rule}]\n`);
    return verdict.status === "pass" ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    host.stderr.write(`testing-actions mock: ${error.message} [${error.code}]\n`);
    return 2;
  }
}

/**
 * Parses the command line; `undefined` when it asks for help.
 * @throws ActionError `input.invalid`
 */
function parseCommandLine(args: readonly string[]) {
  const options = Object.fromEntries(
    [...INPUT_OPTIONS, "port", ...OUTPUT_OPTIONS].map((name) => [name, { type: "string" as const }]),
  );
  const flags = { "show-token": { type: "boolean" as const }, help: { type: "boolean" as const, short: "h" } };
  const parse = () => parseArgs({ args: [...args], allowPositionals: true, options: { ...options, ...flags } });
  const { values, positionals } = rethrowInvalid(parse);
  const texts = values as { readonly [name: string]: string | undefined };
  if (values["help"] === true || positionals.length === 0) return undefined;
  if (positionals.join() !== "mock")
    throw createInputError(`Unknown command "${positionals.join(" ")}"; the only command is \`mock\``);
  const port = texts["port"] ?? "0";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw createInputError("`--port` must be a whole number from 0 to 65535");
  return { texts, port: Number(port), showToken: values["show-token"] === true };
}

/** Turns an error of the parser into an input error with its first sentence. */
function rethrowInvalid<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw createInputError(first);
  }
}

function createInputError(what: string): ActionError {
  return new ActionError("input.invalid", { what, fix: "See `testing-actions mock --help`" });
}
