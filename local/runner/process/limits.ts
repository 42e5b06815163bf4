/** Grace periods of a cancelled process, in milliseconds. */
export interface GracePeriods {
  /** From SIGINT to SIGTERM. */
  readonly interruptMs: number;
  /** From SIGTERM to SIGKILL. */
  readonly terminateMs: number;
  /** From the exit of a process until output streams that its children keep open are closed. */
  readonly streamMs: number;
}

/** The grace periods of GitHub's runner (ProcessInvoker). */
export const RUNNER_GRACE_PERIODS: GracePeriods = { interruptMs: 7_500, terminateMs: 2_500, streamMs: 5_000 };

/** Maximum number of concurrent background steps in one job; further ones queue. */
export const MAX_BACKGROUND_STEPS = 10;

/** The default `timeout-minutes` of a job. */
export const DEFAULT_JOB_TIMEOUT_MINUTES = 360;

/**
 * The longest delay Node's timers accept, in milliseconds (24.8 days). A longer one fires at once.
 */
const MAX_DELAY_MS = 2 ** 31 - 1;

/** Calls `action` after that many minutes, or after 24.8 days when that is sooner. */
export function startTimer(minutes: number, action: () => void): NodeJS.Timeout {
  return setTimeout(action, Math.min(minutes * 60_000, MAX_DELAY_MS));
}
