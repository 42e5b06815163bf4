import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "../../scripts/generated-files.ts";

const root = process.cwd();

describe("generated files", () => {
  test.each([...generatedFiles(root)])("%s equals what its contract renders", (path, text) => {
    expect(readFileSync(join(root, path), "utf8")).toBe(text);
  });
});
