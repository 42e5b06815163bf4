import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFixtures } from "../../src/mock-transport/parse-fixtures.ts";
import { matchSchema } from "../../src/schema/fixture.ts";
import { documentOf } from "./sample.ts";
import type { Fixture } from "../../src/schema/fixture.ts";

const readme = readFileSync("actions/mock-transport/README.md", "utf8");
const section = /^## Fixtures\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? "";
const blocks = [...readme.matchAll(/^```(json|jsonl|yml)\n([\s\S]*?)^```$/gm)].map(
  ({ 1: language = "", 2: text = "", index }) => ({
    line: readme.slice(0, index).split("\n").length,
    language,
    text,
  }),
);

/** Snippets that show a header, and others that show fixtures alone. */
const documents = blocks.filter(({ language, text }) => language !== "json" || /^\{\s*"schemaVersion"/.test(text));
const lists = blocks.filter((block) => !documents.includes(block));

describe("the fixtures in the README", () => {
  test("are there in every form", () => {
    expect(new Set(documents.map(({ language }) => language))).toEqual(new Set(["json", "jsonl", "yml"]));
    expect(lists.length).toBeGreaterThan(4);
  });

  test.each(documents)("are a document that is accepted at line $line, in $language", async ({ language, text }) => {
    expect((await parseFixtures(`f.${language}`, text)).fixtures.length).toBeGreaterThan(1);
  });

  test.each(lists)("are fixtures that are accepted at line $line", async ({ text }) => {
    const fixtures = [JSON.parse(text) as Fixture | Fixture[]].flat();
    expect(await parseFixtures("f.json", JSON.stringify(documentOf(...fixtures)))).toMatchObject({ fixtures });
  });

  test("name every part of a match, and no other", () => {
    const named = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, part]) => part);
    expect(named.sort()).toEqual(Object.keys(matchSchema.shape).sort());
  });
});
