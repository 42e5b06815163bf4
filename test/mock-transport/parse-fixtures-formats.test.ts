import { describe, expect, test } from "vitest";
import { parseFixtures } from "../../src/mock-transport/parse-fixtures.ts";
import { documentOf, greeting } from "./sample.ts";

const refusal = (path: string, text: string) =>
  parseFixtures(path, text).then(
    () => "accepted",
    (error: unknown) => (error as Error).message,
  );

const { fixtures: _none, ...header } = documentOf();
const linesOf = (...lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).join("\n");
const second = { match: { user: "Bye" }, reply: { text: "Bye" } };

const yamlHeader = "schemaVersion: 1\nlane: no-model\nprovider: openai\nredaction: none-needed\n";
const yaml = (...lines: readonly string[]) => `${yamlHeader}fixtures:\n${lines.map((line) => `  ${line}\n`).join("")}`;

describe("parseFixtures: JSON lines", () => {
  test.each(["f.jsonl", "f.JSONL", "folder.json/f.ndjson"])(
    "reads %s as a header and one fixture a line",
    async (path) => {
      const text = `${linesOf(header, greeting)}\r\n\n${linesOf(second)}\n`;
      expect(await parseFixtures(path, text)).toEqual(documentOf(greeting, second));
    },
  );

  test.each([
    { name: "a broken line", text: `${linesOf(header)}\n\n{"match": oops}`, says: "cannot stand at line 3, column 11" },
    {
      name: "a key that stands twice",
      text: `${linesOf(header)}\n{"match": {}, "match": {}}`,
      says: "twice in the same object at line 2, column 15",
    },
    {
      name: "two documents in one line",
      text: `${linesOf(header)}\n${linesOf(greeting)} {}`,
      says: "at line 2, column",
    },
    {
      name: "a wrong fixture",
      text: `${linesOf(header)}\n\n${linesOf({ match: { turn: 0 }, reply: { text: "" } })}`,
      says: "line 3: `match.turn` must be a whole number",
    },
    { name: "a line that is no fixture", text: linesOf(header, 5), says: "line 2 must be an object with `match`" },
    {
      name: "a wrong header",
      text: linesOf({ ...header, lane: "x" }, greeting),
      says: 'line 1: `lane` must be "no-model"',
    },
    {
      name: "a header that holds the fixtures",
      text: linesOf(documentOf(greeting)),
      says: "Line 1 must be the header alone",
    },
    { name: "a header alone", text: linesOf(header), says: "what follows line 1 must be a list of 1 to 1000 entries" },
    { name: "an empty file", text: "\n", says: "line 1 must be an object" },
    {
      name: "a fixture that another one shadows",
      text: linesOf(header, greeting, greeting),
      says: "line 3 can never answer, because line 2 before it",
    },
  ])("refuses $name and names the line", async ({ text, says }) => {
    expect(await refusal("f.jsonl", text)).toContain(says);
  });
});

describe("parseFixtures: YAML", () => {
  test.each(["f.yaml", "f.yml"])("reads %s", async (path) => {
    const text = yaml(
      "# the greeting",
      "- match: { user: Say hello }",
      "  reply:",
      "    text: >-",
      "      Hello",
      "      to you",
    );
    expect(await parseFixtures(path, text)).toEqual(documentOf(greeting));
  });

  test("takes words for texts that older versions of YAML took for truth", async () => {
    const text = `%YAML 1.1\n---\n${yaml("- match: { user: yes }", "  reply: { text: off }")}`;
    expect((await parseFixtures("f.yaml", text)).fixtures).toEqual([
      { match: { user: "yes" }, reply: { text: "off" } },
    ]);
  });

  test("follows aliases, so that a reply need not be written twice", async () => {
    const text = yaml(
      "- match: { user: a }",
      "  reply: &same { text: Hello }",
      "- match: { user: b }",
      "  reply: *same",
    );
    expect((await parseFixtures("f.yaml", text)).fixtures.map(({ reply }) => reply)).toEqual([
      { text: "Hello" },
      { text: "Hello" },
    ]);
  });

  const key = "s3cr3t-value";
  test.each([
    {
      name: "a key that stands twice",
      text: yaml(`- match: { user: ${key}, user: b }`, "  reply: { text: a }"),
      says: "At line 6, column",
    },
    {
      name: "a tag",
      text: yaml(`- match: { user: !env ${key} }`, "  reply: { text: a }"),
      says: "At line 6, column 20 a tag stands there",
    },
    {
      name: "a tag that YAML 1.1 knew",
      text: yaml("- match: { user: !!binary aGk= }", "  reply: { text: a }"),
      says: "tags are not accepted",
    },
    {
      name: "an alias without an anchor",
      text: yaml(`- match: { user: *${key} }`, "  reply: { text: a }"),
      says: "names no anchor",
    },
    {
      name: "a second document",
      text: `${yaml("- match: {}", "  reply: { text: a }")}---\n${key}: 1\n`,
      says: "At line 8, column 1 a second document begins",
    },
    { name: "a tab", text: `\t${key}: 1`, says: "At line 1, column 1 a line is indented by a tab" },
    { name: "a bracket that is never closed", text: `a: [${key}`, says: "At line 1, column 17" },
    {
      name: "a number that JSON does not have",
      text: yaml("- match: {}", "  reply: { json: .nan }"),
      says: "`fixtures[0].reply.json` (line 7, column 20) is a number",
    },
    {
      name: "a wrong value",
      text: yaml("- match: {}", "  reply: { text: 5 }"),
      says: "`fixtures[0].reply.text` (line 7, column 20) must be a text",
    },
    {
      name: "a missing value, at what is around it",
      text: yaml("- match: {}", "  reply: { error: { status: 429 } }"),
      says: "`fixtures[0].reply.error.message` (line 7, column 21) must be",
    },
    {
      name: "an anchor that holds itself",
      text: yaml("- match: {}", "  reply: { json: &a [*a] }"),
      says: "nested deeper than 100 levels",
    },
    {
      name: "a merge of mappings, which this version does not have",
      text: yaml("- match: {}", "  reply: { text: a }", "  <<: {}"),
      says: 'has "<<"',
    },
    { name: "ten thousand brackets", text: `a: ${"[".repeat(10_000)}`, says: "which is not YAML" },
  ])("refuses $name and quotes no value", async ({ text, says }) => {
    expect(await refusal("f.yaml", text)).toContain(says);
    expect(await refusal("f.yaml", text)).not.toContain(key);
  });

  test("refuses aliases of aliases that would fill the memory", async () => {
    const levels = [..."abcdefghi"].map((name, level, names) => {
      const ten = Array(10).fill(level === 0 ? "x" : `*${names[level - 1]}`);
      return `${name}: &${name} [${ten.join(", ")}]`;
    });
    expect(await refusal("f.yaml", `${yamlHeader}${levels.join("\n")}`)).toContain("Its aliases stand for more");
  });

  test("refuses few aliases of a long text that would fill the memory", async () => {
    const text = `${yamlHeader}a: &a "${"x".repeat(50_000)}"\nb: [${Array(100).fill("*a").join(", ")}]`;
    expect(await refusal("f.yaml", text)).toContain("its top level holds more than 4194304 characters");
  });
});
