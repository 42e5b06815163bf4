import type { Headers } from "../wire/authenticate.ts";
import type { Catalogue, Counter, Embedder, Protocol, Provider } from "./protocol.ts";
import type { WireAnswer } from "../wire/wire.ts";
import type { Question, Step } from "./request-context.ts";

/**
 * What a route does. `stored` is about an earlier answer, `socket` opens a WebSocket; `document` shows what the server knows, `probe` says that something is there,
 * `stop` ends the server; `unsupported` names a provider's route that this version does not answer.
 */
export type Work =
  | { readonly kind: "completion"; readonly protocol: Protocol }
  | { readonly kind: "count"; readonly counter: Counter }
  | { readonly kind: "embeddings"; readonly embed: Embedder }
  | { readonly kind: "models"; readonly catalogue: Pick<Catalogue, "encodeList"> }
  | { readonly kind: "model"; readonly catalogue: Pick<Catalogue, "encodeOne"> }
  | { readonly kind: "stored"; readonly answer: (question: Question) => Step }
  | { readonly kind: "document"; readonly show: (question: Question) => WireAnswer }
  | { readonly kind: "socket" | "probe" | "stop" | "unsupported" }
  | { readonly kind: "unknown"; readonly hint?: string };

/** Who may ask: holders of the token, anybody, or anybody who shows no key at all. */
export type RouteAccess = "token" | "open" | "open-without-key";

/** One row of the route table. `id` is what the journal calls it. */
export interface Route {
  readonly id: string;
  readonly method: "GET" | "HEAD" | "POST" | "DELETE" | "any";
  /** Matched against the path without its query; the group `model` is the model's name in it. */
  readonly path: RegExp;
  readonly access: RouteAccess;
  /** Tells requests apart that providers send to one path; a row without it takes all. */
  readonly claim?: Claim;
  /** The shape of its errors. */
  readonly provider: Provider;
  readonly work: Work;
}

export type Claim = (headers: Headers, query: URLSearchParams) => boolean;

/** A row as a provider's table writes it; only what differs from the usual stands in `more`. */
export type Row = readonly [
  id: string,
  method: Route["method"],
  path: RegExp,
  work: Work,
  more?: { readonly claim?: Claim; readonly access?: RouteAccess },
];

/** The rows of one provider. */
export function rowsOf(provider: Provider, ...rows: readonly Row[]): Route[] {
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

/** The work of answering completions. */
export const completion = (protocol: Protocol): Work => ({ kind: "completion", protocol });

/** The work of counting tokens. */
export const count = (counter: Counter): Work => ({ kind: "count", counter });

/** The work of embedding texts. */
export const embeddings = (embed: Embedder): Work => ({ kind: "embeddings", embed });

/** The work of listing models. */
export const list = (catalogue: Pick<Catalogue, "encodeList">): Work => ({ kind: "models", catalogue });

/** The work of showing one model. */
export const one = (catalogue: Pick<Catalogue, "encodeOne">): Work => ({ kind: "model", catalogue });

/** The work of refusing what this version does not answer. */
export const unsupported: Work = { kind: "unsupported" };
