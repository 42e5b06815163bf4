import type { Fixture } from "../../schema/fixture.ts";
import { type Patterns, patternKey } from "../core/text-match.ts";

/** The patterns of a document, ready to be tried, and those that are none: where they stand, and what is wrong with them. */
export interface CompiledPatterns {
  readonly patterns: Patterns;
  readonly refused: readonly { readonly path: readonly PropertyKey[]; readonly says: string }[];
}

/** Parts of a match that are compared as text. */
const textParts = ["user", "system", "model", "toolResult", "test"] as const;

/** Syntax of other engines that RE2 leaves out because no engine matches it in linear time, by how it begins. */
const missing: readonly (readonly [RegExp, string])[] = [
  [/^\(\?<?[=!]/, "RE2 has no lookaheads and no lookbehinds; give the fixture a second part, or list the texts"],
  [/^\\(?:[1-9]|k)/, "RE2 has no back-references; write the text out twice"],
  [/^\(\?>|^[*+?}]\+$/, "RE2 has no atomic groups and needs none"],
];

/**
 * Compiles each pattern once, for RE2, whose time grows with the text and not with what the pattern makes of it. The engine is loaded only when there is
 * a pattern. @see https://github.com/google/re2/wiki/Syntax
 */
export async function compilePatterns(fixtures: readonly Fixture[]): Promise<CompiledPatterns> {
  const wanted = fixtures.flatMap(({ match }, index) =>
    textParts.flatMap((part) => {
      const wish = match[part];
      const isPattern = typeof wish === "object" && "pattern" in wish;
      return isPattern ? [{ path: ["fixtures", index, "match", part, "pattern"], ...wish }] : [];
    }),
  );
  if (wanted.length === 0) return { patterns: new Map(), refused: [] };
  const { RE2JS, RE2JSSyntaxException } = await import("re2js");
  const patterns = new Map<string, (text: string) => boolean>();
  const refused = wanted.flatMap(({ path, pattern, ignoreCase }) => {
    const key = patternKey(pattern, ignoreCase);
    if (patterns.has(key)) return [];
    try {
      const compiled = RE2JS.compile(pattern, ignoreCase === true ? RE2JS.CASE_INSENSITIVE : 0);
      patterns.set(key, (text) => compiled.test(text));
      return [];
    } catch (error) {
      if (!(error instanceof RE2JSSyntaxException)) throw error;
      const hint = missing.find(([form]) => form.test(String(error.input)))?.[1];
      const says = `is no pattern of RE2: ${error.getDescription()}`;
      return [{ path, says: hint === undefined ? says : `${says}; ${hint}` }];
    }
  });
  return { patterns, refused };
}
