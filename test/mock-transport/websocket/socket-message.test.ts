import { describe, expect, test } from "vitest";
import { parseSocketMessage } from "../../../src/mock-transport/socket/parse-socket-message.ts";

const create = { type: "response.create" };
const body = { model: "m", input: "a" };

describe("parseSocketMessage", () => {
  test.each([
    { name: "next to its type", event: { ...create, ...body }, expected: { ...create, ...body } },
    { name: "in its response", event: { ...create, response: body }, expected: body },
    { name: "in its payload", event: { ...create, payload: body }, expected: body },
    { name: "in its response before its payload", event: { ...create, response: body, payload: {} }, expected: body },
  ])("finds a request $name", ({ event, expected }) => {
    expect(parseSocketMessage(JSON.stringify(event))).toEqual({ kind: "create", body: expected });
  });

  test("finds the stream id", () => {
    expect(parseSocketMessage(JSON.stringify({ ...create, stream_id: "a.b_c-1" }))).toMatchObject({
      streamId: "a.b_c-1",
    });
  });

  test.each([
    { name: "invalid JSON", text: "{", message: "Request body must be valid JSON." },
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
  ])("explains what is wrong with $name", ({ text, message }) => {
    expect(parseSocketMessage(text)).toMatchObject({ kind: "bad", message });
  });

  test.each([
    { streamId: "x".repeat(256), kind: "create" },
    { streamId: "x".repeat(257), kind: "bad" },
    { streamId: "", kind: "bad" },
    { streamId: "a b", kind: "bad" },
    { streamId: 1, kind: "bad" },
    { streamId: null, kind: "bad" },
  ])("accepts stream ids within the limits: $kind", ({ streamId, kind }) => {
    expect(parseSocketMessage(JSON.stringify({ ...create, stream_id: streamId })).kind).toBe(kind);
  });
});
