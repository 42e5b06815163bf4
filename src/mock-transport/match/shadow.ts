import type { Fixture, TextMatch } from "../../schema/fixture.ts";
import { stepCount } from "./choose-reply.ts";
import { hasAtLeast } from "../core/text-match.ts";

/**
 * The 0-based place of an earlier fixture that fits every request which the one at `index` fits, and never runs out of replies, so that the later one cannot answer;
 * `undefined` when none is known. Patterns are not compared, but for being the same.
 */
export function shadowOf(fixtures: readonly Fixture[], index: number): number | undefined {
  const later = fixtures[index];
  if (later === undefined) return undefined;
  const place = fixtures
    .slice(0, index)
    .findIndex((earlier) => fitsWherever(earlier, later) && lastsAsLong(earlier, later));
  return place < 0 ? undefined : place;
}

function fitsWherever({ match: earlier }: Fixture, { match: later }: Fixture): boolean {
  return (
    textCovers(earlier.user, later.user) &&
    textCovers(earlier.toolResult, later.toolResult) &&
    (earlier.toolResult === undefined) === (later.toolResult === undefined) &&
    textCovers(earlier.model, later.model) &&
    textCovers(earlier.system, later.system) &&
    textCovers(earlier.test, later.test) &&
    // A fixture whose turn is that of the request comes before one without.
    earlier.turn === later.turn &&
    (earlier.protocol === undefined || earlier.protocol === later.protocol) &&
    (earlier.tools ?? []).every((name) => later.tools?.includes(name)) &&
    (earlier.body === undefined || (later.body !== undefined && hasAtLeast(later.body, earlier.body)))
  );
}

/** Whether all texts that fit the later wish fit the earlier one. */
function textCovers(earlier: TextMatch | undefined, later: TextMatch | undefined): boolean {
  if (earlier === undefined) return true;
  if (later === undefined) return false;
  if (typeof earlier === "string") return earlier === later;
  if ("contains" in earlier) {
    if (typeof later === "string") return later.includes(earlier.contains);
    return "contains" in later && later.contains.includes(earlier.contains);
  }
  return typeof later !== "string" && JSON.stringify(earlier) === JSON.stringify(later);
}

/** Whether the earlier fixture has a reply wherever in a turn the later one has; its `replies` must go on for ever. */
function lastsAsLong(earlier: Fixture, later: Fixture): boolean {
  if (earlier.replies !== undefined && earlier.after !== "last") return false;
  if (later.steps === undefined) return earlier.steps === undefined || later.match.toolResult === undefined;
  return earlier.steps !== undefined && stepCount(earlier) >= stepCount(later);
}
