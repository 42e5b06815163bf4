import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Fixture } from "../../src/schema/fixture.ts";
import { handleOnce, createConfig, collectText, token } from "../mock-transport/sample.ts";

/** A stream whose second delta takes minutes, so that clients abort it in the middle. */
export const longStory: Fixture = {
  match: { user: "Long" },
  reply: { deltas: ["Once ", "upon a time ".repeat(5_000)], pace: { tokensPerSecond: 100 } },
};

/** The fixtures of all protocols' conformance tests. */
export const fixtures: readonly Fixture[] = [
  { match: { user: "Say hello" }, reply: { deltas: ["Hel", "lo"], usage: { inputTokens: 3, outputTokens: 2 } } },
  {
    match: { user: "Weather?", tools: ["weather"] },
    reply: { text: "I look.", toolCalls: [{ name: "weather", arguments: { city: "Tromsø", days: 3 } }] },
  },
  { match: { toolResult: "snow" }, reply: { text: "It snows." } },
  { match: { user: "Think" }, reply: { reasoning: "Two and two.", text: "Four." } },
  { match: { user: "Too long" }, reply: { text: "cut", finishReason: "length" } },
  { match: { user: "Bad" }, reply: { error: { status: 400, message: "Bad." } } },
  { match: { user: "Too fast" }, reply: { error: { status: 429, message: "Slow down." } } },
  { match: { user: "Too much" }, reply: { error: { status: 529, message: "Overloaded." } } },
  longStory,
];

/** The mock's whole streamed answer to a body. */
export function renderStream(target: string, body: object): string {
  const request = { method: "POST", target, headers: { authorization: `Bearer ${token}` }, body: JSON.stringify(body) };
  return collectText(handleOnce(request, createConfig(...fixtures)).answer);
}

/**
 * The stream with only the events that `isKept` accepts; each event is passed as its whole text.
 */
export function filterEvents(stream: string, isKept: (event: string) => boolean): string {
  return stream
    .split(/(?<=\n\n)/)
    .filter(isKept)
    .join("");
}

/** Starts a server that answers every request with this stream; returns its origin. */
export async function serveStream(stream: string): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(200, { "content-type": "text/event-stream", connection: "close" }).end(stream);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A call's result or error as data, for comparing a reduced stream with the whole one. */
export async function captureOutcome(call: () => Promise<unknown>): Promise<unknown> {
  return call().then(
    (value) => ({ value }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : error }),
  );
}
