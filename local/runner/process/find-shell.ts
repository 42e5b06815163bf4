import { existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** How a script is run: the program, its arguments, and the name and content of the script file. */
export interface ShellCommand {
  readonly program: string;
  readonly extension: string;
  readonly args: (scriptPath: string) => string[];
  readonly content: (script: string) => string;
}

/**
 * Arguments and file extensions of the shells that GitHub's runner supports by name
 * (ScriptHandlerHelpers).
 */
const KNOWN_SHELLS: { readonly [key: string]: { readonly args: string; readonly extension: string } } = {
  bash: { args: "--noprofile --norc -e -o pipefail {0}", extension: ".sh" },
  sh: { args: "-e {0}", extension: ".sh" },
  python: { args: "{0}", extension: ".py" },
  pwsh: { args: "-command \". '{0}'\"", extension: ".ps1" },
  powershell: { args: "-command \". '{0}'\"", extension: ".ps1" },
  cmd: { args: '/D /E:ON /V:OFF /S /C "CALL "{0}""', extension: ".cmd" },
};

/**
 * Finds the command for a `shell:` value. Without a value it is `bash -e`, or `sh -e` where bash is
 * missing; on Windows it is PowerShell.
 *
 * @throws Error with the reason, when the shell is unknown or not on the path
 */
export function findShell(shell: string | undefined, searchPath: string): ShellCommand {
  if (shell === undefined || shell.trim() === "") return findDefaultShell(searchPath);
  const [name = "", ...rest] = shell.trim().split(" ");
  const known = KNOWN_SHELLS[name];
  // GitHub's runner has no shell "node". It is supported here because this runner always has Node.
  const format = rest.join(" ").trim() || known?.args || (name === "node" ? "{0}" : "");
  if (!format.includes("{0}"))
    throw new Error(
      `The shell "${shell}" is not known. It must be bash, sh, python, node, pwsh, powershell, cmd, or a command line that contains {0}. Correct "shell:". [SHELL]`,
    );
  return createShellCommand(
    requireProgram(name, searchPath),
    name,
    format,
    known?.extension ?? (name === "node" ? ".mjs" : ""),
  );
}

function findDefaultShell(searchPath: string): ShellCommand {
  if (process.platform === "win32") {
    const name = findProgram("pwsh", searchPath) ? "pwsh" : "powershell";
    return createShellCommand(requireProgram(name, searchPath), name, KNOWN_SHELLS["pwsh"]?.args ?? "{0}", ".ps1");
  }
  return createShellCommand(findProgram("bash", searchPath) ?? requireProgram("sh", searchPath), "sh", "-e {0}", ".sh");
}

function createShellCommand(program: string, name: string, format: string, extension: string): ShellCommand {
  return {
    program,
    extension,
    args: (scriptPath) => splitArguments(format).map((part) => part.replaceAll("{0}", scriptPath)),
    content: (script) => wrapScript(name, script),
  };
}

/** Splits at blanks. Double quotes group words and are removed. */
function splitArguments(format: string): string[] {
  return [...format.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ""));
}

function wrapScript(name: string, script: string): string {
  if (name === "cmd") return `@echo off\r\n${script}`;
  if (name !== "pwsh" && name !== "powershell") return script;
  const exit = "if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }";
  return `$ErrorActionPreference = 'stop'\n${script}\n${exit}`;
}

function requireProgram(name: string, searchPath: string): string {
  const found = findProgram(name, searchPath);
  if (found === undefined)
    throw new Error(
      `The shell "${name}" was not found. No directory of PATH contains it. Install it or change "shell:". [SHELL]`,
    );
  return found;
}

/**
 * Finds a program in the directories of `searchPath`. A name with a path separator is checked as it
 * is.
 */
function findProgram(name: string, searchPath: string): string | undefined {
  if (/[\\/]/.test(name)) return isFile(name) ? name : undefined;
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat", ""] : [""];
  for (const folder of searchPath.split(delimiter).filter((part) => part !== "")) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (isFile(path)) return path;
    }
  }
  return undefined;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
