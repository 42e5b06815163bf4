import type { ProbeAnswer, ProbeRequest } from "../../../src/secret-gate/profile.ts";

/** The end of a request and its retries, in milliseconds since 1970. */
export interface SendLimits {
  readonly untilMs: number;
}

/**
 * Sends one request. Returns the answer or why there is none. Never throws and follows no redirect.
 */
export type SendRequest = (request: ProbeRequest, limits: SendLimits) => Promise<ProbeAnswer>;
