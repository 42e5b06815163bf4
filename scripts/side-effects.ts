import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Toolkit packages whose modules only declare things, but do not say so. Without the mark the bundler keeps all of undici in every action:
 * about 800 kB and 90 ms of start-up for code that is never called.
 */
const pureToolkit = ["core", "http-client", "exec", "io", "glob"];

/** Marks the installed toolkit packages as free of side effects, or takes the mark away; does nothing where that is so already. */
export function markSideEffectFree(root: string, free: boolean): void {
  for (const name of pureToolkit) {
    const path = join(root, "node_modules/@actions", name, "package.json");
    const { sideEffects, ...manifest } = JSON.parse(readFileSync(path, "utf8")) as { [key: string]: unknown };
    const isMarked = sideEffects === false;
    if (isMarked !== free)
      writeFileSync(
        path,
        `${JSON.stringify({ ...manifest, ...(free ? { sideEffects: false } : {}) }, undefined, 2)}\n`,
      );
  }
}
