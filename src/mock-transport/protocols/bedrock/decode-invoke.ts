import * as z from "zod/mini";
import { decodeMessages } from "../anthropic/decode-messages.ts";
import type { Decoded } from "../../core/completion-request.ts";
import { refuseAt, refuseIssues } from "../../core/refusal.ts";
import { jsonObject } from "./content-block.ts";
import { decodeConverse } from "./decode-converse.ts";
import { detectModelFamily } from "./model-family.ts";

/**
 * What differs from a body for Anthropic: it has a version, but no members that are in the path.
 * The version is `bedrock-2023-05-31`, or a date from newer Anthropic clients.
 */
const anthropicSchema = z.lazy(() =>
  z.looseObject({
    anthropic_version: z.string().check(z.regex(/^(?:bedrock-)?\d{4}-\d{2}-\d{2}$/)),
    model: z.optional(z.undefined()),
    stream: z.optional(z.undefined()),
  }),
);

/**
 * Decodes the body of InvokeModel, or of its stream when `streaming`, in the format of the model's
 * family: Anthropic's messages, or Nova's, which is that of Converse.
 */
export function decodeInvoke(body: unknown, model: string, streaming: boolean): Decoded {
  const object = jsonObject.safeParse(body);
  if (!object.success) return refuseAt([]);
  const family = detectModelFamily(model, object.data);
  if (family === "anthropic") return decodeAnthropic(body, model, streaming);
  if (family === "nova") return decodeConverse(body, model, streaming);
  const message = `mock-transport does not support InvokeModel bodies of the model '${model}'. It supports those of Anthropic's models and of Amazon Nova. Use Converse, which has one format for all models.`;
  return { ok: false, refusal: { kind: "unsupported", message, param: "modelId" } };
}

function decodeAnthropic(body: unknown, model: string, streaming: boolean): Decoded {
  const parsed = anthropicSchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  const decoded = decodeMessages({ ...parsed.data, model, stream: streaming });
  return decoded.ok ? { ok: true, request: { ...decoded.request, body } } : decoded;
}
