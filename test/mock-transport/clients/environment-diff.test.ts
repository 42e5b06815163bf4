import { describe, expect, test } from "vitest";
import { diffEnvironment, digestEnvironment } from "../../../src/mock-transport/clients/environment-diff.ts";

const digest = (environment: { [name: string]: string }) => digestEnvironment(environment, "key");

describe("digestEnvironment", () => {
  test("contains no value, and no digest that can be computed without the key", () => {
    const digests = JSON.stringify(digestEnvironment({ PIN: "1234" }, "key"));
    expect(digests).not.toContain("1234");
    expect(digests).not.toBe(JSON.stringify(digestEnvironment({ PIN: "1234" }, "another")));
  });

  test("omits variables that the runner sets for each step", () => {
    expect(
      Object.keys(digest({ GITHUB_ENV: "a", RUNNER_TEMP: "b", INPUT_A: "c", STATE_b: "d", _: "e", CI: "f" })),
    ).toEqual(["CI"]);
  });
});

describe("diffEnvironment", () => {
  const before = digest({ A: "1", B: "1", C: "1" });

  test("lists what the step changed, and whether it is unchanged at the end", () => {
    const set = digest({ A: "2", B: "1", N: "1", M: "1" });
    const { injected, isIntact } = diffEnvironment(before, set, digest({ A: "2", B: "1", C: "1", N: "9" }));
    expect(injected).toMatchObject([
      { name: "A", change: "replaced", atEnd: "as-set" },
      { name: "B", change: "same", atEnd: "as-set" },
      { name: "N", change: "added", atEnd: "overwritten" },
      { name: "M", change: "added", atEnd: "removed" },
    ]);
    expect(isIntact).toBe(false);
  });

  test("lists no other change when there is none", () => {
    const set = digest({ N: "1" });
    expect(diffEnvironment(before, set, { ...before, ...set })).toMatchObject({ byOthers: [], isIntact: true });
  });

  test("lists what other steps added, replaced and removed", () => {
    const { byOthers } = diffEnvironment(before, {}, digest({ A: "2", C: "1", D: "1" }));
    expect(byOthers).toEqual([
      { name: "A", change: "replaced" },
      { name: "B", change: "removed" },
      { name: "D", change: "added" },
    ]);
  });
});
