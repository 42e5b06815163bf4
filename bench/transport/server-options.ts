import { randomBytes } from "node:crypto";
import type { ServerOptions } from "../../src/mock-transport/core/server-options.ts";
import { OTHER_MESSAGES, USER_MESSAGES, STREAM_DELTAS, WHOLE_TEXT } from "./payload.ts";

/**
 * Creates the options that a main step would send: a token, secrets to keep out of the journal, and
 * the fixtures.
 */
export function createServerOptions(instance: string, journalPath: string): ServerOptions {
  const random = () => randomBytes(24).toString("hex");
  return {
    fixtures: [
      ...OTHER_MESSAGES.map((user) => ({ match: { user }, reply: { text: "Another sight." } })),
      { match: { user: USER_MESSAGES.whole }, reply: { text: WHOLE_TEXT } },
      { match: { user: USER_MESSAGES.stream }, reply: { deltas: STREAM_DELTAS } },
    ],
    token: `mock-${random()}`,
    instance,
    mode: "replay",
    strict: true,
    seed: "1",
    pace: {},
    upstream: [],
    journalPath,
    secrets: [random(), random(), random()],
  };
}
