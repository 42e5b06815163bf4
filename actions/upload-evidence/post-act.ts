import type { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import type { PostAct } from "../_shell/outcome.ts";
import type { EvidenceHost } from "./host.ts";

/** Uploads what the whole job left, when the main step left it to this one. */
export const postAct: PostAct<typeof uploadEvidence, EvidenceHost> = async (inputs, host) => {
  if (host.runner.state("when") !== "post") return undefined;
  const { collect } = await import("./collect.ts");
  return collect(inputs, host);
};
