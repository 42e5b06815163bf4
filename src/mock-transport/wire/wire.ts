import type { Headers } from "./authenticate.ts";

/** An HTTP request as plain data. `target` is the path with its query; `body` is `undefined` when it was over the limit and not kept. */
export interface WireRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

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
