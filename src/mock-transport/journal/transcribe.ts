import { toMetricsDelta, type MetricsDelta, toMuxMetrics } from "../core/metrics.ts";
import type { JournalRequest } from "../core/journal-line.ts";
import type { Journal } from "./parse-journal.ts";

/**
 * The evidence document about requests: one entry for each request, and one more for each stream.
 */
export interface Transcript {
  readonly schemaVersion: 1;
  readonly instance: string | undefined;
  readonly routes: readonly RouteEntry[];
  readonly streams: readonly StreamEntry[];
}

/** A request and its result. The journal line of the same `seq` has an excerpt of the prompt. */
interface RouteEntry {
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

/** A stream. `end`: the client received all of it, closed it early, or a fault was injected. */
interface StreamEntry {
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
    routes: requests.map(toRouteEntry),
    streams: requests.filter(({ streaming, status }) => streaming && status < 400).map(toStreamEntry),
  };
}

/** The server's final metrics, computed from the journal. */
export function snapshotMetrics({ requests }: Journal) {
  const deltas = requests.map(toMetricsDelta);
  const sum = (part: keyof MetricsDelta) => deltas.reduce((total, delta) => total + delta[part], 0);
  return toMuxMetrics({
    requests: sum("requests"),
    errors: sum("errors"),
    inputTokens: sum("inputTokens"),
    outputTokens: sum("outputTokens"),
  });
}

function toRouteEntry(request: JournalRequest): RouteEntry {
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
    metricsDelta: toMetricsDelta(request),
    redaction: redacted ? "redacted" : "nothing-found",
    bodyBytes,
    bodyDigest,
  };
}

function toStreamEntry({ seq, firstByteMs, events = 0, durationMs, delivered, fault }: JournalRequest): StreamEntry {
  const end = fault !== undefined ? "fault" : delivered ? "complete" : "cut-by-client";
  return { seq, firstEventMs: firstByteMs, events, durationMs, end, fault };
}
