/** An earlier answer. `replyIndex` is the place among the fixture's replies; `isFault` says that the client was meant to try again. */
export interface Answered {
  readonly seq: number;
  readonly fixture: number | undefined;
  readonly replyIndex: number;
  readonly isFault: boolean;
  /** The agent's session that made the call, if it said so. */
  readonly session: string | undefined;
}

/** Calls that were answered, by the key of their identity. */
export interface AnsweredCalls {
  readonly find: (key: number) => Answered | undefined;
  /** Adds a call in place of an earlier one with its key, or else of the one that its set has had for the longest time. */
  readonly add: (key: number, call: Answered) => void;
}

/** Sets of calls, a power of two; the lowest bits of a key say which is its own. */
const SETS = 2048;

/** Calls that a set holds: their keys fill one line of a processor's cache. */
export const SET_CALLS = 8;

/** What is kept of a call beside its key and session, in this order; `NONE` for no fixture. */
const FACTS = 4;
const NONE = -1;

/**
 * No calls yet, and room for sixteen thousand. They stand in arrays that are written over and over: as objects in a `Map` each would live long enough to become garbage of
 * V8's old generation, which costs a busy server eight megabytes and a twentieth of its time.
 */
export function noCalls(): AnsweredCalls {
  const keys = new Float64Array(SETS * SET_CALLS).fill(Number.NaN);
  const facts = new Float64Array(SETS * SET_CALLS * FACTS);
  /** In each set the call that is written over next. */
  const oldest = new Uint8Array(SETS);
  const sessions = new Map<number, string>();

  function placeOf(key: number): number | undefined {
    const first = setOf(key) * SET_CALLS;
    for (let place = first; place < first + SET_CALLS; place++) if (keys[place] === key) return place;
    return undefined;
  }

  function newPlace(key: number): number {
    const set = setOf(key);
    const at = oldest[set] ?? 0;
    oldest[set] = (at + 1) % SET_CALLS;
    return set * SET_CALLS + at;
  }

  return {
    find: (key) => {
      const place = placeOf(key);
      if (place === undefined) return undefined;
      const [seq = 0, fixture = NONE, replyIndex = 0, isFault] = facts.subarray(place * FACTS, (place + 1) * FACTS);
      return {
        seq,
        fixture: fixture === NONE ? undefined : fixture,
        replyIndex,
        isFault: isFault === 1,
        session: sessions.get(place),
      };
    },
    add: (key, { seq, fixture = NONE, replyIndex, isFault, session }) => {
      const place = placeOf(key) ?? newPlace(key);
      keys[place] = key;
      facts[place * FACTS] = seq;
      facts[place * FACTS + 1] = fixture;
      facts[place * FACTS + 2] = replyIndex;
      facts[place * FACTS + 3] = isFault ? 1 : 0;
      if (session !== undefined) sessions.set(place, session);
      else sessions.delete(place);
    },
  };
}

function setOf(key: number): number {
  return key & (SETS - 1);
}
