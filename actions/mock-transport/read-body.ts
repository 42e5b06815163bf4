import type { AnyRequest } from "./two-protocols.ts";

/** What arrived as a request's body; `too-large` ones are read on and thrown away, so that the client can hear the refusal. */
export type Body =
  | { readonly kind: "whole"; readonly text: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "cut" };

/**
 * The body when all of it is here, and `undefined`, with nothing taken, when it is not. At the end of the turn in which a request's head came most are; to take them so
 * costs a tenth less of an answer than to hear of their parts. A body of HTTP/2 is heard of.
 */
export function arrivedBody(request: AnyRequest, limitBytes: number): Body | undefined {
  if ("stream" in request || !request.complete) return undefined;
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
