/** Timeout of a command that reads a command line, in milliseconds. */
const COMMAND_MS = 5_000;

/**
 * Whether a process runs with this pid and `word` in its command line. A pid alone does not
 * identify a process, because the system reuses pids. A process that cannot be inspected counts as
 * another one; a zombie has no command line.
 */
export function isRunning(pid: number, word: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
    return readCommandLine(pid).includes(word);
  } catch {
    return false;
  }
}

function readCommandLine(pid: number): string {
  if (process.platform === "linux")
    return process.getBuiltinModule("node:fs").readFileSync(`/proc/${pid}/cmdline`, "utf8");
  const run = (command: string, ...args: readonly string[]) =>
    process
      .getBuiltinModule("node:child_process")
      .execFileSync(command, args, { encoding: "utf8", timeout: COMMAND_MS, windowsHide: true });
  return process.platform === "win32"
    ? run(
        "powershell.exe",
        "-NoProfile",
        "-NonInteractive",
        "-Command",
        `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`,
      )
    : run("ps", "-ww", "-o", "command=", "-p", String(pid));
}
