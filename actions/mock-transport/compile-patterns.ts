import type { Fixture } from "../../src/schema/fixture.ts";
import type { Patterns } from "../../src/mock-transport/text-match.ts";

/** The patterns of the fixtures, ready to be tried. */
export async function compilePatterns(_fixtures: readonly Fixture[]): Promise<Patterns> {
  return new Map();
}
