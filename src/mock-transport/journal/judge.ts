import type { Finding, Verdict } from "../../schema/verdict.ts";
import { quote } from "../../text/quote.ts";
import type { JournalRequest } from "../core/journal-line.ts";
import type { Mode } from "../core/mode.ts";
import type { Journal } from "./parse-journal.ts";
import type { MockReason } from "../reasons.ts";
import { describeLoss, lostExchanges, nameLosses } from "./lost-exchanges.ts";
import type { Tally } from "./tally.ts";

/** What is demanded of the run, and what was seen of the server and its journal from outside. */
export interface Circumstances {
  readonly minCalls: number;
  readonly allowUnused: boolean;
  /** The fixture file's path as the input gives it. */
  readonly path: string;
  readonly instance: string;
  readonly mode: Mode;
  /** Whether requests without a fixture and answers asked for twice are broken rules. */
  readonly strict: boolean;
  /** How the post step found the server: it ran and is ended, it was `gone` before, or it could not be ended and is `left`. */
  readonly server: "ended" | "gone" | "left";
  /** Whether the file is byte for byte what the server says it wrote; `unknown` when it could not be asked. */
  readonly journalMatches: boolean | "unknown";
  /** Whether no file of the evidence holds a secret. */
  readonly isClean: boolean;
}

type Problem = { readonly reason: MockReason; readonly text: string; readonly findings?: readonly Finding[] };
type Rule = (journal: Journal, tally: Tally, circumstances: Circumstances) => Problem | undefined;

/** What one rule saw; no problem means that the rule is kept. */
export interface Sighting {
  readonly name: string;
  readonly problem: Problem | undefined;
}

/** The rules in the order in which a broken one gives the reason: nothing can be said of calls before the journal is known to be whole. */
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

/** What each rule sees in the journal, in the order in which they count. */
export function observe(journal: Journal, tally: Tally, circumstances: Circumstances): Sighting[] {
  return Object.entries(rules).map(([name, rule]) => ({ name, problem: rule(journal, tally, circumstances) }));
}

/** Whether the run proves that the tests made the calls they should. The first broken rule gives the reason; all broken ones are findings. */
export function judge(sightings: readonly Sighting[], tally: Tally): Verdict<MockReason> {
  const { calls } = tally;
  const problems = sightings.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  const [first, ...others] = problems;
  if (first === undefined) {
    return { status: "pass", reason: "ok", text: `The tests made ${callsOf(calls)}; ${answeredBy(tally)}.` };
  }
  const findings = [
    ...(first.findings ?? []),
    ...others.flatMap(({ reason, text, findings }) => findings ?? [{ rule: reason, message: text }]),
  ];
  return { status: "fail", reason: first.reason, text: first.text, findings };
}

/** A rule that these requests break, told by the first of them, with a finding for each; none when there are none. */
function problemOf(
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
  const place = location === undefined ? {} : { location };
  const findings = requests.map((request) => ({ rule: reason, message: message(request), ...place }));
  return { reason, text: text(first), findings };
}

function judgeServer({ end }: Journal, _tally: Tally, { server }: Circumstances): Problem | undefined {
  if (server === "ended") return undefined;
  if (server === "left") return { reason: "server.left", text: "The mock server could not be ended." };
  const how =
    end?.reason === "idle"
      ? "It reached its idle limit and ended by itself."
      : end === undefined
        ? "It crashed or was killed; its journal has no last line."
        : "Another process told it to end.";
  return { reason: "server.lost", text: `The mock server was gone before the post step. ${how}` };
}

function judgeJournal(
  journal: Journal,
  _tally: Tally,
  { instance, journalMatches }: Circumstances,
): Problem | undefined {
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

function judgeRedaction(_journal: Journal, _tally: Tally, { isClean }: Circumstances): Problem | undefined {
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
  return problemOf("request.unsupported", unsupported, {
    text: (first) => `The tests asked for what this version does not answer: ${askedFor(first)}.`,
    message: (request) => `Request ${request.seq}: ${askedFor(request)}`,
  });
}

function askedFor({ method, path, param }: JournalRequest): string {
  return `${method} ${quote(path)}${param === undefined ? "" : ` with the parameter ${quote(param)}`}`;
}

/** An agent's exit code does not say that it could not read an answer; that it asks again for what it has got does. */
function judgeAnswers(_journal: Journal, { rejected }: Tally, { strict }: Circumstances): Problem | undefined {
  if (!strict) return undefined;
  const explain = ({ seq, repeats, excerpt = "" }: JournalRequest) =>
    `Request ${seq} asks again what request ${repeats} was answered whole: ${quote(excerpt)}`;
  return problemOf("answer.rejected", rejected, {
    text: (first) => `A client could not use the answer it got. ${explain(first)}.`,
    message: explain,
  });
}

/**
 * A call that was sent on proves a provider only with the provider's own name for it and the tokens it charged; a chat completion's stream says those only to
 * clients that ask, so there the name has to do.
 */
function judgeUpstream(_journal: Journal, { forwarded }: Tally): Problem | undefined {
  const needsUsage = ({ protocol, streaming }: JournalRequest) => !(protocol === "openai-chat" && streaming);
  const unproven = forwarded.filter((request) => {
    const { requestId, hasUsage } = request.upstream ?? {};
    return request.status < 400 && (requestId === undefined || (!hasUsage && needsUsage(request)));
  });
  const explain = ({ seq, upstream }: JournalRequest) =>
    `Request ${seq} to ${quote(upstream?.host ?? "no host")} came back without ${upstream?.requestId === undefined ? "a request id" : "usage"}`;
  return problemOf("upstream.unproven", unproven, {
    text: (first) => `A forwarded call proves no provider. ${explain(first)}.`,
    message: explain,
  });
}

/** A recording replays what the tests did only when it holds every exchange with a model. */
function judgeRecording(journal: Journal, _tally: Tally, { mode }: Circumstances): Problem | undefined {
  const lost = mode === "record" ? lostExchanges(journal) : [];
  if (lost.length === 0) return undefined;
  const count = lost.length === 1 ? "One exchange was" : `${lost.length} exchanges were`;
  return {
    reason: "recording.incomplete",
    text: `${count} not recorded: ${nameLosses(lost)}.`,
    findings: lost.map((loss) => ({ rule: "recording.incomplete", message: describeLoss(loss) })),
  };
}

function judgeMatch(_journal: Journal, { unmatched }: Tally, { path }: Circumstances): Problem | undefined {
  const count = unmatched.length === 1 ? "One request" : `${unmatched.length} requests`;
  return problemOf("fixture.unmatched", unmatched, {
    text: (first) => `${count} matched no fixture. ${nearestTo(first)}.`,
    message: (request) => `Request ${request.seq} matched no fixture. ${nearestTo(request)}.`,
    location: { path },
  });
}

/** Which fixture comes nearest to a request and how they differ; the request's text is the journal's excerpt. */
function nearestTo({ excerpt = "", model = "", fixture, differs = [] }: JournalRequest): string {
  const said = `The user said ${quote(excerpt)} to ${quote(model)}`;
  if (fixture === undefined) return `${said}; there are no fixtures`;
  return `${said}; the nearest is fixtures[${fixture}], which differs in ${differs.join(", ")}`;
}

function judgeCalls(_journal: Journal, { calls }: Tally, { minCalls }: Circumstances): Problem | undefined {
  if (calls >= minCalls) return undefined;
  const text = `The tests made ${callsOf(calls)}; \`min-calls\` demands ${minCalls}.`;
  return { reason: "evidence.no-call", text };
}

function judgeUse(_journal: Journal, { unused }: Tally, { allowUnused, path }: Circumstances): Problem | undefined {
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

/** Who answered them, as the end of a sentence. */
function answeredBy({ uses, improvised, forwarded }: Tally): string {
  const used = uses.filter((count) => count > 0).length;
  const parts = [
    ...(uses.length > 0 ? [`${used} of ${uses.length} fixtures answered`] : []),
    ...(improvised > 0 ? [`${improvised} replies were made up`] : []),
    ...(forwarded.length > 0 ? [`${forwarded.length} were answered by the provider`] : []),
  ];
  return parts.length === 0 ? "no fixture was asked for" : parts.join(", ");
}

function callsOf(count: number): string {
  return count === 0 ? "no model call" : count === 1 ? "one model call" : `${count} model calls`;
}
