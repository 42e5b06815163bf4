import type { Match, Reply } from "../../schema/fixture.ts";
import type { Candidate } from "./candidate.ts";

/** Exchanges that one fixture stands for, in order of arrival, and what their requests have in common. */
export interface Group {
  readonly match: Match;
  readonly members: readonly Candidate[];
}

/** Something by which requests can differ that match alike so far, as the part of `match` that says so. */
type Trait = (candidate: Candidate) => Match;

/**
 * The traits in the order in which they are tried: what a test chooses by itself comes before what may change from run to run. Not every one can say that something is
 * missing, such as a tool that is not offered.
 */
const traits: readonly Trait[] = [
  ({ test }) => (test === undefined ? {} : { test }),
  ({ protocol }) => ({ protocol }),
  ({ tools }) => (tools.length === 0 ? {} : { tools: [...new Set(tools)].sort() }),
  ({ user }) => (user === undefined ? {} : { user }),
  ({ turn }) => ({ turn }),
  ({ system }) => (system === undefined ? {} : { system }),
  ({ model }) => (model === undefined ? {} : { model }),
];

/** Splits a group until all of a group's replies are equal, by as few traits as can be; what no trait tells apart stays together. */
export function tellApart(group: Group): Group[] {
  if (isSettled(group)) return [group];
  const splits = traits.map((trait) => split(group, trait)).filter((groups) => groups.length > 1);
  const chosen = splits.find((groups) => groups.every(isSettled)) ?? splits[0];
  return chosen?.flatMap(tellApart) ?? [group];
}

/** Lists of the items with equal keys, in order of their first items. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Whether all replies of the group are the same to a client's program; counts of tokens may differ between answers that are the same. */
export function isSettled({ members }: Pick<Group, "members">): boolean {
  const meaningOf = ({ usage: _counted, ...said }: Reply) => JSON.stringify(said);
  return new Set(members.map(({ reply }) => meaningOf(reply))).size <= 1;
}

/** The group in parts that a trait tells apart; a part that wants more stands before those that its requests fit as well. */
function split({ match, members }: Group, trait: Trait): Group[] {
  return groupBy(members, trait)
    .map((part): Group => ({ match: { ...match, ...part.map(trait)[0] }, members: part }))
    .sort((a, b) => wantedBy(b) - wantedBy(a));
}

/** How much a match wants: its parts, its tools, and more for the whole of what a user said than for the end of it. */
function wantedBy({ match, members }: Group): number {
  const isWhole = match.user !== members[0]?.match.user;
  return Object.keys(match).length + (match.tools?.length ?? 0) + Number(isWhole);
}

/** The groups with the turn in every one of them, because it decides before their order does. */
export function withTurns(groups: readonly Group[]): Group[] {
  return groups.flatMap((group) => (group.match.turn === undefined ? split(group, ({ turn }) => ({ turn })) : [group]));
}
