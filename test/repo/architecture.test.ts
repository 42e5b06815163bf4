import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { buildGraph, findCycles, listSources, readImports } from "../../scripts/import-graph.ts";

const files = listSources(["src", "actions", "local", "scripts"]);
const arrows = readImports(files);
const within = (room: string) => arrows.filter(({ from }) => from.startsWith(room));
const show = (bad: typeof arrows) => bad.map(({ from, to }) => `${from} imports ${to}`);
const actionOf = (path: string) => /^actions\/([^_/][^/]*)\//.exec(path)?.[1];

/** Node's modules that only compute. */
const pureBuiltins = ["node:crypto", "node:buffer", "node:zlib", "node:string_decoder"];
/** Rooms of the core that every other room of the core may use. */
const sharedRooms = ["contract", "schema", "record", "text", "redact", "glob", "github", "waivers"];
const entryPoint = /^actions\/[^_/][^/]*\/(?:main|post|server)\.ts$/;

describe("arrows run one way", () => {
  test("there are arrows to judge", () => {
    expect(arrows.length).toBeGreaterThan(100);
  });

  test("the core imports no package but zod/mini, yaml and re2js, and only modules of Node that compute", () => {
    const packages = ["zod/mini", "yaml", "re2js"];
    const allowed = (to: string) => to.startsWith("src/") || packages.includes(to) || pureBuiltins.includes(to);
    expect(show(within("src/").filter(({ to }) => !allowed(to)))).toEqual([]);
  });

  test("only what compiles patterns, which Node's own engine may try for ever, imports re2js, and loads it when there are some", () => {
    expect(arrows.filter(({ to }) => to === "re2js").map(({ from }) => from)).toEqual([
      "src/mock-transport/match/compile-patterns.ts",
    ]);
    expect(readFileSync("src/mock-transport/match/compile-patterns.ts", "utf8")).not.toMatch(/^import [^;]*"re2js"/m);
  });

  test("only the renderers of manifests, which no action loads, and what reads waivers and fixtures in YAML, which is loaded when there are some, import yaml", () => {
    expect(
      show(
        arrows.filter(
          ({ from, to }) =>
            to === "yaml" &&
            /^(?:src|actions)\//.test(from) &&
            !from.startsWith("src/contract/render-") &&
            !["src/waivers/parse-waivers.ts", "src/mock-transport/fixtures/read-yaml.ts"].includes(from),
        ),
      ),
    ).toEqual([]);
  });

  test("no process, clock or randomness in the core", () => {
    const impure =
      /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomBytes\(|\brandomUUID\(|\bsetTimeout\(|\bfetch\(/;
    expect(files.filter((path) => path.startsWith("src/") && impure.test(readFileSync(path, "utf8")))).toEqual([]);
  });

  test("every connection of an action that leaves the machine checks certificates, whatever the environment says", () => {
    const opens = (text: string) =>
      /import\("node:(?:https|tls)"\)|from "node:(?:https|tls)"|getBuiltinModule\("node:(?:https|tls)"\)|\bfetch\(|\bnew WebSocket\(|http2?\.connect\(/.test(
        text.replace(/^import type .*$/gm, ""),
      );
    const texts = files
      .filter((path) => path.startsWith("actions/"))
      .map((path) => ({ path, text: readFileSync(path, "utf8") }));
    expect(texts.filter(({ text }) => opens(text) && !text.includes("strictTls()")).map(({ path }) => path)).toEqual(
      [],
    );
    expect(texts.filter(({ text }) => opens(text)).map(({ path }) => path)).toEqual([
      "actions/_runtime/network/node-send-request.ts",
      "actions/mock-transport/upstream/upstream-request.ts",
    ]);
    const foreign = texts.filter(({ text }) =>
      /import\("@actions\/(?:artifact|cache|http-client|github)"\)/.test(text),
    );
    expect(foreign.map(({ path, text }) => [path, text.includes("enforceCertificates(")])).toEqual([
      ["actions/_runtime/network/artifacts.ts", true],
    ]);
  });

  test("a room of the core imports itself and the shared rooms only", () => {
    const room = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];
    const crossing = within("src/").filter(({ from, to }) => {
      const [here, there] = [room(from), room(to)];
      // The composite is made of other actions' contracts, and of nothing else of theirs.
      if (here === "no-model-lane")
        return there !== here && !sharedRooms.includes(there ?? "") && !to.endsWith("/contract.ts");
      return here !== undefined && there !== undefined && here !== there && !sharedRooms.includes(there);
    });
    expect(show(crossing)).toEqual([]);
  });

  test("an action imports the shell and the core, and no other action", () => {
    const crossing = arrows.filter(
      ({ from, to }) => actionOf(from) !== undefined && actionOf(to) !== undefined && actionOf(from) !== actionOf(to),
    );
    expect(show(crossing)).toEqual([]);
  });

  test("only the reports of the local runner import the parsers of Markdown and HTML and the widths of text", () => {
    const libraries = ["markdown-it", "parse5", "string-width"];
    const users = arrows.filter(({ to }) => libraries.includes(to));
    expect(new Set(users.map(({ to }) => to))).toEqual(new Set(libraries));
    expect(show(users.filter(({ from }) => !from.startsWith("local/report/")))).toEqual([]);
  });

  test("the shell imports no action", () => {
    expect(show(within("actions/_runtime/").filter(({ to }) => actionOf(to) !== undefined))).toEqual([]);
  });

  test("nobody but the dispatcher imports an entry point, and nobody imports dist", () => {
    const bad = arrows.filter(
      ({ from, to }) => (entryPoint.test(to) && from !== "actions/dispatch.ts") || /^(?:dist|build)\//.test(to),
    );
    expect(show(bad)).toEqual([]);
  });

  test("an entry point is nothing but a start", () => {
    const long = files.filter(
      (path) =>
        /\/(?:main|post)\.ts$/.test(path) &&
        path.startsWith("actions/") &&
        readFileSync(path, "utf8").split("\n").length > 8,
    );
    expect(long).toEqual([]);
  });

  test("the toolkit is used by the shell alone, and its heavy clients are loaded when they are needed", () => {
    const outside = arrows.filter(
      ({ from, to }) =>
        to.startsWith("@actions/") && from.startsWith("actions/") && !from.startsWith("actions/_runtime/"),
    );
    expect(show(outside)).toEqual([]);
    const eager = files.filter(
      (path) =>
        path.startsWith("actions/") &&
        /^import (?!type )[^;]*"@actions\/(?:artifact|cache)"/m.test(readFileSync(path, "utf8")),
    );
    expect(eager).toEqual([]);
  });

  test("the product does not import the local runner, and neither imports tests or benchmarks", () => {
    const bad = arrows.filter(
      ({ from, to }) => (/^(?:src|actions)\//.test(from) && to.startsWith("local/")) || /^(?:test|bench)\//.test(to),
    );
    expect(show(bad)).toEqual([]);
  });

  test("no directory reaches itself again, type imports included", () => {
    const isRuled = (path: string) => /^(?:src|actions|local)\//.test(path);
    const graph = buildGraph(arrows, (path) => (isRuled(path) ? posix.dirname(path) : undefined));
    expect(graph.size).toBeGreaterThan(30);
    expect(findCycles(graph).map((path) => path.join(" -> "))).toEqual([]);
  });

  test("no directory holds more than 25 files", () => {
    const tests = listSources(["test", "bench"]);
    const sizes = Map.groupBy([...files, ...tests], (path) => posix.dirname(path));
    expect([...sizes].filter(([, paths]) => paths.length > 25).map(([directory]) => directory)).toEqual([]);
  });

  test("no file has a name that says nothing", () => {
    expect(files.filter((path) => /\/(?:utils?|helpers?|common|misc|types|constants)\.ts$/.test(path))).toEqual([]);
  });
});
