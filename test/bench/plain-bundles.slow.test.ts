import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { buildPlainBundles } from "../../bench/plain-bundles.ts";
import { checkoutAt } from "../bundle/checkout.ts";

describe("buildPlainBundles", () => {
  test("bundles an action that runs, in a fresh checkout where nothing was built, and leaves nothing there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "testing-actions-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const checkout = checkoutAt(join(folder, "checkout"));
    const before = readdirSync(checkout);
    const bundles = await buildPlainBundles(checkout, ["merge-coverage"], join(folder, "out"));
    expect(readdirSync(checkout)).toEqual(before);
    const { stdout } = spawnSync(process.execPath, [bundles.get("merge-coverage") ?? ""], {
      env: { RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder, INPUT_REPORTS: "missing/**" },
      encoding: "utf8",
    });
    expect(stdout).toMatch(/^::error::merge-coverage: .*\[coverage\.empty\]$/m);
  });
});
