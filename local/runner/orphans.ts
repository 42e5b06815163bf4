import { readdirSync, readFileSync } from "node:fs";

/** The variable by which GitHub's runner recognises the processes of a job after its steps are over. */
export const trackingVariable = "RUNNER_TRACKING_ID";

/**
 * Kills every process whose environment holds the job's tracking id, and says which. Processes can be told apart only where the
 * system shows their environment as files (Linux); elsewhere nothing is killed.
 */
export function killOrphans(trackingId: string): { readonly pid: number; readonly name: string }[] {
  const needle = `${trackingVariable}=${trackingId}`;
  const killed: { pid: number; name: string }[] = [];
  for (const pid of processIds()) {
    const environment = readProcessFile(pid, "environ");
    if (!environment?.split("\0").includes(needle)) continue;
    try {
      const name = readProcessFile(pid, "comm")?.trim() ?? "unknown";
      process.kill(pid, "SIGKILL");
      killed.push({ pid, name });
    } catch {
      // It ended between the look and the kill.
    }
  }
  return killed;
}

function processIds(): number[] {
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
