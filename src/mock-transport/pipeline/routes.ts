import { anthropicRoutes } from "../protocols/anthropic/routes.ts";
import type { Headers } from "../wire/authenticate.ts";
import { bedrockRoutes } from "../protocols/bedrock/routes.ts";
import { controlRoutes } from "./control-routes.ts";
import { foundryRoutes } from "../protocols/foundry/routes.ts";
import { googleRoutes } from "../protocols/google/routes.ts";
import { muxRoutes } from "../protocols/mux/routes.ts";
import { azureRoutes } from "../protocols/openai/azure-routes.ts";
import { openaiRoutes } from "../protocols/openai/routes.ts";
import type { Address } from "../wire/wire.ts";
import { type PathCache, type PathMatches, type PathMatch, matchPath } from "./match-path.ts";
import type { Route } from "../core/request-context.ts";
import { createUnansweredRoute } from "./unanswered-route.ts";
import { vertexRoutes } from "../protocols/vertex/routes.ts";

/** The routes of all providers, which are also available after `/passthrough`. */
const providerRoutes: readonly Route[] = [
  ...foundryRoutes,
  ...vertexRoutes,
  ...bedrockRoutes,
  ...anthropicRoutes,
  ...googleRoutes,
  ...azureRoutes,
  ...openaiRoutes,
];

/** All routes of the server. The first one that matches a request answers it. */
export const routes: readonly Route[] = [...controlRoutes, ...muxRoutes, ...providerRoutes];

/**
 * Provider routes after `/passthrough`. They need the token and accept it in the query, as in the
 * transport-mux.
 */
const passthroughRoutes: readonly Route[] = providerRoutes.map((row) => ({
  ...row,
  access: "token",
  provider: { ...row.provider, keyInQuery: true },
}));

/** Names the test that a request belongs to, for clients that can send headers. */
const TEST_HEADER = "x-mock-test";

/** Most cached paths, and the longest of them in UTF-16 units. */
const CACHED_PATHS = 500;
const CACHED_PATH_UNITS = 200;

/** Shared by all requests without a query. Never written to. */
const EMPTY_QUERY = new URLSearchParams();

/** The route of a request and the values in its path and query. */
export interface ResolvedRoute {
  readonly route: Route;
  /** The path of the request without its query. */
  readonly path: string;
  readonly address: Address;
  /** The path as its provider defines it: without the test's name and `/passthrough`. */
  readonly ownPath: string;
}

/**
 * Finds the route of a request. Returns a route of kind `unknown` when none matches, so that a wrong
 * path still needs the token. Folders before a route name the test, so that each test can have its
 * own base URL. HEAD is answered wherever GET is.
 */
export function resolveRoute(
  method: string,
  target: string,
  headers: Headers,
  cache: PathCache = new Map(),
): ResolvedRoute {
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? EMPTY_QUERY : new URLSearchParams(target.slice(mark + 1));
  const pathMatches = matchCached(path, cache);
  const isEligible = ({ row }: PathMatch) => row.constraint === undefined || row.constraint(headers, query);
  const found = pathMatches.matches.find((match) => acceptsMethod(match.row, method) && isEligible(match));
  const isAnswered = found !== undefined && found.row.work.kind !== "unsupported";
  const testHeader = headers[TEST_HEADER];
  return {
    route: isAnswered
      ? found.row
      : createUnansweredRoute({ method, path, headers, isEligible, pathMatches, found }, matchUncached),
    path,
    address: {
      model: found?.model,
      query,
      test: typeof testHeader === "string" ? testHeader : (found?.test ?? ""),
      ...(pathMatches.isPassthrough ? { isPassthrough: true } : {}),
    },
    ownPath: found?.ownPath ?? pathMatches.ownPath,
  };
}

function acceptsMethod({ method: accepted }: Route, method: string): boolean {
  return accepted === "any" || accepted === method || (accepted === "GET" && method === "HEAD");
}

function matchCached(path: string, cache: PathCache): PathMatches {
  const cached = cache.get(path);
  if (cached !== undefined) return cached;
  const matches = matchUncached(path);
  if (cache.size >= CACHED_PATHS) cache.clear();
  if (path.length <= CACHED_PATH_UNITS) cache.set(path, matches);
  return matches;
}

function matchUncached(path: string): PathMatches {
  return matchPath(path, routes, passthroughRoutes);
}
