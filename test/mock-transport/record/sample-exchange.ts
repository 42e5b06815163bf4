import type { RecordedExchange } from "../../../src/mock-transport/record/recorded-exchange.ts";

/** A recorded exchange. */
export function exchanged(parts: Partial<RecordedExchange> = {}): RecordedExchange {
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
