/**
 * Lets a page of any origin read an answer and all of its headers. The wildcards do not hold for
 * requests with cookies, which nothing here reads.
 */
export const readableByPages = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
} as const;
