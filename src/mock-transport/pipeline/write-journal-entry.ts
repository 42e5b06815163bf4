import { redact, redactText } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";
import { retryOf } from "../match/call-identity.ts";
import { digestOf } from "../wire/digest.ts";
import { EXCERPT_UNITS } from "../core/excerpt.ts";
import type { Note } from "../core/journal-entry.ts";
import type { MetricsFacts } from "../core/metrics.ts";
import type { Findings, Question } from "../core/request-context.ts";
import { redactKnown } from "../core/redact-known.ts";
import type { Whole } from "../journal/journal-request-line.ts";

/**
 * The note about a request: no secret of the job is in it, nor any of `ofCaller`, what a caller of a real provider must not leave behind. One literal with all its members,
 * those that are not known `undefined`: joined from parts it would take as long as the redaction.
 */
export function writeNote(
  question: Question,
  findings: Findings,
  counted: MetricsFacts,
  ofCaller: readonly Redactor[],
): Whole<Note> {
  const { path, request, setting, memory } = question;
  const { redactor } = setting;
  const given = Buffer.from(request.body ?? "");
  const body = [redactor, ...ofCaller].reduce<Uint8Array>((bytes, known) => redact(bytes, known).bytes, given);
  const clean = (text: string) =>
    ofCaller.reduce(redactText, redactKnown(text, redactor, memory.clean)).slice(0, EXCERPT_UNITS);
  const cleanIfThere = (text: string | undefined) => (text === undefined ? undefined : clean(text));
  return {
    route: counted.route,
    method: clean(request.method),
    path: clean(path),
    access: counted.access,
    outcome: counted.outcome,
    class: counted.class,
    protocol: findings.protocol,
    test: question.address.test === "" ? undefined : clean(question.address.test),
    streaming: findings.streaming ?? false,
    fixture: findings.fixture,
    reply: findings.reply,
    fault: findings.fault,
    repeats: findings.repeats,
    usage: counted.usage,
    upstream: findings.upstream,
    differs: findings.differs,
    model: cleanIfThere(findings.model),
    excerpt: cleanIfThere(findings.excerpt),
    param: cleanIfThere(findings.param),
    retry: retryOf(request.headers),
    bodyBytes: given.length,
    redacted: body !== given,
    bodyDigest: digestOf(body),
  };
}
