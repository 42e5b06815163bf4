import type { ProbeAnswer, ProbeRequest } from "../../../src/secret-gate/profile.ts";

/** How long a request and its repeats may take in all: until this time, in milliseconds since 1970. */
export interface SendLimits {
  readonly untilMs: number;
}

/** Sends one request and gives the answer, or why there was none; never throws, follows no redirect. */
export type SendRequest = (request: ProbeRequest, limits: SendLimits) => Promise<ProbeAnswer>;
