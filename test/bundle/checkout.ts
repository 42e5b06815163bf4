import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = process.cwd();

/** A checkout of the sources with its own installed packages, at another path; nothing is built in it. Files are linked where the file system allows it, because there are many. */
export function checkoutAt(path: string): string {
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
    // Manifests are copied, so that a build that writes to one cannot change the packages it was linked from.
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
