import type { JobRef, StepRef } from "../events/run-events.ts";
import { toTerminalName } from "./terminal-text.ts";

/** A step between its start and its end. */
export interface OpenStep {
  readonly job: JobRef;
  readonly step: StepRef;
  /** The step's name behind those of the composites around it, `outer / inner`. */
  readonly label: string;
  /** How many `group` lines are open. */
  groups: number;
}

/** The steps that run at the moment; several when steps run in the background or inside composites. */
export interface OpenSteps {
  start(job: JobRef, step: StepRef): OpenStep;
  /** The open step, or one made on the spot for an event whose start was never seen. */
  get(job: JobRef, step: StepRef): OpenStep;
  finish(job: JobRef, step: StepRef): OpenStep;
}

/** An empty set of open steps. */
export function createOpenSteps(): OpenSteps {
  const open = new Map<string, OpenStep>();
  const start = (job: JobRef, step: StepRef) => {
    const outer = [...open.values()].findLast(
      (other) => other.job.id === job.id && other.step.depth === step.depth - 1,
    );
    const name = toTerminalName(step.name);
    const opened = { job, step, label: outer === undefined ? name : `${outer.label} / ${name}`, groups: 0 };
    open.set(keyOf(job, step), opened);
    return opened;
  };
  const get = (job: JobRef, step: StepRef) => open.get(keyOf(job, step)) ?? start(job, step);
  return {
    start,
    get,
    finish: (job, step) => {
      const finished = get(job, step);
      open.delete(keyOf(job, step));
      return finished;
    },
  };
}

function keyOf(job: JobRef, step: StepRef): string {
  return JSON.stringify([job.id, step.key, step.phase, step.depth]);
}
