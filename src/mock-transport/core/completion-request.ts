import type { WireProtocol } from "../../schema/fixture.ts";

/** A tool that a request offers. A custom one takes free text instead of JSON. */
export interface OfferedTool {
  readonly name: string;
  /** JSON Schema of its arguments, as the client sent it. */
  readonly schema?: unknown;
  readonly isCustom?: true;
}

/** Whether the client leaves calling tools to the model, forbids it, demands it, or demands one by name. */
export type ToolChoice = "auto" | "none" | "required" | { readonly name: string };

/** One request for a completion in no provider's own words: what fixtures are matched against. */
export interface CompletionRequest {
  /** The wire format it came in. */
  readonly protocol: WireProtocol;
  readonly model: string;
  /** All system and developer instructions, joined by a line feed; empty when there are none. */
  readonly system: string;
  /** Text of the last message a user wrote; empty when there is none. */
  readonly user: string;
  /** The last text part of that message: what a person typed, where agents put reminders of their own before it. */
  readonly prompt: string;
  /** Results of the tools that were called last since that message, in order; earlier ones have had their answer. Empty when no tool has answered since. */
  readonly toolResults: readonly string[];
  /** How often tools have answered since that message: results that stand together count once. */
  readonly step: number;
  /** Which answer of the conversation this will be, 1 for the first. */
  readonly turn: number;
  readonly tools: readonly OfferedTool[];
  readonly toolChoice: ToolChoice;
  /** JSON Schema that the answer must follow; `true` for any JSON object; left out when text is free. */
  readonly format?: unknown;
  readonly streaming: boolean;
  /** Whether the stream ends with a chunk of usage, where that is the client's choice. */
  readonly usageInStream: boolean;
  /** Tokens of everything the model would read, as `countTokens` counts them. */
  readonly inputTokens: number;
  /** The request's own JSON. */
  readonly body: unknown;
}

/** A body that is not a request this version answers: `invalid` for the provider, or `unsupported` here. `param` is its place in the body. */
export interface Refusal {
  readonly kind: "invalid" | "unsupported";
  readonly message: string;
  readonly param?: string;
  /** The provider's own code for it. */
  readonly code?: string;
  /** Whether it is refused even by a server that is not strict. */
  readonly isFirm?: true;
}

/** A body as a request, or why it is none. */
export type Decoded =
  | { readonly ok: true; readonly request: CompletionRequest }
  | { readonly ok: false; readonly refusal: Refusal };

/** The last neighbours in the list that fit, in order; what follows them does not matter. */
export function lastRun<T>(list: readonly T[], fits: (item: T) => boolean): T[] {
  const end = list.findLastIndex(fits) + 1;
  return list.slice(list.slice(0, end).findLastIndex((item) => !fits(item)) + 1, end);
}

/** How many runs of neighbours in the list are true. */
export function countRuns(flags: readonly boolean[]): number {
  return flags.filter((flag, index) => flag && flags[index - 1] !== true).length;
}
