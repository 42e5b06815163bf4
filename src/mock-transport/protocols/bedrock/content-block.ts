import * as z from "zod/mini";
import { exactlyOne, oneOf } from "./one-of.ts";

/**
 * Ids of tool calls and names of tools, within the documented bounds.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlock.html
 */
const callId = z.string().check(z.regex(/^[\w.:-]{1,64}$/));
/** The name of a tool. */
export const toolName = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** The provider rejects blank texts in messages and instructions. */
const nonBlankText = z
  .string()
  .check(z.refine((text) => text.trim() !== "", { params: { why: "A text must not be blank." } }));

/** Any JSON object. */
export const jsonObject = z.record(z.string(), z.unknown());

/** Base64; this check is fast for images of many megabytes. */
const bytes = z.string().check(z.refine((text) => text !== "" && !/[^A-Za-z0-9+/=]/.test(text)));
const sourceShape = () => ({ bytes: z.optional(bytes), s3Location: z.optional(z.object({ uri: z.string() })) });
const sourceSchema = z.lazy(() => z.object(sourceShape()).check(oneOf("bytes", "s3Location")));
const imageSchema = z.lazy(() => z.object({ format: z.enum(["png", "jpeg", "gif", "webp"]), source: sourceSchema }));
const mediaSchema = z.lazy(() => z.object({ format: z.string().check(z.minLength(1)), source: sourceSchema }));
const documentSchema = z.lazy(() =>
  z.object({
    name: z.string().check(z.minLength(1)),
    format: z.optional(z.enum(["pdf", "csv", "doc", "docx", "xls", "xlsx", "html", "txt", "md"])),
    source: z
      .object({ ...sourceShape(), text: z.optional(z.string()), content: z.optional(z.array(z.unknown())) })
      .check(oneOf("bytes", "s3Location", "text", "content")),
  }),
);

/** Kinds of content in both messages and tool results. */
const attachmentShape = () => ({
  image: z.optional(imageSchema),
  document: z.optional(documentSchema),
  video: z.optional(mediaSchema),
  searchResult: z.optional(jsonObject),
});

const guardSchema = z.lazy(() =>
  z
    .object({ text: z.optional(z.object({ text: nonBlankText })), image: z.optional(imageSchema) })
    .check(oneOf("text", "image")),
);

/** A prompt cache checkpoint, which has no effect here. */
export const cachePoint = z.optional(z.object({ type: z.literal("default") }));

const resultContentShape = () => ({
  text: z.optional(z.string()),
  json: z.optional(z.unknown()),
  ...attachmentShape(),
});
const resultSchema = z.lazy(() =>
  z.object({
    toolUseId: callId,
    content: z.array(exactlyOne(resultContentShape())),
    status: z.optional(z.enum(["success", "error"])),
  }),
);
const useSchema = z.lazy(() =>
  z.object({ toolUseId: callId, name: toolName, input: jsonObject, type: z.optional(z.string()) }),
);

/** Content of instructions; messages may also contain it. */
const instructionShape = () => ({ text: z.optional(nonBlankText), guardContent: z.optional(guardSchema), cachePoint });
const contentShape = () => ({
  ...instructionShape(),
  ...attachmentShape(),
  audio: z.optional(mediaSchema),
  toolUse: z.optional(useSchema),
  toolResult: z.optional(resultSchema),
  reasoningContent: z.optional(jsonObject),
  citationsContent: z.optional(jsonObject),
  toolAddition: z.optional(jsonObject),
  toolRemoval: z.optional(jsonObject),
});

/** A block of the system instructions. */
export const systemSchema = z.lazy(() => exactlyOne(instructionShape()));
/** A block of a message. */
export const blockSchema = z.lazy(() => exactlyOne(contentShape()));

/** A block of a message. Exactly one member is set. */
export type ContentBlock = z.infer<typeof blockSchema>;
/** A block of the system instructions. Exactly one member is set. */
export type SystemBlock = z.infer<typeof systemSchema>;
