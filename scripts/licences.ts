import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Name of the file with the licences of what is bundled. */
export const LICENCES = "licenses.txt";

/**
 * Adds the licences that ncc's list omits: its plugin ignores concatenated modules. Entries have
 * ncc's format (name, licence, text, blank line) and are sorted by name.
 * @throws Error when a bundled package has no licence file: the bundle must not be published
 */
export function addMissingLicences(root: string, out: string): void {
  const path = join(out, LICENCES);
  const listed = existsSync(path) ? readFileSync(path, "utf8") : "";
  const missing = findConcatenatedPackages(out).filter((name) => !listed.split("\n").includes(name));
  writeFileSync(
    path,
    [listed.trimEnd(), ...missing.map((name) => readLicence(root, name))]
      .filter((entry) => entry !== "")
      .join("\n\n")
      .concat("\n"),
  );
}

/** Finds packages by the comments that webpack writes above each concatenated module. */
function findConcatenatedPackages(out: string): string[] {
  const chunks = readdirSync(out).filter((name) => name.endsWith(".js"));
  const comments = chunks.flatMap((name) => [
    ...readFileSync(join(out, name), "utf8").matchAll(
      /CONCATENATED MODULE: \.\/(?:build\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//g,
    ),
  ]);
  return [...new Set(comments.map((match) => match[1] ?? ""))].sort();
}

function readLicence(root: string, name: string): string {
  const directory = join(root, "node_modules", name);
  const { license } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as { license?: string };
  const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || license === undefined) throw new Error(`The bundled package ${name} has no licence file.`);
  return `${name}\n${license}\n${readFileSync(join(directory, file), "utf8").trimEnd()}`;
}
