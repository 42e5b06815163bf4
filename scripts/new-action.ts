/**
 * Writes a new JavaScript action that follows the pattern, with its tests, and registers it.
 * Usage: npm run new -- <action-name>. Nothing is written when the name is rejected.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkName, nameAction } from "./new-action/name.ts";
import { registerAction, REGISTRIES } from "./new-action/register.ts";
import { renderActionFiles } from "./new-action/render-files.ts";
import { renderTestFiles } from "./new-action/render-tests.ts";
import { runBin } from "./run-bin.ts";

const root = process.cwd();
const args = process.argv.slice(2);
const registries = new Map(REGISTRIES.map((path): [string, string] => [path, readFileSync(join(root, path), "utf8")]));
const problem = checkName(args, { exists: (path) => existsSync(join(root, path)), registries });

if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const action = nameAction(args[0] ?? "");
  const files = new Map([
    ...renderActionFiles(action),
    ...renderTestFiles(action),
    ...registerAction(action, registries),
  ]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  // Where a line breaks depends on the length of the name.
  const sources = [...files.keys()].filter((path) => path.endsWith(".ts"));
  runBin(root, "oxfmt", "oxfmt", sources);
  console.log("Run `npm run generate && npm run build && npm test`, then replace the example's core with yours.");
}
