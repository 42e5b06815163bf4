import type { Reply } from "../../schema/fixture.ts";
import type { Answered } from "../core/answered-calls.ts";
import { type CallIdentity, callIdentity } from "../match/call-identity.ts";
import { chooseReply, givenTo, repeatedCall } from "../match/choose-reply.ts";
import { classify } from "../core/classify.ts";
import type { CompletionRequest } from "../core/completion-request.ts";
import { fillReply } from "../core/resolved-reply.ts";
import { improvise } from "../generate/synthesize.ts";
import { lenientRequest } from "./lenient-request.ts";
import { match, type Matched } from "../match/match.ts";
import type { Protocol } from "../core/protocol.ts";
import type { WireError } from "../wire/wire.ts";
import { type Findings, isRefused, type Question, refuse, refuseBody, type Step } from "../core/request-context.ts";
import { errorOf, isErrorInstead, wishesOf } from "../delivery/choose-delivery.ts";

/** One completion on its way to its answer. */
interface Call {
  readonly protocol: Protocol;
  readonly request: CompletionRequest;
  readonly question: Question;
  readonly seen: Partial<Findings>;
  readonly identity: CallIdentity;
  readonly repeated: Answered | undefined;
}

/** Answers a completion: from the fixture that matches, with a reply of the server's own for what agents ask on the side, or not at all. */
export function complete(protocol: Protocol, body: unknown, question: Question): Step {
  const { setting, address } = question;
  const decoded = protocol.decode(body, address);
  if (!decoded.ok && isRefused(decoded.refusal, setting)) return refuseBody(decoded.refusal, question);
  const request = decoded.ok ? decoded.request : lenientRequest(protocol, body, address);
  return completeRequest(protocol, request, question);
}

function completeRequest(protocol: Protocol, request: CompletionRequest, question: Question): Step {
  const { setting, memory, address } = question;
  const callClass = classify(request);
  const identity = callIdentity(question, request);
  const repeated = repeatedCall(memory, identity);
  const seen: Partial<Findings> = {
    class: callClass,
    protocol: request.protocol,
    model: request.model,
    excerpt: request.prompt,
    streaming: request.streaming,
    repeats: repeated?.seq,
  };
  const call: Call = { protocol, request, question, seen, identity, repeated };
  if (callClass !== "turn") return reply(call, improvise(request, setting.seed), { outcome: "side-call" });
  const matched = match(
    setting.fixtures,
    { request, test: address.test, given: (fixture) => givenTo(memory, address.test, fixture, repeated) },
    setting.patterns,
  );
  if (matched.found) return replyFrom(call, matched.index);
  if (setting.mode === "auto" || !setting.strict)
    return reply(call, improvise(request, setting.seed), { outcome: "improvised" });
  return refuseUnmatched(call, matched);
}

function replyFrom(call: Call, index: number): Step {
  const { request, question, repeated } = call;
  const { test } = question.address;
  const fixture = question.setting.fixtures[index] ?? { match: {} };
  const due = chooseReply(fixture, index, { step: request.step, test, repeated }, question.memory);
  return reply(call, due.reply, { outcome: "replied", fixture: index, reply: due.index });
}

function reply(call: Call, said: Reply, findings: Pick<Findings, "outcome" | "fixture" | "reply">): Step {
  const { protocol, request, question, seen, identity } = call;
  const wishes = wishesOf(said, question, protocol);
  const fault = wishes?.fault;
  const { outcome, fixture, reply } = findings;
  question.memory.answered.add(identity.key, {
    seq: question.stamp.seq,
    fixture,
    replyIndex: reply ?? 0,
    // After a fault that strikes by chance, or that the request asked for, the reply itself is still due.
    isFault: said.error !== undefined || (fault !== undefined && fault === said.fault && fault.rate === undefined),
    session: identity.session,
  });
  const known: Findings = { ...seen, outcome, fixture, reply, fault: fault?.kind };
  const fail = (error: WireError): Step => ({ ...refuse(question, "error-replied", error, known), wishes });
  if (said.error) return fail(said.error);
  const filled = fillReply(said, request, question.stamp, protocol.callPrefix);
  const answer = protocol.encode(filled, request, question.stamp, question.address);
  if (fault !== undefined && isErrorInstead(fault, answer)) return fail(errorOf(fault));
  const usage = { inputTokens: filled.usage.input, outputTokens: filled.usage.output };
  return { answer, findings: { ...known, usage }, wishes };
}

function refuseUnmatched({ protocol, question, seen }: Call, matched: Matched & { readonly found: false }): Step {
  const { nearest } = matched;
  const count = question.setting.fixtures.length;
  const differences = matched.differences.map(({ detail }) => detail).join("; ");
  const why =
    nearest === undefined
      ? "The server has no fixtures."
      : `The nearest is fixtures[${nearest}] of ${count}: ${differences}.`;
  const message = `No fixture matches this request. ${why} Add a fixture, or correct its \`match\`.`;
  return refuse(
    question,
    "unmatched",
    { status: protocol.unmatchedStatus, message, code: "fixture.unmatched", final: true },
    {
      ...seen,
      ...(nearest === undefined ? {} : { fixture: nearest }),
      differs: matched.differences.map(({ part }) => part.toLowerCase()),
    },
  );
}
