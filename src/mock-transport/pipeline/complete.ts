import type { Reply } from "../../schema/fixture.ts";
import type { Answered } from "../core/answered-calls.ts";
import { classify } from "../core/classify.ts";
import type { CompletionRequest } from "../core/completion-request.ts";
import type { Protocol } from "../core/protocol.ts";
import {
  type Findings,
  type HandlerResult,
  isRefused,
  refuse,
  refuseBody,
  type RequestContext,
} from "../core/request-context.ts";
import { resolveReply } from "../core/resolved-reply.ts";
import { toWireError, isErrorReplacement, chooseDelivery } from "../delivery/choose-delivery.ts";
import { synthesize } from "../generate/synthesize.ts";
import { type CallIdentity, identifyCall } from "../match/call-identity.ts";
import { chooseReply, countGiven, findRepeatedCall } from "../match/choose-reply.ts";
import { match, type MatchResult } from "../match/match.ts";
import type { WireError } from "../wire/wire.ts";
import { toLenientRequest } from "./lenient-request.ts";

/** A completion that is being answered. */
interface Call {
  readonly protocol: Protocol;
  readonly request: CompletionRequest;
  readonly context: RequestContext;
  readonly findings: Partial<Findings>;
  readonly identity: CallIdentity;
  readonly repeated: Answered | undefined;
}

/**
 * Answers a completion from the fixture that matches. Side calls of agents get a synthesized reply.
 * Without a matching fixture the completion is refused, or synthesized when the mode is `auto` or the
 * server is not strict.
 */
export function complete(protocol: Protocol, body: unknown, context: RequestContext): HandlerResult {
  const { config, address } = context;
  const decoded = protocol.decode(body, address);
  if (!decoded.ok && isRefused(decoded.refusal, config)) return refuseBody(decoded.refusal, context);
  const request = decoded.ok ? decoded.request : toLenientRequest(protocol, body, address);
  return completeRequest(protocol, request, context);
}

function completeRequest(protocol: Protocol, request: CompletionRequest, context: RequestContext): HandlerResult {
  const { config, state, address } = context;
  const callClass = classify(request);
  const identity = identifyCall(context, request);
  const repeated = findRepeatedCall(state, identity);
  const findings: Partial<Findings> = {
    class: callClass,
    protocol: request.protocol,
    model: request.model,
    excerpt: request.prompt,
    streaming: request.streaming,
    repeats: repeated?.seq,
  };
  const call: Call = { protocol, request, context, findings, identity, repeated };
  if (callClass !== "turn") return replyTo(call, synthesize(request, config.seed), { outcome: "side-call" });
  const matched = match(
    config.fixtures,
    { request, test: address.test, countGiven: (fixture) => countGiven(state, address.test, fixture, repeated) },
    config.patterns,
  );
  if (matched.found) return replyWithFixture(call, matched.index);
  if (config.mode === "auto" || !config.strict)
    return replyTo(call, synthesize(request, config.seed), { outcome: "improvised" });
  return refuseUnmatched(call, matched);
}

function replyWithFixture(call: Call, index: number): HandlerResult {
  const { request, context, repeated } = call;
  const { test } = context.address;
  const fixture = context.config.fixtures[index] ?? { match: {} };
  const chosen = chooseReply(fixture, index, { step: request.step, test, repeated }, context.state);
  return replyTo(call, chosen.reply, { outcome: "replied", fixture: index, reply: chosen.index });
}

function replyTo(call: Call, reply: Reply, source: Pick<Findings, "outcome" | "fixture" | "reply">): HandlerResult {
  const { protocol, request, context, identity } = call;
  const deliveryOptions = chooseDelivery(reply, context, protocol);
  const fault = deliveryOptions?.fault;
  const { outcome, fixture, reply: replyIndex } = source;
  context.state.answeredCalls.add(identity.key, {
    seq: context.meta.seq,
    fixture,
    replyIndex: replyIndex ?? 0,
    // After a random fault, or one that the request asked for, a retry still receives the reply itself.
    isFault: reply.error !== undefined || (fault !== undefined && fault === reply.fault && fault.rate === undefined),
    session: identity.session,
  });
  const findings: Findings = { ...call.findings, outcome, fixture, reply: replyIndex, fault: fault?.kind };
  const fail = (error: WireError): HandlerResult => ({
    ...refuse(context, "error-replied", error, findings),
    deliveryOptions,
  });
  if (reply.error) return fail(reply.error);
  const resolved = resolveReply(reply, request, context.meta, protocol.callPrefix);
  const answer = protocol.encode(resolved, request, context.meta, context.address);
  if (fault !== undefined && isErrorReplacement(fault, answer)) return fail(toWireError(fault));
  const usage = { inputTokens: resolved.usage.input, outputTokens: resolved.usage.output };
  return { answer, findings: { ...findings, usage }, deliveryOptions };
}

function refuseUnmatched(
  { protocol, context, findings }: Call,
  matched: MatchResult & { readonly found: false },
): HandlerResult {
  const { nearest } = matched;
  const count = context.config.fixtures.length;
  const differences = matched.differences.map(({ detail }) => detail).join("; ");
  const why =
    nearest === undefined
      ? "The server has no fixtures."
      : `The nearest is fixtures[${nearest}] of ${count}: ${differences}.`;
  const message = `No fixture matches this request. ${why} Add a fixture, or correct its \`match\`.`;
  return refuse(
    context,
    "unmatched",
    { status: protocol.unmatchedStatus, message, code: "fixture.unmatched", final: true },
    {
      ...findings,
      ...(nearest === undefined ? {} : { fixture: nearest }),
      differs: matched.differences.map(({ part }) => part.toLowerCase()),
    },
  );
}
