import { describe, expect, test } from "vitest";
import { findVersion, isWithin, parseRange } from "../../../src/secret-gate/version-range.ts";

describe("findVersion", () => {
  test.each([
    { answer: "codex-cli 0.169.0", version: "0.169.0" },
    { answer: "2.1.329 (Claude Code)", version: "2.1.329" },
    { answer: "v24.21.0\n", version: "24.21.0" },
    { answer: "warning: something\n1.5.2-beta.1+abc", version: "1.5.2-beta.1" },
    { answer: "no version", version: undefined },
    { answer: "1.2", version: undefined },
    { answer: `${"9".repeat(400)}.1.1`, version: undefined },
  ])("finds $version in $answer", ({ answer, version }) => {
    expect(findVersion(answer)?.text).toBe(version);
  });
});

describe("isWithin", () => {
  test.each([
    { range: ">=24", inside: ["24.0.0", "25.1.2"], outside: ["23.9.9", "24.0.0-rc.1"] },
    { range: ">24", inside: ["25.0.0"], outside: ["24.9.9"] },
    { range: "<2", inside: ["1.9.9", "0.1.0"], outside: ["2.0.0", "2.0.0-beta.1"] },
    { range: "<=2", inside: ["2.9.9"], outside: ["3.0.0"] },
    { range: "<=2.1.3", inside: ["2.1.3"], outside: ["2.1.4"] },
    { range: "24", inside: ["24.0.0", "24.9.1"], outside: ["25.0.0", "23.0.0"] },
    { range: "=1.2.3", inside: ["1.2.3"], outside: ["1.2.4", "1.2.3-rc.1"] },
    { range: "^1.2", inside: ["1.2.0", "1.9.0"], outside: ["1.1.9", "2.0.0"] },
    { range: "^0.169", inside: ["0.169.5"], outside: ["0.170.0", "1.0.0"] },
    { range: "^0.0.3", inside: ["0.0.3"], outside: ["0.0.4"] },
    { range: "^0", inside: ["0.5.0"], outside: ["1.0.0"] },
    { range: "~1.2.3", inside: ["1.2.9"], outside: ["1.3.0", "1.2.2"] },
    { range: "~1", inside: ["1.9.9"], outside: ["2.0.0"] },
    { range: ">= 1.2 <2", inside: ["1.2.0", "1.9.9"], outside: ["1.1.0", "2.0.0"] },
  ])("decides which versions are in $range", ({ range, inside, outside }) => {
    const ranges = parseRange(range) ?? [];
    const isIn = (text: string) => {
      const found = findVersion(text);
      return found !== undefined && isWithin(found.version, ranges);
    };
    expect(ranges).not.toEqual([]);
    expect(inside.filter((version) => !isIn(version))).toEqual([]);
    expect(outside.filter(isIn)).toEqual([]);
  });

  test.each(["", "latest", ">=x", "1.2.3.4", ">=1 || <0", "; rm -rf /", "1".repeat(300)])(
    "rejects the range %s",
    (range) => {
      expect(parseRange(range)).toBeUndefined();
    },
  );
});
