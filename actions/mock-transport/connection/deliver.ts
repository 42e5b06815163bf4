import type { Delivery } from "../../../src/mock-transport/delivery/plan-delivery.ts";
import type { Piece, WireAnswer } from "../../../src/mock-transport/wire/wire.ts";
import { isShort, type Line, openLine } from "./response-writer.ts";
import type { AnyResponse } from "./h1-h2-server.ts";

/** What was written of an answer, as the server saw it. */
export interface Delivered {
  /** When the first byte was handed to the system, in milliseconds since the Unix epoch; `undefined` when none was. */
  readonly firstByteAt: number | undefined;
  /** Events of a stream; 0 for a whole answer. */
  readonly events: number;
}

type Headers = { readonly [name: string]: string };

/** A status whose answers have no body, and may not say its length. @see RFC 9110, 8.6 */
const NO_CONTENT = 204;

/** Writes an answer in one go, or step by step as its delivery says. Resolves when all is handed to the system or the client is gone. */
export async function deliver(
  response: AnyResponse,
  answer: WireAnswer,
  headers: Headers,
  delivery: Delivery | undefined,
): Promise<Delivered> {
  if (delivery !== undefined) return deliverStepwise(response, answer, headers, delivery);
  const isStream = "events" in answer;
  const body = isStream ? join(answer.events) : answer.body;
  // With its length known, an answer is one write to the system; in chunks it is three. An answer to HEAD says the length of what it leaves out.
  const lengthBytes = Buffer.byteLength(body);
  const isEmpty = answer.status === NO_CONTENT;
  response.writeHead(answer.status, isEmpty ? headers : { "content-length": lengthBytes, ...headers });
  const firstByteAt = Date.now();
  if (isShort(response, lengthBytes)) response.end(body, encodingOf(body, lengthBytes));
  else await writeThrough(openLine(response), body);
  return { firstByteAt, events: isStream ? answer.events.length : 0 };
}

/**
 * A text with as many bytes as units is ASCII, and the same in Latin-1, of which Node hands three times as much to the system at once, without memory of its own: for
 * UTF-8 it reckons with three bytes a unit.
 */
function encodingOf(body: Piece, lengthBytes: number): BufferEncoding {
  return body.length === lengthBytes ? "latin1" : "utf8";
}

async function writeThrough(line: Line, body: Piece): Promise<void> {
  await line.write(body);
  await line.end("whole");
}

async function deliverStepwise(
  response: AnyResponse,
  answer: WireAnswer,
  headers: Headers,
  { headAfterMs, steps, end, lengthBytes }: Delivery,
): Promise<Delivered> {
  const line = openLine(response);
  let firstByteAt: number | undefined;
  let events = 0;
  if (headAfterMs !== undefined) {
    await line.wait(headAfterMs);
    if (!line.isOpen()) return { firstByteAt, events };
    line.writeHead(answer.status, lengthBytes === undefined ? headers : { ...headers, "content-length": lengthBytes });
    firstByteAt = Date.now();
  }
  for (const { afterMs, piece } of steps) {
    await line.wait(afterMs);
    if (!line.isOpen()) break;
    await line.write(piece);
    if ("events" in answer) events += 1;
  }
  await line.wait(end.afterMs);
  await line.end(end.how);
  return { firstByteAt, events };
}

function join(events: readonly Piece[]): Piece {
  if (events.every((event) => typeof event === "string")) return events.join("");
  return Buffer.concat(events.map((event) => (typeof event === "string" ? Buffer.from(event) : event)));
}
