import type { Field } from "./field.ts";

/**
 * One input as action.yml declares it. `default` is the raw text that a workflow would write.
 * `secret` values are masked before they are parsed. An `internal` input is for the suite's own
 * composites and is in no README.
 */
export interface InputSpec<T = unknown> {
  readonly description: string;
  readonly field: Field<T>;
  readonly default?: string;
  readonly required?: true;
  readonly secret?: true;
  readonly internal?: true;
}

/** One output as action.yml declares it. */
export interface OutputSpec {
  readonly description: string;
}

/** The README's entry for one reason code. Each part is a sentence without its final full stop. */
export interface ReasonSpec {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The phases of an action. Each phase is one stub in `dist/`. */
export interface NodeRuns {
  readonly using: "node";
  readonly post?: true;
}

type Inputs = { readonly [name: string]: InputSpec };
type Outputs = { readonly [name: string]: OutputSpec };
type Reasons = { readonly [code: string]: ReasonSpec };

/** An action's name, texts, inputs, outputs and reasons: the only hand-written place for them. */
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

/** The outputs of every action. */
const sharedOutputs = {
  verdict: {
    description:
      "The verdict: `pass`, `skip` or `fail`. Empty until there is one: a step that judges in its post phase has no verdict before it.",
  },
  reason: { description: "The reason's code: `ok` or one of the codes in this README. Empty without a verdict." },
  record: {
    description: "Path of the JSON record that this step wrote for later steps. Empty without a verdict.",
  },
} as const satisfies Outputs;

/** The reasons that every action can give. */
const sharedReasons = {
  "input.invalid": {
    what: "One or more inputs are undeclared, missing, not of the accepted form, or contain what looks like a secret",
    why: "The message names each of them and says what it must be or which input was probably meant; it contains no part of their texts, and the action did nothing. GitHub itself only warns about an input that does not exist, and any `INPUT_…` variable of the step counts as one",
    fix: "Correct the `with:` block of the step. A secret in it is masked from now on, but the runner has already printed it: replace it when it was not stored as a secret",
  },
  "file.unreadable": {
    what: "A file that the action needs could not be read or written",
    why: "The message names the file and what the system answered",
    fix: "Check the path, that an earlier step wrote it, and the free disk space",
  },
  "internal.error": {
    what: "The action failed with an unexpected error",
    why: "The message is withheld because it may contain a secret; only the error's type and the system's code, such as `ENOSPC`, are printed",
    fix: "If the code names a cause, such as a full disk, remove the cause. Otherwise run the job again with debug logging, and report the type and the stack that it prints",
  },
} as const satisfies Reasons;

/** Returns a contract with the shared outputs and reasons added. */
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

/**
 * The outputs that an action's act must return: all except the shared ones, which the runtime
 * writes.
 */
export type OutputsOf<C extends Contract> = {
  readonly [K in Exclude<keyof C["outputs"], keyof typeof sharedOutputs>]: string;
};

/** The codes that a contract's verdicts can have. */
export type ReasonOf<C extends Contract> = Extract<keyof C["reasons"], string>;
