import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { resolveUses, resolveWorkflowUses } from "../../../local/workflow/resolve-uses.ts";

const roots = { workspace: "/job/workspace", repository: { root: "/source" }, suite: "/suite" };

describe("resolveUses", () => {
  test.each([
    { uses: "./act", folder: "/job/workspace/act" },
    { uses: "./", folder: "/job/workspace" },
    { uses: "./../action/secret-gate", folder: "/job/action/secret-gate" },
    { uses: "$/secret-gate", folder: "/source/secret-gate" },
    { uses: "org/testing-actions/secret-gate@v1", folder: "/suite/secret-gate" },
    { uses: "someone-else/Testing-Actions/a/b@0123abc", folder: "/suite/a/b" },
    { uses: "org/testing-actions@v1", folder: "/suite" },
  ])("finds $uses", ({ uses, folder }) => {
    expect(resolveUses(uses, roots)).toMatchObject({ kind: "action", folder: join(folder, ".").replace(/\/$/, "") });
  });

  test.each([
    "docker://alpine:3",
    "someone/else@v1",
    "actions/github-script@v8",
    "org/testing-actions/../../etc@v1",
    "$/../../etc",
    "just-a-name",
    "owner/repo",
  ])("rejects %s", (uses) => {
    expect(resolveUses(uses, roots).kind).toBe("refused");
  });

  test.each(["actions/checkout@v5", "actions/setup-node@v6", "Actions/Setup-Python@main", "actions/cache/restore@v5"])(
    "does not run %s",
    (uses) => {
      expect(resolveUses(uses, roots).kind).toBe("no-op");
    },
  );

  test("returns the repository and ref of an action of the suite", () => {
    expect(resolveUses("org/testing-actions/x@v1", roots)).toMatchObject({
      isLocal: false,
      repository: { root: "/suite", name: "org/testing-actions", ref: "v1" },
    });
  });
});

describe("resolveWorkflowUses", () => {
  test.each([
    { uses: "./.github/workflows/x.yml", path: "/source/.github/workflows/x.yml" },
    { uses: "$/.github/workflows/x.yml", path: "/source/.github/workflows/x.yml" },
    { uses: "org/testing-actions/.github/workflows/x.yml@v1", path: "/suite/.github/workflows/x.yml" },
  ])("finds $uses", ({ uses, path }) => {
    expect(resolveWorkflowUses(uses, roots)).toMatchObject({ path });
  });

  test.each(["./x.yml", "other/repo/.github/workflows/x.yml@v1", "./.github/workflows/../../../../x.yml"])(
    "rejects %s",
    (uses) => {
      expect(resolveWorkflowUses(uses, roots)).toHaveProperty("why");
    },
  );
});
