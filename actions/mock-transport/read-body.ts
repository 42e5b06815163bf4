import type { AnyRequest } from "./two-protocols.ts";

/** What arrived as a request's body; `too-large` ones are read on and thrown away, so that the client can hear the refusal. */
export type Body =
  | { readonly kind: "whole"; readonly text: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "cut" };

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
