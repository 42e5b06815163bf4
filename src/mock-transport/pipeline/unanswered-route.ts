import type { Headers } from "../wire/authenticate.ts";
import { clientProvider } from "./client-provider.ts";
import { isPreflight, preflightRoute } from "./cross-origin.ts";
import { isAnswered, type Mistake, methodsOf, mistakeIn } from "./mistaken-path.ts";
import type { PathReading, Reading } from "../core/read-path.ts";
import type { Route } from "../core/route.ts";

/** Paths that the transport-mux leaves open for every method, so that a wrong one is not found rather than not allowed. */
const open = /^\/(?:health|metrics|cache\/stats)?$/;

/** A request for which no row does anything, and the row that says so itself, if there is one. */
export interface Unanswered {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  /** Whether a row that is one of several for its path is for this client. */
  readonly claims: (reading: Reading) => boolean;
  readonly reading: PathReading;
  readonly found: Reading | undefined;
}

/**
 * What stands for a row: for a browser's preflight what grants it; for any other OPTIONS the
 * methods that are answered; the row that refuses; or one of kind `unknown`, in the shape of the
 * provider whose route was
 * probably meant. `read` takes a path apart.
 */
export function unansweredRoute(asked: Unanswered, read: (path: string) => PathReading): Route {
  const { method, path, headers, claims, reading, found } = asked;
  if (isPreflight(method, headers) && !reading.readings.some(isStop)) return preflightRoute;
  const readings = reading.readings.filter(claims);
  const [answered] = readings.filter(isAnswered);
  if (method === "OPTIONS" && answered !== undefined) return optionsOf(answered.row, readings);
  const mistake = mistakeIn(method, path, readings, (corrected) => read(corrected).readings.filter(claims));
  return found !== undefined && mistake === undefined ? found.row : unknown(path, headers, mistake);
}

function isStop({ row }: Reading): boolean {
  return row.work.kind === "stop";
}

function optionsOf(row: Route, readings: readonly Reading[]): Route {
  const headers = { allow: `${methodsOf(readings)}, OPTIONS` };
  return {
    ...row,
    id: "options",
    access: "token",
    work: { kind: "document", show: () => ({ status: 200, headers, body: "" }) },
  };
}

function unknown(path: string, headers: Headers, mistake: Mistake | undefined): Route {
  return {
    id: "unknown",
    method: "any",
    path: /^/,
    access: open.test(path) ? "open" : "token",
    provider: mistake?.meant.row.provider ?? clientProvider(headers),
    work: { kind: "unknown", ...(mistake === undefined ? {} : { hint: mistake.hint }) },
  };
}
