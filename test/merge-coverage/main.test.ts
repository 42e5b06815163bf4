import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { section } from "./merged.ts";
import { compileCache } from "../compile-cache.ts";

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "merge-coverage-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Runs the action's entry point as the runner does, in a workspace with the given files. */
function run(files: Readonly<{ [path: string]: string }>, inputs: Readonly<{ [name: string]: string }> = {}) {
  for (const [path, text] of Object.entries({ ...files, "../temp/output": "", "../temp/summary": "" })) {
    const target = join(directory, "workspace", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const temp = join(directory, "temp");
  const { status, stdout } = spawnSync(process.execPath, [join(process.cwd(), "actions/merge-coverage/main.ts")], {
    cwd: join(directory, "workspace"),
    encoding: "utf8",
    env: {
      ...compileCache,
      GITHUB_WORKSPACE: join(directory, "workspace"),
      GITHUB_OUTPUT: join(temp, "output"),
      GITHUB_STEP_SUMMARY: join(temp, "summary"),
      RUNNER_TEMP: temp,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  });
  const read = (path: string) => readFileSync(join(directory, path), "utf8");
  return { status, stdout, output: read("temp/output"), summary: read("temp/summary") };
}

describe("the entry point of merge-coverage", () => {
  test.runIf(process.platform === "linux")("fails, and names the report, when a report's name is not UTF-8", () => {
    const report = section("src/a.js", "DA:1,1");
    const reports = join(directory, "workspace/coverage");
    mkdirSync(reports, { recursive: true });
    writeFileSync(Buffer.from(`${reports}/a\u00ff.info`, "latin1"), report);
    // A lossy decoder decodes the other name to this one.
    const { status, stdout, output } = run({ "coverage/a\ufffd.info": report }, { reports: "coverage/*.info" });
    expect({ status, output }).toEqual({ status: 1, output: expect.stringContaining("file.unreadable") });
    expect(stdout.replaceAll("%25", "%")).toContain(
      '"coverage/a%FF.info" could not be searched: its name is not UTF-8. Rename it, or exclude it',
    );
  });

  test("merges reports with absolute paths of this workspace and succeeds", () => {
    const absolute = section(join(directory, "workspace", "src", "a.js"), "DA:1,0", "DA:2,1");
    const { status, output, summary } = run(
      { "coverage/1/lcov.info": section("src/a.js", "DA:1,1", "DA:2,0"), "coverage/2/lcov.info": absolute },
      { expected: "2", "threshold-lines": "100" },
    );
    expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining("100") });
    expect(summary).toContain("✅ merge-coverage: pass");
    const merged = readFileSync(join(directory, "workspace", "coverage", "merged", "lcov.info"), "utf8");
    expect(merged.split("\n").filter((line) => /^(?:SF|DA)/.test(line))).toEqual(["SF:src/a.js", "DA:1,1", "DA:2,1"]);
  });

  test("fails and points to the line of a report that is cut off", () => {
    const { status, stdout } = run({ "coverage/lcov.info": "TN:\nSF:a.js\nDA:1,1\n" });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=coverage\/lcov\.info,line=2::/m);
    expect(existsSync(join(directory, "workspace", "coverage", "merged"))).toBe(false);
  });

  test("reads no report through a symbolic link, and names it", () => {
    mkdirSync(join(directory, "workspace", "coverage"), { recursive: true });
    writeFileSync(join(directory, "outside.info"), section("a.js", "DA:1,1"));
    symlinkSync(join(directory, "outside.info"), join(directory, "workspace", "coverage", "lcov.info"));
    const { status, stdout } = run({});
    expect(status).toBe(1);
    expect(stdout).toContain('"coverage/lcov.info" is not a regular file and was not followed');
  });

  test("prevents workflow commands in a report", () => {
    const { stdout } = run({ "coverage/lcov.info": `${section("../::error::x", "DA:1,1")}\n::warning::y\n` });
    expect(stdout).not.toMatch(/^::(?:warning::y|error::x)/m);
  });
});
