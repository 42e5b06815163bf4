import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdir, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import type { ArtifactResult } from "../events.ts";
import { createArtifactService } from "./artifact-service.ts";
import { blobPath, MAX_BLOCK_BYTES, serveBlob } from "./blob-endpoint.ts";
import { BlobError, DISK_FULL, isDiskFull } from "./blob-error.ts";
import { createBlobStore, type OpenNew } from "./blob-store.ts";
import { createCacheService } from "./cache-service.ts";
import { BodyTooLargeError, readPieces, readText } from "./request-body.ts";
import { createUrlSigner } from "./signed-url.ts";
import { createTokenIssuer } from "./token.ts";
import { callTwirp, TwirpError } from "./twirp.ts";

/** Most bytes in a service message; the longest real one holds ten cache keys. */
export const MAX_MESSAGE_BYTES = 64 * 1024;

/** Most bytes in a request's line and headers. */
export const MAX_HEADER_BYTES = 16 * 1024;

/** Most connections at once; each of the clients opens at most 32. */
export const MAX_CONNECTIONS = 512;

/** The artifact and cache services of one run. */
export interface Services {
  /**
   * Origin without a slash at the end, for `ACTIONS_RESULTS_URL`. The clients accept it as it is; they look at `GITHUB_SERVER_URL` to tell
   * github.com from an enterprise server, so that variable must name github.com, a `*.ghe.com` or a `*.localhost` host.
   */
  readonly url: string;
  /** A value for `ACTIONS_RUNTIME_TOKEN`, good until `close`. Mask it. */
  issueToken(jobId: string): string;
  /** The finalised artifacts in the order they were created; paths are absolute. */
  artifacts(): Promise<ArtifactResult[]>;
  /** One sentence for each artifact and cache key that was created and not finalised; also after `close`. */
  incomplete(): string[];
  /** Ends all connections and removes unfinished uploads. */
  close(): Promise<void>;
}

export interface ServicesOptions {
  /** Absolute or relative to the working folder; made when missing. Artifacts go to `artifacts/`, cache entries to `cache/`. */
  readonly folder: string;
  /** Opens each new file of an upload; replaced in tests of a full disk. */
  readonly openNew?: OpenNew;
}

/**
 * Starts the services on a free port of 127.0.0.1. They speak what the unmodified `@actions/artifact` and `@actions/cache` clients speak:
 * Twirp with JSON, bearer tokens, and signed URLs to block blobs.
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
  const signedUrl = (id: string, permission: "read" | "write"): string => url + signer.sign(blobPath(id), permission);
  const artifacts = createArtifactService({ folder, runId, blobs, signedUrl });
  const caches = createCacheService({ folder, blobs, signedUrl });

  const serveTwirp = async (request: IncomingMessage, response: ServerResponse, route: string): Promise<void> => {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    if (!tokens.isValid(token))
      throw new TwirpError("unauthenticated", "The bearer token is missing or not of this run.");
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
      await refuse(request, response, isTwirp, error);
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

/** A page of the web can point its own host name at 127.0.0.1; its requests still carry that name. */
function isLoopbackHost(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost)(:\d{1,5})?$/i.test(host ?? "");
}

async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  isTwirp: boolean,
  error: unknown,
): Promise<void> {
  if (response.headersSent || request.socket.destroyed) {
    response.destroy();
    return;
  }
  // A client that is still sending would not see an answer before it is done.
  if (!request.readableEnded) await discardRest(request);
  if (!request.complete) response.setHeader("connection", "close");
  const { status, code, message } = describe(error);
  if (isTwirp) return send(response, status, "application/json", JSON.stringify({ code, msg: message }));
  response.setHeader("x-ms-error-code", code);
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  send(response, status, "application/xml", xml);
}

async function discardRest(request: IncomingMessage): Promise<void> {
  try {
    for await (const _ of readPieces(request, MAX_BLOCK_BYTES));
  } catch {
    // Too much, or gone: the connection is closed after the answer.
  }
}

/** The message of an unexpected error is withheld, because it may hold a path or a value. */
function describe(error: unknown): { readonly status: number; readonly code: string; readonly message: string } {
  if (error instanceof TwirpError || error instanceof BlobError) return error;
  if (error instanceof BodyTooLargeError) return { status: 413, code: "RequestBodyTooLarge", message: error.message };
  if (isDiskFull(error)) return { status: 507, code: "InsufficientStorage", message: DISK_FULL };
  const type = error instanceof Error ? error.name : typeof error;
  return { status: 500, code: "internal", message: `The request failed for a reason of the server's own (${type}).` };
}

function send(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { "content-type": contentType, "content-length": Buffer.byteLength(body) }).end(body);
}
