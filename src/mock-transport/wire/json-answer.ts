import type { StreamAnswer, WholeAnswer } from "./wire.ts";

/** A JSON answer with its content type. */
export function toJsonAnswer(
  status: number,
  body: unknown,
  headers?: Readonly<{ [name: string]: string }>,
): WholeAnswer {
  return toJsonTextAnswer(status, JSON.stringify(body), headers);
}

/** The same from JSON text. */
export function toJsonTextAnswer(
  status: number,
  json: string,
  headers?: Readonly<{ [name: string]: string }>,
): WholeAnswer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: json };
}

/** A stream of server-sent events from rendered events. */
export function toEventStream(events: readonly string[], headers?: Readonly<{ [name: string]: string }>): StreamAnswer {
  return {
    status: 200,
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache", ...headers },
    events,
  };
}
