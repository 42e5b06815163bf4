import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The peers have their own manifest, because only this bench needs them. */
const BENCH_DIRECTORY = join(import.meta.dirname, "..");

/**
 * Returns the path of a peer's command. Installs `bench/package-lock.json` first when the version
 * differs.
 */
export function resolvePeerCommand(name: string, command: string): string {
  const wanted = (readJson(join(BENCH_DIRECTORY, "package.json")) as { dependencies: { [name: string]: string } })
    .dependencies;
  if (readManifest(name)?.version !== wanted[name]) {
    console.error(`Installing ${name} ${wanted[name]} into bench/node_modules.`);
    execFileSync("npm", ["ci", "--prefix", BENCH_DIRECTORY, "--ignore-scripts", "--no-audit", "--no-fund"], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return join(BENCH_DIRECTORY, "node_modules", name, readManifest(name)?.bin[command] ?? "");
}

function readManifest(name: string): { version: string; bin: { [command: string]: string } } | undefined {
  try {
    return readJson(join(BENCH_DIRECTORY, "node_modules", name, "package.json")) as ReturnType<typeof readManifest>;
  } catch {
    return undefined;
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
