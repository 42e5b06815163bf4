import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseKeyValueFile } from "../../../local/files/file-commands.ts";
import { compileCache } from "../../compile-cache.ts";

const ACTION_DIRECTORY = join(import.meta.dirname, "../../../actions/mock-transport");

/**
 * Creates the directories of a job and a runner that runs each phase from the sources, as a child
 * process with the runner's variables only.
 */
export function createFakeRunner(fixtures: string) {
  const directory = mkdtempSync(join(tmpdir(), "mock-transport-"));
  const [workspace, temp, commands] = ["workspace", "temp", "commands"].map((name) => join(directory, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [workspace, temp, commands]) mkdirSync(path);
  writeFileSync(join(workspace, "f.json"), fixtures);
  const names = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_STEP_SUMMARY"];
  const run = async (phase: "main" | "post", environment: Readonly<{ [name: string]: string }> = {}) => {
    const files = Object.fromEntries(names.map((name) => [name, join(commands, `${phase}-${name}`)]));
    for (const path of Object.values(files)) writeFileSync(path, "");
    const child = spawn(process.execPath, [join(ACTION_DIRECTORY, `${phase}.ts`)], {
      cwd: workspace,
      env: {
        ...compileCache,
        PATH: process.env["PATH"] ?? "",
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
        INPUT_FIXTURES: "f.json",
        ...files,
        ...environment,
      },
    });
    const log: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => log.push(chunk.toString()));
    const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
    const values = (name: string): { [key: string]: string } => {
      const { entries } = parseKeyValueFile(readFileSync(files[name] ?? "", "utf8"));
      return Object.fromEntries(entries.map(({ name, value }) => [name, value]));
    };
    return {
      exitCode,
      log: log.join(""),
      outputs: values("GITHUB_OUTPUT"),
      state: values("GITHUB_STATE"),
      exported: values("GITHUB_ENV"),
      summary: readFileSync(files["GITHUB_STEP_SUMMARY"] ?? "", "utf8"),
    };
  };
  return { directory, temp, run, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** The variables of the post phase: those of the job and the saved state. */
export function toPostEnvironment(main: {
  readonly state: { readonly [name: string]: string };
  readonly exported: { readonly [name: string]: string };
}) {
  return {
    ...main.exported,
    ...Object.fromEntries(Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value])),
  };
}
