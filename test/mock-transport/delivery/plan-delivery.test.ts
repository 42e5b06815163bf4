import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Delivery } from "../../../src/mock-transport/core/delivery.ts";
import { planDelivery } from "../../../src/mock-transport/delivery/plan-delivery.ts";
import { createSeededRandom } from "../../../src/mock-transport/generate/seeded-random.ts";
import type { Chunk, WireAnswer } from "../../../src/mock-transport/wire/wire.ts";
import type { Fault, Pace } from "../../../src/schema/delivery.ts";

const event = (text: string) => `data: {"choices":[{"delta":{"content":${JSON.stringify(text)}}}]}\n\n`;
const done = "data: [DONE]\n\n";
const events = [`data: {"choices":[]}\n\n`, event("Hello to "), event("you"), done];
const stream: WireAnswer = { status: 200, headers: {}, events };
const body = JSON.stringify({ content: [{ type: "text", text: "Grüße" }] });
const whole: WireAnswer = { status: 200, headers: {}, body };

/** A binary event as AWS frames it, with no headers. */
function createFrame(payload: string): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(12), Buffer.from(payload), Buffer.alloc(4)]);
  bytes.writeUInt32BE(bytes.length, 0);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, -4)), bytes.length - 4);
  return bytes;
}

/** Whether the lengths and checksums of a binary event are correct. */
function hasValidChecksums(frame: Buffer): boolean {
  return (
    frame.readUInt32BE(0) === frame.length &&
    frame.readUInt32BE(8) === crc32(frame.subarray(0, 8)) &&
    frame.readUInt32BE(frame.length - 4) === crc32(frame.subarray(0, -4))
  );
}

const plan = (answer: WireAnswer, fault: Fault | undefined, pace: Pace = {}, seed = "1") =>
  planDelivery(answer, { pace, fault, errorEvent: "event: error\n\n" }, createSeededRandom(seed));

const toText = (chunk: Chunk) => Buffer.from(chunk as string).toString("utf8");
const listSent = (delivery: Delivery | undefined) => delivery?.steps.map(({ chunk }) => toText(chunk));
const at = { how: "whole", afterMs: 0 };

describe("planDelivery", () => {
  test.each([
    { name: "an empty pace", answer: stream, pace: {} },
    { name: "a wait of 0", answer: stream, pace: { firstTokenMs: 0, jitter: 0.5 } },
    { name: "tokens per second without a stream", answer: whole, pace: { tokensPerSecond: 10 } },
  ])("plans nothing for $name", ({ answer, pace }) => {
    expect(plan(answer, undefined, pace)).toBeUndefined();
  });

  test("waits before the head, and before each event by the tokens that it adds", () => {
    const delivery = plan(stream, undefined, { firstTokenMs: 200, tokensPerSecond: 10 });
    expect(delivery).toMatchObject({ headAfterMs: 200, end: at, lengthBytes: undefined });
    expect(delivery?.steps.map(({ afterMs }) => afterMs)).toEqual([0, 300, 100, 0]);
    expect(listSent(delivery)).toEqual(events);
  });

  test("waits before the head of a body, and announces its length in bytes", () => {
    const delivery = plan(whole, undefined, { firstTokenMs: 200, tokensPerSecond: 10 });
    expect(delivery).toEqual({
      headAfterMs: 200,
      steps: [{ afterMs: 0, chunk: body }],
      end: at,
      lengthBytes: Buffer.byteLength(body),
    });
  });

  test("varies each wait within the jitter, equally for the same seed", () => {
    const paced = (seed: string) =>
      plan(stream, undefined, { firstTokenMs: 100, tokensPerSecond: 10, jitter: 0.2 }, seed);
    const listWaits = (seed: string) => [
      paced(seed)?.headAfterMs ?? 0,
      ...(paced(seed)?.steps ?? []).map((step) => step.afterMs),
    ];
    expect(listWaits("a")).toEqual(listWaits("a"));
    expect(listWaits("a")).not.toEqual(listWaits("b"));
    for (const seed of ["a", "b", "c", "d"]) {
      const [head = 0, , long = 0, short = 0] = listWaits(seed);
      for (const [wait, mean] of [
        [head, 100],
        [long, 300],
        [short, 100],
      ] as const) {
        expect(wait).toBeGreaterThanOrEqual(mean * 0.8);
        expect(wait).toBeLessThanOrEqual(mean * 1.2);
        expect(wait).not.toBe(mean);
      }
    }
  });

  test.each<{ name: string; text: string; tokens: number }>([
    { name: "chat's text", text: event("12345678"), tokens: 2 },
    { name: "an escaped text", text: event('a"b\\'), tokens: 2 },
    {
      name: "Anthropic's text",
      text: 'event: x\ndata: {"type":"content_block_delta","delta":{"type":"text_delta","text":"1234"}}\n\n',
      tokens: 1,
    },
    { name: "thinking", text: 'data: {"delta":{"type":"thinking_delta","thinking":"12345"}}\n\n', tokens: 2 },
    {
      name: "parts of arguments",
      text: 'data: {"delta":{"type":"input_json_delta","partial_json":"{\\"a\\":"}}\n\n',
      tokens: 2,
    },
    { name: "a delta of Responses", text: 'data: {"type":"response.output_text.delta","delta":"1234"}\n\n', tokens: 1 },
    {
      name: "a repetition of Responses",
      text: 'data: {"type":"response.output_text.done","text":"1234"}\n\n',
      tokens: 0,
    },
    { name: "Google's part", text: 'data: {"candidates":[{"content":{"parts":[{"text":"1234"}]}}]}\n\n', tokens: 1 },
    { name: "an empty text", text: event(""), tokens: 0 },
    { name: "the end mark", text: done, tokens: 0 },
  ])("counts the tokens of $name", ({ text, tokens }) => {
    const delivery = plan({ ...stream, events: [text] }, undefined, { tokensPerSecond: 1 });
    expect(delivery?.steps[0]?.afterMs).toBe(tokens * 1000);
  });

  test("counts the tokens of a binary event", () => {
    const frame = createFrame('{"contentBlockIndex":0,"delta":{"text":"12345678"}}');
    expect(plan({ ...stream, events: [frame] }, undefined, { tokensPerSecond: 1 })?.steps[0]?.afterMs).toBe(2000);
  });
});

describe("planDelivery: faults of a stream", () => {
  test.each<{ name: string; fault: Fault; sent: readonly string[]; end?: object }>([
    {
      name: "a reset right after the head",
      fault: { kind: "reset-after-headers" },
      sent: [],
      end: { how: "reset", afterMs: 0 },
    },
    {
      name: "a later reset",
      fault: { kind: "reset-after-headers", afterEvents: 2 },
      sent: events.slice(0, 2),
      end: { how: "reset", afterMs: 0 },
    },
    { name: "a stall", fault: { kind: "stall" }, sent: events.slice(0, 1), end: { how: "reset", afterMs: 600_000 } },
    {
      name: "a stall with a limit",
      fault: { kind: "stall", afterEvents: 0, limitMs: 50 },
      sent: [],
      end: { how: "reset", afterMs: 50 },
    },
    { name: "a cut", fault: { kind: "cut" }, sent: events.slice(0, 1) },
    {
      name: "a cut after more events than there are",
      fault: { kind: "cut", afterEvents: 99 },
      sent: events.slice(0, 3),
    },
    {
      name: "an event cut in two",
      fault: { kind: "truncated-frame", afterEvents: 3 },
      sent: [...events.slice(0, 3), done.slice(0, 7)],
    },
    {
      name: "an event with an error",
      fault: { kind: "error-event", afterEvents: 2 },
      sent: [...events.slice(0, 2), "event: error\n\n"],
    },
    {
      name: "an event with invalid JSON",
      fault: { kind: "malformed-event" },
      sent: events.with(1, 'data: {"choices":[{"delta":{"c\n\n'),
    },
    { name: "invalid UTF-8", fault: { kind: "bad-utf8" }, sent: events.with(1, event("\ufffdHello to ")) },
    {
      name: "invalid UTF-8 in the last text",
      fault: { kind: "bad-utf8", afterEvents: 3 },
      sent: events.with(2, event("\ufffdyou")),
    },
  ])("plans $name", ({ fault, sent, end = at }) => {
    const delivery = plan(stream, fault);
    expect(listSent(delivery)).toEqual(sent);
    expect(delivery).toMatchObject({ headAfterMs: 0, end, lengthBytes: undefined });
  });

  test("corrupts no event that clients skip", () => {
    const ping = 'event: ping\ndata: {"type":"ping"}\n\n';
    const sent = listSent(
      plan({ ...stream, events: [event("a"), ping, event("b"), done] }, { kind: "malformed-event" }),
    );
    expect(sent?.[1]).toBe(ping);
    expect(sent?.[2]).not.toBe(event("b"));
    expect(listSent(plan(stream, { kind: "malformed-event", afterEvents: 3 }))?.[3]).toBe(done);
  });

  test("resets before the head after the first wait", () => {
    expect(plan(stream, { kind: "reset-before-headers" }, { firstTokenMs: 20 })).toEqual({
      headAfterMs: undefined,
      steps: [],
      end: { how: "reset", afterMs: 20 },
      lengthBytes: undefined,
    });
  });

  test("corrupts the checksum of a binary event", () => {
    const frames = [createFrame("{}"), createFrame('{"delta":{"text":"Hello"}}'), createFrame("{}")];
    const { steps = [] } = plan({ ...stream, events: frames }, { kind: "malformed-event" }) ?? {};
    expect(steps.map(({ chunk }) => hasValidChecksums(chunk as Buffer))).toEqual([true, false, true]);
    expect(hasValidChecksums(frames[1] ?? Buffer.alloc(16))).toBe(true);
  });

  test("inserts invalid UTF-8 into a binary event with correct checksums", () => {
    const frames = [createFrame("{}"), createFrame('{"delta":{"text":"Hello"}}'), createFrame("{}")];
    const { steps = [] } = plan({ ...stream, events: frames }, { kind: "bad-utf8" }) ?? {};
    const damaged = steps[1]?.chunk as Buffer;
    expect(hasValidChecksums(damaged)).toBe(true);
    expect(damaged.subarray(12, -4).toString("utf8")).toBe('{"delta":{"text":"\ufffdHello"}}');
    expect(damaged.includes(0xff)).toBe(true);
  });

  test("corrupts the event that a binary event wraps in base64", () => {
    const wrap = (json: string) =>
      createFrame(JSON.stringify({ bytes: Buffer.from(json).toString("base64"), p: "ab" }));
    const frames = [wrap("{}"), wrap('{"type":"content_block_delta","delta":{"text":"1234"}}'), wrap("{}")];
    const answer = { ...stream, events: frames };
    expect(plan(answer, undefined, { tokensPerSecond: 1 })?.steps.map(({ afterMs }) => afterMs)).toEqual([0, 1000, 0]);
    const damaged = plan(answer, { kind: "bad-utf8" })?.steps[1]?.chunk as Buffer;
    expect(hasValidChecksums(damaged)).toBe(true);
    const { bytes } = JSON.parse(damaged.subarray(12, -4).toString("utf8")) as { readonly bytes: string };
    expect(Buffer.from(bytes, "base64").includes(Buffer.from([0xff, 0x31]))).toBe(true);
  });

  test("cuts a binary event in two", () => {
    const frames = [createFrame("{}"), createFrame('{"delta":{}}')];
    const { steps = [], end } = plan({ ...stream, events: frames }, { kind: "truncated-frame" }) ?? {};
    expect(steps.map(({ chunk }) => chunk.length)).toEqual([frames[0]?.length, (frames[1]?.length ?? 0) / 2]);
    expect(end).toEqual(at);
  });
});

describe("planDelivery: faults of a body", () => {
  const bytes = Buffer.byteLength(body);
  const half = Buffer.from(body)
    .subarray(0, bytes >> 1)
    .toString("utf8");

  test.each<{ name: string; fault: Fault; sent: readonly string[]; end?: object }>([
    {
      name: "a reset after the head",
      fault: { kind: "reset-after-headers" },
      sent: [],
      end: { how: "reset", afterMs: 0 },
    },
    {
      name: "a reset in the middle",
      fault: { kind: "reset-after-headers", afterEvents: 1 },
      sent: [half],
      end: { how: "reset", afterMs: 0 },
    },
    { name: "a stall", fault: { kind: "stall", limitMs: 9 }, sent: [half], end: { how: "reset", afterMs: 9 } },
    { name: "a cut", fault: { kind: "cut" }, sent: [half], end: { how: "cut", afterMs: 0 } },
    {
      name: "a cut before the body",
      fault: { kind: "cut", afterEvents: 0 },
      sent: [],
      end: { how: "cut", afterMs: 0 },
    },
    { name: "a cut frame", fault: { kind: "truncated-frame" }, sent: [half], end: { how: "cut", afterMs: 0 } },
    { name: "an error instead", fault: { kind: "status", status: 503 }, sent: [body] },
  ])("plans $name, and announces the whole length", ({ fault, sent, end = at }) => {
    const delivery = plan(whole, fault);
    expect(listSent(delivery)).toEqual(sent);
    expect(delivery).toMatchObject({ headAfterMs: 0, end, lengthBytes: bytes });
  });

  test("ends as HTTP does with JSON that is cut off", () => {
    const delivery = plan(whole, { kind: "malformed-event" });
    const [sent = ""] = listSent(delivery) ?? [];
    expect(body.startsWith(sent)).toBe(true);
    expect(() => JSON.parse(sent) as unknown).toThrow(SyntaxError);
    expect(delivery).toMatchObject({ end: at, lengthBytes: Buffer.byteLength(sent) });
  });

  test("inserts invalid UTF-8 into the text", () => {
    const delivery = plan(whole, { kind: "bad-utf8" });
    expect(JSON.parse(listSent(delivery)?.[0] ?? "")).toEqual({ content: [{ type: "text", text: "\ufffdGrüße" }] });
    expect(delivery).toMatchObject({ end: at, lengthBytes: bytes + 1 });
  });
});
