import type { Counter, Embedder, ModelCatalog, Protocol, Provider } from "./protocol.ts";
import type { Route, RouteAccess, RouteConstraint, Work } from "./request-context.ts";

/** A row of a provider's route table. `more` holds what differs from the defaults. */
export type RouteRow = readonly [
  id: string,
  method: Route["method"],
  path: RegExp,
  work: Work,
  more?: { readonly constraint?: RouteConstraint; readonly access?: RouteAccess },
];

/** The routes of one provider. They need the token unless their row says otherwise. */
export function defineRoutes(provider: Provider, ...rows: readonly RouteRow[]): Route[] {
  return rows.map(([id, method, path, work, more = {}]) => ({
    id,
    method,
    path,
    provider,
    work,
    access: "token",
    ...more,
  }));
}

/** Answers completions. */
export const completion = (protocol: Protocol): Work => ({ kind: "completion", protocol });

/** Counts tokens. */
export const count = (counter: Counter): Work => ({ kind: "count", counter });

/** Embeds texts. */
export const embeddings = (embed: Embedder): Work => ({ kind: "embeddings", embed });

/** Lists models. */
export const listModels = (catalogue: Pick<ModelCatalog, "encodeList">): Work => ({ kind: "models", catalogue });

/** Shows one model. */
export const showModel = (catalogue: Pick<ModelCatalog, "encodeOne">): Work => ({ kind: "model", catalogue });

/** Refuses a route that this version does not answer. */
export const unsupported: Work = { kind: "unsupported" };
