import type { WireProtocol } from "../../schema/fixture.ts";
import type { CompletionRequest, Decoded } from "./completion-request.ts";
import type { FilledReply } from "./resolved-reply.ts";
import type { Memory } from "./server-state.ts";
import type { Question } from "./request-context.ts";
import type { Refused } from "./refusal.ts";
import type { Address, Piece, Stamp, WholeAnswer, WireAnswer, WireError } from "../wire/wire.ts";

/** What all routes of one provider share: how errors are written, and where its clients put the key. */
export interface Provider {
  readonly encodeError: (error: WireError, stamp: Stamp) => WholeAnswer;
  /** Where the token goes, as the end of a sentence that begins "Send the token as". */
  readonly keyHint: string;
  /** Whether the key may also stand in the query as `key`. */
  readonly keyInQuery: boolean;
  /** Status of the refusal of a missing or wrong key, where it is not 401. */
  readonly keyStatus?: number;
}

/** One wire format of completions: how its requests are read and how replies are written. A route names it. */
export interface Protocol {
  readonly id: WireProtocol;
  readonly decode: (body: unknown, address: Address) => Decoded;
  /** What the ids of tool calls begin with. */
  readonly callPrefix: string;
  /** The reply whole, or as a finished stream when the request asks for one. */
  readonly encode: (reply: FilledReply, request: CompletionRequest, stamp: Stamp, address: Address) => WireAnswer;
  /** The event that ends a stream with an error. */
  readonly encodeErrorEvent: (error: WireError, stamp: Stamp) => Piece;
  /** The protocol as it answers one request, where it remembers what was said before. */
  readonly within?: (question: Question) => Protocol;
  /** Status of the answer to a request that no fixture matches; one after which this protocol's clients do not try again. */
  readonly unmatchedStatus: number;
}

/** How a provider counts the tokens of a request that it does not answer. */
export interface Counter {
  readonly decode: (body: unknown, address: Address, memory: Memory) => Counted | Refused;
  readonly encode: (tokens: number, body: unknown, stamp: Stamp) => WireAnswer;
}

export type Counted = { readonly ok: true; readonly model: string; readonly inputTokens: number };

/** How a provider embeds texts: the answer is made from the body alone. */
export type Embedder = (body: unknown, address: Address) => Embedded | Refused;

export type Embedded = { readonly ok: true; readonly model: string; readonly answer: WireAnswer };

/** How a provider shows its models. */
export interface Catalogue {
  readonly encodeList: (models: readonly string[]) => WireAnswer;
  readonly encodeOne: (model: string) => WireAnswer;
}
