import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ActionError } from "../../src/contract/action-error.ts";
import { mockTransport } from "../../src/mock-transport/contract.ts";
import { renderEnvFile } from "../../src/mock-transport/clients/agents/env-file.ts";
import { startMock } from "./embed/start-mock.ts";

/** What the command runs in. `stopped` resolves when the person who started it ends it. */
export interface CommandHost {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<{ [name: string]: string | undefined }>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly stopped: Promise<void>;
}

/** Inputs of the action that make no sense outside a job. */
const ofJobs = ["agents", "scope", "foreground"];

/** Files and folders that the command writes. Not `--env-file`: Node takes that option for its own wherever it stands. */
const files = ["variables", "evidence"];

/** Inputs of the action that are options of the command. */
const names = Object.keys(mockTransport.inputs).filter((name) => !ofJobs.includes(name));

const usage = `Usage: testing-actions mock [--fixtures FILE] [options]

Serves the model endpoint of mock-transport on this machine until it is ended by Ctrl-C, and then says whether the calls were what they should be.
Prints one JSON line when it is ready.

${names.map((name) => `  --${`${name} VALUE`.padEnd(22)} ${mockTransport.inputs[name as keyof typeof mockTransport.inputs].description}`).join("\n")}
  --port N               a port of 127.0.0.1 instead of a free one
  --variables FILE       writes the variables that clients read, the token among them, for a shell to read
  --evidence DIR         keeps the journal, and what the mode \`record\` recorded, in this folder; that mode needs it
  --show-token           prints the token in the ready line
  --help                 prints this

Exit code: 0 the calls were as demanded, 1 they were not, 2 wrong arguments or fixtures.
`;

/** Runs the command and returns its exit code. */
export async function runMockCommand(host: CommandHost): Promise<number> {
  try {
    const values = read(host.args);
    if (values === undefined) {
      host.stdout.write(usage);
      return 0;
    }
    const inputs = Object.fromEntries(names.map((name) => [name, values.texts[name] ?? ""]));
    const { cwd, environment } = host;
    const { evidence } = values.texts;
    const kept = evidence === undefined ? {} : { evidence };
    const mock = await startMock({ inputs, port: values.port, cwd, environment, ...kept });
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

/** The command line; `undefined` asks for the help. @throws ActionError `input.invalid` */
function read(args: readonly string[]) {
  const options = Object.fromEntries([...names, "port", ...files].map((name) => [name, { type: "string" as const }]));
  const flags = { "show-token": { type: "boolean" as const }, help: { type: "boolean" as const, short: "h" } };
  const parse = () => parseArgs({ args: [...args], allowPositionals: true, options: { ...options, ...flags } });
  const { values, positionals } = orInvalid(parse);
  const texts = values as { readonly [name: string]: string | undefined };
  if (values["help"] === true || positionals.length === 0) return undefined;
  if (positionals.join() !== "mock") throw invalid(`"${positionals.join(" ")}" is no command; there is \`mock\``);
  const port = texts["port"] ?? "0";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw invalid("`--port` must be a whole number from 0 to 65535");
  return { texts, port: Number(port), showToken: values["show-token"] === true };
}

function orInvalid<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw invalid(first);
  }
}

function invalid(what: string): ActionError {
  return new ActionError("input.invalid", { what, fix: "See `testing-actions mock --help`" });
}
