import { once } from "node:events";
import type { ClientHttp2Session } from "node:http2";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { greeting, helloBody } from "../sample.ts";
import { type ChildServer, startChild } from "./child-server.ts";
import { askOnStream, cancel, type Ended, isWholeStream, openSession } from "./http2-asking.ts";
import { startWellBehaved } from "./well-behaved.ts";

/** Sessions that last, and what is asked on all of them together. */
const SESSIONS = 2;
const LANES_PER_SESSION = 128;
const LASTING_REQUESTS = 8_000;
/** Sessions that their client destroys. */
const LOST_SESSIONS = 125;
const STREAMS_PER_LOST_SESSION = 16;
const REQUESTS = LASTING_REQUESTS + LOST_SESSIONS * STREAMS_PER_LOST_SESSION;
/** How often all of it is asked: once before the memory is measured, whose heap has its size only then, and twice after. */
const ROUNDS = 3;

const body = JSON.stringify({ ...helloBody, stream: true });

/** When a client gives up a stream: with its request sent, before the answer's head, or in the middle of it. */
const leavings = ["never", "at once", "never", "before headers", "never", "in mid-stream"] as const;
const STAYING = LASTING_REQUESTS / 2;
type Leaving = (typeof leavings)[number];

/** Nobody who leaves can have been answered to the end: what they wait for is minutes away. A server that waits with them for it does not stop, either. */
const paces: { readonly [leaving in Leaving]: string } = {
  never: "first-token-ms=5 tokens-per-second=500",
  "at once": "first-token-ms=600000",
  "before headers": "first-token-ms=600000",
  "in mid-stream": "tokens-per-second=0.1",
};

async function visit(session: ClientHttp2Session, leaving: Leaving): Promise<Ended> {
  const { stream, ended } = askOnStream(session, body, { "x-mock-pace": paces[leaving] });
  if (leaving === "at once") cancel(stream);
  if (leaving === "before headers") void delay(5).then(() => cancel(stream));
  if (leaving === "in mid-stream") stream.once("data", () => cancel(stream));
  return ended;
}

/** A session that its client destroys in the middle of its answers. */
async function loseSession(origin: string): Promise<readonly Ended[]> {
  const session = openSession(origin);
  const askings = Array.from({ length: STREAMS_PER_LOST_SESSION }, () =>
    askOnStream(session, body, { "x-mock-pace": paces["in mid-stream"] }),
  );
  await Promise.race(askings.map(({ stream }) => once(stream, "data")));
  session.destroy();
  return Promise.all(askings.map(({ ended }) => ended));
}

/** What the clients saw: those that stayed, and those that left. */
interface SeenByAll {
  readonly stayed: Ended[];
  readonly left: Ended[];
}

/** One round of all requests. */
async function visitAll({ origin }: ChildServer, { stayed, left }: SeenByAll): Promise<void> {
  const sessions = Array.from({ length: SESSIONS }, () => openSession(origin));
  let begun = 0;
  const lanes = sessions.flatMap((session) =>
    Array.from({ length: LANES_PER_SESSION }, async () => {
      while (begun < LASTING_REQUESTS) {
        const leaving = leavings[begun++ % leavings.length] ?? "never";
        (leaving === "never" ? stayed : left).push(await visit(session, leaving));
      }
    }),
  );
  const losing = async () => {
    for (let lost = 0; lost < LOST_SESSIONS; lost += 1) left.push(...(await loseSession(origin)));
  };
  await Promise.all([...lanes, losing()]);
  for (const session of sessions) session.destroy();
}

describe("a server whose clients give up streams and sessions of HTTP/2", () => {
  test("counts 30,000 requests as their clients do, holds nothing of those that left, and answers all others whole", async () => {
    const server = await startChild([greeting]);
    const good = startWellBehaved(server.origin);
    const seen: SeenByAll = { stayed: [], left: [] };
    await visitAll(server, seen);
    const before = server.residentMegabytes();
    for (let round = 1; round < ROUNDS; round += 1) await visitAll(server, seen);
    const after = server.residentMegabytes();
    const behaved = await good.stop();
    const { journal, log } = await server.stop();
    expect([behaved.failures, log]).toEqual([[], ""]);
    expect(after - before).toBeLessThan(120);
    const failed = seen.stayed.filter((ended) => !isWholeStream(ended));
    expect(failed.map(({ status, code }) => `${status} ${code}`)).toEqual([]);
    expect(seen.left.filter(isWholeStream)).toHaveLength(0);
    expect([seen.stayed.length, seen.left.length]).toEqual([ROUNDS * STAYING, ROUNDS * (REQUESTS - STAYING)]);

    // Who had the whole answer is in the journal as served, and nobody else.
    const { delivered = [], lost = [] } = Object.groupBy(journal.requests, (line) =>
      line.delivered ? "delivered" : "lost",
    );
    expect(delivered).toHaveLength(seen.stayed.length + behaved.calls);
    // A request that is cancelled at once may never arrive; one whose answer began did.
    expect(lost.length).toBeLessThanOrEqual(seen.left.length);
    expect(lost.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(
      seen.left.filter(({ status }) => status === 200).length,
    );
    expect(journal.requests.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
    expect(journal.end).toMatchObject({ requests: journal.requests.length, dropped: 0 });
  });
});
