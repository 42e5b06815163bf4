import { isNode, LineCounter, parseDocument, type YAMLError } from "yaml";
import { FIXTURE_COUNT_LIMIT } from "../schema/fixture.ts";
import { placeByPath, type ReadSource } from "./fixture-source.ts";

/** What the parser's codes mean; its own messages quote the document. */
const meanings: Readonly<{ [code in YAMLError["code"]]?: string }> = {
  ALIAS_PROPS: "an alias has an anchor or a tag of its own",
  BAD_ALIAS: "an alias names no anchor that stands before it",
  BAD_DQ_ESCAPE: "a text in double quotes has an escape that YAML does not know",
  BAD_INDENT: "a line is indented by too few or too many spaces",
  DUPLICATE_KEY: "a key stands twice in the same mapping",
  MISSING_CHAR: "a quote, bracket, comma or colon is missing",
  MULTIPLE_DOCS: "a second document begins",
  TAB_AS_INDENT: "a line is indented by a tab",
  TAG_RESOLVE_FAILED: "a tag stands there, and tags are not accepted",
};

/**
 * The document of a YAML text: version 1.2, core schema, without tags. Aliases are followed as often as there may be fixtures; how large they make the document is for
 * the caller to judge.
 */
export function readYaml(text: string): ReadSource {
  const lineCounter = new LineCounter();
  const whereIs = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `line ${line}, column ${col}`;
  };
  try {
    const document = parseDocument(text, {
      lineCounter,
      schema: "core",
      resolveKnownTags: false,
      prettyErrors: false,
      // With "silent" a second document would be left out without a word.
      logLevel: "error",
    });
    // What the parser only warns of, a tag it does not know, would change what a value means.
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
      return {
        ok: false,
        why: `At ${whereIs(problem.pos[0])} ${meanings[problem.code] ?? "the syntax is not that of YAML"}`,
      };
    return {
      ok: true,
      source: {
        value: document.toJS({ maxAliasCount: FIXTURE_COUNT_LIMIT }) as unknown,
        placeOf: (path) => {
          // What is missing has no line of its own; that of the nearest thing around it helps.
          const node = path.map((_, index) => document.getIn(path.slice(0, path.length - index), true)).find(isNode);
          return node?.range ? `${placeByPath(path)} (${whereIs(node.range[0])})` : placeByPath(path);
        },
      },
    };
  } catch (error) {
    return { ok: false, why: refusalOf(error) };
  }
}

/** The parser throws for what it finds only when it builds the data. */
function refusalOf(error: unknown): string {
  if (error instanceof ReferenceError)
    return error.message.startsWith("Unresolved alias")
      ? "An alias names no anchor that stands before it"
      : "Its aliases stand for more than a fixture document may hold";
  if (error instanceof RangeError) return "It is nested too deeply";
  throw error;
}
