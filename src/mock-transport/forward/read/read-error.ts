import * as z from "zod/mini";
import { tokenSchema } from "../../../schema/label.ts";
import type { ParsedAnswer } from "./parsed-answer.ts";

const word = z.catch(z.optional(tokenSchema), undefined);

/**
 * An error of OpenAI, Anthropic or Google. Google's type is `status`; its `code` is the HTTP
 * status.
 */
const errorSchema = z.object({
  error: z.object({ message: z.string().check(z.minLength(1)), type: word, status: word, code: word }),
});

/** Parses an error answer into a fixture error. */
export function readError(status: number, [document]: readonly unknown[]): ParsedAnswer {
  const parsed = errorSchema.safeParse(Array.isArray(document) ? document[0] : document);
  if (!parsed.success) {
    const message = `The provider answered ${status} without a message.`;
    return { reply: { error: { status, message } } };
  }
  const { message, type, status: kind, code } = parsed.data.error;
  const named = type ?? kind;
  return {
    reply: {
      error: {
        status,
        ...(named === undefined ? {} : { type: named }),
        ...(code === undefined ? {} : { code }),
        message,
      },
    },
  };
}
