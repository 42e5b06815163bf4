import { type Fault, faultKinds, faultSchema, type Pace } from "../../schema/delivery.ts";
import type { Headers } from "../wire/authenticate.ts";
import { paceOf } from "./pace.ts";

/** The headers by which a request asks how its own answer shall arrive. */
export const PACE_HEADER = "x-mock-pace";
export const FAULT_HEADER = "x-mock-fault";

/** What a request's headers ask for; or the header that cannot be read, and what it must hold. */
export type Asked =
  | { readonly ok: true; readonly pace: Pace | undefined; readonly fault: Fault | undefined }
  | { readonly ok: false; readonly header: string; readonly expects: string };

const paceWords = "words of the form `first-token-ms=N`, `tokens-per-second=N` and `jitter=N`";
const faultWords = `one of ${faultKinds.slice(1).join(", ")}, then words such as \`after=3\` and \`rate=0.5\`; or \`status=503\`, then words such as \`retry-after-ms=10\``;

/** The words of a fault, the part each stands for, and whether it is a number. */
const parts: readonly (readonly [word: string, part: keyof Fault, isNumber: boolean])[] = [
  ["after", "afterEvents", true],
  ["rate", "rate", true],
  ["limit-ms", "limitMs", true],
  ["status", "status", true],
  ["retry-after-ms", "retryAfterMs", true],
  ["type", "type", false],
  ["code", "code", false],
  ["message", "message", false],
];

/** What the headers ask for; nothing when they are not there. Words are separated by spaces, and a value with spaces stands in quotes. */
export function askedBy(headers: Headers): Asked {
  const [paceText, faultText] = [headers[PACE_HEADER], headers[FAULT_HEADER]];
  const pace = paceText === undefined ? undefined : paceOf(wordsOf(paceText));
  const fault = faultText === undefined ? undefined : faultOf(wordsOf(faultText));
  if (paceText !== undefined && (pace === undefined || Object.keys(pace).length === 0))
    return { ok: false, header: PACE_HEADER, expects: paceWords };
  if (faultText !== undefined && fault === undefined) return { ok: false, header: FAULT_HEADER, expects: faultWords };
  return { ok: true, pace, fault };
}

function wordsOf(text: string | readonly string[]): string[] {
  return String(text).match(/[^\s"]+(?:"[^"]*")?|"/g) ?? [];
}

/** The fault that the words ask for: its kind, which `status=` may stand for, and its parts; `undefined` when they ask for none that there is. */
function faultOf([first = "", ...others]: readonly string[]): Fault | undefined {
  const fault: { [part: string]: unknown } = first.includes("=") ? { kind: "status" } : { kind: first };
  for (const entry of first.includes("=") ? [first, ...others] : others) {
    const [, word = "", text = ""] = /^([a-z-]+)=(.+)$/.exec(entry) ?? [];
    const [, part, isNumber] = parts.find(([known]) => known === word) ?? [];
    if (part === undefined || part in fault) return undefined;
    const value = text.replace(/^"(.*)"$/, "$1");
    if (isNumber && !/^\d{1,6}(?:\.\d{1,4})?$/.test(value)) return undefined;
    fault[part] = isNumber ? Number(value) : value;
  }
  const parsed = faultSchema.safeParse(fault);
  return parsed.success ? parsed.data : undefined;
}
