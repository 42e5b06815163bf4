import { markerText } from "../../redact/marker.ts";
import type { Outbound } from "../core/outbound.ts";
import type { Reading } from "../forward/read/reading.ts";
import { anchorsIn } from "./anchors.ts";
import { cleanDeep } from "./cleaner.ts";
import type { Recorded, Unrecorded } from "./recorded.ts";

/** Statuses that say something about the caller's key and nothing about the model. */
const ofCredential = [401, 403, 407];

/** Longest instructions and longest whole text of a user that can tell a request from others, in UTF-16 units; longer ones are an agent's, and change from run to run. */
const TELLING_UNITS = 2000;

/** What stands for a value of the provider's headers. */
const MARK = markerText("value");

/** Shortest value of a header that is taken out of texts, in UTF-16 units: shorter ones are words. */
const VALUE_UNITS = 7;

/** What was heard of a provider, as far as a fixture needs it. */
export interface HeardReply {
  readonly status: number;
  /** `undefined` when the answer was not kept to be read. */
  readonly reading: Reading | undefined;
  /** Values of the answer's own headers that say whose account it is, new with each answer; errors quote them. */
  readonly secrets: readonly string[];
}

/** What is kept of an exchange for a fixture, or why nothing is. */
export function recordExchange(
  seq: number,
  { call, provider }: Pick<Outbound, "call" | "provider">,
  { status, reading, secrets }: HeardReply,
): Recorded | Unrecorded {
  if (ofCredential.includes(status)) return "credential";
  if (call === undefined) return status >= 400 && status < 500 ? "refused" : "request";
  if (call.class !== "turn") return "side-call";
  if (status >= 300 && status < 400) return "redirect";
  if (reading === undefined) return "unread";
  if (reading.reply === undefined) return "answer";
  const named = secrets.filter(({ length }) => length >= VALUE_UNITS);
  const { protocol, model, system, user, prompt, step, turn, tools, toolResults } = call.request;
  return {
    seq,
    provider,
    test: call.test,
    protocol,
    model,
    system: system.length <= TELLING_UNITS ? system : undefined,
    user: user.length <= TELLING_UNITS ? user : prompt,
    prompt,
    step,
    turn,
    tools: tools.map(({ name }) => name),
    result: toolResults.length === 0 ? undefined : anchorsIn(toolResults),
    reply: cleanDeep(reading.reply, (text) => named.reduce((rest, value) => rest.replaceAll(value, MARK), text)),
  };
}
