import * as z from "zod/mini";
import type { ContentBlock } from "./content-block.ts";

interface Message {
  readonly role: string;
  readonly content: readonly ContentBlock[];
}

/** What turns are judged by. */
interface Said {
  readonly messages: readonly Message[];
  readonly toolConfig?:
    | {
        readonly tools: readonly { readonly toolSpec?: { readonly name: string } | undefined }[];
        readonly toolChoice?: { readonly tool?: { readonly name: string } | undefined } | null | undefined;
      }
    | null
    | undefined;
}

interface Fault {
  readonly path: PropertyKey[];
  readonly why: string;
}

/** A check that the blocks of a conversation fit each other, as the provider demands it of every model. */
export const turnRules: z.core.$ZodCheck<Said> = z.check(({ value, issues }) => {
  for (const { path, why } of faultsIn(value)) {
    issues.push({ code: "custom", input: undefined, path, params: { why } });
  }
});

function faultsIn({ messages, toolConfig }: Said): Fault[] {
  const first = messages.findIndex(({ role }) => role !== "system");
  const wanted = toolConfig?.toolChoice?.tool?.name;
  const isOffered = wanted === undefined || toolConfig?.tools.some(({ toolSpec }) => toolSpec?.name === wanted);
  const needsTools = messages.some(({ content }) => content.some(({ toolUse, toolResult }) => toolUse ?? toolResult));
  return [
    ...(messages[first]?.role === "user"
      ? []
      : [
          {
            path: ["messages", Math.max(0, first), "role"],
            why: "A conversation must start with a message of the user.",
          },
        ]),
    ...(needsTools && !toolConfig
      ? [{ path: ["toolConfig"], why: "It must be there when messages hold toolUse or toolResult." }]
      : []),
    ...(isOffered ? [] : [{ path: ["toolConfig", "toolChoice", "tool", "name"], why: "No tool has this name." }]),
    ...messages.flatMap((message, index) => resultFaults(message, messages[index - 1], index)),
  ];
}

/** Every call of a tool is answered in the next message, and nothing else is. Tools of the provider's own have another `type` and answer by themselves. */
function resultFaults({ role, content }: Message, before: Message | undefined, index: number): Fault[] {
  const called = (before?.content ?? []).flatMap(({ toolUse }) =>
    toolUse === undefined || toolUse.type !== undefined ? [] : [toolUse.toolUseId],
  );
  const answered = content.flatMap(({ toolResult }) => (toolResult === undefined ? [] : [toolResult.toolUseId]));
  const [calls, results] = [new Set(called), new Set(answered)];
  const path = ["messages", index, "content"];
  const missing = called.find((id) => !results.has(id));
  if (missing !== undefined)
    return [{ path, why: `It must hold the toolResult of ${missing}, which the message before calls.` }];
  const extra = role === "user" ? answered.find((id) => !calls.has(id)) : undefined;
  return extra === undefined ? [] : [{ path, why: `The message before has no toolUse with the id ${extra}.` }];
}
