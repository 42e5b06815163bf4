import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the peers are kept: apart from the project's own packages, which nobody who works on it needs for anything else. */
const folder = join(import.meta.dirname, "..");

/** Path of the peer's command, after installing what `bench/package-lock.json` says when it is not there yet. */
export function peerCommand(name: string, command: string): string {
  const wanted = (readJson(join(folder, "package.json")) as { dependencies: { [name: string]: string } }).dependencies;
  if (manifestOf(name)?.version !== wanted[name]) {
    console.error(`Installing ${name} ${wanted[name]} into bench/node_modules.`);
    execFileSync("npm", ["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return join(folder, "node_modules", name, manifestOf(name)?.bin[command] ?? "");
}

function manifestOf(name: string): { version: string; bin: { [command: string]: string } } | undefined {
  try {
    return readJson(join(folder, "node_modules", name, "package.json")) as ReturnType<typeof manifestOf>;
  } catch {
    return undefined;
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
