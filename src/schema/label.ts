import * as z from "zod/mini";
import { LABEL_LIMIT, TOKEN_LIMIT } from "../text/to-label.ts";

/** A short name that a person chose (workflow, branch, file): one line, no control characters. */
export const labelSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(LABEL_LIMIT), z.regex(/^[^\p{Cc}\u2028\u2029]*$/u));

/**
 * A machine-made word: letters, digits and `. _ : / @ + -`. It cannot contain Markdown, markup or a
 * sentence.
 */
export const tokenSchema = z.string().check(z.regex(/^[A-Za-z0-9._:/@+-]+$/), z.maxLength(TOKEN_LIMIT));

/**
 * A reason or rule code: lower-case words joined by dots and hyphens, such as `credential.missing`.
 */
export const codeSchema = z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), z.maxLength(80));
