import type { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import type { Act } from "../_runtime/outcome.ts";
import type { EvidenceHost } from "./host.ts";

/**
 * Uploads the evidence, or defers the upload to the post step, which receives the same inputs. The
 * state is saved last, so that a cancelled or killed main step leaves none.
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
