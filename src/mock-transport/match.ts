import type { Fixture, Match, TextMatch } from "../schema/fixture.ts";
import { quote } from "../text/quote.ts";
import type { CompletionRequest } from "./completion-request.ts";
import { accepts, hasAtLeast, type Patterns, wish, wordsWanted } from "./text-match.ts";

/** What fixtures are compared with: the request, the test it belongs to, and how many of a fixture's `replies` that test has had. */
export interface Call {
  readonly request: CompletionRequest;
  readonly test: string;
  readonly given: (fixture: number) => number;
}

/** One part in which a request differs from a fixture's `match`, with a sentence part that quotes both. */
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
  explain: ({ match }, call) =>
    `\`${part}\` is ${quote(seenIn(call))}, but the fixture wants ${wish(wantedIn(match) ?? "")}`,
});

/** Every part that must fit, cheap ones first; the order is also that of the differences in a message. */
const rules: readonly Rule[] = [
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
    part: "user",
    fits: ({ match: { user } }, { request }, patterns) =>
      user === undefined || accepts(user, request.user, patterns) || accepts(user, request.prompt, patterns),
    explain: ({ match: { user = "" } }, { request }) =>
      `\`user\` is ${quote(request.user)}, but the fixture wants ${wish(user)}`,
  },
  {
    part: "tools",
    fits: ({ match: { tools = [] } }, { request }) => missingTools(tools, request).length === 0,
    explain: ({ match: { tools = [] } }, { request }) =>
      `the request does not offer the tools ${missingTools(tools, request).map(quote).join(", ")}`,
  },
  { part: "toolResult", fits: fitsTurn, explain: explainTurn },
  {
    part: "body",
    fits: ({ match: { body } }, { request }) => body === undefined || hasAtLeast(request.body, body),
    explain: ({ match: { body } }) => `the request's body does not have all of ${quote(JSON.stringify(body))}`,
  },
  {
    part: "replies",
    fits: ({ replies, after }, { given }, _patterns, index) =>
      replies === undefined || after === "last" || given(index) < replies.length,
    explain: ({ replies = [] }) => `its ${replies.length} replies have all been given`,
  },
  {
    part: "steps",
    fits: ({ steps }, { request }) => steps === undefined || request.step < lengthOf(steps),
    explain: ({ steps = [] }, { request }) =>
      `tools have answered ${request.step} times, but its steps end after ${lengthOf(steps)} replies`,
  },
];

/** The first fixture in file order that matches; among several, one whose `turn` is that of the request, then one without a `turn`. */
export function match(fixtures: readonly Fixture[], call: Call, patterns: Patterns): Matched {
  const fitting = fixtures.flatMap((fixture, index) => (isFitting(fixture, call, patterns, index) ? [index] : []));
  const turnOf = (index: number) => fixtures[index]?.match.turn;
  const index =
    fitting.find((place) => turnOf(place) === call.request.turn) ??
    fitting.find((place) => turnOf(place) === undefined) ??
    fitting[0];
  return index === undefined ? nearest(fixtures, call, patterns) : { found: true, index };
}

function isFitting(fixture: Fixture, call: Call, patterns: Patterns, index: number): boolean {
  return rules.every(({ fits }) => fits(fixture, call, patterns, index));
}

function nearest(fixtures: readonly Fixture[], call: Call, patterns: Patterns): Matched {
  const [first] = fixtures
    .map((fixture, place) => ({
      place,
      differences: rules
        .filter(({ fits }) => !fits(fixture, call, patterns, place))
        .map(({ part, explain }): Difference => ({ part, detail: explain(fixture, call) })),
      closeness: closeness(fixture.match.user, call.request.user),
    }))
    .sort((a, b) => a.differences.length - b.differences.length || b.closeness - a.closeness || a.place - b.place);
  return first === undefined
    ? { found: false, differences: [] }
    : { found: false, nearest: first.place, differences: first.differences };
}

function missingTools(wanted: readonly string[], { tools }: CompletionRequest): string[] {
  return wanted.filter((name) => tools.every((tool) => tool.name !== name));
}

/** A fixture for a user's message never answers a tool's result, unless its steps say how that goes on: otherwise a call would be repeated for ever. */
function fitsTurn({ match: { toolResult }, steps }: Fixture, { request }: Call, patterns: Patterns): boolean {
  if (toolResult === undefined) return steps !== undefined || request.toolResults.length === 0;
  return request.toolResults.some((result) => accepts(toolResult, result, patterns));
}

function explainTurn({ match: { toolResult } }: Fixture, { request: { toolResults } }: Call): string {
  if (toolResult === undefined) return "the request ends with a tool's result, but the fixture has no `toolResult`";
  const seen =
    toolResults.length === 0 ? "there is no tool result" : `the tool result is ${quote(toolResults.join("\n"))}`;
  return `${seen}, but the fixture wants ${wish(toolResult)}`;
}

function lengthOf(steps: NonNullable<Fixture["steps"]>): number {
  return steps.reduce((sum, { times = 1 }) => sum + times, 0);
}

/** Share of the wanted text's words that the seen text holds, from 0 to 1. */
function closeness(wanted: TextMatch | undefined, seen: string): number {
  const words = wordsOf(wanted === undefined ? "" : wordsWanted(wanted));
  if (words.size === 0) return 0;
  const others = wordsOf(seen);
  return [...words].filter((word) => others.has(word)).length / words.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, COMPARED_UNITS)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
