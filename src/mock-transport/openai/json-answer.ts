import type { WireAnswer } from "../protocol.ts";

/** A JSON body with its content type. */
export function jsonAnswer(
  status: number,
  body: unknown,
  headers: Readonly<{ [name: string]: string }> = {},
): WireAnswer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}
