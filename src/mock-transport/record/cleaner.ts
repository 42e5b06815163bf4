import { markers, markerText } from "../../redact/marker.ts";
import { redactText } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";
import type { TextMatch } from "../../schema/fixture.ts";

/** What stands for a name of a provider's own, or a key by its form. */
const ID_MARK = markerText("id");

/** Shortest rest of a text that a request can be known by, in UTF-16 units. */
const REST_UNITS = 6;

/** Keys by the beginnings their issuers gave them, also with stars in them as errors quote them; then the names that providers give to accounts, requests, answers and calls. */
const ids = new RegExp(
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

/** Somebody's home folder; those of hosted runners and of containers are nobody's. */
const home =
  /((?:\/home|\/Users|[A-Za-z]:[\\/]Users)[\\/])(?!(?:runner|runneradmin|node|user|ubuntu|vscode|Shared|Public)\b)[\w.-]+(?=[\\/])/g;

/** Takes out of texts what must not be in a fixture: known values in any form, keys and providers' names by their form, names of home folders. */
export interface Cleaner {
  /** The text without them. */
  readonly clean: (text: string) => string;
  /** A text that a later request must equal, or, where something is taken out, the longest stretch it must hold; `undefined` when too little is left. */
  readonly matchOf: (text: string) => TextMatch | undefined;
}

/** A cleaner that knows the redactors' values. */
export function cleanerOf(redactors: readonly Redactor[]): Cleaner {
  const hide = (text: string) => redactors.reduce(redactText, text).replace(ids, ID_MARK);
  return {
    clean: (text) => hide(text).replace(home, "$1user"),
    matchOf: (text) => {
      const hidden = hide(text).replace(home, ID_MARK);
      if (hidden === text) return text;
      const [longest = ""] = hidden.split(markers).sort((a, b) => b.length - a.length);
      return longest.trim().length < REST_UNITS ? undefined : { contains: longest };
    },
  };
}

/** The value with every text in it cleaned; names of fields stay, which a reader of the document looks through once more. */
export function cleanDeep<T>(value: T, clean: Cleaner["clean"]): T {
  if (typeof value === "string") return clean(value) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => cleanDeep(part, clean)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanDeep(part, clean)])) as T;
}
