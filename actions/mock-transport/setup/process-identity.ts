/** Longest time the system gets to answer who a process is, in milliseconds. */
const ANSWER_MS = 5_000;

/**
 * Whether the process still runs and has `word` in its command line. Process ids are used again, so a pid alone names nobody;
 * a process that cannot be looked at counts as another one. One that has ended but was not yet reaped has no command line left.
 */
export function isRunning(pid: number, word: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
    return commandLineOf(pid).includes(word);
  } catch {
    return false;
  }
}

function commandLineOf(pid: number): string {
  if (process.platform === "linux")
    return process.getBuiltinModule("node:fs").readFileSync(`/proc/${pid}/cmdline`, "utf8");
  const ask = (command: string, ...args: readonly string[]) =>
    process
      .getBuiltinModule("node:child_process")
      .execFileSync(command, args, { encoding: "utf8", timeout: ANSWER_MS, windowsHide: true });
  return process.platform === "win32"
    ? ask(
        "powershell.exe",
        "-NoProfile",
        "-NonInteractive",
        "-Command",
        `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`,
      )
    : ask("ps", "-ww", "-o", "command=", "-p", String(pid));
}
