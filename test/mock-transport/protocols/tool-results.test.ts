import { describe, expect, test } from "vitest";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { handleOnce, createChatRequest, createConfig, token } from "../sample.ts";

/**
 * One tool round with the given result in each protocol's format, and the request that contains the
 * rounds.
 */
const protocols: readonly {
  readonly name: string;
  readonly target: string;
  readonly body: (rounds: readonly unknown[]) => object;
  readonly round: (result: string, id: string) => readonly unknown[];
}[] = [
  {
    name: "chat completions",
    target: "/v1/chat/completions",
    body: (rounds) => ({ model: "m", messages: [{ role: "user", content: "Go" }, ...rounds] }),
    round: (content, id) => [
      {
        role: "assistant",
        content: null,
        tool_calls: [{ id, type: "function", function: { name: "f", arguments: "{}" } }],
      },
      { role: "tool", tool_call_id: id, content },
    ],
  },
  {
    name: "responses",
    target: "/v1/responses",
    body: (rounds) => ({ model: "m", input: [{ role: "user", content: "Go" }, ...rounds] }),
    round: (output, id) => [
      { type: "function_call", call_id: id, name: "f", arguments: "{}" },
      { type: "function_call_output", call_id: id, output },
    ],
  },
  {
    name: "messages",
    target: "/v1/messages",
    body: (rounds) => ({ model: "m", max_tokens: 9, messages: [{ role: "user", content: "Go" }, ...rounds] }),
    round: (content, id) => [
      { role: "assistant", content: [{ type: "tool_use", id, name: "f", input: {} }] },
      {
        role: "user",
        content: [
          { type: "tool_result", tool_use_id: id, content },
          { type: "text", text: "<reminder/>" },
        ],
      },
    ],
  },
  {
    name: "Google's contents",
    target: "/v1beta/models/m:generateContent",
    body: (rounds) => ({ contents: [{ role: "user", parts: [{ text: "Go" }] }, ...rounds] }),
    round: (output) => [
      { role: "model", parts: [{ functionCall: { name: "f", args: {} } }] },
      { role: "user", parts: [{ functionResponse: { name: "f", response: { output } } }] },
    ],
  },
];

const fixtures: readonly Fixture[] = [
  { match: { user: "Go" }, reply: { toolCalls: [{ name: "f", arguments: { place: 1 } }] } },
  { match: { toolResult: { contains: "first" } }, reply: { toolCalls: [{ name: "f", arguments: { place: 2 } }] } },
  { match: { toolResult: { contains: "second" } }, reply: { text: "Done." } },
];

describe.each(protocols)("tool results in $name", ({ target, body, round }) => {
  const answerRounds = (...results: readonly string[]) => {
    const rounds = results.flatMap((result, index) => round(result, `call_${index}`));
    const headers = { "x-api-key": token, "anthropic-version": "2023-06-01" };
    return handleOnce({ ...createChatRequest(body(rounds)), target, headers }, createConfig(...fixtures)).note;
  };

  test("are matched only by the newest, so that a loop advances step by step", () => {
    expect(answerRounds()).toMatchObject({ outcome: "replied", fixture: 0 });
    expect(answerRounds("the first")).toMatchObject({ outcome: "replied", fixture: 1 });
    expect(answerRounds("the first", "the second")).toMatchObject({ outcome: "replied", fixture: 2 });
  });

  test("match nothing when the newest matches no fixture, although an earlier one did", () => {
    expect(answerRounds("the first", "the third")).toMatchObject({ outcome: "unmatched", differs: ["toolresult"] });
  });
});
