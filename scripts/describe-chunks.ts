import { type Chunk, importedPart, importsOf, packageOf, partsOf, pathOf } from "./chunk-names.ts";

/** Names in one cell of the table; further ones are counted. */
const LISTED = 3;

/**
 * The text of `dist/README.md`: a table of what each chunk holds and what loads it.
 * @param names each chunk's name by its number
 * @param sizes bytes of each chunk's file, by the chunk's name
 */
export function describeChunks(
  chunks: readonly Chunk[],
  names: ReadonlyMap<number, string>,
  sizes: ReadonlyMap<string, number>,
): string {
  const rows = chunks.map((chunk) => {
    const name = names.get(chunk.id) ?? "";
    const kilobytes = ((sizes.get(name) ?? Number.NaN) / 1000).toFixed(0);
    return `| \`${name}\` | ${kilobytes} | ${contentsOf(chunk)} | ${list(loadersOf(chunk, chunks, names))} |`;
  });
  return `# What is in dist

\`npm run build\` writes every file here, this one too. \`<phase>.js\` is what a manifest names; it starts its phase through
\`index.js\`, which loads the chunks below when they are needed. \`mock.js\` and \`testing-actions.js\` are the library and the
command of the package.

A chunk has the name of the file or package that a dynamic import loads. A chunk that several imports share has the name of
the package that is most of it, or \`shared-\` and its largest file.

| Chunk (\`<name>.chunk.js\`) | kB | Holds | Loaded by an import in, or with |
| --- | --: | --- | --- |
${rows.sort().join("\n")}
`;
}

/** Packages and our directories in a chunk, the largest first. */
function contentsOf(chunk: Chunk): string {
  const groups = Map.groupBy(partsOf(chunk), ({ path }) => packageOf(path) ?? path.split("/").slice(0, 2).join("/"));
  const bySize = [...groups]
    .map(([name, parts]) => ({ name, files: parts.length, size: parts.reduce((total, { size }) => total + size, 0) }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  return list(bySize.map(({ name, files }) => `${name} (${files})`));
}

/** The files that import a chunk, or the chunks that load one of shared modules, because what they hold needs it. */
function loadersOf(chunk: Chunk, chunks: readonly Chunk[], names: ReadonlyMap<number, string>): string[] {
  if (importedPart(chunk) !== undefined)
    return [...new Set(chunk.origins.map(({ moduleName }) => pathOf(moduleName)))].sort();
  const imports = importsOf(chunk);
  return chunks
    .filter((other) => imports.has(importedPart(other)?.path ?? ""))
    .map(({ id }) => `\`${names.get(id)}\``)
    .sort();
}

function list(entries: readonly string[]): string {
  const rest = entries.length - LISTED;
  return [...entries.slice(0, LISTED), ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}
