import type { Recorded } from "../../../src/mock-transport/record/recorded.ts";

/** An exchange as the recorder keeps it. */
export function exchanged(parts: Partial<Recorded> = {}): Recorded {
  const prompt = parts.prompt ?? "Say hello";
  return {
    seq: 1,
    provider: "openai",
    test: "",
    protocol: "openai-chat",
    model: "m",
    system: "",
    user: prompt,
    prompt,
    step: 0,
    turn: 1,
    tools: [],
    result: undefined,
    reply: { text: "Hello" },
    ...parts,
  };
}
