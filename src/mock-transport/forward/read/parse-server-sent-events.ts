import { tryParseJson } from "../../../text/json-value.ts";

/**
 * The JSON of each event of a stream, in order. Skips events without data and `[DONE]`. Invalid JSON
 * becomes `undefined`, so that readers do not take the rest for a whole answer.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function parseServerSentEvents(stream: string): unknown[] {
  return stream
    .replace(/^\ufeff/, "")
    .split(/(?:\r\n|\r|\n){2}/)
    .flatMap((event) => {
      const data = event
        .split(/\r\n|\r|\n/)
        .flatMap((line) => /^data: ?(.*)$/s.exec(line)?.[1] ?? [])
        .join("\n");
      return data === "" || data.trim() === "[DONE]" ? [] : [tryParseJson(data)];
    });
}
