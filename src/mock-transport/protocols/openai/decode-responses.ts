import * as z from "zod/mini";
import type { Decoded } from "../../core/completion-request.ts";
import { refuseAt, refuseIssues, type Refused, findUnsupported } from "../../core/refusal.ts";
import type { ConversationScope } from "./conversation-items.ts";
import { resolveContinuation } from "./resolve-continuation.ts";
import { itemSchema, type ResponsePrompt, toolsSchema } from "./response-input.ts";
import { toCompletionRequest } from "./to-completion-request.ts";

const promptShape = () => ({
  model: z.optional(z.string().check(z.minLength(1))),
  input: z.nullish(z.union([z.string(), z.array(itemSchema)])),
  instructions: z.nullish(z.string()),
  tools: z.nullish(toolsSchema),
  tool_choice: z.nullish(
    z.union([
      z.enum(["auto", "none", "required"]),
      z.object({
        type: z.string(),
        name: z.optional(z.string()),
        mode: z.optional(z.enum(["auto", "required"])),
      }),
    ]),
  ),
  text: z.nullish(z.object({ format: z.nullish(z.object({ type: z.string(), schema: z.optional(z.unknown()) })) })),
  previous_response_id: z.nullish(z.string()),
  conversation: z.nullish(z.unknown()),
  prompt: z.nullish(z.unknown()),
});
const promptSchema = z.lazy(() => z.object(promptShape()));
const bodySchema = z.lazy(() =>
  z.object({
    ...promptShape(),
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
 * Decodes the body of `POST /v1/responses`, with the conversation's history. Background responses
 * and stored prompts are `unsupported`. A prewarm request needs no input.
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
export function decodeResponses(body: unknown, scope: ConversationScope, isPrewarm = false): Decoded {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  const { stream, background } = parsed.data;
  const uses = { ...collectUses(parsed.data), background: background === true };
  return (
    findUnsupported(uses) ?? decodePrompt(body as ResponsePrompt, scope, { isStreaming: stream === true, isPrewarm })
  );
}

/** Decodes the body of `POST /v1/responses/input_tokens`, in which every key is optional. */
export function decodeInputTokens(body: unknown, scope: ConversationScope): Decoded {
  const parsed = promptSchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  const options = { isStreaming: false, isPrewarm: true };
  return findUnsupported(collectUses(parsed.data)) ?? decodePrompt(body as ResponsePrompt, scope, options);
}

/** Whether the body is valid as the prompt of a response. */
export function isPrompt(body: unknown): body is ResponsePrompt {
  return promptSchema.safeParse(body).success;
}

function collectUses({ conversation, prompt }: z.infer<typeof promptSchema>): { [param: string]: boolean } {
  const isUsed = (value: unknown) => (value ?? undefined) !== undefined;
  return { conversation: isUsed(conversation), prompt: isUsed(prompt) };
}

/** Reads the original body, which also has the members that the schemas do not name. */
function decodePrompt(
  body: ResponsePrompt,
  scope: ConversationScope,
  { isStreaming, isPrewarm }: { readonly isStreaming: boolean; readonly isPrewarm: boolean },
): Decoded | Refused {
  const continuation = resolveContinuation(body, scope);
  if (!continuation.ok) return continuation;
  const { previous, input } = continuation;
  if (input.length === 0 && previous === undefined && !isPrewarm) return refuseAt(["input"]);
  return { ok: true, request: toCompletionRequest(body, continuation, isStreaming) };
}
