import type { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import type { Act } from "../_shell/outcome.ts";
import type { EvidenceHost } from "./host.ts";

/** Uploads now, or leaves it to the post step, which gets the same inputs again. */
export const act: Act<typeof uploadEvidence, EvidenceHost> = async (inputs, host) => {
  if (inputs.when === "post") {
    host.runner.saveState("when", "post");
    return undefined;
  }
  const { collect } = await import("./collect.ts");
  return collect(inputs, host);
};
