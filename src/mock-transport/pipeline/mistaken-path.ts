import type { Reading } from "../core/read-path.ts";

/** What is wrong with an address: the row that was meant, and what to do, as one sentence. */
export interface Mistake {
  readonly meant: Reading;
  readonly hint: string;
}

/** A spelling that misses a route: the path that was meant, and what to do about it. */
interface Correction {
  readonly correct: (path: string) => string;
  readonly hint: string;
}

/** Spellings that are wrong whatever the path is, and may look like something that the provider has. */
const slips: readonly Correction[] = [
  {
    correct: (path) => path.replace(/\/{2,}/g, "/"),
    hint: "It has two slashes in a row; let the base URL end without one.",
  },
  { correct: (path) => path.replace(/\/+$/, ""), hint: "It ends in a slash; leave that away." },
  {
    correct: (path) => path.replace(/\/v\d\w*(?=\/v\d\w*\/)/, ""),
    hint: "It has two versions; take the one off the base URL, because the client adds its own.",
  },
  {
    correct: (path) => path.replace(/(?:\/v\d\w*)?(\/chat\/completions|\/[a-z]+)((?:\/v\d\w*)?\1)$/, "$2"),
    hint: "It names the endpoint twice; take it off the base URL, because the client adds it.",
  },
  { correct: (path) => `/v1beta${path}`, hint: "It lacks its version; let the client add /v1beta." },
];

/** Spellings that look like nothing else. */
const guesses: readonly Correction[] = [
  { correct: (path) => `/v1${path}`, hint: "It lacks its version; put /v1 at the end of the base URL." },
  {
    correct: (path) => path.replace(/^\/[^/]+/, ""),
    hint: "Without its first folder it would be one; take that off the base URL.",
  },
  { correct: (path) => path.toLowerCase(), hint: "Upper and lower case are not the same in a path." },
];

/**
 * What is probably wrong with an address that nothing answers: the method, or a spelling whose correction `read` finds answered; `undefined` when it looks like
 * no route at all.
 */
export function mistakeIn(
  method: string,
  path: string,
  readings: readonly Reading[],
  read: (path: string) => readonly Reading[],
): Mistake | undefined {
  const isUnsupported = readings.some(({ row }) => row.method === "any");
  const [other] = readings.filter(isAnswered);
  if (other !== undefined && !isUnsupported) return { meant: other, hint: `Its method is ${methodsOf(readings)}.` };
  for (const { correct, hint } of isUnsupported ? slips : [...slips, ...guesses]) {
    const corrected = correct(path);
    const meant = corrected === path ? undefined : read(corrected).find((found) => answers(found, method));
    if (meant !== undefined) return { meant, hint };
  }
  return undefined;
}

/** Whether the row does more than refuse, or say that something is there. */
export function isAnswered({ row }: Reading): boolean {
  return row.work.kind !== "unsupported" && row.work.kind !== "probe";
}

/** The methods with which a path is answered, as a list for people and for the header `allow`. */
export function methodsOf(readings: readonly Reading[]): string {
  const methods = readings
    .filter(isAnswered)
    .flatMap(({ row }) => (row.method === "GET" ? ["GET", "HEAD"] : row.method));
  return [...new Set(methods)].join(", ");
}

function answers(found: Reading, method: string): boolean {
  return isAnswered(found) && (found.row.method === "any" || found.row.method === method);
}
