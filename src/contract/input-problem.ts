import type { CompositeInputs } from "./composite-inputs.ts";
import type { InputSpec } from "./define-action.ts";
import type { Rejected } from "./field.ts";
import type { Misplaced } from "./misplaced-values.ts";

/** One problem of a step's inputs. Its description shows no part of a text. */
export type InputProblem =
  | { readonly kind: "undeclared"; readonly given: readonly string[]; readonly declared: readonly string[] }
  | { readonly kind: "composite"; readonly inputs: CompositeInputs }
  | { readonly kind: "misplaced"; readonly value: Misplaced }
  | { readonly kind: "missing"; readonly input: string; readonly spec: InputSpec }
  | {
      readonly kind: "rejected";
      readonly input: string;
      readonly spec: InputSpec;
      readonly raw: string;
      readonly rejected: Rejected;
    };
