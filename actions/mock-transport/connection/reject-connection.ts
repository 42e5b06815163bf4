import type { Duplex } from "node:stream";
import type { JournalEntry } from "../../../src/mock-transport/core/journal-entry.ts";

/**
 * HTTP statuses of connections that Node rejects before they are a request, by Node's error codes;
 * any other error is 400.
 */
const STATUSES: { readonly [code: string]: number } = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Digest of the empty text. A literal, because loading node:crypto would slow down the start of the
 * server.
 */
const EMPTY_DIGEST = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** Journal entry for bytes that never became a request; it contains none of them. */
export const MALFORMED_ENTRY: JournalEntry = {
  route: "unknown",
  method: "-",
  path: "-",
  access: "missing",
  outcome: "malformed",
  class: "none",
  streaming: false,
  retry: 0,
  redacted: false,
  bodyBytes: 0,
  bodyDigest: EMPTY_DIGEST,
};

/**
 * Answers a connection whose bytes are no valid request, with the request id `id`, and closes it.
 * Returns the status; `undefined` when the client has disconnected.
 */
export function rejectConnection(error: NodeJS.ErrnoException, socket: Duplex, id: string): number | undefined {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return undefined;
  }
  const status = STATUSES[error.code ?? ""] ?? 400;
  const headers = `Connection: close\r\nContent-Length: 0\r\nX-Request-Id: ${id}\r\nAccess-Control-Allow-Origin: *\r\n`;
  socket.end(`HTTP/1.1 ${status} Refused\r\n${headers}\r\n`);
  return status;
}
