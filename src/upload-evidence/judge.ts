import type { ReasonOf } from "../contract/define-action.ts";
import type { Finding, Verdict } from "../schema/verdict.ts";
import { showText } from "../text/describe-text.ts";
import { quote } from "../text/quote.ts";
import type { uploadEvidence } from "./contract.ts";
import { findStored, type Delivery, hasDigestMismatch } from "./delivery.ts";
import { describeWithheld } from "./describe-withheld.ts";
import { isUnsafe, type Pack } from "./pack.ts";
import { type EvidenceReason, reasons } from "./reasons.ts";
import { renderNames, renderShortSentence } from "./short-notice.ts";
import type { Kept, Withheld } from "./redact-entry.ts";
import { findConsequence } from "./withholding.ts";

export type EvidenceVerdict = Verdict<ReasonOf<typeof uploadEvidence>>;

/** Why collecting or packing failed. The text contains no values. */
export interface Failure {
  readonly reason: ReasonOf<typeof uploadEvidence>;
  readonly text: string;
}

/** Input of the verdict. A delivery is `undefined` if there was nothing to upload. */
export interface Facts {
  readonly pack: Pack | { readonly status: "failed"; readonly failure: Failure };
  readonly kept: readonly Kept[];
  readonly withheld: readonly Withheld[];
  /** Patterns without a match, as written in the input. */
  readonly unmatched: readonly string[];
  /**
   * Names of secrets that are, or have parts that are, too short or too common to be searched for
   * everywhere.
   */
  readonly tooCommon: readonly string[];
  readonly onWithheld: "fail" | "warn";
  readonly evidence: Delivery | undefined;
  readonly report: Delivery | undefined;
}

/**
 * Returns the verdict of the step. A digest mismatch comes first, then withheld entries, then
 * missing files.
 */
export function judge(facts: Facts): EvidenceVerdict {
  const { pack, evidence } = facts;
  const mismatched = [evidence, facts.report].find((delivery) => delivery && hasDigestMismatch(delivery));
  if (mismatched !== undefined) {
    const message = `The artifact ${quote(mismatched.artifact)} does not contain the checked bytes.`;
    return createFailure(
      "evidence.digest-mismatch",
      mismatched === evidence ? `${message} ${describeReport(facts)}` : message,
    );
  }
  if (pack.status === "failed")
    return { status: "fail", reason: pack.failure.reason, text: `${pack.failure.text} ${describeReport(facts)}` };
  if (pack.status === "rejected")
    return pack.reason === "evidence.nothing-found" ? judgeNothingFound(facts) : judgeRejection(facts, pack.reason);
  if (evidence?.upload.ok === false) {
    const message = `The artifact ${quote(evidence.artifact)} was not uploaded: ${evidence.upload.detail}.`;
    return createFailure(evidence.upload.reason, `${message} ${describeReport(facts)}`);
  }
  const artifact = evidence?.artifact ?? "";
  const incomplete = judgeCompleteness(facts);
  if (incomplete !== undefined) return incomplete;
  if (facts.unmatched.length > 0) return judgeNothingFound(facts);
  if (evidence?.problem !== undefined)
    return createFailure("evidence.failed", `The artifact ${quote(artifact)} was uploaded, but ${evidence.problem}.`);
  const { copied, redacted, withheld } = pack.manifest.totals;
  const counts = `${redacted} redacted, ${copied} copied, ${withheld} withheld`;
  const text = `${quote(artifact)} contains ${redacted + copied} files (${counts}); ${describeSearch(pack.manifest.secrets.removed, facts)}`;
  return { status: "pass", reason: "ok", text: withheld === 0 ? text : `${text} ${describeOmissions(facts)}` };
}

/** States which secrets were searched for, and claims nothing beyond that. */
function describeSearch({ length }: readonly string[], { tooCommon }: Facts): string {
  const count = length === 1 ? "1 secret was searched for and is" : `${length} secrets were searched for and are`;
  const main = length === 0 ? "no secret was known to search for everywhere." : `${count} not in it.`;
  return tooCommon.length === 0 ? main : `${main} ${renderShortSentence(tooCommon)}`;
}

const EXCLUDE = "Exclude such files with a pattern that starts with `!`";

/**
 * Returns a warning about entries that were withheld by policy from uploaded evidence. Returns
 * `undefined` if there are none.
 */
export function describeWarning({ withheld, evidence, onWithheld }: Facts): string | undefined {
  const stored = findStored(evidence);
  const policyEntries = withheld.filter((entry) => findConsequence(entry) === "policy");
  if (stored === undefined || policyEntries.length === 0 || onWithheld === "fail") return undefined;
  const message = `${countEntries(policyEntries)} withheld and not in ${quote(stored.artifact)}: ${describeWithheld(policyEntries)}`;
  return `${message}. ${EXCLUDE}, or set \`on-withheld: fail\`.`;
}

/**
 * Returns the verdict when uploaded evidence lacks entries. Returns `undefined` if none is missing,
 * or if all of them were withheld by an accepted policy.
 */
function judgeCompleteness(facts: Facts): EvidenceVerdict | undefined {
  const { kept, withheld, onWithheld } = facts;
  const missing = withheld.filter((entry) => findConsequence(entry) === "incomplete" || onWithheld === "fail");
  const first = missing.find((entry) => findConsequence(entry) === "incomplete") ?? missing[0];
  const omissions = `${describeOmissions(facts)} The rest was uploaded.`;
  if (first !== undefined) {
    const isPolicy = missing.every((entry) => findConsequence(entry) === "policy");
    const fix = isPolicy ? `${EXCLUDE}, or set \`on-withheld: warn\`` : describeFix(first);
    return { status: "fail", reason: first.reason, text: `${omissions} ${fix}.`, findings: missing.map(createFinding) };
  }
  const isSelected = ({ isAutomatic }: Kept | Withheld) => !isAutomatic;
  if (kept.some(isSelected) || !withheld.some(isSelected)) return undefined;
  const message = "Every file that `paths` selects was withheld.";
  return {
    ...createFailure("evidence.all-withheld", `${message} ${omissions}`),
    findings: withheld.map(createFinding),
  };
}

function judgeNothingFound({ unmatched, pack }: Facts): EvidenceVerdict {
  const missing = unmatched.map(showText).join(", ");
  const message = missing === "" ? "There is no evidence." : `No file matches \`paths\` ${missing}.`;
  return createFailure(
    "evidence.nothing-found",
    `${message} ${pack.status === "evidence" ? "The rest" : "Nothing"} was uploaded.`,
  );
}

function judgeRejection(facts: Facts, reason: EvidenceReason): EvidenceVerdict {
  const isAll = reason === "evidence.all-withheld";
  const unsafe = isAll ? facts.withheld : facts.withheld.filter(isUnsafe);
  const omissions = isAll ? describeOmissions(facts) : describeRejection(unsafe, reason, facts);
  const text = `The evidence was withheld. ${omissions} ${describeReport(facts)}`;
  return { ...createFailure(reason, text), findings: unsafe.map(createFinding) };
}

function describeRejection(unsafe: readonly Withheld[], reason: EvidenceReason, { tooCommon }: Facts): string {
  const [first] = unsafe;
  if (first === undefined)
    return reason === "evidence.short-secret"
      ? `Too short or too common to be searched for everywhere: ${renderNames(tooCommon)}.`
      : `${reasons[reason].what}.`;
  const count = unsafe.length === 1 ? "One entry" : `${unsafe.length} entries`;
  return `${count} could not be made safe, first ${quote(first.path)}: ${reasons[first.reason].what}.`;
}

function describeOmissions({ withheld }: Facts): string {
  return `${countEntries(withheld)} withheld: ${describeWithheld(withheld)}.`;
}

function countEntries({ length }: readonly Withheld[]): string {
  return length === 1 ? "One entry was" : `${length} entries were`;
}

/**
 * States whether the report was uploaded instead of the evidence, and where its copy is if the
 * upload failed.
 */
function describeReport({ report, pack }: Facts): string {
  if (report === undefined) return "Nothing was uploaded.";
  // A main step that was killed may have uploaded the evidence earlier.
  const isOnlyReport = pack.status !== "failed" || pack.failure.reason !== "evidence.interrupted";
  if (report.upload.ok) return `${isOnlyReport ? "Only the" : "The"} redaction report was uploaded.`;
  const copy = report.path === "" ? "" : ` It is in the file ${quote(report.path)}.`;
  return `The redaction report could not be uploaded: ${report.upload.detail}.${copy}`;
}

/**
 * Returns the advice for a withheld entry. Advice for selected files does not apply to automatic
 * entries, which no pattern selects.
 */
function describeFix({ reason, isAutomatic }: Withheld): string {
  return isAutomatic
    ? "Let only the suite's actions write to `$RUNNER_TEMP/testing-actions`, and check the disk"
    : reasons[reason].fix;
}

function createFinding(entry: Withheld): Finding {
  const { path, workspacePath, reason } = entry;
  const message = `${quote(path)} was withheld. ${reasons[reason].what}. ${describeFix(entry)}.`;
  return { rule: reason, message, ...(workspacePath === undefined ? {} : { location: { path: workspacePath } }) };
}

function createFailure(reason: EvidenceReason, text: string): EvidenceVerdict {
  return { status: "fail", reason, text: `${text} ${reasons[reason].fix}.` };
}
