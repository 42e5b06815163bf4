import type { Fixture, Reply } from "../../schema/fixture.ts";
import type { CallIdentity } from "./call-identity.ts";
import type { Answered } from "../core/answered-calls.ts";
import { type ServerState, setBounded } from "../core/server-state.ts";

/** The reply to a call and its 0-based index among the fixture's replies or steps. */
export interface ChosenReply {
  readonly reply: Reply;
  readonly index: number;
}

/**
 * The number of the fixture's replies that the test has received before this call. A repeated call
 * gets the same reply again, unless that reply was an error or a fault, which clients are expected
 * to retry.
 */
export function countGiven(state: ServerState, test: string, fixture: number, repeated?: Answered): number {
  if (repeated !== undefined && repeated.fixture === fixture && !repeated.isFault) return repeated.replyIndex;
  return state.replyCounts.get(toKey(test, fixture)) ?? 0;
}

/**
 * The earlier call that this one repeats: either the client marks it as a retry, or an agent sends
 * the same body again in one session. Other equal calls are separate calls, because a test may ask
 * the same question twice.
 */
export function findRepeatedCall(state: ServerState, { key, session, isRetry }: CallIdentity): Answered | undefined {
  const earlier = state.answeredCalls.find(key);
  if (earlier === undefined) return undefined;
  return isRetry || (session !== undefined && session === earlier.session) ? earlier : undefined;
}

/** The number of replies that a fixture with `steps` has in one turn. */
export function countSteps({ steps = [] }: Fixture): number {
  return steps.reduce((sum, { times = 1 }) => sum + times, 0);
}

/**
 * The fixture's reply to this call. `replies` advance with each new call, and with a repeated call
 * only after an error or a fault. The last of the `replies` or `steps` is used when there are no
 * more.
 */
export function chooseReply(
  { reply, replies, steps }: Fixture,
  fixture: number,
  { step, test, repeated }: { readonly step: number; readonly test: string; readonly repeated: Answered | undefined },
  state: ServerState,
): ChosenReply {
  if (steps !== undefined) return chooseStep(steps, step);
  if (replies === undefined) return { reply: reply ?? {}, index: 0 };
  const given = countGiven(state, test, fixture, repeated);
  const index = Math.min(given, replies.length - 1);
  const previous = state.replyCounts.get(toKey(test, fixture)) ?? 0;
  setBounded(state.replyCounts, toKey(test, fixture), Math.max(previous, index + 1));
  return { reply: replies[index] ?? {}, index };
}

function chooseStep(steps: NonNullable<Fixture["steps"]>, step: number): ChosenReply {
  let left = step;
  for (const [index, { reply, times = 1 }] of steps.entries()) {
    if (left < times || index === steps.length - 1) return { reply, index };
    left -= times;
  }
  return { reply: {}, index: 0 };
}

function toKey(test: string, fixture: number): string {
  return `${fixture}\n${test}`;
}
