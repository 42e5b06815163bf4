import type { Stamp } from "../../wire/wire.ts";

/** The header in which the official client looks for the request's name. */
export function requestHeaders({ id }: Stamp): { readonly "request-id": string } {
  return { "request-id": `req_${id}` };
}
