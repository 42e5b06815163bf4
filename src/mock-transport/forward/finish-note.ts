import { redactText } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";
import type { Note } from "../core/journal-entry.ts";
import { EXCERPT_UNITS } from "../core/excerpt.ts";
import type { Failure } from "../core/upstream-failure.ts";
import type { Outbound } from "../core/outbound.ts";
import type { Reading } from "./read/reading.ts";

/** What was heard of a provider. */
export interface Heard {
  readonly status: number;
  /** The provider's own name for the request, from its headers. */
  readonly requestId?: string | undefined;
  /** `undefined` when the answer was not kept to be read. */
  readonly reading?: Reading | undefined;
  readonly failure?: Failure | undefined;
  /** Why no fixture was made of the exchange, where one should be. */
  readonly unrecorded?: string | undefined;
}

/** The note about a request that was sent on, once its answer is there. Nothing in it that the redactors know. */
export function finishNote(
  note: Note,
  { outcome, address }: Pick<Outbound, "outcome" | "address">,
  { status, requestId, reading, failure, unrecorded }: Heard,
  redactors: readonly Redactor[],
): Note {
  const clean = (text: string) => redactors.reduce(redactText, text).slice(0, EXCERPT_UNITS);
  const named = requestId ?? reading?.id;
  const problem = failure ?? (status >= 300 && status < 400 ? "redirect" : undefined);
  return {
    ...note,
    outcome: failure === undefined ? outcome : "upstream-failed",
    ...(reading?.model === undefined ? {} : { model: clean(reading.model) }),
    ...(reading?.usage === undefined ? {} : { usage: { ...reading.usage } }),
    upstream: {
      host: clean(address.host),
      ...(named === undefined ? {} : { requestId: clean(named) }),
      hasUsage: reading?.usage !== undefined,
      ...(problem === undefined ? {} : { problem }),
      ...(unrecorded === undefined ? {} : { unrecorded }),
    },
  };
}
