import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  CompletionRequest,
  OfferedTool,
  ToolChoice,
} from "../../../src/mock-transport/core/completion-request.ts";
import { synthesize } from "../../../src/mock-transport/generate/synthesize.ts";
import { replySchema } from "../../../src/schema/fixture.ts";
import {
  handleOnce,
  createChatRequest,
  createCompletionRequest,
  helloBody,
  createConfig,
  collectText,
} from "../sample.ts";

const tool = (name: string, schema: unknown = { type: "object", properties: {} }): OfferedTool => ({ name, schema });
const weather = tool("weather", {
  type: "object",
  properties: { city: { type: "string" }, days: { type: "integer" } },
  required: ["city"],
});
const reply = (parts: Partial<CompletionRequest>, seed = "1") => synthesize(createCompletionRequest(parts), seed);
const synthesizeCalls = (parts: Partial<CompletionRequest>, seed = "1") =>
  reply(parts, seed).toolCalls?.map(({ name }) => name);

describe("synthesize", () => {
  test("calls an offered tool with arguments of its schema, then answers with text", () => {
    expect(reply({ tools: [weather] })).toEqual({
      toolCalls: [{ name: "weather", arguments: { city: expect.any(String) } }],
    });
    expect(reply({ tools: [weather], step: 1, toolResults: ["snow"] })).toEqual({
      text: expect.stringMatching(/^A made-up reply: \w+/),
    });
  });

  test("gives equal replies for equal seeds and requests, and different replies otherwise", () => {
    expect(reply({})).toEqual(reply({}));
    expect(
      new Set(
        [reply({}), reply({}, "2"), reply({ user: "Say bye" }), reply({ system: "Be brief." })].map(({ text }) => text),
      ).size,
    ).toBe(4);
  });

  test("gives JSON that follows the requested schema, with all properties", () => {
    const format = {
      type: "object",
      properties: { city: { type: "string" }, days: { type: "integer", minimum: 3, maximum: 3 } },
      required: ["city"],
    };
    expect(reply({ format })).toEqual({ json: { city: expect.any(String), days: 3 } });
  });

  test("gives a JSON object when no schema is requested", () => {
    expect(reply({ format: true })).toEqual({ json: { answer: expect.any(String) } });
  });

  test("calls a tool first when the request also requires JSON", () => {
    expect(synthesizeCalls({ tools: [weather], format: true })).toEqual(["weather"]);
    expect(reply({ tools: [weather], format: true, step: 1 })).toHaveProperty("json");
  });

  test("gives a custom tool free text", () => {
    expect(reply({ tools: [{ name: "note", isCustom: true }] })).toEqual({
      toolCalls: [{ name: "note", input: expect.any(String) }],
    });
  });

  test.each<{ choice: ToolChoice; step: number; expected: string[] | undefined }>([
    { choice: "auto", step: 0, expected: ["weather"] },
    { choice: "auto", step: 1, expected: undefined },
    { choice: "none", step: 0, expected: undefined },
    { choice: "required", step: 0, expected: ["weather"] },
    { choice: "required", step: 1, expected: ["weather"] },
    { choice: "required", step: 10, expected: undefined },
    { choice: { name: "book" }, step: 0, expected: ["book"] },
    { choice: { name: "book" }, step: 10, expected: undefined },
  ])("follows the tool choice $choice after $step tool rounds", ({ choice, step, expected }) => {
    expect(synthesizeCalls({ tools: [weather, tool("book")], toolChoice: choice, step })).toEqual(expected);
  });

  test.each([
    { agent: "claude", tools: ["Agent", "Bash", "Edit", "Read", "Write", "WebFetch"], expected: ["Read"] },
    {
      agent: "codex",
      tools: ["exec_command", "write_stdin", "update_plan", "view_image", "spawn_agent"],
      expected: ["view_image"],
    },
    {
      agent: "gemini",
      tools: ["run_shell_command", "write_file", "web_fetch", "list_directory", "read_file"],
      expected: ["list_directory", "read_file"],
    },
    { agent: "pi", tools: ["read", "bash", "edit", "write"], expected: ["read"] },
    {
      agent: "a program without tools that look",
      tools: ["deleteAll", "translate", "sendMail"],
      expected: ["translate"],
    },
    {
      agent: "a program with nothing but dangers",
      tools: ["send_mail", "deleteAll"],
      expected: ["send_mail", "deleteAll"],
    },
  ])("calls a harmless tool among those of $agent, chosen by the seed", ({ tools, expected }) => {
    const called = Array.from(
      { length: 40 },
      (_, seed) => synthesizeCalls({ tools: tools.map((name) => tool(name)) }, `${seed}`)?.[0],
    );
    expect([...new Set(called)].sort()).toEqual([...expected].sort());
  });

  test("answers an agent's routing call so that the agent continues unchanged", () => {
    const properties = { next_speaker: { type: "string", enum: ["model", "user"] }, reasoning: { type: "string" } };
    expect(reply({ format: { type: "object", properties } })).toMatchObject({ json: { next_speaker: "user" } });
    const score = { complexity_score: { type: "INTEGER" }, complexity_reasoning: { type: "STRING" } };
    expect(reply({ format: { type: "OBJECT", properties: score } })).toEqual({
      json: { complexity_score: 1, complexity_reasoning: expect.any(String) },
    });
  });

  test("gives a valid fixture reply for any tools and any requested schema", () => {
    const request = fc.record({
      tools: fc.array(fc.record({ name: fc.stringMatching(/^[\w-]{1,20}$/), schema: fc.jsonValue() }), {
        maxLength: 3,
      }),
      format: fc.option(fc.jsonValue(), { nil: undefined }),
      step: fc.nat(2),
    });
    fc.assert(
      fc.property(request, fc.string(), (parts, seed) => {
        expect(replySchema.safeParse(reply(parts as Partial<CompletionRequest>, seed)).error).toBeUndefined();
      }),
    );
  });
});

describe("a server without fixtures", () => {
  const config = { ...createConfig(), mode: "auto" as const };
  const readMessage = (body: object) => {
    const { choices } = JSON.parse(collectText(handleOnce(createChatRequest(body), config).answer)) as {
      choices: {
        finish_reason: string;
        message: {
          role: string;
          content: string | null;
          tool_calls?: { id: string; function: { name: string; arguments: string } }[];
        };
      }[];
    };
    return choices[0];
  };

  test("completes a tool loop as agents run it", () => {
    const tools = [{ type: "function", function: { name: "weather", parameters: weather.schema } }];
    const first = readMessage({ ...helloBody, tools });
    expect(first).toMatchObject({
      finish_reason: "tool_calls",
      message: { tool_calls: [{ function: { name: "weather" } }] },
    });
    const [call] = first?.message.tool_calls ?? [];
    expect(JSON.parse(call?.function.arguments ?? "")).toEqual({ city: expect.any(String) });
    const result = { role: "tool", tool_call_id: call?.id, content: "snow" };
    const last = readMessage({ ...helloBody, tools, messages: [...helloBody.messages, first?.message, result] });
    expect(last).toMatchObject({ finish_reason: "stop", message: { content: expect.any(String) } });
  });

  test("answers from a fixture when one matches", () => {
    const mixed = {
      ...createConfig({ match: { user: "Say hello" }, reply: { text: "Hello" } }),
      mode: "auto" as const,
    };
    expect(collectText(handleOnce(createChatRequest(helloBody), mixed).answer)).toContain('"content":"Hello"');
    const other = { ...helloBody, messages: [{ role: "user", content: "Bye" }] };
    expect(handleOnce(createChatRequest(other), mixed).note).toMatchObject({ outcome: "improvised" });
  });
});
