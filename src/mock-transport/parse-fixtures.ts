import type * as z from "zod/mini";
import { ActionError } from "../contract/action-error.ts";
import { type FixtureDocument, fixtureSchema } from "../schema/fixture.ts";
import { quote } from "../text/quote.ts";
import { findJsonError } from "./json-error.ts";

type Issue = z.core.$ZodIssue;

/** Most problems named in one message. */
const PROBLEM_LIMIT = 5;

const textMatch = 'a text, or `{"contains": "…"}`; patterns are not supported by this version';

/** What must stand at a place, for the places whose form cannot be said by naming a JSON type. */
const expected: readonly (readonly [RegExp, string])[] = [
  [/^schemaVersion$/, "the number 1"],
  [/^lane$/, '"no-model"'],
  [/^provider$/, '"openai", "anthropic", "google", "azure", or "any" for replies that belong to no provider'],
  [/^redaction$/, '"none-needed" for replies written by hand or "redacted" for recorded ones'],
  [/^fixtures$/, "a list of 1 to 1000 entries of the form `{match, reply}`"],
  [/\.match\.(?:user|system|model|toolResult)$/, textMatch],
  [/\.match\.protocol$/, '"openai-chat", "openai-responses", "anthropic" or "google"'],
  [/\.match\.tools/, "a list of at least one tool name"],
  [
    /\.reply$/,
    "an object with `text` or `deltas`, `toolCalls`, or both, and optional `reasoning`, `usage` and `finishReason`; or with `error` alone",
  ],
  [/\.finishReason$/, '"stop", "length", "tool-calls" or "content-filter"'],
  [/\.error\.status$/, "a whole number from 400 to 599"],
];

/**
 * The fixture document in the text of the file at `path`, which is named in the error.
 * @throws ActionError `fixture.invalid` that names the file, each place in the document and what must stand there; no value is quoted
 */
export function parseFixtures(path: string, text: string): FixtureDocument {
  const parsed = fixtureSchema.safeParse(parseJson(path, text));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(describe);
  const more = problems.length > PROBLEM_LIMIT ? `; and ${problems.length - PROBLEM_LIMIT} more` : "";
  throw new ActionError("fixture.invalid", {
    what: `\`fixtures\` names ${quote(path)}, which is not a fixture document`,
    why: `${problems.slice(0, PROBLEM_LIMIT).join("; ")}${more}`,
    fix: "Correct the file",
  });
}

function parseJson(path: string, given: string): unknown {
  const text = given.replace(/^\ufeff/, "");
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own message quotes the document, which may hold a recorded secret; only its place is safe.
    const place = findJsonError(text);
    const at = place === undefined ? "" : ` at line ${place.line}, column ${place.column}`;
    throw new ActionError("fixture.invalid", {
      what: `\`fixtures\` names ${quote(path)}, which is not JSON`,
      why: `The text breaks off or has a character that cannot stand${at}`,
      fix: "Correct the file; it must hold one JSON document",
    });
  }
}

function describe(issue: Issue): string {
  const place = issue.path.reduce<string>(
    (path, key) => (typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`),
    "",
  );
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.slice(0, PROBLEM_LIMIT).map(quote).join(", ");
    return `${place === "" ? "its top level" : `\`${place}\``} has ${keys}, which this version does not know`;
  }
  const form = expected.find(([pattern]) => pattern.test(place))?.[1] ?? formOf(issue);
  return place === "" ? `its top level must be ${form}` : `\`${place}\` must be ${form}`;
}

function formOf(issue: Issue): string {
  if (issue.code === "invalid_type") return issue.expected === "object" ? "an object" : `of type ${issue.expected}`;
  if (issue.code === "too_small") return `at least ${issue.minimum}${issue.origin === "string" ? " character" : ""}`;
  if (issue.code === "too_big") return `at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}`;
  if (issue.code === "invalid_format") return "a word of letters, digits and `. _ : / @ + -`";
  return "of another form";
}
