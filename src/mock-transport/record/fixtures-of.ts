import type { Fixture, Match } from "../../schema/fixture.ts";
import type { Candidate } from "./candidate.ts";
import { type Group, groupBy, isSettled, tellApart, withTurns } from "./tell-apart.ts";

/** A fixture, and the exchanges that it replays by their numbers. */
export interface RecordedFixture {
  readonly fixture: Fixture;
  readonly seqs: readonly number[];
}

/**
 * The fixtures that replay the exchanges. Equal ones are merged, without their tokens where these were counted differently; different answers to requests that nothing tells
 * apart become `replies` in the order in which they were given, the last of them for ever. The first fixture that fits answers, so that for one user's text those for later
 * steps of a loop of tools come first: a loop whose results all look alike ends even when no turn fits.
 */
export function fixturesOf(candidates: readonly Candidate[]): RecordedFixture[] {
  const inOrder = [...candidates].sort((a, b) => a.seq - b.seq);
  const [stored, others] = partition(inOrder, ({ match }) => match.user === undefined);
  // What is known by a tool's result alone would answer for every user's text that comes after it.
  return [...groupBy(others, ({ match }) => match.user), stored].flatMap((members) =>
    groupBy(members, ({ match }) => match)
      .flatMap(groupsOf)
      .sort((a, b) => stepOf(b) - stepOf(a))
      .map((group) => ({ fixture: toFixture(group), seqs: group.members.map(({ seq }) => seq) })),
  );
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** The groups of exchanges that match alike. After a tool's result all have their turn, which decides between steps whose results look alike. */
function groupsOf(members: readonly Candidate[]): Group[] {
  const match = members[0]?.match ?? {};
  const groups = tellApart({ match, members });
  const isByTurn = match.toolResult !== undefined || groups.some((group) => group.match.turn !== undefined);
  return (isByTurn ? withTurns(groups) : groups).map((group) => ({ ...group, match: withTools(group) }));
}

/** The match with the tools that the replies call. */
function withTools({ match, members }: Group): Match {
  const called = members.flatMap(({ reply }) => (reply.toolCalls ?? []).map(({ name }) => name));
  const offered = called.filter((name) => members.every(({ tools }) => tools.includes(name)));
  const tools = [...new Set([...(match.tools ?? []), ...offered])].sort();
  return tools.length === 0 ? match : { ...match, tools };
}

function stepOf({ members }: Group): number {
  return Math.max(...members.map(({ step }) => step));
}

function toFixture({ match, members }: Group): Fixture {
  const replies = members.map(({ reply }) => reply);
  const [first] = replies;
  if (first === undefined || !isSettled({ members })) return { match, replies, after: "last" };
  const { usage: _counted, ...said } = first;
  const isCountedAlike = new Set(replies.map(({ usage }) => JSON.stringify(usage))).size === 1;
  return { match, reply: isCountedAlike ? first : said };
}
