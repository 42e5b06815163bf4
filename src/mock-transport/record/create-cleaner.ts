import { MARKER_PATTERN, renderMarker } from "../../redact/marker.ts";
import { redactText } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";
import type { TextMatch } from "../../schema/fixture.ts";

/** Replaces identifiers of a provider and keys. */
const ID_MARK = renderMarker("id");

/** Shortest remaining text that can identify a request, in UTF-16 units. */
const MIN_REST_UNITS = 6;

/**
 * Keys by the prefixes of their issuers, also masked with stars as errors quote them; then the
 * identifiers that providers give to accounts, requests, answers and calls.
 */
const IDENTIFIER = new RegExp(
  [
    /\b(?:sk|pk|rk)-[\w-]*(?:[*.…]{2,}[\w-]*|(?=[\w-]*\d)[\w-]{16,})/,
    /\bAIza[\w-]{20,}|\bya29\.[\w-]{20,}/,
    /\bBearer\s+(?=\S*\d)[\w.~+/-]{16,}=*/,
    /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/,
    /\b(?:org|proj|user|acct|wrkspc|req|resp|msg|chatcmpl|toolu|call|fc|ctc|rs|batch|asst|thread|run)[-_](?=[A-Za-z]*\d)[A-Za-z0-9]{12,}\b/,
  ]
    .map(({ source }) => `(?:${source})`)
    .join("|"),
  "g",
);

/** A personal home directory; the accounts of hosted runners and of containers are excluded. */
const HOME_DIRECTORY =
  /((?:\/home|\/Users|[A-Za-z]:[\\/]Users)[\\/])(?!(?:runner|runneradmin|node|user|ubuntu|vscode|Shared|Public)\b)[\w.-]+(?=[\\/])/g;

/**
 * Removes from texts what a fixture must not contain: known secrets in any encoding, keys and
 * identifiers by their form, and the names of home directories.
 */
export interface Cleaner {
  /** Replaces everything private in the text. */
  readonly clean: (text: string) => string;
  /**
   * Returns a match for a later request: the text itself, or the longest stretch that contains
   * nothing private; `undefined` when too little is left.
   */
  readonly toMatch: (text: string) => TextMatch | undefined;
}

/** Creates a cleaner that also removes the values of the redactors. */
export function createCleaner(redactors: readonly Redactor[]): Cleaner {
  const hide = (text: string) => redactors.reduce(redactText, text).replace(IDENTIFIER, ID_MARK);
  return {
    clean: (text) => hide(text).replace(HOME_DIRECTORY, "$1user"),
    toMatch: (text) => {
      const hidden = hide(text).replace(HOME_DIRECTORY, ID_MARK);
      if (hidden === text) return text;
      const [longest = ""] = hidden.split(MARKER_PATTERN).sort((a, b) => b.length - a.length);
      return longest.trim().length < MIN_REST_UNITS ? undefined : { contains: longest };
    },
  };
}

/**
 * Cleans every text in a value; object keys stay, and are checked when the document is complete.
 */
export function cleanDeep<T>(value: T, clean: Cleaner["clean"]): T {
  if (typeof value === "string") return clean(value) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => cleanDeep(part, clean)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanDeep(part, clean)])) as T;
}
