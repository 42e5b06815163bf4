import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RunResult } from "../../../local/events.ts";
import { createMasks } from "../../../local/log/masks.ts";
import { makeReserve, makeRunFolder, maskTexts, writeLastWords } from "../../../local/runner/run-record.ts";
import { makeFolder } from "./run-files.ts";

describe("writeLastWords", () => {
  test("gives the reserve up when the disk is full, and writes again", () => {
    const folder = makeFolder({});
    makeReserve(folder);
    const write = (): void => {
      if (readdirSync(folder).length > 0) throw new Error("ENOSPC: no space left on device");
    };
    expect(writeLastWords(folder, write)).toBeUndefined();
    expect(existsSync(join(folder, ".reserve"))).toBe(false);
  });

  test("says why it failed for good", () => {
    const fail = (): void => {
      throw new Error("ENOSPC: no space left on device");
    };
    expect(writeLastWords(makeFolder({}), fail)).toContain("ENOSPC");
  });
});

describe("makeRunFolder", () => {
  test.skipIf(process.platform === "win32")("lets nobody else read it and keeps it out of git", () => {
    const runs = join(makeFolder({}), "runs");
    const folder = makeRunFolder(runs, "/x/flow.yml");
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(readFileSync(join(runs, ".gitignore"), "utf8")).toBe("*\n");
  });

  test("never gives the same folder twice", () => {
    const runs = makeFolder({});
    const folders = Array.from({ length: 5 }, () => makeRunFolder(runs, "/x/flow.yml"));
    expect(new Set(folders).size).toBe(5);
    for (const folder of folders) expect(folder).toMatch(/\d{4}-\d\d-\d\dT[\d-]+Z-flow(-\d+)?$/);
  });
});

describe("maskTexts", () => {
  test("masks every text but the runner's own paths", () => {
    const masks = createMasks();
    masks.add("w0rd");
    const result: RunResult = {
      runId: "1",
      workflow: "w0rd",
      event: "push",
      conclusion: "success",
      durationMs: 1,
      folder: "/w0rd",
      jobs: [],
      artifacts: [{ name: "a-w0rd", path: "/x/a-w0rd.zip", sizeBytes: 1 }],
    };
    expect(maskTexts(result, masks)).toEqual({
      ...result,
      workflow: "***",
      artifacts: [{ name: "a-***", path: "/x/a-***.zip", sizeBytes: 1 }],
    });
  });
});
