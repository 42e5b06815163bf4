import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hashFiles } from "../../../local/expression/hash-files.ts";
import { makeFolder } from "../runner/run-files.ts";

const sha = (text: string | Buffer): Buffer => createHash("sha256").update(text).digest();

describe("hashFiles", () => {
  test("hashes the digests of the matching files in path order", () => {
    const folder = makeFolder({ "b.lock": "two", "a.lock": "one", "c.txt": "three" });
    expect(hashFiles(folder, ["*.lock"])).toBe(sha(Buffer.concat([sha("one"), sha("two")])).toString("hex"));
  });

  test("gives empty text when nothing matches", () => {
    expect(hashFiles(makeFolder({}), ["*.lock"])).toBe("");
  });

  test("takes matches of a pattern with an exclamation mark away", () => {
    const folder = makeFolder({ "a.lock": "one", "b.lock": "two" });
    expect(hashFiles(folder, ["*.lock", "!b.lock"])).toBe(hashFiles(folder, ["a.lock"]));
  });

  test("does not read files outside of the workspace", () => {
    expect(hashFiles(makeFolder({}), ["../../etc/hostname", "/etc/hostname"])).toBe("");
  });
});
