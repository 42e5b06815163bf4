/** End of the first line break after a place. */
const BREAK = "\r\n";

/** Where the HTTP/1.1 response that begins at `from` ends, in bytes; `undefined` while it is not all there. @throws Error when its length is not said */
export function responseEnd(bytes: Buffer, from: number): number | undefined {
  const headEnd = bytes.indexOf("\r\n\r\n", from);
  if (headEnd < 0) return undefined;
  const head = bytes.toString("latin1", from, headEnd + 2).toLowerCase();
  const bodyStart = headEnd + 4;
  if (head.includes("\r\ntransfer-encoding: chunked\r\n")) return chunksEnd(bytes, bodyStart);
  const length = /\r\ncontent-length: (\d+)\r\n/.exec(head)?.[1];
  if (length === undefined) throw new Error(`The length of this response is not said: ${head}`);
  const end = bodyStart + Number(length);
  return end <= bytes.length ? end : undefined;
}

function chunksEnd(bytes: Buffer, bodyStart: number): number | undefined {
  for (let at = bodyStart; ;) {
    const lineEnd = bytes.indexOf(BREAK, at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    at = lineEnd + BREAK.length + size + BREAK.length;
    if (at > bytes.length) return undefined;
    if (size === 0) return at;
  }
}
