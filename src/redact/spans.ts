/** Places in bytes, each from `start` up to and without `end`. Ascending, without overlap. */
export interface Spans {
  readonly count: () => number;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
}

/** Spans that grow while a text is searched from its start to its end. */
export interface GrowingSpans extends Spans {
  /**
   * Adds a place. A place that begins before the end of earlier ones must end after they begin, and
   * is joined with them.
   */
  readonly add: (start: number, end: number) => void;
}

/** Capacity for the first places. It doubles when it is used up. */
const FIRST_ROOM = 16;

/**
 * Creates an empty list of spans. A span takes eight bytes, so that millions of them fit into
 * memory. With `joinsTouching`, a span is joined with one that ends where it begins.
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
