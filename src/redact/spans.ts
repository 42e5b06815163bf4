/** Places in bytes, each from `start` up to, not including, `end`: ascending, without overlap. */
export interface Spans {
  readonly count: () => number;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
}

/** Spans that grow while a text is searched from its start to its end. */
export interface GrowingSpans extends Spans {
  /** Adds a place. One that begins before the end of earlier ones must end after they begin; it is joined with them. */
  readonly add: (start: number, end: number) => void;
}

/** Room for the first places; it doubles when it is used up. */
const FIRST_ROOM = 16;

/**
 * An empty list of spans. A span takes eight bytes, so that millions of them have room. `joinsTouching` joins a span with one that ends where it
 * begins.
 */
export function createSpans(joinsTouching = false): GrowingSpans {
  const reach = joinsTouching ? 1 : 0;
  let room = new Uint32Array(2 * FIRST_ROOM);
  let count = 0;
  return {
    count: () => count,
    start: (index) => room[2 * index] ?? 0,
    end: (index) => room[2 * index + 1] ?? 0,
    add: (start, end) => {
      let [from, to] = [start, end];
      while (count > 0 && from < (room[2 * count - 1] as number) + reach) {
        count--;
        from = Math.min(from, room[2 * count] as number);
        to = Math.max(to, room[2 * count + 1] as number);
      }
      if (2 * count === room.length) {
        const larger = new Uint32Array(2 * room.length);
        larger.set(room);
        room = larger;
      }
      room[2 * count] = from;
      room[2 * count + 1] = to;
      count++;
    },
  };
}
