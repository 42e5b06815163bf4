import type { FilledReply } from "../../core/resolved-reply.ts";
import { stopReasonOf, streamedBlocks } from "./converse-reply.ts";

/** One event of a stream of Converse: its kind and the members of its JSON object, without the braces. */
export type ConverseEvent = readonly [kind: EventKind, members: string];

export type EventKind =
  | "messageStart"
  | "contentBlockStart"
  | "contentBlockDelta"
  | "contentBlockStop"
  | "messageStop"
  | "metadata";

/** The reply as events up to the stop reason; `metadata` is what the last one says. Text and reasoning have no event that opens their block. @see https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html */
export function converseEvents(reply: FilledReply, metadata: object): ConverseEvent[] {
  const events: ConverseEvent[] = [["messageStart", '"role":"assistant"']];
  for (const [index, { start, deltas }] of streamedBlocks(reply).entries()) {
    const place = `"contentBlockIndex":${index}`;
    if (start !== undefined) events.push(["contentBlockStart", `${place},"start":${start}`]);
    for (const delta of deltas) events.push(["contentBlockDelta", `${place},"delta":${delta}`]);
    events.push(["contentBlockStop", place]);
  }
  events.push(
    ["messageStop", `"stopReason":"${stopReasonOf(reply)}"`],
    ["metadata", JSON.stringify(metadata).slice(1, -1)],
  );
  return events;
}
