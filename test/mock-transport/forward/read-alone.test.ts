import { describe, expect, test } from "vitest";
import { readAlone } from "../../../src/mock-transport/forward/read-alone.ts";

describe("readAlone", () => {
  test.each([undefined, [], { input: "x" }, { input: [{ type: "function_call_output", call_id: "a", output: "x" }] }])(
    "gives %j back as it is",
    (body) => {
      expect(readAlone(body)).toBe(body);
    },
  );

  test("drops the earlier response's name and what refers to it", () => {
    const body = {
      previous_response_id: "resp_1",
      input: [
        { type: "item_reference", id: "i" },
        { role: "user", content: "x" },
      ],
    };
    expect(readAlone(body)).toEqual({ input: [{ role: "user", content: "x" }] });
    expect(readAlone({ previous_response_id: "resp_1", input: "x" })).toEqual({ input: "x" });
  });

  test("puts a call before each result that answers one in the store, and no other", () => {
    const own = { type: "function_call", call_id: "b", name: "f", arguments: "{}" };
    const outputs = ["a", "b"].map((call_id) => ({ type: "function_call_output", call_id, output: "x" }));
    const { input } = readAlone({ previous_response_id: "resp_1", input: [own, ...outputs] }) as { input: object[] };
    expect(input).toMatchObject([{ type: "function_call", call_id: "a" }, own, ...outputs]);
    expect(input).toHaveLength(4);
  });
});
