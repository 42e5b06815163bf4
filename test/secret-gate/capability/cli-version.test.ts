import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { nodeCliVersion } from "../../../actions/_runtime/cli-version.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-version-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Installs a program in its own directory, and returns an environment whose PATH begins with it.
 */
function install(name: string, script: string) {
  const bin = mkdtempSync(join(folder, "bin-"));
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
  return { bin, environment: { PATH: `${bin}:/usr/bin:/bin`, OPENAI_API_KEY: "not-for-programs", HOME: folder } };
}

describe.skipIf(process.platform === "win32")("nodeCliVersion", () => {
  test("returns the program's answer to `--version`, its only argument", async () => {
    const { environment } = install("codex", 'echo "codex-cli 1.2.3 args=$* count=$#"');
    expect(await nodeCliVersion(environment, folder)("codex", 5000)).toEqual({
      kind: "text",
      text: "codex-cli 1.2.3 args=--version count=1\n",
    });
  });

  test("passes no credentials to the program, but the home directory for version managers", async () => {
    const { environment } = install("codex", 'echo "[$OPENAI_API_KEY] [$HOME]"');
    expect(await nodeCliVersion(environment, folder)("codex", 5000)).toEqual({
      kind: "text",
      text: `[] [${folder}]\n`,
    });
  });

  test("closes standard input, so that a program that reads it does not block", async () => {
    const { environment } = install("pi", "cat; echo 1.2.3");
    expect(await nodeCliVersion(environment, folder)("pi", 5000)).toEqual({ kind: "text", text: "1.2.3\n" });
  });

  test("terminates a program that does not answer, and its child processes", async () => {
    const mark = join(folder, "still-there");
    const { environment } = install("claude", `(sleep 1; echo > '${mark}') & sleep 30`);
    const before = Date.now();
    expect(await nodeCliVersion(environment, folder)("claude", 200)).toEqual({ kind: "timeout" });
    expect(Date.now() - before).toBeLessThan(5000);
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(existsSync(mark)).toBe(false);
  });

  test("keeps the first 4 KiB of an endless answer", async () => {
    const { environment } = install("gemini", "i=0; while [ $i -lt 3000 ]; do echo 0123456789; i=$((i+1)); done");
    const answer = await nodeCliVersion(environment, folder)("gemini", 10_000);
    expect(answer.kind === "text" ? answer.text.length : answer).toBe(4096);
  });

  test("reports a program that fails or is absent", async () => {
    const { environment } = install("codex", "exit 3");
    expect(await nodeCliVersion(environment, folder)("codex", 5000)).toEqual({ kind: "failed", exitCode: 3 });
    expect(await nodeCliVersion({ PATH: folder }, folder)("codex", 5000)).toEqual({ kind: "absent" });
    expect(await nodeCliVersion({}, folder)("codex", 5000)).toEqual({ kind: "absent" });
  });

  test("ignores relative entries of PATH, where a pull request could add a program", async () => {
    const { bin } = install("codex", `echo > '${join(folder, "ran")}'; echo 1.2.3`);
    const environment = { PATH: `${relative(process.cwd(), bin)}:.` };
    expect(await nodeCliVersion(environment, bin)("codex", 5000)).toEqual({ kind: "absent" });
    expect(() => readFileSync(join(folder, "ran"))).toThrow();
  });

  test("ignores directories and files that are not executable", async () => {
    const { bin } = install("codex", "echo 1.2.3");
    chmodSync(join(bin, "codex"), 0o644);
    expect(await nodeCliVersion({ PATH: bin }, folder)("codex", 5000)).toEqual({ kind: "absent" });
  });
});
