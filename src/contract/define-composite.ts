import type { InputSpec, OutputSpec } from "./define-action.ts";

/** One `uses:` step of a composite; `uses` is a `$/…` path, which finds the action of the same commit. Expressions may stand in `with`. */
export interface CompositeStep {
  readonly id: string;
  readonly uses: `$/${string}`;
  readonly with: Readonly<{ [input: string]: string }>;
}

/** A composite of the suite's own actions: no commands, so nothing from an input can be executed. */
export interface Composite {
  readonly title: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<{ [name: string]: InputSpec }>;
  readonly outputs: Readonly<{ [name: string]: OutputSpec & { readonly value: string } }>;
  readonly steps: readonly CompositeStep[];
}
