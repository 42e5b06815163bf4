import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import type { Program } from "../../src/secret-gate/capability.ts";
import type { VersionAnswer } from "../../src/secret-gate/capability/check-capability.ts";

/** Most bytes of a program's answer that are kept. The version is at the beginning. */
const ANSWER_LIMIT_BYTES = 4096;

/** Asks a program for its version. Never rejects. The program is stopped after `timeoutMs`. */
export type CliVersion = (program: Program, timeoutMs: number) => Promise<VersionAnswer>;

type Environment = Readonly<{ [name: string]: string | undefined }>;

/**
 * Variables that a program receives: what it and its version manager need to start. All others are
 * withheld, above all credentials, because a program that only prints its version needs none.
 */
const PASSED_VARIABLES =
  /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|TMP|TEMP|SHELL|PATHEXT|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES.*|XDG_\w+_HOME|(?:VOLTA|NVM|ASDF|MISE|FNM|PNPM|BUN|NODENV)_(?:HOME|DIR|DATA_DIR|INSTALL|ROOT|MULTISHELL_PATH))$/i;

/**
 * Runs programs from the absolute directories of PATH with `--version`, without a shell and with
 * closed standard input.
 */
export function nodeCliVersion(environment: Environment, directory: string): CliVersion {
  return async (program, timeoutMs) => {
    const path = findProgram(program, environment);
    if (path === undefined) return { kind: "absent" };
    const { spawn } = await import("node:child_process");
    const { file, args, verbatim } = createCommand(path, environment);
    return new Promise((resolve) => {
      const child = spawn(file, args, {
        cwd: directory,
        env: Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED_VARIABLES.test(name))),
        stdio: ["ignore", "pipe", "ignore"],
        // Its own process group, so that processes of a launcher end with it.
        detached: process.platform !== "win32",
        windowsHide: true,
        windowsVerbatimArguments: verbatim,
      });
      let answer = Buffer.alloc(0);
      const settle = (result: VersionAnswer) => {
        clearTimeout(timer);
        child.stdout.destroy();
        resolve(result);
      };
      const timer = setTimeout(() => {
        killGroup(child.pid);
        settle({ kind: "timeout" });
      }, timeoutMs);
      child.stdout.on("data", (chunk: Buffer) => {
        answer = Buffer.concat([answer, chunk]).subarray(0, ANSWER_LIMIT_BYTES);
      });
      child.on("error", () => settle({ kind: "failed", exitCode: null }));
      child.on("close", (exitCode) =>
        settle(exitCode === 0 ? { kind: "text", text: answer.toString("utf8") } : { kind: "failed", exitCode }),
      );
    });
  };
}

/**
 * Returns the program's path. Relative entries of PATH are skipped, because they could find a file
 * that a pull request put into the workspace.
 */
export function findProgram(program: Program | "git", environment: Environment): string | undefined {
  const directories = (findVariable("PATH", environment) ?? "").split(delimiter).filter((path) => isAbsolute(path));
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  return directories.flatMap((directory) => endings.map((ending) => join(directory, program + ending))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Windows starts command scripts only through its shell. The path is quoted and comes from PATH,
 * and the argument is fixed.
 */
function createCommand(path: string, environment: Environment): { file: string; args: string[]; verbatim: boolean } {
  if (!/\.(?:cmd|bat)$/i.test(path)) return { file: path, args: ["--version"], verbatim: false };
  const shell = findVariable("COMSPEC", environment) ?? "cmd.exe";
  return { file: shell, args: ["/d", "/s", "/c", `""${path}" --version"`], verbatim: true };
}

/** Finds a variable in any case, because Windows writes `Path` as well as `PATH`. */
function findVariable(name: string, environment: Environment): string | undefined {
  return Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // The process has already ended.
  }
}
