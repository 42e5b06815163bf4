import { existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** How a script is run: the program, its arguments with the script's path in them, and what the script file looks like. */
export interface ShellCommand {
  readonly program: string;
  readonly extension: string;
  args(scriptPath: string): string[];
  content(script: string): string;
}

/** Arguments and file extension of the shells GitHub's runner knows by name (its ScriptHandlerHelpers). */
const knownShells: Readonly<Record<string, { readonly args: string; readonly extension: string }>> = {
  bash: { args: "--noprofile --norc -e -o pipefail {0}", extension: ".sh" },
  sh: { args: "-e {0}", extension: ".sh" },
  python: { args: "{0}", extension: ".py" },
  pwsh: { args: "-command \". '{0}'\"", extension: ".ps1" },
  powershell: { args: "-command \". '{0}'\"", extension: ".ps1" },
  cmd: { args: '/D /E:ON /V:OFF /S /C "CALL "{0}""', extension: ".cmd" },
};

/**
 * What runs a script for a `shell:` value, `undefined` meaning none was given. Without one it is `bash -e`, or `sh -e` where there is
 * no bash; on Windows PowerShell.
 *
 * @throws Error with the reason, when the shell is unknown or not on the path
 */
export function findShell(shell: string | undefined, searchPath: string): ShellCommand {
  if (shell === undefined || shell.trim() === "") return defaultShell(searchPath);
  const [name = "", ...rest] = shell.trim().split(" ");
  const known = knownShells[name];
  // GitHub's runner has no shell "node"; it is accepted here because every machine that runs this has one.
  const format = rest.join(" ").trim() || known?.args || (name === "node" ? "{0}" : "");
  if (!format.includes("{0}"))
    throw new Error(
      `The shell "${shell}" is not known. It must be bash, sh, python, node, pwsh, powershell, cmd, or a command line that contains {0}. Correct "shell:". [SHELL]`,
    );
  return command(requireProgram(name, searchPath), name, format, known?.extension ?? (name === "node" ? ".mjs" : ""));
}

function defaultShell(searchPath: string): ShellCommand {
  if (process.platform === "win32") {
    const name = findProgram("pwsh", searchPath) ? "pwsh" : "powershell";
    return command(requireProgram(name, searchPath), name, knownShells["pwsh"]?.args ?? "{0}", ".ps1");
  }
  return command(findProgram("bash", searchPath) ?? requireProgram("sh", searchPath), "sh", "-e {0}", ".sh");
}

function command(program: string, name: string, format: string, extension: string): ShellCommand {
  return {
    program,
    extension,
    args: (scriptPath) => splitArguments(format).map((part) => part.replaceAll("{0}", scriptPath)),
    content: (script) => fixScript(name, script),
  };
}

/** Blank-separated words; double quotes keep blanks together and are dropped. */
function splitArguments(format: string): string[] {
  return [...format.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ""));
}

function fixScript(name: string, script: string): string {
  if (name === "cmd") return `@echo off\r\n${script}`;
  if (name !== "pwsh" && name !== "powershell") return script;
  const exit = "if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }";
  return `$ErrorActionPreference = 'stop'\n${script}\n${exit}`;
}

function requireProgram(name: string, searchPath: string): string {
  const found = findProgram(name, searchPath);
  if (found === undefined)
    throw new Error(
      `The shell "${name}" was not found. No folder of PATH holds it. Install it or change "shell:". [SHELL]`,
    );
  return found;
}

/** The full path of a program in the folders of `searchPath`; a path with a separator is taken as it is. */
export function findProgram(name: string, searchPath: string): string | undefined {
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
