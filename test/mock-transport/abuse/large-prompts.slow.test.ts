import { createHash } from "node:crypto";
import { Agent, request } from "node:http";
import { describe, expect, test } from "vitest";
import { HTTP_VERSIONS } from "../send-request.ts";
import { greeting, helloBody, token } from "../sample.ts";
import { startChildServer } from "./child-server.ts";
import { sendOnStream, connectSession } from "./http2-requests.ts";
import { startSteadyClient } from "./steady-client.ts";

const REQUESTS = 300;
const CONNECTIONS = 16;
const PROMPT_BYTES = 1024 * 1024;

/** A valid request with a unique prompt of a megabyte. */
function renderBody(index: number): string {
  const system = { role: "system", content: `Prompt ${index}. ${"word ".repeat(PROMPT_BYTES / 5)}` };
  return JSON.stringify({ ...helloBody, messages: [system, ...helloBody.messages] });
}

/** The status and text that a client received. */
type Answer = readonly [status: number | undefined, text: string];

/** Opens a connection that is reused for all requests. */
function openConnection(version: (typeof HTTP_VERSIONS)[number], origin: string) {
  if (version === "HTTP/2") {
    const session = connectSession(origin);
    const send = async (body: string): Promise<Answer> => {
      const { status, bytes } = await sendOnStream(session, body).ended;
      return [status, bytes.toString()];
    };
    return { send, close: () => session.destroy() };
  }
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const send = (body: string) =>
    new Promise<Answer>((resolve, reject) => {
      const outgoing = request(`${origin}/v1/chat/completions`, { method: "POST", agent, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.on("end", () => resolve([response.statusCode, text])).on("error", reject);
      });
      outgoing.on("error", reject).end(body);
    });
  return { send, close: () => agent.destroy() };
}

const computeDigest = (body: string) => `sha256:${createHash("sha256").update(body).digest("hex")}`;

describe("a server whose clients send prompts of a megabyte", () => {
  test.each(HTTP_VERSIONS)(
    "answers 300 of them over 16 connections of %s, keeps none in memory, and records each",
    async (version) => {
      const server = await startChildServer([greeting]);
      const growth = server.watchGrowth();
      const steady = startSteadyClient(server.origin);
      let started = 0;
      const answers: Answer[] = [];
      const digests: string[] = [];
      await Promise.all(
        Array.from({ length: CONNECTIONS }, async () => {
          const { send, close } = openConnection(version, server.origin);
          while (started < REQUESTS) {
            const body = renderBody(started++);
            digests.push(computeDigest(body));
            answers.push(await send(body));
          }
          close();
        }),
      );
      const grownMegabytes = growth();
      const result = await steady.stop();
      expect(result.failures).toEqual([]);
      expect(answers).toHaveLength(REQUESTS);
      expect(answers.filter(([status, text]) => status !== 200 || !text.includes("Hello to you"))).toEqual([]);
      const { journal, log } = await server.stop();
      expect(grownMegabytes).toBeLessThan(350);
      expect(log).toBe("");
      expect(journal.requests).toHaveLength(REQUESTS + result.calls);
      expect(journal.requests.every(({ delivered, status }) => delivered && status === 200)).toBe(true);
      const large = journal.requests.filter(({ bodyBytes }) => bodyBytes > PROMPT_BYTES);
      expect(large.map(({ bodyDigest }) => bodyDigest).toSorted()).toEqual(digests.toSorted());
      expect(journal.end).toMatchObject({ requests: journal.requests.length, dropped: 0 });
    },
  );
});
