import type { CompletionRequest } from "../../core/completion-request.ts";
import type { ProtocolContext } from "../../core/protocol.ts";
import type { ResolvedReply } from "../../core/resolved-reply.ts";
import { type ConversationScope, resolveReferences } from "./conversation-items.ts";
import { findPreviousResponse, toInputItems } from "./resolve-continuation.ts";
import { storeResponse } from "./conversations.ts";
import { isPrompt } from "./decode-responses.ts";
import type { ResponsePrompt } from "./response-input.ts";

/** A decoded request and its context. */
export interface AnsweredRequest {
  readonly request: CompletionRequest;
  readonly context: ProtocolContext;
}

/**
 * Stores an answer for requests that continue it. With `store: false`, only the request's own
 * WebSocket can continue it, and over HTTP nothing is stored.
 */
export function storeAnswer(
  reply: ResolvedReply | undefined,
  { request, context }: AnsweredRequest,
  { conversations, test, socket }: ConversationScope,
): void {
  const body = request.body as ResponsePrompt & { readonly store?: unknown };
  const isStored = body.store !== false;
  if (!isStored && socket === undefined) return;
  // A server that is not strict also answers invalid requests.
  if (!context.config.strict && !isPrompt(body)) return;
  const scope = { conversations, test, socket };
  const own = resolveReferences(toInputItems(body.input), scope);
  storeResponse(conversations, {
    test,
    socket: isStored ? undefined : socket,
    meta: context.meta,
    request,
    reply,
    input: own.ok ? own.items : [],
    previous: findPreviousResponse(body.previous_response_id, scope),
    units: (context.request.body ?? "").length + countUnits(reply),
  });
}

function countUnits(reply: ResolvedReply | undefined): number {
  if (reply === undefined) return 0;
  const { reasoning = "", deltas, toolCalls } = reply;
  return [reasoning, ...deltas, ...toolCalls.map(({ json }) => json)].reduce((sum, text) => sum + text.length, 0);
}
