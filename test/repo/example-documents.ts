import { globSync, readFileSync } from "node:fs";
import { yamlBlocks } from "./language-service.ts";

/** One YAML document that shows how the actions are used: a workflow, or a list of steps. */
export interface ExampleDocument {
  readonly path: string;
  readonly text: string;
}

/** Every YAML document of the READMEs, the examples and the repository's own workflows, in the order of their paths. */
export function exampleDocuments(): ExampleDocument[] {
  const paths = globSync(["README.md", "actions/*/README.md", "examples/*.yml", ".github/workflows/*.yml"]).sort();
  return paths.flatMap((path) => {
    const text = readFileSync(path, "utf8");
    return path.endsWith(".md") ? yamlBlocks(text).map((block) => ({ path, text: block.text })) : [{ path, text }];
  });
}
