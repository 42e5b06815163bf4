import { readdirSync, readFileSync } from "node:fs";

/** The variable by which GitHub's runner identifies the processes of a job after its steps. */
export const TRACKING_VARIABLE = "RUNNER_TRACKING_ID";

/**
 * Kills every process whose environment contains the job's tracking id, and returns them. This
 * works only where the system exposes environments as files (Linux); elsewhere no process is
 * killed.
 */
export function killOrphans(trackingId: string): { readonly pid: number; readonly name: string }[] {
  const variable = `${TRACKING_VARIABLE}=${trackingId}`;
  const killed: { pid: number; name: string }[] = [];
  for (const pid of listProcessIds()) {
    const environment = readProcessFile(pid, "environ");
    if (!environment?.split("\0").includes(variable)) continue;
    try {
      const name = readProcessFile(pid, "comm")?.trim() ?? "unknown";
      process.kill(pid, "SIGKILL");
      killed.push({ pid, name });
    } catch {
      // The process ended before the kill.
    }
  }
  return killed;
}

function listProcessIds(): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid);
}

function readProcessFile(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return undefined;
  }
}
