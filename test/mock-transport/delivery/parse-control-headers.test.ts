import { describe, expect, test } from "vitest";
import { selectFault, chooseDelivery } from "../../../src/mock-transport/delivery/choose-delivery.ts";
import { parseControlHeaders } from "../../../src/mock-transport/delivery/parse-control-headers.ts";
import { type Fault, FAULT_KINDS, faultSchema } from "../../../src/schema/delivery.ts";
import { WAIT_LIMIT_MS } from "../../../src/schema/fixture-bounds.ts";
import { createConfig } from "../sample.ts";

describe("parseControlHeaders", () => {
  test("returns no pace and no fault without the headers", () => {
    expect(parseControlHeaders({ accept: "*/*" })).toEqual({ ok: true, pace: undefined, fault: undefined });
  });

  test("reads a pace", () => {
    const headers = parseControlHeaders({ "x-mock-pace": " first-token-ms=200  tokens-per-second=50 jitter=0.2" });
    expect(headers).toMatchObject({ ok: true, pace: { firstTokenMs: 200, tokensPerSecond: 50, jitter: 0.2 } });
  });

  test.each<{ text: string; fault: Fault }>([
    { text: "reset-before-headers", fault: { kind: "reset-before-headers" } },
    { text: "reset-after-headers after=2", fault: { kind: "reset-after-headers", afterEvents: 2 } },
    { text: "stall after=0 limit-ms=5000", fault: { kind: "stall", afterEvents: 0, limitMs: 5000 } },
    { text: "cut rate=0.25", fault: { kind: "cut", rate: 0.25 } },
    { text: "malformed-event", fault: { kind: "malformed-event" } },
    { text: "bad-utf8", fault: { kind: "bad-utf8" } },
    { text: "truncated-frame", fault: { kind: "truncated-frame" } },
    {
      text: "error-event status=529 type=overloaded_error",
      fault: { kind: "error-event", status: 529, type: "overloaded_error" },
    },
    { text: "status=503 retry-after-ms=10", fault: { kind: "status", status: 503, retryAfterMs: 10 } },
    {
      text: 'status=429 code=slow message="Not so fast"',
      fault: { kind: "status", status: 429, code: "slow", message: "Not so fast" },
    },
    { text: "status status=400", fault: { kind: "status", status: 400 } },
  ])("reads the fault $text", ({ text, fault }) => {
    expect(parseControlHeaders({ "x-mock-fault": text })).toEqual({ ok: true, pace: undefined, fault });
  });

  test("reads every kind of fault", () => {
    const read = FAULT_KINDS.map((kind) =>
      parseControlHeaders({ "x-mock-fault": kind === "status" ? "status=500" : kind }),
    );
    expect(read.map((headers) => headers.ok && headers.fault?.kind)).toEqual(FAULT_KINDS);
  });

  test.each([
    "",
    "explode",
    "constructor",
    "cut after",
    "cut after=",
    "cut after=-1",
    "cut after=1.5",
    "cut after=100001",
    "cut after=1 after=2",
    "cut constructor=1",
    "cut 3",
    "cut, after=3",
    "cut status=500",
    "cut rate=1.01",
    "reset-before-headers after=1",
    "stall limit-ms=600001",
    "status",
    "status=399",
    "status=600",
    "status=503 after=1",
    "status=503 kind=cut",
    'status=503 message="',
    'status=503 message=""',
    "status=503 message=two words",
    "after=1",
    "error-event retry-after-ms=1",
    "error-event type=<b>",
  ])("rejects the fault %j with the accepted form", (text) => {
    const headers = parseControlHeaders({ "x-mock-fault": text });
    expect(headers).toEqual({ ok: false, header: "x-mock-fault", expects: expect.stringContaining("cut") });
  });

  test.each(["", "fast", "jitter=2", "first-token-ms=1 first-token-ms=2", "first-token-ms=600001", "jitter=-0"])(
    "rejects the pace %j with the accepted form",
    (text) => {
      const headers = parseControlHeaders({ "x-mock-pace": text, "x-mock-fault": "cut" });
      expect(headers).toEqual({ ok: false, header: "x-mock-pace", expects: expect.stringContaining("jitter=N") });
    },
  );
});

describe("faultSchema", () => {
  test.each([
    { fault: { kind: "stall", limitMs: WAIT_LIMIT_MS, afterEvents: 100_000, rate: 1 }, isValid: true },
    { fault: { kind: "stall", limitMs: WAIT_LIMIT_MS + 1 }, isValid: false },
    { fault: { kind: "cut", afterEvents: 100_001 }, isValid: false },
    { fault: { kind: "cut", rate: 1.1 }, isValid: false },
    { fault: { kind: "cut", limitMs: 1 }, isValid: false },
    { fault: { kind: "status" }, isValid: false },
    { fault: { kind: "error-event" }, isValid: true },
    { fault: { kind: "reset-before-headers", afterEvents: 0 }, isValid: false },
  ])("accepts $fault: $isValid", ({ fault, isValid }) => {
    expect(faultSchema.safeParse(fault).success).toBe(isValid);
  });
});

describe("chooseDelivery", () => {
  const protocol = { encodeErrorEvent: ({ status }: { readonly status: number }) => `error ${status}` };
  const meta = { id: "mock-1-1", seq: 1, createdSeconds: 0 };
  const context = { config: createConfig(), meta };
  const slow = { firstTokenMs: 9 };

  test("returns nothing without a pace and a fault", () => {
    expect(chooseDelivery({}, context, protocol)).toBeUndefined();
  });

  test("prefers the pace of the request to that of the fixture, and that to the server's", () => {
    const config = { ...createConfig(), pace: { firstTokenMs: 1 } };
    const choosePace = (pace: object | undefined, asked: object | undefined) =>
      chooseDelivery(
        pace === undefined ? {} : { pace },
        { config, meta, controlHeaders: { pace: asked, fault: undefined } },
        protocol,
      )?.pace;
    expect(choosePace(undefined, undefined)).toEqual({ firstTokenMs: 1 });
    expect(choosePace(slow, undefined)).toEqual(slow);
    expect(choosePace(slow, { jitter: 1 })).toEqual({ jitter: 1 });
  });

  test("prefers the fault of the request to that of the fixture", () => {
    const asked = { pace: undefined, fault: { kind: "cut" } as const };
    expect(chooseDelivery({ fault: { kind: "stall" } }, context, protocol)?.fault?.kind).toBe("stall");
    expect(
      chooseDelivery({ fault: { kind: "stall" } }, { ...context, controlHeaders: asked }, protocol)?.fault?.kind,
    ).toBe("cut");
  });

  test("encodes the provider's event for the fault `error-event`", () => {
    const fault = { kind: "error-event", status: 529 } as const;
    expect(chooseDelivery({ fault }, context, protocol)).toEqual({ pace: {}, fault, errorEvent: "error 529" });
  });
});

describe("selectFault", () => {
  const hits = (rate: number, seed: string) =>
    Array.from({ length: 1000 }, (_, index) => selectFault({ kind: "cut", rate }, seed, index + 1) !== undefined);

  test("always hits without a rate and with 1, and never with 0", () => {
    expect(selectFault({ kind: "cut" }, "1", 1)).toBeDefined();
    expect(hits(1, "1")).not.toContain(false);
    expect(hits(0, "1")).not.toContain(true);
  });

  test("hits about the share that the rate sets", () => {
    const share = hits(0.3, "1").filter(Boolean).length / 1000;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.35);
  });

  test("hits the same requests with the same seed, and others with another seed", () => {
    expect(hits(0.3, "1")).toEqual(hits(0.3, "1"));
    expect(hits(0.3, "1")).not.toEqual(hits(0.3, "2"));
  });
});
