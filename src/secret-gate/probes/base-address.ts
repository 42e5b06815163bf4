import type { MetadataRule } from "../profile.ts";

/**
 * A URL without user, query and fragment. A host that begins with a dot is invalid: it results from
 * a template with an empty value.
 */
export const ADDRESS_PATTERN = /^https?:\/\/(?!\.)[^\s/?#@]+(?:\/[^\s?#]*)?$/;

/** Creates the rule of a provider's base address, with the variables that its clients read. */
export function createBaseAddressRule(
  variables: readonly [string, ...string[]],
  fallback: string | undefined,
  name = "base",
): MetadataRule {
  return {
    name,
    variables,
    pattern: ADDRESS_PATTERN,
    form: "a URL such as `https://host/path`, without user, query and fragment",
    ...(fallback === undefined ? {} : { fallback }),
  };
}

/**
 * Creates the rule of an optional name, such as an organization, that clients send when it is set.
 */
export function createOptionalNameRule(name: string, variables: readonly [string, ...string[]]): MetadataRule {
  return {
    name,
    variables,
    pattern: /^[\w.-]{1,200}$/,
    form: "a name of letters, digits, `.`, `_` and `-`",
    fallback: "",
  };
}
