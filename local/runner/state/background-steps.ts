import type { Conclusion } from "../../events/run-events.ts";
import { MAX_BACKGROUND_STEPS } from "../process/limits.ts";

/**
 * A background step. `publishOutputs` makes its effects visible to other steps; it is called at the
 * first wait.
 */
interface BackgroundStep {
  readonly id: string;
  readonly name: string;
  readonly done: Promise<Conclusion>;
  readonly stop: AbortController;
  readonly publishOutputs: () => void;
}

/** The background steps of one job. */
export interface BackgroundSteps {
  /** Starts the step as soon as a slot is free. */
  readonly start: (step: Omit<BackgroundStep, "done"> & { readonly run: () => Promise<Conclusion> }) => void;
  /**
   * Waits for the named steps and publishes their outputs, environment and results. Unknown ids are
   * ignored.
   */
  readonly wait: (ids: readonly string[], print: (line: string) => void) => Promise<Conclusion>;
  /** As `wait`, for all pending steps. */
  readonly waitAll: (print: (line: string) => void) => Promise<Conclusion>;
  /** Stops the named steps and waits for them. This does not fail the job. */
  readonly cancel: (ids: readonly string[], print: (line: string) => void) => Promise<void>;
  /** The ids of the steps that no `wait` has published yet. */
  readonly pendingIds: () => string[];
  /** The combined result of all background steps, without those stopped by `cancel`. */
  readonly result: () => Promise<Conclusion>;
}

/** Creates an empty set. `slots` is the maximum number of concurrent steps. */
export function createBackgroundSteps(slots: number = MAX_BACKGROUND_STEPS): BackgroundSteps {
  const steps = new Map<string, BackgroundStep>();
  const waited = new Set<string>();
  const cancelled = new Set<string>();
  const queue: (() => void)[] = [];
  let free = slots;

  const acquire = async (): Promise<void> => {
    if (free > 0) {
      free--;
      return;
    }
    await new Promise<void>((resume) => queue.push(resume));
  };
  const release = (): void => {
    const next = queue.shift();
    if (next) next();
    else free++;
  };
  const findSteps = (ids: readonly string[]): BackgroundStep[] => ids.flatMap((id) => steps.get(id) ?? []);
  const settle = async (ids: readonly string[], print: (line: string) => void): Promise<Conclusion> => {
    const results: Conclusion[] = [];
    for (const step of findSteps(ids)) {
      const conclusion = await step.done;
      if (!waited.has(step.id)) step.publishOutputs();
      waited.add(step.id);
      results.push(conclusion);
      print(`  ${step.name}: ${conclusion}`);
    }
    return combineConclusions(results);
  };
  const unwaited = (): string[] => [...steps.keys()].filter((id) => !waited.has(id));

  return {
    pendingIds: unwaited,
    start({ run, ...step }) {
      const done = acquire().then(run).finally(release);
      steps.set(step.id, { ...step, done });
    },
    async wait(ids, print) {
      const names = findSteps(ids).map((step) => step.name);
      print(`Waiting for background steps: ${names.join(", ") || "(none)"}`);
      return settle(ids, print);
    },
    async waitAll(print) {
      return this.wait(unwaited(), print);
    },
    async cancel(ids, print) {
      print(`Cancelling background steps: ${ids.join(", ")}`);
      for (const step of findSteps(ids)) {
        cancelled.add(step.id);
        step.stop.abort();
      }
      await settle(ids, print);
    },
    async result() {
      const results: Conclusion[] = [];
      for (const step of steps.values()) {
        const conclusion = await step.done;
        if (!(conclusion === "cancelled" && cancelled.has(step.id))) results.push(conclusion);
      }
      return combineConclusions(results);
    },
  };
}

/** Cancelled takes precedence over failure, as in the runner; skipped counts as success. */
function combineConclusions(results: readonly Conclusion[]): Conclusion {
  if (results.includes("cancelled")) return "cancelled";
  return results.includes("failure") ? "failure" : "success";
}
