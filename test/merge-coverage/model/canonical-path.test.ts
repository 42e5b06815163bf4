import { describe, expect, test } from "vitest";
import { canonicalizePath, isInside } from "../../../src/merge-coverage/model/canonical-path.ts";

const roots = { workspace: "/home/runner/work/app/app", repository: "octo/app" };

describe("canonicalizePath", () => {
  test.each([
    { raw: "src/a.js", path: "src/a.js" },
    { raw: "./src/a.js", path: "src/a.js" },
    { raw: "src\\a.js", path: "src/a.js" },
    { raw: "src//x/../a.js", path: "src/a.js" },
    { raw: "/home/runner/work/app/app/src/a.js", path: "src/a.js" },
    { raw: "file:///home/runner/work/app/app/src/a.js", path: "src/a.js" },
    { raw: "/Users/runner/work/app/app/src/a.js", path: "src/a.js" },
    { raw: "/__w/app/app/src/a.js", path: "src/a.js" },
    { raw: "/opt/actions/_work/app/app/src/a.js", path: "src/a.js" },
    { raw: "D:\\a\\app\\app\\src\\a.js", path: "src/a.js" },
    { raw: "d:/a/app/app/src/a.js", path: "src/a.js" },
    { raw: "/home/runner/work/app/app", path: "/home/runner/work/app/app" },
    { raw: "/home/runner/work/app/application/a.js", path: "/home/runner/work/app/application/a.js" },
    { raw: "/usr/include/app/app/a.h", path: "/usr/include/app/app/a.h" },
    { raw: "/usr/include/a.h", path: "/usr/include/a.h" },
    { raw: "../other/a.js", path: "../other/a.js" },
    { raw: "src/../../a.js", path: "../a.js" },
    { raw: "/../a.js", path: "/a.js" },
  ])("reads $raw as $path", ({ raw, path }) => {
    expect(canonicalizePath(raw, roots)).toBe(path);
  });

  test("ignores the letter case of Windows paths below the workspace", () => {
    const windows = { workspace: "D:\\a\\Other\\Other", repository: "octo/app" };
    expect(canonicalizePath("d:\\A\\other\\other\\src\\a.js", windows)).toBe("src/a.js");
  });

  test("keeps absolute paths when neither workspace nor repository is known", () => {
    expect(canonicalizePath("/w/a.js", { workspace: "", repository: "" })).toBe("/w/a.js");
  });
});

describe("isInside", () => {
  test.each([
    { path: "src/a.js", inside: true },
    { path: "..a.js", inside: true },
    { path: "../a.js", inside: false },
    { path: "..", inside: false },
    { path: "/a.js", inside: false },
    { path: "D:/a.js", inside: false },
  ])("answers $inside for $path", ({ path, inside }) => {
    expect(isInside(path)).toBe(inside);
  });
});
