import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { runWorkflow } from "../../../local/runner/run-workflow.ts";
import { copyWorkspace, findGitRoot } from "../../../local/runner/source/copy-workspace.ts";
import { createFolder, oneJob, runFiles } from "./run-files.ts";

function git(folder: string, ...args: string[]): void {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.invalid", "-c", "commit.gpgsign=false"];
  execFileSync("git", ["-C", folder, ...identity, ...args], { stdio: "ignore" });
}

describe("copyWorkspace", () => {
  test("copies what git tracks, uncommitted changes included, and no ignored files", async () => {
    const source = createFolder({
      "kept.txt": "old",
      "gone.txt": "x",
      ".gitignore": "secret.env\n",
      "secret.env": "key",
      "bin/run": "x",
    });
    git(source, "init", "-q");
    git(source, "add", ".");
    writeFileSync(join(source, "kept.txt"), "changed");
    writeFileSync(join(source, "new.txt"), "new");
    rmSync(join(source, "gone.txt"));
    const target = join(createFolder({}), "copy");
    await copyWorkspace(source, target, join(source, ".runs"));
    expect(readdirSync(target).sort()).toEqual([".gitignore", "bin", "kept.txt", "new.txt"]);
  });

  test("reads the directory's own repository, even in a git hook", async () => {
    const source = createFolder({ "mine.txt": "x" });
    git(source, "init", "-q");
    vi.stubEnv("GIT_DIR", "/nowhere/.git");
    expect(await findGitRoot(source)).toBe(source);
    vi.unstubAllEnvs();
  });

  test("skips .git, node_modules and the runs outside git", async () => {
    const source = createFolder({ "a/b.txt": "x", "node_modules/m/x": "x", ".runs/r/x": "x", "own-runs/x": "x" });
    symlinkSync("/etc/hostname", join(source, "link"));
    const target = join(createFolder({}), "copy");
    await copyWorkspace(source, target, join(source, "own-runs"));
    expect(readdirSync(target).sort()).toEqual(["a", "link"]);
    expect(lstatSync(join(target, "link")).isSymbolicLink()).toBe(true);
  });
});

describe("the workspace of a job", () => {
  test("is separate: files of a job reach neither another job nor the source", async () => {
    const run = await runFiles({
      "workflow.yml": `${oneJob("- run: echo changed > file.txt; touch extra")}  b: {runs-on: x, needs: a, steps: [{run: 'cat file.txt; ls'}]}\n`,
      "file.txt": "original\n",
    });
    expect(run.lines).toContain("original");
    expect(run.lines).not.toContain("extra");
    expect(existsSync(join(run.source, "extra"))).toBe(false);
  });

  test("hides the enclosing repository from git", async () => {
    const source = createFolder({
      "workflow.yml": oneJob("- run: git rev-parse --show-toplevel || echo no repository"),
    });
    git(source, "init", "-q");
    const lines: string[] = [];
    await runWorkflow({
      workflow: "workflow.yml",
      cwd: source,
      environment: { PATH: process.env["PATH"] },
      emit: (event) => void (event.type === "line" && lines.push(event.text)),
    });
    expect(lines).toContain("no repository");
  });

  test("is removed after success and kept after a failure or on request", async () => {
    const files = { "workflow.yml": oneJob("- run: 'true'") };
    const jobFolder = (run: Awaited<ReturnType<typeof runFiles>>): string[] =>
      readdirSync(join(run.result.folder, "jobs", "a")).sort();
    expect(jobFolder(await runFiles(files))).toEqual(["log.txt"]);
    expect(jobFolder(await runFiles(files, { keep: true }))).toEqual(["log.txt", "temp", "workspace"]);
    expect(jobFolder(await runFiles(oneJob("- run: exit 1")))).toEqual(["log.txt", "temp", "workspace"]);
  });

  test("is complete when the runs are in the source", async () => {
    expect((await runFiles(oneJob("- run: ls"), { runs: "." })).lines).toContain("workflow.yml");
  });

  test("is a copy of another directory on request", async () => {
    const other = createFolder({ "mine.txt": "from there\n" });
    const run = await runFiles(oneJob("- run: cat mine.txt"), { workspace: other });
    expect(run.lines).toContain("from there");
  });
});

describe("records", () => {
  test("are read from the temp directory of the job", async () => {
    const run = await runFiles(
      oneJob(
        '- run: mkdir -p "$RUNNER_TEMP/testing-actions/records"; echo "{}" > "$RUNNER_TEMP/testing-actions/records/one.json"',
      ),
    );
    expect(run.job("a").recordsPath).toBe(join(run.result.folder, "records", "a"));
    expect(readdirSync(join(run.result.folder, "records", "a"))).toEqual(["one.json"]);
  });
});
