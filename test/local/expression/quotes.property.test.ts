import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { evaluate, evaluateToText } from "../../../local/expression/evaluate.ts";
import { resolveText } from "../../../local/expression/resolve.ts";
import { readWorkflow } from "../../../local/workflow/read-workflow.ts";
import { createFolder } from "../runner/run-files.ts";

const scope = { contexts: { github: { job: "a" } } };

/** Text of the characters that expressions, formats, shells and YAML treat specially. */
const awkwardText = fc
  .array(
    fc.constantFrom("'", "''", '"', "{", "}", "{{", "}}", "{0}", "\\", "$", "%", "#", ":", " ", "\n", "é", "a", "0"),
  )
  .map((pieces) => pieces.join(""));

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

describe("evaluate", () => {
  test("returns the text of a literal with any number of doubled quotes", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        expect(evaluate(quoted(text), scope)).toBe(text);
      }),
    );
  });

  test("returns the texts of several literals in one expression", () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, (first, second) => {
        const expression = `format('{0}|{1}', ${quoted(first)}, ${quoted(second)})`;
        expect(evaluateToText(expression, scope)).toBe(`${first}|${second}`);
      }),
    );
  });

  test("resolves names with quotes", () => {
    const contexts = { matrix: { "it's o'clock": { "a''b": 1 } } };
    expect(evaluate("matrix['it''s o''clock']['a''''b']", { contexts })).toBe(1);
    expect(evaluate("contains(fromJSON('[\"it''s\", \"o''clock''s\"]'), 'o''clock''s')", { contexts })).toBe(true);
  });
});

describe("readWorkflow", () => {
  test("keeps the text around expressions, in every field that accepts one", async () => {
    const texts = fc.sample(awkwardText, 150).flatMap((text, index, all) => {
      const around = `${text}\${{ github.job }}${all[(index + 1) % all.length]}`;
      // A directive or an unclosed expression is an error in the workflow, not text around an
      // expression.
      return /\$\{\{(?! github\.job \}\})/.test(around) ? [] : [around];
    });
    const steps = texts.map((text) => ({ name: text, run: text, env: { TEXT: text }, "working-directory": text }));
    const workflow = { on: "push", jobs: { a: { "runs-on": "ubuntu-latest", steps } } };
    const folder = createFolder({ "w.yml": stringify(workflow, { lineWidth: 0 }) });
    const { jobs } = await readWorkflow(join(folder, "w.yml"), "w.yml");
    const job = jobs[0];
    expect(texts.length).toBeGreaterThan(100);
    for (const [index, text] of texts.entries()) {
      const step = job !== undefined && "steps" in job ? job.steps[index] : undefined;
      const expected = text.replaceAll("${{ github.job }}", "a");
      for (const field of [step?.name, step?.run, step?.workingDirectory])
        expect(resolveText(field, scope)).toBe(expected);
      const env = step?.env?.kind === "mapping" ? step.env.entries[0]?.value : undefined;
      expect(resolveText(env, scope)).toBe(expected);
    }
  });
});
