import type { JournalRequest } from "./journal-line.ts";

/** A request in the journal without the timings that the server measures. */
export type JournalEntry = Omit<JournalRequest, "kind" | Timings>;

/** Fields of a journal line that the server measures. */
export type Timings = "seq" | "time" | "durationMs" | "delivered" | "status" | "firstByteMs" | "events";
