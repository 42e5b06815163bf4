/** Rebuilds the bundle into a temporary folder and fails when `dist/` is not exactly that. Usage: node scripts/check-dist.ts */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = process.cwd();
const rebuilt = mkdtempSync(join(root, "build-check-"));
try {
  execFileSync(process.execPath, ["scripts/build.ts", "--out", rebuilt], { cwd: root, stdio: "inherit" });
  const different = differences(join(root, "dist"), rebuilt);
  for (const name of different) console.error(`dist/${name} is not what the sources build.`);
  if (different.length > 0) {
    console.error("Run `npm run build` and commit dist/.");
    process.exitCode = 1;
  }
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}

/** Names of files that only one folder has, or whose bytes differ. */
function differences(committed: string, fresh: string): string[] {
  const names = new Set([...readdirSync(committed), ...readdirSync(fresh)]);
  return [...names].filter((name) => !sameBytes(join(committed, name), join(fresh, name))).sort();
}

function sameBytes(left: string, right: string): boolean {
  try {
    return readFileSync(left).equals(readFileSync(right));
  } catch {
    return false;
  }
}
