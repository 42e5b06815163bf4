import { execFileSync, execSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { folderOf, type Leg, legs, newestPi, programOf, versionOf } from "./legs.ts";

/** Installs the agents that are not there yet: a gigabyte together, so they stay for the next run. @throws Error when a program is of another version */
export function setup(): void {
  for (const leg of [...legs, newestPi]) {
    if (shownVersion(leg).includes(versionOf(leg))) continue;
    rmSync(folderOf(leg), { recursive: true, force: true });
    mkdirSync(folderOf(leg), { recursive: true });
    install(leg);
    const shown = shownVersion(leg);
    if (!shown.includes(versionOf(leg)))
      throw new Error(`${leg.package} was installed, but its program says that it is "${shown}".`);
  }
}

function install(leg: Leg): void {
  const folder = folderOf(leg);
  if (leg === newestPi) {
    runNpm("pack", "--silent", "--pack-destination", folder, leg.package);
    execFileSync("tar", ["-xzf", ...globSync("*.tgz", { cwd: folder })], { cwd: folder });
    return;
  }
  runNpm("install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", leg.package);
  // Newer versions of npm run no install scripts; the one of Claude Code puts its program in place.
  const script = join(folder, "node_modules/@anthropic-ai/claude-code/install.cjs");
  if (existsSync(script)) execFileSync(process.execPath, [script]);
}

function runNpm(...args: readonly string[]): void {
  execFileSync("npm", args, { stdio: ["ignore", "ignore", "inherit"] });
}

/** What the installed program says of itself; empty when there is none that starts. */
function shownVersion(leg: Leg): string {
  if (!existsSync(folderOf(leg))) return "";
  try {
    return execSync(`${programOf(leg)} --version </dev/null`, { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return "";
  }
}
