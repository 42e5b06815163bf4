import type { Finding, Verdict } from "../schema/verdict.ts";
import { quote } from "../text/quote.ts";
import { isFatal, type Pack } from "./pack.ts";
import { type EvidenceReason, reasons } from "./reasons.ts";
import type { Withheld } from "./treat-file.ts";

/** What the artifact service answered. `detail` says why not, without values. */
export type Uploaded =
  | { readonly ok: true; readonly id: number; readonly sizeBytes: number; readonly digest: string }
  | {
      readonly ok: false;
      readonly reason: "evidence.name-taken" | "evidence.upload-failed";
      readonly detail: string;
    };

/** Everything the verdict depends on. `upload` is left out when there was nothing to upload. */
export interface Facts {
  readonly pack: Pack;
  readonly withheld: readonly Withheld[];
  /** Patterns that selected nothing, as they were written. */
  readonly unmatched: readonly string[];
  readonly tooCommon: readonly string[];
  readonly artifact: string;
  readonly upload?: Uploaded;
}

/** What the run has since this step: the artifact that holds the pack; `undefined` when there is none, or another. */
export function arrived(pack: Pack, upload: Uploaded | undefined) {
  return pack.status !== "nothing" && upload?.ok === true && !isForeign(pack, upload)
    ? { ...pack, id: upload.id }
    : undefined;
}

/** Whether the service got other bytes than those that were checked. */
export function isForeign(pack: Pack, upload: Uploaded | undefined): boolean {
  return pack.status !== "nothing" && upload?.ok === true && upload.digest !== pack.digest;
}

/** The step's verdict. What left and should not have is named first, then what was withheld, then what is missing. */
export function judge(facts: Facts): Verdict<EvidenceReason> {
  const { pack, upload, artifact } = facts;
  if (isForeign(pack, upload))
    return failure(
      "evidence.digest-mismatch",
      `The artifact ${quote(artifact)} does not hold the bytes that were checked.`,
    );
  if (pack.status !== "evidence" && pack.reason !== "evidence.nothing-found")
    return withheldVerdict(facts, pack.reason);
  if (upload?.ok === false)
    return failure(upload.reason, `The artifact ${quote(artifact)} was not uploaded: ${upload.detail}.`);
  const missing = facts.unmatched.map(quote).join(", ");
  if (missing !== "" || pack.status !== "evidence") {
    const what = missing === "" ? "There is no evidence at all." : `No file matches \`paths\` ${missing}.`;
    return failure("evidence.nothing-found", `${what} ${upload === undefined ? "Nothing" : "The rest"} was uploaded.`);
  }
  const { copied, redacted, withheld } = pack.manifest.totals;
  const counts = `${redacted} redacted, ${copied} copied, ${withheld} withheld`;
  const text = `${quote(artifact)} holds ${redacted + copied} files (${counts}); no known secret is in it.`;
  return { status: "pass", reason: "ok", text };
}

function withheldVerdict({ withheld, upload, tooCommon }: Facts, reason: EvidenceReason): Verdict<EvidenceReason> {
  const fatal = withheld.filter(isFatal);
  const [first] = fatal;
  const seen =
    first === undefined
      ? reason === "evidence.short-secret"
        ? `Too short or too common: ${tooCommon.map((name) => `\`${name}\``).join(", ")}.`
        : `${reasons[reason].what}.`
      : `${fatal.length === 1 ? "One entry" : `${fatal.length} entries`} could not be made safe, first ${quote(first.path)}: ${reasons[reason].what}.`;
  const left =
    upload === undefined
      ? "Nothing was uploaded."
      : upload.ok
        ? "Only the redaction report was uploaded."
        : `The redaction report could not be uploaded: ${upload.detail}.`;
  return { ...failure(reason, `The evidence was withheld. ${seen} ${left}`), findings: fatal.map(findingOf) };
}

function findingOf({ path, workspacePath, reason }: Withheld): Finding {
  const message = `${quote(path)} was withheld. ${reasons[reason].what}. ${reasons[reason].fix}.`;
  return { rule: reason, message, ...(workspacePath === undefined ? {} : { location: { path: workspacePath } }) };
}

function failure(reason: EvidenceReason, text: string): Verdict<EvidenceReason> {
  return { status: "fail", reason, text: `${text} ${reasons[reason].fix}.` };
}
