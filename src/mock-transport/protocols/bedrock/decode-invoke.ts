import * as z from "zod/mini";
import { decodeMessages } from "../anthropic/decode-messages.ts";
import type { Decoded } from "../../core/completion-request.ts";
import { invalidAt, invalidBy } from "../../core/refusal.ts";
import { jsonObject } from "./content-block.ts";
import { decodeConverse } from "./decode-converse.ts";
import { familyOf } from "./model-family.ts";

/**
 * What only a body for Bedrock has; what the path says instead must not be in it. Bedrock's own name for the version is `bedrock-2023-05-31`, and Anthropic's
 * newer clients put Anthropic's into the body, which is a date.
 */
const anthropicSchema = z.lazy(() =>
  z.looseObject({
    anthropic_version: z.string().check(z.regex(/^(?:bedrock-)?\d{4}-\d{2}-\d{2}$/)),
    model: z.optional(z.undefined()),
    stream: z.optional(z.undefined()),
  }),
);

/** The body of InvokeModel, or of its stream when `streaming`, in the form of the model's family: Anthropic's messages, or Nova's, which is that of Converse. */
export function decodeInvoke(body: unknown, model: string, streaming: boolean): Decoded {
  const object = jsonObject.safeParse(body);
  if (!object.success) return invalidAt([]);
  const family = familyOf(model, object.data);
  if (family === "anthropic") return decodeAnthropic(body, model, streaming);
  if (family === "nova") return decodeConverse(body, model, streaming);
  const message = `mock-transport does not know the form of bodies that the model '${model}' takes from InvokeModel: it knows those of Anthropic's models and of Amazon Nova. Use Converse, which is the same for every model.`;
  return { ok: false, refusal: { kind: "unsupported", message, param: "modelId" } };
}

function decodeAnthropic(body: unknown, model: string, streaming: boolean): Decoded {
  const parsed = anthropicSchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  const decoded = decodeMessages({ ...parsed.data, model, stream: streaming });
  return decoded.ok ? { ok: true, request: { ...decoded.request, body } } : decoded;
}
