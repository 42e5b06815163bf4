import { appendFileSync, mkdirSync } from "node:fs";
import OpenAI from "openai";

/**
 * A client that keeps a transcript of its calls in `logs/`, headers included, as debug logs do. The headers carry a credential:
 * whoever uploads these logs has to redact them.
 */
export function createModel(name) {
  mkdirSync("logs", { recursive: true });
  const backend = process.env.BACKEND_PASSWORD ?? "no password";
  const headers = {
    authorization: `Basic ${Buffer.from(`greeter:${backend}`).toString("base64")}`,
    "x-callback": `https://hooks.example.org/?password=${encodeURIComponent(backend)}`,
  };
  return new OpenAI({
    maxRetries: 0,
    defaultHeaders: { "x-callback": headers["x-callback"] },
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      appendFileSync(
        `logs/${name}.jsonl`,
        `${JSON.stringify({ url: String(url), headers, body: init?.body, status: response.status })}\n`,
      );
      return response;
    },
  });
}
