import type { InputsOf } from "../../src/contract/define-action.ts";
import type { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import { findStored } from "../../src/upload-evidence/delivery.ts";
import { type Facts, type Failure, judge, describeWarning } from "../../src/upload-evidence/judge.ts";
import { collectRecordFacts } from "../../src/upload-evidence/record-facts.ts";
import { renderEvidence } from "../../src/upload-evidence/render.ts";
import type { Outcome } from "../_runtime/outcome.ts";
import { unknownFailure } from "../_runtime/unknown-failure.ts";
import { attempt } from "./attempt.ts";
import { deliver } from "./deliver.ts";
import { describeFailure } from "./describe-failure.ts";
import { createProgress, gather, type Progress, prepare } from "./gather.ts";
import type { EvidenceHost } from "./host.ts";
import { uploadReport } from "./upload-report.ts";

type Inputs = InputsOf<typeof uploadEvidence>;

/**
 * Finds, redacts, packs, checks and uploads the evidence. Uploads the redaction report if any of
 * this fails.
 */
export async function collect(inputs: Inputs, host: EvidenceHost): Promise<Outcome<typeof uploadEvidence>> {
  const progress = createProgress(host);
  const gathered = await attempt(() => gather(inputs, progress, host));
  if (gathered.ok) return finalize(gathered.value, progress, inputs, host);
  host.log.debug(unknownFailure(gathered.error).frames.join("\n"));
  const failure = describeFailure(gathered.error, "Collecting the evidence");
  return finalize({ status: "failed", failure }, progress, inputs, host);
}

/** Uploads the redaction report in place of a main step that did not complete. */
export async function reportInterruption(inputs: Inputs, host: EvidenceHost): Promise<Outcome<typeof uploadEvidence>> {
  const progress = createProgress(host);
  await attempt(() => prepare(inputs, progress, host));
  const failure: Failure = {
    reason: "evidence.interrupted",
    text: "The main step ended before it decided: it was cancelled, timed out or killed.",
  };
  return finalize({ status: "failed", failure }, progress, inputs, host);
}

/** Uploads the evidence or the report, and judges the result. */
async function finalize(
  pack: Facts["pack"],
  progress: Progress,
  { "on-withheld": onWithheld, "retention-days": retentionDays }: Inputs,
  host: EvidenceHost,
): Promise<Outcome<typeof uploadEvidence>> {
  const { kept, withheld, unmatched, tooCommon } = progress;
  const evidence = pack.status === "evidence" ? await deliver(pack, progress.name, retentionDays, host) : undefined;
  const lossReason = findLossReason(pack, evidence);
  const report = lossReason === undefined ? undefined : await uploadReport(lossReason, progress, retentionDays, host);
  const facts: Facts = { pack, kept, withheld, unmatched, tooCommon, onWithheld, evidence, report };
  const warning = describeWarning(facts);
  if (warning !== undefined) host.log.warning(`upload-evidence: ${warning}`);
  const stored = findStored(evidence) ?? findStored(report);
  return {
    verdict: judge(facts),
    outputs: {
      "artifact-name": stored?.artifact ?? "",
      "artifact-id": stored === undefined ? "" : String(stored.id),
      digest: stored?.digest ?? "",
      manifest: findStored(evidence)?.path ?? "",
      report: report?.path ?? "",
      found: String(progress.found),
      redacted: String(kept.filter(({ replacements }) => Object.keys(replacements).length > 0).length),
      withheld: String(withheld.length),
    },
    summary: renderEvidence(
      stored && { name: stored.artifact, digest: stored.digest },
      kept,
      withheld,
      tooCommon,
      report,
    ),
    record: collectRecordFacts(evidence, report, kept, withheld),
  };
}

/**
 * Returns why the evidence was not uploaded. Returns `undefined` if it was, or if there was none.
 */
function findLossReason(pack: Facts["pack"], evidence: Facts["evidence"]): string | undefined {
  if (pack.status === "failed") return pack.failure.reason;
  if (pack.status === "rejected") return pack.reason === "evidence.nothing-found" ? undefined : pack.reason;
  if (findStored(evidence) !== undefined) return undefined;
  return evidence?.upload.ok === false ? evidence.upload.reason : "evidence.digest-mismatch";
}
