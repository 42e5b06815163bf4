import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { exampleDocuments } from "./example-documents.ts";

type Step = { readonly uses?: string; readonly with?: { readonly [input: string]: unknown } };

/** The lists of steps of a document: those of each job, or the document's own. */
function stepListsOf(document: unknown): Step[][] {
  if (Array.isArray(document)) return [document as Step[]];
  const jobs = (document as { jobs?: { [id: string]: { steps?: Step[] } } } | null)?.jobs ?? {};
  return Object.values(jobs).flatMap(({ steps }) => (steps === undefined ? [] : [steps]));
}

const uses = (step: Step, action: string) =>
  new RegExp(`testing-actions/${action}@|^[$]/${action}$`).test(step.uses ?? "");
const lanes = exampleDocuments().flatMap(({ path, text }) =>
  stepListsOf(parse(text))
    .filter((steps) => ["mock-transport", "upload-evidence"].every((name) => steps.some((step) => uses(step, name))))
    .map((steps) => ({ path, steps })),
);

describe("examples that mock a provider and upload evidence", () => {
  test("exist in the README and among the workflows", () => {
    expect(lanes.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["README.md", "examples/agents.yml", "examples/no-model.yml", ".github/workflows/ci.yml"]),
    );
  });

  test.each(lanes)("upload after the mock's verdict in $path", ({ steps }) => {
    const upload = steps.findIndex((step) => uses(step, "upload-evidence"));
    const mock = steps.findIndex((step) => uses(step, "mock-transport"));
    expect(steps[upload]?.with?.["when"]).toBe("post");
    expect(upload).toBeLessThan(mock);
  });
});
