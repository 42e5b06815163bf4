import type { Duplex } from "node:stream";
import type { Note } from "../../../src/mock-transport/core/journal-entry.ts";

/** HTTP statuses of what Node refuses before it is a request, by Node's error codes; anything else is malformed. */
const statuses: { readonly [code: string]: number } = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** The digest of nothing, written out: node:crypto would cost a server's start a tenth. */
const EMPTY_DIGEST = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** What the journal says about bytes that never became a request: nothing of theirs. */
export const malformed: Note = {
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

/** Answers a connection whose bytes are no request under the name `id`, closes it, and gives the status; `undefined` when the client is gone already. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex, id: string): number | undefined {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return undefined;
  }
  const status = statuses[error.code ?? ""] ?? 400;
  const headers = `Connection: close\r\nContent-Length: 0\r\nX-Request-Id: ${id}\r\nAccess-Control-Allow-Origin: *\r\n`;
  socket.end(`HTTP/1.1 ${status} Refused\r\n${headers}\r\n`);
  return status;
}
