import type { InputsOf } from "../../src/contract/define-action.ts";
import { knownSecrets, shortSecrets } from "../../src/redact/known-secrets.ts";
import { type Redactor, redactorOf } from "../../src/redact/redactor.ts";
import { chooseName, legIdOf, neutralName, type StepIdentity } from "../../src/upload-evidence/choose-name.ts";
import type { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import type { Circumstances } from "../../src/upload-evidence/documents.ts";
import { type Pack, packEvidence } from "../../src/upload-evidence/pack.ts";
import { shortNotice } from "../../src/upload-evidence/short-notice.ts";
import type { Kept, Withheld } from "../../src/upload-evidence/treat-file.ts";
import { subjectOf } from "../_runtime/record.ts";
import { findEntries } from "./find-entries.ts";
import type { EvidenceHost } from "./host.ts";
import { treatEntries } from "./treat-entries.ts";

type Inputs = InputsOf<typeof uploadEvidence>;

/**
 * What is known so far. It grows while the evidence is gathered, so that a report can be made of it
 * when that fails.
 */
export interface Progress {
  /** A name for the artifact that holds no secret. */
  name: string;
  found: number;
  redactor?: Redactor;
  about?: Circumstances;
  tooCommon: readonly string[];
  unmatched: readonly string[];
  kept: readonly Kept[];
  withheld: readonly Withheld[];
}

/** Progress before anything was done. */
export function createProgress(host: EvidenceHost): Progress {
  return { name: neutralName(stepOf(host)), found: 0, tooCommon: [], unmatched: [], kept: [], withheld: [] };
}

/**
 * Learns the secrets, and with them the artifact's name and what every document says beside its
 * files.
 */
export async function prepare(inputs: Inputs, progress: Progress, host: EvidenceHost) {
  const given = [...inputs.secrets, { name: "token", value: inputs.token }];
  const { values, names, tooCommon } = knownSecrets(host.environment, given);
  const redactor = redactorOf(values, shortSecrets(host.environment, given));
  if (tooCommon.length > 0) host.log.warning(shortNotice(tooCommon));
  const { name, isRefused: isNameRefused } = chooseName(inputs.name, stepOf(host), redactor);
  const about = {
    createdAt: host.now(),
    subject: await subjectOf(host),
    actionRef: host.environment["GITHUB_ACTION_REF"] || "local",
    removed: names,
    tooCommon,
    needles: redactor.plain.size + redactor.squeezed.size,
  };
  Object.assign(progress, { name, redactor, about, tooCommon });
  return { redactor, about, isNameRefused };
}

/** Finds, redacts and packs the evidence. */
export async function gather(inputs: Inputs, progress: Progress, host: EvidenceHost): Promise<Pack> {
  const { redactor, about, isNameRefused } = await prepare(inputs, progress, host);
  const { entries, unmatched } = await findEntries(inputs.paths, host);
  Object.assign(progress, { found: entries.length, unmatched });
  const { kept, withheld } = await treatEntries(entries, inputs["max-bytes"], redactor, host);
  Object.assign(progress, { kept, withheld });
  return packEvidence(kept, withheld, { isStrict: inputs.strict, isNameRefused }, about, redactor);
}

function stepOf({ environment }: EvidenceHost): StepIdentity {
  return {
    job: environment["GITHUB_JOB"] ?? "",
    attempt: environment["GITHUB_RUN_ATTEMPT"] ?? "",
    legId: legIdOf(environment["ACTIONS_RUNTIME_TOKEN"] ?? ""),
    step: environment["GITHUB_ACTION"] ?? "",
  };
}
