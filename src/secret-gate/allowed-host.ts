import type { Field } from "../contract/field.ts";

/** Longest host name with its port, in UTF-16 units; DNS ends at 253. */
const HOST_LIMIT = 260;

/**
 * A host name in lower case with an optional port. A scheme, path or wildcard is invalid, so every
 * allowed host is explicit.
 */
export const allowedHostField: Field<string> = {
  expects: "a host name such as `gateway.example.com` or `127.0.0.1:8080`",
  parse: (raw) => {
    const host = raw.trim().toLowerCase();
    if (host.length > HOST_LIMIT) return { ok: false };
    return /^(?:[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9](?:[a-z0-9-]{0,62}))*|\[[0-9a-f:]+\])(?::\d{1,5})?$/.test(host)
      ? { ok: true, value: host }
      : { ok: false };
  },
};
