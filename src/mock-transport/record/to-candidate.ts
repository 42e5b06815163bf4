import type { Match, Reply, TextMatch } from "../../schema/fixture.ts";
import { type Cleaner, cleanDeep } from "./create-cleaner.ts";
import type { Anchor, RecordedExchange } from "./recorded-exchange.ts";

/**
 * A recorded exchange without secrets, ready to become a fixture: the minimal match of its request,
 * further properties that distinguish it from other requests, and the reply.
 */
export interface Candidate extends Pick<RecordedExchange, "seq" | "protocol" | "step" | "turn" | "tools"> {
  readonly match: Match;
  readonly user: TextMatch | undefined;
  readonly system: TextMatch | undefined;
  readonly test: TextMatch | undefined;
  readonly model: TextMatch | undefined;
  readonly reply: Reply;
}

/** A pattern that matches every text. */
const ANYTHING: TextMatch = { pattern: "^" };

/**
 * Converts a recorded exchange to a candidate; returns `undefined` when redaction leaves too little
 * of the user's text, because the fixture would answer any request.
 */
export function toCandidate(recorded: RecordedExchange, { clean, toMatch }: Cleaner): Candidate | undefined {
  const { seq, protocol, step, turn, tools, prompt, result } = recorded;
  // A request that continues a stored response holds only new items; the user's message is in the
  // store.
  const isStored = prompt === "" && result !== undefined;
  const user = toMatch(prompt);
  if (user === undefined) return undefined;
  return {
    seq,
    protocol,
    step,
    turn,
    tools,
    match: {
      ...(isStored ? {} : { user }),
      ...(result === undefined ? {} : { toolResult: toResultMatch(result, toMatch) }),
    },
    user: isStored ? undefined : toMatch(recorded.user),
    system: recorded.system === undefined ? undefined : toMatch(recorded.system),
    test: toMatch(recorded.test),
    model: toMatch(recorded.model),
    reply: cleanDeep(recorded.reply, clean),
  };
}

/**
 * Returns a match for the first anchor that survives redaction; a match for any result when none
 * does.
 */
function toResultMatch(anchors: readonly Anchor[], toMatch: Cleaner["toMatch"]): TextMatch {
  const matches = anchors.flatMap(({ text, isWhole }): TextMatch[] => {
    const match = toMatch(text);
    if (match === undefined) return [];
    return typeof match === "string" && !isWhole ? [{ contains: match }] : [match];
  });
  return matches[0] ?? ANYTHING;
}
