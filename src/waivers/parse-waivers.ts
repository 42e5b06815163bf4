import { parse } from "yaml";
import { ActionError } from "../contract/action-error.ts";
import { isInForce, isOverCap, type Waiver, WAIVER_CAP_DAYS, waiversSchema } from "../schema/waiver.ts";
import { showText } from "../text/describe-text.ts";
import { quote } from "../text/quote.ts";
import type { JudgedWaiver } from "./judged-waiver.ts";
import type { WaiverReason } from "./reasons.ts";

/**
 * Parses the waivers of a YAML text and decides which are in force at `now`. One invalid entry
 * rejects the whole file, because a misread exception could excuse anything. Texts from the file
 * are quoted; the parsers' own messages are not printed.
 * @throws ActionError `waiver.invalid`, `waiver.ownerless` or `waiver.over-cap`
 */
export function parseWaivers(path: string, text: string, now: Date): JudgedWaiver[] {
  const document = parseYaml(path, text);
  for (const [index, entry] of readEntries(document).entries()) rejectOwnerless(path, index, entry);
  const parsed = waiversSchema.safeParse(document);
  if (!parsed.success) {
    const place = (parsed.error.issues[0]?.path ?? []).map((part) => (typeof part === "number" ? part + 1 : part));
    const where = place.length === 0 ? "its top level" : `\`${place.map(String).join(" ").slice(0, 80)}\``;
    throw createError(path, "waiver.invalid", {
      what: `${where} does not have the documented form`,
      fix: "Write `schemaVersion: 1` and `waivers:`, a list of entries with `what`, `reason`, `owner`, `issue` (an address) and `expires` (a date such as 2026-01-31)",
    });
  }
  const { waivers } = parsed.data;
  for (const waiver of waivers) rejectOverCap(path, waiver, now);
  return waivers.map((waiver) => ({ ...waiver, isInForce: isInForce(waiver, now) }));
}

function parseYaml(path: string, text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch (cause) {
    throw createError(
      path,
      "waiver.invalid",
      { what: "it is not valid YAML", fix: "Correct the file's syntax" },
      cause,
    );
  }
}

function readEntries(document: unknown): readonly unknown[] {
  const list = typeof document === "object" && document !== null ? (document as { waivers?: unknown }).waivers : [];
  return Array.isArray(list) ? list : [];
}

function rejectOwnerless(path: string, index: number, entry: unknown): void {
  if (typeof entry !== "object" || entry === null) return;
  const { owner, issue } = entry as { owner?: unknown; issue?: unknown };
  const isBlank = (value: unknown) => value === undefined || value === null || String(value).trim() === "";
  const lacking = [isBlank(owner) ? "`owner`" : "", isBlank(issue) ? "`issue`" : ""].filter((name) => name !== "");
  if (lacking.length === 0) return;
  throw createError(path, "waiver.ownerless", {
    what: `entry ${index + 1} has no ${lacking.join(" and no ")}`,
    fix: "Add the owner of the exception and the issue that will remove it, or delete the entry",
  });
}

function rejectOverCap(path: string, waiver: Waiver, now: Date): void {
  if (!isOverCap(waiver, now)) return;
  throw createError(path, "waiver.over-cap", {
    what: `the waiver for ${quote(waiver.what)} expires on ${waiver.expires}, more than ${WAIVER_CAP_DAYS} days from today`,
    fix: `Set \`expires\` to a day within the next ${WAIVER_CAP_DAYS} days`,
  });
}

function createError(
  path: string,
  code: WaiverReason,
  { what, fix }: { readonly what: string; readonly fix: string },
  cause?: unknown,
): ActionError {
  return new ActionError(code, { what: `The waivers file ${showText(path)} is invalid: ${what}`, fix }, { cause });
}
