import { execFile, execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseKeyValueFile } from "../../local/files/file-commands.ts";
import { checkoutAt } from "./checkout.ts";

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "testing-actions-"));
const checkout = join(folder, "checkout");
const name = "check-links";

beforeAll(() => {
  checkoutAt(checkout);
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" });
  for (const path of listed.split("\0").filter((path) => path !== "" && !path.startsWith("dist/")))
    cpSync(join(root, path), join(checkout, path), { force: true });
  // What `checkoutAt` leaves out because a build does not need it.
  for (const entry of [".bin", "node", "openai", "oxlint", "oxfmt"])
    symlinkSync(join(root, "node_modules", entry), join(checkout, "node_modules", entry), "junction");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

/** Runs a command in the checkout. Its whole output is the error when it fails. */
async function run(command: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd: checkout, maxBuffer: 64 << 20 });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: error });
  }
}

describe("npm run new", () => {
  test("writes an action that passes the lint, builds, and passes its tests and those of the repository", async () => {
    expect(await run("npm", "run", "new", "--", name)).toContain(`wrote src/${name}/contract.ts`);
    await run("npm", "run", "generate");
    await run("npm", "run", "build");
    await run("npm", "run", "lint");
    const tests = [`test/${name}`, `test/bundle/${name}.test.ts`, "test/repo", "test/_runtime/planted-values"];
    await run("npx", "vitest", "run", ...tests);
  });

  test("leaves a public manifest that starts the built action", () => {
    const manifest = parse(readFileSync(join(checkout, name, "action.yml"), "utf8")) as { runs: { main: string } };
    writeFileSync(join(folder, "test.log"), "one\ntwo\n");
    writeFileSync(join(folder, "output"), "");
    const { status, stdout } = spawnSync(process.execPath, [join(checkout, name, manifest.runs.main)], {
      cwd: folder,
      encoding: "utf8",
      env: {
        GITHUB_WORKSPACE: folder,
        GITHUB_OUTPUT: join(folder, "output"),
        RUNNER_TEMP: folder,
        INPUT_FILE: "test.log",
      },
    });
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: `${name}: The file has 2 lines.` });
    const { entries } = parseKeyValueFile(readFileSync(join(folder, "output"), "utf8"));
    expect(entries.find((entry) => entry.name === "lines")?.value).toBe("2");
  });

  test("rejects the same name a second time, and writes nothing", async () => {
    const before = readFileSync(join(checkout, "src/contracts.ts"), "utf8");
    await expect(run("npm", "run", "new", "--", name)).rejects.toThrow(`\`${name}\` exists.`);
    expect(readFileSync(join(checkout, "src/contracts.ts"), "utf8")).toBe(before);
  });
});
