import { jsonIn } from "../../../text/json-value.ts";

/**
 * The JSON of each event of a stream in its order. Events without data and `[DONE]` are left out;
 * one whose data is no JSON is `undefined`, so that no reader takes the rest for the whole answer.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function eventsIn(stream: string): unknown[] {
  return stream
    .replace(/^\ufeff/, "")
    .split(/(?:\r\n|\r|\n){2}/)
    .flatMap((event) => {
      const data = event
        .split(/\r\n|\r|\n/)
        .flatMap((line) => /^data: ?(.*)$/s.exec(line)?.[1] ?? [])
        .join("\n");
      return data === "" || data.trim() === "[DONE]" ? [] : [jsonIn(data)];
    });
}
