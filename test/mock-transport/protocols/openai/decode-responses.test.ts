import { describe, expect, test } from "vitest";
import type { CompletionRequest } from "../../../../src/mock-transport/core/completion-request.ts";
import { createConversations } from "../../../../src/mock-transport/protocols/openai/conversations.ts";
import { decodeResponses } from "../../../../src/mock-transport/protocols/openai/decode-responses.ts";

const nobody = { conversations: createConversations(), test: "", socket: undefined };

function read(body: object): CompletionRequest {
  const decoded = decodeResponses({ model: "m", input: "a", ...body }, nobody);
  if (!decoded.ok) throw new Error(decoded.refusal.message);
  return decoded.request;
}

const user = (content: unknown) => ({ role: "user", content });
const call = (call_id: string) => ({ type: "function_call", call_id, name: "shell", arguments: "{}" });
const output = (call_id: string, output: unknown) => ({ type: "function_call_output", call_id, output });

describe("decodeResponses", () => {
  test.each([
    { name: "of the request", body: { tools: [{ type: "function", name: "shell", parameters: { a: 1 } }] } },
    {
      name: "of an item that adds some",
      body: {
        input: [
          {
            type: "additional_tools",
            role: "developer",
            tools: [{ type: "function", name: "shell", parameters: { a: 1 } }],
          },
          user("a"),
        ],
      },
    },
    {
      name: "inside a namespace",
      body: {
        tools: [
          { type: "web_search" },
          {
            type: "namespace",
            name: "os",
            tools: [{ type: "function", name: "shell", parameters: { a: 1 } }],
          },
        ],
      },
    },
  ])("counts tools $name as offered", ({ body }) => {
    expect(read(body).tools).toEqual([{ name: "shell", schema: { a: 1 } }]);
  });

  test("reads custom tools", () => {
    expect(read({ tools: [{ type: "custom", name: "patch" }] }).tools).toEqual([{ name: "patch", isCustom: true }]);
  });

  test.each([
    { choice: "none", expected: "none" },
    { choice: { type: "function", name: "shell" }, expected: { name: "shell" } },
    { choice: { type: "custom", name: "patch" }, expected: { name: "patch" } },
    { choice: { type: "allowed_tools", mode: "required", tools: [] }, expected: "required" },
    { choice: { type: "allowed_tools", mode: "auto", tools: [] }, expected: "auto" },
    { choice: { type: "web_search" }, expected: "auto" },
  ])("reads the tool choice $choice", ({ choice, expected }) => {
    expect(read({ tool_choice: choice }).toolChoice).toEqual(expected);
  });

  test("reads results in every format, only those of the newest calls", () => {
    const parts = [
      { type: "input_text", text: "one" },
      { type: "input_image", image_url: "data:image/png;base64,AAAA" },
      { type: "input_text", text: "two" },
    ];
    const custom = { type: "custom_tool_call", call_id: "c", name: "patch", input: "x" };
    const input = [
      user("a"),
      call("a"),
      output("a", "early"),
      call("b"),
      custom,
      output("b", parts),
      { type: "custom_tool_call_output", call_id: "c", output: "three" },
    ];
    expect(read({ input })).toMatchObject({ toolResults: ["one\ntwo", "three"], step: 2, turn: 3, user: "a" });
  });

  test("reads results of the provider's own tools, which have separate formats", () => {
    const input = [
      user("a"),
      { type: "shell_call", call_id: "c", action: {} },
      { type: "shell_call_output", call_id: "c", output: [{ stdout: "x" }] },
    ];
    expect(read({ input }).toolResults).toEqual(['[{"stdout":"x"}]']);
  });

  test("treats reasoning as output of the model, whatever it contains", () => {
    const input = [
      user("a"),
      { type: "reasoning", id: "rs_1", summary: [], content: null, encrypted_content: "x" },
      { type: "message", role: "assistant", content: [{ type: "output_text", text: "b" }] },
      user([
        { type: "input_text", text: "reminder" },
        { type: "input_image", image_url: "data:image/png;base64,AAAA" },
        { type: "input_text", text: "c" },
      ]),
    ];
    expect(read({ input })).toMatchObject({ user: "reminder\nc", prompt: "c", turn: 2, toolResults: [] });
  });

  test("joins instructions and developer messages, in order", () => {
    const input = [
      { type: "message", role: "developer", content: "two" },
      user("a"),
      { role: "system", content: "three" },
    ];
    expect(read({ instructions: "one", input }).system).toBe("one\ntwo\nthree");
  });
});
