import type { CompositeInputs } from "./composite-inputs.ts";
import type { InputSpec } from "./define-action.ts";
import type { Refused } from "./field.ts";
import type { Misplaced } from "./misplaced-values.ts";

/** One thing that is wrong with the inputs of a step. What makes sentences of it shows nothing of a text. */
export type InputProblem =
  | { readonly kind: "undeclared"; readonly given: readonly string[]; readonly declared: readonly string[] }
  | { readonly kind: "composite"; readonly inputs: CompositeInputs }
  | { readonly kind: "misplaced"; readonly value: Misplaced }
  | { readonly kind: "missing"; readonly input: string; readonly spec: InputSpec }
  | {
      readonly kind: "refused";
      readonly input: string;
      readonly spec: InputSpec;
      readonly raw: string;
      readonly refused: Refused;
    };
