import type { Reply } from "../../schema/fixture.ts";
import type { CompletionRequest } from "../core/completion-request.ts";
import type { UpstreamProvider } from "../core/upstream-field.ts";

/** An exchange with a provider as it is kept until the server ends: what can tell its request from others, and what was answered. */
export interface Recorded extends Pick<CompletionRequest, "protocol" | "model" | "user" | "prompt" | "step" | "turn"> {
  readonly seq: number;
  readonly provider: UpstreamProvider;
  /** The test it belongs to; empty when there is none. */
  readonly test: string;
  /** The instructions; `undefined` when they are too long to be a test's own. */
  readonly system: string | undefined;
  /** Names of the tools that were offered. */
  readonly tools: readonly string[];
  /** What the newest tool result can be known by again, best first; `undefined` when the user's message is the newest thing said. */
  readonly result: readonly Anchor[] | undefined;
  readonly reply: Reply;
}

/** A whole text, or a stretch that it has in it. */
export interface Anchor {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Why an exchange is not kept, as the journal says it. */
export type Unrecorded =
  | "side-call"
  | "refused"
  | "request"
  | "answer"
  | "credential"
  | "redirect"
  | "cut"
  | "unread"
  | "full";

/** Why an exchange that was kept is not in the file. */
export type LeftOut = "private" | "unsound" | "shadowed" | "no-room" | "unwritten";

/**
 * What became of the exchanges that were kept: how many fixtures the file holds, and which
 * exchanges it does not replay.
 */
export interface Recording {
  readonly fixtures: number;
  readonly lost: readonly { readonly seq: number; readonly why: LeftOut }[];
}
