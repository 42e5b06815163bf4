import type { Fixture, Match, TextMatch } from "../../schema/fixture.ts";
import { quote } from "../../text/quote.ts";
import { stepCount } from "./choose-reply.ts";
import type { CompletionRequest } from "../core/completion-request.ts";
import { explainLack, explainText, wordsWanted } from "./explain-text.ts";
import { accepts, hasAtLeast, type Patterns } from "../core/text-match.ts";

/** What fixtures are compared with: the request, the test it belongs to, and how many of a fixture's `replies` that test has had. */
export interface Call {
  readonly request: CompletionRequest;
  readonly test: string;
  readonly given: (fixture: number) => number;
}

/** One part in which a request differs from a fixture's `match`, with a sentence part that says how. */
export interface Difference {
  readonly part: Rule["part"];
  readonly detail: string;
}

/** The fixture that answers, by its 0-based place in the file; or the nearest one and all its differences; no nearest one where there is no fixture. */
export type Matched =
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
  readonly fits: (fixture: Fixture, call: Call, patterns: Patterns, index: number) => boolean;
  /** Said only of a fixture that does not fit. */
  readonly explain: (fixture: Fixture, call: Call) => string;
}

/** Units of two texts that are compared when fixtures tie for nearest; enough to tell prompts apart. */
const COMPARED_UNITS = 2000;

/** Most names of tools in one sentence. */
const TOOLS_SHOWN = 8;

const textRule = (
  part: "protocol" | "model" | "system" | "test",
  seenIn: (call: Call) => string,
  wantedIn: (match: Match) => TextMatch | undefined,
): Rule => ({
  part,
  fits: ({ match }, call, patterns) => {
    const wanted = wantedIn(match);
    return wanted === undefined || accepts(wanted, seenIn(call), patterns);
  },
  explain: ({ match }, call) => explainText(`\`${part}\``, seenIn(call), wantedIn(match) ?? ""),
});

/** Every part that must fit, in the order of a message; the first is also the one that rules out most fixtures. */
const rules: readonly Rule[] = [
  {
    part: "user",
    fits: ({ match: { user } }, { request }, patterns) =>
      user === undefined || accepts(user, request.user, patterns) || accepts(user, request.prompt, patterns),
    explain: ({ match: { user = "" } }, { request: { user: whole, prompt } }) =>
      explainText(whole === prompt ? "`user`" : "the last part of `user`", prompt, user),
  },
  textRule(
    "protocol",
    ({ request }) => request.protocol,
    ({ protocol }) => protocol,
  ),
  textRule(
    "model",
    ({ request }) => request.model,
    ({ model }) => model,
  ),
  textRule(
    "test",
    ({ test }) => test,
    ({ test }) => test,
  ),
  textRule(
    "system",
    ({ request }) => request.system,
    ({ system }) => system,
  ),
  {
    part: "tools",
    fits: ({ match: { tools } }, { request }) => tools === undefined || missingTools(tools, request).length === 0,
    explain: ({ match: { tools = [] } }, { request }) =>
      `the request does not offer the tools ${namesOf(missingTools(tools, request))}, but ${request.tools.length === 0 ? "none" : namesOf(request.tools.map(({ name }) => name))}`,
  },
  { part: "toolResult", fits: fitsTurn, explain: explainTurn },
  {
    part: "body",
    fits: ({ match: { body } }, { request }) => body === undefined || hasAtLeast(request.body, body),
    explain: ({ match: { body } }, { request }) => explainLack("the request's body", request.body, body),
  },
  {
    part: "replies",
    fits: ({ replies, after }, { given }, _patterns, index) =>
      replies === undefined || after === "last" || given(index) < replies.length,
    explain: ({ replies = [] }) =>
      `its ${replies.length === 1 ? "one reply has" : `${replies.length} replies have all`} been given, and \`after\` is not "last"`,
  },
  {
    part: "steps",
    fits: (fixture, { request }) => fixture.steps === undefined || request.step < stepCount(fixture),
    explain: (fixture, { request }) =>
      `tools have answered ${request.step} times since the user's message, but its \`steps\` end after ${stepCount(fixture)} replies`,
  },
];

/**
 * The first fixture in file order that fits. Where several fit alike, one whose `turn` is that of the request comes before one without a `turn`, and that before one
 * with another `turn`.
 */
export function match(fixtures: readonly Fixture[], call: Call, patterns: Patterns): Matched {
  let best: number | undefined;
  let bestRank = -1;
  for (let index = 0; index < fixtures.length; index += 1) {
    const fixture = fixtures[index];
    if (fixture === undefined || isOtherText(fixture.match.user, call.request)) continue;
    const rank = rankOf(fixture.match.turn, call.request.turn);
    if (rank <= bestRank || !isFitting(fixture, call, patterns, index)) continue;
    best = index;
    bestRank = rank;
  }
  return best === undefined ? nearest(fixtures, call, patterns) : { found: true, index: best };
}

/** Rules out most fixtures of a long file before any rule is asked. */
function isOtherText(user: TextMatch | undefined, request: CompletionRequest): boolean {
  return typeof user === "string" && user !== request.user && user !== request.prompt;
}

function rankOf(wanted: number | undefined, turn: number): number {
  return wanted === undefined ? 1 : wanted === turn ? 2 : 0;
}

function isFitting(fixture: Fixture, call: Call, patterns: Patterns, index: number): boolean {
  return rules.every(({ fits }) => fits(fixture, call, patterns, index));
}

function nearest(fixtures: readonly Fixture[], call: Call, patterns: Patterns): Matched {
  const seen = wordsOf(call.request.user);
  const [first] = fixtures
    .map((fixture, place) => ({
      place,
      broken: rules.filter(({ fits }) => !fits(fixture, call, patterns, place)),
      closeness: closeness(fixture.match.user, seen),
    }))
    .sort((a, b) => a.broken.length - b.broken.length || b.closeness - a.closeness || a.place - b.place);
  const fixture = first && fixtures[first.place];
  if (first === undefined || fixture === undefined) return { found: false, differences: [] };
  const differences = first.broken.map(({ part, explain }): Difference => ({ part, detail: explain(fixture, call) }));
  return { found: false, nearest: first.place, differences };
}

function missingTools(wanted: readonly string[], { tools }: CompletionRequest): string[] {
  return wanted.filter((name) => tools.every((tool) => tool.name !== name));
}

function namesOf(tools: readonly string[]): string {
  const more = tools.length > TOOLS_SHOWN ? ` and ${tools.length - TOOLS_SHOWN} more` : "";
  return `${tools.slice(0, TOOLS_SHOWN).map(quote).join(", ")}${more}`;
}

/** A fixture for a user's message never answers a tool's result, unless its steps say how that goes on: otherwise a call would be repeated for ever. */
function fitsTurn({ match: { toolResult }, steps }: Fixture, { request }: Call, patterns: Patterns): boolean {
  if (toolResult === undefined) return steps !== undefined || request.toolResults.length === 0;
  return request.toolResults.some((result) => accepts(toolResult, result, patterns));
}

function explainTurn({ match: { toolResult } }: Fixture, { request: { toolResults } }: Call): string {
  if (toolResult === undefined)
    return `the request ends with a tool's result, ${quote(toolResults.join("\n"))}, and the fixture has neither \`toolResult\` nor \`steps\``;
  if (toolResults.length === 0) return "the request ends with what the user said, and not with a `toolResult`";
  return explainText("`toolResult`", toolResults.join("\n"), toolResult);
}

/** Share of the wanted text's words that the seen text holds, from 0 to 1. */
function closeness(wanted: TextMatch | undefined, seen: ReadonlySet<string>): number {
  const words = wordsOf(wanted === undefined ? "" : wordsWanted(wanted));
  if (words.size === 0) return 0;
  return [...words].filter((word) => seen.has(word)).length / words.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, COMPARED_UNITS)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
