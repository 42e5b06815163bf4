const LINE_BREAK = "\r\n";

/**
 * The end of the HTTP/1.1 response that starts at `from`, as a byte offset; `undefined` while it is
 * incomplete.
 * @throws Error when it has neither a length nor chunks
 */
export function findResponseEnd(bytes: Buffer, from: number): number | undefined {
  const headEnd = bytes.indexOf("\r\n\r\n", from);
  if (headEnd < 0) return undefined;
  const head = bytes.toString("latin1", from, headEnd + 2).toLowerCase();
  const bodyStart = headEnd + 4;
  if (head.includes("\r\ntransfer-encoding: chunked\r\n")) return findChunksEnd(bytes, bodyStart);
  const length = /\r\ncontent-length: (\d+)\r\n/.exec(head)?.[1];
  if (length === undefined) throw new Error(`This response has neither a length nor chunks: ${head}`);
  const end = bodyStart + Number(length);
  return end <= bytes.length ? end : undefined;
}

function findChunksEnd(bytes: Buffer, bodyStart: number): number | undefined {
  for (let offset = bodyStart; ;) {
    const lineEnd = bytes.indexOf(LINE_BREAK, offset);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", offset, lineEnd), 16);
    offset = lineEnd + LINE_BREAK.length + size + LINE_BREAK.length;
    if (offset > bytes.length) return undefined;
    if (size === 0) return offset;
  }
}
