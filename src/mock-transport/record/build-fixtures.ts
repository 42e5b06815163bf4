import type { Fixture, Match } from "../../schema/fixture.ts";
import type { Candidate } from "./to-candidate.ts";
import { type Group, groupBy, hasOneReply, splitGroup, addTurns } from "./split-group.ts";

/** A fixture and the numbers of the exchanges that it replays. */
export interface RecordedFixture {
  readonly fixture: Fixture;
  readonly seqs: readonly number[];
}

/**
 * Builds the fixtures that replay the exchanges.
 *
 * - Equal exchanges are merged, without `usage` where their token counts differ.
 * - Different answers to indistinguishable requests become `replies` in their order; the last one
 *   repeats.
 * - The first matching fixture answers. Therefore, for one text of the user, later steps of a tool
 *   loop come first, so that a loop with equal results ends even when no turn matches.
 */
export function buildFixtures(candidates: readonly Candidate[]): RecordedFixture[] {
  const inOrder = [...candidates].sort((a, b) => a.seq - b.seq);
  const [stored, others] = partition(inOrder, ({ match }) => match.user === undefined);
  // A fixture that matches only a tool result would answer for every user's text, so it comes last.
  return [...groupBy(others, ({ match }) => match.user), stored].flatMap((members) =>
    groupBy(members, ({ match }) => match)
      .flatMap(groupCandidates)
      .sort((a, b) => findLastStep(b) - findLastStep(a))
      .map((group) => ({ fixture: toFixture(group), seqs: group.members.map(({ seq }) => seq) })),
  );
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/**
 * Splits candidates with the same match into groups. After a tool result each group has its turn,
 * which decides between steps with equal results.
 */
function groupCandidates(members: readonly Candidate[]): Group[] {
  const match = members[0]?.match ?? {};
  const groups = splitGroup({ match, members });
  const isByTurn = match.toolResult !== undefined || groups.some((group) => group.match.turn !== undefined);
  return (isByTurn ? addTurns(groups) : groups).map((group) => ({ ...group, match: addTools(group) }));
}

/** Adds the tools that the replies call to the match. */
function addTools({ match, members }: Group): Match {
  const called = members.flatMap(({ reply }) => (reply.toolCalls ?? []).map(({ name }) => name));
  const offered = called.filter((name) => members.every(({ tools }) => tools.includes(name)));
  const tools = [...new Set([...(match.tools ?? []), ...offered])].sort();
  return tools.length === 0 ? match : { ...match, tools };
}

function findLastStep({ members }: Group): number {
  return Math.max(...members.map(({ step }) => step));
}

function toFixture({ match, members }: Group): Fixture {
  const replies = members.map(({ reply }) => reply);
  const [first] = replies;
  if (first === undefined || !hasOneReply({ members })) return { match, replies, after: "last" };
  const { usage: _counted, ...said } = first;
  const isCountedAlike = new Set(replies.map(({ usage }) => JSON.stringify(usage))).size === 1;
  return { match, reply: isCountedAlike ? first : said };
}
