import { once } from "node:events";
import type { ClientHttp2Session } from "node:http2";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { greeting, helloBody } from "../sample.ts";
import { type ChildServer, startChildServer } from "./child-server.ts";
import { sendOnStream, cancel, type StreamEnd, isWholeStream, connectSession } from "./http2-requests.ts";
import { startSteadyClient } from "./steady-client.ts";

/** Lasting sessions and the requests on all of them. */
const SESSIONS = 2;
const CLIENTS_PER_SESSION = 128;
const LASTING_REQUESTS = 8_000;
/** Sessions that their client destroys. */
const LOST_SESSIONS = 125;
const STREAMS_PER_LOST_SESSION = 16;
const REQUESTS = LASTING_REQUESTS + LOST_SESSIONS * STREAMS_PER_LOST_SESSION;
/** One round warms up the heap before memory is measured, two follow. */
const ROUNDS = 3;

const body = JSON.stringify({ ...helloBody, stream: true });

/** When a client cancels a stream. */
const CANCELLATIONS = ["never", "at once", "never", "before headers", "never", "in mid-stream"] as const;
const STAYING = LASTING_REQUESTS / 2;
type Cancellation = (typeof CANCELLATIONS)[number];

/**
 * Paces that make a complete answer to a cancelled request impossible: its next event is minutes
 * away.
 */
const PACES: { readonly [cancellation in Cancellation]: string } = {
  never: "first-token-ms=5 tokens-per-second=500",
  "at once": "first-token-ms=600000",
  "before headers": "first-token-ms=600000",
  "in mid-stream": "tokens-per-second=0.1",
};

async function runClient(session: ClientHttp2Session, cancellation: Cancellation): Promise<StreamEnd> {
  const { stream, ended } = sendOnStream(session, body, { "x-mock-pace": PACES[cancellation] });
  if (cancellation === "at once") cancel(stream);
  if (cancellation === "before headers") void delay(5).then(() => cancel(stream));
  if (cancellation === "in mid-stream") stream.once("data", () => cancel(stream));
  return ended;
}

/** Opens a session and destroys it during its answers. */
async function runLostSession(origin: string): Promise<readonly StreamEnd[]> {
  const session = connectSession(origin);
  const requests = Array.from({ length: STREAMS_PER_LOST_SESSION }, () =>
    sendOnStream(session, body, { "x-mock-pace": PACES["in mid-stream"] }),
  );
  await Promise.race(requests.map(({ stream }) => once(stream, "data")));
  session.destroy();
  return Promise.all(requests.map(({ ended }) => ended));
}

/** The streams of clients that stayed and of clients that cancelled. */
interface StreamEnds {
  readonly stayed: StreamEnd[];
  readonly cancelled: StreamEnd[];
}

/** Runs one round of all requests. */
async function runRound({ origin }: ChildServer, { stayed, cancelled }: StreamEnds): Promise<void> {
  const sessions = Array.from({ length: SESSIONS }, () => connectSession(origin));
  let started = 0;
  const clients = sessions.flatMap((session) =>
    Array.from({ length: CLIENTS_PER_SESSION }, async () => {
      while (started < LASTING_REQUESTS) {
        const cancellation = CANCELLATIONS[started++ % CANCELLATIONS.length] ?? "never";
        (cancellation === "never" ? stayed : cancelled).push(await runClient(session, cancellation));
      }
    }),
  );
  const loseSessions = async () => {
    for (let lost = 0; lost < LOST_SESSIONS; lost += 1) cancelled.push(...(await runLostSession(origin)));
  };
  await Promise.all([...clients, loseSessions()]);
  for (const session of sessions) session.destroy();
}

describe("a server whose clients cancel streams and destroy sessions of HTTP/2", () => {
  test("records 30,000 requests as their clients see them, keeps no memory of cancelled ones, and answers all others completely", async () => {
    const server = await startChildServer([greeting]);
    const steady = startSteadyClient(server.origin);
    const ends: StreamEnds = { stayed: [], cancelled: [] };
    await runRound(server, ends);
    const before = server.residentMegabytes();
    for (let round = 1; round < ROUNDS; round += 1) await runRound(server, ends);
    const after = server.residentMegabytes();
    const result = await steady.stop();
    const { journal, log } = await server.stop();
    expect([result.failures, log]).toEqual([[], ""]);
    expect(after - before).toBeLessThan(120);
    const failed = ends.stayed.filter((ended) => !isWholeStream(ended));
    expect(failed.map(({ status, code }) => `${status} ${code}`)).toEqual([]);
    expect(ends.cancelled.filter(isWholeStream)).toHaveLength(0);
    expect([ends.stayed.length, ends.cancelled.length]).toEqual([ROUNDS * STAYING, ROUNDS * (REQUESTS - STAYING)]);

    // Exactly the clients with a whole answer are recorded as served.
    const { delivered = [], lost = [] } = Object.groupBy(journal.requests, (line) =>
      line.delivered ? "delivered" : "lost",
    );
    expect(delivered).toHaveLength(ends.stayed.length + result.calls);
    // A request that is cancelled at once may never arrive; one with an answer did.
    expect(lost.length).toBeLessThanOrEqual(ends.cancelled.length);
    expect(lost.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(
      ends.cancelled.filter(({ status }) => status === 200).length,
    );
    expect(journal.requests.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
    expect(journal.end).toMatchObject({ requests: journal.requests.length, dropped: 0 });
  });
});
