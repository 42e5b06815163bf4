import { describe, expect, test } from "vitest";
import type { Fixture, ReplyCall } from "../../src/schema/fixture.ts";
import { type Asked, ask } from "./ask.ts";
import { examplesOf, installedAgent, withoutModel } from "./legs.ts";

/** A command of the shell and the answer after it, by the agent's own tool. */
const loop = (call: ReplyCall): Fixture => ({
  match: { user: "Use the shell." },
  steps: [{ reply: { toolCalls: [call] } }, { reply: { text: "The shell has run." } }],
});
const command = "echo 'made by the shell' > shell.txt";

function expectLoop(asked: Asked, protocol: string): void {
  expect(asked.turns.map((turn) => [turn.protocol, turn.outcome, turn.reply])).toEqual([
    [protocol, "replied", 0],
    [protocol, "replied", 1],
  ]);
  expect(asked.said[0]?.text).toContain("The shell has run.");
  expect(asked.written).toEqual({ "shell.txt": "made by the shell\n" });
  expect(asked.left).toEqual([]);
}

describe("an agent that is told to take another way", () => {
  test.each([
    { protocol: "openai-responses", flags: "--provider openai --model gpt-5.5" },
    { protocol: "anthropic", flags: "--provider anthropic --model claude-sonnet-5" },
    { protocol: "google", flags: "--provider google --model gemini-2.5-flash" },
  ])("pi speaks $protocol to the mock, with a provider of its own", async ({ protocol, flags }) => {
    const fixtures = [loop({ name: "bash", arguments: { command } })];
    expectLoop(await ask(installedAgent("pi"), fixtures, [{ prompt: "Use the shell.", flags }]), protocol);
  });

  test.each([
    { model: "a model that it knows", agent: installedAgent("codex") },
    { model: "a model that it does not know", agent: withoutModel(installedAgent("codex")) },
  ])("Codex speaks over a WebSocket to the mock, with the provider that it brings and $model", async ({ agent }) => {
    const question = { prompt: "Use the shell.", flags: "-c model_provider=openai" };
    const asked = await ask(agent, [loop({ name: "exec_command", arguments: { cmd: command } })], [question]);
    expectLoop(asked, "openai-responses");
    expect(asked.requests.map(({ method, class: kind }) => `${method} ${kind}`)).toEqual([
      "GET socket",
      "WS prewarm",
      "WS turn",
      "WS turn",
    ]);
  });

  test("Gemini CLI asks first which model to take, and its fixtures do not notice", async () => {
    const question = { prompt: "Reply with the word PONG." };
    const asked = await ask(withoutModel(installedAgent("gemini")), examplesOf("gemini"), [question]);
    expect(asked.requests.map((request) => [request.class, request.outcome])).toEqual([
      ["router", "side-call"],
      ["turn", "replied"],
    ]);
    expect(asked.said[0]?.text).toContain("PONG");
    expect(asked.left).toEqual([]);
  });
});
