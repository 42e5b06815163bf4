import type { Conclusion, StepRef } from "../../events/run-events.ts";
import type { JsonObject } from "../../expression/data.ts";
import type { Scope } from "../../expression/evaluate.ts";
import type { AnnotationPool } from "../../log/annotation-pool.ts";
import type { StepLog } from "../../log/step-log.ts";
import type { Step } from "../../workflow/model.ts";
import type { StepScope } from "../state/state.ts";
import type { StepEffects, StepFiles } from "../state/step-files.ts";

/** One phase of one step, before it runs. */
export interface PhaseRequest {
  readonly scope: StepScope;
  readonly step: Step;
  readonly phase: StepRef["phase"];
  /** The displayed name when the step has neither `name` nor `run`. */
  readonly name: string;
  readonly condition: string;
  /** Aborted to stop this phase alone, as `cancel` does with a background step. */
  readonly stop?: AbortSignal;
  /**
   * True for composites: when the job is cancelled, each of their steps evaluates its own
   * condition.
   */
  readonly leavesCancellationToSteps?: () => boolean;
  readonly github: JsonObject;
  readonly body: (run: PhaseRun) => Promise<PhaseBodyResult>;
}

/** What the body of a phase receives. */
export interface PhaseRun {
  readonly scope: StepScope;
  readonly step: Step;
  readonly phase: StepRef["phase"];
  readonly log: StepLog;
  /** Aborted when the body must stop. */
  readonly signal: AbortSignal;
  /**
   * The `env` context: the job's environment, overridden by `env:` of the enclosing steps and of
   * this one.
   */
  readonly env: { readonly [key: string]: string };
  readonly overrides: { readonly [key: string]: string };
  readonly github: JsonObject;
  readonly expressions: Scope;
  readonly files: StepFiles;
  readonly annotations: AnnotationPool;
}

/**
 * The result of a phase's body. `outputs` are those of a composite; all others come through files.
 */
export interface PhaseBodyResult {
  readonly conclusion: Conclusion;
  readonly outputs?: { readonly [key: string]: string };
}

/** The result of a phase. `outcome` is before `continue-on-error`, `conclusion` after it. */
export interface PhaseResult {
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly effects: StepEffects;
}
