import type { Position, Template } from "./template.ts";

/** A workflow file, checked by GitHub's own parser. Everything that may hold an expression is a {@link Template}. */
export interface Workflow {
  /** Absolute path of the file. */
  readonly path: string;
  readonly name: string;
  /** Names under `on:`, in file order. */
  readonly events: readonly string[];
  readonly dispatchInputs: Readonly<Record<string, InputDefinition>>;
  readonly call: CallDefinition;
  readonly env?: Template;
  readonly defaults?: Template;
  readonly hasConcurrency: boolean;
  readonly jobs: readonly Job[];
}

/** One input of `workflow_dispatch` or `workflow_call`. */
export interface InputDefinition {
  readonly type: "string" | "boolean" | "number" | "choice" | "environment";
  readonly required: boolean;
  readonly default?: Template;
  readonly options?: readonly string[];
}

/** What `on: workflow_call` declares. */
export interface CallDefinition {
  readonly inputs: Readonly<Record<string, InputDefinition>>;
  readonly secrets: Readonly<Record<string, { readonly required: boolean }>>;
  readonly outputs: Readonly<Record<string, Template>>;
}

/** One entry of `jobs:`. A job has either `steps` or `uses`. */
export interface Job {
  readonly key: string;
  readonly at?: Position;
  readonly name?: Template;
  readonly needs: readonly string[];
  /** An expression without `${{ }}`; a status function is already in it. */
  readonly if: string;
  readonly strategy?: Template;
  readonly env?: Template;
  readonly defaults?: Template;
  readonly outputs?: Template;
  readonly timeoutMinutes?: Template;
  readonly continueOnError?: Template;
  readonly runsOn?: Template;
  readonly container?: Template;
  readonly services?: Template;
  readonly hasConcurrency: boolean;
  readonly steps: readonly Step[];
  /** A reusable workflow: path or reference, the values given to it, and whether it gets all secrets. */
  readonly uses?: string;
  readonly usesAt?: Position;
  readonly with?: Template;
  readonly secrets?: Template;
}

/** One entry of `steps:`, of a job or of a composite action. Exactly one of `run`, `uses`, `control` is set. */
export interface Step {
  /** The id as written; absent when the step has none. */
  readonly id?: string;
  /** GITHUB_ACTION: the id, or a name the parser made up. Unique among its siblings. */
  readonly key: string;
  readonly at?: Position;
  readonly name?: Template;
  readonly if: string;
  readonly env?: Template;
  readonly continueOnError?: Template;
  readonly timeoutMinutes?: Template;
  readonly run?: Template;
  readonly shell?: Template;
  readonly workingDirectory?: Template;
  readonly uses?: string;
  readonly with?: Template;
  readonly background: boolean;
  readonly control?: StepControl;
}

/** A step that runs nothing itself and steers background steps. Targets are step ids. */
export type StepControl =
  | { readonly kind: "wait"; readonly targets: readonly string[] }
  | { readonly kind: "wait-all" }
  | { readonly kind: "cancel"; readonly targets: readonly string[] };

/** An `action.yml`. */
export interface Action {
  /** Absolute path of the manifest. */
  readonly path: string;
  readonly name: string;
  readonly inputs: readonly ActionInput[];
  readonly outputs: Readonly<Record<string, Template>>;
  readonly runs: ActionRuns;
}

export interface ActionInput {
  readonly name: string;
  readonly default?: Template;
  readonly deprecationMessage?: string;
}

/** How an action is executed. Script paths are relative to the manifest's folder and may leave it. */
export type ActionRuns =
  | {
      readonly using: "node";
      readonly main: string;
      readonly pre?: string;
      readonly preIf: string;
      readonly post?: string;
      readonly postIf: string;
    }
  | { readonly using: "composite"; readonly steps: readonly Step[] }
  | { readonly using: "docker" };
