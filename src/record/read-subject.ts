import type { Subject } from "../schema/record.ts";
import { toLabel } from "./to-label.ts";

/**
 * The run's subject, read from the runner's variables and the event's payload (`undefined` when it could not be read).
 * `trust` is read, never declared. `fork`: a pull request whose head repository is not the base repository, or a schedule in a fork. `bot`: a run that
 * one started, but no schedule and no merge queue: those have all secrets, whoever's name they carry. `unknown`: a pull request without a readable
 * payload.
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
  // The queue's own bot is the actor of its runs, and the author of a schedule is whoever edited it last.
  if (event === "merge_group") return "trusted";
  if (event === "schedule") return at(payload, "repository", "fork") === true ? "fork" : "trusted";
  if (event.startsWith("pull_request")) {
    const head = at(payload, "pull_request", "head", "repo", "id");
    const base = at(payload, "pull_request", "base", "repo", "id");
    if (at(payload, "pull_request") === undefined || base === undefined) return "unknown";
    if (head !== base) return "fork";
  }
  return isBot(actor, payload) ? "bot" : "trusted";
}

/** Whether a bot started the run: by the actor's login, or by the account the payload names as its sender. */
function isBot(actor: string, payload: unknown): boolean {
  const sender = at(payload, "sender", "login");
  const logins = [actor, typeof sender === "string" ? sender : ""];
  return logins.some((login) => login.endsWith("[bot]")) || at(payload, "sender", "type") === "Bot";
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as { [key: string]: unknown })[key];
  }
  return current ?? undefined;
}
