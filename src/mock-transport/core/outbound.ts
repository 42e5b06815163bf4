import type { WholeAnswer } from "../wire/wire.ts";
import type { CallClass } from "./classify.ts";
import type { CompletionRequest } from "./completion-request.ts";
import type { JournalEntry } from "./journal-entry.ts";
import type { Failure } from "./upstream-failure.ts";
import type { UpstreamProvider } from "./upstream-field.ts";

/** A request to a real provider, as plain data. */
export interface Outbound {
  readonly provider: UpstreamProvider;
  readonly address: URL;
  readonly method: string;
  readonly headers: Readonly<{ [name: string]: string }>;
  readonly body: string | undefined;
  /** Values of the caller that must not be written down: keys, cookies, accounts. */
  readonly secrets: readonly string[];
  /** The journal outcome once the provider has answered. */
  readonly outcome: JournalEntry["outcome"];
  /**
   * The requested completion; `undefined` for other requests and for bodies that the protocol
   * cannot decode.
   */
  readonly call: OutboundCall | undefined;
  /** This server's answer when the provider gives none. */
  readonly refuse: (failure: Failure, code?: string) => WholeAnswer;
}

/** A completion that is forwarded. */
export interface OutboundCall {
  readonly request: CompletionRequest;
  readonly class: CallClass;
  /** Name of the test it belongs to; empty when there is none. */
  readonly test: string;
}
