import { describe, expect, test } from "vitest";
import {
  findResponse,
  removeResponse,
  removeSocketResponses,
  storeResponse,
  type StoredResponse,
  createConversations,
  RESPONSE_COUNT_LIMIT,
  RESPONSE_UNITS_LIMIT,
} from "../../../src/mock-transport/protocols/openai/conversations.ts";
import { createCompletionRequest } from "../sample.ts";

const anybody = { test: "", socket: undefined };

function response(seq: number, parts: Partial<StoredResponse> = {}): StoredResponse {
  const meta = { id: `mock-1-${seq}`, seq, createdSeconds: 0 };
  const request = createCompletionRequest();
  return { ...anybody, meta, request, reply: undefined, input: [], previous: undefined, units: 1, ...parts };
}

describe("storeResponse", () => {
  test("remembers as many as the limit, and forgets the oldest for one more", () => {
    const conversations = createConversations();
    for (let seq = 1; seq <= RESPONSE_COUNT_LIMIT; seq += 1) storeResponse(conversations, response(seq));
    expect(findResponse(conversations, "resp_mock-1-1", anybody)).toBeDefined();
    storeResponse(conversations, response(RESPONSE_COUNT_LIMIT + 1));
    expect(findResponse(conversations, "resp_mock-1-1", anybody)).toBeUndefined();
    expect(conversations).toMatchObject({ units: RESPONSE_COUNT_LIMIT });
    expect(conversations.responses.size).toBe(RESPONSE_COUNT_LIMIT);
  });

  test("keeps as much text as the limit, and drops the oldest for one unit more", () => {
    const conversations = createConversations();
    storeResponse(conversations, response(1));
    storeResponse(conversations, response(2, { units: RESPONSE_UNITS_LIMIT - 1 }));
    expect([...conversations.responses.keys()]).toEqual(["resp_mock-1-1", "resp_mock-1-2"]);
    storeResponse(conversations, response(3));
    expect([...conversations.responses.keys()]).toEqual(["resp_mock-1-2", "resp_mock-1-3"]);
  });

  test("drops a response that is larger than the limit, and keeps the others", () => {
    const conversations = createConversations();
    storeResponse(conversations, response(1));
    storeResponse(conversations, response(2, { units: RESPONSE_UNITS_LIMIT + 1 }));
    expect([...conversations.responses.keys()]).toEqual(["resp_mock-1-1"]);
  });

  test("counts shared items once, until the last response that needs them is dropped", () => {
    const conversations = createConversations();
    const first = response(1, { units: 10 });
    storeResponse(conversations, first);
    const [left, right] = [response(2, { previous: first }), response(3, { previous: first })];
    storeResponse(conversations, left);
    storeResponse(conversations, right);
    expect(conversations.units).toBe(12);
    removeResponse(conversations, "resp_mock-1-1");
    expect(conversations.units).toBe(12);
    removeResponse(conversations, "resp_mock-1-2");
    expect(conversations.units).toBe(11);
    removeResponse(conversations, "resp_mock-1-3");
    expect(conversations).toMatchObject({ units: 0, referenceCounts: new Map() });
  });
});

describe("findResponse", () => {
  test.each([
    { name: "its own test", client: { test: "a", socket: undefined }, isFound: false },
    { name: "its own test and socket", client: { test: "a", socket: 7 }, isFound: true },
    { name: "another socket", client: { test: "a", socket: 8 }, isFound: false },
    { name: "another test", client: { test: "b", socket: 7 }, isFound: false },
  ])("finds a response of one socket for $name: $isFound", ({ client, isFound }) => {
    const conversations = createConversations();
    storeResponse(conversations, response(1, { test: "a", socket: 7 }));
    expect(findResponse(conversations, "resp_mock-1-1", client) !== undefined).toBe(isFound);
  });
});

describe("removeSocketResponses", () => {
  test("forgets what one socket alone could go on from", () => {
    const conversations = createConversations();
    storeResponse(conversations, response(1, { socket: 7 }));
    storeResponse(conversations, response(2, { socket: 8 }));
    storeResponse(conversations, response(3));
    removeSocketResponses(conversations, 7);
    expect([...conversations.responses.keys()]).toEqual(["resp_mock-1-2", "resp_mock-1-3"]);
    expect(conversations.units).toBe(2);
  });
});
