import type { Fixture, Reply } from "../schema/fixture.ts";
import type { CallIdentity } from "./call-identity.ts";
import { type Answered, type Memory, remember } from "./memory.ts";

/** The reply that is due, and its 0-based place among the fixture's replies or steps. */
export interface Due {
  readonly reply: Reply;
  readonly index: number;
}

/** How many of the fixture's replies the test has had. */
export function givenTo(memory: Memory, test: string, fixture: number): number {
  return memory.given.get(keyOf(test, fixture)) ?? 0;
}

/**
 * The call that this one repeats: the client says that it tries again, or an agent sends the same body twice in one session. Equal calls
 * of other clients are calls of their own, because tests may well ask the same twice.
 */
export function repeatedCall(memory: Memory, { key, session, isRetry }: CallIdentity): Answered | undefined {
  const earlier = memory.answered.get(key);
  if (earlier === undefined) return undefined;
  return isRetry || (session !== undefined && session === earlier.session) ? earlier : undefined;
}

/**
 * The fixture's reply to this call. A sequence of `replies` goes on with each new call, and with a repeated one only when the earlier reply was an error or a
 * fault, which the client was meant to try again after.
 */
export function chooseReply(
  { reply, replies, steps }: Fixture,
  fixture: number,
  { step, test, repeated }: { readonly step: number; readonly test: string; readonly repeated: Answered | undefined },
  memory: Memory,
): Due {
  if (reply !== undefined) return { reply, index: 0 };
  if (steps !== undefined) {
    const spread = steps.flatMap(({ reply, times = 1 }, index) =>
      Array.from({ length: times }, () => ({ reply, index })),
    );
    return spread[Math.min(step, spread.length - 1)] ?? { reply: {}, index: 0 };
  }
  const last = (replies?.length ?? 1) - 1;
  const isAgain = repeated !== undefined && repeated.fixture === fixture && !repeated.isFault;
  const index = isAgain ? repeated.replyIndex : Math.min(givenTo(memory, test, fixture), last);
  if (!isAgain) remember(memory.given, keyOf(test, fixture), index + 1);
  return { reply: replies?.[index] ?? {}, index };
}

function keyOf(test: string, fixture: number): string {
  return `${fixture}\n${test}`;
}
