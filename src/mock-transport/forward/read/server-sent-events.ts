/**
 * The JSON of each event of a stream in its order; events whose data is none, such as `[DONE]`, are left out.
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
      const json = parseJson(data);
      return json === undefined ? [] : [json];
    });
}

/** The value in a text of JSON; `undefined` when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
