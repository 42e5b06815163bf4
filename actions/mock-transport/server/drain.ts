import { setTimeout as delay } from "node:timers/promises";
import type { JournalEnd } from "../../../src/mock-transport/core/journal-line.ts";
import type { StopAnswer } from "../../../src/mock-transport/journal/stop-answer.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import type { WireAnswer } from "../../../src/mock-transport/wire/wire.ts";
import { abort, type AnyResponse, type H1H2Server } from "../connection/h1-h2-server.ts";
import type { InFlight } from "./in-flight.ts";
import type { RequestHandler } from "./request-handler.ts";
import type { ServerJournal } from "./server-journal.ts";

/** What is drained when a server ends. */
export interface Draining {
  readonly limits: Limits;
  readonly journal: ServerJournal;
  readonly inFlight: InFlight;
  readonly loaded: Promise<RequestHandler>;
}

/** Ends one server. */
export interface Drain {
  /** Resolves when the journal is complete and every connection is closed. */
  readonly ended: Promise<StopAnswer>;
  /** Ends the server; responses in flight get the grace time. A second call joins the first. */
  readonly end: (reason: JournalEnd["reason"]) => Promise<void>;
  /**
   * Ends the server, then answers the stop request: its answer proves the whole journal, so it is
   * the last one.
   */
  readonly confirmStop: (response: AnyResponse, headers: WireAnswer["headers"]) => void;
}

/** The drain of a server. `onStart` runs once, when it begins. */
export function createDrain(draining: Draining, server: () => H1H2Server, onStart: () => void): Drain {
  const { promise: ended, resolve: settle } = Promise.withResolvers<StopAnswer>();
  let drained: Promise<StopAnswer> | undefined;

  function start(reason: JournalEnd["reason"]): Promise<StopAnswer> {
    if (drained === undefined) {
      onStart();
      drained = drain(draining, server(), reason);
    }
    return drained;
  }

  function finish(checked: StopAnswer): void {
    server().destroyAll();
    settle(checked);
  }

  return {
    ended,
    end: async (reason) => finish(await start(reason)),
    confirmStop: (response, headers) => {
      draining.inFlight.remove(response);
      void start("stopped").then((checked) => {
        response.writeHead(200, { "content-type": "application/json", ...headers });
        response.end(JSON.stringify(checked));
        response.once("close", () => finish(checked));
      });
    },
  };
}

/**
 * Waits for responses in flight, aborts those that outlast the grace time, and ends the journal.
 */
async function drain(
  { limits, journal, inFlight, loaded }: Draining,
  { stopAccepting }: H1H2Server,
  reason: JournalEnd["reason"],
): Promise<StopAnswer> {
  journal.stopTracking();
  const { sockets, finishRecording } = await loaded;
  stopAccepting();
  const collectWork = () => inFlight.all().map(({ work }) => work);
  const grace = new AbortController();
  await Promise.race([
    Promise.all([...collectWork(), sockets.close()]),
    delay(limits.graceMs, undefined, grace).catch(() => undefined),
  ]);
  grace.abort();
  for (const { response } of inFlight.all()) abort(response);
  sockets.destroyAll();
  await Promise.all([...collectWork(), sockets.close()]);
  // Resets of HTTP/2 streams must be written before their connections are closed.
  await new Promise((resolve) => setImmediate(resolve));
  return journal.end(reason, await finishRecording());
}
