import { describe, expect, test } from "vitest";
import type { CompletionRequest } from "../../../../src/mock-transport/core/completion-request.ts";
import { decodeConverse } from "../../../../src/mock-transport/protocols/bedrock/decode-converse.ts";

const text = (said: string) => ({ text: said });
const user = (...content: object[]) => ({ role: "user", content });
const call = (...ids: string[]) => ({
  role: "assistant",
  content: ids.map((toolUseId) => ({ toolUse: { toolUseId, name: "look", input: {} } })),
});
const result = (toolUseId: string, ...content: object[]) => ({ toolResult: { toolUseId, content } });
const toolConfig = { tools: [{ toolSpec: { name: "look", inputSchema: { json: { type: "object" } } } }] };

function decodeRequest(body: object): CompletionRequest {
  const decoded = decodeConverse(body, "m", false);
  if (!decoded.ok) throw new Error(decoded.refusal.message);
  return decoded.request;
}

describe("decodeConverse", () => {
  test("joins all instructions, including guarded ones", () => {
    const messages = [{ role: "system", content: [text("Third.")] }, user(text("x"))];
    const system = [
      text("First."),
      { guardContent: { text: { text: "Second." } } },
      { cachePoint: { type: "default" } },
    ];
    expect(decodeRequest({ messages, system }).system).toBe("First.\nSecond.\nThird.");
  });

  test("uses the last text as the prompt and all texts as the user's message", () => {
    const { user: said, prompt, turn } = decodeRequest({ messages: [user(text("A reminder."), text("Say hello"))] });
    expect({ said, prompt, turn }).toEqual({ said: "A reminder.\nSay hello", prompt: "Say hello", turn: 1 });
  });

  test("reads the results of the last tool calls, both text and JSON", () => {
    const messages = [
      user(text("Go")),
      call("a"),
      user(result("a", text("old"))),
      call("b", "c"),
      user(result("b", text("one"), { json: { n: 2 } }), result("c", { json: [3] }), text("A reminder.")),
    ];
    const { toolResults, step, turn, user: said } = decodeRequest({ messages, toolConfig });
    expect(toolResults).toEqual(['one\n{"n":2}', "[3]"]);
    expect({ step, turn, said }).toEqual({ step: 2, turn: 3, said: "Go" });
  });

  test("has no results after the user's next message", () => {
    const messages = [
      user(text("Go")),
      call("a"),
      user(result("a", text("old"))),
      { role: "assistant", content: [text("Done.")] },
    ];
    const { toolResults, step } = decodeRequest({ messages: [...messages, user(text("More"))], toolConfig });
    expect({ toolResults, step }).toEqual({ toolResults: [], step: 0 });
  });

  test.each([
    { toolChoice: undefined, expected: "auto" },
    { toolChoice: { auto: {} }, expected: "auto" },
    { toolChoice: { any: {} }, expected: "required" },
    { toolChoice: { tool: { name: "look" } }, expected: { name: "look" } },
  ])("reads $toolChoice as $expected", ({ toolChoice, expected }) => {
    const request = decodeRequest({ messages: [user(text("x"))], toolConfig: { ...toolConfig, toolChoice } });
    expect(request.toolChoice).toEqual(expected);
    expect(request.tools).toEqual([{ name: "look", schema: { type: "object" } }]);
  });

  test("parses the answer's schema from its text", () => {
    const schema = JSON.stringify({ type: "object" });
    const outputConfig = { textFormat: { type: "json_schema", structure: { jsonSchema: { schema } } } };
    expect(decodeRequest({ messages: [user(text("x"))], outputConfig }).format).toEqual({ type: "object" });
  });

  test("requires no results of the provider's own tools", () => {
    const own = { toolUse: { toolUseId: "s", name: "nova_grounding", input: {}, type: "server_tool_use" } };
    const messages = [
      user(text("Go")),
      { role: "assistant", content: [own, result("s", text("found"))] },
      user(text("More")),
    ];
    expect(decodeRequest({ messages, toolConfig }).user).toBe("More");
  });

  test("treats null as absent for optional members", () => {
    const nothing = {
      system: null,
      toolConfig: null,
      inferenceConfig: { maxTokens: null, topP: null },
      outputConfig: null,
    };
    expect(decodeRequest({ messages: [user(text("x"))], ...nothing }).tools).toEqual([]);
  });
});
