import type { Headers } from "../wire/authenticate.ts";
import { CORS_HEADERS } from "../wire/cors-headers.ts";

/**
 * Provider headers that clients receive: content type and coding, retry hints, rate limits, request
 * id.
 */
const ALLOWED_HEADERS =
  /^(?:content-type|content-length|content-encoding|cache-control|retry-after|retry-after-ms|x-should-retry|x-request-id|request-id|x-ratelimit-[a-z-]+|anthropic-ratelimit-[a-z-]+|openai-processing-ms|openai-version)$/;

/** Headers that hold the request id: OpenAI, Anthropic, Azure. */
const REQUEST_ID_HEADERS = ["x-request-id", "request-id", "apim-request-id", "x-ms-request-id"];

/**
 * The provider's headers for the client, and CORS headers in place of the provider's. Excludes the
 * address of redirects: clients would follow it, some with their key. The body is forwarded
 * unchanged, so its length and encoding stay valid.
 */
export function filterAnswerHeaders(headers: Headers): { readonly [name: string]: string } {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === "string" && ALLOWED_HEADERS.test(name) ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(kept), ...CORS_HEADERS };
}

/** The provider's request id; `undefined` when its headers have none. */
export function findRequestId(headers: Headers): string | undefined {
  return REQUEST_ID_HEADERS.map((name) => headers[name]).find((value) => typeof value === "string" && value !== "") as
    | string
    | undefined;
}
