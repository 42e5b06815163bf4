import { dirname } from "node:path";
import type { Note } from "../../src/mock-transport/exchange.ts";
import { answerHeaders, requestIdIn } from "../../src/mock-transport/forward/answer-headers.ts";
import { finishNote, type Heard } from "../../src/mock-transport/forward/finish-note.ts";
import type { Outbound } from "../../src/mock-transport/forward/outbound.ts";
import { secretsIn } from "../../src/mock-transport/forward/outbound-headers.ts";
import { documentsIn, isEventStream, readAnswer } from "../../src/mock-transport/forward/read/read-answer.ts";
import { redactorFor } from "../../src/mock-transport/forward/redactor-for.ts";
import type { Limits } from "../../src/mock-transport/limits.ts";
import type { Memory } from "../../src/mock-transport/memory.ts";
import { countIn } from "../../src/mock-transport/metrics.ts";
import { recordExchange } from "../../src/mock-transport/record/record-exchange.ts";
import type { ServerOrder } from "../../src/mock-transport/server-order.ts";
import type { Redactor } from "../../src/redact/redactor.ts";
import { deliver } from "./deliver.ts";
import { passOn, type Passed, type Room } from "./forward-answer.ts";
import { openRecorder } from "./forward-recorder.ts";
import { sendUpstream, UpstreamFailure } from "./forward-request.ts";
import { type Line, openLine } from "./line.ts";
import type { AnyResponse } from "./two-protocols.ts";

/** A request that a real provider shall answer. */
export interface ToForward {
  readonly seq: number;
  readonly outbound: Outbound;
  readonly response: AnyResponse;
  readonly note: Note;
}

/** The finished note, and what was written to the client. */
export interface Forwarded {
  readonly note: Note;
  readonly status: number;
  readonly firstByteAt: number | undefined;
  readonly events: number;
}

/** What one server has to do with real providers. */
export interface Forwarding {
  /** Sends a request on and takes the answer over to the client. */
  readonly forward: (request: ToForward) => Promise<Forwarded>;
  /** Writes what was recorded. */
  readonly end: () => Promise<void>;
}

/** The head of an answer and how its body went over. */
interface Answer extends Passed {
  readonly status: number;
  readonly contentType: string;
  readonly requestId: string | undefined;
  readonly secrets: readonly string[];
  readonly firstByteAt: number;
}

/** The forwarding of a server with this order, memory and redactor of the job's own secrets. */
export function openForwarding(order: ServerOrder, limits: Limits, memory: Memory, redactor: Redactor): Forwarding {
  const room: Room = { leftBytes: limits.upstreamKeptBytes };
  const recorder =
    order.mode === "record"
      ? openRecorder(dirname(order.journalPath), [order.token, ...order.secrets], limits.recordedBytes)
      : undefined;

  async function forward({ seq, outbound, response, note }: ToForward): Promise<Forwarded> {
    const line = openLine(response);
    const answer = await answerOf(outbound, response, line, limits, room);
    const isGone = !line.isOpen() && !response.writableFinished;
    const finish = (heard: Heard) => {
      const finished = finishNote(note, outbound, heard, [redactor, redactorFor(outbound.secrets, memory)]);
      countIn(memory.metrics, finished);
      return finished;
    };
    if (answer instanceof UpstreamFailure) {
      const { failure } = answer;
      const refusal = outbound.refuse(failure);
      const { firstByteAt } = isGone
        ? { firstByteAt: undefined }
        : await deliver(response, refusal, refusal.headers, undefined);
      return { note: finish({ status: refusal.status, failure }), status: refusal.status, firstByteAt, events: 0 };
    }
    const { status, contentType, bytes, failure, requestId, firstByteAt } = answer;
    const text = bytes?.toString("utf8");
    const reading =
      text === undefined ? undefined : readAnswer(outbound.call?.request.protocol, { status, contentType, text });
    const isWhole = failure === undefined && !isGone;
    const exchange = isWhole ? recordExchange(seq, outbound, status, reading) : "cut";
    const unrecorded = recorder?.add(exchange, [...outbound.secrets, ...answer.secrets]);
    const isStream = isEventStream(contentType);
    return {
      note: { ...finish({ status, requestId, reading, failure, unrecorded }), streaming: isStream },
      status,
      firstByteAt,
      events: isStream && text !== undefined ? documentsIn({ contentType, text }).length : 0,
    };
  }

  return { forward, end: async () => recorder?.write() };
}

/** The provider's answer once it is with the client, or why there is none; the request ends when the client goes away. */
async function answerOf(
  outbound: Outbound,
  response: AnyResponse,
  line: Line,
  limits: Limits,
  room: Room,
): Promise<Answer | UpstreamFailure> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  if (response.destroyed) gone.abort();
  try {
    const answer = await sendUpstream(outbound, limits, gone.signal);
    const { statusCode: status = 502, headers } = answer;
    if (Number(headers["content-length"] ?? 0) > limits.upstreamBodyBytes) {
      answer.destroy();
      return new UpstreamFailure("too-large");
    }
    line.writeHead(status, answerHeaders(headers));
    const firstByteAt = Date.now();
    const passed = await passOn(answer, line, limits, room);
    const isReadable = (headers["content-encoding"] ?? "identity") === "identity";
    return {
      ...passed,
      bytes: isReadable ? passed.bytes : undefined,
      status,
      contentType: headers["content-type"] ?? "",
      requestId: requestIdIn(headers),
      secrets: secretsIn(headers),
      firstByteAt,
    };
  } catch (error) {
    if (error instanceof UpstreamFailure) return error;
    throw error;
  }
}
