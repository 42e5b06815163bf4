/**
 * Builds `dist/`: sources to JavaScript (tsc), one bundle with a chunk per action and phase (ncc), one stub per phase, the licences.
 * Usage: node scripts/build.ts [--out FOLDER]. The same sources and lockfile give the same bytes in any folder.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { phases } from "../actions/dispatch.ts";

/**
 * Toolkit packages whose modules only declare things, but do not say so. Without the mark the bundler keeps all of undici in every action:
 * about 800 kB and 90 ms of start-up for code that is never called.
 */
const pureToolkit = ["core", "http-client", "exec", "io", "glob"];

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });
const root = process.cwd();
const out = resolve(root, values.out);

compile();
markSideEffectFree();
bundle();
writeStubs();

function compile(): void {
  rmSync(join(root, "build"), { recursive: true, force: true });
  run("typescript/package.json", "tsc", ["-p", "tsconfig.build.json"]);
}

function markSideEffectFree(): void {
  for (const name of pureToolkit) {
    const path = join(root, "node_modules/@actions", name, "package.json");
    const manifest = JSON.parse(readFileSync(path, "utf8")) as { [key: string]: unknown };
    if (manifest["sideEffects"] !== false)
      writeFileSync(path, `${JSON.stringify({ ...manifest, sideEffects: false }, undefined, 2)}\n`);
  }
}

function bundle(): void {
  rmSync(out, { recursive: true, force: true });
  run("@vercel/ncc/package.json", "ncc", [
    "build",
    "build/actions/dispatch.js",
    "--out",
    out,
    "--license",
    "licenses.txt",
    "--no-cache",
    "--quiet",
  ]);
}

/** One entry file per phase: what the manifests name, and all that differs between the actions. */
function writeStubs(): void {
  mkdirSync(out, { recursive: true });
  for (const phase of Object.keys(phases)) {
    writeFileSync(
      join(out, `${phase}.js`),
      `import { start } from "./index.js";\nawait start(${JSON.stringify(phase)});\n`,
    );
  }
}

/** Runs a package's command on the Node that runs this script. */
function run(packageJson: string, command: string, args: readonly string[]): void {
  const path = createRequire(join(root, "package.json")).resolve(packageJson);
  const { bin } = JSON.parse(readFileSync(path, "utf8")) as { bin: { [name: string]: string } };
  execFileSync(process.execPath, [join(path, "..", bin[command] ?? ""), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
}
