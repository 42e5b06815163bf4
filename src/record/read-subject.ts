import type { Subject } from "../schema/record.ts";
import { readTrust } from "./read-trust.ts";
import { toLabel } from "../text/to-label.ts";

/**
 * Reads the run's subject from the runner's variables and the event's payload (`undefined` when the
 * payload could not be read).
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function readSubject(environment: { readonly [name: string]: string | undefined }, payload: unknown): Subject {
  const label = (name: string) => toLabel(environment[name] ?? "");
  return {
    repo: label("GITHUB_REPOSITORY"),
    sha: label("GITHUB_SHA"),
    ref: label("GITHUB_REF"),
    event: label("GITHUB_EVENT_NAME"),
    trust: readTrust(environment["GITHUB_EVENT_NAME"] ?? "", environment["GITHUB_ACTOR"] ?? "", payload),
    workflow: label("GITHUB_WORKFLOW"),
    run: label("GITHUB_RUN_ID"),
    attempt: label("GITHUB_RUN_ATTEMPT"),
    job: label("GITHUB_JOB"),
  };
}
