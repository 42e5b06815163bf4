import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Toolkit packages whose modules only declare things, but do not say so. Without the mark the bundler keeps all of undici in every action:
 * about 800 kB and 90 ms of start-up for code that is never called.
 */
const SIDE_EFFECT_FREE = new Set(["core", "http-client", "exec", "io", "glob"].map((name) => `@actions/${name}`));

/**
 * Copies the toolkit packages that the bundle may hold to `build/node_modules` and marks the copies as free of side effects. Node's resolution finds
 * them before the installed ones, for the compiled sources in `build/` and for each other; `node_modules` stays as npm installed it.
 */
export function copyToolkit(root: string): void {
  for (const name of toolkitPackages(root, root)) {
    const copy = join(root, "build/node_modules", name);
    cpSync(join(root, "node_modules", name), copy, { recursive: true });
    if (!SIDE_EFFECT_FREE.has(name)) continue;
    const manifest = { ...readManifest(copy), sideEffects: false };
    writeFileSync(join(copy, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  }
}

/** Names of the packages of the toolkit that the package in a folder depends on, directly or through another of them. */
function toolkitPackages(root: string, folder: string, found = new Set<string>()): Set<string> {
  for (const name of Object.keys(readManifest(folder).dependencies ?? {})) {
    if (!name.startsWith("@actions/") || found.has(name)) continue;
    toolkitPackages(root, join(root, "node_modules", name), found.add(name));
  }
  return found;
}

function readManifest(folder: string): { readonly dependencies?: { readonly [name: string]: string } } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
