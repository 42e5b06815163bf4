import { anthropicRoutes } from "./anthropic/routes.ts";
import type { Headers } from "./authenticate.ts";
import { bedrockRoutes } from "./bedrock/routes.ts";
import { controlRoutes } from "./control-routes.ts";
import { googleRoutes } from "./google/routes.ts";
import { muxRoutes } from "./mux/routes.ts";
import { azureRoutes } from "./openai/azure-routes.ts";
import { openai } from "./openai/provider.ts";
import { openaiRoutes } from "./openai/routes.ts";
import type { Address } from "./protocol.ts";
import type { Route } from "./route.ts";
import { vertexRoutes } from "./vertex/routes.ts";

/** Every route the server knows; the first row that fits a request counts. */
export const routes: readonly Route[] = [
  ...controlRoutes,
  ...muxRoutes,
  ...vertexRoutes,
  ...bedrockRoutes,
  ...anthropicRoutes,
  ...googleRoutes,
  ...azureRoutes,
  ...openaiRoutes,
];

/** Most folders of a path that stand before the route. */
const PREFIX_LIMIT = 8;

/** First words of the providers' own paths: what they stand in is a route, right or wrong, and never the name of a test. */
const reserved = /^(?:v\d\w*|openai|models?|deployments|projects|publishers|passthrough|_testing-actions)$/;

/** The header that names the test a request belongs to, for clients that can send one. */
const TEST_HEADER = "x-mock-test";

const unknown: Route = {
  id: "unknown",
  method: "any",
  path: /^/,
  access: "token",
  provider: openai,
  work: { kind: "unknown" },
};

/**
 * The row for a request and what its path and query say; a row of kind `unknown` when there is none, so that a wrong address still needs the token. What
 * stands before a route is the name of the test, so that each test can have a base URL of its own.
 */
export function routeOf(
  method: string,
  target: string,
  headers: Headers,
): { readonly route: Route; readonly path: string; readonly address: Address } {
  const [path = "", ...rest] = target.split("?");
  const query = new URLSearchParams(rest.join("?"));
  const find = (tried: string) =>
    routes.find(
      (row) =>
        (row.method === "any" || row.method === method) &&
        row.path.test(tried) &&
        (row.claim === undefined || row.claim(headers, query)),
    );
  const place = [...placesIn(path)].find(({ rest: tried }) => find(tried) !== undefined) ?? { prefix: "", rest: path };
  const route = find(place.rest) ?? unknown;
  const named = headers[TEST_HEADER];
  const test = typeof named === "string" ? named : place.prefix;
  return { route, path, address: { model: modelIn(route.path.exec(place.rest)), query, test } };
}

/** The path as it stands, and then with one folder more taken for the name of a test. */
function* placesIn(path: string): Generator<{ readonly prefix: string; readonly rest: string }> {
  yield { prefix: "", rest: path };
  const folders = path.split("/").slice(1);
  for (let taken = 1; taken <= Math.min(PREFIX_LIMIT, folders.length - 1); taken += 1) {
    if (reserved.test(folders[taken - 1] ?? "") || folders[taken - 1] === "") return;
    yield { prefix: folders.slice(0, taken).join("/"), rest: `/${folders.slice(taken).join("/")}` };
  }
}

/** The model in the path, decoded; as it stands when its percent signs encode nothing. */
function modelIn(found: RegExpExecArray | null): string | undefined {
  const model = found?.groups?.["model"];
  try {
    return model === undefined ? undefined : decodeURIComponent(model);
  } catch {
    return model;
  }
}
