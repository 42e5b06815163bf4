import { stringify } from "yaml";
import type { Contract } from "./define-action.ts";
import type { Composite } from "./define-composite.ts";

/**
 * The text of an action.yml. `distPath` is the relative path from the manifest's folder to `dist`.
 * `using` names the only Node the hosted runners still have.
 */
export function renderManifest(contract: Contract, distPath: string): string {
  const post = contract.runs.post ? { post: `${distPath}/${contract.name}-post.js`, "post-if": "always()" } : {};
  return renderYaml({
    ...heading(contract),
    outputs: contract.outputs,
    runs: { using: "node24", main: `${distPath}/${contract.name}.js`, ...post },
  });
}

/** The text of a composite's action.yml. */
export function renderComposite(composite: Composite): string {
  return renderYaml({
    ...heading(composite),
    outputs: composite.outputs,
    runs: { using: "composite", steps: composite.steps },
  });
}

/** What both kinds of manifest begin with. */
function heading({
  title,
  description,
  branding,
  inputs,
}: Pick<Contract, "title" | "description" | "branding" | "inputs">): object {
  const declared = Object.entries(inputs).map(([name, spec]) => {
    const fallback = spec.default === undefined ? {} : { default: spec.default };
    return [name, { description: spec.description, required: spec.required ?? false, ...fallback }];
  });
  return {
    name: title,
    description,
    author: "testing-actions",
    branding,
    ...(declared.length > 0 ? { inputs: Object.fromEntries(declared) } : {}),
  };
}

/** A generated YAML document, with the line that says so on top. */
function renderYaml(document: unknown): string {
  return `# Generated from the contract by \`npm run generate\`; do not edit.\n${stringify(document, { lineWidth: 0, blockQuote: "literal" })}`;
}
