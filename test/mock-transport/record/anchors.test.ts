import { describe, expect, test } from "vitest";
import { anchorsIn } from "../../../src/mock-transport/record/anchors.ts";

const texts = (...results: readonly string[]) => anchorsIn(results).map(({ text }) => text);

describe("anchorsIn", () => {
  test.each(["snow", "", "3 files, 12 lines", "a\nb", "x".repeat(400)])("takes the short result %j whole", (result) => {
    expect(anchorsIn([result])).toEqual([{ text: result, isWhole: true }]);
  });

  test("takes stretches of one that is longer", () => {
    expect(anchorsIn(["x".repeat(401)])).toEqual([{ text: "x".repeat(200), isWhole: false }]);
  });

  test.each([
    { name: "a moment", result: "built 2026-11-21T12:00:00Z all targets", kept: ["all targets"] },
    { name: "a time of day", result: "[12:03:04] listening", kept: ["listening"] },
    { name: "a duration", result: "passed in 1.25 s without warnings", kept: ["without warnings", "passed in"] },
    {
      name: "a process's number",
      result: "started as 48213 in the background",
      kept: ["in the background", "started as"],
    },
    { name: "a temporary path", result: "wrote /tmp/x8f/out.txt again", kept: ["again"] },
    { name: "the runner's temporary path", result: "wrote /home/runner/work/_temp/abc/out.txt again", kept: ["again"] },
    { name: "a commit", result: "HEAD is now at 9ac22d8 forward", kept: ["HEAD is now at", "forward"] },
    { name: "a uuid", result: "session 6f1c2d3e-aaaa-bbbb-cccc-0123456789ab opened", kept: ["session", "opened"] },
  ])("leaves $name out", ({ result, kept }) => {
    expect(texts(result)).toEqual(kept.filter((stretch) => stretch.length >= 6));
  });

  test("prefers what no earlier result has", () => {
    const newest = "the longest line of all, which stands in both\nsecond page 2026-01-01";
    expect(texts("the longest line of all, which stands in both", newest)[0]).toBe("second page");
  });

  test("finds nothing in what changes altogether", () => {
    expect(anchorsIn(["1732150000123"])).toEqual([]);
  });
});
