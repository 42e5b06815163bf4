import { describe, expect, test } from "vitest";
import type { Fixture } from "../../src/schema/fixture.ts";
import { ask } from "./ask.ts";
import { installed, installedAgent } from "./legs.ts";

const wrong: readonly Fixture[] = [
  {
    match: { user: "Fail." },
    reply: { error: { status: 500, type: "server_error", message: "Out of order." } },
  },
  {
    match: { user: "Wait." },
    reply: { error: { status: 429, type: "rate_limit_error", message: "Too fast." } },
  },
  {
    match: { user: "Break off." },
    reply: { text: "Half of it.", fault: { kind: "cut", afterEvents: 1 } },
  },
  {
    match: { user: "Hang up." },
    reply: { text: "Never.", fault: { kind: "reset-before-headers" } },
  },
];

describe("an agent whose answer goes wrong", () => {
  test.each(installed)("lets $name try once", async (agent) => {
    const prompts = ["Fail.", "Wait.", "Break off.", "Hang up."];
    const asked = await ask(
      agent,
      wrong,
      prompts.map((prompt) => ({ prompt })),
    );
    expect(asked.turns.map(({ fixture }) => fixture)).toEqual([0, 1, 2, 3]);
    // Gemini CLI prints what came of a broken answer, and ends as if it were whole.
    expect(asked.said.map(({ exitCode }) => exitCode)).toEqual([1, 1, agent.agent === "gemini" ? 0 : 1, 1]);
    expect(asked.left).toEqual([]);
  });

  test.each([
    {
      agent: "claude",
      change: "tries again by itself",
      question: { prompt: "Fail.", environment: { CLAUDE_CODE_MAX_RETRIES: "1" } },
    },
    {
      agent: "claude",
      change: "falls back to an answer without a stream",
      question: { prompt: "Break off.", environment: { CLAUDE_CODE_DISABLE_NONSTREAMING_FALLBACK: "" } },
    },
    {
      agent: "codex",
      change: "reads the stream again",
      question: { prompt: "Break off.", flags: "-c model_providers.mock.stream_max_retries=1" },
    },
  ])("is known when $agent $change", async ({ agent, question }) => {
    const asked = await ask(installedAgent(agent), wrong, [question]);
    expect(asked.turns.map(({ seq, repeats }) => [seq, repeats])).toEqual([
      [1, undefined],
      [2, 1],
    ]);
  });
});
