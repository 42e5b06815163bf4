import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Chunk, nameChunks } from "../../scripts/chunk-names.ts";
import { describeChunks } from "../../scripts/describe-chunks.ts";
import { renameChunks } from "../../scripts/rename-chunks.ts";

const root = process.cwd();
const origin = (moduleName: string, request: string) => ({ moduleName, request });
const fromDispatch = [
  origin("./build/actions/dispatch.js", "./gate/main.js"),
  origin("./build/actions/dispatch.js", "./mock/main.js"),
];

const imported: Chunk = {
  id: 7,
  modules: [
    { name: "./build/src/gate/judge.js", size: 900 },
    {
      name: "./build/actions/gate/main.js + 1 modules",
      size: 500,
      modules: [
        { name: "./build/actions/gate/main.js", size: 100 },
        { name: "./build/actions/gate/act.js", size: 400 },
      ],
    },
  ],
  origins: fromDispatch.slice(0, 1),
};
const shared: Chunk = {
  id: 12,
  modules: [
    { name: "./node_modules/zod/core.js", size: 1000 },
    { name: "./build/actions/_shell/host.js", size: 600 },
    { name: "./build/actions/_shell/run-action.js", size: 700 },
    { name: "./build/src/text/log.js", size: 800 },
  ],
  origins: fromDispatch,
};
const library: Chunk = {
  ...shared,
  id: 30,
  modules: [
    { name: "./node_modules/zod/core.js", size: 1000 },
    { name: "./build/src/text/log.js", size: 800 },
  ],
};
const scoped: Chunk = {
  id: 41,
  modules: [
    { name: "./node_modules/undici/index.js", size: 5000 },
    { name: "./build/node_modules/@actions/artifact/lib/artifact.js", size: 10 },
  ],
  origins: [origin("./build/actions/_shell/artifacts.js", "@actions/artifact")],
};

describe("nameChunks", () => {
  test("names a chunk by the import that made it, and one of shared modules by what is most of it", () => {
    expect([...nameChunks([imported, shared, library, scoped])]).toEqual([
      [7, "gate-main"],
      [12, "shared-shell-run-action"],
      [30, "zod"],
      [41, "actions-artifact"],
    ]);
  });

  test("tells two imported files of the same name apart by their whole path", () => {
    const core: Chunk = {
      id: 8,
      modules: [{ name: "./build/src/gate/main.js", size: 1 }],
      origins: [origin("./build/src/gate/a.js", "./main.js")],
    };
    expect([...nameChunks([imported, core]).values()]).toEqual(["actions-gate-main", "src-gate-main"]);
  });

  test("refuses two chunks that nothing tells apart", () => {
    expect(() => nameChunks([library, { ...library, id: 31 }])).toThrow(
      "Two chunks have the same name: zod-core, zod-core.",
    );
  });
});

describe("renameChunks", () => {
  const names = new Map([
    [7, "gate-main"],
    [12, "shared-host"],
  ]);
  const entry =
    'return "" + chunkId + ".index.js"; __nccwpck_require__.e(/* import() */ 7).then(x); [__nccwpck_require__.e(12), __nccwpck_require__.e(7)]; f.e(7)';
  const head = (ids: string) =>
    `export const id = ${ids.split(",")[0]};\nexport const ids = [${ids}];\nexport const modules = {`;

  test("puts names in the place of numbers, in files and where code asks for a chunk", () => {
    const files = new Map([
      ["index.js", entry],
      ["7.index.js", head("7,12")],
      ["licenses.txt", "7"],
    ]);
    expect([...renameChunks(files, names)]).toEqual([
      [
        "index.js",
        'return chunkId + ".chunk.js"; __nccwpck_require__.e(/* import() */ "gate-main").then(x); [__nccwpck_require__.e("shared-host"), __nccwpck_require__.e("gate-main")]; f.e(7)',
      ],
      [
        "gate-main.chunk.js",
        'export const id = "gate-main";\nexport const ids = ["gate-main", "shared-host"];\nexport const modules = {',
      ],
      ["licenses.txt", "7"],
    ]);
  });

  test.each([
    {
      name: "a chunk without a name",
      files: { "index.js": entry.replaceAll("12", "13") },
      error: "Chunk 13 has no name.",
    },
    {
      name: "a request in another form",
      files: { "index.js": `${entry} __nccwpck_require__.e(id)` },
      error: "index.js asks for a chunk in an unknown form.",
    },
    {
      name: "another way to find chunks",
      files: { "index.js": "" },
      error: "index.js finds its chunks in an unknown way.",
    },
    {
      name: "a chunk without its number",
      files: { "7.index.js": "export const modules = {" },
      error: "7.index.js does not say its number.",
    },
  ])("refuses $name", ({ files, error }) => {
    expect(() => renameChunks(new Map(Object.entries(files)), names)).toThrow(error);
  });
});

describe("describeChunks", () => {
  test("says what each chunk holds, the largest first, and what loads it", () => {
    const chunks = [imported, shared];
    const text = describeChunks(
      chunks,
      nameChunks(chunks),
      new Map([
        ["gate-main", 1499],
        ["shared-shell-run-action", 2500],
      ]),
    );
    expect(text.split("\n").filter((line) => line.startsWith("| `"))).toEqual([
      "| `gate-main` | 1 | src/gate (1), actions/gate (2) | actions/dispatch.ts |",
      "| `shared-shell-run-action` | 3 | actions/_shell (2), zod (1), src/text (1) | `gate-main` |",
    ]);
  });
});

describe("the bundle", () => {
  const files = readdirSync(join(root, "dist"));
  const textOf = (name: string) => readFileSync(join(root, "dist", name), "utf8");

  test("has a name for every chunk, and asks for none by a number", () => {
    const chunks = files.filter((name) => name.endsWith(".chunk.js"));
    expect(chunks.length).toBeGreaterThan(10);
    expect(files.filter((name) => /^\d|\d\.index\.js$/.test(name))).toEqual([]);
    const numbered = files.filter((name) =>
      /_require__\.e\((?:\/\*.*?\*\/)?\s*\d|^export const id = \d/m.test(textOf(name)),
    );
    expect(numbered).toEqual([]);
  });

  test("asks for chunks that exist alone, and has none that nothing asks for", () => {
    const asked = files
      .filter((name) => name.endsWith(".js"))
      .flatMap((name) =>
        [...textOf(name).matchAll(/_require__\.e\((?:\/\*.*?\*\/\s*)?"([^"]+)"\)/g)].map(
          (match) => `${match[1]}.chunk.js`,
        ),
      );
    expect([...new Set(asked)].sort()).toEqual(files.filter((name) => name.endsWith(".chunk.js")).sort());
  });

  test("holds no library of the local runner's reports", () => {
    const packages = textOf("licenses.txt").split("\n");
    expect(packages).toContain("zod");
    const libraries = ["markdown-it", "linkify-it", "parse5", "entities", "string-width", "get-east-asian-width"];
    expect(libraries.filter((name) => packages.includes(name))).toEqual([]);
    const held = files.filter((name) =>
      /parse5|markdown-?it|eastAsianWidth/i.test(name.endsWith(".js") ? textOf(name) : ""),
    );
    expect(held).toEqual([]);
  });

  test("has a line for every chunk in the table of its README", () => {
    const named = [...textOf("README.md").matchAll(/^\| `([^`]+)` \|/gm)].map((match) => `${match[1]}.chunk.js`);
    expect(named.sort()).toEqual(files.filter((name) => name.endsWith(".chunk.js")).sort());
  });
});
