/** Loaded before a bundle with `--import`: writes the name of each file of `dist/` that is loaded to the file named by LOADED_MODULES. */
import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { basename } from "node:path";

registerHooks({
  load(url, context, nextLoad) {
    const target = process.env["LOADED_MODULES"];
    if (target && url.includes("/dist/")) appendFileSync(target, `${basename(url)}\n`);
    return nextLoad(url, context);
  },
});
