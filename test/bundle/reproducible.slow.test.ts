import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkoutAt } from "./checkout.ts";

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "testing-actions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

/** Path, size and time of the last change of every file below a directory. */
function stateOf(path: string): string[] {
  const files = readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return files.map((entry) => {
    const name = join(entry.parentPath, entry.name);
    const { size, mtimeNs } = statSync(name, { bigint: true });
    return `${name} ${size} ${mtimeNs}`;
  });
}

async function build(path: string): Promise<Map<string, string>> {
  const child = spawn(process.execPath, ["scripts/build.ts"], { cwd: path, stdio: ["ignore", "inherit", "inherit"] });
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  const dist = join(path, "dist");
  return new Map(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name), "latin1")]));
}

describe("npm run build", () => {
  test("gives the same bytes in two folders of different depth, and they are what is committed in dist", async () => {
    const [first, second] = await Promise.all([
      build(checkoutAt(join(folder, "a"))),
      build(checkoutAt(join(folder, "some/where/else"))),
    ]);
    expect([...first.keys()].sort()).toEqual([...second.keys()].sort());
    expect([...first].filter(([name, text]) => second.get(name) !== text).map(([name]) => name)).toEqual([]);
    const committed = readdirSync(join(root, "dist"));
    expect([...first.keys()].sort()).toEqual(committed.sort());
    expect(committed.filter((name) => readFileSync(join(root, "dist", name), "latin1") !== first.get(name))).toEqual(
      [],
    );
    expect([...first.values()].some((text) => text.includes(root) || text.includes(folder))).toBe(false);
  });

  test("leaves the installed packages as they were", async () => {
    const checkout = checkoutAt(join(folder, "c"));
    const before = stateOf(join(checkout, "node_modules"));
    await build(checkout);
    expect(stateOf(join(checkout, "node_modules"))).toEqual(before);
  });
});
