import type { Reply } from "../../schema/fixture.ts";
import type { CompletionRequest } from "../core/completion-request.ts";
import type { UpstreamProvider } from "../core/upstream-field.ts";

/** File name of the recorded fixtures in the evidence directory. */
export const RECORDED_FILE = "recorded-fixtures.json";

/**
 * An exchange with a provider, kept until the server ends: what identifies its request, and the
 * reply.
 */
export interface RecordedExchange extends Pick<
  CompletionRequest,
  "protocol" | "model" | "user" | "prompt" | "step" | "turn"
> {
  readonly seq: number;
  readonly provider: UpstreamProvider;
  /** Name of the test; empty when there is none. */
  readonly test: string;
  /** The system prompt; `undefined` when it is too long to identify a request. */
  readonly system: string | undefined;
  /** Names of the offered tools. */
  readonly tools: readonly string[];
  /**
   * Anchors of the newest tool result, best first; `undefined` when the newest item is the user's
   * message.
   */
  readonly result: readonly Anchor[] | undefined;
  readonly reply: Reply;
}

/** A whole text, or a stretch of it. */
export interface Anchor {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The reason why an exchange is not recorded, as the journal names it. */
export type UnrecordedReason =
  | "side-call"
  | "refused"
  | "request"
  | "answer"
  | "credential"
  | "redirect"
  | "cut"
  | "unread"
  | "full";

/** The reason why a recorded exchange is not in the file. */
export type OmissionReason = "private" | "unsound" | "shadowed" | "no-room" | "unwritten";

/** The number of fixtures in the file, and the recorded exchanges that it does not replay. */
export interface Recording {
  readonly fixtures: number;
  readonly lost: readonly { readonly seq: number; readonly why: OmissionReason }[];
}
