import type { IncomingMessage } from "node:http";
import type { AnyRequest } from "./h1-h2-server.ts";

/**
 * The body of a request. The rest of a `too-large` one is read and discarded, so that the client
 * receives the rejection.
 */
export type RequestBody = { readonly kind: "whole"; readonly text: string } | { readonly kind: "too-large" };
/** The body, or `cut` when the client disconnected before its end. */
export type BodyResult = RequestBody | { readonly kind: "cut" };

/**
 * The body of an HTTP/1.1 request that has arrived completely; `undefined`, with nothing consumed,
 * for any other. Most bodies are complete at the end of the turn in which the head arrived, and
 * reading them at once avoids stream events.
 */
export function readBufferedBody(request: IncomingMessage, limitBytes: number): RequestBody | undefined {
  if (!request.complete) return undefined;
  const bytes = request.read() as Buffer | null;
  if (bytes === null) return { kind: "whole", text: "" };
  return bytes.length > limitBytes ? { kind: "too-large" } : { kind: "whole", text: bytes.toString("utf8") };
}

/** Reads the body as UTF-8, up to `limitBytes` bytes. */
export function readBody(request: AnyRequest, limitBytes: number): Promise<BodyResult> {
  const { promise, resolve } = Promise.withResolvers<BodyResult>();
  const chunks: Buffer[] = [];
  let size = 0;
  if (Number(request.headers["content-length"] ?? 0) > limitBytes) resolve({ kind: "too-large" });
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limitBytes) chunks.push(chunk);
    else resolve({ kind: "too-large" });
  });
  request.on("end", () => resolve({ kind: "whole", text: Buffer.concat(chunks).toString("utf8") }));
  request.on("close", () => resolve({ kind: "cut" }));
  return promise;
}
