/**
 * Builds `dist/`: sources to JavaScript (tsc), one bundle with a chunk per action and phase (ncc), one stub per phase, the licences, a table of
 * the chunks, nothing unused.
 * Usage: node scripts/build.ts [--out FOLDER]. The same sources and lockfile give the same bytes in any folder.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { phases } from "../actions/dispatch.ts";
import { loadBuiltinsDirectly } from "./builtin-modules.ts";
import { nameChunks } from "./chunk-names.ts";
import { copyToolkit } from "./copy-toolkit.ts";
import { describeChunks } from "./describe-chunks.ts";
import { dropDeadCode } from "./drop-dead-code.ts";
import { addMissingLicences, LICENCES } from "./licences.ts";
import { chunkFile, renameChunks } from "./rename-chunks.ts";
import { runBin } from "./run-bin.ts";
import { runNcc } from "./run-ncc.ts";

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });
const root = process.cwd();
const out = resolve(root, values.out);

rmSync(join(root, "build"), { recursive: true, force: true });
runBin(root, "typescript", "tsc", ["-p", "tsconfig.build.json"]);
copyToolkit(root);
const { files, chunks } = await runNcc(join(root, "build/actions/dispatch.js"), LICENCES);
const names = nameChunks(chunks);
const renamed = renameChunks(files, names);
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
for (const [name, text] of renamed) writeFileSync(join(out, name), text);
loadBuiltinsDirectly(out);
addMissingLicences(root, out);
await dropDeadCode(out);
const sizes = [...names.values()].map((name): [string, number] => [name, statSync(join(out, chunkFile(name))).size]);
writeFileSync(join(out, "README.md"), describeChunks(chunks, names, new Map(sizes)));

// What `npx` starts, and what programs import; the types are a file of interfaces alone, which is a declaration as it stands.
writeFileSync(
  join(out, "testing-actions.js"),
  `#!/usr/bin/env node\nimport { start } from "./index.js";\nawait start("mock-transport-cli");\n`,
  { mode: 0o755 },
);
writeFileSync(
  join(out, "mock.js"),
  `import { library } from "./index.js";\nexport const startMock = async (options) => (await library()).startMock(options);\n`,
);
const types = readFileSync(join(root, "actions/mock-transport/embed/mock-types.ts"), "utf8");
writeFileSync(join(out, "mock.d.ts"), `${types}\nexport declare const startMock: StartMock;\n`);

// One entry file per phase: what the manifests name, and all that differs between the actions.
for (const phase of Object.keys(phases)) {
  writeFileSync(
    join(out, `${phase}.js`),
    `import { start } from "./index.js";\nawait start(${JSON.stringify(phase)});\n`,
  );
}
