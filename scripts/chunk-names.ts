import { posix } from "node:path";

/** A chunk that is loaded on demand, as webpack reports it. Paths are relative to the root and begin with `./`; sizes are bytes of source. */
export interface Chunk {
  readonly id: number;
  readonly modules: readonly Module[];
  /** The dynamic imports that load it. */
  readonly origins: readonly { readonly moduleName: string; readonly request: string }[];
}

interface Module {
  readonly name: string;
  readonly size: number;
  /** Modules that webpack joined to one; `name` is then the first of them, with a count. */
  readonly modules?: readonly Module[];
}

/** A file in a chunk: its path from the root, as a source or below `node_modules`. */
interface Part {
  readonly path: string;
  readonly size: number;
}

interface Label {
  readonly short: string;
  /** Used where two chunks have the same short name. */
  readonly long: string;
}

/**
 * A name for each chunk, by its number. A chunk that a dynamic import made has the name of the imported file, after its directory, or of
 * the package. A chunk that holds what several imports share has the name of the package that is most of it, or is `shared-` and its largest file of ours.
 * @throws Error when two chunks get the same name
 */
export function nameChunks(chunks: readonly Chunk[]): Map<number, string> {
  const labels = chunks.map((chunk) => ({ id: chunk.id, label: labelOf(chunk) }));
  const isShared = ({ short }: Label) => labels.filter(({ label }) => label.short === short).length > 1;
  const names = new Map(labels.map(({ id, label }) => [id, isShared(label) ? label.long : label.short]));
  if (new Set(names.values()).size < names.size)
    throw new Error(`Two chunks have the same name: ${[...names.values()].sort().join(", ")}.`);
  return names;
}

/** The files in a chunk, the largest first. */
export function partsOf(chunk: Chunk): Part[] {
  const flat = chunk.modules.flatMap((module) => module.modules ?? [module]);
  return flat
    .map(({ name, size }) => ({ path: pathOf(name), size }))
    .sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
}

/** The package that a file belongs to; `undefined` for our own. */
export function packageOf(path: string): string | undefined {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
}

/** The imported file in a chunk that a dynamic import made; `undefined` for a chunk of what several imports share. */
export function importedPart(chunk: Chunk): Part | undefined {
  const imports = importsOf(chunk);
  return partsOf(chunk).find(({ path }) => imports.has(path) || imports.has(packageOf(path) ?? ""));
}

/** What the dynamic imports that load a chunk name: files by their path from the root, packages by their name. */
export function importsOf(chunk: Chunk): Set<string> {
  return new Set(
    chunk.origins.map(({ moduleName, request }) =>
      request.startsWith(".") ? posix.join(posix.dirname(pathOf(moduleName)), sourceOf(request)) : request,
    ),
  );
}

function labelOf(chunk: Chunk): Label {
  const parts = partsOf(chunk);
  const imported = importedPart(chunk);
  if (imported !== undefined) return labelOfPart(imported);
  const largest = parts[0];
  if (largest === undefined) throw new Error(`Chunk ${chunk.id} holds no file.`);
  const own = parts.filter(({ path }) => packageOf(path) === undefined);
  const isOurs = sum(own) * 2 >= sum(parts);
  const { short, long } = labelOfPart((isOurs ? largestOfDirectory(own) : undefined) ?? largest);
  return isOurs ? { short: `shared-${short}`, long: `shared-${long}` } : { short, long };
}

/** The largest file of the directory that has the most bytes. */
function largestOfDirectory(parts: readonly Part[]): Part | undefined {
  const byArea = Map.groupBy(parts, ({ path }) => areaOf(path));
  return [...byArea.values()].sort((a, b) => sum(b) - sum(a))[0]?.[0];
}

function labelOfPart({ path }: Part): Label {
  const words = (text: string) =>
    text
      .replace(/\.[cm]?[jt]s$/, "")
      .split(/[^A-Za-z0-9]+/)
      .filter((word) => word !== "")
      .join("-");
  const from = packageOf(path);
  const long = words(path.replace(/^node_modules\//, ""));
  if (from !== undefined) return { short: words(from), long };
  return { short: words(`${areaOf(path)}/${posix.basename(path)}`), long };
}

/** The action or shared directory of one of our files. */
function areaOf(path: string): string {
  return path.split("/").slice(1, -1)[0] ?? "";
}

/** A file's path from the root, by the name that webpack gives its module. */
export function pathOf(name: string): string {
  const path = name.replace(/ \+ \d+ modules$/, "").replace(/^\.\/(?:build\/)?/, "");
  return packageOf(path) === undefined ? sourceOf(path) : path;
}

function sourceOf(path: string): string {
  return path.replace(/\.js$/, ".ts");
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { size }) => total + size, 0);
}
