import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hashFiles } from "../../../local/expression/hash-files.ts";
import { createFolder } from "../runner/run-files.ts";

const sha = (text: string | Buffer): Buffer => createHash("sha256").update(text).digest();

describe("hashFiles", () => {
  test("hashes the digests of the matching files in path order", () => {
    const folder = createFolder({ "b.lock": "two", "a.lock": "one", "c.txt": "three" });
    expect(hashFiles(folder, ["*.lock"])).toBe(sha(Buffer.concat([sha("one"), sha("two")])).toString("hex"));
  });

  test("returns empty text when no file matches", () => {
    expect(hashFiles(createFolder({}), ["*.lock"])).toBe("");
  });

  test("removes the matches of a pattern with an exclamation mark", () => {
    const folder = createFolder({ "a.lock": "one", "b.lock": "two" });
    expect(hashFiles(folder, ["*.lock", "!b.lock"])).toBe(hashFiles(folder, ["a.lock"]));
  });

  test("does not read files outside the workspace", () => {
    expect(hashFiles(createFolder({}), ["../../etc/hostname", "/etc/hostname"])).toBe("");
  });
});
