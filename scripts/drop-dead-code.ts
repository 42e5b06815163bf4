import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minify } from "terser";
import { compileAtOnce } from "./compile-at-once.ts";

/** From this size on a chunk is a library rather than our own code, in bytes. */
const LIBRARY_BYTES = 150_000;

/**
 * Takes out of the large chunks what nothing uses, and their comments: the bundler marks unused exports but leaves them in, which is most of a
 * schema library and a third of a storage client. Names and layout stay, so the result can be read; the licences stand in a file of their own.
 */
export async function dropDeadCode(out: string): Promise<void> {
  for (const name of readdirSync(out).filter((file) => file.endsWith(".chunk.js"))) {
    const text = readFileSync(join(out, name), "utf8");
    if (Buffer.byteLength(text) < LIBRARY_BYTES) continue;
    const { code } = await minify(text, {
      module: true,
      mangle: false,
      compress: { defaults: false, unused: true, dead_code: true, side_effects: true },
      format: { beautify: true, comments: false },
    });
    if (code === undefined) throw new Error(`${name} could not be read as JavaScript.`);
    writeFileSync(join(out, name), compileAtOnce(`${code}\n`));
  }
}
