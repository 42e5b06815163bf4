import type { StreamAnswer, WholeAnswer } from "./wire.ts";

/** A JSON body with its content type. */
export function jsonAnswer(status: number, body: unknown, headers?: Readonly<{ [name: string]: string }>): WholeAnswer {
  return jsonText(status, JSON.stringify(body), headers);
}

/** JSON that is written already, with its content type. */
export function jsonText(status: number, json: string, headers?: Readonly<{ [name: string]: string }>): WholeAnswer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: json };
}

/** Events that are written already, as a stream of server-sent events. */
export function eventStream(events: readonly string[], headers?: Readonly<{ [name: string]: string }>): StreamAnswer {
  return {
    status: 200,
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache", ...headers },
    events,
  };
}
