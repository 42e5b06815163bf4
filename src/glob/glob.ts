import type { Field, Parsed } from "../contract/field.ts";
import { compile, GlobSyntaxError } from "./compile.ts";
import { advance, type Program } from "./program.ts";

/** Longest pattern, in UTF-16 units. Its compiled form is about as long. */
const GLOB_LIMIT = 1024;

/** One pattern over paths with `/`, relative to a root. Upper and lower case differ. */
export interface Glob {
  /** The pattern as given. */
  readonly text: string;
  /** Whether it starts with `!` and so excludes files. */
  readonly excludes: boolean;
  readonly matches: (path: string) => boolean;
  /**
   * Whether a path below the directory could match. A search skips the directory when it returns
   * `false`.
   */
  readonly mayMatchBelow: (directory: string) => boolean;
  /** Whether the pattern contains the name literally between two slashes. */
  readonly names: (name: string) => boolean;
}

/**
 * Parses one pattern. `*`, `?`, `[…]`, `{…}` and `**` work as in shells. Wildcards match no name
 * that starts with a dot, except in exclusions. A pattern without wildcards, one that ends with
 * `/`, and every exclusion also match everything below. Absolute patterns and `..` are rejected,
 * because a search only offers paths below its root.
 */
export function parseGlob(text: string): Parsed<Glob> {
  const excludes = text.startsWith("!");
  const given = text.slice(excludes ? 1 : 0).replaceAll("\\", "/");
  const parts = given.split("/").filter((part) => part !== "" && part !== ".");
  const pattern = parts.join("/");
  if (text.length > GLOB_LIMIT) return { ok: false, problem: `a pattern has more than ${GLOB_LIMIT} characters` };
  if (given.startsWith("/") || /^[A-Za-z]:/.test(given)) return { ok: false, problem: "a pattern is absolute" };
  if (parts.includes("..")) return { ok: false, problem: "a pattern contains `..`" };
  if (pattern === "" || /[\0\r\n]/.test(pattern)) return { ok: false };
  const below = excludes || given.endsWith("/") || !/[*?[{]/.test(pattern);
  return compileGlob(text, pattern, excludes, below);
}

function compileGlob(text: string, pattern: string, excludes: boolean, below: boolean): Parsed<Glob> {
  try {
    const program: Program = { steps: compile(pattern, below), hidden: excludes };
    const isEnd = (place: number) => program.steps[place]?.op === "end";
    const value: Glob = {
      text,
      excludes,
      matches: (path) => advance(program, path).some(isEnd),
      mayMatchBelow: (directory) => advance(program, `${directory}/`).some((place) => !isEnd(place)),
      names: (name) => pattern.split("/").includes(name),
    };
    return { ok: true, value };
  } catch (error) {
    if (error instanceof GlobSyntaxError) return { ok: false, problem: `a pattern ${error.message}` };
    throw error;
  }
}

/** Renders a pattern that matches only the path itself, whatever characters it contains. */
export function literalGlob(path: string): string {
  // The leading dot prevents a first `!` from excluding.
  return `./${path.replace(/[*?[{]/g, (character) => `[${character}]`)}`;
}

/** A pattern of an input. Use it with `linesOf` for a list. */
export const glob: Field<Glob> = {
  expects: "a file pattern relative to the workspace, without `..`; a leading `!` excludes",
  parse: parseGlob,
};

/**
 * Whether a pattern matches the path and no exclusion does. The order of the patterns does not
 * matter.
 */
export function selects(globs: readonly Glob[], path: string): boolean {
  return (
    globs.some((one) => !one.excludes && one.matches(path)) && !globs.some((one) => one.excludes && one.matches(path))
  );
}

/** Directories that a wildcard never enters: they contain many files, and other people's. */
const FOREIGN_DIRECTORIES: readonly string[] = ["node_modules", ".git"];

/**
 * Whether a search must enter the directory with this path. It enters `node_modules` and `.git`
 * only when a pattern names them.
 */
export function mayEnter(globs: readonly Glob[], directory: string): boolean {
  const name = directory.slice(directory.lastIndexOf("/") + 1);
  const isForeign = FOREIGN_DIRECTORIES.includes(name);
  return (
    globs.some((one) => !one.excludes && one.mayMatchBelow(directory) && (!isForeign || one.names(name))) &&
    !globs.some((one) => one.excludes && one.matches(directory))
  );
}
