import type { MetadataRule } from "../profile.ts";

/**
 * An address without user, query and fragment. A host that begins with a dot lacks the name before
 * it, as a template with an empty value leaves it.
 */
export const addressPattern = /^https?:\/\/(?!\.)[^\s/?#@]+(?:\/[^\s?#]*)?$/;

/** The address below which a provider is called, with the variables that its clients read. */
export function baseAddress(
  variables: readonly [string, ...string[]],
  fallback: string | undefined,
  name = "base",
): MetadataRule {
  return {
    name,
    variables,
    pattern: addressPattern,
    form: "an address as `https://host/path`, without user, query and fragment",
    ...(fallback === undefined ? {} : { fallback }),
  };
}

/** A name for the account's own divisions, which the clients send along when it is set. */
export function optionalName(name: string, variables: readonly [string, ...string[]]): MetadataRule {
  return {
    name,
    variables,
    pattern: /^[\w.-]{1,200}$/,
    form: "a name of letters, digits, `.`, `_`, `-`",
    fallback: "",
  };
}
