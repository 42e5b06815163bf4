import type { Subject } from "../schema/record.ts";
import { valueAt } from "../text/json-value.ts";

/** Events that run with the head of a pull request; from another repository they get no secrets. */
const headEvents = ["pull_request", "pull_request_review", "pull_request_review_comment"];

/**
 * Events that get no Actions secrets when Dependabot is their actor.
 * @see https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
const dependabotEvents = [...headEvents, "push", "create", "deployment", "deployment_status"];

/** The account of Dependabot: one login, spelled so on github.com and on GitHub Enterprise Server. */
const DEPENDABOT = "dependabot[bot]";

/**
 * Why GitHub withholds the Actions secrets from a run, from facts that GitHub sets: the event, the actor (who stays the same when another person runs
 * it again) and the event's payload. `fork`: a pull request from another repository. `bot`: Dependabot's run, and no other bot's. `trusted`: GitHub
 * withholds nothing. `unknown`: the payload does not hold the fact that decides, which excuses nothing.
 *
 * A repository that is itself a fork counts as any other: its runs have the secrets that its owner set, and the payload does not tell a private copy
 * from a company's fork.
 */
export function readTrust(event: string, actor: string, payload: unknown): Subject["trust"] {
  const isDependabot = actor === DEPENDABOT;
  const isForeign = headEvents.includes(event) ? isFromAnotherRepository(payload) : false;
  if (isForeign === true) return "fork";
  if (isDependabot && dependabotEvents.includes(event)) return "bot";
  if (isDependabot && event === "pull_request_target") return readAuthor(payload);
  return isForeign === undefined ? "unknown" : "trusted";
}

/** Whether the pull request's head is in another repository, or in one that is deleted; `undefined` when the payload does not say. */
function isFromAnotherRepository(payload: unknown): boolean | undefined {
  const head = valueAt(payload, "pull_request", "head", "repo");
  const base = valueAt(payload, "pull_request", "base", "repo");
  const [headId, baseId] = [valueAt(head, "id"), valueAt(base, "id")];
  const [headName, baseName] = [valueAt(head, "full_name"), valueAt(base, "full_name")];
  if (head === null) return typeof baseId === "number" || typeof baseName === "string" ? true : undefined;
  if (typeof headId === "number" && typeof baseId === "number") return headId !== baseId;
  if (typeof headName === "string" && typeof baseName === "string")
    return headName.toLowerCase() !== baseName.toLowerCase();
  return undefined;
}

/** The trust of a privileged event that Dependabot caused: only its own pull request gets no secrets. */
function readAuthor(payload: unknown): Subject["trust"] {
  const author = valueAt(payload, "pull_request", "user", "login");
  if (typeof author !== "string") return "unknown";
  return author === DEPENDABOT ? "bot" : "trusted";
}
