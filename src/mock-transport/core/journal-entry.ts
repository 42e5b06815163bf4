import type { JournalRequest } from "./journal-line.ts";

/** What the journal says about a request beside what the server itself measures. */
export type Note = Omit<JournalRequest, "kind" | Measured>;

/** What the server itself measures of a request. */
export type Measured = "seq" | "time" | "durationMs" | "delivered" | "status" | "firstByteMs" | "events";
