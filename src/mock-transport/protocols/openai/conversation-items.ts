import { type Asker, type Conversations, type KeptResponse, findResponse } from "./conversations.ts";
import { type InputItem, isReference, kindOf } from "./response-input.ts";
import { itemsOf } from "./response.ts";

/** What the ids of items begin with that the provider names; those of any other kind begin with `item`. */
const prefixes: { readonly [kind: string]: string } = {
  message: "msg",
  reasoning: "rs",
  function_call: "fc",
  function_call_output: "fco",
  custom_tool_call: "ctc",
  custom_tool_call_output: "ctco",
};

/** The conversations that a request can go on from, and who asks. */
export interface Earlier extends Asker {
  readonly conversations: Conversations;
}

/** Everything that was said in a conversation up to and with this response, the oldest first; nothing before the first one. */
export function saidUpTo(response: KeptResponse | undefined): InputItem[] {
  const chain: KeptResponse[] = [];
  for (let at = response; at !== undefined; at = at.previous) chain.push(at);
  return chain.toReversed().flatMap((link) => [...inputOf(link), ...outputOf(link)]);
}

/** What the model read for this response, the oldest first. */
export function readBy(response: KeptResponse): InputItem[] {
  return [...saidUpTo(response.previous), ...inputOf(response)];
}

/** The items with each reference replaced by what it refers to; or the id of the first that refers to nothing. */
export function resolved(
  items: readonly InputItem[],
  earlier: Earlier,
): { readonly ok: true; readonly items: readonly InputItem[] } | { readonly ok: false; readonly id: string } {
  if (!items.some(isReference)) return { ok: true, items };
  const found: InputItem[] = [];
  for (const item of items) {
    const meant = isReference(item) ? findItem(item.id ?? "", earlier) : item;
    if (meant === undefined) return { ok: false, id: item.id ?? "" };
    found.push(meant);
  }
  return { ok: true, items: found };
}

function findItem(id: string, { conversations, ...asker }: Earlier): InputItem | undefined {
  for (const name of [...conversations.kept.keys()].toReversed()) {
    const response = findResponse(conversations, name, asker);
    if (response === undefined) continue;
    const item = [...inputOf(response), ...outputOf(response)].find((item) => item.id === id);
    if (item !== undefined) return item;
  }
  return undefined;
}

/** The response's own input, each item with an id: the client's, or one made here. */
function inputOf({ input, stamp }: KeptResponse): InputItem[] {
  return input.map((item, index) => ({
    ...item,
    id: item.id ?? `${prefixes[kindOf(item)] ?? "item"}_${stamp.id}_in${index}`,
  }));
}

function outputOf({ reply, request, stamp }: KeptResponse): InputItem[] {
  return reply === undefined ? [] : itemsOf(reply, request, stamp).map(({ whole }) => whole);
}
