import type { IncomingMessage } from "node:http";

/** A request body that is larger than its limit allows. */
export class BodyTooLargeError extends Error {
  constructor(limitBytes: number) {
    super(`The request body is larger than ${limitBytes} bytes.`);
    this.name = "BodyTooLargeError";
  }
}

/**
 * The body in pieces. The connection stays usable when the reader stops early, so that an answer can still be sent.
 * @throws BodyTooLargeError before the piece that crosses the limit, and at once when the declared length does
 */
export async function* readPieces(request: IncomingMessage, limitBytes: number): AsyncGenerator<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > limitBytes) throw new BodyTooLargeError(limitBytes);
  let sizeBytes = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    sizeBytes += piece.length;
    if (sizeBytes > limitBytes) throw new BodyTooLargeError(limitBytes);
    yield piece;
  }
}

/**
 * The whole body as UTF-8 text; for small documents only.
 * @throws BodyTooLargeError as `readPieces`
 */
export async function readText(request: IncomingMessage, limitBytes: number): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of readPieces(request, limitBytes)) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
