import { describe, expect, test } from "vitest";
import { detachConversation } from "../../../src/mock-transport/forward/detach-conversation.ts";

describe("detachConversation", () => {
  test.each([undefined, [], { input: "x" }, { input: [{ type: "function_call_output", call_id: "a", output: "x" }] }])(
    "gives %j back as it is",
    (body) => {
      expect(detachConversation(body)).toBe(body);
    },
  );

  test("removes the reference to the earlier response and to stored items", () => {
    const body = {
      previous_response_id: "resp_1",
      input: [
        { type: "item_reference", id: "i" },
        { role: "user", content: "x" },
      ],
    };
    expect(detachConversation(body)).toEqual({ input: [{ role: "user", content: "x" }] });
    expect(detachConversation({ previous_response_id: "resp_1", input: "x" })).toEqual({ input: "x" });
  });

  test("adds a call for each result of a stored call, and for no other", () => {
    const own = { type: "function_call", call_id: "b", name: "f", arguments: "{}" };
    const outputs = ["a", "b"].map((call_id) => ({ type: "function_call_output", call_id, output: "x" }));
    const { input } = detachConversation({ previous_response_id: "resp_1", input: [own, ...outputs] }) as {
      input: object[];
    };
    expect(input).toMatchObject([{ type: "function_call", call_id: "a" }, own, ...outputs]);
    expect(input).toHaveLength(4);
  });
});
