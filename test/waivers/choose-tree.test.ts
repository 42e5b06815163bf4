import { describe, expect, test } from "vitest";
import { chooseTree } from "../../src/waivers/choose-tree.ts";

const OWN = "c".repeat(40);
const BASE = "b".repeat(64);
const payload = { pull_request: { base: { sha: BASE } }, merge_group: { base_sha: BASE } };

describe("chooseTree", () => {
  test.each(["push", "workflow_dispatch", "schedule", "create", "release"])("chooses the checkout for %s", (event) => {
    expect(chooseTree(event, OWN, payload)).toMatchObject({ kind: "workspace", sha: OWN });
    expect(chooseTree(event, "main", payload)).toMatchObject({ kind: "workspace", sha: undefined });
  });

  test.each([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
    "merge_group",
  ])("chooses the base commit for %s, and nothing when the payload names none", (event) => {
    expect(chooseTree(event, OWN, payload)).toMatchObject({ kind: "commit", sha: BASE });
    for (const other of [
      undefined,
      {},
      [],
      { pull_request: null, merge_group: null },
      { pull_request: { base: { sha: 1 } } },
    ])
      expect(chooseTree(event, OWN, other).kind).toBe("none");
  });

  test.each(["workflow_run", "issue_comment", "issues", "repository_dispatch", "status", "delete"])(
    "takes the default branch's commit for %s, never one of the payload",
    (event) => {
      expect(chooseTree(event, OWN, payload)).toMatchObject({ kind: "commit", sha: OWN });
      expect(chooseTree(event, "", payload).kind).toBe("none");
    },
  );

  test.each(["deployment", "deployment_status", "registry_package", "page_build", "Push", "", "toString"])(
    "takes nothing for %j",
    (event) => {
      expect(chooseTree(event, OWN, payload).kind).toBe("none");
    },
  );

  test.each([BASE.slice(1), BASE.toUpperCase(), `${OWN} `, `${OWN}\n`, "refs/heads/main", "HEAD", "0"])(
    "takes %j for no commit",
    (sha) => {
      expect(chooseTree("pull_request", OWN, { pull_request: { base: { sha } } }).kind).toBe("none");
    },
  );
});
