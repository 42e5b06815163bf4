import type { Delivery } from "../../../src/mock-transport/core/delivery.ts";
import type { Chunk, WireAnswer } from "../../../src/mock-transport/wire/wire.ts";
import { fitsOneWrite, type ResponseWriter, createResponseWriter } from "./response-writer.ts";
import type { AnyResponse } from "./h1-h2-server.ts";

/** What the server wrote of an answer. */
export interface DeliveryResult {
  /**
   * When the first byte was written, in milliseconds since the Unix epoch; `undefined` when none
   * was.
   */
  readonly firstByteAt: number | undefined;
  /** Number of events of a stream; 0 for a whole answer. */
  readonly events: number;
}

type Headers = { readonly [name: string]: string };

/** A response with this status has no body and no content length. @see RFC 9110, 8.6 */
const NO_CONTENT = 204;

/**
 * Writes an answer at once, or in the steps of its delivery. Resolves when all is written or the
 * client has disconnected.
 */
export async function deliver(
  response: AnyResponse,
  answer: WireAnswer,
  headers: Headers,
  delivery: Delivery | undefined,
): Promise<DeliveryResult> {
  if (delivery !== undefined) return deliverInSteps(response, answer, headers, delivery);
  const isStream = "events" in answer;
  const body = isStream ? joinEvents(answer.events) : answer.body;
  // An answer with a content length is one write to the system; a chunked one is three.
  // An answer to HEAD has the length of the body it leaves out.
  const lengthBytes = Buffer.byteLength(body);
  const hasNoBody = answer.status === NO_CONTENT;
  response.writeHead(answer.status, hasNoBody ? headers : { "content-length": lengthBytes, ...headers });
  const firstByteAt = Date.now();
  if (fitsOneWrite(response, lengthBytes)) response.end(body, chooseEncoding(body, lengthBytes));
  else await writeWhole(createResponseWriter(response), body);
  return { firstByteAt, events: isStream ? answer.events.length : 0 };
}

/**
 * Latin-1 for ASCII, which has as many bytes as UTF-16 units. Node writes three times as much
 * Latin-1 at once, without allocating memory: for UTF-8 it reserves three bytes per unit.
 */
function chooseEncoding(body: Chunk, lengthBytes: number): BufferEncoding {
  return body.length === lengthBytes ? "latin1" : "utf8";
}

async function writeWhole(writer: ResponseWriter, body: Chunk): Promise<void> {
  await writer.write(body);
  await writer.end("whole");
}

async function deliverInSteps(
  response: AnyResponse,
  answer: WireAnswer,
  headers: Headers,
  { headAfterMs, steps, end, lengthBytes }: Delivery,
): Promise<DeliveryResult> {
  const writer = createResponseWriter(response);
  let firstByteAt: number | undefined;
  let events = 0;
  if (headAfterMs !== undefined) {
    await writer.wait(headAfterMs);
    if (!writer.isOpen()) return { firstByteAt, events };
    writer.writeHead(
      answer.status,
      lengthBytes === undefined ? headers : { ...headers, "content-length": lengthBytes },
    );
    firstByteAt = Date.now();
  }
  for (const { afterMs, chunk: piece } of steps) {
    await writer.wait(afterMs);
    if (!writer.isOpen()) break;
    await writer.write(piece);
    if ("events" in answer) events += 1;
  }
  await writer.wait(end.afterMs);
  await writer.end(end.how);
  return { firstByteAt, events };
}

function joinEvents(events: readonly Chunk[]): Chunk {
  if (events.every((event) => typeof event === "string")) return events.join("");
  return Buffer.concat(events.map((event) => (typeof event === "string" ? Buffer.from(event) : event)));
}
