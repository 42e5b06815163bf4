import type { Headers } from "./authenticate.ts";

/**
 * An HTTP request as plain data. `target` is the path with its query. `body` is `undefined` when it
 * was over the limit and discarded.
 */
export interface WireRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** Text, or bytes where the format is binary. */
export type Chunk = string | Uint8Array;

/** An HTTP answer as plain data. Header names are lower case. */
export type WireAnswer = WholeAnswer | StreamAnswer;

/** An answer with one body. */
export interface WholeAnswer {
  readonly status: number;
  readonly headers: Readonly<{ [name: string]: string }>;
  readonly body: Chunk;
}

/** An answer in events. A client can read each one on its own. */
export interface StreamAnswer {
  readonly status: number;
  readonly headers: Readonly<{ [name: string]: string }>;
  readonly events: readonly Chunk[];
}

/** What encoders need besides reply and request. */
export interface RequestMeta {
  /** Unique in the run. */
  readonly id: string;
  /** Number of the request on this server, from 1. */
  readonly seq: number;
  /** Seconds since the Unix epoch. */
  readonly createdSeconds: number;
  /** The same moment in milliseconds, where it is known. */
  readonly arrivedMs?: number;
}

/** The parts of a request outside its body. */
export interface Address {
  /** The model, or Azure's deployment, in the path. */
  readonly model: string | undefined;
  readonly query: URLSearchParams;
  /**
   * Name of the test, from the header `x-mock-test` or the path before the route; empty when there
   * is none.
   */
  readonly test: string;
  /** Whether the path goes through `/passthrough`. */
  readonly isPassthrough?: true;
  /** Number of the WebSocket that the message arrived on. */
  readonly socket?: number;
}

/** An error of the server or of a fixture. Without `type` the provider chooses one. */
export interface WireError {
  readonly status: number;
  readonly message: string;
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly param?: string | undefined;
  /** Tells clients not to retry. */
  readonly final?: true;
  /** Delay before clients retry, in milliseconds, where the provider's clients support it. */
  readonly retryAfterMs?: number | undefined;
}
