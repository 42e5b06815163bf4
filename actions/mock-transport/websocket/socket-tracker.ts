import type { Note } from "../../../src/mock-transport/core/journal-entry.ts";
import type { JournalRequest } from "../../../src/mock-transport/core/journal-line.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import type { Memory } from "../../../src/mock-transport/core/server-state.ts";
import type { Stamp } from "../../../src/mock-transport/wire/wire.ts";
import type { Setting } from "../../../src/mock-transport/core/server-config.ts";

/** What is measured of a request or message beside its answer; moments are in milliseconds since the Unix epoch. */
export type Seen = Pick<JournalRequest, "seq" | "status" | "delivered" | "events"> & {
  readonly arrived: number;
  /** When the first byte of its answer was handed to the system, if one was. */
  readonly firstByteAt?: number | undefined;
  /** When it was over, where that is not now. */
  readonly ended?: number;
};

/** Something that arrived and wants an answer. */
export interface Arrival {
  readonly stamp: Stamp;
  readonly arrived: number;
}

/** What WebSockets need of the server they are on. */
export interface Desk {
  readonly setting: Setting;
  readonly memory: Memory;
  readonly limits: Limits;
  /** Numbers what has just arrived; `undefined` once the server ends. */
  readonly arrive: () => Arrival | undefined;
  readonly record: (note: Note, seen: Seen) => void;
}
