import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { drawFrom } from "../../../src/mock-transport/generate/seeded-random.ts";
import { token } from "../sample.ts";
import { type ChildServer, startChild } from "./child-server.ts";
import { startWellBehaved } from "./well-behaved.ts";

const MEGABYTE = 1024 * 1024;
const preface = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
const head = `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}`;

/** A frame of HTTP/2. @see RFC 9113, 4.1 */
function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const start = Buffer.alloc(9);
  start.writeUIntBE(payload.length, 0, 3);
  start.writeUInt8(type, 3);
  start.writeUInt8(flags, 4);
  start.writeUInt32BE(stream, 5);
  return Buffer.concat([start, payload]);
}

/** `:method: GET`, `:scheme: http`, `:path: /`, by their places in HPACK's table. */
const getRoot = Buffer.from([0x82, 0x86, 0x84]);
const settings = frame(4, 0, 0, Buffer.alloc(0));

/** Sends the pieces as fast as the server takes them, and ends when the server closes or a second after the last. */
function attack(port: number, pieces: Iterable<Buffer | string>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("error", () => undefined).on("close", () => resolve());
  socket.resume();
  void (async () => {
    for (const piece of pieces) {
      if (socket.destroyed) return;
      if (!socket.write(piece)) await new Promise((go) => socket.once("drain", go).once("close", go));
    }
    setTimeout(() => socket.destroy(), 1_000);
  })();
  return promise;
}

function* repeated(count: number, make: (index: number) => Buffer | string): Generator<Buffer | string> {
  for (let index = 0; index < count; index += 1) yield make(index);
}

const draw = drawFrom("hostile");
const noise = (length: number) => Buffer.from(Array.from({ length }, () => Math.floor(draw() * 256)));

const attacks: readonly { readonly name: string; readonly pieces: () => Iterable<Buffer | string> }[] = [
  { name: "random bytes", pieces: () => repeated(200, () => noise(500)) },
  { name: "random bytes after HTTP/2's first", pieces: () => [preface, ...repeated(200, () => noise(500))] },
  {
    name: "random frames",
    pieces: () => [
      preface,
      settings,
      ...repeated(2_000, () =>
        frame(Math.floor(draw() * 12), Math.floor(draw() * 256), Math.floor(draw() * 50), noise(20)),
      ),
    ],
  },
  {
    name: "streams that are reset as soon as they are opened",
    pieces: () => [
      preface,
      settings,
      ...repeated(20_000, (index) => {
        const stream = index * 2 + 1;
        return Buffer.concat([frame(1, 5, stream, getRoot), frame(3, 0, stream, Buffer.from([0, 0, 0, 8]))]);
      }),
    ],
  },
  {
    name: "headers without an end",
    pieces: () => [
      preface,
      settings,
      frame(1, 0, 1, getRoot),
      ...repeated(5_000, () => frame(9, 0, 1, Buffer.alloc(1_000))),
    ],
  },
  { name: "settings without an end", pieces: () => [preface, ...repeated(50_000, () => settings)] },
  {
    name: "pings without an end",
    pieces: () => [preface, settings, ...repeated(50_000, () => frame(6, 0, 0, Buffer.alloc(8)))],
  },
  { name: "a header of 10 MB", pieces: () => [`${head}\r\nx: `, ...repeated(1_000, () => "a".repeat(10_000))] },
  { name: "a million headers", pieces: () => [`${head}\r\n`, ...repeated(1_000, () => "a: b\r\n".repeat(1_000))] },
  {
    name: "a body of 100 MB that says its length",
    pieces: () => [
      `${head}\r\ncontent-length: ${100 * MEGABYTE}\r\n\r\n`,
      ...repeated(100, () => "a".repeat(MEGABYTE)),
    ],
  },
  {
    name: "a body of 100 MB in chunks",
    pieces: () => [
      `${head}\r\ntransfer-encoding: chunked\r\n\r\n`,
      ...repeated(100, () => `100000\r\n${"a".repeat(MEGABYTE)}\r\n`),
    ],
  },
  {
    name: "JSON nested a million deep",
    pieces: () => [`${head}\r\ncontent-length: 1000000\r\n\r\n`, "[".repeat(1_000_000)],
  },
  {
    name: "requests one after the other without waiting",
    pieces: () => repeated(5_000, () => `${head}\r\ncontent-length: 2\r\n\r\n{}`),
  },
];

describe("a server that is attacked", () => {
  test.each(attacks)(
    "serves others through $name, holds nothing of it, and its journal is whole",
    async ({ pieces }) => {
      const server: ChildServer = await startChild();
      const before = server.residentMegabytes();
      const good = startWellBehaved(server.origin);
      await Promise.all(Array.from({ length: 4 }, () => attack(server.port, pieces())));
      // Some attacks are over in a moment; the server must be well after them, too.
      await good.callsMore(6);
      const behaved = await good.stop();
      const after = server.residentMegabytes();
      expect(behaved.failures).toEqual([]);
      expect(behaved.calls).toBeGreaterThan(5);
      expect(after - before).toBeLessThan(250);
      const { journal, log } = await server.stop();
      expect(log).toBe("");
      expect(journal.end).toMatchObject({ requests: journal.requests.length, dropped: 0 });
      expect(journal.requests.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
    },
  );
});
