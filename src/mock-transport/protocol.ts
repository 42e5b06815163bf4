import type { WireProtocol } from "../schema/fixture.ts";
import type { CompletionRequest, Decoded } from "./completion-request.ts";
import type { FilledReply } from "./filled-reply.ts";
import type { Memory } from "./memory.ts";
import type { Question } from "./question.ts";
import type { Refused } from "./refusal.ts";

/** Text, or bytes where the format is binary. */
export type Piece = string | Uint8Array;

/** An HTTP answer as plain data; header names are lower case. */
export type WireAnswer = WholeAnswer | StreamAnswer;

export interface WholeAnswer {
  readonly status: number;
  readonly headers: Readonly<{ [name: string]: string }>;
  readonly body: Piece;
}

/** An answer in events, each a piece that a client can read by itself. */
export interface StreamAnswer {
  readonly status: number;
  readonly headers: Readonly<{ [name: string]: string }>;
  readonly events: readonly Piece[];
}

/** What an encoder needs beside reply and request; `id` is unique in the run, `createdSeconds` counts from the Unix epoch. */
export interface Stamp {
  readonly id: string;
  /** Counts the server's requests from 1. */
  readonly seq: number;
  readonly createdSeconds: number;
  /** The same moment in milliseconds, where it is known. */
  readonly arrivedMs?: number;
}

/** What a request says outside its body: the model, or Azure's deployment, in its path, its query, and the test it belongs to. */
export interface Address {
  readonly model: string | undefined;
  readonly query: URLSearchParams;
  /** Name of the test, from the header `x-mock-test` or the path before the route; empty when there is none. */
  readonly test: string;
  /** Whether it was asked for by way of `/passthrough`. */
  readonly isPassthrough?: true;
  /** The WebSocket it came over as a message, by its number. */
  readonly socket?: number;
}

/** Something the server refuses, or a fixture says it refuses; a `type` left out is left to the provider. After a `final` one no client tries again. */
export interface WireError {
  readonly status: number;
  readonly message: string;
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly param?: string | undefined;
  readonly final?: true;
  /** How long clients shall wait before they try again, where the provider's clients can be told. */
  readonly retryAfterMs?: number | undefined;
}

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
