import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { nodeReadCommitted } from "../../actions/_runtime/trusted/read-committed.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "testing-actions-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PATH = ".testing/waivers.yml";
const workspace = join(folder, "workspace");
const git = (...args: string[]) =>
  execFileSync("git", ["-C", workspace, "-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
    env: { PATH: process.env["PATH"], HOME: folder },
  })
    .toString()
    .trim();
const write = (path: string, text: string) => writeFileSync(join(workspace, path), text);

mkdirSync(join(workspace, ".testing"), { recursive: true });
git("init", "--quiet");
write(PATH, "committed");
write("large", "x".repeat(101));
write("limit", "x".repeat(100));
symlinkSync("waivers.yml", join(workspace, ".testing/link.yml"));
git("add", ".");
git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},module`);
git("commit", "--quiet", "--message", "first");
const first = git("rev-parse", "HEAD");
git("rm", "--quiet", "--cached", PATH);
git("commit", "--quiet", "--message", "second");
const second = git("rev-parse", "HEAD");
write(PATH, "written by a step");

const read = nodeReadCommitted(workspace, process.env);
const readText = async (sha: string, path: string) => {
  const found = await read(sha, path, 100);
  return "bytes" in found ? new TextDecoder().decode(found.bytes) : found.problem;
};

describe("nodeReadCommitted", () => {
  test("reads the file as committed, regardless of the work tree and the checkout", async () => {
    expect(await readText(first, PATH)).toBe("committed");
    expect(await readText(second, PATH)).toBe("absent");
  });

  test("reads up to the limit, and reports what is not a file", async () => {
    expect(await readText(first, "limit")).toHaveLength(100);
    expect(await readText(first, "large")).toBe("too-large");
    expect(await readText(first, ".testing/link.yml")).toBe("not-a-file");
    expect(await readText(first, ".testing")).toBe("not-a-file");
    expect(await readText(first, "module")).toBe("not-a-file");
  });

  test.each([".testing/", "*", "limit\nlarge", ":/limit", ":(top)limit", "--help", ".testing/link.yml/x", "none"])(
    "finds nothing at %j, which is not a path of the commit",
    async (path) => {
      expect(await readText(first, path)).toBe("absent");
    },
  );

  test("reports no commit for one that the checkout lacks, for a branch, and without git", async () => {
    for (const sha of ["e".repeat(40), undefined]) expect(await read(sha, PATH, 100)).toEqual({ problem: "no-commit" });
    expect(await nodeReadCommitted(workspace, { PATH: "" })(first, PATH, 100)).toEqual({ problem: "no-commit" });
    expect(await nodeReadCommitted(workspace, { PATH: "bin:." })(first, PATH, 100)).toEqual({ problem: "no-commit" });
  });

  test("ignores repositories above the workspace", async () => {
    expect(await nodeReadCommitted(join(workspace, ".testing"), process.env)(first, PATH, 100)).toEqual({
      problem: "no-repository",
    });
  });

  test("ignores replacements of the commit and variables that name another repository", async () => {
    git("replace", second, first);
    expect(git("show", `${second}:${PATH}`)).toBe("committed");
    expect(await readText(second, PATH)).toBe("absent");
    git("replace", "--delete", second);
    const environment = { ...process.env, GIT_DIR: "/nowhere", GIT_OBJECT_DIRECTORY: "/nowhere" };
    expect(await nodeReadCommitted(workspace, environment)(first, PATH, 100)).toHaveProperty("bytes");
  });

  test("starts no program from the checkout's configuration", async () => {
    const mark = join(folder, "mark");
    git("config", "core.fsmonitor", `touch ${mark}`);
    git("config", "diff.x.textconv", `touch ${mark}`);
    git("config", "filter.x.smudge", `touch ${mark}`);
    write(".git/info/attributes", "* diff=x filter=x\n");
    expect(await readText(first, PATH)).toBe("committed");
    expect(() => realpathSync(mark)).toThrow();
  });
});
