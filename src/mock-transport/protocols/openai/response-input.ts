import * as z from "zod/mini";
import { compiledObject } from "../../core/compiled-object.ts";
import type { OfferedTool } from "../../core/completion-request.ts";

const contentSchema = z.lazy(() =>
  z.union([z.string(), z.array(compiledObject({ type: z.string(), text: z.optional(z.string()) }))]),
);

/** An item of a response's input; one without a type is a message, or a reference when all it has is an id. */
export const itemSchema = compiledObject({
  type: z.nullish(z.string()),
  id: z.nullish(z.string()),
  role: z.optional(z.enum(["user", "assistant", "system", "developer"])),
  content: z.nullish(contentSchema),
  output: z.optional(z.unknown()),
  call_id: z.nullish(z.string()),
  tools: z.optional(z.unknown()),
}).check(
  z.refine((item) => !isMessage(item) || item.role !== undefined, { path: ["role"] }),
  z.refine((item) => !isMessage(item) || isGiven(item.content), { path: ["content"] }),
  z.refine((item) => !(isAnswer(item) || isAsk(item)) || isGiven(item.call_id), { path: ["call_id"] }),
  z.refine((item) => !isReference(item) || isGiven(item.id), { path: ["id"] }),
);

/** Beside what is read, everything that the client or the server said of it. */
export type InputItem = z.infer<typeof itemSchema> & { readonly [more: string]: unknown };

/** What stands for a parameter that is left out. */
function isGiven(value: unknown): boolean {
  return (value ?? undefined) !== undefined;
}

/** What the item is, in the provider's word for it. */
export function kindOf({ type, role, id }: InputItem): string {
  return type ?? (role === undefined && isGiven(id) ? "item_reference" : "message");
}

export function isMessage(item: InputItem): boolean {
  return kindOf(item) === "message";
}

/** Whether the item stands for one that was said before. */
export function isReference(item: InputItem): boolean {
  return kindOf(item) === "item_reference";
}

/** Whether the item is a call that the client must answer. */
export function isAsk(item: InputItem): boolean {
  return ["function_call", "custom_tool_call"].includes(kindOf(item));
}

/** Whether the item answers such a call. */
export function isAnswer(item: InputItem): boolean {
  return ["function_call_output", "custom_tool_call_output"].includes(kindOf(item));
}

/** Whether the item is what a tool of any kind gave. */
export function isResult(item: InputItem): boolean {
  return kindOf(item).endsWith("_output");
}

/** Whether the model said the item: a message of the assistant, reasoning, a call of any kind. */
export function isSaid(item: InputItem): boolean {
  if (isMessage(item)) return item.role === "assistant";
  return /^(?:reasoning|compaction|program|mcp_list_tools|mcp_approval_request)$|_call$/.test(kindOf(item));
}

/** The texts of the item's parts. */
export function textsOf(item: Pick<InputItem, "content"> | undefined): string[] {
  const content = item?.content ?? "";
  if (typeof content === "string") return [content];
  return content.flatMap(({ text }) => (text === undefined ? [] : [text]));
}

/** What the tool gave, as text. */
export function resultOf({ output }: InputItem): string {
  const parsed = contentSchema.safeParse(output ?? "");
  return parsed.success ? textsOf({ content: parsed.data }).join("\n") : JSON.stringify(output);
}

const toolSchema = z.lazy(() =>
  compiledObject({
    type: z.string(),
    name: z.optional(z.string().check(z.minLength(1))),
    parameters: z.optional(z.unknown()),
    tools: z.optional(z.unknown()),
  }),
);

/** The tools of a request, or of an item that adds some. */
export const toolsSchema = z.array(toolSchema);

/** The tools that can be called by name, those inside namespaces among them. */
export function toolsIn(list: unknown): OfferedTool[] {
  const parsed = toolsSchema.safeParse(list);
  if (!parsed.success) return [];
  return parsed.data.flatMap(({ type, name, parameters, tools }): OfferedTool[] => {
    if (type === "namespace") return toolsIn(tools);
    if (name === undefined) return [];
    return [type === "custom" ? { name, isCustom: true } : { name, schema: parameters }];
  });
}
