import type { CompletionRequest, OfferedTool } from "../core/completion-request.ts";

/** Rounds of tools in one turn after which a call is no longer made, though the client demands one: no loop goes on for ever. */
const ROUND_LIMIT = 10;

/** Names of tools that only look, and of those that change, start or send something; what is in neither list comes between. */
const looking = /^(?:get|list|read|look|find|search|show|view|describe|count|glob|grep|ls|cat|stat|status|weather)$/;
const acting =
  /^(?:write|edit|create|update|delete|remove|move|rename|patch|apply|replace|set|put|post|run|exec|execute|bash|shell|command|terminal|stdin|code|script|install|deploy|kill|stop|send|mail|pay|buy|book|web|fetch|http|url|browse|browser|open|download|upload|agent|agents|task|spawn|delegate|ask|plan|mode|skill|sleep|wait|schedule|cron)$/;

/**
 * The tool that an improvised reply calls: the one that the request demands; else, while no tool has answered in this turn, one of those whose names sound the most harmless, because a real
 * agent runs what it is told. `undefined` when the answer is to be text.
 */
export function chooseTool(
  { tools, toolChoice, step }: CompletionRequest,
  draw: () => number,
): OfferedTool | undefined {
  if (toolChoice === "none" || step >= ROUND_LIMIT) return undefined;
  if (typeof toolChoice === "object") return tools.find(({ name }) => name === toolChoice.name) ?? toolChoice;
  if (step > 0 && toolChoice !== "required") return undefined;
  const least = Math.min(...tools.map(riskOf));
  const harmless = tools.filter((tool) => riskOf(tool) === least);
  return harmless[Math.floor(draw() * harmless.length)];
}

/** 0 for a tool that looks, 2 for one that acts, 1 for others. A name that says both acts. */
function riskOf({ name }: OfferedTool): 0 | 1 | 2 {
  const words = name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  if (words.some((word) => acting.test(word))) return 2;
  return words.some((word) => looking.test(word)) ? 0 : 1;
}
