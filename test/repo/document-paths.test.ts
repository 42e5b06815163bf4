import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = process.cwd();

/** Back-ticked paths in the documents for contributors; `<provider>` stands for any name. */
const paths = globSync(["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/**/*.md"], { cwd: root }).flatMap(
  (document) =>
    [
      ...readFileSync(join(root, document), "utf8").matchAll(
        /`((?:src|actions|local|scripts|bench|test)\/[\w./<>*-]+)`/g,
      ),
    ].map(([, path = ""]) => ({ document, path })),
);

test("documents name paths of the repository", () => {
  expect(paths.length).toBeGreaterThanOrEqual(30);
});

test.each(paths)("$path in $document exists", ({ path }) => {
  expect(globSync(path.replace(/<[^>]+>/g, "*"), { cwd: root })).not.toEqual([]);
});
