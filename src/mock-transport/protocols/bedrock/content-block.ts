import * as z from "zod/mini";
import { exactlyOne, oneOf } from "./one-of.ts";

/** Ids of tool calls and names of tools, as the reference bounds them. @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlock.html */
const callId = z.string().check(z.regex(/^[\w.:-]{1,64}$/));
export const toolName = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** Text that is not blank: the provider refuses others in messages and instructions. */
const said = z.string().check(z.refine((text) => text.trim() !== "", { params: { why: "A text must not be blank." } }));

export const jsonObject = z.record(z.string(), z.unknown());

/** Base64, looked at in a way that stays cheap for an image of many megabytes. */
const bytes = z.string().check(z.refine((text) => text !== "" && !/[^A-Za-z0-9+/=]/.test(text)));
const source = () => ({ bytes: z.optional(bytes), s3Location: z.optional(z.object({ uri: z.string() })) });
const sourceSchema = z.lazy(() => z.object(source()).check(oneOf("bytes", "s3Location")));
const imageSchema = z.lazy(() => z.object({ format: z.enum(["png", "jpeg", "gif", "webp"]), source: sourceSchema }));
const mediaSchema = z.lazy(() => z.object({ format: z.string().check(z.minLength(1)), source: sourceSchema }));
const documentSchema = z.lazy(() =>
  z.object({
    name: z.string().check(z.minLength(1)),
    format: z.optional(z.enum(["pdf", "csv", "doc", "docx", "xls", "xlsx", "html", "txt", "md"])),
    source: z
      .object({ ...source(), text: z.optional(z.string()), content: z.optional(z.array(z.unknown())) })
      .check(oneOf("bytes", "s3Location", "text", "content")),
  }),
);

/** Kinds of content that messages and results of tools share. */
const attached = () => ({
  image: z.optional(imageSchema),
  document: z.optional(documentSchema),
  video: z.optional(mediaSchema),
  searchResult: z.optional(jsonObject),
});

const guardSchema = z.lazy(() =>
  z
    .object({ text: z.optional(z.object({ text: said })), image: z.optional(imageSchema) })
    .check(oneOf("text", "image")),
);

export const cachePoint = z.optional(z.object({ type: z.literal("default") }));

const resultContent = () => ({ text: z.optional(z.string()), json: z.optional(z.unknown()), ...attached() });
const resultSchema = z.lazy(() =>
  z.object({
    toolUseId: callId,
    content: z.array(exactlyOne(resultContent())),
    status: z.optional(z.enum(["success", "error"])),
  }),
);
const useSchema = z.lazy(() =>
  z.object({ toolUseId: callId, name: toolName, input: jsonObject, type: z.optional(z.string()) }),
);

/** What instructions hold, and messages hold among others. */
const instruction = () => ({ text: z.optional(said), guardContent: z.optional(guardSchema), cachePoint });
const content = () => ({
  ...instruction(),
  ...attached(),
  audio: z.optional(mediaSchema),
  toolUse: z.optional(useSchema),
  toolResult: z.optional(resultSchema),
  reasoningContent: z.optional(jsonObject),
  citationsContent: z.optional(jsonObject),
  toolAddition: z.optional(jsonObject),
  toolRemoval: z.optional(jsonObject),
});

export const systemSchema = z.lazy(() => exactlyOne(instruction()));
export const blockSchema = z.lazy(() => exactlyOne(content()));

/** A block of a message; exactly one member is set. */
export type ContentBlock = z.infer<typeof blockSchema>;
export type SystemBlock = z.infer<typeof systemSchema>;
