import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeFindFiles } from "../../actions/_runtime/files/find-files.ts";
import { parseGlob } from "../../src/glob/glob.ts";

const folder = mkdtempSync(join(tmpdir(), "find-files-"));
const root = join(folder, "workspace");

beforeAll(() => {
  const files = ["b/lcov.info", "a/lcov.info", "a/deep/lcov.info", ".hidden/lcov.info", "node_modules/x/lcov.info"];
  for (const path of [...files.map((path) => join(root, path)), join(folder, "outside", "lcov.info")]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "text");
  }
  symlinkSync(join(folder, "outside"), join(root, "linked"));
  symlinkSync(join(folder, "outside", "lcov.info"), join(root, "a", "link.info"));
  symlinkSync(root, join(root, "a", "loop"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function find(patterns: readonly string[], below?: string) {
  const globs = patterns.map((pattern) => {
    const parsed = parseGlob(pattern);
    if (!parsed.ok) throw new Error(pattern);
    return parsed.value;
  });
  const { files, skipped, unreadable } = await nodeFindFiles(root)(globs, below);
  return { files: files.map(({ path }) => path), skipped, unreadable };
}

describe("nodeFindFiles", () => {
  test("follows no symbolic link, inside or outside of the root, and reports each one", async () => {
    const { files, skipped } = await find(["**/*.info"]);
    expect(files).toEqual(["a/deep/lcov.info", "a/lcov.info", "b/lcov.info"]);
    expect(skipped).toEqual([
      { path: "a/link.info", reason: "symbolic-link" },
      { path: "a/loop", reason: "symbolic-link" },
      { path: "linked", reason: "symbolic-link" },
    ]);
  });

  test("enters hidden directories and node_modules only when a pattern names them", async () => {
    expect((await find([".hidden/**", "node_modules/**/*.info"])).files).toEqual([
      ".hidden/lcov.info",
      "node_modules/x/lcov.info",
    ]);
  });

  test("returns paths relative to the given root", async () => {
    expect((await find(["lcov.info"], "a")).files).toEqual(["lcov.info"]);
  });

  test("finds nothing below a root that does not exist", async () => {
    expect(await find(["**"], "missing")).toEqual({ files: [], skipped: [], unreadable: [] });
  });

  test("reports the root as unreadable when it cannot be listed", async () => {
    expect((await find(["**"], "a/lcov.info")).unreadable).toEqual([{ path: "", answer: "ENOTDIR" }]);
  });

  test.runIf(process.platform === "linux")(
    "reports names that are not UTF-8 by their bytes, never as another file",
    async () => {
      const below = (...names: (string | number[])[]) =>
        Buffer.concat([Buffer.from(`${root}/bytes/`), ...names.map((name) => Buffer.from(name as string))]);
      mkdirSync(join(root, "bytes"));
      for (const name of ["a\ufffd.log", [0x61, 0xff, 0x2e, 0x6c, 0x6f, 0x67], [0x61, 0xfe, 0x2e, 0x6c, 0x6f, 0x67]])
        writeFileSync(below(name), "text");
      mkdirSync(below([0xc3]));
      writeFileSync(below([0xc3], "/x.log"), "text");
      expect(await find(["bytes/**/*.log"])).toEqual({
        files: ["bytes/a\ufffd.log"],
        skipped: [],
        unreadable: ["bytes/%C3", "bytes/a%FE.log", "bytes/a%FF.log"].map((path) => ({ path, answer: "NOT_UTF_8" })),
      });
      expect(await find(["bytes/*.txt"])).toEqual({ files: [], skipped: [], unreadable: [] });
    },
  );
});
