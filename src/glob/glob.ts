import type { Field, Parsed } from "../contract/field.ts";
import { compile, GlobSyntaxError } from "./compile.ts";
import { advance, type Program } from "./program.ts";

/** Longest pattern, in UTF-16 units; its compiled form is about as long. */
export const GLOB_LIMIT = 1024;

/** One pattern over paths with `/`, relative to a root. Upper and lower case differ. */
export interface Glob {
  /** The pattern as it was given. */
  readonly text: string;
  /** Whether it starts with `!` and so takes files away. */
  readonly excludes: boolean;
  readonly matches: (path: string) => boolean;
  /** Whether a path below the folder could match; `false` lets a walker leave the folder out. */
  readonly mayMatchBelow: (folder: string) => boolean;
  /** Whether the name stands literally between two slashes of the pattern. */
  readonly names: (name: string) => boolean;
}

/**
 * Reads one pattern. `*`, `?`, `[…]`, `{…}` and `**` as in shells; wildcards take no name that starts with a dot, except in exclusions.
 * A pattern without wildcards, one that ends with `/`, and every exclusion also stand for everything below.
 * Absolute patterns and `..` are refused: a walker offers only paths below its root, so they could match nothing.
 */
export function parseGlob(text: string): Parsed<Glob> {
  const excludes = text.startsWith("!");
  const given = text.slice(excludes ? 1 : 0).replaceAll("\\", "/");
  const parts = given.split("/").filter((part) => part !== "" && part !== ".");
  const pattern = parts.join("/");
  if (text.length > GLOB_LIMIT) return { ok: false, problem: `a pattern has more than ${GLOB_LIMIT} characters` };
  if (given.startsWith("/") || /^[A-Za-z]:/.test(given)) return { ok: false, problem: "a pattern is absolute" };
  if (parts.includes("..")) return { ok: false, problem: "a pattern holds `..`" };
  if (pattern === "" || /[\0\r\n]/.test(pattern)) return { ok: false };
  const below = excludes || given.endsWith("/") || !/[*?[{]/.test(pattern);
  return compiled(text, pattern, excludes, below);
}

function compiled(text: string, pattern: string, excludes: boolean, below: boolean): Parsed<Glob> {
  try {
    const program: Program = { steps: compile(pattern, below), hidden: excludes };
    const isEnd = (place: number) => program.steps[place]?.op === "end";
    const value: Glob = {
      text,
      excludes,
      matches: (path) => advance(program, path).some(isEnd),
      mayMatchBelow: (folder) => advance(program, `${folder}/`).some((place) => !isEnd(place)),
      names: (name) => pattern.split("/").includes(name),
    };
    return { ok: true, value };
  } catch (error) {
    if (error instanceof GlobSyntaxError) return { ok: false, problem: `a pattern ${error.message}` };
    throw error;
  }
}

/** A pattern that matches the path itself, whatever characters it has. */
export function literalGlob(path: string): string {
  // The leading dot keeps a first `!` from excluding.
  return `./${path.replace(/[*?[{]/g, (character) => `[${character}]`)}`;
}

/** A pattern of an input; use it with `linesOf` for a list. */
export const glob: Field<Glob> = {
  expects: "a file pattern relative to the workspace, without `..`; a leading `!` excludes",
  parse: parseGlob,
};

/** Whether a pattern takes the path and no exclusion takes it away; the order of the patterns does not matter. */
export function selects(globs: readonly Glob[], path: string): boolean {
  return (
    globs.some((one) => !one.excludes && one.matches(path)) && !globs.some((one) => one.excludes && one.matches(path))
  );
}

/** Folders that a wildcard never enters: they hold other people's files, and many. */
const FOREIGN_FOLDERS: readonly string[] = ["node_modules", ".git"];

/** Whether a walker has to look into the folder, given by its path; `node_modules` and `.git` only when a pattern names them. */
export function mayEnter(globs: readonly Glob[], folder: string): boolean {
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  const isForeign = FOREIGN_FOLDERS.includes(name);
  return (
    globs.some((one) => !one.excludes && one.mayMatchBelow(folder) && (!isForeign || one.names(name))) &&
    !globs.some((one) => one.excludes && one.matches(folder))
  );
}
