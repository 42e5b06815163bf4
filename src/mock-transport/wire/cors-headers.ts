/**
 * Lets a page of any origin read an answer and all of its headers. The wildcards do not apply to
 * requests with cookies, which the server does not use.
 */
export const CORS_HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
} as const;
