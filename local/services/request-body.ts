import type { IncomingMessage } from "node:http";

/** A request body above its limit. */
export class BodyTooLargeError extends Error {
  constructor(limitBytes: number) {
    super(`The request body is larger than ${limitBytes} bytes.`);
    this.name = "BodyTooLargeError";
  }
}

/**
 * Reads the body in chunks. The connection stays open when the reader stops early, so that a
 * response can be sent.
 * @throws BodyTooLargeError before the chunk that exceeds the limit, and at once when the declared
 * length exceeds it
 */
export async function* readChunks(request: IncomingMessage, limitBytes: number): AsyncGenerator<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > limitBytes) throw new BodyTooLargeError(limitBytes);
  let sizeBytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    sizeBytes += chunk.length;
    if (sizeBytes > limitBytes) throw new BodyTooLargeError(limitBytes);
    yield chunk;
  }
}

/**
 * Reads the whole body as UTF-8 text; for small documents only.
 * @throws BodyTooLargeError as `readChunks`
 */
export async function readText(request: IncomingMessage, limitBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of readChunks(request, limitBytes)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
