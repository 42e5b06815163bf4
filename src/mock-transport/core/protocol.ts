import type { WireProtocol } from "../../schema/fixture.ts";
import type { Address, Chunk, RequestMeta, WholeAnswer, WireAnswer, WireError, WireRequest } from "../wire/wire.ts";
import type { CompletionRequest, Decoded } from "./completion-request.ts";
import type { Refused } from "./refusal.ts";
import type { ResolvedReply } from "./resolved-reply.ts";
import type { ServerConfig } from "./server-config.ts";
import type { ServerState } from "./server-state.ts";

/** The part of a request context that protocols may use. */
export interface ProtocolContext {
  readonly address: Address;
  readonly request: WireRequest;
  readonly config: ServerConfig;
  readonly state: ServerState;
  readonly meta: RequestMeta;
}

/** What all routes of one provider share: the shape of errors and where clients put the key. */
export interface Provider {
  readonly encodeError: (error: WireError, meta: RequestMeta) => WholeAnswer;
  /** Where the token goes, as the end of a sentence that begins "Send the token as". */
  readonly keyHint: string;
  /** Whether the query may carry the key as `key`. */
  readonly keyInQuery: boolean;
  /** Status of the answer to a missing or wrong key, where it is not 401. */
  readonly keyStatus?: number;
}

/** One wire format of completions: decodes its requests and encodes replies. */
export interface Protocol {
  readonly id: WireProtocol;
  readonly decode: (body: unknown, address: Address) => Decoded;
  /** Prefix of the ids of tool calls. */
  readonly callPrefix: string;
  /** A whole answer, or a finished stream when the request asks for one. */
  readonly encode: (
    reply: ResolvedReply,
    request: CompletionRequest,
    meta: RequestMeta,
    address: Address,
  ) => WireAnswer;
  /** The event that ends a stream with an error. */
  readonly encodeErrorEvent: (error: WireError, meta: RequestMeta) => Chunk;
  /** The protocol bound to one request, for protocols that continue earlier conversations. */
  readonly withState?: (context: ProtocolContext) => Protocol;
  /**
   * Status of the answer to a request that no fixture matches. This protocol's clients do not retry
   * after it.
   */
  readonly unmatchedStatus: number;
}

/** Counts the tokens of a request without answering it. */
export interface Counter {
  readonly decode: (body: unknown, address: Address, state: ServerState) => Counted | Refused;
  readonly encode: (tokens: number, body: unknown, meta: RequestMeta) => WireAnswer;
}

/** The result of `Counter.decode` for a valid request. */
export type Counted = { readonly ok: true; readonly model: string; readonly inputTokens: number };

/** Answers an embeddings request from its body alone. */
export type Embedder = (body: unknown, address: Address) => Embedded | Refused;

/** The result of an `Embedder` for a valid request. */
type Embedded = { readonly ok: true; readonly model: string; readonly answer: WireAnswer };

/** Encodes the provider's list of models and single models. */
export interface ModelCatalog {
  readonly encodeList: (models: readonly string[]) => WireAnswer;
  readonly encodeOne: (model: string) => WireAnswer;
}
