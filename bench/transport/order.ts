import { randomBytes } from "node:crypto";
import type { ServerOrder } from "../../src/mock-transport/core/server-options.ts";
import { otherQuestions, questions, streamDeltas, wholeText } from "./payload.ts";

/** What a main step would hand to the server that is measured: a token, secrets of the job to keep out of the journal, and the fixtures. */
export function orderOf(instance: string, journalPath: string): ServerOrder {
  const random = () => randomBytes(24).toString("hex");
  return {
    fixtures: [
      ...otherQuestions.map((user) => ({ match: { user }, reply: { text: "Another sight." } })),
      { match: { user: questions.whole }, reply: { text: wholeText } },
      { match: { user: questions.stream }, reply: { deltas: streamDeltas } },
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
