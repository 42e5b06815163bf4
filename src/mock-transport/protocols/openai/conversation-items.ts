import { type Conversations, findResponse, type Requester, type StoredResponse } from "./conversations.ts";
import { getItemKind, type InputItem, isReference } from "./response-input.ts";
import { renderItems } from "./render-response.ts";

/** Prefixes of item ids by the provider's item types; other types have `item`. */
const ID_PREFIXES: { readonly [kind: string]: string } = {
  message: "msg",
  reasoning: "rs",
  function_call: "fc",
  function_call_output: "fco",
  custom_tool_call: "ctc",
  custom_tool_call_output: "ctco",
};

/** The conversations of the server, and the request's source. */
export interface ConversationScope extends Requester {
  readonly conversations: Conversations;
}

/** All items of a conversation up to and including this response, the oldest first. */
export function collectHistory(response: StoredResponse | undefined): InputItem[] {
  const chain: StoredResponse[] = [];
  for (let at = response; at !== undefined; at = at.previous) chain.push(at);
  return chain.toReversed().flatMap((link) => [...collectInput(link), ...collectOutput(link)]);
}

/** All items that the model read for this response, the oldest first. */
export function collectModelInput(response: StoredResponse): InputItem[] {
  return [...collectHistory(response.previous), ...collectInput(response)];
}

/**
 * The items with each reference replaced by its target, or the id of the first reference without a
 * target.
 */
export function resolveReferences(
  items: readonly InputItem[],
  scope: ConversationScope,
): { readonly ok: true; readonly items: readonly InputItem[] } | { readonly ok: false; readonly id: string } {
  if (!items.some(isReference)) return { ok: true, items };
  const found: InputItem[] = [];
  for (const item of items) {
    const target = isReference(item) ? findItem(item.id ?? "", scope) : item;
    if (target === undefined) return { ok: false, id: item.id ?? "" };
    found.push(target);
  }
  return { ok: true, items: found };
}

function findItem(id: string, { conversations, ...asker }: ConversationScope): InputItem | undefined {
  for (const name of [...conversations.responses.keys()].toReversed()) {
    const response = findResponse(conversations, name, asker);
    if (response === undefined) continue;
    const item = [...collectInput(response), ...collectOutput(response)].find((item) => item.id === id);
    if (item !== undefined) return item;
  }
  return undefined;
}

/** The response's own input, each item with the client's id or a generated one. */
function collectInput({ input, meta }: StoredResponse): InputItem[] {
  return input.map((item, index) => ({
    ...item,
    id: item.id ?? `${ID_PREFIXES[getItemKind(item)] ?? "item"}_${meta.id}_in${index}`,
  }));
}

function collectOutput({ reply, request, meta }: StoredResponse): InputItem[] {
  return reply === undefined ? [] : renderItems(reply, request, meta).map(({ whole }) => whole);
}
