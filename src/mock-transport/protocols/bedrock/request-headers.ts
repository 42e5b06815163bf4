import type { RequestMeta } from "../../wire/wire.ts";

/** The header from which AWS clients read the request id. */
export function renderRequestHeaders({ id }: RequestMeta): { readonly "x-amzn-requestid": string } {
  return { "x-amzn-requestid": id };
}
