import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";

/**
 * Computes GitHub's `hashFiles`: the SHA-256, as hex, of the SHA-256 digests of all matching files
 * inside the workspace, in path order. Returns empty text when no file matches. A pattern that
 * starts with `!` removes matches.
 */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const files = new Set<string>();
  for (const pattern of patterns.flatMap((text) => text.split("\n")).map((text) => text.trim())) {
    if (pattern === "" || pattern.startsWith("#")) continue;
    const isExclusion = pattern.startsWith("!");
    for (const match of globSync(isExclusion ? pattern.slice(1) : pattern, { cwd: workspace })) {
      const path = resolve(workspace, match);
      if (isExclusion) files.delete(path);
      else if (isFileInside(workspace, path)) files.add(path);
    }
  }
  if (files.size === 0) return "";
  const total = createHash("sha256");
  for (const path of [...files].sort()) total.update(createHash("sha256").update(readFileSync(path)).digest());
  return total.digest("hex");
}

function isFileInside(folder: string, path: string): boolean {
  const inner = relative(folder, path);
  return !inner.startsWith("..") && !isAbsolute(inner) && statSync(path).isFile();
}
