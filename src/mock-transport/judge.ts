import type { Finding, Verdict } from "../schema/verdict.ts";
import { quote } from "../text/quote.ts";
import type { JournalRequest } from "./journal-line.ts";
import type { Journal } from "./parse-journal.ts";
import type { MockReason } from "./reasons.ts";
import type { Tally } from "./tally.ts";

/** What is demanded of the run, and what was seen of the server and its journal from outside. */
export interface Circumstances {
  readonly minCalls: number;
  readonly allowUnused: boolean;
  /** The fixture file's path as the input gives it. */
  readonly path: string;
  readonly instance: string;
  /** Whether the server still ran when the post step came to stop it. */
  readonly wasRunning: boolean;
  /** Whether the file is byte for byte what the server says it wrote; `unknown` when it could not be asked. */
  readonly journalMatches: boolean | "unknown";
}

type Problem = { readonly reason: MockReason; readonly text: string; readonly findings?: readonly Finding[] };

/**
 * Whether the run proves that the tests made the calls they should. The first broken rule gives the reason, in this order: the server lived,
 * its journal is whole, nothing unsupported or unmatched was asked, enough calls were made, every fixture was used.
 */
export function judge(journal: Journal, tally: Tally, circumstances: Circumstances): Verdict<MockReason> {
  const problems = [
    judgeServer(journal, circumstances),
    judgeJournal(journal, circumstances),
    judgeUnsupported(tally),
    judgeUnmatched(tally, circumstances),
    judgeCalls(tally, circumstances),
    judgeUse(tally, circumstances),
  ].filter((problem) => problem !== undefined);
  const [first] = problems;
  if (first === undefined) {
    const fixtures = `${journal.fixtures} ${journal.fixtures === 1 ? "fixture" : "fixtures"}`;
    return { status: "pass", reason: "ok", text: `The tests made ${callsOf(tally.calls)}; ${fixtures} answered.` };
  }
  return {
    status: "fail",
    reason: first.reason,
    text: first.text,
    findings: problems.flatMap(
      ({ reason, text, findings }) => findings ?? (reason === first.reason ? [] : [{ rule: reason, message: text }]),
    ),
  };
}

function judgeServer({ end }: Journal, { wasRunning }: Circumstances): Problem | undefined {
  if (wasRunning) return undefined;
  const how =
    end?.reason === "idle"
      ? "It reached its idle limit and ended by itself."
      : end?.reason === "signal"
        ? "Another process told it to end."
        : "It crashed or was killed; its journal has no last line.";
  return { reason: "server.lost", text: `The mock server was gone before the post step. ${how}` };
}

function judgeJournal(journal: Journal, { instance, journalMatches }: Circumstances): Problem | undefined {
  const seqs = new Set(journal.requests.map(({ seq }) => seq));
  const dropped = journal.end?.dropped ?? 0;
  const defect =
    journal.instance !== instance
      ? "its first line is not the one of this server"
      : journal.broken > 0
        ? `${journal.broken} of its lines cannot be read`
        : journal.end === undefined
          ? "its last line is missing"
          : dropped > 0
            ? `${dropped} requests were not written because it reached its size limit or the disk was full`
            : journal.end.requests !== journal.requests.length || seqs.size !== journal.requests.length
              ? `it holds ${journal.requests.length} requests, the server answered ${journal.end.requests}`
              : journalMatches === false
                ? "its bytes are not those the server wrote"
                : undefined;
  return defect === undefined
    ? undefined
    : { reason: "journal.incomplete", text: `The journal proves nothing: ${defect}.` };
}

function judgeUnsupported({ unsupported }: Tally): Problem | undefined {
  const [first] = unsupported;
  if (first === undefined) return undefined;
  return {
    reason: "request.unsupported",
    text: `The tests asked for what this version does not answer: ${askedFor(first)}.`,
    findings: unsupported.map((request) => ({
      rule: "request.unsupported",
      message: `Request ${request.seq}: ${askedFor(request)}`,
    })),
  };
}

function askedFor({ method, path, param }: JournalRequest): string {
  return `${method} ${quote(path)}${param === undefined ? "" : ` with the parameter ${quote(param)}`}`;
}

function judgeUnmatched({ unmatched }: Tally, { path }: Circumstances): Problem | undefined {
  const [first] = unmatched;
  if (first === undefined) return undefined;
  const count = unmatched.length === 1 ? "One request" : `${unmatched.length} requests`;
  return {
    reason: "fixture.unmatched",
    text: `${count} matched no fixture. ${nearestTo(first)}.`,
    findings: unmatched.map((request) => ({
      rule: "fixture.unmatched",
      message: `Request ${request.seq} matched no fixture. ${nearestTo(request)}.`,
      location: { path },
    })),
  };
}

/** Which fixture comes nearest to a request and how they differ; the request's text is the journal's excerpt. */
export function nearestTo({ excerpt = "", model = "", fixture = 0, differs = [] }: JournalRequest): string {
  return `The user said ${quote(excerpt)} to ${quote(model)}; the nearest is fixtures[${fixture}], which differs in ${differs.join(", ")}`;
}

function judgeCalls({ calls }: Tally, { minCalls }: Circumstances): Problem | undefined {
  if (calls >= minCalls) return undefined;
  const text = `The tests made ${callsOf(calls)}; \`min-calls\` demands ${minCalls}.`;
  return { reason: "evidence.no-call", text };
}

function judgeUse({ unused }: Tally, { allowUnused, path }: Circumstances): Problem | undefined {
  if (unused.length === 0 || allowUnused) return undefined;
  const names = unused.map((index) => `fixtures[${index}]`);
  return {
    reason: "fixture.unused",
    text: `${names.slice(0, 10).join(", ")}${names.length > 10 ? ` and ${names.length - 10} more` : ""} answered no request.`,
    findings: names.map((name) => ({
      rule: "fixture.unused",
      message: `${name} answered no request`,
      location: { path },
    })),
  };
}

function callsOf(count: number): string {
  return count === 0 ? "no model call" : count === 1 ? "one model call" : `${count} model calls`;
}
