import type { Headers } from "../wire/authenticate.ts";
import { detectClientProvider } from "./detect-client-provider.ts";
import { isPreflight, preflightRoute } from "./cross-origin.ts";
import { isAnswered, type PathMistake, renderMethods, findPathMistake } from "./find-path-mistake.ts";
import type { PathMatches, PathMatch } from "./match-path.ts";
import type { Route } from "../core/request-context.ts";

/** Paths that are open for every method in the transport-mux. A wrong method gets 404, not 401. */
const OPEN_PATH = /^\/(?:health|metrics|cache\/stats)?$/;

/** A request that no route answers. */
export interface UnansweredRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  /** Whether the constraint of a match accepts this request. */
  readonly isEligible: (match: PathMatch) => boolean;
  readonly pathMatches: PathMatches;
  /** A route that refuses the request itself, if there is one. */
  readonly found: PathMatch | undefined;
}

/**
 * The route for such a request: for a CORS preflight the one that grants it; for any other OPTIONS
 * one that lists the methods; the route that refuses; or one of kind `unknown`, with the error shape
 * of the provider that was probably intended. `match` returns all matches of a path.
 */
export function createUnansweredRoute(request: UnansweredRequest, match: (path: string) => PathMatches): Route {
  const { method, path, headers, isEligible, pathMatches, found } = request;
  if (isPreflight(method, headers) && !pathMatches.matches.some(isStop)) return preflightRoute;
  const matches = pathMatches.matches.filter(isEligible);
  const [answered] = matches.filter(isAnswered);
  if (method === "OPTIONS" && answered !== undefined) return createOptionsRoute(answered.row, matches);
  const mistake = findPathMistake(method, path, matches, (corrected) => match(corrected).matches.filter(isEligible));
  return found !== undefined && mistake === undefined ? found.row : createUnknownRoute(path, headers, mistake);
}

function isStop({ row }: PathMatch): boolean {
  return row.work.kind === "stop";
}

function createOptionsRoute(row: Route, matches: readonly PathMatch[]): Route {
  const headers = { allow: `${renderMethods(matches)}, OPTIONS` };
  return {
    ...row,
    id: "options",
    access: "token",
    work: { kind: "document", show: () => ({ status: 200, headers, body: "" }) },
  };
}

function createUnknownRoute(path: string, headers: Headers, mistake: PathMistake | undefined): Route {
  return {
    id: "unknown",
    method: "any",
    path: /^/,
    access: OPEN_PATH.test(path) ? "open" : "token",
    provider: mistake?.intended.row.provider ?? detectClientProvider(headers),
    work: { kind: "unknown", ...(mistake === undefined ? {} : { hint: mistake.hint }) },
  };
}
