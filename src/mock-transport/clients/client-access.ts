import { type BaseUrls, createBaseUrls } from "./client-variables.ts";
import { toLaneKind, type Mode } from "../core/mode.ts";

/** Random bytes of a run's token. */
export const TOKEN_BYTES = 24;

/** How clients reach a server. */
export interface ClientAccess {
  readonly urls: BaseUrls;
  /** The run's token; `undefined` where a real provider answers and clients send their own key. */
  readonly key: string | undefined;
}

/** Creates the run's token from `TOKEN_BYTES` random bytes as hexadecimal digits. */
export function createToken(hex: string): string {
  return `mock-${hex}`;
}

/** Creates the client access; where a real provider answers, the base URLs contain the token. */
export function createClientAccess(mode: Mode, port: number, token: string): ClientAccess {
  return toLaneKind(mode) === "no-model"
    ? { urls: createBaseUrls(port), key: token }
    : { urls: createBaseUrls(port, token), key: undefined };
}
