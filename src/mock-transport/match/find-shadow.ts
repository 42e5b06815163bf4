import type { Fixture, TextMatch } from "../../schema/fixture.ts";
import { countSteps } from "./choose-reply.ts";
import { containsJson } from "../core/text-match.ts";

/**
 * The 0-based index of an earlier fixture that matches every request the fixture at `index` matches
 * and never runs out of replies, so that the later fixture never answers; `undefined` when none is
 * known. Two patterns cover each other only when they are equal.
 */
export function findShadow(fixtures: readonly Fixture[], index: number): number | undefined {
  const later = fixtures[index];
  if (later === undefined) return undefined;
  const shadow = fixtures
    .slice(0, index)
    .findIndex((earlier) => coversMatch(earlier, later) && coversReplies(earlier, later));
  return shadow < 0 ? undefined : shadow;
}

function coversMatch({ match: earlier }: Fixture, { match: later }: Fixture): boolean {
  return (
    coversText(earlier.user, later.user) &&
    coversText(earlier.toolResult, later.toolResult) &&
    (earlier.toolResult === undefined) === (later.toolResult === undefined) &&
    coversText(earlier.model, later.model) &&
    coversText(earlier.system, later.system) &&
    coversText(earlier.test, later.test) &&
    // A fixture with the request's turn takes precedence over one without a turn.
    earlier.turn === later.turn &&
    (earlier.protocol === undefined || earlier.protocol === later.protocol) &&
    (earlier.tools ?? []).every((name) => later.tools?.includes(name)) &&
    (earlier.body === undefined || (later.body !== undefined && containsJson(later.body, earlier.body)))
  );
}

/** Whether every text that matches `later` also matches `earlier`. */
function coversText(earlier: TextMatch | undefined, later: TextMatch | undefined): boolean {
  if (earlier === undefined) return true;
  if (later === undefined) return false;
  if (typeof earlier === "string") return earlier === later;
  if ("contains" in earlier) {
    if (typeof later === "string") return later.includes(earlier.contains);
    return "contains" in later && later.contains.includes(earlier.contains);
  }
  return typeof later !== "string" && JSON.stringify(earlier) === JSON.stringify(later);
}

/**
 * Whether the earlier fixture has a reply at every step at which the later one has; its `replies`
 * must not run out.
 */
function coversReplies(earlier: Fixture, later: Fixture): boolean {
  if (earlier.replies !== undefined && earlier.after !== "last") return false;
  if (later.steps === undefined) return earlier.steps === undefined || later.match.toolResult === undefined;
  return earlier.steps !== undefined && countSteps(earlier) >= countSteps(later);
}
