import type { Match, Reply } from "../../schema/fixture.ts";
import type { Candidate } from "./to-candidate.ts";

/**
 * Exchanges that become one fixture, in order of arrival, and the match that their requests share.
 */
export interface Group {
  readonly match: Match;
  readonly members: readonly Candidate[];
}

/**
 * A property that distinguishes requests with the same match, as the part of `match` that states
 * it.
 */
type Trait = (candidate: Candidate) => Match;

/**
 * The traits in the order in which they are tried: properties that a test controls come before
 * those that can change from run to run. Some cannot express that something is missing, such as a
 * tool.
 */
const TRAITS: readonly Trait[] = [
  ({ test }) => (test === undefined ? {} : { test }),
  ({ protocol }) => ({ protocol }),
  ({ tools }) => (tools.length === 0 ? {} : { tools: [...new Set(tools)].sort() }),
  ({ user }) => (user === undefined ? {} : { user }),
  ({ turn }) => ({ turn }),
  ({ system }) => (system === undefined ? {} : { system }),
  ({ model }) => (model === undefined ? {} : { model }),
];

/**
 * Splits a group, by as few traits as possible, until all replies of each group are equal. Requests
 * that no trait distinguishes stay together.
 */
export function splitGroup(group: Group): Group[] {
  if (hasOneReply(group)) return [group];
  const splits = TRAITS.map((trait) => splitByTrait(group, trait)).filter((groups) => groups.length > 1);
  const chosen = splits.find((groups) => groups.every(hasOneReply)) ?? splits[0];
  return chosen?.flatMap(splitGroup) ?? [group];
}

/** Groups items with equal keys, in the order of their first items. */
export function groupBy<T>(items: readonly T[], toKey: (item: T) => unknown): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = JSON.stringify(toKey(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Whether all replies of the group are equal, apart from their token counts. */
export function hasOneReply({ members }: Pick<Group, "members">): boolean {
  const serialize = ({ usage: _counted, ...said }: Reply) => JSON.stringify(said);
  return new Set(members.map(({ reply }) => serialize(reply))).size <= 1;
}

/**
 * Splits a group by a trait; a stricter part comes before the parts that its requests match as
 * well.
 */
function splitByTrait({ match, members }: Group, trait: Trait): Group[] {
  return groupBy(members, trait)
    .map((part): Group => ({ match: { ...match, ...part.map(trait)[0] }, members: part }))
    .sort((a, b) => countConditions(b) - countConditions(a));
}

/**
 * Counts the conditions of a match: its parts and tools; the whole text of a user counts once more
 * than its end.
 */
function countConditions({ match, members }: Group): number {
  const isWhole = match.user !== members[0]?.match.user;
  return Object.keys(match).length + (match.tools?.length ?? 0) + Number(isWhole);
}

/** Adds the turn to every group that has none, because the turn decides before the order does. */
export function addTurns(groups: readonly Group[]): Group[] {
  return groups.flatMap((group) =>
    group.match.turn === undefined ? splitByTrait(group, ({ turn }) => ({ turn })) : [group],
  );
}
