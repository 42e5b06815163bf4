import { describe, expect, test } from "vitest";
import { readMessage } from "../../../src/mock-transport/socket/parse-socket-message.ts";

const create = { type: "response.create" };
const body = { model: "m", input: "a" };

describe("readMessage", () => {
  test.each([
    { name: "beside its type", event: { ...create, ...body }, expected: { ...create, ...body } },
    { name: "in its response", event: { ...create, response: body }, expected: body },
    { name: "in its payload", event: { ...create, payload: body }, expected: body },
    { name: "in its response before its payload", event: { ...create, response: body, payload: {} }, expected: body },
  ])("finds a request $name", ({ event, expected }) => {
    expect(readMessage(JSON.stringify(event))).toEqual({ kind: "create", body: expected });
  });

  test("finds the lane", () => {
    expect(readMessage(JSON.stringify({ ...create, stream_id: "a.b_c-1" }))).toMatchObject({ lane: "a.b_c-1" });
  });

  test.each([
    { name: "no JSON", text: "{", message: "Request body must be valid JSON." },
    { name: "a list", text: "[]", message: "Request body must be a JSON object." },
    { name: "null", text: "null", message: "Request body must be a JSON object." },
    { name: "no type", text: "{}", message: "Unsupported WebSocket event type: undefined" },
    { name: "an unknown type", text: '{"type":"X"}', message: "Unsupported WebSocket event type: X" },
    { name: "bytes", text: undefined, message: "A message must be text; this one is binary." },
    {
      name: "a long type",
      text: JSON.stringify({ type: "x".repeat(101) }),
      message: `Unsupported WebSocket event type: ${"x".repeat(100)}`,
    },
  ])("says what is wrong with $name", ({ text, message }) => {
    expect(readMessage(text)).toMatchObject({ kind: "bad", message });
  });

  test.each([
    { lane: "x".repeat(256), kind: "create" },
    { lane: "x".repeat(257), kind: "bad" },
    { lane: "", kind: "bad" },
    { lane: "a b", kind: "bad" },
    { lane: 1, kind: "bad" },
    { lane: null, kind: "bad" },
  ])("takes the name of a lane at its limits, and no other: $kind", ({ lane, kind }) => {
    expect(readMessage(JSON.stringify({ ...create, stream_id: lane })).kind).toBe(kind);
  });
});
