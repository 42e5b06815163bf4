import { parse } from "yaml";
import { ActionError } from "../contract/action-error.ts";
import { isInForce, isOverCap, WAIVER_CAP_DAYS, type Waiver, waiversSchema } from "../schema/waiver.ts";
import { showText } from "../text/describe-text.ts";
import { quote } from "../text/quote.ts";
import type { JudgedWaiver } from "./judged-waiver.ts";
import type { WaiverReason } from "./reasons.ts";

/**
 * The waivers of a YAML text, each with whether it is in force at `now`. One bad entry refuses the file: who cannot read an exception cannot know
 * what it excuses. Texts from the file are quoted, the parsers' own messages are not shown.
 * @throws ActionError `waiver.invalid`, `waiver.ownerless` or `waiver.over-cap`
 */
export function parseWaivers(path: string, text: string, now: Date): JudgedWaiver[] {
  const document = parseYaml(path, text);
  for (const [index, entry] of entriesOf(document).entries()) refuseOwnerless(path, index, entry);
  const parsed = waiversSchema.safeParse(document);
  if (!parsed.success) {
    const place = (parsed.error.issues[0]?.path ?? []).map((part) => (typeof part === "number" ? part + 1 : part));
    const where = place.length === 0 ? "its top level" : `\`${place.map(String).join(" ").slice(0, 80)}\``;
    throw refusal(path, "waiver.invalid", {
      what: `${where} is not of the accepted form`,
      fix: "Write `schemaVersion: 1` and `waivers:`, a list of entries with `what`, `reason`, `owner`, `issue` (an address) and `expires` (a date such as 2026-01-31)",
    });
  }
  const { waivers } = parsed.data;
  for (const waiver of waivers) refuseOverCap(path, waiver, now);
  return waivers.map((waiver) => ({ ...waiver, isInForce: isInForce(waiver, now) }));
}

function parseYaml(path: string, text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch (cause) {
    throw refusal(path, "waiver.invalid", { what: "it is not YAML", fix: "Correct the file's syntax" }, cause);
  }
}

function entriesOf(document: unknown): readonly unknown[] {
  const list = typeof document === "object" && document !== null ? (document as { waivers?: unknown }).waivers : [];
  return Array.isArray(list) ? list : [];
}

function refuseOwnerless(path: string, index: number, entry: unknown): void {
  if (typeof entry !== "object" || entry === null) return;
  const { owner, issue } = entry as { owner?: unknown; issue?: unknown };
  const isBlank = (value: unknown) => value === undefined || value === null || String(value).trim() === "";
  const lacking = [isBlank(owner) ? "`owner`" : "", isBlank(issue) ? "`issue`" : ""].filter((name) => name !== "");
  if (lacking.length === 0) return;
  throw refusal(path, "waiver.ownerless", {
    what: `entry ${index + 1} has no ${lacking.join(" and no ")}`,
    fix: "Add who owns the exception and the issue that will remove it, or delete the entry",
  });
}

function refuseOverCap(path: string, waiver: Waiver, now: Date): void {
  if (!isOverCap(waiver, now)) return;
  throw refusal(path, "waiver.over-cap", {
    what: `the waiver for ${quote(waiver.what)} expires on ${waiver.expires}, more than ${WAIVER_CAP_DAYS} days from today`,
    fix: `Set \`expires\` to a day within the next ${WAIVER_CAP_DAYS} days`,
  });
}

function refusal(
  path: string,
  code: WaiverReason,
  { what, fix }: { readonly what: string; readonly fix: string },
  cause?: unknown,
): ActionError {
  return new ActionError(code, { what: `The waivers file ${showText(path)} is refused: ${what}`, fix }, { cause });
}
