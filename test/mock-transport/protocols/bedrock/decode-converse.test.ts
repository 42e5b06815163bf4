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

function requestOf(body: object): CompletionRequest {
  const decoded = decodeConverse(body, "m", false);
  if (!decoded.ok) throw new Error(decoded.refusal.message);
  return decoded.request;
}

describe("decodeConverse", () => {
  test("joins instructions from everywhere, guarded ones too", () => {
    const messages = [{ role: "system", content: [text("Third.")] }, user(text("x"))];
    const system = [
      text("First."),
      { guardContent: { text: { text: "Second." } } },
      { cachePoint: { type: "default" } },
    ];
    expect(requestOf({ messages, system }).system).toBe("First.\nSecond.\nThird.");
  });

  test("takes the last text for the prompt and all of them for the user's words", () => {
    const { user: said, prompt, turn } = requestOf({ messages: [user(text("A reminder."), text("Say hello"))] });
    expect({ said, prompt, turn }).toEqual({ said: "A reminder.\nSay hello", prompt: "Say hello", turn: 1 });
  });

  test("takes results for those of the tools that were called last, text and JSON alike", () => {
    const messages = [
      user(text("Go")),
      call("a"),
      user(result("a", text("old"))),
      call("b", "c"),
      user(result("b", text("one"), { json: { n: 2 } }), result("c", { json: [3] }), text("A reminder.")),
    ];
    const { toolResults, step, turn, user: said } = requestOf({ messages, toolConfig });
    expect(toolResults).toEqual(['one\n{"n":2}', "[3]"]);
    expect({ step, turn, said }).toEqual({ step: 2, turn: 3, said: "Go" });
  });

  test("has no results once the user goes on", () => {
    const messages = [
      user(text("Go")),
      call("a"),
      user(result("a", text("old"))),
      { role: "assistant", content: [text("Done.")] },
    ];
    const { toolResults, step } = requestOf({ messages: [...messages, user(text("More"))], toolConfig });
    expect({ toolResults, step }).toEqual({ toolResults: [], step: 0 });
  });

  test.each([
    { toolChoice: undefined, expected: "auto" },
    { toolChoice: { auto: {} }, expected: "auto" },
    { toolChoice: { any: {} }, expected: "required" },
    { toolChoice: { tool: { name: "look" } }, expected: { name: "look" } },
  ])("takes $toolChoice for $expected", ({ toolChoice, expected }) => {
    const request = requestOf({ messages: [user(text("x"))], toolConfig: { ...toolConfig, toolChoice } });
    expect(request.toolChoice).toEqual(expected);
    expect(request.tools).toEqual([{ name: "look", schema: { type: "object" } }]);
  });

  test("takes the schema of the answer from its text", () => {
    const schema = JSON.stringify({ type: "object" });
    const outputConfig = { textFormat: { type: "json_schema", structure: { jsonSchema: { schema } } } };
    expect(requestOf({ messages: [user(text("x"))], outputConfig }).format).toEqual({ type: "object" });
  });

  test("lets the provider's own tools answer by themselves", () => {
    const own = { toolUse: { toolUseId: "s", name: "nova_grounding", input: {}, type: "server_tool_use" } };
    const messages = [
      user(text("Go")),
      { role: "assistant", content: [own, result("s", text("found"))] },
      user(text("More")),
    ];
    expect(requestOf({ messages, toolConfig }).user).toBe("More");
  });

  test("takes nothing for left out where a member may be left out", () => {
    const nothing = {
      system: null,
      toolConfig: null,
      inferenceConfig: { maxTokens: null, topP: null },
      outputConfig: null,
    };
    expect(requestOf({ messages: [user(text("x"))], ...nothing }).tools).toEqual([]);
  });
});
