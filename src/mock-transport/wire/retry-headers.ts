import type { WireError } from "./wire.ts";

/** What tells the official clients of OpenAI and Anthropic whether to try again; a short wait keeps tests of retries fast. */
export function retryHeaders({ status, final, retryAfterMs }: WireError): Readonly<{ [name: string]: string }> {
  if (final) return { "x-should-retry": "false" };
  if (retryAfterMs !== undefined)
    return { "retry-after-ms": String(retryAfterMs), "retry-after": String(Math.ceil(retryAfterMs / 1000)) };
  return isRetried(status) ? { "retry-after-ms": "1" } : {};
}

/** Statuses after which the clients try again. */
function isRetried(status: number): boolean {
  return status === 408 || status === 409 || status === 429 || status >= 500;
}
