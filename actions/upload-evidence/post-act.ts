import type { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import type { PostAct } from "../_runtime/outcome.ts";
import type { EvidenceHost } from "./host.ts";

/**
 * Uploads the evidence of the whole job if the main step deferred it, and the redaction report if
 * the main step did not complete.
 */
export const postAct: PostAct<typeof uploadEvidence, EvidenceHost> = async (inputs, host) => {
  const when = host.runner.state("when");
  if (when === "now") return undefined;
  const { collect, reportInterruption } = await import("./collect.ts");
  return when === "post" ? collect(inputs, host) : reportInterruption(inputs, host);
};
