import { spawn } from "node:child_process";
import { copyFileSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "testing-actions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A checkout with its own installed packages, at another path. Files are linked where the file system allows it, because there are many. */
function checkoutAt(path: string): string {
  mkdirSync(path, { recursive: true });
  for (const entry of ["src", "actions", "scripts", "package.json", "tsconfig.json", "tsconfig.build.json"])
    cpSync(join(root, entry), join(path, entry), { recursive: true });
  // The compiler for this machine and the runtime are large, and are no part of the bundle.
  const packages = readdirSync(join(root, "node_modules")).filter(
    (name) => !["node", "openai", "oxlint", "oxfmt"].includes(name) && !name.startsWith("."),
  );
  for (const name of packages) linkTree(join(root, "node_modules", name), join(path, "node_modules", name));
  return path;
}

function linkTree(from: string, to: string): void {
  const entries = readdirSync(from, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  for (const entry of entries) {
    const [source, folderTo] = [join(entry.parentPath, entry.name), join(to, entry.parentPath.slice(from.length))];
    mkdirSync(folderTo, { recursive: true });
    // Manifests are copied, because the build marks some of them.
    if (entry.name === "package.json") copyFileSync(source, join(folderTo, entry.name));
    else linkOrCopy(source, join(folderTo, entry.name));
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
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
  }, 120_000);
});
