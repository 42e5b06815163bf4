import type { Fixture, Match } from "../../schema/fixture.ts";
import type { Candidate } from "./candidate.ts";
import { type Group, groupBy, isSettled, tellApart } from "./tell-apart.ts";

/**
 * The fixtures that replay the exchanges. Equal ones are merged; different answers to requests that nothing tells apart become `replies` in the order in which they were given, the
 * last of them for ever. Fixtures for one user's text stand together, those for later steps of a loop of tools first: a request still holds the results of earlier steps, and
 * the first fixture that fits answers. Tokens are left out where equal answers were counted differently.
 */
export function fixturesOf(candidates: readonly Candidate[]): Fixture[] {
  const inOrder = [...candidates].sort((a, b) => a.seq - b.seq);
  const conversations = groupBy(inOrder, ({ match }) => match.user);
  return conversations.flatMap((members) =>
    groupBy(members, ({ match }) => match)
      .flatMap((alike) => alike.slice(0, 1).flatMap(({ match }) => tellApart({ match, members: alike })))
      .map((group) => ({ ...group, match: completed(group) }))
      .sort((a, b) => stepOf(b) - stepOf(a) || wantedBy(b) - wantedBy(a))
      .map(toFixture),
  );
}

/** The match with the tools that the replies call, and for a tool's result with the turn, which decides between steps whose results look alike. */
function completed({ match, members }: Group): Match {
  const called = members.flatMap(({ reply }) => (reply.toolCalls ?? []).map(({ name }) => name));
  const offered = called.filter((name) => members.every(({ tools }) => tools.includes(name)));
  const tools = [...new Set([...(match.tools ?? []), ...offered])].sort();
  const turns = new Set(members.map(({ turn }) => turn));
  const [turn] = turns;
  return {
    ...match,
    ...(tools.length === 0 ? {} : { tools }),
    ...(match.toolResult !== undefined && turns.size === 1 && turn !== undefined ? { turn } : {}),
  };
}

function stepOf({ members }: Group): number {
  return Math.max(...members.map(({ step }) => step));
}

function wantedBy({ match }: Group): number {
  return match.tools?.length ?? 0;
}

function toFixture({ match, members }: Group): Fixture {
  const replies = members.map(({ reply }) => reply);
  const [first] = replies;
  if (first === undefined || !isSettled({ members })) return { match, replies, after: "last" };
  const { usage: _counted, ...said } = first;
  const isCountedAlike = new Set(replies.map(({ usage }) => JSON.stringify(usage))).size === 1;
  return { match, reply: isCountedAlike ? first : said };
}
