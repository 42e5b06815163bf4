import { describe, expect, test } from "vitest";
import { ask } from "./ask.ts";
import { examplesOf, installed, installedAgent } from "./legs.ts";

describe("an agent behind a proxy that refuses everything", () => {
  test.each(installed)(
    "$name asks nobody but the mock, and stops in one call where no fixture matches",
    async (agent) => {
      const prompts = ["Reply with the word PONG.", "Use the shell.", "Write a note.", "Say something else."];
      const asked = await ask(
        agent,
        examplesOf(agent.agent),
        prompts.map((prompt) => ({ prompt })),
      );
      expect(asked.turns.map(({ outcome }) => outcome)).toEqual([...Array<string>(5).fill("replied"), "unmatched"]);
      expect(asked.requests.filter(({ access, repeats }) => access !== "accepted" || repeats !== undefined)).toEqual(
        [],
      );
      expect(asked.said.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 1]);
      expect(asked.said[0]?.text).toContain("PONG");
      expect(asked.written).toEqual({ "shell.txt": "made by the shell\n", "note.txt": "made by the file tool\n" });
      expect(asked.said[3]?.text).toContain("No fixture matches this request");
      expect(asked.log).toContain("[fixture.unmatched]");
      expect(asked.left).toEqual([]);
    },
  );

  test("would be seen to ask somebody else", async () => {
    const environment = { CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "" };
    const question = { prompt: "Reply with the word PONG.", environment };
    const asked = await ask(installedAgent("claude"), examplesOf("claude"), [question]);
    expect(asked.left).toContain("CONNECT api.anthropic.com:443");
  });
});
