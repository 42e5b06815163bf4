/** How long a cancelled process is given, in milliseconds. */
export interface GracePeriods {
  /** From SIGINT to SIGTERM. */
  readonly interruptMs: number;
  /** From SIGTERM to the kill. */
  readonly terminateMs: number;
  /** From a process's exit until output streams still held by a child of it are let go. */
  readonly streamMs: number;
}

/** What GitHub's runner gives: its process invoker waits 7.5 s and 2.5 s, and 5 s for streams after the exit. */
export const runnerGracePeriods: GracePeriods = { interruptMs: 7_500, terminateMs: 2_500, streamMs: 5_000 };

/** Background steps of one job that run at the same time; more of them queue. */
export const maxBackgroundSteps = 10;

/** `timeout-minutes` of a job that sets none. */
export const defaultJobTimeoutMinutes = 360;
