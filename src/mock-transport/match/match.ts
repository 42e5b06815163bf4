import type { Fixture, Match, TextMatch } from "../../schema/fixture.ts";
import { quote } from "../../text/quote.ts";
import { countSteps } from "./choose-reply.ts";
import type { CompletionRequest } from "../core/completion-request.ts";
import { explainMissing, explainText, renderWanted } from "./explain-text.ts";
import { matchesText, containsJson, type Patterns } from "../core/text-match.ts";

/**
 * What fixtures are compared with: the request, its test, and the number of a fixture's `replies`
 * the test has received.
 */
export interface MatchContext {
  readonly request: CompletionRequest;
  readonly test: string;
  readonly countGiven: (fixture: number) => number;
}

/**
 * One part in which a request differs from a fixture's `match`, with an explanation as part of a
 * sentence.
 */
interface Difference {
  readonly part: Rule["part"];
  readonly detail: string;
}

/**
 * The 0-based index of the matching fixture; otherwise that of the nearest one with all its
 * differences. There is no nearest one without fixtures.
 */
export type MatchResult =
  | { readonly found: true; readonly index: number }
  | { readonly found: false; readonly nearest?: number; readonly differences: readonly Difference[] };

interface Rule {
  readonly part:
    | "protocol"
    | "model"
    | "system"
    | "user"
    | "tools"
    | "toolResult"
    | "body"
    | "test"
    | "replies"
    | "steps";
  readonly matches: (fixture: Fixture, call: MatchContext, patterns: Patterns, index: number) => boolean;
  /** Called only for a fixture that does not match. */
  readonly explain: (fixture: Fixture, call: MatchContext) => string;
}

/**
 * UTF-16 units of two texts that are compared when fixtures tie for nearest; enough to distinguish
 * prompts.
 */
const COMPARED_UNITS = 2000;

/** Maximum number of tool names in one sentence. */
const TOOLS_SHOWN = 8;

const createTextRule = (
  part: "protocol" | "model" | "system" | "test",
  readActual: (call: MatchContext) => string,
  readWanted: (match: Match) => TextMatch | undefined,
): Rule => ({
  part,
  matches: ({ match }, call, patterns) => {
    const wanted = readWanted(match);
    return wanted === undefined || matchesText(wanted, readActual(call), patterns);
  },
  explain: ({ match }, call) => explainText(`\`${part}\``, readActual(call), readWanted(match) ?? ""),
});

/** All parts that must match, in the order of a message; the first part excludes most fixtures. */
const RULES: readonly Rule[] = [
  {
    part: "user",
    matches: ({ match: { user } }, { request }, patterns) =>
      user === undefined || matchesText(user, request.user, patterns) || matchesText(user, request.prompt, patterns),
    explain: ({ match: { user = "" } }, { request: { user: whole, prompt } }) =>
      explainText(whole === prompt ? "`user`" : "the last part of `user`", prompt, user),
  },
  createTextRule(
    "protocol",
    ({ request }) => request.protocol,
    ({ protocol }) => protocol,
  ),
  createTextRule(
    "model",
    ({ request }) => request.model,
    ({ model }) => model,
  ),
  createTextRule(
    "test",
    ({ test }) => test,
    ({ test }) => test,
  ),
  createTextRule(
    "system",
    ({ request }) => request.system,
    ({ system }) => system,
  ),
  {
    part: "tools",
    matches: ({ match: { tools } }, { request }) =>
      tools === undefined || findMissingTools(tools, request).length === 0,
    explain: ({ match: { tools = [] } }, { request }) =>
      `the request does not offer the tools ${renderNames(findMissingTools(tools, request))}, but ${request.tools.length === 0 ? "none" : renderNames(request.tools.map(({ name }) => name))}`,
  },
  { part: "toolResult", matches: matchesTurn, explain: explainTurn },
  {
    part: "body",
    matches: ({ match: { body } }, { request }) => body === undefined || containsJson(request.body, body),
    explain: ({ match: { body } }, { request }) => explainMissing("the request's body", request.body, body),
  },
  {
    part: "replies",
    matches: ({ replies, after }, { countGiven }, _patterns, index) =>
      replies === undefined || after === "last" || countGiven(index) < replies.length,
    explain: ({ replies = [] }) =>
      `its ${replies.length === 1 ? "one reply has" : `${replies.length} replies have all`} been given, and \`after\` is not "last"`,
  },
  {
    part: "steps",
    matches: (fixture, { request }) => fixture.steps === undefined || request.step < countSteps(fixture),
    explain: (fixture, { request }) =>
      `tools have answered ${request.step} times since the user's message, but its \`steps\` end after ${countSteps(fixture)} replies`,
  },
];

/**
 * Finds the first matching fixture in file order. A fixture whose `turn` is that of the request
 * takes precedence over one without a `turn`, and that over one with another `turn`.
 */
export function match(fixtures: readonly Fixture[], call: MatchContext, patterns: Patterns): MatchResult {
  let best: number | undefined;
  let bestRank = -1;
  for (let index = 0; index < fixtures.length; index += 1) {
    const fixture = fixtures[index];
    if (fixture === undefined || isOtherUserText(fixture.match.user, call.request)) continue;
    const rank = rankTurn(fixture.match.turn, call.request.turn);
    if (rank <= bestRank || !isMatch(fixture, call, patterns, index)) continue;
    best = index;
    bestRank = rank;
  }
  return best === undefined ? findNearest(fixtures, call, patterns) : { found: true, index: best };
}

/** Excludes most fixtures of a long file before any rule runs. */
function isOtherUserText(user: TextMatch | undefined, request: CompletionRequest): boolean {
  return typeof user === "string" && user !== request.user && user !== request.prompt;
}

function rankTurn(wanted: number | undefined, turn: number): number {
  return wanted === undefined ? 1 : wanted === turn ? 2 : 0;
}

function isMatch(fixture: Fixture, call: MatchContext, patterns: Patterns, index: number): boolean {
  return RULES.every(({ matches }) => matches(fixture, call, patterns, index));
}

function findNearest(fixtures: readonly Fixture[], call: MatchContext, patterns: Patterns): MatchResult {
  const words = collectWords(call.request.user);
  const [first] = fixtures
    .map((fixture, index) => ({
      index,
      failed: RULES.filter(({ matches }) => !matches(fixture, call, patterns, index)),
      closeness: measureCloseness(fixture.match.user, words),
    }))
    .sort((a, b) => a.failed.length - b.failed.length || b.closeness - a.closeness || a.index - b.index);
  const fixture = first && fixtures[first.index];
  if (first === undefined || fixture === undefined) return { found: false, differences: [] };
  const differences = first.failed.map(({ part, explain }): Difference => ({ part, detail: explain(fixture, call) }));
  return { found: false, nearest: first.index, differences };
}

function findMissingTools(wanted: readonly string[], { tools }: CompletionRequest): string[] {
  return wanted.filter((name) => tools.every((tool) => tool.name !== name));
}

function renderNames(tools: readonly string[]): string {
  const more = tools.length > TOOLS_SHOWN ? ` and ${tools.length - TOOLS_SHOWN} more` : "";
  return `${tools.slice(0, TOOLS_SHOWN).map(quote).join(", ")}${more}`;
}

/**
 * A fixture without `toolResult` or `steps` does not match a tool's result; otherwise an agent
 * would repeat a call indefinitely.
 */
function matchesTurn(
  { match: { toolResult }, steps }: Fixture,
  { request }: MatchContext,
  patterns: Patterns,
): boolean {
  if (toolResult === undefined) return steps !== undefined || request.toolResults.length === 0;
  return request.toolResults.some((result) => matchesText(toolResult, result, patterns));
}

function explainTurn({ match: { toolResult } }: Fixture, { request: { toolResults } }: MatchContext): string {
  if (toolResult === undefined)
    return `the request ends with a tool's result, ${quote(toolResults.join("\n"))}, and the fixture has neither \`toolResult\` nor \`steps\``;
  if (toolResults.length === 0) return "the request ends with the user's message, not with a `toolResult`";
  return explainText("`toolResult`", toolResults.join("\n"), toolResult);
}

/** The share of the wanted text's words that occur in the actual text, from 0 to 1. */
function measureCloseness(wanted: TextMatch | undefined, actual: ReadonlySet<string>): number {
  const words = collectWords(wanted === undefined ? "" : renderWanted(wanted));
  if (words.size === 0) return 0;
  return [...words].filter((word) => actual.has(word)).length / words.size;
}

function collectWords(text: string): Set<string> {
  return new Set(
    text
      .slice(0, COMPARED_UNITS)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
