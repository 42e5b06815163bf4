import type { Finding, Verdict } from "../../schema/verdict.ts";
import { quote } from "../../text/quote.ts";
import type { JournalRequest } from "../core/journal-line.ts";
import type { Mode } from "../core/mode.ts";
import type { Journal } from "./parse-journal.ts";
import type { MockReason } from "../reasons.ts";
import { describeLoss, findLostExchanges, renderLosses } from "./find-lost-exchanges.ts";
import type { Tally } from "./tally.ts";

/** The expectations from the inputs, and facts about the server and its files. */
export interface PolicyInput {
  readonly minCalls: number;
  readonly allowUnused: boolean;
  /** Path of the fixture file, as in the input. */
  readonly path: string;
  readonly instance: string;
  readonly mode: Mode;
  /** Whether repeated requests fail the run. */
  readonly strict: boolean;
  /**
   * Result of stopping the server: it `ended`, was already `gone`, or could not be stopped and is
   * `left`.
   */
  readonly server: "ended" | "gone" | "left";
  /**
   * Whether the file has the digest that the server reported; `unknown` when it did not report one.
   */
  readonly journalMatches: boolean | "unknown";
  /** Whether the evidence contains no secret. */
  readonly isClean: boolean;
}

type Problem = { readonly reason: MockReason; readonly text: string; readonly findings?: readonly Finding[] };
type Rule = (journal: Journal, tally: Tally, policy: PolicyInput) => Problem | undefined;

/** The result of one rule. */
export interface Observation {
  readonly name: string;
  readonly problem: Problem | undefined;
}

/**
 * The rules in order of precedence. Rules about calls come after those that prove the journal
 * complete.
 */
export const rules: { readonly [name: string]: Rule } = {
  server: judgeServer,
  journal: judgeJournal,
  redaction: judgeRedaction,
  failures: judgeFailures,
  support: judgeSupport,
  match: judgeMatch,
  answers: judgeAnswers,
  upstream: judgeUpstream,
  recording: judgeRecording,
  calls: judgeCalls,
  use: judgeUse,
};

/** Applies every rule, in order of precedence. */
export function observe(journal: Journal, tally: Tally, policy: PolicyInput): Observation[] {
  return Object.entries(rules).map(([name, rule]) => ({ name, problem: rule(journal, tally, policy) }));
}

/**
 * Decides whether the run proves that the tests made the expected calls. The first violated rule
 * gives the reason; all violated ones become findings.
 */
export function judge(observations: readonly Observation[], tally: Tally): Verdict<MockReason> {
  const { calls } = tally;
  const problems = observations.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  const [first, ...others] = problems;
  if (first === undefined) {
    return {
      status: "pass",
      reason: "ok",
      text: `The tests made ${renderCallCount(calls)}; ${describeAnswers(tally)}.`,
    };
  }
  const findings = [
    ...(first.findings ?? []),
    ...others.flatMap(({ reason, text, findings }) => findings ?? [{ rule: reason, message: text }]),
  ];
  return { status: "fail", reason: first.reason, text: first.text, findings };
}

/**
 * A problem with one finding for each request, described by the first; `undefined` when there are
 * none.
 */
function toProblem(
  reason: MockReason,
  requests: readonly JournalRequest[],
  {
    text,
    message,
    location,
  }: {
    readonly text: (first: JournalRequest) => string;
    readonly message: (request: JournalRequest) => string;
    readonly location?: Finding["location"];
  },
): Problem | undefined {
  const [first] = requests;
  if (first === undefined) return undefined;
  const at = location === undefined ? {} : { location };
  const findings = requests.map((request) => ({ rule: reason, message: message(request), ...at }));
  return { reason, text: text(first), findings };
}

function judgeServer({ end }: Journal, _tally: Tally, { server }: PolicyInput): Problem | undefined {
  if (server === "ended") return undefined;
  if (server === "left") return { reason: "server.left", text: "The mock server could not be stopped." };
  const how =
    end?.reason === "idle"
      ? "It reached its idle limit and stopped."
      : end === undefined
        ? "It crashed or was killed; its journal has no last line."
        : "Another process stopped it.";
  return { reason: "server.lost", text: `The mock server was gone before the post step. ${how}` };
}

function judgeJournal(journal: Journal, _tally: Tally, { instance, journalMatches }: PolicyInput): Problem | undefined {
  const seqs = new Set(journal.requests.map(({ seq }) => seq));
  const dropped = journal.end?.dropped ?? 0;
  const defect =
    journal.instance !== instance
      ? "its first line belongs to another server"
      : journal.broken > 0
        ? `${journal.broken} of its lines cannot be parsed`
        : journal.end === undefined
          ? "its last line is missing"
          : dropped > 0
            ? `${dropped} requests were not written because it reached its size limit or the disk was full`
            : journal.end.requests !== journal.requests.length || seqs.size !== journal.requests.length
              ? `it holds ${journal.requests.length} requests, the server answered ${journal.end.requests}`
              : journalMatches === false
                ? "its bytes differ from those that the server wrote"
                : undefined;
  return defect === undefined
    ? undefined
    : { reason: "journal.incomplete", text: `The journal proves nothing: ${defect}.` };
}

function judgeRedaction(_journal: Journal, _tally: Tally, { isClean }: PolicyInput): Problem | undefined {
  if (isClean) return undefined;
  const text =
    "A secret was found in the evidence after redaction; `redaction-report-mock-transport.json` names the file.";
  return { reason: "journal.unredacted", text };
}

function judgeFailures(_journal: Journal, { crashed }: Tally): Problem | undefined {
  if (crashed.length === 0) return undefined;
  const seqs = crashed.slice(0, 10).map(({ seq }) => seq);
  return { reason: "server.failed", text: `The mock server failed on request ${seqs.join(", ")}; see \`server.log\`.` };
}

function judgeSupport(_journal: Journal, { unsupported }: Tally): Problem | undefined {
  return toProblem("request.unsupported", unsupported, {
    text: (first) =>
      `The tests used a route or parameter that this version does not support: ${describeUnsupported(first)}.`,
    message: (request) => `Request ${request.seq}: ${describeUnsupported(request)}`,
  });
}

function describeUnsupported({ method, path, param }: JournalRequest): string {
  return `${method} ${quote(path)}${param === undefined ? "" : ` with the parameter ${quote(param)}`}`;
}

/**
 * An agent's exit code does not report that it could not use an answer; a repeated request does.
 */
function judgeAnswers(_journal: Journal, { rejected }: Tally, { strict }: PolicyInput): Problem | undefined {
  if (!strict) return undefined;
  const explain = ({ seq, repeats, excerpt = "" }: JournalRequest) =>
    `Request ${seq} repeats request ${repeats}, which was fully answered: ${quote(excerpt)}`;
  return toProblem("answer.rejected", rejected, {
    text: (first) => `A client could not use an answer. ${explain(first)}.`,
    message: explain,
  });
}

/**
 * A forwarded call proves that a provider answered by the provider's request id and token usage.
 * Streams of chat completions report usage only on request, so the id suffices there.
 */
function judgeUpstream(_journal: Journal, { forwarded }: Tally): Problem | undefined {
  const needsUsage = ({ protocol, streaming }: JournalRequest) => !(protocol === "openai-chat" && streaming);
  const unproven = forwarded.filter((request) => {
    const { requestId, hasUsage } = request.upstream ?? {};
    return request.status < 400 && (requestId === undefined || (!hasUsage && needsUsage(request)));
  });
  const explain = ({ seq, upstream }: JournalRequest) =>
    `Request ${seq} to ${quote(upstream?.host ?? "no host")} was answered without ${upstream?.requestId === undefined ? "a request id" : "usage"}`;
  return toProblem("upstream.unproven", unproven, {
    text: (first) => `A forwarded call does not prove that a provider answered. ${explain(first)}.`,
    message: explain,
  });
}

/** A recording must contain every exchange with a model to replay the tests. */
function judgeRecording(journal: Journal, _tally: Tally, { mode }: PolicyInput): Problem | undefined {
  const lost = mode === "record" ? findLostExchanges(journal) : [];
  if (lost.length === 0) return undefined;
  const count = lost.length === 1 ? "One exchange was" : `${lost.length} exchanges were`;
  return {
    reason: "recording.incomplete",
    text: `${count} not recorded: ${renderLosses(lost)}.`,
    findings: lost.map((loss) => ({ rule: "recording.incomplete", message: describeLoss(loss) })),
  };
}

function judgeMatch(_journal: Journal, { unmatched }: Tally, { path }: PolicyInput): Problem | undefined {
  const count = unmatched.length === 1 ? "One request" : `${unmatched.length} requests`;
  return toProblem("fixture.unmatched", unmatched, {
    text: (first) => `${count} matched no fixture. ${describeNearest(first)}.`,
    message: (request) => `Request ${request.seq} matched no fixture. ${describeNearest(request)}.`,
    location: { path },
  });
}

/** The request's excerpt, the nearest fixture and how they differ. */
function describeNearest({ excerpt = "", model = "", fixture, differs = [] }: JournalRequest): string {
  const prompt = `The prompt was ${quote(excerpt)} for ${quote(model)}`;
  if (fixture === undefined) return `${prompt}; there are no fixtures`;
  return `${prompt}; the nearest is fixtures[${fixture}], which differs in ${differs.join(", ")}`;
}

function judgeCalls(_journal: Journal, { calls }: Tally, { minCalls }: PolicyInput): Problem | undefined {
  if (calls >= minCalls) return undefined;
  const text = `The tests made ${renderCallCount(calls)}; \`min-calls\` requires ${minCalls}.`;
  return { reason: "evidence.no-call", text };
}

function judgeUse(_journal: Journal, { unused }: Tally, { allowUnused, path }: PolicyInput): Problem | undefined {
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

/** Which sources answered the calls, as the end of a sentence. */
function describeAnswers({ uses, improvised, forwarded }: Tally): string {
  const used = uses.filter((count) => count > 0).length;
  const parts = [
    ...(uses.length > 0 ? [`${used} of ${uses.length} fixtures answered`] : []),
    ...(improvised > 0 ? [`${improvised} replies were synthesized`] : []),
    ...(forwarded.length > 0 ? [`${forwarded.length} were answered by the provider`] : []),
  ];
  return parts.length === 0 ? "no fixture was used" : parts.join(", ");
}

function renderCallCount(count: number): string {
  return count === 0 ? "no model call" : count === 1 ? "one model call" : `${count} model calls`;
}
