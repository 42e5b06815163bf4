import type { JournalEntry } from "../../../src/mock-transport/core/journal-entry.ts";
import type { JournalRequest } from "../../../src/mock-transport/core/journal-line.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import type { ServerState } from "../../../src/mock-transport/core/server-state.ts";
import type { RequestMeta } from "../../../src/mock-transport/wire/wire.ts";
import type { ServerConfig } from "../../../src/mock-transport/core/server-config.ts";

/**
 * What was measured of an answered request or message. Times are in milliseconds since the Unix
 * epoch.
 */
type CompletedRequest = Pick<JournalRequest, "seq" | "status" | "delivered" | "events"> & {
  readonly arrivedAt: number;
  /** When the first byte of its answer was written; `undefined` when none was. */
  readonly firstByteAt?: number | undefined;
  /** When it completed; defaults to the time of recording. */
  readonly endedAt?: number;
};

/** A request or message that has its number. */
export interface TrackedRequest {
  readonly meta: RequestMeta;
  readonly arrivedAt: number;
}

/** What WebSockets need of their server. */
export interface RequestTracker {
  readonly config: ServerConfig;
  readonly state: ServerState;
  readonly limits: Limits;
  /** Numbers a request or message that has arrived; `undefined` once the server is ending. */
  readonly track: () => TrackedRequest | undefined;
  readonly record: (entry: JournalEntry, completed: CompletedRequest) => void;
}
