import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdir, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import type { ArtifactResult } from "../events/run-events.ts";
import { createArtifactService } from "./artifact-service.ts";
import { createBlobPath, MAX_BLOCK_BYTES, serveBlob } from "./blob-endpoint.ts";
import { BlobError, DISK_FULL_MESSAGE, isDiskFull } from "./blob-error.ts";
import { createBlobStore, type OpenNew } from "./blob-store.ts";
import { createCacheService } from "./cache-service.ts";
import { BodyTooLargeError, readChunks, readText } from "./request-body.ts";
import { createUrlSigner } from "./signed-url.ts";
import { createTokenIssuer } from "./token.ts";
import { callTwirp, TwirpError } from "./twirp.ts";

/** Maximum size of a service message, in bytes. The largest valid one contains ten cache keys. */
export const MAX_MESSAGE_BYTES = 64 * 1024;

/** Maximum size of a request's line and headers, in bytes. */
export const MAX_HEADER_BYTES = 16 * 1024;

/** Maximum number of concurrent connections. Each client opens at most 32. */
const MAX_CONNECTIONS = 512;

/** The artifact and cache services of one run. */
export interface Services {
  /**
   * Origin without a trailing slash, for `ACTIONS_RESULTS_URL`. The clients reject enterprise
   * servers, which they recognise by `GITHUB_SERVER_URL`: it must be github.com, a `*.ghe.com` or a
   * `*.localhost` host.
   */
  readonly url: string;
  /** Creates a value for `ACTIONS_RUNTIME_TOKEN`, valid until `close`. Mask it. */
  readonly issueToken: (jobId: string) => string;
  /** The finalised artifacts in the order they were created; paths are absolute. */
  readonly artifacts: () => Promise<ArtifactResult[]>;
  /**
   * One sentence for each artifact and cache key that was created and not finalised; also after
   * `close`.
   */
  readonly incomplete: () => string[];
  /** Ends all connections and removes unfinished uploads. */
  readonly close: () => Promise<void>;
}

export interface ServicesOptions {
  /**
   * Absolute, or relative to the working directory; created when missing. Holds `artifacts/` and
   * `cache/`.
   */
  readonly folder: string;
  /** Opens each new file of an upload; replaced in tests of a full disk. */
  readonly openNew?: OpenNew;
}

/**
 * Starts the services on a free port of 127.0.0.1. They implement the protocol of the unmodified
 * `@actions/artifact` and `@actions/cache` clients: Twirp with JSON, bearer tokens, and signed URLs
 * of block blobs.
 */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const folder = path.resolve(options.folder);
  const uploads = path.join(folder, "uploads");
  await mkdir(folder, { recursive: true });
  const runId = randomUUID();
  const tokens = createTokenIssuer(runId);
  const signer = createUrlSigner();
  const blobs = createBlobStore(uploads, options.openNew);
  let url = "";
  const signedUrl = (id: string, permission: "read" | "write"): string =>
    url + signer.sign(createBlobPath(id), permission);
  const artifacts = createArtifactService({ folder, runId, blobs, signedUrl });
  const caches = createCacheService({ folder, blobs, signedUrl });

  const serveTwirp = async (request: IncomingMessage, response: ServerResponse, route: string): Promise<void> => {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    if (!tokens.isValid(token))
      throw new TwirpError("unauthenticated", "The bearer token is missing or belongs to another run.");
    if (request.method !== "POST" || !/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
      throw new TwirpError("bad_route", "Calls are POST requests with a JSON body.");
    }
    const answer = await callTwirp(
      [artifacts.service, caches.service],
      route,
      await readText(request, MAX_MESSAGE_BYTES),
    );
    send(response, 200, "application/json", JSON.stringify(answer));
  };

  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, async (request, response) => {
    const isTwirp = request.url?.startsWith("/twirp/") ?? false;
    try {
      if (!isLoopbackHost(request.headers.host))
        throw new BlobError(421, "MisdirectedRequest", "This host is not served.");
      const target = new URL(request.url ?? "", "http://127.0.0.1");
      if (isTwirp) await serveTwirp(request, response, target.pathname.slice("/twirp/".length));
      else await serveBlob(request, response, target, { blobs, signer });
    } catch (error) {
      await sendError(request, response, isTwirp, error);
    }
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("The services have no port.");
  url = `http://127.0.0.1:${address.port}`;

  return {
    url,
    issueToken: (jobId) => tokens.issue(jobId),
    artifacts: async () => artifacts.list(),
    incomplete: () => [...artifacts.incomplete(), ...caches.incomplete()],
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      await rm(uploads, { recursive: true, force: true });
    },
  };
}

/**
 * Rejects DNS rebinding: a website can point its host name at 127.0.0.1, but its requests contain
 * that name.
 */
function isLoopbackHost(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost)(:\d{1,5})?$/i.test(host ?? "");
}

async function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  isTwirp: boolean,
  error: unknown,
): Promise<void> {
  if (response.headersSent || request.socket.destroyed) {
    response.destroy();
    return;
  }
  // A client reads the response only after it has sent its body.
  if (!request.readableEnded) await discardRest(request);
  if (!request.complete) response.setHeader("connection", "close");
  const { status, code, message } = describeError(error);
  if (isTwirp) return send(response, status, "application/json", JSON.stringify({ code, msg: message }));
  response.setHeader("x-ms-error-code", code);
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  send(response, status, "application/xml", xml);
}

async function discardRest(request: IncomingMessage): Promise<void> {
  try {
    for await (const _ of readChunks(request, MAX_BLOCK_BYTES));
  } catch {
    // The body is too large or the client disconnected; the connection is closed after the
    // response.
  }
}

/** The message of an unexpected error is withheld, because it may contain a path or a secret. */
function describeError(error: unknown): { readonly status: number; readonly code: string; readonly message: string } {
  if (error instanceof TwirpError || error instanceof BlobError) return error;
  if (error instanceof BodyTooLargeError) return { status: 413, code: "RequestBodyTooLarge", message: error.message };
  if (isDiskFull(error)) return { status: 507, code: "InsufficientStorage", message: DISK_FULL_MESSAGE };
  const type = error instanceof Error ? error.name : typeof error;
  return {
    status: 500,
    code: "internal",
    message: `Unexpected ${type}; message withheld because it may contain a secret.`,
  };
}

function send(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { "content-type": contentType, "content-length": Buffer.byteLength(body) }).end(body);
}
