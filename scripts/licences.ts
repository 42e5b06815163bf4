import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Name of the file with the licences of what is bundled. */
export const LICENCES = "licenses.txt";

/**
 * Adds the licences that ncc's own list leaves out: its plugin does not look into concatenated modules. Entries have ncc's form
 * (name, licence, text, blank line) and stand in alphabetical order of the names.
 * @throws Error when a bundled package has no licence file, which would make the bundle unpublishable
 */
export function completeLicences(root: string, out: string): void {
  const path = join(out, LICENCES);
  const listed = existsSync(path) ? readFileSync(path, "utf8") : "";
  const missing = concatenatedPackages(out).filter((name) => !listed.split("\n").includes(name));
  writeFileSync(
    path,
    [listed.trimEnd(), ...missing.map((name) => licenceOf(root, name))]
      .filter((entry) => entry !== "")
      .join("\n\n")
      .concat("\n"),
  );
}

/** Packages named by the comments that webpack leaves above each concatenated module. */
function concatenatedPackages(out: string): string[] {
  const chunks = readdirSync(out).filter((name) => name.endsWith(".js"));
  const comments = chunks.flatMap((name) => [
    ...readFileSync(join(out, name), "utf8").matchAll(
      /CONCATENATED MODULE: \.\/(?:build\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//g,
    ),
  ]);
  return [...new Set(comments.map((match) => match[1] ?? ""))].sort();
}

function licenceOf(root: string, name: string): string {
  const folder = join(root, "node_modules", name);
  const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { license?: string };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || license === undefined) throw new Error(`The bundled package ${name} has no licence file.`);
  return `${name}\n${license}\n${readFileSync(join(folder, file), "utf8").trimEnd()}`;
}
