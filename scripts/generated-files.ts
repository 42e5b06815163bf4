import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderComposite, renderManifest } from "../src/contract/render-manifest.ts";
import {
  fillMarkers,
  renderActions,
  renderInputs,
  renderOutputs,
  renderReasons,
} from "../src/contract/render-readme.ts";
import { contracts } from "../src/contracts.ts";
import { renderVariables } from "../src/mock-transport/render-variables.ts";
import { noModelLane } from "../src/no-model-lane/contract.ts";
import { profiles } from "../src/secret-gate/profiles.ts";
import { renderKnownAccesses } from "../src/secret-gate/render-known-accesses.ts";
import { renderProfiles } from "../src/secret-gate/render-profiles.ts";
import { renderWithholding } from "../src/upload-evidence/render-withholding.ts";

/** Every file that is written from the contracts, whole: its path from the root, and the text it must have. */
export function generatedFiles(root: string): Map<string, string> {
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
        ...(contract.name === "secret-gate" ? { profiles: renderProfiles(profiles) } : {}),
        ...(contract.name === "upload-evidence" ? { withholding: renderWithholding() } : {}),
        ...(contract.name === "mock-transport" ? { variables: renderVariables() } : {}),
      }),
    ]),
    ["src/secret-gate/known-accesses.ts", renderKnownAccesses(profiles)],
    ["action.yml", renderComposite(noModelLane)],
    filled("README.md", { actions: renderActions(contracts), "lane-inputs": renderInputs(noModelLane) }),
  ]);
}
