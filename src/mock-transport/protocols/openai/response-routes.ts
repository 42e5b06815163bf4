import { toJsonAnswer } from "../../wire/json-answer.ts";
import { type HandlerResult, refuse, refuseBody, type RequestContext, type Work } from "../../core/request-context.ts";
import { findUnsupported } from "../../core/refusal.ts";
import { collectModelInput } from "./conversation-items.ts";
import { findResponse, getConversations, removeResponse, type StoredResponse, toResponseId } from "./conversations.ts";
import { type InputItem, isMessage } from "./response-input.ts";
import { renderResponse } from "./render-response.ts";

/** Returns a stored response. @see https://platform.openai.com/docs/api-reference/responses/get */
export const retrieveResponse = createStoredWork((response, context) => {
  const streamParam = context.address.query.get("stream");
  const unsupported = findUnsupported({ stream: streamParam !== null && streamParam !== "false" });
  if (unsupported !== undefined) return refuseBody(unsupported.refusal, context);
  return toShownResult(renderResponse(response.reply, response.request, response.meta, true));
});

/**
 * Removes a stored response; its continuations stay.
 * @see https://platform.openai.com/docs/api-reference/responses/delete
 */
export const deleteResponse = createStoredWork((response, { state }) => {
  const id = toResponseId(response.meta);
  removeResponse(getConversations(state), id);
  return toShownResult({ id, object: "response", deleted: true });
});

/**
 * Rejects the cancellation of a response, as the provider does for responses outside the
 * background.
 * @see https://platform.openai.com/docs/api-reference/responses/cancel
 */
export const cancelResponse = createStoredWork((_response, context) =>
  refuse(context, "invalid", { status: 400, message: "Cannot cancel a synchronous response." }),
);

/**
 * Pages of the items that the model read for a response, the newest first by default.
 * @see https://platform.openai.com/docs/api-reference/responses/input-items
 */
export const listInputItems = createStoredWork((response, context) => {
  const { query } = context.address;
  const limit = Number(query.get("limit") ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) return rejectParameter("limit", context);
  const order = query.get("order") ?? "desc";
  if (order !== "asc" && order !== "desc") return rejectParameter("order", context);
  const items = collectModelInput(response);
  if (order === "desc") items.reverse();
  const after = query.get("after");
  const start = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
  if (after !== null && start === 0) return rejectParameter("after", context);
  const data = items.slice(start, start + limit).map(renderListedItem);
  const [first_id, last_id] = [data[0]?.id ?? null, data.at(-1)?.id ?? null];
  return toShownResult({ object: "list", data, first_id, last_id, has_more: items.length > start + limit });
});

/** The work of a route whose path has a response id after `/responses/`. */
function createStoredWork(answer: (response: StoredResponse, context: RequestContext) => HandlerResult): Work {
  return {
    kind: "stored",
    answer: (context) => {
      const id = /\/responses\/([^/]+)(?:\/[a-z_]+)?$/.exec(context.path)?.[1] ?? "";
      const { test } = context.address;
      const response = findResponse(getConversations(context.state), id, { test, socket: undefined });
      if (response !== undefined) return answer(response, context);
      return refuse(context, "invalid", { status: 404, message: `Response with id '${id}' not found.` });
    },
  };
}

/** An item in the provider's list format: texts are parts, and every status is completed. */
function renderListedItem(item: InputItem): InputItem {
  const { content, role } = item;
  if (!isMessage(item)) return { status: "completed", ...item };
  const type = role === "assistant" ? "output_text" : "input_text";
  const parts = typeof content === "string" ? [{ type, text: content }] : content;
  return { status: "completed", ...item, type: "message", content: parts };
}

function toShownResult(body: unknown): HandlerResult {
  return { answer: toJsonAnswer(200, body), findings: { outcome: "shown" } };
}

function rejectParameter(param: string, context: RequestContext): HandlerResult {
  const message = `Missing or invalid parameter: '${param}'.`;
  return refuse(context, "invalid", { status: 400, message, param }, { param });
}
