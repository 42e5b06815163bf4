import { describe, expect, test } from "vitest";
import {
  findResponse,
  forgetResponse,
  forgetSocket,
  keepResponse,
  type KeptResponse,
  noConversations,
  RESPONSE_COUNT_LIMIT,
  RESPONSE_UNITS_LIMIT,
} from "../../../src/mock-transport/protocols/openai/conversations.ts";
import { completionRequest } from "../sample.ts";

const anybody = { test: "", socket: undefined };

function response(seq: number, parts: Partial<KeptResponse> = {}): KeptResponse {
  const stamp = { id: `mock-1-${seq}`, seq, createdSeconds: 0 };
  const request = completionRequest();
  return { ...anybody, stamp, request, reply: undefined, input: [], previous: undefined, units: 1, ...parts };
}

describe("keepResponse", () => {
  test("remembers as many as the limit, and forgets the oldest for one more", () => {
    const conversations = noConversations();
    for (let seq = 1; seq <= RESPONSE_COUNT_LIMIT; seq += 1) keepResponse(conversations, response(seq));
    expect(findResponse(conversations, "resp_mock-1-1", anybody)).toBeDefined();
    keepResponse(conversations, response(RESPONSE_COUNT_LIMIT + 1));
    expect(findResponse(conversations, "resp_mock-1-1", anybody)).toBeUndefined();
    expect(conversations).toMatchObject({ units: RESPONSE_COUNT_LIMIT });
    expect(conversations.kept.size).toBe(RESPONSE_COUNT_LIMIT);
  });

  test("remembers as much text as the limit, and forgets the oldest for one unit more", () => {
    const conversations = noConversations();
    keepResponse(conversations, response(1));
    keepResponse(conversations, response(2, { units: RESPONSE_UNITS_LIMIT - 1 }));
    expect([...conversations.kept.keys()]).toEqual(["resp_mock-1-1", "resp_mock-1-2"]);
    keepResponse(conversations, response(3));
    expect([...conversations.kept.keys()]).toEqual(["resp_mock-1-2", "resp_mock-1-3"]);
  });

  test("does not remember one that is larger than the limit, and leaves the others alone", () => {
    const conversations = noConversations();
    keepResponse(conversations, response(1));
    keepResponse(conversations, response(2, { units: RESPONSE_UNITS_LIMIT + 1 }));
    expect([...conversations.kept.keys()]).toEqual(["resp_mock-1-1"]);
  });

  test("counts what a conversation shares once, and until the last response that needs it is forgotten", () => {
    const conversations = noConversations();
    const first = response(1, { units: 10 });
    keepResponse(conversations, first);
    const [left, right] = [response(2, { previous: first }), response(3, { previous: first })];
    keepResponse(conversations, left);
    keepResponse(conversations, right);
    expect(conversations.units).toBe(12);
    forgetResponse(conversations, "resp_mock-1-1");
    expect(conversations.units).toBe(12);
    forgetResponse(conversations, "resp_mock-1-2");
    expect(conversations.units).toBe(11);
    forgetResponse(conversations, "resp_mock-1-3");
    expect(conversations).toMatchObject({ units: 0, holders: new Map() });
  });
});

describe("findResponse", () => {
  test.each([
    { name: "its own test", asker: { test: "a", socket: undefined }, isFound: false },
    { name: "its own test and socket", asker: { test: "a", socket: 7 }, isFound: true },
    { name: "another socket", asker: { test: "a", socket: 8 }, isFound: false },
    { name: "another test", asker: { test: "b", socket: 7 }, isFound: false },
  ])("gives a response of one socket to $name: $isFound", ({ asker, isFound }) => {
    const conversations = noConversations();
    keepResponse(conversations, response(1, { test: "a", socket: 7 }));
    expect(findResponse(conversations, "resp_mock-1-1", asker) !== undefined).toBe(isFound);
  });
});

describe("forgetSocket", () => {
  test("forgets what one socket alone could go on from", () => {
    const conversations = noConversations();
    keepResponse(conversations, response(1, { socket: 7 }));
    keepResponse(conversations, response(2, { socket: 8 }));
    keepResponse(conversations, response(3));
    forgetSocket(conversations, 7);
    expect([...conversations.kept.keys()]).toEqual(["resp_mock-1-2", "resp_mock-1-3"]);
    expect(conversations.units).toBe(2);
  });
});
