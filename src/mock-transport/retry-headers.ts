import type { WireError } from "./protocol.ts";

/** What tells the official clients of OpenAI and Anthropic whether to try again; a short wait keeps tests of retries fast. */
export function retryHeaders({ status, final }: WireError): Readonly<{ [name: string]: string }> {
  if (final) return { "x-should-retry": "false" };
  return isRetried(status) ? { "retry-after-ms": "1" } : {};
}

/** Statuses after which the clients try again. */
function isRetried(status: number): boolean {
  return status === 408 || status === 409 || status === 429 || status >= 500;
}
