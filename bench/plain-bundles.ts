import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runBin } from "../scripts/run-bin.ts";
import { runNcc } from "../scripts/run-ncc.ts";

/**
 * Bundles the main phase of each action as plain ncc does: no side-effect marks, no shared chunks. Compiles the sources to a directory of
 * its own below the root, where the installed packages are found; so neither `build/` nor `dist/` has to exist.
 * @returns the path of each action's bundle, by the action's name
 */
export async function buildPlainBundles(
  root: string,
  actions: readonly string[],
  out: string,
): Promise<Map<string, string>> {
  const compiled = mkdtempSync(join(root, "build-bench-"));
  try {
    runBin(root, "typescript", "tsc", ["-p", "tsconfig.build.json", "--outDir", compiled]);
    for (const name of actions) {
      const { files } = await runNcc(join(compiled, "actions", name, "main.js"));
      mkdirSync(join(out, name), { recursive: true });
      for (const [file, text] of files) writeFileSync(join(out, name, file), text);
    }
    return new Map(actions.map((name) => [name, join(out, name, "index.js")]));
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
}
