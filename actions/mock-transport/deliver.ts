import { ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { Delivery } from "../../src/mock-transport/delivery.ts";
import type { WireAnswer } from "../../src/mock-transport/protocol.ts";
import type { AnyResponse } from "./two-protocols.ts";

/** What was written of an answer, as the server saw it. */
export interface Delivered {
  /** When the first byte was handed to the system, in milliseconds since the Unix epoch. */
  readonly firstByteAt: number;
  /** Events of a stream; 0 for a whole answer. */
  readonly events: number;
}

/** Writes an answer in one go, or step by step as its delivery says. Resolves when all is handed to the system or the client is gone. */
export async function deliver(
  response: AnyResponse,
  answer: WireAnswer,
  headers: { readonly [name: string]: string },
  delivery: Delivery | undefined,
): Promise<Delivered> {
  if (delivery !== undefined) return step(response, answer, headers, delivery);
  response.writeHead(answer.status, headers);
  const firstByteAt = Date.now();
  if (!("events" in answer)) {
    response.end(answer.body);
    return { firstByteAt, events: 0 };
  }
  response.end(join(answer.events));
  return { firstByteAt, events: answer.events.length };
}

async function step(
  response: AnyResponse,
  answer: WireAnswer,
  headers: { readonly [name: string]: string },
  { steps, end: how, hasHead }: Delivery,
): Promise<Delivered> {
  let firstByteAt: number | undefined;
  let events = 0;
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  for (const { afterMs, piece } of steps) {
    if (afterMs > 0) await delay(afterMs, undefined, { signal: gone.signal }).catch(() => undefined);
    if (response.destroyed) break;
    if (firstByteAt === undefined) response.writeHead(answer.status, headers);
    firstByteAt ??= Date.now();
    if (!response.write(piece)) await drained(response);
    if ("events" in answer) events += 1;
  }
  if (hasHead && firstByteAt === undefined && !response.destroyed) {
    response.writeHead(answer.status, headers);
    response.flushHeaders?.();
  }
  if (how === "whole") response.end();
  else if (how === "reset") await reset(response);
  return { firstByteAt: firstByteAt ?? Date.now(), events };
}

/** Waits until a slow reader has taken what was written, or is gone. */
function drained(response: AnyResponse): Promise<void> {
  return new Promise((resolve) => {
    response.once("drain", resolve);
    response.once("close", resolve);
  });
}

/** Breaks the connection with what was written on its way. */
async function reset(response: AnyResponse): Promise<void> {
  // What was written must reach the client before the reset does.
  await new Promise((resolve) => setImmediate(resolve));
  // On HTTP/2 the socket belongs to every stream of the session; there the stream alone is reset.
  const isHttp1 = response instanceof ServerResponse;
  if (isHttp1 && response.socket !== null) response.socket.resetAndDestroy();
  else response.destroy();
}

function join(events: readonly (string | Uint8Array)[]): string | Uint8Array {
  if (events.every((event) => typeof event === "string")) return events.join("");
  return Buffer.concat(events.map((event) => (typeof event === "string" ? Buffer.from(event) : event)));
}
