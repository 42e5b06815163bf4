/**
 * Writes the files that are derived from the contracts: manifests, public entry points, README
 * tables, import graphs.
 * Usage: node scripts/generate.ts [--check]. With --check it writes nothing and fails when a file
 * is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { renderGeneratedFiles } from "./generated-files.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const root = process.cwd();
const stale = [...renderGeneratedFiles(root)].filter(
  ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
);

if (values.check && stale.length > 0) {
  for (const [path] of stale) console.error(`${path} differs from its contract.`);
  console.error("Run `npm run generate` and commit the result.");
  process.exitCode = 1;
}
if (!values.check) {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
