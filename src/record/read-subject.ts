import type { Subject } from "../schema/record.ts";
import { toLabel } from "./to-label.ts";

/** Logins and actor kinds that run with a bot's rights; GitHub withholds repository secrets from Dependabot. */
const isBot = (login: string) => login.endsWith("[bot]");

/**
 * The run's subject, read from the runner's variables and the event's payload (`undefined` when it could not be read).
 * `trust` is read, never declared: `fork` when a pull request's head repository is not the base repository, `bot` when the actor is one,
 * `unknown` when a pull request comes without a readable payload.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function readSubject(environment: Readonly<{ [name: string]: string | undefined }>, payload: unknown): Subject {
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

function readTrust(event: string, actor: string, payload: unknown): Subject["trust"] {
  if (event.startsWith("pull_request")) {
    const head = at(payload, "pull_request", "head", "repo", "id");
    const base = at(payload, "pull_request", "base", "repo", "id");
    if (at(payload, "pull_request") === undefined || base === undefined) return "unknown";
    if (head !== base) return "fork";
  }
  return isBot(actor) ? "bot" : "trusted";
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as { [key: string]: unknown })[key];
  }
  return current ?? undefined;
}
