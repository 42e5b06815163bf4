import type { Field } from "./field.ts";

/**
 * One input as action.yml declares it. `default` is the raw text a workflow would write; `secret` values are masked before they are parsed. An `internal`
 * input is for the suite's own composites: no README lists it.
 */
export interface InputSpec<T = unknown> {
  readonly description: string;
  readonly field: Field<T>;
  readonly default?: string;
  readonly required?: true;
  readonly secret?: true;
  readonly internal?: true;
}

export interface OutputSpec {
  readonly description: string;
}

/** Why a verdict was not a plain pass: the README's entry for one code. Each part is a sentence without its final full stop. */
export interface ReasonSpec {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Which phases of the runner an action has; each phase is one stub in `dist/`. */
export interface NodeRuns {
  readonly using: "node";
  readonly post?: true;
}

type Inputs = { readonly [name: string]: InputSpec };
type Outputs = { readonly [name: string]: OutputSpec };
type Reasons = { readonly [code: string]: ReasonSpec };

/** An action's name, words, inputs, outputs and reasons: the only hand-written place for them. */
export interface Contract<I extends Inputs = Inputs, O extends Outputs = Outputs, R extends Reasons = Reasons> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly runs: NodeRuns;
  readonly inputs: I;
  readonly outputs: O & typeof sharedOutputs;
  readonly reasons: R & typeof sharedReasons;
}

/** The outputs every action has. */
export const sharedOutputs = {
  verdict: {
    description:
      "What was decided: `pass`, `skip` or `fail`. Empty while nothing is: a step that judges in its post phase has no verdict before it.",
  },
  reason: { description: "The reason's code: `ok`, or one of the codes in this README; empty without a verdict." },
  record: {
    description: "Path of the JSON record this step wrote for the steps after it; empty without a verdict.",
  },
} as const satisfies Outputs;

/** The reasons any action can give. */
export const sharedReasons = {
  "input.invalid": {
    what: "One or more inputs are undeclared, missing, not of the accepted form, or hold what looks like a secret",
    why: "The message names each of them and says what it must be or which input was probably meant; it holds nothing of their texts, and nothing was done. GitHub itself only warns about an input that does not exist, and any `INPUT_…` variable of the step counts as one",
    fix: "Correct the `with:` block of the step. A secret that was in it is masked from here on, but the runner had printed it before: make a new one when it was not stored as a secret",
  },
  "file.unreadable": {
    what: "A file the action needs could not be read or written",
    why: "The message names the file and what the system answered",
    fix: "Check the path, that an earlier step wrote it, and the free disk space",
  },
  "internal.error": {
    what: "The action failed in a way it does not know",
    why: "The message is withheld because it could hold a secret's value; only the error's type is printed",
    fix: "Run the job again with debug logging, and report the type and the stack it prints",
  },
} as const satisfies Reasons;

/** A contract with the shared outputs and reasons added. */
export function defineAction<const I extends Inputs, const O extends Outputs, const R extends Reasons>(definition: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly runs: NodeRuns;
  readonly inputs: I;
  readonly outputs: O;
  readonly reasons: R;
}): Contract<I, O, R> {
  return {
    ...definition,
    outputs: { ...definition.outputs, ...sharedOutputs },
    reasons: { ...definition.reasons, ...sharedReasons },
  };
}

type ValueOf<S> =
  S extends InputSpec<infer T>
    ? S extends { readonly required: true } | { readonly default: string }
      ? T
      : T | undefined
    : never;

/** The parsed inputs of a contract, by their names in action.yml. */
export type InputsOf<C extends Contract> = { readonly [K in keyof C["inputs"]]: ValueOf<C["inputs"][K]> };

/** The outputs an action's act must give: all but the shared ones, which the shell writes. */
export type OutputsOf<C extends Contract> = {
  readonly [K in Exclude<keyof C["outputs"], keyof typeof sharedOutputs>]: string;
};

/** The codes a contract's verdicts may carry. */
export type ReasonOf<C extends Contract> = Extract<keyof C["reasons"], string>;
