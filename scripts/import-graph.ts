import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** One import of a module by a file; `to` is a path from the root, or the name of a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Nodes, and for each the nodes it imports from. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

/** An import or export statement, a dynamic import, or a built-in module loaded by name. */
const STATEMENT =
  /^(?:import|export)\b(?:[^;"'=]*?\bfrom)?\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']|\bgetBuiltinModule\(\s*["']([^"']+)["']/gm;

/** The TypeScript files below the directories, as sorted POSIX paths from the root. */
export function listSources(directories: readonly string[]): string[] {
  return globSync(directories.map((directory) => `${directory}/**/*.ts`))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** Every import of the files, type imports included, in the order of the files. */
export function readImports(files: readonly string[]): Import[] {
  return files.flatMap((from) =>
    [...readFileSync(from, "utf8").matchAll(STATEMENT)].map((match) => {
      const specifier = match[1] ?? match[2] ?? match[3] ?? "";
      return { from, to: specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : specifier };
    }),
  );
}

/**
 * The graph between the nodes that `toNode` assigns to files; imports of packages and imports
 * inside a node are left out.
 */
export function buildGraph(imports: readonly Import[], toNode: (path: string) => string | undefined): ImportGraph {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [source, target] = [toNode(from), to.endsWith(".ts") ? toNode(to) : undefined];
    if (source === undefined) continue;
    const targets = graph.get(source) ?? new Set();
    graph.set(source, targets);
    if (target !== undefined && target !== source) targets.add(target);
  }
  return graph;
}

/**
 * One cycle for each node that reaches itself: its nodes, with the first one repeated at the end.
 */
export function findCycles(graph: ImportGraph): string[][] {
  return [...graph.keys()].sort().flatMap((node) => {
    const path = findPath(graph, node, node);
    return path === undefined ? [] : [path];
  });
}

/** The shortest path of at least one import between two nodes; `undefined` when there is none. */
function findPath(graph: ImportGraph, start: string, end: string): string[] | undefined {
  const visited = new Set<string>();
  let paths = [[start]];
  while (paths.length > 0) {
    const next: string[][] = [];
    for (const path of paths) {
      for (const target of graph.get(path.at(-1) ?? "") ?? []) {
        if (target === end) return [...path, target];
        if (visited.has(target)) continue;
        visited.add(target);
        next.push([...path, target]);
      }
    }
    paths = next;
  }
  return undefined;
}

/**
 * The graph without edges that follow from a longer path: the transitive reduction, which is easier
 * to read.
 */
export function omitImpliedEdges(graph: ImportGraph): ImportGraph {
  return new Map(
    [...graph].map(([node, targets]) => {
      const isImplied = (target: string) =>
        [...targets].some((other) => other !== target && findPath(graph, other, target) !== undefined);
      return [node, new Set([...targets].filter((target) => !isImplied(target)))];
    }),
  );
}

/** The graph as a Mermaid flowchart, top down; labels are the nodes without `prefix`. */
export function renderGraph(graph: ImportGraph, prefix = ""): string {
  const nodes = [...new Set([...graph.keys(), ...[...graph.values()].flatMap((targets) => [...targets])])].sort();
  const id = (node: string) => `n${nodes.indexOf(node)}`;
  const label = (node: string) =>
    node === prefix.replace(/\/$/, "") ? "contract, reasons, limits" : node.replace(prefix, "");
  const lines = nodes.map((node) => `  ${id(node)}["${label(node)}"]`);
  const links = nodes.flatMap((node) => [...(graph.get(node) ?? [])].sort().map((to) => `  ${id(node)} --> ${id(to)}`));
  return ["```mermaid", "flowchart TD", ...lines, ...links, "```"].join("\n");
}
