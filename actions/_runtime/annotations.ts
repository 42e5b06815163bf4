import type { Finding } from "../../src/schema/verdict.ts";
import type { Location } from "../../src/text/location.ts";
import { logSafe } from "../../src/text/log-safe.ts";
import type { Log } from "./host.ts";

/** Most annotations of one kind that GitHub keeps of one phase of a step; it drops the rest unseen. @see actions/runner, ExecutionContext.AddIssue */
export const ANNOTATION_LIMIT = 10;

/** Where the runner cuts an annotation's message, in UTF-16 units. */
export const MESSAGE_LIMIT = 4096;

/** What ends a message that goes on in the log. */
const MORE = " … The whole message is in the log of this step.";

type Kind = "notice" | "warning" | "error";

const titles = { notice: "Notice", warning: "Warning", error: "Error" } as const;

/** The annotations of one phase: at most `ANNOTATION_LIMIT` of a kind, the verdict among them; what is over is printed to the log as text. */
export interface Annotations {
  /** For acts. One place of each kind is kept for the verdict. */
  readonly log: Log;
  readonly verdict: (kind: "warning" | "error", message: string) => void;
  readonly findings: (findings: readonly Finding[]) => void;
  /** Says how many messages are in the log alone. */
  readonly close: () => void;
}

/** Annotations through `log`. */
export function limitAnnotations(log: Log): Annotations {
  const used = { notice: 0, warning: 0, error: 0 };
  let over = 0;
  const add = (kind: Kind, limit: number, message: string, at?: Location) => {
    if (used[kind] >= limit) {
      over += 1;
      log.info(`${titles[kind]}: ${placeOf(at)}${message}`);
      return;
    }
    used[kind] += 1;
    const safe = logSafe(message);
    if (safe.length > MESSAGE_LIMIT) log.info(`${titles[kind]}: ${placeOf(at)}${message}`);
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
      log.info(`${more} in this log alone: GitHub shows at most ${ANNOTATION_LIMIT} annotations of a kind for a step.`);
      over = 0;
    },
  };
}

/**
 * The message cut below `MESSAGE_LIMIT` at white space. The runner masks whole values and lines, so a word is never cut: half a secret would no longer be
 * masked. A message whose first word is too long is replaced by its length.
 */
export function cutMessage(message: string): string {
  const room = MESSAGE_LIMIT - MORE.length;
  const end = message.slice(0, room + 1).search(/\s\S*$/);
  return `${end > 0 ? message.slice(0, end).trimEnd() : `A message of ${message.length} characters.`}${MORE}`;
}

function placeOf(at: Location | undefined): string {
  return at === undefined ? "" : `${[at.path, at.line, at.column].filter((part) => part !== undefined).join(":")}: `;
}
