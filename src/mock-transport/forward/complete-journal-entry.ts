import { redactText } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";
import type { JournalEntry } from "../core/journal-entry.ts";
import { EXCERPT_UNITS } from "../core/journal-line.ts";
import type { Outbound } from "../core/outbound.ts";
import type { Failure } from "../core/upstream-failure.ts";
import type { ParsedAnswer } from "./read/parsed-answer.ts";

/** The result of a request to a provider. */
export interface UpstreamResult {
  readonly status: number;
  /** The provider's request id, from its headers. */
  readonly requestId?: string | undefined;
  /** `undefined` when the answer was not buffered. */
  readonly reading?: ParsedAnswer | undefined;
  readonly failure?: Failure | undefined;
  /** Why no fixture was made of the exchange, where one is expected. */
  readonly unrecorded?: string | undefined;
}

/** Adds the result of a forwarded request to its journal entry. All texts are redacted. */
export function completeJournalEntry(
  entry: JournalEntry,
  { outcome, address }: Pick<Outbound, "outcome" | "address">,
  { status, requestId, reading, failure, unrecorded }: UpstreamResult,
  redactors: readonly Redactor[],
): JournalEntry {
  const clean = (text: string) => redactors.reduce(redactText, text).slice(0, EXCERPT_UNITS);
  const answerId = requestId ?? reading?.id;
  const problem = failure ?? (status >= 300 && status < 400 ? "redirect" : undefined);
  return {
    ...entry,
    outcome: failure === undefined ? outcome : "upstream-failed",
    ...(reading?.model === undefined ? {} : { model: clean(reading.model) }),
    ...(reading?.usage === undefined ? {} : { usage: { ...reading.usage } }),
    upstream: {
      host: clean(address.host),
      ...(answerId === undefined ? {} : { requestId: clean(answerId) }),
      hasUsage: reading?.usage !== undefined,
      ...(problem === undefined ? {} : { problem }),
      ...(unrecorded === undefined ? {} : { unrecorded }),
    },
  };
}
