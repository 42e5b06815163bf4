import type { Route } from "./route.ts";

/** One way to take a path: the row it fits, and what stands in it. */
export interface Reading {
  readonly row: Route;
  /** Name of a test, from the folders before the row's own path; empty when there are none. */
  readonly test: string;
  readonly model: string | undefined;
  /** The path as its provider has it: without the name of a test, and without `/passthrough`. */
  readonly ownPath: string;
}

/** All ways to take a path, in the order in which they count; none for a wrong one. */
export interface PathReading {
  readonly readings: readonly Reading[];
  readonly isPassthrough: boolean;
  /** What follows `/passthrough`, or else the whole path: what a provider would get of a wrong one. */
  readonly ownPath: string;
}

/** How paths read that were asked for before. A path always reads the same, so that this saves time and changes nothing. */
export type KnownPaths = Map<string, PathReading>;

/** Most folders of a path that stand before the route. */
const PREFIX_LIMIT = 8;

/** First words of the providers' own paths: what they stand in is a route, right or wrong, and never the name of a test. */
const reserved =
  /^(?:v\d\w*|openai|models?|deployments|projects|publishers|chat|completions|responses|messages|embeddings|converse|health|metrics|cache|passthrough|_testing-actions)$/;

/** A folder that says "here" or "one up", in any spelling. */
const relative = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

const PASSTHROUGH = "/passthrough";

/**
 * Every row that fits the path: first as the path stands, then with one folder more taken for the name of a test. What follows `/passthrough` is looked for in
 * `passed` alone, and as it stands. A path with `.` or `..` in it fits no row: a client that resolves them has done so already.
 */
export function readPath(path: string, rows: readonly Route[], passed: readonly Route[]): PathReading {
  const places = [...placesIn(path)];
  const through = places.find(({ rest }) => rest === PASSTHROUGH || rest.startsWith(`${PASSTHROUGH}/`));
  const inner = through && { test: through.test, rest: through.rest.slice(PASSTHROUGH.length) || "/" };
  const tried = inner === undefined ? places : [inner];
  const isRelative = relative.test(path);
  return {
    readings: isRelative
      ? []
      : tried.flatMap(({ test, rest }) => fitting(inner === undefined ? rows : passed, rest, test)),
    isPassthrough: inner !== undefined,
    ownPath: inner?.rest ?? path,
  };
}

function fitting(rows: readonly Route[], ownPath: string, test: string): Reading[] {
  const readings: Reading[] = [];
  for (const row of rows) {
    const found = row.path.exec(ownPath);
    if (found !== null) readings.push({ row, test, model: decode(found.groups?.["model"]), ownPath });
  }
  return readings;
}

/** The path as it stands, and then with one folder more taken for the name of a test. */
function* placesIn(path: string): Generator<{ readonly test: string; readonly rest: string }> {
  yield { test: "", rest: path };
  let prefix = "";
  for (const folder of path.split("/", PREFIX_LIMIT + 1).slice(1)) {
    if (folder === "" || reserved.test(folder)) return;
    prefix += `/${folder}`;
    yield { test: decode(prefix.slice(1)), rest: path.slice(prefix.length) || "/" };
  }
}

/** The text without its percent signs; as it stands when they encode nothing. */
function decode(text: string): string;
function decode(text: string | undefined): string | undefined;
function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
}
