import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFiles } from "../../actions/_runtime/files.ts";

const root = mkdtempSync(join(tmpdir(), "testing-actions-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const files = nodeFiles(root);

describe("nodeFiles", () => {
  test("reads a file at the limit and rejects one a byte past it", async () => {
    writeFileSync(join(root, "five"), "12345");
    expect(await files.readText("five", 5)).toBe("12345");
    await expect(files.readText("five", 4)).rejects.toThrow(
      'The file "five" could not be read: it has 5 bytes, the limit is 4.',
    );
  });

  test("names the input that named a missing file, what the system answered, and what to do", async () => {
    await expect(files.readText("none.json", 5, "fixtures")).rejects.toThrow(
      'The file "none.json" of `fixtures` could not be read: the system answered ENOENT. Check the path and that an earlier step wrote the file.',
    );
  });

  test("writes whole and creates the parent directories", async () => {
    await files.write("a/b/c.txt", "text");
    expect(readFileSync(join(root, "a/b/c.txt"), "utf8")).toBe("text");
  });

  test("leaves no draft when it cannot write", async () => {
    mkdirSync(join(root, "taken/x"), { recursive: true });
    await expect(files.write("taken", "text")).rejects.toThrow(/could not be written/);
    expect(readdirSync(root).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
