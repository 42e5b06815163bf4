import * as z from "zod/mini";
import type { OfferedTool } from "../../core/completion-request.ts";

const contentSchema = z.lazy(() =>
  z.union([z.string(), z.array(z.object({ type: z.string(), text: z.optional(z.string()) }))]),
);

/**
 * An item of a response's input. Without a type it is a message, or a reference when it has only an
 * id.
 */
export const itemSchema = z
  .object({
    type: z.nullish(z.string()),
    id: z.nullish(z.string()),
    role: z.optional(z.enum(["user", "assistant", "system", "developer"])),
    content: z.nullish(contentSchema),
    output: z.optional(z.unknown()),
    call_id: z.nullish(z.string()),
    tools: z.optional(z.unknown()),
  })
  .check(
    z.refine((item) => !isMessage(item) || item.role !== undefined, { path: ["role"] }),
    z.refine((item) => !isMessage(item) || isPresent(item.content), { path: ["content"] }),
    z.refine((item) => !(isToolCallOutput(item) || isToolCall(item)) || isPresent(item.call_id), { path: ["call_id"] }),
    z.refine((item) => !isReference(item) || isPresent(item.id), { path: ["id"] }),
  );

/** An item with the members that the server reads and all others of its original. */
export type InputItem = z.infer<typeof itemSchema> & { readonly [more: string]: unknown };

/** Whether a parameter is present; null counts as absent. */
function isPresent(value: unknown): boolean {
  return (value ?? undefined) !== undefined;
}

/** The provider's name of the item's type. */
export function getItemKind({ type, role, id }: InputItem): string {
  return type ?? (role === undefined && isPresent(id) ? "item_reference" : "message");
}

/** Whether the item is a message of any role. */
export function isMessage(item: InputItem): boolean {
  return getItemKind(item) === "message";
}

/** Whether the item refers to an earlier item by its id. */
export function isReference(item: InputItem): boolean {
  return getItemKind(item) === "item_reference";
}

/** Whether the item is a tool call that the client must answer. */
export function isToolCall(item: InputItem): boolean {
  return ["function_call", "custom_tool_call"].includes(getItemKind(item));
}

/** Whether the item is the client's answer to a tool call. */
export function isToolCallOutput(item: InputItem): boolean {
  return ["function_call_output", "custom_tool_call_output"].includes(getItemKind(item));
}

/** Whether the item is the output of any tool, also of the provider's own tools. */
export function isToolResult(item: InputItem): boolean {
  return getItemKind(item).endsWith("_output");
}

/**
 * Whether the item is output of the model: an assistant's message, reasoning, or a call of any
 * kind.
 */
export function isModelOutput(item: InputItem): boolean {
  if (isMessage(item)) return item.role === "assistant";
  return /^(?:reasoning|compaction|program|mcp_list_tools|mcp_approval_request)$|_call$/.test(getItemKind(item));
}

/** The texts of the item's parts. */
export function collectTexts(item: Pick<InputItem, "content"> | undefined): string[] {
  const content = item?.content ?? "";
  if (typeof content === "string") return [content];
  return content.flatMap(({ text }) => (text === undefined ? [] : [text]));
}

/** The tool's output as text. */
export function renderToolResult({ output }: InputItem): string {
  const parsed = contentSchema.safeParse(output ?? "");
  return parsed.success ? collectTexts({ content: parsed.data }).join("\n") : JSON.stringify(output);
}

/** The parts of a request's body that the server reads; the body may hold more. */
export interface ResponsePrompt {
  readonly model?: string | undefined;
  readonly input?: string | readonly InputItem[] | null | undefined;
  readonly instructions?: string | null | undefined;
  readonly tools?: unknown;
  readonly tool_choice?: RequestedToolChoice | null | undefined;
  readonly text?: { readonly format?: { readonly type: string; readonly schema?: unknown } | null | undefined } | null;
  readonly previous_response_id?: string | null | undefined;
}

type RequestedToolChoice = string | { readonly type: string; readonly name?: string; readonly mode?: string };

const toolSchema = z.lazy(() =>
  z.object({
    type: z.string(),
    name: z.optional(z.string().check(z.minLength(1))),
    parameters: z.optional(z.unknown()),
    tools: z.optional(z.unknown()),
  }),
);

/** The tools of a request, or of an item that adds tools. */
export const toolsSchema = z.array(toolSchema);

/** The tools that can be called by name, including those inside namespaces. */
export function collectTools(list: unknown): OfferedTool[] {
  const parsed = toolsSchema.safeParse(list);
  if (!parsed.success) return [];
  return parsed.data.flatMap(({ type, name, parameters, tools }): OfferedTool[] => {
    if (type === "namespace") return collectTools(tools);
    if (name === undefined) return [];
    return [type === "custom" ? { name, isCustom: true } : { name, schema: parameters }];
  });
}
