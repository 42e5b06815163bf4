import type { Refused } from "../../core/refusal.ts";
import { collectHistory, type ConversationScope, resolveReferences } from "./conversation-items.ts";
import { findResponse, type StoredResponse } from "./conversations.ts";
import { getItemKind, type InputItem, isToolCall, isToolCallOutput } from "./response-input.ts";
import type { ResponsePrompt } from "./response-input.ts";

/** A request's own input, the history before it, and the response it continues. */
export interface Continuation {
  readonly ok: true;
  readonly input: readonly InputItem[];
  readonly history: readonly InputItem[];
  readonly previous: StoredResponse | undefined;
}

/**
 * Resolves what a request continues. Rejects, as the provider does, unknown responses and items,
 * and tool calls and outputs that do not fit together.
 */
export function resolveContinuation(
  { input, previous_response_id: name }: ResponsePrompt,
  scope: ConversationScope,
): Continuation | Refused {
  const previous = findPreviousResponse(name, scope);
  if (previous === undefined && (name ?? undefined) !== undefined)
    return reject(
      `Previous response with id '${name}' not found.`,
      "previous_response_id",
      "previous_response_not_found",
    );
  const own = resolveReferences(toInputItems(input), scope);
  if (!own.ok)
    return reject(
      `Item with id '${own.id}' not found. Items are not persisted when \`store\` is set to false. Try again with \`store\` set to true, or remove this item from your input.`,
      "input",
    );
  const before = collectHistory(previous);
  return rejectUnpairedCalls([...before, ...own.items]) ?? { ok: true, input: own.items, history: before, previous };
}

/** The response that a request names as its previous one. */
export function findPreviousResponse(
  name: ResponsePrompt["previous_response_id"],
  scope: ConversationScope,
): StoredResponse | undefined {
  return findResponse(scope.conversations, name ?? "", scope);
}

/** The input as items; a text becomes a message of the user. */
export function toInputItems(input: ResponsePrompt["input"]): readonly InputItem[] {
  return typeof input === "string" ? [{ role: "user", content: input }] : (input ?? []);
}

/** Rejects tool calls without an output, and outputs without a call. */
function rejectUnpairedCalls(items: readonly InputItem[]): Refused | undefined {
  const callIds = new Set(items.filter(isToolCall).map(({ call_id }) => call_id));
  const outputs = items.filter(isToolCallOutput);
  const outputIds = new Set(outputs.map(({ call_id }) => call_id));
  const orphan = outputs.find(({ call_id }) => !callIds.has(call_id));
  const open = items.find((item) => isToolCall(item) && !outputIds.has(item.call_id));
  if (orphan !== undefined)
    return reject(`No tool call found for ${renderKind(orphan)} with call_id ${orphan.call_id}.`, "input");
  if (open === undefined) return undefined;
  return reject(`No tool output found for ${renderKind(open)} ${open.call_id}.`, "input");
}

function renderKind(item: InputItem): string {
  return getItemKind(item).replaceAll("_", " ");
}

function reject(message: string, param: string, code?: string): Refused {
  return { ok: false, refusal: { kind: "invalid", message, param, ...(code === undefined ? {} : { code }) } };
}
