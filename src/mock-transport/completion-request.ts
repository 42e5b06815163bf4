import type { WireProtocol } from "../schema/fixture.ts";

/** One request for a completion in no provider's own words: what fixtures are matched against. */
export interface CompletionRequest {
  /** The wire format it came in. */
  readonly protocol: WireProtocol;
  readonly model: string;
  /** All system and developer instructions, joined by a line feed; empty when there are none. */
  readonly system: string;
  /** Text of the last message a user wrote; empty when there is none. */
  readonly user: string;
  /** Results of tools since that message, in order; empty when the user's message is the newest thing said. */
  readonly toolResults: readonly string[];
  /** Names of the tools offered. */
  readonly tools: readonly string[];
  readonly streaming: boolean;
  /** Whether the stream ends with a chunk of usage, where that is the client's choice. */
  readonly usageInStream: boolean;
  /** Tokens of everything the model would read, as `countTokens` counts them. */
  readonly inputTokens: number;
}

/** A body that is not a request this version answers: `invalid` for the provider, or `unsupported` here. `param` is its place in the body. */
export interface Refusal {
  readonly kind: "invalid" | "unsupported";
  readonly message: string;
  readonly param?: string;
}

/** A body as a request, or why it is none. */
export type Decoded =
  | { readonly ok: true; readonly request: CompletionRequest }
  | { readonly ok: false; readonly refusal: Refusal };
