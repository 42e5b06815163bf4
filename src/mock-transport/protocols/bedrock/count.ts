import * as z from "zod/mini";
import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Counted, Counter } from "../../core/protocol.ts";
import { invalidAt, type Refused } from "../../core/refusal.ts";
import { requestJson } from "../../wire/request-json.ts";
import { promptSchema } from "./converse-body.ts";
import { countPrompt } from "./decode-converse.ts";
import { decodeInvoke } from "./decode-invoke.ts";
import { invalidBody } from "./invalid-body.ts";
import { oneOf } from "./one-of.ts";
import { requestHeaders } from "./request-headers.ts";

const countSchema = z.lazy(() =>
  z.object({
    input: z
      .object({ converse: z.optional(promptSchema), invokeModel: z.optional(z.object({ body: z.string() })) })
      .check(oneOf("converse", "invokeModel")),
  }),
);

/** Bedrock's count of a conversation or of a body for InvokeModel, which comes as base64. @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokens.html */
export const bedrockCount: Counter = {
  decode: (body, { model = "" }) => {
    const asked = countSchema.safeParse(body);
    if (!asked.success) return invalidBody(asked.error);
    const { invokeModel } = asked.data.input;
    if (invokeModel !== undefined) return countInvoked(invokeModel.body, model);
    const { converse } = (body as { readonly input: { readonly converse: unknown } }).input;
    return { ok: true, model, inputTokens: countPrompt(converse) };
  },
  encode: (tokens, _body, stamp) => jsonAnswer(200, { inputTokens: tokens }, requestHeaders(stamp)),
};

function countInvoked(base64: string, model: string): Counted | Refused {
  const body = requestJson(Buffer.from(base64, "base64").toString("utf8"));
  if (body === undefined) return invalidAt(["input", "invokeModel", "body"]);
  const decoded = decodeInvoke(body, model, false);
  return decoded.ok ? { ok: true, model, inputTokens: decoded.request.inputTokens } : decoded;
}
