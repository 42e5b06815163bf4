import type { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import type { PostAct } from "../_runtime/outcome.ts";
import type { EvidenceHost } from "./host.ts";

/**
 * Uploads what the whole job left when the main step left it to this one, and the redaction report
 * when that step did not come to its end.
 */
export const postAct: PostAct<typeof uploadEvidence, EvidenceHost> = async (inputs, host) => {
  const when = host.runner.state("when");
  if (when === "now") return undefined;
  const { collect, reportInterruption } = await import("./collect.ts");
  return when === "post" ? collect(inputs, host) : reportInterruption(inputs, host);
};
