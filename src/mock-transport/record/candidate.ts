import type { Match, Reply, TextMatch } from "../../schema/fixture.ts";
import { type Cleaner, cleanDeep } from "./cleaner.ts";
import type { Anchor, Recorded } from "./recorded.ts";

/** An exchange without anything private, ready to become a fixture: the least that its request is known by, what else can tell it from others, and the reply. */
export interface Candidate extends Pick<Recorded, "seq" | "protocol" | "step" | "turn" | "tools"> {
  readonly match: Match;
  readonly user: TextMatch | undefined;
  readonly system: TextMatch | undefined;
  readonly test: TextMatch | undefined;
  readonly model: TextMatch | undefined;
  readonly reply: Reply;
}

/** A pattern that every text fits. */
const ANYTHING: TextMatch = { pattern: "^" };

/** The candidate; `undefined` when nothing is left of what the user said, so that it would answer anything. */
export function toCandidate(recorded: Recorded, { clean, matchOf }: Cleaner): Candidate | undefined {
  const { seq, protocol, step, turn, tools, prompt, result } = recorded;
  // A request that goes on from a stored response says only what is new; the user's message is in the store.
  const isStored = prompt === "" && result !== undefined;
  const user = matchOf(prompt);
  if (user === undefined) return undefined;
  return {
    seq,
    protocol,
    step,
    turn,
    tools,
    match: {
      ...(isStored ? {} : { user }),
      ...(result === undefined ? {} : { toolResult: resultMatch(result, matchOf) }),
    },
    user: isStored ? undefined : matchOf(recorded.user),
    system: recorded.system === undefined ? undefined : matchOf(recorded.system),
    test: matchOf(recorded.test),
    model: matchOf(recorded.model),
    reply: cleanDeep(recorded.reply, clean),
  };
}

/** The first anchor that nothing private is in; any result at all when there is none. */
function resultMatch(anchors: readonly Anchor[], matchOf: Cleaner["matchOf"]): TextMatch {
  const matches = anchors.flatMap(({ text, isWhole }): TextMatch[] => {
    const match = matchOf(text);
    if (match === undefined) return [];
    return typeof match === "string" && !isWhole ? [{ contains: match }] : [match];
  });
  return matches[0] ?? ANYTHING;
}
