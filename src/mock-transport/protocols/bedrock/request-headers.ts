import type { Stamp } from "../../wire/wire.ts";

/** The header in which clients of AWS look for the request's name. */
export function requestHeaders({ id }: Stamp): { readonly "x-amzn-requestid": string } {
  return { "x-amzn-requestid": id };
}
