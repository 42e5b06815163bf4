import type { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import type { Act } from "../_runtime/outcome.ts";
import type { EvidenceHost } from "./host.ts";

/**
 * Uploads now, or leaves it to the post step, which gets the same inputs again. The state is saved
 * last: a main step that was cancelled or killed has saved none.
 */
export const act: Act<typeof uploadEvidence, EvidenceHost> = async (inputs, host) => {
  if (inputs.when === "post") {
    host.runner.saveState("when", "post");
    return undefined;
  }
  const { collect } = await import("./collect.ts");
  const outcome = await collect(inputs, host);
  host.runner.saveState("when", "now");
  return outcome;
};
