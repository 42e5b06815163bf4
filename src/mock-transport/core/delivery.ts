import type { Chunk } from "../wire/wire.ts";

/**
 * How an answer is sent when it is not written at once: what is sent when, and how it ends.
 * Each wait starts when the previous item is sent.
 */
export interface Delivery {
  /**
   * Wait before the status and headers, in milliseconds after the request; `undefined` when they
   * are never sent.
   */
  readonly headAfterMs: number | undefined;
  readonly steps: readonly { readonly afterMs: number; readonly chunk: Chunk }[];
  /**
   * `whole` ends as HTTP does. `cut` closes the connection before the announced length is reached.
   * `reset` resets it.
   */
  readonly end: { readonly how: "whole" | "cut" | "reset"; readonly afterMs: number };
  /** Announced length in bytes; `undefined` for a stream, which announces none. */
  readonly lengthBytes: number | undefined;
}
