import type { Conclusion } from "../events.ts";
import { maxBackgroundSteps } from "./limits.ts";

/** A background step: its end, and what becomes visible to other steps only once somebody waited for it. */
export interface BackgroundStep {
  readonly id: string;
  readonly name: string;
  readonly done: Promise<Conclusion>;
  readonly stop: AbortController;
  reveal(): void;
}

/** The background steps of one job. */
export interface BackgroundSteps {
  /** Starts work as soon as one of the slots is free. */
  start(step: Omit<BackgroundStep, "done"> & { readonly run: () => Promise<Conclusion> }): void;
  /** Waits for the named steps and makes their outputs, environment and results visible. Unknown ids count as done. */
  wait(ids: readonly string[], print: (line: string) => void): Promise<Conclusion>;
  /** As `wait`, for all that nobody waited for yet. */
  waitAll(print: (line: string) => void): Promise<Conclusion>;
  /** Stops the named steps and waits for them. Being cancelled this way does not fail the job. */
  cancel(ids: readonly string[], print: (line: string) => void): Promise<void>;
  /** The ids nobody waited for yet. */
  unwaited(): string[];
  /** The result of all background steps together, cancelled-on-request ones left out. */
  result(): Promise<Conclusion>;
}

/** An empty set. `slots` is how many run at the same time. */
export function createBackgroundSteps(slots: number = maxBackgroundSteps): BackgroundSteps {
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
  const named = (ids: readonly string[]): BackgroundStep[] => ids.flatMap((id) => steps.get(id) ?? []);
  const settle = async (ids: readonly string[], print: (line: string) => void): Promise<Conclusion> => {
    const results: Conclusion[] = [];
    for (const step of named(ids)) {
      const conclusion = await step.done;
      if (!waited.has(step.id)) step.reveal();
      waited.add(step.id);
      results.push(conclusion);
      print(`  ${step.name}: ${conclusion}`);
    }
    return worst(results);
  };
  const unwaited = (): string[] => [...steps.keys()].filter((id) => !waited.has(id));

  return {
    unwaited,
    start({ run, ...step }) {
      const done = acquire().then(run).finally(release);
      steps.set(step.id, { ...step, done });
    },
    async wait(ids, print) {
      const names = named(ids).map((step) => step.name);
      print(`Waiting for background steps: ${names.join(", ") || "(none)"}`);
      return settle(ids, print);
    },
    async waitAll(print) {
      return this.wait(unwaited(), print);
    },
    async cancel(ids, print) {
      print(`Cancelling background steps: ${ids.join(", ")}`);
      for (const step of named(ids)) {
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
      return worst(results);
    },
  };
}

/** Cancelled outweighs failure, as in the runner's merge of results; skipped counts as success. */
function worst(results: readonly Conclusion[]): Conclusion {
  if (results.includes("cancelled")) return "cancelled";
  return results.includes("failure") ? "failure" : "success";
}
