import { deltaOf, type MetricsDelta, muxNumbers } from "../core/metrics.ts";
import type { JournalRequest } from "../core/journal-line.ts";
import type { Journal } from "./parse-journal.ts";

/** The requests as evidence reads them: one entry each for the route that answered, and one for each stream. */
export interface Transcript {
  readonly schemaVersion: 1;
  readonly instance: string | undefined;
  readonly routes: readonly RouteEntry[];
  readonly streams: readonly StreamEntry[];
}

/** What a request was and what became of it. Prompts are there as a digest and a bounded excerpt in the journal's line of the same `seq`. */
export interface RouteEntry {
  readonly seq: number;
  readonly route: string;
  readonly protocol: string | undefined;
  readonly class: string;
  readonly test: string | undefined;
  readonly status: number;
  readonly outcome: JournalRequest["outcome"];
  readonly envelope: "stream" | "document" | "error";
  readonly streaming: boolean;
  readonly auth: JournalRequest["access"];
  readonly metricsDelta: MetricsDelta;
  readonly redaction: "redacted" | "nothing-found";
  readonly bodyBytes: number;
  readonly bodyDigest: string;
}

/** How a stream went. `end`: the client took all of it, went away before, or something was made to go wrong. */
export interface StreamEntry {
  readonly seq: number;
  readonly firstEventMs: number | undefined;
  readonly events: number;
  readonly durationMs: number;
  readonly end: "complete" | "cut-by-client" | "fault";
  readonly fault: string | undefined;
}

/** The transcript of a journal, in order of arrival. */
export function transcribe({ instance, requests }: Journal): Transcript {
  return {
    schemaVersion: 1,
    instance,
    routes: requests.map(routeEntry),
    streams: requests.filter(({ streaming, status }) => streaming && status < 400).map(streamEntry),
  };
}

/** What the server's metrics were at its end, from the journal alone. */
export function snapshotMetrics({ requests }: Journal) {
  const deltas = requests.map(deltaOf);
  const sum = (part: keyof MetricsDelta) => deltas.reduce((total, delta) => total + delta[part], 0);
  return muxNumbers({
    requests: sum("requests"),
    errors: sum("errors"),
    inputTokens: sum("inputTokens"),
    outputTokens: sum("outputTokens"),
  });
}

function routeEntry(request: JournalRequest): RouteEntry {
  const { seq, route, protocol, test, status, outcome, streaming, access, redacted, bodyBytes, bodyDigest } = request;
  return {
    seq,
    route,
    protocol,
    class: request.class,
    test,
    status,
    outcome,
    envelope: status >= 400 ? "error" : streaming ? "stream" : "document",
    streaming,
    auth: access,
    metricsDelta: deltaOf(request),
    redaction: redacted ? "redacted" : "nothing-found",
    bodyBytes,
    bodyDigest,
  };
}

function streamEntry({ seq, firstByteMs, events = 0, durationMs, delivered, fault }: JournalRequest): StreamEntry {
  const end = fault !== undefined ? "fault" : delivered ? "complete" : "cut-by-client";
  return { seq, firstEventMs: firstByteMs, events, durationMs, end, fault };
}
