import * as z from "zod/mini";

/**
 * `sha256:` and 64 lower-case hex digits.
 * @see https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests
 */
export const digestSchema = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/));
