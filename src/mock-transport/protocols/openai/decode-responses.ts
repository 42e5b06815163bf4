import * as z from "zod/mini";
import { compiledObject } from "../../core/compiled-object.ts";
import type { Decoded } from "../../core/completion-request.ts";
import { invalidAt, invalidBy, type Refused, unsupportedIn } from "../../core/refusal.ts";
import type { Earlier } from "./conversation-items.ts";
import { continuationOf } from "./conversation-link.ts";
import { itemSchema, toolsSchema } from "./response-input.ts";
import { type Prompt, requestOf } from "./response-request.ts";

const prompt = () => ({
  model: z.optional(z.string().check(z.minLength(1))),
  input: z.nullish(z.union([z.string(), z.array(itemSchema)])),
  instructions: z.nullish(z.string()),
  tools: z.nullish(toolsSchema),
  tool_choice: z.nullish(
    z.union([
      z.enum(["auto", "none", "required"]),
      compiledObject({
        type: z.string(),
        name: z.optional(z.string()),
        mode: z.optional(z.enum(["auto", "required"])),
      }),
    ]),
  ),
  text: z.nullish(
    compiledObject({ format: z.nullish(compiledObject({ type: z.string(), schema: z.optional(z.unknown()) })) }),
  ),
  previous_response_id: z.nullish(z.string()),
  conversation: z.nullish(z.unknown()),
  prompt: z.nullish(z.unknown()),
});
const promptSchema = z.lazy(() => compiledObject(prompt()));
const bodySchema = z.lazy(() =>
  compiledObject({
    ...prompt(),
    model: z.string().check(z.minLength(1)),
    stream: z.nullish(z.boolean()),
    store: z.nullish(z.boolean()),
    background: z.nullish(z.boolean()),
    max_output_tokens: z.nullish(z.number().check(z.int(), z.minimum(1))),
    temperature: z.nullish(z.number().check(z.minimum(0), z.maximum(2))),
    top_p: z.nullish(z.number().check(z.minimum(0), z.maximum(1))),
    parallel_tool_calls: z.nullish(z.boolean()),
    metadata: z.nullish(z.record(z.string(), z.string())),
    include: z.nullish(z.array(z.string())),
    reasoning: z.nullish(z.looseObject({})),
    truncation: z.nullish(z.enum(["auto", "disabled"])),
  }),
);

/**
 * The body of `POST /v1/responses` as a request, with all that was said before it. What would need a look at this response later is `unsupported`.
 * One that only makes something ready needs no input. @see https://platform.openai.com/docs/api-reference/responses/create
 */
export function decodeResponses(body: unknown, earlier: Earlier, isPreparing = false): Decoded {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  const { stream, background } = parsed.data;
  const uses = { ...usesIn(parsed.data), background: background === true };
  return unsupportedIn(uses) ?? decodePrompt(body as Prompt, earlier, { isStreaming: stream === true, isPreparing });
}

/** The body of `POST /v1/responses/input_tokens`, in which every key may be missing. */
export function decodeInput(body: unknown, earlier: Earlier): Decoded {
  const parsed = promptSchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  const how = { isStreaming: false, isPreparing: true };
  return unsupportedIn(usesIn(parsed.data)) ?? decodePrompt(body as Prompt, earlier, how);
}

/** Whether the body can be read as a request. */
export function isPrompt(body: unknown): body is Prompt {
  return promptSchema.safeParse(body).success;
}

function usesIn({ conversation, prompt }: z.infer<typeof promptSchema>): { [param: string]: boolean } {
  const isUsed = (value: unknown) => (value ?? undefined) !== undefined;
  return { conversation: isUsed(conversation), prompt: isUsed(prompt) };
}

/** The schemas change nothing, so that what they accept is the body itself, with what they do not name. */
function decodePrompt(
  body: Prompt,
  earlier: Earlier,
  { isStreaming, isPreparing }: { readonly isStreaming: boolean; readonly isPreparing: boolean },
): Decoded | Refused {
  const continuation = continuationOf(body, earlier);
  if (!continuation.ok) return continuation;
  const { previous, input } = continuation;
  if (input.length === 0 && previous === undefined && !isPreparing) return invalidAt(["input"]);
  return { ok: true, request: requestOf(body, continuation, isStreaming) };
}
