import { redact, redactText } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";
import { parseRetryCount } from "../match/call-identity.ts";
import { computeDigest } from "../wire/digest.ts";
import { EXCERPT_UNITS } from "../core/journal-line.ts";
import type { JournalEntry } from "../core/journal-entry.ts";
import type { MetricsFacts } from "../core/metrics.ts";
import type { Findings, RequestContext } from "../core/request-context.ts";
import { redactCached } from "../core/redact-cached.ts";
import type { Complete } from "../journal/to-journal-request.ts";

/**
 * The journal entry of a request, redacted with the job's redactor and `callerRedactors`, which know
 * the credentials of callers of a real provider. One literal with all members, unknown ones
 * `undefined`, because joining parts is as slow as the redaction.
 */
export function writeJournalEntry(
  context: RequestContext,
  findings: Findings,
  facts: MetricsFacts,
  callerRedactors: readonly Redactor[],
): Complete<JournalEntry> {
  const { path, request, config, state } = context;
  const { redactor } = config;
  const bytes = Buffer.from(request.body ?? "");
  const body = [redactor, ...callerRedactors].reduce<Uint8Array>((before, known) => redact(before, known).bytes, bytes);
  const clean = (text: string) =>
    callerRedactors.reduce(redactText, redactCached(text, redactor, state.redactedTexts)).slice(0, EXCERPT_UNITS);
  const cleanOptional = (text: string | undefined) => (text === undefined ? undefined : clean(text));
  return {
    route: facts.route,
    method: clean(request.method),
    path: clean(path),
    access: facts.access,
    outcome: facts.outcome,
    class: facts.class,
    protocol: findings.protocol,
    test: context.address.test === "" ? undefined : clean(context.address.test),
    streaming: findings.streaming ?? false,
    fixture: findings.fixture,
    reply: findings.reply,
    fault: findings.fault,
    repeats: findings.repeats,
    usage: facts.usage,
    upstream: findings.upstream,
    differs: findings.differs,
    model: cleanOptional(findings.model),
    excerpt: cleanOptional(findings.excerpt),
    param: cleanOptional(findings.param),
    retry: parseRetryCount(request.headers),
    bodyBytes: bytes.length,
    redacted: body !== bytes,
    bodyDigest: computeDigest(body),
  };
}
