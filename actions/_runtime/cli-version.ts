import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import type { Program } from "../../src/secret-gate/capability.ts";
import type { VersionAnswer } from "../../src/secret-gate/capability/check-capability.ts";

/** Most bytes of a program's answer that are kept; its version stands at the beginning. */
export const ANSWER_LIMIT_BYTES = 4096;

/** Asks a program for its version. Never rejects; the program is stopped after `timeoutMs`. */
export type CliVersion = (program: Program, timeoutMs: number) => Promise<VersionAnswer>;

type Environment = Readonly<{ [name: string]: string | undefined }>;

/**
 * Variables a program gets: what it and its version manager need to start. Everything else stays behind, the credentials above all, because a program
 * that only tells its version needs none.
 */
const passedOn =
  /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|TMP|TEMP|SHELL|PATHEXT|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES.*|XDG_\w+_HOME|(?:VOLTA|NVM|ASDF|MISE|FNM|PNPM|BUN|NODENV)_(?:HOME|DIR|DATA_DIR|INSTALL|ROOT|MULTISHELL_PATH))$/i;

/** Programs on this machine, found in the absolute folders of PATH; started with `--version`, without a shell and with closed standard input. */
export function nodeCliVersion(environment: Environment, folder: string): CliVersion {
  return async (program, timeoutMs) => {
    const path = findProgram(program, environment);
    if (path === undefined) return { kind: "absent" };
    const { spawn } = await import("node:child_process");
    const { file, args, verbatim } = commandFor(path, environment);
    return new Promise((resolve) => {
      const child = spawn(file, args, {
        cwd: folder,
        env: Object.fromEntries(Object.entries(environment).filter(([name]) => passedOn.test(name))),
        stdio: ["ignore", "pipe", "ignore"],
        // Its own group, so that what a launcher started ends with it.
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
        end(child.pid);
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

/** The program's path. Relative entries of PATH are passed over: they would find what a pull request put into the workspace. */
export function findProgram(program: Program | "git", environment: Environment): string | undefined {
  const folders = (variableOf("PATH", environment) ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  return folders.flatMap((folder) => endings.map((ending) => join(folder, program + ending))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Windows starts command scripts through its shell only; the path is quoted and comes from PATH, the argument is fixed. */
function commandFor(path: string, environment: Environment): { file: string; args: string[]; verbatim: boolean } {
  if (!/\.(?:cmd|bat)$/i.test(path)) return { file: path, args: ["--version"], verbatim: false };
  const shell = variableOf("COMSPEC", environment) ?? "cmd.exe";
  return { file: shell, args: ["/d", "/s", "/c", `""${path}" --version"`], verbatim: true };
}

/** Windows spells its variables as it likes, `Path` for one. */
function variableOf(name: string, environment: Environment): string | undefined {
  return Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
}

function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}
