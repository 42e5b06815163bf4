import type { InputsOf } from "../../../src/contract/define-action.ts";
import type { mockTransport } from "../../../src/mock-transport/contract.ts";
import { type PolicyInput, judge, observe } from "../../../src/mock-transport/journal/judge.ts";
import type { Journal } from "../../../src/mock-transport/journal/parse-journal.ts";
import { tally } from "../../../src/mock-transport/journal/tally.ts";

/** What is known of a server that has ended, besides its journal. */
export type ServerFacts = Pick<PolicyInput, "instance" | "server" | "journalMatches" | "isClean">;

/** Judges the calls of a run by its inputs, for the post step and for the library. */
export function judgeCalls(inputs: InputsOf<typeof mockTransport>, journal: Journal, facts: ServerFacts) {
  const totals = tally(journal.requests, journal.fixtures);
  const observations = observe(journal, totals, {
    mode: inputs.mode,
    minCalls: inputs["min-calls"],
    allowUnused: inputs["allow-unused"],
    strict: inputs.strict,
    path: inputs.fixtures,
    ...facts,
  });
  return { totals, observations, verdict: judge(observations, totals) };
}
