import type { CompletionRequest, OfferedTool } from "../core/completion-request.ts";

/**
 * Tool rounds in one turn after which no call is made even when the client requires one; ends
 * endless loops.
 */
const ROUND_LIMIT = 10;

/** Words in names of tools that only read, and of tools that change, start or send something. */
const READ_ONLY_WORDS =
  /^(?:get|list|read|look|find|search|show|view|describe|count|glob|grep|ls|cat|stat|status|weather)$/;
const ACTING_WORDS =
  /^(?:write|edit|create|update|delete|remove|move|rename|patch|apply|replace|set|put|post|run|exec|execute|bash|shell|command|terminal|stdin|code|script|install|deploy|kill|stop|send|mail|pay|buy|book|web|fetch|http|url|browse|browser|open|download|upload|agent|agents|task|spawn|delegate|ask|plan|mode|skill|sleep|wait|schedule|cron)$/;

/**
 * The tool that a synthesized reply calls: the required one, or, while no tool has answered in this
 * turn, one with the least risky name, because a real agent runs the call it receives. `undefined`
 * when the reply is text.
 */
export function chooseTool(
  { tools, toolChoice, step }: CompletionRequest,
  random: () => number,
): OfferedTool | undefined {
  if (toolChoice === "none" || step >= ROUND_LIMIT) return undefined;
  if (typeof toolChoice === "object") return tools.find(({ name }) => name === toolChoice.name) ?? toolChoice;
  if (step > 0 && toolChoice !== "required") return undefined;
  const lowestRisk = Math.min(...tools.map(rateRisk));
  const candidates = tools.filter((tool) => rateRisk(tool) === lowestRisk);
  return candidates[Math.floor(random() * candidates.length)];
}

/**
 * 0 for a tool that only reads, 2 for one that acts, 1 for others. A name with words of both lists
 * acts.
 */
function rateRisk({ name }: OfferedTool): 0 | 1 | 2 {
  const words = name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  if (words.some((word) => ACTING_WORDS.test(word))) return 2;
  return words.some((word) => READ_ONLY_WORDS.test(word)) ? 0 : 1;
}
