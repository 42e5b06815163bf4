import { VARIANT_MIN_BYTES, type Variant } from "./variant.ts";

/**
 * Bits of the hash that selects a window's counter. Windows that share a counter are counted as
 * one, which costs time and misses nothing.
 */
const COUNTERS_BITS = 20;
/** Most variants with the same beginning before another window is chosen for them. */
const CROWD = 32;
/** Most places of one variant that are compared. */
const PLACES_LIMIT = 64;

/**
 * Chooses the place of each variant's window: its start, unless more than `CROWD` variants begin
 * alike, as the keys of one issuer do. Those get the window that the fewest of them contain.
 */
export function chooseWindows(variants: readonly Variant[]): Uint32Array {
  const places = new Uint32Array(variants.length);
  const groups = new Map<number, number[]>();
  for (const [index, { bytes }] of variants.entries()) {
    const hash = windowHash(bytes, 0);
    const group = groups.get(hash);
    if (group === undefined) groups.set(hash, [index]);
    else group.push(index);
  }
  const crowded = [...groups.values()].filter((group) => group.length > CROWD).flat();
  if (crowded.length === 0) return places;
  const counters = new Uint16Array(1 << COUNTERS_BITS);
  for (const index of crowded) countWindows(bytesAt(variants, index), counters);
  for (const index of crowded) places[index] = findRarestWindow(bytesAt(variants, index), counters);
  return places;
}

function bytesAt(variants: readonly Variant[], index: number): Uint8Array {
  return variants[index]?.bytes ?? new Uint8Array();
}

function countWindows(bytes: Uint8Array, counters: Uint16Array): void {
  for (let place = 0; place + VARIANT_MIN_BYTES <= bytes.length; place++) {
    const counter = hashCounter(bytes, place);
    if ((counters[counter] as number) < 0xffff) counters[counter] = (counters[counter] as number) + 1;
  }
}

function findRarestWindow(bytes: Uint8Array, counters: Uint16Array): number {
  const places = bytes.length - VARIANT_MIN_BYTES + 1;
  const step = Math.max(1, Math.floor(places / PLACES_LIMIT));
  let [best, fewest] = [0, Infinity];
  for (let place = 0; place < places; place += step) {
    const here = counters[hashCounter(bytes, place)] as number;
    if (here < fewest) [best, fewest] = [place, here];
  }
  return best;
}

/** Computes a 32-bit hash of the seven bytes from a place on. */
export function windowHash(bytes: Uint8Array, place: number): number {
  let hash = 0x811c9dc5;
  for (let index = place; index < place + VARIANT_MIN_BYTES; index++)
    hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
  return hash;
}

function hashCounter(bytes: Uint8Array, place: number): number {
  const hash = windowHash(bytes, place);
  return (hash ^ (hash >>> COUNTERS_BITS)) & ((1 << COUNTERS_BITS) - 1);
}
