/**
 * Loaded before a bundle with `--import`: writes what is loaded after it to the file named by LOADED_MODULES, the name of each file of
 * `dist/` when it is loaded, and at the end each public module of Node, as `node:<name>`.
 */
import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { basename } from "node:path";

const target = process.env["LOADED_MODULES"];
const builtins = () =>
  (process as unknown as { readonly moduleLoadList: readonly string[] }).moduleLoadList
    .filter((entry) => /^NativeModule (?!internal\/)/.test(entry))
    .map((entry) => entry.replace("NativeModule ", "node:"));

registerHooks({
  load(url, context, nextLoad) {
    if (target && url.includes("/dist/")) appendFileSync(target, `${basename(url)}\n`);
    return nextLoad(url, context);
  },
});

const before = new Set(builtins());
process.on("exit", () => {
  if (target) for (const name of builtins().filter((name) => !before.has(name))) appendFileSync(target, `${name}\n`);
});
