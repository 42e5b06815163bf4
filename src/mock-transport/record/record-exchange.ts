import { renderMarker } from "../../redact/marker.ts";
import type { Outbound } from "../core/outbound.ts";
import type { ParsedAnswer } from "../forward/read/parsed-answer.ts";
import { findAnchors } from "./find-anchors.ts";
import { cleanDeep } from "./create-cleaner.ts";
import type { RecordedExchange, UnrecordedReason } from "./recorded-exchange.ts";

/** Statuses that concern the caller's key and not the model. */
const CREDENTIAL_STATUSES = [401, 403, 407];

/**
 * Longest system prompt, and longest whole text of a user, that can identify a request, in UTF-16
 * units. Agents send longer ones, which change from run to run.
 */
const MATCHABLE_UNITS = 2000;

/** Replaces a value of the provider's headers. */
const MARK = renderMarker("value");

/** Shortest header value that is removed from texts, in UTF-16 units; shorter ones are words. */
const MIN_VALUE_UNITS = 7;

/** The parts of a provider's answer that a fixture needs. */
export interface UpstreamReply {
  readonly status: number;
  /** `undefined` when the answer was not buffered. */
  readonly reading: ParsedAnswer | undefined;
  /** Values of the answer's headers that identify the account; errors quote them. */
  readonly secrets: readonly string[];
}

/**
 * Extracts what a fixture needs from an exchange, or returns the reason why it cannot be recorded.
 */
export function recordExchange(
  seq: number,
  { call, provider }: Pick<Outbound, "call" | "provider">,
  { status, reading, secrets }: UpstreamReply,
): RecordedExchange | UnrecordedReason {
  if (CREDENTIAL_STATUSES.includes(status)) return "credential";
  if (call === undefined) return status >= 400 && status < 500 ? "refused" : "request";
  if (call.class !== "turn") return "side-call";
  if (status >= 300 && status < 400) return "redirect";
  if (reading === undefined) return "unread";
  if (reading.reply === undefined) return "answer";
  const values = secrets.filter(({ length }) => length >= MIN_VALUE_UNITS);
  const { protocol, model, system, user, prompt, step, turn, tools, toolResults } = call.request;
  return {
    seq,
    provider,
    test: call.test,
    protocol,
    model,
    system: system.length <= MATCHABLE_UNITS ? system : undefined,
    user: user.length <= MATCHABLE_UNITS ? user : prompt,
    prompt,
    step,
    turn,
    tools: tools.map(({ name }) => name),
    result: toolResults.length === 0 ? undefined : findAnchors(toolResults),
    reply: cleanDeep(reading.reply, (text) => values.reduce((rest, value) => rest.replaceAll(value, MARK), text)),
  };
}
