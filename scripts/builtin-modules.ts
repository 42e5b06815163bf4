import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How ncc loads each module of Node: by a `require` made for that one call. */
const made = "__WEBPACK_EXTERNAL_createRequire(import.meta.url)(";
const importOfMaker = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';

/**
 * Lets the bundle ask Node for its own modules directly. Making a `require` a module costs a step that only decides a twentieth of its time.
 * @throws Error when the maker is used for anything else, which would not be a module of Node
 */
export function loadBuiltinsDirectly(out: string): void {
  for (const name of readdirSync(out).filter((file) => file.endsWith(".js"))) {
    const text = readFileSync(join(out, name), "utf8");
    if (!text.includes(importOfMaker)) continue;
    const direct = text.replace(importOfMaker, "").replaceAll(made, "process.getBuiltinModule(");
    if (direct.includes("__WEBPACK_EXTERNAL_createRequire"))
      throw new Error(`${name} makes a require for something else.`);
    writeFileSync(join(out, name), direct);
  }
}
