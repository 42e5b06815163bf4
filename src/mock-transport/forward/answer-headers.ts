import type { Headers } from "../wire/authenticate.ts";
import { readableByPages } from "../wire/page-headers.ts";

/** What a client may see of a provider's headers: how to read the answer, when to ask again, how much is left, the request's name. */
const allowed =
  /^(?:content-type|content-length|content-encoding|cache-control|retry-after|retry-after-ms|x-should-retry|x-request-id|request-id|x-ratelimit-[a-z-]+|anthropic-ratelimit-[a-z-]+|openai-processing-ms|openai-version)$/;

/** Where providers name a request: OpenAI, Anthropic, Azure. */
const nameHeaders = ["x-request-id", "request-id", "apim-request-id", "x-ms-request-id"];

/**
 * The provider's headers that a client gets. A redirect's address is not among them: clients would follow it, and some would take their key along. The bytes go on as
 * they came, so their length and encoding still hold. Pages may read the answer, whatever the
 * provider says of that.
 */
export function answerHeaders(headers: Headers): { readonly [name: string]: string } {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === "string" && allowed.test(name) ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(kept), ...readableByPages };
}

/** The provider's own name for the request, as its headers have it. */
export function requestIdIn(headers: Headers): string | undefined {
  return nameHeaders.map((name) => headers[name]).find((value) => typeof value === "string" && value !== "") as
    | string
    | undefined;
}
