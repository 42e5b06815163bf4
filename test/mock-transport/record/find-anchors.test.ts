import { describe, expect, test } from "vitest";
import { findAnchors } from "../../../src/mock-transport/record/find-anchors.ts";

const texts = (...results: readonly string[]) => findAnchors(results).map(({ text }) => text);

describe("findAnchors", () => {
  test.each(["snow", "", "3 files, 12 lines", "a\nb", "x".repeat(400)])(
    "returns the short result %j whole",
    (result) => {
      expect(findAnchors([result])).toEqual([{ text: result, isWhole: true }]);
    },
  );

  test("returns stretches of a longer result", () => {
    expect(findAnchors(["x".repeat(401)])).toEqual([{ text: "x".repeat(200), isWhole: false }]);
  });

  test.each([
    { name: "a timestamp", result: "built 2026-11-21T12:00:00Z all targets", kept: ["all targets"] },
    { name: "a time of day", result: "[12:03:04] listening", kept: ["listening"] },
    { name: "a duration", result: "passed in 1.25 s without warnings", kept: ["without warnings", "passed in"] },
    {
      name: "a process id",
      result: "started as 48213 in the background",
      kept: ["in the background", "started as"],
    },
    { name: "a temporary path", result: "wrote /tmp/x8f/out.txt again", kept: ["again"] },
    { name: "the runner's temporary path", result: "wrote /home/runner/work/_temp/abc/out.txt again", kept: ["again"] },
    { name: "a commit", result: "HEAD is now at 9ac22d8 forward", kept: ["HEAD is now at", "forward"] },
    { name: "a uuid", result: "session 6f1c2d3e-aaaa-bbbb-cccc-0123456789ab opened", kept: ["session", "opened"] },
  ])("omits $name", ({ result, kept }) => {
    expect(texts(result)).toEqual(kept.filter((stretch) => stretch.length >= 6));
  });

  test("prefers stretches that no earlier result contains", () => {
    const newest = "the longest line of all, which stands in both\nsecond page 2026-01-01";
    expect(texts("the longest line of all, which stands in both", newest)[0]).toBe("second page");
  });

  test("finds nothing when everything changes", () => {
    expect(findAnchors(["1732150000123"])).toEqual([]);
  });
});
