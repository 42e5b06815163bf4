import { createHash } from "node:crypto";
import { Agent, request } from "node:http";
import { describe, expect, test } from "vitest";
import { versions } from "../ask-over.ts";
import { greeting, helloBody, token } from "../sample.ts";
import { startChild } from "./child-server.ts";
import { askOnStream, openSession } from "./http2-asking.ts";
import { startWellBehaved } from "./well-behaved.ts";

const REQUESTS = 300;
const CONNECTIONS = 16;
const PROMPT_BYTES = 1024 * 1024;

/** A valid request with a prompt of a megabyte, which differs from every other one's. */
function bodyOf(index: number): string {
  const system = { role: "system", content: `Prompt ${index}. ${"word ".repeat(PROMPT_BYTES / 5)}` };
  return JSON.stringify({ ...helloBody, messages: [system, ...helloBody.messages] });
}

/** What a client got, its status and text. */
type Answer = readonly [status: number | undefined, text: string];

/** A connection of its own that is used again and again. */
function connectTo(version: (typeof versions)[number], origin: string) {
  if (version === "HTTP/2") {
    const session = openSession(origin);
    const ask = async (body: string): Promise<Answer> => {
      const { status, bytes } = await askOnStream(session, body).ended;
      return [status, bytes.toString()];
    };
    return { ask, close: () => session.destroy() };
  }
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const ask = (body: string) =>
    new Promise<Answer>((resolve, reject) => {
      const asking = request(`${origin}/v1/chat/completions`, { method: "POST", agent, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.on("end", () => resolve([response.statusCode, text])).on("error", reject);
      });
      asking.on("error", reject).end(body);
    });
  return { ask, close: () => agent.destroy() };
}

const digestOf = (body: string) => `sha256:${createHash("sha256").update(body).digest("hex")}`;

describe("a server whose clients send prompts of a megabyte", () => {
  test.each(versions)(
    "answers 300 of them over 16 connections of %s, holds none of them, and notes each as it was",
    async (version) => {
      const server = await startChild([greeting]);
      const growth = server.watchGrowth();
      const good = startWellBehaved(server.origin);
      let begun = 0;
      const answers: Answer[] = [];
      const digests: string[] = [];
      await Promise.all(
        Array.from({ length: CONNECTIONS }, async () => {
          const { ask, close } = connectTo(version, server.origin);
          while (begun < REQUESTS) {
            const body = bodyOf(begun++);
            digests.push(digestOf(body));
            answers.push(await ask(body));
          }
          close();
        }),
      );
      const grownMegabytes = growth();
      const behaved = await good.stop();
      expect(behaved.failures).toEqual([]);
      expect(answers).toHaveLength(REQUESTS);
      expect(answers.filter(([status, text]) => status !== 200 || !text.includes("Hello to you"))).toEqual([]);
      const { journal, log } = await server.stop();
      expect(grownMegabytes).toBeLessThan(350);
      expect(log).toBe("");
      expect(journal.requests).toHaveLength(REQUESTS + behaved.calls);
      expect(journal.requests.every(({ delivered, status }) => delivered && status === 200)).toBe(true);
      const large = journal.requests.filter(({ bodyBytes }) => bodyBytes > PROMPT_BYTES);
      expect(large.map(({ bodyDigest }) => bodyDigest).toSorted()).toEqual(digests.toSorted());
      expect(journal.end).toMatchObject({ requests: journal.requests.length, dropped: 0 });
    },
  );
});
