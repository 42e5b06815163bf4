import type { ResolvedReply } from "../../core/resolved-reply.ts";
import { renderStreamedBlocks, toStopReason } from "./converse-reply.ts";

/**
 * One event of a Converse stream: its kind and the members of its JSON object, without the braces.
 */
export type ConverseEvent = readonly [kind: EventKind, members: string];

/** The provider's names of the events. */
export type EventKind =
  | "messageStart"
  | "contentBlockStart"
  | "contentBlockDelta"
  | "contentBlockStop"
  | "messageStop"
  | "metadata";

/**
 * The reply as events, the last one with `metadata`. Text and reasoning blocks have no start event.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html
 */
export function renderConverseEvents(reply: ResolvedReply, metadata: object): ConverseEvent[] {
  const events: ConverseEvent[] = [["messageStart", '"role":"assistant"']];
  for (const [index, { start, deltas }] of renderStreamedBlocks(reply).entries()) {
    const blockIndex = `"contentBlockIndex":${index}`;
    if (start !== undefined) events.push(["contentBlockStart", `${blockIndex},"start":${start}`]);
    for (const delta of deltas) events.push(["contentBlockDelta", `${blockIndex},"delta":${delta}`]);
    events.push(["contentBlockStop", blockIndex]);
  }
  events.push(
    ["messageStop", `"stopReason":"${toStopReason(reply)}"`],
    ["metadata", JSON.stringify(metadata).slice(1, -1)],
  );
  return events;
}
