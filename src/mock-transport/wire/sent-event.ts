/** A server-sent event, with its type where the provider gives one; `data` is a single line. @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation */
export function sentEvent(data: string, type?: string): string {
  return type === undefined ? `data: ${data}\n\n` : `event: ${type}\ndata: ${data}\n\n`;
}
