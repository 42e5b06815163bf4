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
import { type KnownPaths, type PathReading, type Reading, readPath } from "../core/read-path.ts";
import type { Route } from "../core/route.ts";
import { unansweredRoute } from "./unanswered-route.ts";
import { vertexRoutes } from "../protocols/vertex/routes.ts";

/** The routes that a provider has, and so those that a loopback upstream answers. */
const providerRoutes: readonly Route[] = [
  ...foundryRoutes,
  ...vertexRoutes,
  ...bedrockRoutes,
  ...anthropicRoutes,
  ...googleRoutes,
  ...azureRoutes,
  ...openaiRoutes,
];

/** Every route the server knows; the first row that fits a request counts. */
export const routes: readonly Route[] = [...controlRoutes, ...muxRoutes, ...providerRoutes];

/** The same behind `/passthrough`, which is never open and takes the key where the transport-mux does. */
const passedRoutes: readonly Route[] = providerRoutes.map((row) => ({
  ...row,
  access: "token",
  provider: { ...row.provider, keyInQuery: true },
}));

/** The header that names the test a request belongs to, for clients that can send one. */
const TEST_HEADER = "x-mock-test";

/** Most paths whose reading is kept, and the longest of them in UTF-16 units. */
const KEPT_PATHS = 500;
const KEPT_PATH_UNITS = 200;

/** The query of most requests, which nothing writes to. */
const noQuery = new URLSearchParams();

/** What a request asks for. */
export interface Routed {
  readonly route: Route;
  /** The path as it was sent, without its query. */
  readonly path: string;
  readonly address: Address;
  /** The path as its provider has it: without the name of a test, and without `/passthrough`. */
  readonly ownPath: string;
}

/**
 * The row for a request and what its path and query say; a row of kind `unknown` when there is none, so that a wrong address still needs the token. What
 * stands before a route is the name of the test, so that each test can have a base URL of its own. HEAD is answered where GET is.
 */
export function routeOf(method: string, target: string, headers: Headers, known: KnownPaths = new Map()): Routed {
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? noQuery : new URLSearchParams(target.slice(mark + 1));
  const reading = read(path, known);
  const claims = ({ row }: Reading) => row.claim === undefined || row.claim(headers, query);
  const found = reading.readings.find((way) => takes(way.row, method) && claims(way));
  const isAnswered = found !== undefined && found.row.work.kind !== "unsupported";
  const named = headers[TEST_HEADER];
  return {
    route: isAnswered ? found.row : unansweredRoute({ method, path, headers, claims, reading, found }, readAny),
    path,
    address: {
      model: found?.model,
      query,
      test: typeof named === "string" ? named : (found?.test ?? ""),
      ...(reading.isPassthrough ? { isPassthrough: true } : {}),
    },
    ownPath: found?.ownPath ?? reading.ownPath,
  };
}

function takes({ method: taken }: Route, method: string): boolean {
  return taken === "any" || taken === method || (taken === "GET" && method === "HEAD");
}

function read(path: string, known: KnownPaths): PathReading {
  const before = known.get(path);
  if (before !== undefined) return before;
  const reading = readAny(path);
  if (known.size >= KEPT_PATHS) known.clear();
  if (path.length <= KEPT_PATH_UNITS) known.set(path, reading);
  return reading;
}

function readAny(path: string): PathReading {
  return readPath(path, routes, passedRoutes);
}
