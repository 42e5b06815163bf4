import { dirname } from "node:path";
import { CORS_HEADERS } from "../../../src/mock-transport/wire/cors-headers.ts";
import type { JournalEntry } from "../../../src/mock-transport/core/journal-entry.ts";
import {
  completeJournalEntry,
  type UpstreamResult,
} from "../../../src/mock-transport/forward/complete-journal-entry.ts";
import type { Outbound } from "../../../src/mock-transport/core/outbound.ts";
import { isEventStream } from "../../../src/mock-transport/forward/read/read-answer.ts";
import { getCallerRedactor } from "../../../src/mock-transport/forward/caller-redactor.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import type { ServerState } from "../../../src/mock-transport/core/server-state.ts";
import { countRequest } from "../../../src/mock-transport/core/metrics.ts";
import { recordExchange } from "../../../src/mock-transport/record/record-exchange.ts";
import type { Recording } from "../../../src/mock-transport/record/recorded-exchange.ts";
import type { ServerOptions } from "../../../src/mock-transport/core/server-options.ts";
import type { Redactor } from "../../../src/redact/redactor.ts";
import { deliver } from "../connection/deliver.ts";
import { type UpstreamAnswer, callUpstream } from "./call-upstream.ts";
import { createRecorder } from "./recorder.ts";
import { UpstreamFailure } from "./upstream-request.ts";
import { createResponseWriter } from "../connection/response-writer.ts";
import type { AnyResponse } from "../connection/h1-h2-server.ts";

/** A request to a real provider. */
interface ForwardRequest {
  readonly seq: number;
  readonly outbound: Outbound;
  readonly response: AnyResponse;
  readonly note: () => JournalEntry;
}

/** The completed journal entry, and what was written to the client. */
interface ForwardResult {
  readonly note: () => JournalEntry;
  readonly status: number;
  readonly firstByteAt: number | undefined;
  readonly events: number;
}

/** Sends the requests of one server to real providers. */
export interface Forwarder {
  /** Sends a request and pipes the answer to the client. */
  readonly forward: (request: ForwardRequest) => Promise<ForwardResult>;
  /** Writes the recorded fixtures; `undefined` outside the mode `record`. */
  readonly end: () => Promise<Recording | undefined>;
}

/** Creates the forwarder of a server. `redactor` knows the job's secrets. */
export function createForwarder(
  options: ServerOptions,
  limits: Limits,
  state: ServerState,
  redactor: Redactor,
): Forwarder {
  const budget = { remainingBytes: limits.upstreamBufferBytes };
  const directory = dirname(options.journalPath);
  const recorder = options.mode === "record" ? createRecorder(directory, redactor, limits.recordedBytes) : undefined;

  async function forward({ seq, outbound, response, note }: ForwardRequest): Promise<ForwardResult> {
    const writer = createResponseWriter(response);
    const answer = await callUpstream(outbound, response, writer, { limits, budget });
    const isGone = !writer.isOpen() && !response.writableFinished;
    const finish = (result: UpstreamResult): JournalEntry => {
      const finished = completeJournalEntry(note(), outbound, result, [
        redactor,
        getCallerRedactor(outbound.secrets, state),
      ]);
      countRequest(state.metrics, finished);
      return finished;
    };
    if (answer instanceof UpstreamFailure) {
      const refusal = outbound.refuse(answer.failure, answer.code);
      const { status } = refusal;
      const written = isGone
        ? { firstByteAt: undefined }
        : await deliver(response, refusal, { ...CORS_HEADERS, ...refusal.headers }, undefined);
      const finished = finish({ status, failure: answer.failure });
      return { note: () => finished, status, firstByteAt: written.firstByteAt, events: 0 };
    }
    const { status, firstByteAt, reading, contentType } = answer;
    const finished = finish({ ...answer, unrecorded: record(seq, outbound, answer, isGone) });
    const streaming = isEventStream(contentType);
    return { note: () => ({ ...finished, streaming }), status, firstByteAt, events: reading?.events ?? 0 };
  }

  /**
   * Records a completion. Returns the reason when it is rejected; counts, lists and embeddings are
   * never recorded.
   */
  function record(seq: number, outbound: Outbound, answer: UpstreamAnswer, isGone: boolean): string | undefined {
    if (recorder === undefined || (outbound.outcome !== "forwarded" && outbound.outcome !== "side-call"))
      return undefined;
    if (answer.failure !== undefined || isGone) return "cut";
    return recorder.add(recordExchange(seq, outbound, answer), outbound.secrets);
  }

  return { forward, end: async () => recorder?.write() };
}
