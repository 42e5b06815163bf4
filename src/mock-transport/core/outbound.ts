import type { CallClass } from "./classify.ts";
import type { CompletionRequest } from "./completion-request.ts";
import type { Note } from "./journal-entry.ts";
import type { WholeAnswer } from "../wire/wire.ts";
import type { UpstreamProvider } from "./upstream-field.ts";
import type { Failure } from "./upstream-failure.ts";

/** A request on its way to a real provider, as plain data, and what is known of it. */
export interface Outbound {
  readonly provider: UpstreamProvider;
  readonly address: URL;
  readonly method: string;
  readonly headers: Readonly<{ [name: string]: string }>;
  readonly body: string | undefined;
  /** Values of the caller that must not be written down: keys, cookies, accounts. */
  readonly secrets: readonly string[];
  /** What became of the request once the provider has answered. */
  readonly outcome: Note["outcome"];
  /** The completion that is asked for; `undefined` for anything else, and for a body that the route's protocol cannot read. */
  readonly call: OutboundCall | undefined;
  /** The answer of this server when the provider gives none. */
  readonly refuse: (failure: Failure, code?: string) => WholeAnswer;
}

export interface OutboundCall {
  readonly request: CompletionRequest;
  readonly class: CallClass;
  /** The test it belongs to; empty when there is none. */
  readonly test: string;
}
