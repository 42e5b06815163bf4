import { type Fault, FAULT_KINDS, faultSchema, type Pace } from "../../schema/delivery.ts";
import type { Headers } from "../wire/authenticate.ts";
import { parsePace } from "./parse-pace.ts";

/** Headers with which a request controls the delivery of its own answer. */
const PACE_HEADER = "x-mock-pace";
const FAULT_HEADER = "x-mock-fault";

/**
 * The pace and fault that a request asks for, or the header that is invalid and its accepted form.
 */
export type ControlHeaders =
  | { readonly ok: true; readonly pace: Pace | undefined; readonly fault: Fault | undefined }
  | { readonly ok: false; readonly header: string; readonly expects: string };

const PACE_FORM = "words of the form `first-token-ms=N`, `tokens-per-second=N` and `jitter=N`";
const FAULT_FORM = `one of ${FAULT_KINDS.slice(1).join(", ")}, then words such as \`after=3\` and \`rate=0.5\`; or \`status=503\`, then words such as \`retry-after-ms=10\``;

/** Words of the fault header, the part that each sets, and whether the part is a number. */
const FAULT_WORDS: readonly (readonly [word: string, part: keyof Fault, isNumber: boolean])[] = [
  ["after", "afterEvents", true],
  ["rate", "rate", true],
  ["limit-ms", "limitMs", true],
  ["status", "status", true],
  ["retry-after-ms", "retryAfterMs", true],
  ["type", "type", false],
  ["code", "code", false],
  ["message", "message", false],
];

/**
 * Parses the control headers of a request; both parts are `undefined` without them. Words are
 * separated by spaces, and a value with spaces is quoted.
 */
export function parseControlHeaders(headers: Headers): ControlHeaders {
  const [paceText, faultText] = [headers[PACE_HEADER], headers[FAULT_HEADER]];
  const pace = paceText === undefined ? undefined : parsePace(splitWords(paceText));
  const fault = faultText === undefined ? undefined : parseFault(splitWords(faultText));
  if (paceText !== undefined && (pace === undefined || Object.keys(pace).length === 0))
    return { ok: false, header: PACE_HEADER, expects: PACE_FORM };
  if (faultText !== undefined && fault === undefined) return { ok: false, header: FAULT_HEADER, expects: FAULT_FORM };
  return { ok: true, pace, fault };
}

function splitWords(text: string | readonly string[]): string[] {
  return String(text).match(/[^\s"]+(?:"[^"]*")?|"/g) ?? [];
}

/**
 * Parses the words of a fault: its kind and its parts. A first word `status=` implies the kind
 * `status`. Returns `undefined` for an invalid fault.
 */
function parseFault([first = "", ...others]: readonly string[]): Fault | undefined {
  const fault: { [part: string]: unknown } = first.includes("=") ? { kind: "status" } : { kind: first };
  for (const entry of first.includes("=") ? [first, ...others] : others) {
    const [, word = "", text = ""] = /^([a-z-]+)=(.+)$/.exec(entry) ?? [];
    const [, part, isNumber] = FAULT_WORDS.find(([known]) => known === word) ?? [];
    if (part === undefined || part in fault) return undefined;
    const value = text.replace(/^"(.*)"$/, "$1");
    if (isNumber && !/^\d{1,6}(?:\.\d{1,4})?$/.test(value)) return undefined;
    fault[part] = isNumber ? Number(value) : value;
  }
  const parsed = faultSchema.safeParse(fault);
  return parsed.success ? parsed.data : undefined;
}
