import type { Annotation, Conclusion, RunEvent } from "../events/run-events.ts";
import { createOpenSteps } from "./open-steps.ts";
import { toTerminalLines, toTerminalName } from "./terminal-text.ts";

/** Lines of a failed step's output that are repeated at the end. */
export const TAIL_LINES = 20;
/** Characters of each of these lines that are repeated. */
export const TAIL_LINE_CHARACTERS = 500;
/** Errors of a failed step that are repeated; the runner keeps no more than this many per step. */
export const TAIL_ERRORS = 10;

/** A step that failed or was cancelled, with what it said last. */
export interface FailedStep {
  readonly job: string;
  readonly step: string;
  readonly depth: number;
  readonly conclusion: Conclusion;
  readonly durationMs: number;
  readonly lines: readonly string[];
  /** Lines before `lines` that are not repeated. */
  readonly earlierLines: number;
  readonly errors: readonly Annotation[];
}

interface Tail {
  readonly lines: string[];
  readonly errors: Annotation[];
  count: number;
}

/** Watches a run's events and remembers the end of each step's output, but only until the step ends well. */
export function createFailedSteps(): { see(event: RunEvent): void; list(): readonly FailedStep[] } {
  const steps = createOpenSteps();
  const tails = new Map<unknown, Tail>();
  const failed: FailedStep[] = [];
  const tailOf = (key: unknown) => {
    const tail = tails.get(key) ?? { lines: [], errors: [], count: 0 };
    tails.set(key, tail);
    return tail;
  };
  return {
    list: () => failed,
    see: (event) => {
      if (event.type === "step-started") steps.start(event.job, event.step);
      if (event.type === "line" && event.kind !== "endgroup")
        addLines(tailOf(steps.get(event.job, event.step)), event.text);
      if (event.type === "annotation" && event.annotation.level === "error") {
        const { errors } = tailOf(steps.get(event.job, event.step));
        if (errors.length < TAIL_ERRORS) errors.push(event.annotation);
      }
      if (event.type !== "step-finished") return;
      const step = steps.finish(event.job, event.step);
      const tail = tailOf(step);
      tails.delete(step);
      const job = toTerminalName(event.job.name);
      const { conclusion, durationMs } = event;
      const { depth } = event.step;
      if (
        !isWorthTelling(
          conclusion,
          tail,
          failed.some((other) => other.job === job && other.depth > depth),
        )
      )
        return;
      const earlierLines = tail.count - tail.lines.length;
      failed.push({
        job,
        step: step.label,
        depth,
        conclusion,
        durationMs,
        lines: tail.lines,
        earlierLines,
        errors: tail.errors,
      });
    },
  };
}

/** A composite that only passes on its inner step's failure adds nothing, nor does a cancelled step that said nothing. */
function isWorthTelling(conclusion: Conclusion, tail: Tail, hasFailedInside: boolean): boolean {
  const isSilent = tail.count === 0 && tail.errors.length === 0;
  if (conclusion === "failure") return !(isSilent && hasFailedInside);
  return conclusion === "cancelled" && !isSilent;
}

function addLines(tail: Tail, text: string): void {
  for (const line of toTerminalLines(text, "nothing")) {
    tail.count += 1;
    const surplus = line.length - TAIL_LINE_CHARACTERS;
    tail.lines.push(
      surplus > 0 ? `${line.slice(0, TAIL_LINE_CHARACTERS)}… (${surplus} more characters in the log)` : line,
    );
    if (tail.lines.length > TAIL_LINES) tail.lines.shift();
  }
}
