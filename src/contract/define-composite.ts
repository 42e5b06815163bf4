import type { InputSpec, OutputSpec } from "./define-action.ts";

/**
 * One `uses:` step of a composite. `uses` is a `$/…` path, which resolves to the action of the same
 * commit. `with` may contain expressions.
 */
interface CompositeStep {
  readonly id: string;
  readonly uses: `$/${string}`;
  readonly with: Readonly<{ [input: string]: string }>;
}

/**
 * A composite of the suite's own actions. It has no commands, so no text of an input can be
 * executed.
 */
export interface Composite {
  readonly title: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<{ [name: string]: InputSpec }>;
  readonly outputs: Readonly<{ [name: string]: OutputSpec & { readonly value: string } }>;
  readonly steps: readonly CompositeStep[];
}
