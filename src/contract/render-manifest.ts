import { stringify } from "yaml";
import type { Contract } from "./define-action.ts";
import type { Composite } from "./define-composite.ts";

/**
 * Renders an action.yml. `distPath` is the relative path from the manifest's directory to `dist`.
 * `using` names the only Node version that the hosted runners still have.
 */
export function renderManifest(contract: Contract, distPath: string): string {
  const post = contract.runs.post ? { post: `${distPath}/${contract.name}-post.js`, "post-if": "always()" } : {};
  return renderYaml({
    ...heading(contract),
    outputs: contract.outputs,
    runs: { using: "node24", main: `${distPath}/${contract.name}.js`, ...post },
  });
}

/** Renders a composite's action.yml. */
export function renderComposite(composite: Composite): string {
  return renderYaml({
    ...heading(composite),
    outputs: composite.outputs,
    runs: { using: "composite", steps: composite.steps },
  });
}

/** Creates the first keys of both kinds of manifest. */
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

/** Renders a generated YAML document. Its first line says that it is generated. */
function renderYaml(document: unknown): string {
  return `# Generated from the contract by \`npm run generate\`; do not edit.\n${stringify(document, { lineWidth: 0, blockQuote: "literal" })}`;
}
