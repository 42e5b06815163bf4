import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderGeneratedFiles } from "../../scripts/generated-files.ts";

const root = process.cwd();

describe("generated files", () => {
  test.each([...renderGeneratedFiles(root)])("%s equals what its contract renders", (path, text) => {
    expect(readFileSync(join(root, path), "utf8")).toBe(text);
  });
});
