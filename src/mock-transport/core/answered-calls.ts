/**
 * An earlier answer. `fixture` and `replyIndex` count from 0. `isFault` says that the client is
 * expected to retry.
 */
export interface Answered {
  readonly seq: number;
  readonly fixture: number | undefined;
  readonly replyIndex: number;
  readonly isFault: boolean;
  /** The agent's session that made the call, when the request names one. */
  readonly session: string | undefined;
}

/** Answered calls, by the key of their identity. */
export interface AnsweredCalls {
  readonly find: (key: number) => Answered | undefined;
  /** Adds a call. Replaces the one with its key, or else the oldest one of its set. */
  readonly add: (key: number, call: Answered) => void;
}

/** Number of sets, a power of two. The lowest bits of a key select its set. */
const SET_COUNT = 2048;

/** Calls in one set. Their keys fill one cache line of a processor. */
export const CALLS_PER_SET = 8;

/** Numbers stored for a call: seq, fixture (or `NO_FIXTURE`), replyIndex, isFault. */
const FACTS_PER_CALL = 4;
const NO_FIXTURE = -1;

/**
 * An empty store for 16,384 calls. Typed arrays are overwritten in slot: objects in a `Map` would
 * live long enough to become garbage of V8's old generation.
 */
export function createAnsweredCalls(): AnsweredCalls {
  const keys = new Float64Array(SET_COUNT * CALLS_PER_SET).fill(Number.NaN);
  const facts = new Float64Array(SET_COUNT * CALLS_PER_SET * FACTS_PER_CALL);
  /** For each set, the index of the call that is replaced next. */
  const oldest = new Uint8Array(SET_COUNT);
  const sessions = new Map<number, string>();

  function findSlot(key: number): number | undefined {
    const first = toSetIndex(key) * CALLS_PER_SET;
    for (let slot = first; slot < first + CALLS_PER_SET; slot++) if (keys[slot] === key) return slot;
    return undefined;
  }

  function claimSlot(key: number): number {
    const set = toSetIndex(key);
    const index = oldest[set] ?? 0;
    oldest[set] = (index + 1) % CALLS_PER_SET;
    return set * CALLS_PER_SET + index;
  }

  return {
    find: (key) => {
      const slot = findSlot(key);
      if (slot === undefined) return undefined;
      const [seq = 0, fixture = NO_FIXTURE, replyIndex = 0, isFault] = facts.subarray(
        slot * FACTS_PER_CALL,
        (slot + 1) * FACTS_PER_CALL,
      );
      return {
        seq,
        fixture: fixture === NO_FIXTURE ? undefined : fixture,
        replyIndex,
        isFault: isFault === 1,
        session: sessions.get(slot),
      };
    },
    add: (key, { seq, fixture = NO_FIXTURE, replyIndex, isFault, session }) => {
      const slot = findSlot(key) ?? claimSlot(key);
      keys[slot] = key;
      facts[slot * FACTS_PER_CALL] = seq;
      facts[slot * FACTS_PER_CALL + 1] = fixture;
      facts[slot * FACTS_PER_CALL + 2] = replyIndex;
      facts[slot * FACTS_PER_CALL + 3] = isFault ? 1 : 0;
      if (session !== undefined) sessions.set(slot, session);
      else sessions.delete(slot);
    },
  };
}

function toSetIndex(key: number): number {
  return key & (SET_COUNT - 1);
}
