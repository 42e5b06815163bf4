import type { Fixture } from "../../schema/fixture.ts";
import { toPatternKey, type Patterns } from "../core/text-match.ts";

/** The compiled patterns of a document, and the invalid ones with their path and the reason. */
export interface CompiledPatterns {
  readonly patterns: Patterns;
  readonly rejected: readonly { readonly path: readonly PropertyKey[]; readonly says: string }[];
}

/** Parts of a match that are compared as text. */
const TEXT_PARTS = ["user", "system", "model", "toolResult", "test"] as const;

/**
 * Syntax that RE2 does not support because no engine matches it in linear time, by how it starts.
 */
const UNSUPPORTED_SYNTAX: readonly (readonly [RegExp, string])[] = [
  [/^\(\?<?[=!]/, "RE2 has no lookaheads and no lookbehinds; give the fixture a second part, or list the texts"],
  [/^\\(?:[1-9]|k)/, "RE2 has no back-references; write the text out twice"],
  [/^\(\?>|^[*+?}]\+$/, "RE2 has no atomic groups and needs none"],
];

/**
 * Compiles each distinct pattern once with RE2, which matches in linear time. Loads the engine only
 * when there is a pattern.
 * @see https://github.com/google/re2/wiki/Syntax
 */
export async function compilePatterns(fixtures: readonly Fixture[]): Promise<CompiledPatterns> {
  const wanted = fixtures.flatMap(({ match }, index) =>
    TEXT_PARTS.flatMap((part) => {
      const text = match[part];
      const isPattern = typeof text === "object" && "pattern" in text;
      return isPattern ? [{ path: ["fixtures", index, "match", part, "pattern"], ...text }] : [];
    }),
  );
  if (wanted.length === 0) return { patterns: new Map(), rejected: [] };
  const { RE2JS, RE2JSSyntaxException } = await import("re2js");
  const patterns = new Map<string, (text: string) => boolean>();
  const rejected = wanted.flatMap(({ path, pattern, ignoreCase }) => {
    const key = toPatternKey(pattern, ignoreCase);
    if (patterns.has(key)) return [];
    try {
      const compiled = RE2JS.compile(pattern, ignoreCase === true ? RE2JS.CASE_INSENSITIVE : 0);
      patterns.set(key, (text) => compiled.test(text));
      return [];
    } catch (error) {
      if (!(error instanceof RE2JSSyntaxException)) throw error;
      const hint = UNSUPPORTED_SYNTAX.find(([syntax]) => syntax.test(String(error.input)))?.[1];
      const says = `is not a valid RE2 pattern: ${error.getDescription()}`;
      return [{ path, says: hint === undefined ? says : `${says}; ${hint}` }];
    }
  });
  return { patterns, rejected };
}
