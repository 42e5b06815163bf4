import type { Subject } from "../schema/record.ts";
import { valueAt } from "../text/json-value.ts";

/**
 * Events that run with the head of a pull request. They receive no secrets when the head is in
 * another repository.
 */
const HEAD_EVENTS = ["pull_request", "pull_request_review", "pull_request_review_comment"];

/**
 * Events that receive no Actions secrets when Dependabot is the actor.
 * @see
 * https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
const DEPENDABOT_EVENTS = [...HEAD_EVENTS, "push", "create", "deployment", "deployment_status"];

/** Dependabot's login, the same on github.com and on GitHub Enterprise Server. */
const DEPENDABOT = "dependabot[bot]";

/**
 * Reads whether and why GitHub withholds the Actions secrets from a run. The facts are set by
 * GitHub: the event, the actor (who stays the same when another person runs it again) and the
 * payload. `fork`: a pull request from another repository. `bot`: a run of Dependabot, but of no
 * other bot. `trusted`: GitHub withholds nothing. `unknown`: the payload lacks the deciding fact,
 * so nothing is excused.
 *
 * A repository that is itself a fork is not special: its runs have the secrets that its owner set,
 * and the payload does not distinguish a private copy from a company's fork.
 */
export function readTrust(event: string, actor: string, payload: unknown): Subject["trust"] {
  const isDependabot = actor === DEPENDABOT;
  const isForeign = HEAD_EVENTS.includes(event) ? isFromAnotherRepository(payload) : false;
  if (isForeign === true) return "fork";
  if (isDependabot && DEPENDABOT_EVENTS.includes(event)) return "bot";
  if (isDependabot && event === "pull_request_target") return readAuthorTrust(payload);
  return isForeign === undefined ? "unknown" : "trusted";
}

/**
 * Whether the pull request's head is in another repository or in a deleted one. `undefined` when
 * the payload does not say.
 */
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

/**
 * Reads the trust of a privileged event that Dependabot caused. Only its own pull request receives
 * no secrets.
 */
function readAuthorTrust(payload: unknown): Subject["trust"] {
  const author = valueAt(payload, "pull_request", "user", "login");
  if (typeof author !== "string") return "unknown";
  return author === DEPENDABOT ? "bot" : "trusted";
}
