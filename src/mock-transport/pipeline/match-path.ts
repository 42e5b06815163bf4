import type { Route } from "../core/request-context.ts";
import { createStateSlot } from "../core/server-state.ts";

/** A route whose path pattern matches, and the values in the path. */
export interface PathMatch {
  readonly row: Route;
  /** Name of the test, from the folders before the route's own path; empty when there are none. */
  readonly test: string;
  readonly model: string | undefined;
  /** The path as its provider defines it: without the test's name and `/passthrough`. */
  readonly ownPath: string;
}

/** All matches of a path in order of precedence; none for an unknown path. */
export interface PathMatches {
  readonly matches: readonly PathMatch[];
  readonly isPassthrough: boolean;
  /** The path after `/passthrough`, or else the whole path. */
  readonly ownPath: string;
}

/** Matches of earlier paths. A path always has the same matches. */
export type PathCache = Map<string, PathMatches>;

/** The server's own path cache. */
export const getPathCache = createStateSlot<PathCache>(() => new Map());

/** Most folders before the route. */
const MAX_TEST_FOLDERS = 8;

/** Folders that begin the providers' own paths. They never name a test. */
const RESERVED_FOLDER =
  /^(?:v\d\w*|openai|models?|deployments|projects|publishers|chat|completions|responses|messages|embeddings|converse|health|metrics|cache|passthrough|_testing-actions)$/;

/** The folders `.` and `..`, percent-encoded or not. */
const RELATIVE_FOLDER = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

const PASSTHROUGH = "/passthrough";

/**
 * Every route that matches the path: first the path as it is, then with one more leading folder
 * taken as the test's name. A path after `/passthrough` is matched against `passthrough` only, and
 * as it is. A path with `.` or `..` matches nothing: clients resolve these before they send it.
 */
export function matchPath(path: string, rows: readonly Route[], passthrough: readonly Route[]): PathMatches {
  const candidates = [...splitTestNames(path)];
  const through = candidates.find(({ rest }) => rest === PASSTHROUGH || rest.startsWith(`${PASSTHROUGH}/`));
  const inner = through && { test: through.test, rest: through.rest.slice(PASSTHROUGH.length) || "/" };
  const tried = inner === undefined ? candidates : [inner];
  const isRelative = RELATIVE_FOLDER.test(path);
  return {
    matches: isRelative
      ? []
      : tried.flatMap(({ test, rest }) => collectMatches(inner === undefined ? rows : passthrough, rest, test)),
    isPassthrough: inner !== undefined,
    ownPath: inner?.rest ?? path,
  };
}

function collectMatches(rows: readonly Route[], ownPath: string, test: string): PathMatch[] {
  const matches: PathMatch[] = [];
  for (const row of rows) {
    const found = row.path.exec(ownPath);
    if (found !== null) matches.push({ row, test, model: decode(found.groups?.["model"]), ownPath });
  }
  return matches;
}

/** The path as it is, then with one more leading folder taken as the test's name. */
function* splitTestNames(path: string): Generator<{ readonly test: string; readonly rest: string }> {
  yield { test: "", rest: path };
  let prefix = "";
  for (const folder of path.split("/", MAX_TEST_FOLDERS + 1).slice(1)) {
    if (folder === "" || RESERVED_FOLDER.test(folder)) return;
    prefix += `/${folder}`;
    yield { test: decode(prefix.slice(1)), rest: path.slice(prefix.length) || "/" };
  }
}

/** The percent-decoded text, or the text itself when its encoding is invalid. */
function decode(text: string): string;
function decode(text: string | undefined): string | undefined;
function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
}
