import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { readableByPages } from "../../../src/mock-transport/wire/page-headers.ts";
import type { Exchange } from "../../../src/mock-transport/pipeline/handle-request.ts";
import type { Note } from "../../../src/mock-transport/core/journal-entry.ts";
import type { Stamp, WireAnswer, WireRequest } from "../../../src/mock-transport/wire/wire.ts";
import type { JournalEnd } from "../../../src/mock-transport/core/journal-line.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import type { ServerOrder } from "../../../src/mock-transport/core/server-options.ts";
import type { StopAnswer } from "../../../src/mock-transport/journal/stop-answer.ts";
import { requestLine } from "../../../src/mock-transport/journal/journal-request-line.ts";
import { unknownFailure } from "../../_runtime/unknown-failure.ts";
import type { Answering, openAnswering } from "./request-handler.ts";
import { deliver } from "../connection/deliver.ts";
import { openJournal } from "./journal-file.ts";
import { arrivedBody, type ReadBody, readBody } from "../connection/read-body.ts";
import { malformed, refuseConnection } from "../connection/rejected-connection.ts";
import { noAnswers } from "./in-flight.ts";
import {
  type AnyRequest,
  type AnyResponse,
  breakOff,
  createTwoProtocols,
  isClosed,
  isTaken,
} from "../connection/h1-h2-server.ts";
import type { Arrival, Seen } from "../websocket/socket-tracker.ts";

/** A server that answers. `port` is on 127.0.0.1. */
export interface RunningServer {
  readonly port: number;
  /** Resolves when the journal is whole and every connection is closed, with what vouches for the journal. */
  readonly ended: Promise<StopAnswer>;
  /** Ends the server; running answers get the grace time. A second call joins the first. */
  readonly end: (reason: JournalEnd["reason"]) => Promise<void>;
}

/** What a client gets when the server fails, in the shape that most of them read. */
const FAILURE = JSON.stringify({
  error: {
    message: "mock-transport failed on this request; server.log in its evidence says where.",
    type: "server_error",
  },
});

const FAILURE_HEADERS = { "content-type": "application/json", "x-should-retry": "false", ...readableByPages };

/** Longest time between two looks at the idle limit, in milliseconds. */
const IDLE_CHECK_MS = 30_000;

/** Loads what answers by an order. */
export type LoadAnswering = typeof openAnswering;

/**
 * Serves the order's fixtures on a port of 127.0.0.1, a free one for 0, until the stop route, `end` or the idle limit ends it. `load` is what answers; a failure
 * of its own is answered, noted and no end of the server.
 */
export async function serve(
  order: ServerOrder,
  limits: Limits,
  port = 0,
  load: LoadAnswering = loadAnswering,
): Promise<RunningServer> {
  const toIso = isoTimes();
  const journal = openJournal(order.journalPath, limits.journalBytes);
  journal.add({
    kind: "start",
    schemaVersion: 1,
    instance: order.instance,
    time: toIso(Date.now()),
    fixtures: order.fixtures.length,
  });

  const running = noAnswers();
  const { promise: ended, resolve: settle } = Promise.withResolvers<StopAnswer>();
  let seq = 0;
  let lastRequest = Date.now();
  let closing: Promise<StopAnswer> | undefined;
  let answering: Answering | undefined;

  const { server, closeDoor, destroyAll } = createTwoProtocols(limits, (request, response) => {
    const arrival = arrive();
    if (arrival === undefined) return void request.destroy();
    const work = respond(request, response, arrival).catch((error: unknown) => fail(error, response, arrival));
    running.add({ response, work });
  });
  server.on("clientError", (error, socket) => {
    // A request that broke off in its body is known already, and says so itself once its connection is closed.
    if (running.all().some(({ response }) => response.socket === socket)) return void socket.destroy();
    const arrived = Date.now();
    const { id } = stampOf(seq + 1, arrived);
    const status = refuseConnection(error, socket, id);
    if (status !== undefined && closing === undefined)
      record(malformed, { status, seq: ++seq, arrived, delivered: true });
  });

  server.on("upgrade", (request, connection, head) => {
    if (answering !== undefined) return answering.sockets.upgrade(request, connection, head);
    // A client that goes away while the protocols are loaded is no error of the server.
    connection.on("error", () => connection.destroy());
    void loaded.then(({ sockets }) => sockets.upgrade(request, connection, head));
  });

  function arrive(): Arrival | undefined {
    if (closing !== undefined) return undefined;
    lastRequest = Date.now();
    return { stamp: stampOf(++seq, lastRequest), arrived: lastRequest };
  }

  function stampOf(seq: number, arrivedMs: number): Stamp {
    return { id: `${order.instance}-${seq}`, seq, createdSeconds: Math.floor(arrivedMs / 1000), arrivedMs };
  }

  async function respond(request: AnyRequest, response: AnyResponse, { stamp, arrived }: Arrival): Promise<void> {
    const { seq } = stamp;
    const closed = new Promise((resolve) => response.once("close", resolve));
    answering ??= await loaded;
    const { note: noteLater, forwarding } = answering;
    const exchanged = await exchangeOf(answering, request, response, stamp);
    if (exchanged === undefined) return record(malformed, { status: 400, seq, arrived, delivered: false });
    const { answer, delivery, note, outbound, isStop } = exchanged;
    if (isStop) return vouch(response, answer.headers);
    const forwarded = outbound && (await (await forwarding()).forward({ seq, outbound, response, note }));
    const { firstByteAt, events } = forwarded ?? (await deliver(response, answer, answer.headers, delivery));
    await closed;
    const ended = Date.now();
    record(await noteLater(forwarded?.note ?? note), {
      status: forwarded?.status ?? answer.status,
      seq,
      arrived,
      ended,
      delivered: isTaken(response),
      firstByteAt,
      events,
    });
  }

  /** The answer to a request, once its body is here; none when its client goes away before that. */
  async function exchangeOf(
    { exchange }: Answering,
    request: AnyRequest,
    response: AnyResponse,
    stamp: Stamp,
  ): Promise<Exchange | undefined> {
    // A body of HTTP/2 is never here that early.
    if (!("stream" in request)) {
      const early = await exchange(() => wireRequest(request, arrivedBody(request, limits.bodyBytes)), stamp);
      if (early !== undefined) return early;
    }
    if (isClosed(response)) return undefined;
    const body = await readBody(request, limits.bodyBytes);
    return body.kind === "cut" ? undefined : exchange(() => wireRequest(request, body), stamp);
  }

  /** Answers a request on which the server failed. The error's message may hold anything that a client sent, so its type and frames alone are printed. */
  function fail(error: unknown, response: AnyResponse, { stamp: { seq }, arrived }: Arrival): void {
    const { type, frames } = unknownFailure(error);
    console.error([`mock-transport: request ${seq} failed with ${type}.`, ...frames].join("\n"));
    if (response.headersSent) breakOff(response);
    else response.writeHead(500, FAILURE_HEADERS).end(FAILURE);
    record({ ...malformed, outcome: "crashed" }, { seq, arrived, status: 500, delivered: true });
  }

  function record(note: Note, seen: Seen): void {
    const { seq, status, delivered, arrived, firstByteAt, events, ended = Date.now() } = seen;
    const since = (moment: number) => Math.max(0, moment - arrived);
    journal.add(
      requestLine(note, {
        seq,
        status,
        delivered,
        time: toIso(arrived),
        durationMs: since(ended),
        firstByteMs: firstByteAt === undefined ? undefined : since(firstByteAt),
        events: events === 0 ? undefined : events,
      }),
    );
  }

  /** Answers the stop last of all, because the answer vouches for the whole journal. */
  function vouch(response: AnyResponse, headers: WireAnswer["headers"]): void {
    running.leave(response);
    void close("stopped").then((checked) => {
      response.writeHead(200, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(checked));
      response.once("close", () => finish(checked));
    });
  }

  function close(reason: JournalEnd["reason"]): Promise<StopAnswer> {
    closing ??= quiet(reason);
    return closing;
  }

  async function quiet(reason: JournalEnd["reason"]): Promise<StopAnswer> {
    clearInterval(idleCheck);
    const { sockets, end } = await loaded;
    closeDoor();
    const works = () => running.all().map(({ work }) => work);
    const signal = new AbortController();
    await Promise.race([
      Promise.all([...works(), sockets.close()]),
      delay(limits.graceMs, undefined, signal).catch(() => undefined),
    ]);
    signal.abort();
    for (const { response } of running.all()) breakOff(response);
    sockets.destroyAll();
    await Promise.all([...works(), sockets.close()]);
    // What was broken off on HTTP/2 must reach its clients before their connections are closed.
    await new Promise((resolve) => setImmediate(resolve));
    const recording = await end();
    if (recording !== undefined) journal.add({ kind: "recording", ...recording, lost: [...recording.lost] });
    return journal.end(reason, new Date());
  }

  function finish(checked: StopAnswer): void {
    destroyAll();
    settle(checked);
  }

  async function end(reason: JournalEnd["reason"]): Promise<void> {
    finish(await close(reason));
  }

  const idleCheck = setInterval(
    () => {
      if (running.all().length === 0 && !answering?.sockets.isBusy() && Date.now() - lastRequest >= limits.idleMs)
        void end("idle");
    },
    Math.min(IDLE_CHECK_MS, limits.idleMs),
  );
  const listening = await listen(server, port);
  // Only now, so that whoever started the server can go on while the protocols are loaded; requests wait for them.
  const loaded = load(order, limits, { arrive, record });
  return { port: listening, ended, end };
}

/** Loads all that answers, which is most of a server. */
export async function loadAnswering(...given: Parameters<LoadAnswering>): Promise<Answering> {
  return (await import("./request-handler.ts")).openAnswering(...given);
}

/** The port the system gave. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** The request as plain data; `undefined` while its body is not known. */
function wireRequest(
  { method = "", url = "", headers }: AnyRequest,
  body: ReadBody | undefined,
): WireRequest | undefined {
  if (body === undefined) return undefined;
  return { method, target: url, headers, body: body.kind === "whole" ? body.text : undefined };
}

/** Times as the journal writes them; requests that arrive together share one text. */
function isoTimes(): (milliseconds: number) => string {
  let last = { milliseconds: Number.NaN, text: "" };
  return (milliseconds) => {
    if (milliseconds !== last.milliseconds) last = { milliseconds, text: new Date(milliseconds).toISOString() };
    return last.text;
  };
}
