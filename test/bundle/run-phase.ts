import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseKeyValueFile } from "../../local/files/file-commands.ts";

/** What a test gives one phase of a bundled action; `inputs` by their names in action.yml. */
export interface PhaseOptions {
  readonly inputs?: Readonly<{ [name: string]: string }>;
  readonly environment?: Readonly<{ [name: string]: string }>;
  /** Step state that an earlier phase saved. */
  readonly state?: Readonly<{ [name: string]: string }>;
}

/** What the phase left behind, as a runner would find it. */
export interface PhaseResult {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<{ [name: string]: string }>;
  readonly state: Readonly<{ [name: string]: string }>;
  readonly exported: Readonly<{ [name: string]: string }>;
  readonly summary: string;
  /** Names of the files of `dist/` that were loaded, in order, and then of the public modules of Node, as `node:<name>`. */
  readonly loaded: readonly string[];
}

/** A job's folders on this machine; `remove` deletes them. */
export function fakeJob() {
  const folder = mkdtempSync(join(tmpdir(), "testing-actions-"));
  const [workspace, temp] = [join(folder, "workspace"), join(folder, "temp")];
  mkdirSync(workspace);
  mkdirSync(temp);
  return { folder, workspace, temp, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const dist = join(process.cwd(), "dist");
const hook = new URL("./loaded-modules.ts", import.meta.url).href;

/** Runs `dist/<phase>.js` as the runner does: a child process with the runner's variables and nothing else of this machine's environment. */
export async function runPhase(
  phase: string,
  job: ReturnType<typeof fakeJob>,
  options: PhaseOptions = {},
): Promise<PhaseResult> {
  const file = (name: string) => {
    const path = join(job.folder, name);
    writeFileSync(path, "");
    return path;
  };
  const [output, state, env, path, summary, loaded] = ["output", "state", "env", "path", "summary", "loaded"].map(
    file,
  ) as [string, string, string, string, string, string];
  const child = spawn(process.execPath, ["--import", hook, join(dist, `${phase}.js`)], {
    cwd: job.workspace,
    env: {
      PATH: process.env["PATH"] ?? "",
      GITHUB_WORKSPACE: job.workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STATE: state,
      GITHUB_ENV: env,
      GITHUB_PATH: path,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_NAME: "push",
      GITHUB_REPOSITORY: "octo/repo",
      GITHUB_JOB: "test",
      RUNNER_TEMP: job.temp,
      LOADED_MODULES: loaded,
      ...Object.fromEntries(
        Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...Object.fromEntries(Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
      ...options.environment,
    },
  });
  let log = "";
  child.stdout.on("data", (chunk: Buffer) => {
    log += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    log += chunk.toString();
  });
  const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const values = (path: string) =>
    Object.fromEntries(parseKeyValueFile(readFileSync(path, "utf8")).entries.map(({ name, value }) => [name, value]));
  return {
    exitCode,
    log,
    outputs: values(output),
    state: values(state),
    exported: values(env),
    summary: readFileSync(summary, "utf8"),
    loaded: readFileSync(loaded, "utf8")
      .split("\n")
      .filter((name) => name !== ""),
  };
}
