import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unzip } from "../../src/upload-evidence/unzip.ts";
import { zip, createZipMember } from "../../src/upload-evidence/zip.ts";

const pack = (files: { readonly [path: string]: string }) =>
  zip(Object.entries(files).map(([path, text]) => createZipMember(path, Buffer.from(text))));

describe("zip", () => {
  test("round-trips files in the order of their paths, whatever the input order", () => {
    const file = fc.record({
      path: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
      bytes: fc.uint8Array({ maxLength: 300 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(file, { selector: ({ path }) => path }), (files) => {
        const members = files.map(({ path, bytes }) => createZipMember(path, bytes));
        const zipped = zip(members);
        expect(Buffer.compare(zip([...members].reverse()), zipped)).toBe(0);
        const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
        expect(unzip(zipped)?.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("hex")])).toEqual(
          inOrder.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("hex")]),
        );
      }),
      { numRuns: 50 },
    );
  });

  test("writes zips that another program can read", () => {
    const script =
      "import sys,zipfile,io;z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()));assert z.testzip() is None;print([(i.filename,oct(i.external_attr>>16),i.date_time[:4]) for i in z.infolist()])";
    const out = execFileSync("python3", ["-c", script], { input: pack({ "é/a.txt": "a".repeat(99), b: "" }) });
    expect(out.toString().trim()).toBe(
      "[('b', '0o100644', (1980, 1, 1, 0)), ('é/a.txt', '0o100644', (1980, 1, 1, 0))]",
    );
  });
});

describe("unzip", () => {
  test.each([
    { name: "bytes before the first member", spoil: (bytes: Buffer) => Buffer.concat([Buffer.from("hidden"), bytes]) },
    { name: "bytes after the end", spoil: (bytes: Buffer) => Buffer.concat([bytes, Buffer.from("hidden")]) },
    {
      name: "another name in one of the headers",
      spoil: (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace("one.txt", "two.txt"), "latin1"),
    },
    {
      name: "changed content",
      spoil: (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace("xyz", "xyZ"), "latin1"),
    },
    { name: "a truncated end", spoil: (bytes: Buffer) => bytes.subarray(0, -1) },
    { name: "an empty file", spoil: () => Buffer.alloc(0) },
  ])("rejects a zip with $name", ({ spoil }) => {
    expect(unzip(spoil(Buffer.from(pack({ "one.txt": "xyz" }))))).toBeUndefined();
  });
});
