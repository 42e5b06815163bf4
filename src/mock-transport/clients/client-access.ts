import { type BaseUrls, baseUrlsOf } from "./client-variables.ts";
import { laneOf, type Mode } from "../core/mode.ts";

/** Length of a run's token in random bytes. */
export const TOKEN_BYTES = 24;

/** How clients reach a server. */
export interface ClientAccess {
  readonly urls: BaseUrls;
  /** The key that they show: the run's token, or none where a real provider answers and they keep their own. */
  readonly key: string | undefined;
}

/** A run's token from `TOKEN_BYTES` random bytes in hexadecimal digits. */
export function tokenFrom(hex: string): string {
  return `mock-${hex}`;
}

/** Where a real provider answers, the server knows its clients by the token in their base URLs instead of their key. */
export function clientAccess(mode: Mode, port: number, token: string): ClientAccess {
  return laneOf(mode) === "no-model"
    ? { urls: baseUrlsOf(port), key: token }
    : { urls: baseUrlsOf(port, token), key: undefined };
}
