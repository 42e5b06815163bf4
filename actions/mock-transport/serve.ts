import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { compilePatterns } from "../../src/mock-transport/compile-patterns.ts";
import { exchange, type Note } from "../../src/mock-transport/exchange.ts";
import type { JournalEnd } from "../../src/mock-transport/journal-line.ts";
import type { Limits } from "../../src/mock-transport/limits.ts";
import { emptyMemory } from "../../src/mock-transport/memory.ts";
import type { Stamp, WireAnswer } from "../../src/mock-transport/protocol.ts";
import type { ServerOrder, StopAnswer } from "../../src/mock-transport/server-order.ts";
import { redactorOf } from "../../src/redact/redactor.ts";
import { deliver } from "./deliver.ts";
import type { Forwarding } from "./forward.ts";
import { openJournal } from "./journal-file.ts";
import { readBody } from "./read-body.ts";
import { malformed, refuseConnection } from "./refused-connection.ts";
import { type AnyRequest, type AnyResponse, breakOff, createTwoProtocols, isTaken } from "./two-protocols.ts";
import { createSockets } from "./websocket.ts";
import type { Arrival, Seen } from "./websocket-desk.ts";

/** A server that answers. `port` is on 127.0.0.1. */
export interface RunningServer {
  readonly port: number;
  /** Resolves when the journal is whole and every connection is closed, with what vouches for the journal. */
  readonly ended: Promise<StopAnswer>;
  /** Ends the server; running answers get the grace time. A second call joins the first. */
  readonly end: (reason: JournalEnd["reason"]) => Promise<void>;
}

/** Longest time between two looks at the idle limit, in milliseconds. */
const IDLE_CHECK_MS = 30_000;

/** Serves the order's fixtures on a port of 127.0.0.1, a free one for 0, until the stop route, `end` or the idle limit ends it. */
export async function serve(order: ServerOrder, limits: Limits, port = 0): Promise<RunningServer> {
  const setting = {
    ...order,
    patterns: (await compilePatterns(order.fixtures)).patterns,
    redactor: redactorOf([order.token, ...order.secrets]),
  };
  const memory = emptyMemory(Date.now());
  const toIso = isoTimes();
  const journal = openJournal(order.journalPath, limits.journalBytes);
  journal.add({
    kind: "start",
    schemaVersion: 1,
    instance: order.instance,
    time: toIso(Date.now()),
    fixtures: order.fixtures.length,
  });

  const running = new Map<AnyResponse, Promise<void>>();
  const { promise: ended, resolve: settle } = Promise.withResolvers<StopAnswer>();
  let seq = 0;
  let lastRequest = Date.now();
  let closing: Promise<StopAnswer> | undefined;
  let forwards: Promise<Forwarding> | undefined;

  const { server, closeSessions, destroyAll } = createTwoProtocols(limits, (request, response) => {
    if (closing !== undefined) return void request.destroy();
    lastRequest = Date.now();
    const work = respond(request, response, ++seq).finally(() => running.delete(response));
    running.set(response, work);
  });
  server.on("clientError", (error, socket) => {
    const arrived = Date.now();
    const { id } = stampOf(seq + 1, arrived);
    const status = refuseConnection(error, socket, id);
    if (status !== undefined && closing === undefined)
      record(malformed, { status, seq: ++seq, arrived, delivered: true });
  });

  const sockets = createSockets({ setting, memory, limits, arrive, record });
  server.on("upgrade", sockets.upgrade);

  function arrive(): Arrival | undefined {
    if (closing !== undefined) return undefined;
    lastRequest = Date.now();
    return { stamp: stampOf(++seq, lastRequest), arrived: lastRequest };
  }

  function stampOf(seq: number, arrivedMs: number): Stamp {
    return { id: `${order.instance}-${seq}`, seq, createdSeconds: Math.floor(arrivedMs / 1000), arrivedMs };
  }

  /** What knows real providers, loaded with the first request for one. */
  function forwarding(): Promise<Forwarding> {
    forwards ??= import("./forward.ts").then((room) => room.openForwarding(order, limits, memory, setting.redactor));
    return forwards;
  }

  async function respond(request: AnyRequest, response: AnyResponse, seq: number): Promise<void> {
    const arrived = Date.now();
    const closed = new Promise((resolve) => response.once("close", resolve));
    const body = await readBody(request, limits.bodyBytes);
    if (body.kind === "cut") return record(malformed, { status: 400, seq, arrived, delivered: false });
    const { answer, delivery, note, outbound, isStop } = exchange(
      {
        method: request.method ?? "",
        target: request.url ?? "",
        headers: request.headers,
        body: body.kind === "whole" ? body.text : undefined,
      },
      setting,
      stampOf(seq, arrived),
      memory,
    );
    if (isStop) return vouch(response, answer.headers);
    const { status, firstByteAt, events, ...finished } =
      outbound === undefined
        ? { status: answer.status, note, ...(await deliver(response, answer, answer.headers, delivery)) }
        : await (await forwarding()).forward({ seq, outbound, response, note });
    await closed;
    record(finished.note, {
      status,
      seq,
      arrived,
      delivered: isTaken(response),
      ...(firstByteAt === undefined ? {} : { firstByteMs: Math.max(0, firstByteAt - arrived) }),
      ...(events === 0 ? {} : { events }),
    });
  }

  function record(note: Note, { arrived, ...seen }: Seen): void {
    journal.add({
      kind: "request",
      time: toIso(arrived),
      durationMs: Math.max(0, Date.now() - arrived),
      ...note,
      ...seen,
    });
  }

  /** Answers the stop last of all, because the answer vouches for the whole journal. */
  function vouch(response: AnyResponse, headers: WireAnswer["headers"]): void {
    running.delete(response);
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
    server.close();
    closeSessions();
    const signal = new AbortController();
    await Promise.race([
      Promise.all([...running.values(), sockets.close()]),
      delay(limits.graceMs, undefined, signal).catch(() => undefined),
    ]);
    signal.abort();
    for (const response of running.keys()) breakOff(response);
    sockets.destroyAll();
    await Promise.all([...running.values(), sockets.close()]);
    // What was broken off on HTTP/2 must reach its clients before their connections are closed.
    await new Promise((resolve) => setImmediate(resolve));
    await (await forwards)?.end();
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
      if (running.size === 0 && !sockets.isBusy() && Date.now() - lastRequest >= limits.idleMs) void end("idle");
    },
    Math.min(IDLE_CHECK_MS, limits.idleMs),
  );
  return { port: await listen(server, port), ended, end };
}

/** The port the system gave. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** Times as the journal writes them; requests that arrive together share one text. */
function isoTimes(): (milliseconds: number) => string {
  let last = { milliseconds: Number.NaN, text: "" };
  return (milliseconds) => {
    if (milliseconds !== last.milliseconds) last = { milliseconds, text: new Date(milliseconds).toISOString() };
    return last.text;
  };
}
