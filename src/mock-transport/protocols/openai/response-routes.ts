import { jsonAnswer } from "../../wire/json-answer.ts";
import { type Question, refuse, refuseBody, type Step } from "../../core/request-context.ts";
import type { Work } from "../../core/route.ts";
import { unsupportedIn } from "../../core/refusal.ts";
import { readBy } from "./conversation-items.ts";
import { conversationsOf, findResponse, forgetResponse, type KeptResponse, responseId } from "./conversations.ts";
import { type InputItem, isMessage } from "./response-input.ts";
import { responseOf } from "./response.ts";

/** Shows a stored response. @see https://platform.openai.com/docs/api-reference/responses/get */
export const retrieveResponse = stored((response, question) => {
  const asked = question.address.query.get("stream");
  const unsupported = unsupportedIn({ stream: asked !== null && asked !== "false" });
  if (unsupported !== undefined) return refuseBody(unsupported.refusal, question);
  return shown(responseOf(response.reply, response.request, response.stamp, true));
});

/** Forgets a stored response; what went on from it stays. @see https://platform.openai.com/docs/api-reference/responses/delete */
export const deleteResponse = stored((response, { memory }) => {
  const id = responseId(response.stamp);
  forgetResponse(conversationsOf(memory), id);
  return shown({ id, object: "response", deleted: true });
});

/** Refuses to cancel a response, as the provider does with all that were not made in the background. @see https://platform.openai.com/docs/api-reference/responses/cancel */
export const cancelResponse = stored((_response, question) =>
  refuse(question, "invalid", { status: 400, message: "Cannot cancel a synchronous response." }),
);

/** Pages of what the model read for a response, the newest first unless asked otherwise. @see https://platform.openai.com/docs/api-reference/responses/input-items */
export const listInput = stored((response, question) => {
  const { query } = question.address;
  const limit = Number(query.get("limit") ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) return invalid("limit", question);
  const order = query.get("order") ?? "desc";
  if (order !== "asc" && order !== "desc") return invalid("order", question);
  const items = readBy(response);
  if (order === "desc") items.reverse();
  const after = query.get("after");
  const start = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
  if (after !== null && start === 0) return invalid("after", question);
  const data = items.slice(start, start + limit).map(listed);
  const [first_id, last_id] = [data[0]?.id ?? null, data.at(-1)?.id ?? null];
  return shown({ object: "list", data, first_id, last_id, has_more: items.length > start + limit });
});

/** The work of a route whose path names a response after `/responses/`. */
function stored(answer: (response: KeptResponse, question: Question) => Step): Work {
  return {
    kind: "stored",
    answer: (question) => {
      const id = /\/responses\/([^/]+)(?:\/[a-z_]+)?$/.exec(question.path)?.[1] ?? "";
      const { test } = question.address;
      const response = findResponse(conversationsOf(question.memory), id, { test, socket: undefined });
      if (response !== undefined) return answer(response, question);
      return refuse(question, "invalid", { status: 404, message: `Response with id '${id}' not found.` });
    },
  };
}

/** An item as the provider lists it: texts are parts, and everything is complete. */
function listed(item: InputItem): InputItem {
  const { content, role } = item;
  if (!isMessage(item)) return { status: "completed", ...item };
  const type = role === "assistant" ? "output_text" : "input_text";
  const parts = typeof content === "string" ? [{ type, text: content }] : content;
  return { status: "completed", ...item, type: "message", content: parts };
}

function shown(body: unknown): Step {
  return { answer: jsonAnswer(200, body), findings: { outcome: "shown" } };
}

function invalid(param: string, question: Question): Step {
  const message = `Missing or invalid parameter: '${param}'.`;
  return refuse(question, "invalid", { status: 400, message, param }, { param });
}
