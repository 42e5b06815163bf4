import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import type { Question } from "../../core/request-context.ts";
import { type Earlier, resolved } from "./conversation-items.ts";
import { findPrevious, itemsIn } from "./conversation-link.ts";
import { keepResponse } from "./conversations.ts";
import { isPrompt } from "./decode-responses.ts";
import type { Prompt } from "./response-request.ts";

/**
 * Remembers an answer for requests that go on from it. What the client does not want stored is remembered on its own WebSocket alone, and
 * nowhere when it came without one.
 */
export function remember(
  reply: FilledReply | undefined,
  { request, question }: { readonly request: CompletionRequest; readonly question: Question },
  { conversations, test, socket }: Earlier,
): void {
  const body = request.body as Prompt & { readonly store?: unknown };
  const isStored = body.store !== false;
  if (!isStored && socket === undefined) return;
  // A server that is not strict also answers what is no request.
  if (!question.setting.strict && !isPrompt(body)) return;
  const earlier = { conversations, test, socket };
  const own = resolved(itemsIn(body.input), earlier);
  keepResponse(conversations, {
    test,
    socket: isStored ? undefined : socket,
    stamp: question.stamp,
    request,
    reply,
    input: own.ok ? own.items : [],
    previous: findPrevious(body.previous_response_id, earlier),
    units: (question.request.body ?? "").length + unitsOf(reply),
  });
}

function unitsOf(reply: FilledReply | undefined): number {
  if (reply === undefined) return 0;
  const { reasoning = "", deltas, toolCalls } = reply;
  return [reasoning, ...deltas, ...toolCalls.map(({ json }) => json)].reduce((sum, text) => sum + text.length, 0);
}
