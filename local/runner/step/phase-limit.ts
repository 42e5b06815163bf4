import type { Scope } from "../../expression/evaluate.ts";
import { resolveNumber } from "../../expression/resolve.ts";
import { startTimer } from "../process/limits.ts";
import type { PhaseRequest } from "./phase.ts";

/** The combined reasons to stop a phase early. */
export interface PhaseLimit {
  /** Aborted when the phase must stop. */
  readonly signal: AbortSignal;
  /** The time limit, 0 for none. */
  readonly minutes: number;
  readonly isTimedOut: () => boolean;
  /** Removes the timer and the listeners. */
  readonly release: () => void;
}

/**
 * Combines what may stop a phase: its own time limit, the enclosing composite, a `cancel` step, and
 * the job's cancellation.
 */
export function createPhaseLimit(
  request: PhaseRequest,
  expressions: Scope,
  isWanted: () => boolean,
  fail: (error: unknown) => void,
): PhaseLimit {
  const { scope, step } = request;
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const onJobCancel = (): void => {
    if (scope.depth > 0) scope.status.value = "cancelled";
    if (request.leavesCancellationToSteps?.()) return;
    try {
      if (isWanted()) return;
    } catch (error) {
      fail(error);
    }
    stop();
  };
  let minutes = 0;
  try {
    // The step's limit applies to its main phase only; posts have none.
    if (request.phase === "main") minutes = resolveNumber(step.timeoutMinutes, expressions, 0);
  } catch (error) {
    fail(error);
  }
  let isTimedOut = false;
  const timer =
    minutes > 0
      ? startTimer(minutes, () => {
          isTimedOut = true;
          stop();
        })
      : undefined;
  // Posts run after their composite was stopped, so only the main phase listens to the composite's
  // signal.
  const sources = request.phase === "main" ? [scope.signal, request.stop].filter((signal) => signal !== undefined) : [];
  for (const source of sources) {
    if (source.aborted) stop();
    source.addEventListener("abort", stop, { once: true });
  }
  scope.job.cancel.addEventListener("abort", onJobCancel, { once: true });
  return {
    signal: controller.signal,
    minutes,
    isTimedOut: () => isTimedOut,
    release() {
      clearTimeout(timer);
      for (const source of sources) source.removeEventListener("abort", stop);
      scope.job.cancel.removeEventListener("abort", onJobCancel);
    },
  };
}
