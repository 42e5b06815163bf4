import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Runs a command of an installed package with the current Node.
 * @throws Error when it is not installed or its exit code is not 0
 */
export function runBin(root: string, packageName: string, command: string, args: readonly string[]): void {
  const manifest = createRequire(join(root, "package.json")).resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { [name: string]: string } };
  execFileSync(process.execPath, [join(dirname(manifest), bin[command] ?? ""), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
}
