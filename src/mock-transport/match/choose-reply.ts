import type { Fixture, Reply } from "../../schema/fixture.ts";
import type { CallIdentity } from "./call-identity.ts";
import type { Answered } from "../core/answered-calls.ts";
import { type Memory, remember } from "../core/server-state.ts";

/** The reply that is due, and its 0-based place among the fixture's replies or steps. */
export interface Due {
  readonly reply: Reply;
  readonly index: number;
}

/**
 * How many of the fixture's replies the test has had before this call. A call that repeats an earlier one stands where that stood, unless the earlier reply was an error or a
 * fault, after which the client was meant to try again.
 */
export function givenTo(memory: Memory, test: string, fixture: number, repeated?: Answered): number {
  if (repeated !== undefined && repeated.fixture === fixture && !repeated.isFault) return repeated.replyIndex;
  return memory.given.get(keyOf(test, fixture)) ?? 0;
}

/**
 * The call that this one repeats: the client says that it tries again, or an agent sends the same body twice in one session. Equal calls
 * of other clients are calls of their own, because tests may well ask the same twice.
 */
export function repeatedCall(memory: Memory, { key, session, isRetry }: CallIdentity): Answered | undefined {
  const earlier = memory.answered.find(key);
  if (earlier === undefined) return undefined;
  return isRetry || (session !== undefined && session === earlier.session) ? earlier : undefined;
}

/** How often a fixture with `steps` has a reply in one turn. */
export function stepCount({ steps = [] }: Fixture): number {
  return steps.reduce((sum, { times = 1 }) => sum + times, 0);
}

/**
 * The fixture's reply to this call. A sequence of `replies` goes on with each new call, and with a repeated one only when the earlier reply was an error or a
 * fault; its last reply stays when there are no more, and so does the last of its `steps`.
 */
export function chooseReply(
  { reply, replies, steps }: Fixture,
  fixture: number,
  { step, test, repeated }: { readonly step: number; readonly test: string; readonly repeated: Answered | undefined },
  memory: Memory,
): Due {
  if (steps !== undefined) return dueAt(steps, step);
  if (replies === undefined) return { reply: reply ?? {}, index: 0 };
  const given = givenTo(memory, test, fixture, repeated);
  const index = Math.min(given, replies.length - 1);
  const had = memory.given.get(keyOf(test, fixture)) ?? 0;
  remember(memory.given, keyOf(test, fixture), Math.max(had, index + 1));
  return { reply: replies[index] ?? {}, index };
}

function dueAt(steps: NonNullable<Fixture["steps"]>, step: number): Due {
  let left = step;
  for (const [index, { reply, times = 1 }] of steps.entries()) {
    if (left < times || index === steps.length - 1) return { reply, index };
    left -= times;
  }
  return { reply: {}, index: 0 };
}

function keyOf(test: string, fixture: number): string {
  return `${fixture}\n${test}`;
}
