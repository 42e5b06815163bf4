import type { Reply, ReplyCall } from "../../schema/fixture.ts";
import { chooseTool } from "./choose-tool.ts";
import { classify } from "../core/classify.ts";
import type { CompletionRequest, OfferedTool } from "../core/completion-request.ts";
import { drawFrom } from "./seeded-random.ts";
import { schemaValue } from "./schema-value.ts";
import { isObject } from "../../text/json-value.ts";
import { drawWords } from "./words.ts";

/** Words of a made-up text. */
const WORD_COUNT = 8;

/**
 * A reply without a fixture: a call of an offered tool while none has answered in this turn, then JSON of the form that the request demands, else a short text. It depends on nothing but
 * the request's own words and the seed, so the same request has the same reply.
 */
export function improvise(request: CompletionRequest, seed: string): Reply {
  const { system, user, step, format, model } = request;
  const draw = drawFrom(JSON.stringify([seed, model, system, user, step]));
  const tool = chooseTool(request, draw);
  if (tool !== undefined) return { toolCalls: [callOf(tool, draw)] };
  if (format !== undefined) {
    const answer = answerOf(format, draw);
    return { json: classify(request) === "router" && isObject(answer) ? calmed(answer) : answer };
  }
  return { text: `A made-up reply: ${drawWords(WORD_COUNT, draw)}.` };
}

function callOf({ name, schema, isCustom }: OfferedTool, draw: () => number): ReplyCall {
  if (isCustom) return { name, input: drawWords(2, draw) };
  const value = schemaValue(schema, draw, { withOptional: false });
  return { name, arguments: isObject(value) ? value : {} };
}

/** What a side call is told so that the agent goes on as it was: a light task, and no word of a circle. */
const calm = { complexity_score: 1, model_choice: "flash", next_speaker: "user", unproductive_state_confidence: 0 };

/** A whole answer: with the properties that the schema does not demand, because a client that describes an answer wants to see it. */
function answerOf(format: unknown, draw: () => number): unknown {
  return isObject(format) ? schemaValue(format, draw, { withOptional: true }) : { answer: drawWords(2, draw) };
}

function calmed(answer: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  return { ...answer, ...Object.fromEntries(Object.entries(calm).filter(([key]) => Object.hasOwn(answer, key))) };
}
