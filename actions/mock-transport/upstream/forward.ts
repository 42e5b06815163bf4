import { dirname } from "node:path";
import { readableByPages } from "../../../src/mock-transport/wire/page-headers.ts";
import type { Exchange } from "../../../src/mock-transport/pipeline/handle-request.ts";
import type { Note } from "../../../src/mock-transport/core/journal-entry.ts";
import { finishNote, type Heard } from "../../../src/mock-transport/forward/finish-note.ts";
import type { Outbound } from "../../../src/mock-transport/core/outbound.ts";
import { isEventStream } from "../../../src/mock-transport/forward/read/read-answer.ts";
import { redactorFor } from "../../../src/mock-transport/forward/redactor-for.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import type { Memory } from "../../../src/mock-transport/core/server-state.ts";
import { countIn } from "../../../src/mock-transport/core/metrics.ts";
import { recordExchange } from "../../../src/mock-transport/record/record-exchange.ts";
import type { Recording } from "../../../src/mock-transport/record/recorded.ts";
import type { ServerOrder } from "../../../src/mock-transport/core/server-options.ts";
import type { Redactor } from "../../../src/redact/redactor.ts";
import { deliver } from "../connection/deliver.ts";
import { type Answer, hear } from "./call-upstream.ts";
import { openRecorder } from "./recorder.ts";
import { UpstreamFailure } from "./upstream-request.ts";
import { openLine } from "../connection/response-writer.ts";
import type { AnyResponse } from "../connection/h1-h2-server.ts";

/** A request that a real provider shall answer. */
export interface ToForward {
  readonly seq: number;
  readonly outbound: Outbound;
  readonly response: AnyResponse;
  readonly note: Exchange["note"];
}

/** The finished note, and what was written to the client. */
export interface Forwarded {
  readonly note: Exchange["note"];
  readonly status: number;
  readonly firstByteAt: number | undefined;
  readonly events: number;
}

/** What one server has to do with real providers. */
export interface Forwarding {
  /** Sends a request on and takes the answer over to the client. */
  readonly forward: (request: ToForward) => Promise<Forwarded>;
  /** Writes what was recorded, where something is, and says what became of it. */
  readonly end: () => Promise<Recording | undefined>;
}

/** The forwarding of a server with this order, memory and redactor of the job's own secrets. */
export function openForwarding(order: ServerOrder, limits: Limits, memory: Memory, redactor: Redactor): Forwarding {
  const room = { leftBytes: limits.upstreamKeptBytes };
  const folder = dirname(order.journalPath);
  const recorder = order.mode === "record" ? openRecorder(folder, redactor, limits.recordedBytes) : undefined;

  async function forward({ seq, outbound, response, note }: ToForward): Promise<Forwarded> {
    const line = openLine(response);
    const answer = await hear(outbound, response, line, { limits, room });
    const isGone = !line.isOpen() && !response.writableFinished;
    const finish = (heard: Heard): Note => {
      const finished = finishNote(note(), outbound, heard, [redactor, redactorFor(outbound.secrets, memory)]);
      countIn(memory.metrics, finished);
      return finished;
    };
    if (answer instanceof UpstreamFailure) {
      const refusal = outbound.refuse(answer.failure, answer.code);
      const { status } = refusal;
      const written = isGone
        ? { firstByteAt: undefined }
        : await deliver(response, refusal, { ...readableByPages, ...refusal.headers }, undefined);
      const finished = finish({ status, failure: answer.failure });
      return { note: () => finished, status, firstByteAt: written.firstByteAt, events: 0 };
    }
    const { status, firstByteAt, reading, contentType } = answer;
    const finished = finish({ ...answer, unrecorded: record(seq, outbound, answer, isGone) });
    const streaming = isEventStream(contentType);
    return { note: () => ({ ...finished, streaming }), status, firstByteAt, events: reading?.events ?? 0 };
  }

  /** Keeps a completion to be recorded, or says why not; counts, lists and embeddings become no fixtures. */
  function record(seq: number, outbound: Outbound, answer: Answer, isGone: boolean): string | undefined {
    if (recorder === undefined || (outbound.outcome !== "forwarded" && outbound.outcome !== "side-call"))
      return undefined;
    if (answer.failure !== undefined || isGone) return "cut";
    return recorder.add(recordExchange(seq, outbound, answer), outbound.secrets);
  }

  return { forward, end: async () => recorder?.write() };
}
