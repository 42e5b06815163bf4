import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Fixture } from "../../src/schema/fixture.ts";
import { answerTo, settingOf, textOf, token } from "../mock-transport/sample.ts";

/** A stream whose first delta comes at once and whose second one takes minutes, so that a client leaves it in the middle. */
export const longStory: Fixture = {
  match: { user: "Long" },
  reply: { deltas: ["Once ", "upon a time ".repeat(5_000)], pace: { tokensPerSecond: 100 } },
};

/** What all protocols are asked in the conformance tests; one document answers them all. */
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

/** The whole stream that the mock answers a body with. */
export function streamOf(target: string, body: object): string {
  const request = { method: "POST", target, headers: { authorization: `Bearer ${token}` }, body: JSON.stringify(body) };
  return textOf(answerTo(request, settingOf(...fixtures)).answer);
}

/** The events of a stream that `isKept` keeps; each is handed over as its whole text. */
export function filterEvents(stream: string, isKept: (event: string) => boolean): string {
  return stream
    .split(/(?<=\n\n)/)
    .filter(isKept)
    .join("");
}

/** The origin of a server that answers everything with this stream. */
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

/** What a call gives or throws, as data: removal tests compare it with what the whole stream gives. */
export async function outcomeOf(call: () => Promise<unknown>): Promise<unknown> {
  return call().then(
    (value) => ({ value }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : error }),
  );
}
