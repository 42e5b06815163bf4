import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { createSeededRandom } from "../../../src/mock-transport/generate/seeded-random.ts";
import { token } from "../sample.ts";
import { type ChildServer, startChildServer } from "./child-server.ts";
import { startSteadyClient } from "./steady-client.ts";

const MEGABYTE = 1024 * 1024;
const PREFACE = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
const head = `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}`;

/** Creates an HTTP/2 frame. @see RFC 9113, 4.1 */
function createFrame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const start = Buffer.alloc(9);
  start.writeUIntBE(payload.length, 0, 3);
  start.writeUInt8(type, 3);
  start.writeUInt8(flags, 4);
  start.writeUInt32BE(stream, 5);
  return Buffer.concat([start, payload]);
}

/** `:method: GET`, `:scheme: http`, `:path: /` by their index in HPACK's static table. */
const GET_ROOT = Buffer.from([0x82, 0x86, 0x84]);
const SETTINGS = createFrame(4, 0, 0, Buffer.alloc(0));

/**
 * Sends the chunks as fast as the server reads them. Ends when the server closes, or a second after
 * the last chunk.
 */
function attack(port: number, chunks: Iterable<Buffer | string>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("error", () => undefined).on("close", () => resolve());
  socket.resume();
  void (async () => {
    for (const chunk of chunks) {
      if (socket.destroyed) return;
      if (!socket.write(chunk)) await new Promise((go) => socket.once("drain", go).once("close", go));
    }
    setTimeout(() => socket.destroy(), 1_000);
  })();
  return promise;
}

function* repeat(count: number, make: (index: number) => Buffer | string): Generator<Buffer | string> {
  for (let index = 0; index < count; index += 1) yield make(index);
}

const random = createSeededRandom("hostile");
const createNoise = (length: number) => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));

const attacks: readonly { readonly name: string; readonly chunks: () => Iterable<Buffer | string> }[] = [
  { name: "random bytes", chunks: () => repeat(200, () => createNoise(500)) },
  { name: "random bytes after the HTTP/2 preface", chunks: () => [PREFACE, ...repeat(200, () => createNoise(500))] },
  {
    name: "random frames",
    chunks: () => [
      PREFACE,
      SETTINGS,
      ...repeat(2_000, () =>
        createFrame(Math.floor(random() * 12), Math.floor(random() * 256), Math.floor(random() * 50), createNoise(20)),
      ),
    ],
  },
  {
    name: "streams that are reset as soon as they are opened",
    chunks: () => [
      PREFACE,
      SETTINGS,
      ...repeat(20_000, (index) => {
        const stream = index * 2 + 1;
        return Buffer.concat([
          createFrame(1, 5, stream, GET_ROOT),
          createFrame(3, 0, stream, Buffer.from([0, 0, 0, 8])),
        ]);
      }),
    ],
  },
  {
    name: "endless headers",
    chunks: () => [
      PREFACE,
      SETTINGS,
      createFrame(1, 0, 1, GET_ROOT),
      ...repeat(5_000, () => createFrame(9, 0, 1, Buffer.alloc(1_000))),
    ],
  },
  { name: "endless settings", chunks: () => [PREFACE, ...repeat(50_000, () => SETTINGS)] },
  {
    name: "endless pings",
    chunks: () => [PREFACE, SETTINGS, ...repeat(50_000, () => createFrame(6, 0, 0, Buffer.alloc(8)))],
  },
  { name: "a header of 10 MB", chunks: () => [`${head}\r\nx: `, ...repeat(1_000, () => "a".repeat(10_000))] },
  { name: "a million headers", chunks: () => [`${head}\r\n`, ...repeat(1_000, () => "a: b\r\n".repeat(1_000))] },
  {
    name: "a body of 100 MB with a content length",
    chunks: () => [`${head}\r\ncontent-length: ${100 * MEGABYTE}\r\n\r\n`, ...repeat(100, () => "a".repeat(MEGABYTE))],
  },
  {
    name: "a body of 100 MB in chunks",
    chunks: () => [
      `${head}\r\ntransfer-encoding: chunked\r\n\r\n`,
      ...repeat(100, () => `100000\r\n${"a".repeat(MEGABYTE)}\r\n`),
    ],
  },
  {
    name: "JSON nested a million deep",
    chunks: () => [`${head}\r\ncontent-length: 1000000\r\n\r\n`, "[".repeat(1_000_000)],
  },
  {
    name: "pipelined requests",
    chunks: () => repeat(5_000, () => `${head}\r\ncontent-length: 2\r\n\r\n{}`),
  },
];

describe("a server under attack", () => {
  test.each(attacks)(
    "serves others during $name, keeps no memory of it, and completes its journal",
    async ({ chunks }) => {
      const server: ChildServer = await startChildServer();
      const before = server.residentMegabytes();
      const steady = startSteadyClient(server.origin);
      await Promise.all(Array.from({ length: 4 }, () => attack(server.port, chunks())));
      // Some attacks are short; the server must also serve after them.
      await steady.waitForCalls(6);
      const result = await steady.stop();
      const after = server.residentMegabytes();
      expect(result.failures).toEqual([]);
      expect(result.calls).toBeGreaterThan(5);
      expect(after - before).toBeLessThan(250);
      const { journal, log } = await server.stop();
      expect(log).toBe("");
      expect(journal.end).toMatchObject({ requests: journal.requests.length, dropped: 0 });
      expect(journal.requests.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
    },
  );
});
