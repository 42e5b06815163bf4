import { ActionError, type Problem } from "../contract/action-error.ts";
import { type FixtureDocument, fixtureSchema } from "../schema/fixture.ts";
import { showText } from "../text/describe-text.ts";
import { findExcess } from "./bounded.ts";
import { compilePatterns } from "./compile-patterns.ts";
import { formAt } from "./fixture-form.ts";
import { formatNames, formatOf, type FixtureFormat, type FixtureSource, readSource } from "./fixture-source.ts";
import { FIXTURE_LIMIT_BYTES } from "./limits.ts";
import { pathText } from "./path-text.ts";
import { findPrivate } from "./private-text.ts";
import { shadowOf } from "./shadow.ts";

/** What is wrong at one place of a document; `says` begins with a verb. */
interface Finding {
  readonly path: readonly PropertyKey[];
  readonly says: string;
}

/** Most problems named in one message. */
const PROBLEM_LIMIT = 5;

/** Keys of a header; a document that has none of them has no header. */
const headerKeys = ["schemaVersion", "lane", "provider", "redaction"];

const header = '"schemaVersion": 1, "lane": "no-model", "provider": "any", "redaction": "none-needed"';

/** How to give a document its header, as a sentence. */
const headerHints: Readonly<{ [format in FixtureFormat]: string }> = {
  json: `Write \`{${header}, "fixtures": [\` before the first fixture and \`]}\` after the last`,
  jsonl: `Make \`{${header}}\` the first line`,
  yaml: `Write the lines ${header
    .split(", ")
    .map((line) => `\`${line.replaceAll('"', "")}\``)
    .join(", ")} and \`fixtures:\` before the first fixture`,
};

/**
 * The fixture document in the text of the file at `path`, which is named in the error; its extension says whether it is JSON, JSON lines or YAML.
 * @throws ActionError `fixture.invalid` that names the file, each place in the document and what must stand there; no value is quoted
 */
export async function parseFixtures(path: string, text: string): Promise<FixtureDocument> {
  const format = formatOf(path);
  const read = await readSource(format, text);
  if (!read.ok) throw invalid(path, `not ${formatNames[format]}`, { why: read.why, fix: fixFor(format) });
  const { source } = read;
  if (isHeaderless(source.value))
    throw invalid(path, "without a header", {
      why: "The header says what the replies stand for, and whether something secret was taken out of them",
      fix: headerHints[format],
    });
  refuse(path, source, excessIn(source.value));
  const parsed = fixtureSchema.safeParse(source.value);
  if (!parsed.success)
    throw invalidAt(
      path,
      source,
      parsed.error.issues.map((issue) => ({ path: issue.path, says: formAt(issue, pathText(issue.path)) })),
    );
  const { data } = parsed;
  refuse(path, source, (await compilePatterns(data.fixtures)).refused);
  refuse(path, source, privateIn(data));
  refuse(path, source, shadowedIn(data, source));
  return data;
}

function refuse(path: string, source: FixtureSource, findings: readonly Finding[]): void {
  if (findings.length > 0) throw invalidAt(path, source, findings);
}

function invalidAt(path: string, { placeOf }: FixtureSource, findings: readonly Finding[]): ActionError {
  const named = findings.slice(0, PROBLEM_LIMIT).map((finding) => `${placeOf(finding.path)} ${finding.says}`);
  const more = findings.length > PROBLEM_LIMIT ? `; and ${findings.length - PROBLEM_LIMIT} more` : "";
  return invalid(path, "not a fixture document", { why: `${named.join("; ")}${more}`, fix: "Correct the file" });
}

function invalid(path: string, flaw: string, { why, fix }: Required<Omit<Problem, "what">>): ActionError {
  return new ActionError("fixture.invalid", {
    what: `\`fixtures\` names ${showText(path)}, which is ${flaw}`,
    why,
    fix,
  });
}

function fixFor(format: FixtureFormat): string {
  if (format === "json")
    return "Correct the file; a name that ends in `.jsonl`, `.yaml` or `.yml` says that it holds another format";
  return format === "jsonl" ? "Correct the file; each line must hold one JSON document" : "Correct the file";
}

function isHeaderless(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || !headerKeys.some((key) => Object.hasOwn(value, key));
}

function excessIn(value: unknown): Finding[] {
  const excess = findExcess(value, FIXTURE_LIMIT_BYTES);
  return excess === undefined ? [] : [excess];
}

function privateIn(document: FixtureDocument): Finding[] {
  return findPrivate(document, document.redaction === "redacted").map(({ path, what }) => ({
    path,
    says: `holds ${what}, which a fixture must not; put a made-up value in its place`,
  }));
}

function shadowedIn({ fixtures }: FixtureDocument, { placeOf }: FixtureSource): Finding[] {
  return fixtures.flatMap((_, index) => {
    const shadow = shadowOf(fixtures, index);
    if (shadow === undefined) return [];
    const says = `can never answer, because ${placeOf(["fixtures", shadow])} before it fits all that it fits and always has a reply; move it before that, or take one of the two away`;
    return [{ path: ["fixtures", index], says }];
  });
}
