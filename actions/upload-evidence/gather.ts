import type { InputsOf } from "../../src/contract/define-action.ts";
import { knownSecrets } from "../../src/redact/known-secrets.ts";
import { type Redactor, createRedactor } from "../../src/redact/redactor.ts";
import { chooseName, parseLegId, createNeutralName, type StepIdentity } from "../../src/upload-evidence/choose-name.ts";
import type { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import type { DocumentContext } from "../../src/upload-evidence/documents.ts";
import { type Pack, packEvidence } from "../../src/upload-evidence/pack.ts";
import { renderShortNotice } from "../../src/upload-evidence/short-notice.ts";
import type { Kept, Withheld } from "../../src/upload-evidence/redact-entry.ts";
import { readRunSubject } from "../_runtime/record.ts";
import { findEntries } from "./find-entries.ts";
import type { EvidenceHost } from "./host.ts";
import { redactEntries } from "./redact-entries.ts";

type Inputs = InputsOf<typeof uploadEvidence>;

/**
 * The facts that are known so far. They are updated while the evidence is gathered, so that a
 * report can be built after a failure.
 */
export interface Progress {
  /** Name of the artifact. It contains no secret. */
  name: string;
  found: number;
  redactor?: Redactor;
  about?: DocumentContext;
  tooCommon: readonly string[];
  unmatched: readonly string[];
  kept: readonly Kept[];
  withheld: readonly Withheld[];
}

/** Returns the initial progress. */
export function createProgress(host: EvidenceHost): Progress {
  return {
    name: createNeutralName(readStepIdentity(host)),
    found: 0,
    tooCommon: [],
    unmatched: [],
    kept: [],
    withheld: [],
  };
}

/** Determines the secrets, the name of the artifact and the document context. */
export async function prepare(inputs: Inputs, progress: Progress, host: EvidenceHost) {
  const given = [...inputs.secrets, { name: "token", value: inputs.token }];
  const { values, names, tooCommon, short } = knownSecrets(host.environment, given);
  const redactor = createRedactor(values, short);
  if (tooCommon.length > 0) host.log.warning(renderShortNotice(tooCommon));
  const { name, isRejected: isNameRejected } = chooseName(inputs.name, readStepIdentity(host), redactor);
  const about = {
    createdAt: host.now(),
    subject: await readRunSubject(host),
    actionRef: host.environment["GITHUB_ACTION_REF"] || "local",
    removed: names,
    tooCommon,
    needles: redactor.plain.size + redactor.stripped.size,
  };
  Object.assign(progress, { name, redactor, about, tooCommon });
  return { redactor, about, isNameRejected };
}

/** Finds, redacts and packs the evidence. */
export async function gather(inputs: Inputs, progress: Progress, host: EvidenceHost): Promise<Pack> {
  const { redactor, about, isNameRejected } = await prepare(inputs, progress, host);
  const { entries, unmatched } = await findEntries(inputs.paths, host);
  Object.assign(progress, { found: entries.length, unmatched });
  const { kept, withheld } = await redactEntries(entries, inputs["max-bytes"], redactor, host);
  Object.assign(progress, { kept, withheld });
  return packEvidence(kept, withheld, { isStrict: inputs.strict, isNameRejected }, about, redactor);
}

function readStepIdentity({ environment }: EvidenceHost): StepIdentity {
  return {
    job: environment["GITHUB_JOB"] ?? "",
    attempt: environment["GITHUB_RUN_ATTEMPT"] ?? "",
    legId: parseLegId(environment["ACTIONS_RUNTIME_TOKEN"] ?? ""),
    step: environment["GITHUB_ACTION"] ?? "",
  };
}
