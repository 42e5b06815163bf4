import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { buildPlainBundles } from "../../bench/plain-bundles.ts";
import { checkoutAt } from "../bundle/checkout.ts";

describe("buildPlainBundles", () => {
  test("bundles an action in a fresh checkout, where nothing was built, and leaves nothing in it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "testing-actions-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const checkout = checkoutAt(join(folder, "checkout"));
    const before = readdirSync(checkout);
    const bundles = await buildPlainBundles(checkout, ["merge-coverage"], join(folder, "out"));
    expect(statSync(bundles.get("merge-coverage") ?? "").size).toBeGreaterThan(500_000);
    expect(readdirSync(checkout)).toEqual(before);
  });
});
