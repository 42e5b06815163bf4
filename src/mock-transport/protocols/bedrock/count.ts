import * as z from "zod/mini";
import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { Counted, Counter } from "../../core/protocol.ts";
import { refuseAt, type Refused } from "../../core/refusal.ts";
import { parseRequestJson } from "../../wire/parse-request-json.ts";
import { promptSchema } from "./converse-body.ts";
import { countPromptTokens } from "./decode-converse.ts";
import { decodeInvoke } from "./decode-invoke.ts";
import { rejectInvalidBody } from "./reject-invalid-body.ts";
import { oneOf } from "./one-of.ts";
import { renderRequestHeaders } from "./request-headers.ts";

const countSchema = z.lazy(() =>
  z.object({
    input: z
      .object({ converse: z.optional(promptSchema), invokeModel: z.optional(z.object({ body: z.string() })) })
      .check(oneOf("converse", "invokeModel")),
  }),
);

/**
 * Bedrock's token count of a conversation, or of a body for InvokeModel in base64.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokens.html
 */
export const bedrockCount: Counter = {
  decode: (body, { model = "" }) => {
    const parsed = countSchema.safeParse(body);
    if (!parsed.success) return rejectInvalidBody(parsed.error);
    const { invokeModel } = parsed.data.input;
    if (invokeModel !== undefined) return countInvokeBody(invokeModel.body, model);
    const { converse } = (body as { readonly input: { readonly converse: unknown } }).input;
    return { ok: true, model, inputTokens: countPromptTokens(converse) };
  },
  encode: (tokens, _body, meta) => toJsonAnswer(200, { inputTokens: tokens }, renderRequestHeaders(meta)),
};

function countInvokeBody(base64: string, model: string): Counted | Refused {
  const body = parseRequestJson(Buffer.from(base64, "base64").toString("utf8"));
  if (body === undefined) return refuseAt(["input", "invokeModel", "body"]);
  const decoded = decodeInvoke(body, model, false);
  return decoded.ok ? { ok: true, model, inputTokens: decoded.request.inputTokens } : decoded;
}
