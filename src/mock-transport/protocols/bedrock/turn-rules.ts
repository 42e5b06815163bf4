import * as z from "zod/mini";
import type { ContentBlock } from "./content-block.ts";

interface Message {
  readonly role: string;
  readonly content: readonly ContentBlock[];
}

/** The parts of a request that the rules read. */
interface Conversation {
  readonly messages: readonly Message[];
  readonly toolConfig?:
    | {
        readonly tools: readonly { readonly toolSpec?: { readonly name: string } | undefined }[];
        readonly toolChoice?: { readonly tool?: { readonly name: string } | undefined } | null | undefined;
      }
    | null
    | undefined;
}

interface Violation {
  readonly path: PropertyKey[];
  readonly why: string;
}

/**
 * Checks that the blocks of a conversation fit together, as the provider requires for every model.
 */
export const turnRules: z.core.$ZodCheck<Conversation> = z.check(({ value, issues }) => {
  for (const { path, why } of findViolations(value)) {
    issues.push({ code: "custom", input: undefined, path, params: { why } });
  }
});

function findViolations({ messages, toolConfig }: Conversation): Violation[] {
  const first = messages.findIndex(({ role }) => role !== "system");
  const requiredTool = toolConfig?.toolChoice?.tool?.name;
  const isOffered =
    requiredTool === undefined || toolConfig?.tools.some(({ toolSpec }) => toolSpec?.name === requiredTool);
  const needsTools = messages.some(({ content }) => content.some(({ toolUse, toolResult }) => toolUse ?? toolResult));
  return [
    ...(messages[first]?.role === "user"
      ? []
      : [
          {
            path: ["messages", Math.max(0, first), "role"],
            why: "A conversation must start with a user message.",
          },
        ]),
    ...(needsTools && !toolConfig
      ? [{ path: ["toolConfig"], why: "It is required when messages contain toolUse or toolResult." }]
      : []),
    ...(isOffered ? [] : [{ path: ["toolConfig", "toolChoice", "tool", "name"], why: "No tool has this name." }]),
    ...messages.flatMap((message, index) => findResultViolations(message, messages[index - 1], index)),
  ];
}

/**
 * The next message must have the result of every tool call, and no other results. The provider's
 * own tools have a `type` and need no result.
 */
function findResultViolations({ role, content }: Message, previous: Message | undefined, index: number): Violation[] {
  const called = (previous?.content ?? []).flatMap(({ toolUse }) =>
    toolUse === undefined || toolUse.type !== undefined ? [] : [toolUse.toolUseId],
  );
  const answered = content.flatMap(({ toolResult }) => (toolResult === undefined ? [] : [toolResult.toolUseId]));
  const [calls, results] = [new Set(called), new Set(answered)];
  const path = ["messages", index, "content"];
  const missing = called.find((id) => !results.has(id));
  if (missing !== undefined)
    return [{ path, why: `It must contain the toolResult of ${missing}, which the previous message calls.` }];
  const extra = role === "user" ? answered.find((id) => !calls.has(id)) : undefined;
  return extra === undefined ? [] : [{ path, why: `The previous message has no toolUse with the id ${extra}.` }];
}
