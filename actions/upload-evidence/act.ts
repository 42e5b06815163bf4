import type { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import type { Act } from "../_shell/outcome.ts";
import type { EvidenceHost } from "./host.ts";

/**
 * Uploads now, or leaves it to the post step, which gets the same inputs again. The post step also learns whether this one came to
 * its end, which a step that is cancelled or killed does not.
 */
export const act: Act<typeof uploadEvidence, EvidenceHost> = async (inputs, host) => {
  if (inputs.when === "post") {
    host.runner.saveState("when", "post");
    return undefined;
  }
  host.runner.saveState("when", "interrupted");
  const { collect } = await import("./collect.ts");
  const outcome = await collect(inputs, host);
  host.runner.saveState("when", "now");
  return outcome;
};
