import type { Refused } from "../../core/refusal.ts";
import { type Earlier, resolved, saidUpTo } from "./conversation-items.ts";
import { findResponse, type KeptResponse } from "./conversations.ts";
import { type InputItem, isAnswer, isAsk, kindOf } from "./response-input.ts";
import type { Prompt } from "./response-request.ts";

/** What a request says itself, what was said before it, and the response it goes on from. */
export interface Continuation {
  readonly ok: true;
  readonly input: readonly InputItem[];
  readonly before: readonly InputItem[];
  readonly previous: KeptResponse | undefined;
}

/** Where a request goes on from; refused as its provider does when that is not known here, or when calls and answers do not fit together. */
export function continuationOf(
  { input, previous_response_id: name }: Prompt,
  earlier: Earlier,
): Continuation | Refused {
  const previous = findPrevious(name, earlier);
  if (previous === undefined && (name ?? undefined) !== undefined)
    return refused(
      `Previous response with id '${name}' not found.`,
      "previous_response_id",
      "previous_response_not_found",
    );
  const own = resolved(itemsIn(input), earlier);
  if (!own.ok)
    return refused(
      `Item with id '${own.id}' not found. Items are not persisted when \`store\` is set to false. Try again with \`store\` set to true, or remove this item from your input.`,
      "input",
    );
  const before = saidUpTo(previous);
  return unpaired([...before, ...own.items]) ?? { ok: true, input: own.items, before, previous };
}

/** The response that a request names as the one before it. */
export function findPrevious(name: Prompt["previous_response_id"], earlier: Earlier): KeptResponse | undefined {
  return findResponse(earlier.conversations, name ?? "", earlier);
}

/** The input as items; a text is what the user says. */
export function itemsIn(input: Prompt["input"]): readonly InputItem[] {
  return typeof input === "string" ? [{ role: "user", content: input }] : (input ?? []);
}

/** Refuses a call that nothing answers, and an answer to no call. */
function unpaired(items: readonly InputItem[]): Refused | undefined {
  const asked = new Set(items.filter(isAsk).map(({ call_id }) => call_id));
  const answers = items.filter(isAnswer);
  const answered = new Set(answers.map(({ call_id }) => call_id));
  const orphan = answers.find(({ call_id }) => !asked.has(call_id));
  const open = items.find((item) => isAsk(item) && !answered.has(item.call_id));
  if (orphan !== undefined)
    return refused(`No tool call found for ${wordsOf(orphan)} with call_id ${orphan.call_id}.`, "input");
  if (open === undefined) return undefined;
  return refused(`No tool output found for ${wordsOf(open)} ${open.call_id}.`, "input");
}

function wordsOf(item: InputItem): string {
  return kindOf(item).replaceAll("_", " ");
}

function refused(message: string, param: string, code?: string): Refused {
  return { ok: false, refusal: { kind: "invalid", message, param, ...(code === undefined ? {} : { code }) } };
}
