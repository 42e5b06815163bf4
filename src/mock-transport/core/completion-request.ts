import type { WireProtocol } from "../../schema/fixture.ts";

/** A tool that a request offers. A custom one takes free text instead of JSON. */
export interface OfferedTool {
  readonly name: string;
  /** JSON Schema of its arguments, as the client sent it. */
  readonly schema?: unknown;
  readonly isCustom?: true;
}

/** Whether the model may, must not or must call tools, or must call the named one. */
export type ToolChoice = "auto" | "none" | "required" | { readonly name: string };

/** One completion request in a form independent of providers. Fixtures are matched against it. */
export interface CompletionRequest {
  /** The wire format of the request. */
  readonly protocol: WireProtocol;
  readonly model: string;
  /** All system and developer instructions, joined by line feeds; empty when there are none. */
  readonly system: string;
  /** Text of the last user message; empty when there is none. */
  readonly user: string;
  /**
   * The last text part of that message. Agents put their own reminders before what a person typed.
   */
  readonly prompt: string;
  /** Results of the latest tool calls since that message, in order; empty when there are none. */
  readonly toolResults: readonly string[];
  /** How often tools have answered since that message. Adjacent results count once. */
  readonly step: number;
  /** 1-based number of the requested answer in the conversation. */
  readonly turn: number;
  readonly tools: readonly OfferedTool[];
  readonly toolChoice: ToolChoice;
  /** JSON Schema of the answer; `true` for any JSON object; omitted for free text. */
  readonly format?: unknown;
  readonly streaming: boolean;
  /** Whether the stream ends with a usage chunk, where the client may choose. */
  readonly usageInStream: boolean;
  /** Tokens of everything that a model would read, as `countTokens` counts them. */
  readonly inputTokens: number;
  /** The request's own JSON. */
  readonly body: unknown;
}

/**
 * Why a body is refused: `invalid` for the provider, or `unsupported` by this version. `param` is the
 * path in the body.
 */
export interface Refusal {
  readonly kind: "invalid" | "unsupported";
  readonly message: string;
  readonly param?: string;
  /** The provider's error code. */
  readonly code?: string;
  /** Set when a server that is not strict refuses it too. */
  readonly isFirm?: true;
}

/** A decoded request, or why the body is refused. */
export type Decoded =
  | { readonly ok: true; readonly request: CompletionRequest }
  | { readonly ok: false; readonly refusal: Refusal };

/** The last run of adjacent items that satisfy `fits`, in order. Items after it are ignored. */
export function findLastRun<T>(list: readonly T[], fits: (item: T) => boolean): T[] {
  const end = list.findLastIndex(fits) + 1;
  return list.slice(list.slice(0, end).findLastIndex((item) => !fits(item)) + 1, end);
}

/** The number of runs of adjacent `true` values. */
export function countRuns(flags: readonly boolean[]): number {
  return flags.filter((flag, index) => flag && flags[index - 1] !== true).length;
}
