import { NEEDLE_MIN_BYTES, type Needle } from "./needle.ts";

/** Counters for windows, by a hash; two windows that share a counter count as one, which costs time and misses nothing. */
const COUNTERS_BITS = 20;
/** Most needles that may begin alike before another window is chosen for them. */
const CROWD = 32;
/** Most places of one needle that are compared. */
const PLACES_LIMIT = 64;

/**
 * For each needle the place of its window: its start, unless more than `CROWD` needles begin alike, as the keys of one issuer do. Those get the
 * window that the fewest of them hold.
 */
export function chooseWindows(needles: readonly Needle[]): Uint32Array {
  const places = new Uint32Array(needles.length);
  const groups = new Map<number, number[]>();
  for (const [index, { bytes }] of needles.entries()) {
    const hash = windowHash(bytes, 0);
    const group = groups.get(hash);
    if (group === undefined) groups.set(hash, [index]);
    else group.push(index);
  }
  const crowded = [...groups.values()].filter((group) => group.length > CROWD).flat();
  if (crowded.length === 0) return places;
  const counters = new Uint16Array(1 << COUNTERS_BITS);
  for (const index of crowded) count(bytesAt(needles, index), counters);
  for (const index of crowded) places[index] = rarestIn(bytesAt(needles, index), counters);
  return places;
}

function bytesAt(needles: readonly Needle[], index: number): Uint8Array {
  return needles[index]?.bytes ?? new Uint8Array();
}

function count(bytes: Uint8Array, counters: Uint16Array): void {
  for (let place = 0; place + NEEDLE_MIN_BYTES <= bytes.length; place++) {
    const counter = counterOf(bytes, place);
    if ((counters[counter] as number) < 0xffff) counters[counter] = (counters[counter] as number) + 1;
  }
}

function rarestIn(bytes: Uint8Array, counters: Uint16Array): number {
  const places = bytes.length - NEEDLE_MIN_BYTES + 1;
  const step = Math.max(1, Math.floor(places / PLACES_LIMIT));
  let [best, fewest] = [0, Infinity];
  for (let place = 0; place < places; place += step) {
    const here = counters[counterOf(bytes, place)] as number;
    if (here < fewest) [best, fewest] = [place, here];
  }
  return best;
}

/** A number of 32 bits for the seven bytes from a place on. */
export function windowHash(bytes: Uint8Array, place: number): number {
  let hash = 0x811c9dc5;
  for (let index = place; index < place + NEEDLE_MIN_BYTES; index++)
    hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
  return hash;
}

function counterOf(bytes: Uint8Array, place: number): number {
  const hash = windowHash(bytes, place);
  return (hash ^ (hash >>> COUNTERS_BITS)) & ((1 << COUNTERS_BITS) - 1);
}
