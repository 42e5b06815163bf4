import * as z from "zod/mini";
import { decodeMessages } from "../anthropic/decode-messages.ts";
import { anthropicMessages } from "../anthropic/messages.ts";
import type { Decoded } from "../../core/completion-request.ts";
import type { Protocol } from "../../core/protocol.ts";
import type { Address } from "../../wire/wire.ts";
import { refuseIssues } from "../../core/refusal.ts";

/**
 * On Vertex AI the body contains the version, which is a header elsewhere, and no model, which is
 * in the path.
 */
const bodySchema = z.lazy(() =>
  z.object({ anthropic_version: z.string().check(z.minLength(1)), model: z.optional(z.undefined()) }),
);

/** Anthropic's messages on Vertex AI. @see https://docs.anthropic.com/en/api/claude-on-vertex-ai */
export const rawPredict: Protocol = { ...anthropicMessages, decode };

/** The same as a stream, whatever the body's `stream` is. */
export const streamRawPredict: Protocol = {
  ...anthropicMessages,
  decode: (body, address) => {
    const decoded = decode(body, address);
    return decoded.ok ? { ok: true, request: { ...decoded.request, streaming: true } } : decoded;
  },
};

function decode(body: unknown, { model }: Address): Decoded {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  const decoded = decodeMessages({ ...(body as object), model });
  return decoded.ok ? { ok: true, request: { ...decoded.request, body } } : decoded;
}
