import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RunResult } from "../../../local/events/run-events.ts";
import { createMasks } from "../../../local/log/masks.ts";
import {
  createDiskReserve,
  createRunFolder,
  maskResult,
  writeWithDiskReserve,
} from "../../../local/runner/job/run-record.ts";
import { createFolder } from "./run-files.ts";

describe("writeWithDiskReserve", () => {
  test("removes the reserve when the disk is full, and writes again", () => {
    const folder = createFolder({});
    createDiskReserve(folder);
    const write = (): void => {
      if (readdirSync(folder).length > 0) throw new Error("ENOSPC: no space left on device");
    };
    expect(writeWithDiskReserve(folder, write)).toBeUndefined();
    expect(existsSync(join(folder, ".reserve"))).toBe(false);
  });

  test("returns the reason of the second failure", () => {
    const fail = (): void => {
      throw new Error("ENOSPC: no space left on device");
    };
    expect(writeWithDiskReserve(createFolder({}), fail)).toContain("ENOSPC");
  });
});

describe("createRunFolder", () => {
  test.skipIf(process.platform === "win32")("is readable by its owner only and ignored by git", () => {
    const runs = join(createFolder({}), "runs");
    const folder = createRunFolder(runs, "/x/flow.yml");
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(readFileSync(join(runs, ".gitignore"), "utf8")).toBe("*\n");
  });

  test("returns a new directory each time", () => {
    const runs = createFolder({});
    const folders = Array.from({ length: 5 }, () => createRunFolder(runs, "/x/flow.yml"));
    expect(new Set(folders).size).toBe(5);
    for (const folder of folders) expect(folder).toMatch(/\d{4}-\d\d-\d\dT[\d-]+Z-flow(-\d+)?$/);
  });
});

describe("maskResult", () => {
  test("masks every text except the runner's paths", () => {
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
    expect(maskResult(result, masks)).toEqual({
      ...result,
      workflow: "***",
      artifacts: [{ name: "a-***", path: "/x/a-***.zip", sizeBytes: 1 }],
    });
  });
});
