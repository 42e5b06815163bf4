import type { WireError } from "./wire.ts";

/**
 * Headers that tell the official clients of OpenAI and Anthropic whether and when to retry. The
 * default delay is 1 ms, which keeps tests of retries fast.
 */
export function buildRetryHeaders({ status, final, retryAfterMs }: WireError): Readonly<{ [name: string]: string }> {
  if (final) return { "x-should-retry": "false" };
  if (retryAfterMs !== undefined)
    return { "retry-after-ms": String(retryAfterMs), "retry-after": String(Math.ceil(retryAfterMs / 1000)) };
  return isRetried(status) ? { "retry-after-ms": "1" } : {};
}

/** Whether the clients retry after this status. */
function isRetried(status: number): boolean {
  return status === 408 || status === 409 || status === 429 || status >= 500;
}
