import { stringify } from "yaml";
import type { Contract } from "./define-action.ts";

/**
 * The text of an action.yml. `distPath` is the relative path from the manifest's folder to `dist`.
 * `using` names the only Node the hosted runners still have.
 */
export function renderManifest(contract: Contract, distPath: string): string {
  const inputs = Object.entries(contract.inputs).map(([name, spec]) => {
    const fallback = spec.default === undefined ? {} : { default: spec.default };
    return [name, { description: spec.description, required: spec.required ?? false, ...fallback }];
  });
  const post = contract.runs.post ? { post: `${distPath}/${contract.name}-post.js`, "post-if": "always()" } : {};
  return renderYaml({
    name: contract.title,
    description: contract.description,
    author: "testing-actions",
    branding: contract.branding,
    ...(inputs.length > 0 ? { inputs: Object.fromEntries(inputs) } : {}),
    outputs: Object.fromEntries(
      Object.entries(contract.outputs).map(([name, { description }]) => [name, { description }]),
    ),
    runs: { using: "node24", main: `${distPath}/${contract.name}.js`, ...post },
  });
}

/** A generated YAML document, with the line that says so on top. */
export function renderYaml(document: unknown): string {
  return `# Generated from the contract by \`npm run generate\`; do not edit.\n${stringify(document, { lineWidth: 0, blockQuote: "literal" })}`;
}
