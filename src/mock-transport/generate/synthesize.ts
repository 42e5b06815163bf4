import type { Reply, ReplyCall } from "../../schema/fixture.ts";
import { chooseTool } from "./choose-tool.ts";
import { classify } from "../core/classify.ts";
import type { CompletionRequest, OfferedTool } from "../core/completion-request.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { generateValue } from "./generate-value.ts";
import { isObject } from "../../text/json-value.ts";
import { generateWords } from "./generate-words.ts";

/** Number of words in a synthesized text. */
const WORD_COUNT = 8;

/**
 * A reply to a request that no fixture matches: a call of an offered tool while none has answered
 * in this turn, otherwise JSON that follows the requested schema, otherwise a short text. It
 * depends only on the request and the seed, so equal requests get equal replies.
 */
export function synthesize(request: CompletionRequest, seed: string): Reply {
  const { system, user, step, format, model } = request;
  const random = createSeededRandom(JSON.stringify([seed, model, system, user, step]));
  const tool = chooseTool(request, random);
  if (tool !== undefined) return { toolCalls: [synthesizeCall(tool, random)] };
  if (format !== undefined) {
    const answer = synthesizeAnswer(format, random);
    return { json: classify(request) === "router" && isObject(answer) ? applyNeutralValues(answer) : answer };
  }
  return { text: `A made-up reply: ${generateWords(WORD_COUNT, random)}.` };
}

function synthesizeCall({ name, schema, isCustom }: OfferedTool, random: () => number): ReplyCall {
  if (isCustom) return { name, input: generateWords(2, random) };
  const value = generateValue(schema, random, { withOptional: false });
  return { name, arguments: isObject(value) ? value : {} };
}

/**
 * Values for an agent's routing calls under which the agent continues unchanged: a simple task, no
 * loop detected.
 */
const NEUTRAL_VALUES = {
  complexity_score: 1,
  model_choice: "flash",
  next_speaker: "user",
  unproductive_state_confidence: 0,
};

/** Includes optional properties, because a client that describes them usually reads them. */
function synthesizeAnswer(format: unknown, random: () => number): unknown {
  return isObject(format)
    ? generateValue(format, random, { withOptional: true })
    : { answer: generateWords(2, random) };
}

function applyNeutralValues(answer: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  return {
    ...answer,
    ...Object.fromEntries(Object.entries(NEUTRAL_VALUES).filter(([key]) => Object.hasOwn(answer, key))),
  };
}
