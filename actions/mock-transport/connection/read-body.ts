import type { IncomingMessage } from "node:http";
import type { AnyRequest } from "./h1-h2-server.ts";

/** What arrived as a request's body; `too-large` ones are read on and thrown away, so that the client can hear the refusal. */
export type ReadBody = { readonly kind: "whole"; readonly text: string } | { readonly kind: "too-large" };
export type Body = ReadBody | { readonly kind: "cut" };

/**
 * The body of a request of HTTP/1.1 when all of it is here, and `undefined`, with nothing taken, when it is not. At the end of the turn in which the head came most are;
 * an answer costs a tenth less than where the body's parts are heard of.
 */
export function arrivedBody(request: IncomingMessage, limitBytes: number): ReadBody | undefined {
  if (!request.complete) return undefined;
  const bytes = request.read() as Buffer | null;
  if (bytes === null) return { kind: "whole", text: "" };
  return bytes.length > limitBytes ? { kind: "too-large" } : { kind: "whole", text: bytes.toString("utf8") };
}

/** The body as UTF-8 when it has at most `limitBytes` bytes; `cut` when the client went away before its end. */
export function readBody(request: AnyRequest, limitBytes: number): Promise<Body> {
  const { promise, resolve } = Promise.withResolvers<Body>();
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
