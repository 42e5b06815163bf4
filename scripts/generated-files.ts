import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { renderComposite, renderManifest } from "../src/contract/render-manifest.ts";
import {
  fillMarkers,
  renderActions,
  renderInputs,
  renderOutputs,
  renderReasons,
} from "../src/contract/render-readme.ts";
import { contracts } from "../src/contracts.ts";
import { renderVariables } from "../src/mock-transport/clients/render-variables.ts";
import { noModelLane } from "../src/no-model-lane/contract.ts";
import { PROFILES } from "../src/secret-gate/profiles/profiles.ts";
import { renderKnownAccesses } from "../src/secret-gate/offline/render-known-accesses.ts";
import { buildGraph, listSources, readImports, renderGraph, omitImpliedEdges } from "./import-graph.ts";
import { renderProfiles } from "../src/secret-gate/profiles/render-profiles.ts";
import { renderWithholding } from "../src/upload-evidence/render-withholding.ts";

/** The drawings of the import graph, by the name of their marker. */
function drawImports(): { [name: string]: string } {
  const imports = readImports(listSources(["src", "actions", "local"]));
  const draw = (prefix: string, toNode: (path: string) => string | undefined) =>
    renderGraph(omitImpliedEdges(buildGraph(imports, toNode)), prefix);
  const below = (prefix: string) => (path: string) => (path.startsWith(`${prefix}/`) ? posix.dirname(path) : undefined);
  const area = (path: string) => (path.startsWith("local/") ? "local" : path.split("/").slice(0, 2).join("/"));
  return {
    imports: draw("", (path) => (path.split("/").length > 2 || path.startsWith("local/") ? area(path) : undefined)),
    "imports-mock-transport": draw("src/mock-transport/", below("src/mock-transport")),
    "imports-secret-gate": draw("src/secret-gate/", below("src/secret-gate")),
    "imports-local": draw("local/", below("local")),
  };
}

/** The generated files: path from the root to text. */
export function renderGeneratedFiles(root: string): Map<string, string> {
  const filled = (path: string, parts: { [name: string]: string }) =>
    [path, fillMarkers(readFileSync(join(root, path), "utf8"), parts)] as const;
  return new Map([
    ...contracts.flatMap((contract) => [
      [`actions/${contract.name}/action.yml`, renderManifest(contract, "../../dist")] as const,
      [`${contract.name}/action.yml`, renderManifest(contract, "../dist")] as const,
      filled(`actions/${contract.name}/README.md`, {
        inputs: renderInputs(contract),
        outputs: renderOutputs(contract),
        reasons: renderReasons(contract),
        ...(contract.name === "secret-gate" ? { profiles: renderProfiles(PROFILES) } : {}),
        ...(contract.name === "upload-evidence" ? { withholding: renderWithholding() } : {}),
        ...(contract.name === "mock-transport" ? { variables: renderVariables() } : {}),
      }),
    ]),
    ["src/secret-gate/offline/known-accesses.ts", renderKnownAccesses(PROFILES)],
    ["action.yml", renderComposite(noModelLane)],
    filled("docs/architecture.md", drawImports()),
    filled("README.md", { actions: renderActions(contracts), "lane-inputs": renderInputs(noModelLane) }),
  ]);
}
