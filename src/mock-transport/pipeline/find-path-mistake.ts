import type { PathMatch } from "./match-path.ts";

/** The route that was probably intended, and the correction as one sentence. */
export interface PathMistake {
  readonly intended: PathMatch;
  readonly hint: string;
}

/** Corrects one kind of misspelt path. */
interface Correction {
  readonly correct: (path: string) => string;
  readonly hint: string;
}

/** Misspellings that may match a route that this version does not answer. */
const SURE_CORRECTIONS: readonly Correction[] = [
  {
    correct: (path) => path.replace(/\/{2,}/g, "/"),
    hint: "It has two slashes in a row; let the base URL end without one.",
  },
  { correct: (path) => path.replace(/\/+$/, ""), hint: "It ends in a slash; remove it." },
  {
    correct: (path) => path.replace(/\/v\d\w*(?=\/v\d\w*\/)/, ""),
    hint: "It has two versions; remove the one in the base URL, because the client adds its own.",
  },
  {
    correct: (path) => path.replace(/(?:\/v\d\w*)?(\/chat\/completions|\/[a-z]+)((?:\/v\d\w*)?\1)$/, "$2"),
    hint: "It names the endpoint twice; remove it from the base URL, because the client adds it.",
  },
  { correct: (path) => `/v1beta${path}`, hint: "It lacks its version; let the client add /v1beta." },
];

/** Misspellings that are tried only when no route matches. */
const LIKELY_CORRECTIONS: readonly Correction[] = [
  { correct: (path) => `/v1${path}`, hint: "It lacks its version; put /v1 at the end of the base URL." },
  {
    correct: (path) => path.replace(/^\/[^/]+/, ""),
    hint: "Without its first folder it is a route; remove that folder from the base URL.",
  },
  { correct: (path) => path.toLowerCase(), hint: "Paths are case-sensitive." },
];

/**
 * The probable mistake in a request that no route answers: the method, or a misspelt path whose
 * correction has an answering route. `undefined` when the path resembles no route.
 */
export function findPathMistake(
  method: string,
  path: string,
  matches: readonly PathMatch[],
  match: (path: string) => readonly PathMatch[],
): PathMistake | undefined {
  const isUnsupported = matches.some(({ row }) => row.method === "any");
  const [other] = matches.filter(isAnswered);
  if (other !== undefined && !isUnsupported)
    return { intended: other, hint: `Its method is ${renderMethods(matches)}.` };
  for (const { correct, hint } of isUnsupported ? SURE_CORRECTIONS : [...SURE_CORRECTIONS, ...LIKELY_CORRECTIONS]) {
    const corrected = correct(path);
    const intended = corrected === path ? undefined : match(corrected).find((found) => acceptsMethod(found, method));
    if (intended !== undefined) return { intended, hint };
  }
  return undefined;
}

/** Whether the route answers; routes of kind `unsupported` and `probe` do not. */
export function isAnswered({ row }: PathMatch): boolean {
  return row.work.kind !== "unsupported" && row.work.kind !== "probe";
}

/**
 * The methods that a path supports, as a comma-separated list for messages and the header `allow`.
 */
export function renderMethods(matches: readonly PathMatch[]): string {
  const methods = matches
    .filter(isAnswered)
    .flatMap(({ row }) => (row.method === "GET" ? ["GET", "HEAD"] : row.method));
  return [...new Set(methods)].join(", ");
}

function acceptsMethod(found: PathMatch, method: string): boolean {
  return isAnswered(found) && (found.row.method === "any" || found.row.method === method);
}
