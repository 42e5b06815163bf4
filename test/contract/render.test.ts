import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { defineAction } from "../../src/contract/define-action.ts";
import { choice, text } from "../../src/contract/field.ts";
import { renderManifest } from "../../src/contract/render-manifest.ts";
import { fillMarkers, renderInputs, renderReasons } from "../../src/contract/render-readme.ts";

const contract = defineAction({
  name: "sample",
  title: "Sample: a title",
  description: "A `sample` with: a colon.",
  branding: { icon: "box", color: "blue" },
  runs: { using: "node", post: true },
  inputs: {
    path: { description: "A path.", field: text, required: true },
    mode: { description: "One of a|b.", field: choice("a", "b"), default: "a" },
  },
  outputs: { size: { description: "A size." } },
  reasons: { "sample.bad": { what: "It is bad", why: "Because", fix: "Mend it" } },
});

describe("renderManifest", () => {
  test("renders inputs with raw defaults, outputs and phases", () => {
    const manifest = parse(renderManifest(contract, "../dist")) as { [key: string]: { [key: string]: unknown } };
    expect(manifest["inputs"]).toEqual({
      path: { description: "A path.", required: true },
      mode: { description: "One of a|b.", required: false, default: "a" },
    });
    expect(Object.keys(manifest["outputs"] ?? {})).toEqual(["size", "verdict", "reason", "record"]);
    expect(manifest["runs"]).toEqual({
      using: "node24",
      main: "../dist/sample.js",
      post: "../dist/sample-post.js",
      "post-if": "always()",
    });
  });
});

describe("the README renderers", () => {
  test("escape a pipe inside a cell", () => {
    expect(renderInputs(contract)).toContain("| One of a\\|b. | `a` or `b` | `a` |");
  });

  test("render a heading for each reason code", () => {
    expect(renderReasons(contract)).toContain("### `sample.bad`\n\nIt is bad. Because.\n\n**What to do:** Mend it.");
  });

  test("wrap a reason at 100 columns, and start no list with it", () => {
    const words = Array(19).fill("word").join(" ");
    const reasons = { "sample.bad": { what: `${words} abcde - end`, why: "Because", fix: "Mend it" } };
    const { what, why, fix } = reasons["sample.bad"];
    const rendered = renderReasons({ ...contract, reasons } as typeof contract);
    expect(rendered).toContain(`\n\n${words}\nabcde - end. ${why}.\n\n**What to do:** ${fix}.`);
    expect(what.indexOf(" -")).toBe(100);
  });

  test("keep a long word of a reason whole", () => {
    const reasons = { "sample.bad": { what: `See ${"x".repeat(120)}`, why: "Because", fix: "Mend it" } };
    expect(renderReasons({ ...contract, reasons } as typeof contract)).toContain(
      `\n\nSee\n${"x".repeat(120)}.\nBecause.\n\n`,
    );
  });
});

describe("fillMarkers", () => {
  test("replaces only the text between the markers", () => {
    const document = "a\n<!-- generated:x -->\nold\n<!-- /generated:x -->\nb";
    expect(fillMarkers(document, { x: "new" })).toBe("a\n<!-- generated:x -->\n\nnew\n\n<!-- /generated:x -->\nb");
  });

  test("rejects a document without the markers, so that no table disappears unnoticed", () => {
    expect(() => fillMarkers("a", { x: "new" })).toThrow("generated:x");
  });
});
