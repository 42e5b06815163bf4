import type { Finding } from "../../src/schema/verdict.ts";
import type { Location } from "../../src/text/location.ts";
import { logSafe } from "../../src/text/log-safe.ts";
import type { Log } from "./host.ts";

/**
 * Most annotations of one kind that GitHub keeps for one phase of a step. It drops further ones
 * silently.
 * @see actions/runner, ExecutionContext.AddIssue
 */
const ANNOTATION_LIMIT = 10;

/** Length at which the runner cuts an annotation's message, in UTF-16 units. */
export const MESSAGE_LIMIT = 4096;

/** End of a message that continues in the log. */
const MORE = " … The whole message is in the log of this step.";

type Kind = "notice" | "warning" | "error";

const titles = { notice: "Notice", warning: "Warning", error: "Error" } as const;

/**
 * The annotations of one phase: at most `ANNOTATION_LIMIT` of a kind, including the verdict.
 * Further ones are printed to the log as text.
 */
export interface Annotations {
  /** For acts. One annotation of each kind is reserved for the verdict. */
  readonly log: Log;
  readonly verdict: (kind: "warning" | "error", message: string) => void;
  readonly findings: (findings: readonly Finding[]) => void;
  /** Prints how many messages are only in the log. */
  readonly close: () => void;
}

/** Creates annotations that are written through `log`. */
export function limitAnnotations(log: Log): Annotations {
  const used = { notice: 0, warning: 0, error: 0 };
  let over = 0;
  const add = (kind: Kind, limit: number, message: string, at?: Location) => {
    if (used[kind] >= limit) {
      over += 1;
      log.info(`${titles[kind]}: ${renderLocation(at)}${message}`);
      return;
    }
    used[kind] += 1;
    const safe = logSafe(message);
    if (safe.length > MESSAGE_LIMIT) log.info(`${titles[kind]}: ${renderLocation(at)}${message}`);
    const shown = safe.length > MESSAGE_LIMIT ? cutMessage(safe) : message;
    if (kind === "error") log.error(shown, at);
    else log[kind](shown);
  };
  const ownPlace = ANNOTATION_LIMIT - 1;
  return {
    log: {
      info: log.info,
      debug: log.debug,
      notice: (message) => add("notice", ANNOTATION_LIMIT, message),
      warning: (message) => add("warning", ownPlace, message),
      error: (message, at) => add("error", ownPlace, message, at),
    },
    verdict: (kind, message) => add(kind, ANNOTATION_LIMIT, message),
    findings: (findings) => {
      for (const { rule, message, location } of findings)
        add("error", ANNOTATION_LIMIT, `${message} [${rule}]`, location);
    },
    close: () => {
      if (over === 0) return;
      const more = over === 1 ? "One more message is" : `${over} more messages are`;
      log.info(`${more} only in this log: GitHub shows at most ${ANNOTATION_LIMIT} annotations of a kind for a step.`);
      over = 0;
    },
  };
}

/**
 * Cuts a message below `MESSAGE_LIMIT` at white space. A word is never cut, because the runner
 * masks whole values and lines and would not mask half a secret. A message whose first word is too
 * long is replaced by its length.
 */
export function cutMessage(message: string): string {
  const room = MESSAGE_LIMIT - MORE.length;
  const end = message.slice(0, room + 1).search(/\s\S*$/);
  return `${end > 0 ? message.slice(0, end).trimEnd() : `A message of ${message.length} characters.`}${MORE}`;
}

function renderLocation(at: Location | undefined): string {
  return at === undefined ? "" : `${[at.path, at.line, at.column].filter((part) => part !== undefined).join(":")}: `;
}
