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
 * The traits in the order in which they are tried: what a test chooses by itself comes before what may change from run to run. `tools` are a trait though a fixture can
 * only want some to be offered: the one that wants more stands first.
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

function split({ match, members }: Group, trait: Trait): Group[] {
  return groupBy(members, trait).map((part) => ({
    match: { ...match, ...part.map(trait)[0] },
    members: part,
  }));
}
