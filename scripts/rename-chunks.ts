/** Webpack's function from a chunk's number to its file, as ncc makes it. */
const fileOfChunk = 'return "" + chunkId + ".index.js";';
/** Code that asks for a chunk; the comment is there when it is the only one. */
const request = /(_require__\.e\((?:\/\* import\(\) \*\/ )?)(\d+)\)/g;
/** A request that still has a number, or has another form than the two above. */
const unknownRequest = /_require__\.e\((?!(?:\/\* import\(\) \*\/ )?")/;
const numbers = /^export const id = \d+;\nexport const ids = \[([\d,]+)\];$/m;

/** Name of a chunk's file. */
export function chunkFile(name: string): string {
  return `${name}.chunk.js`;
}

/**
 * The files of a bundle with names in place of the numbers of chunks: `<name>.chunk.js` as files, and `"<name>"` where code asks for a chunk.
 * @param names each chunk's name by its number
 * @throws Error when the bundle is not laid out as expected, because a number that is left over would load nothing
 */
export function renameChunks(
  files: ReadonlyMap<string, string>,
  names: ReadonlyMap<number, string>,
): Map<string, string> {
  const nameOf = (id: string) => {
    const name = names.get(Number(id));
    if (name === undefined) throw new Error(`Chunk ${id} has no name.`);
    return name;
  };
  const renamed = [...files].map(([file, text]): [string, string] => {
    const requests = text.replaceAll(request, (_, load: string, id: string) => `${load}"${nameOf(id)}")`);
    if (unknownRequest.test(requests)) throw new Error(`${file} asks for a chunk in an unknown form.`);
    const id = /^(\d+)\.index\.js$/.exec(file)?.[1];
    if (id !== undefined) return [chunkFile(nameOf(id)), nameChunk(file, requests, nameOf)];
    if (file !== "index.js") return [file, requests];
    if (!requests.includes(fileOfChunk)) throw new Error(`${file} finds its chunks in an unknown way.`);
    return [file, requests.replace(fileOfChunk, 'return chunkId + ".chunk.js";')];
  });
  return new Map(renamed);
}

/** A chunk's text with its own name, and those of smaller chunks that it holds whole. */
function nameChunk(file: string, text: string, nameOf: (id: string) => string): string {
  const ids = numbers.exec(text)?.[1]?.split(",");
  if (ids?.[0] === undefined) throw new Error(`${file} does not say its number.`);
  const own = file.slice(0, file.indexOf("."));
  const list = ids.map((id) => `"${nameOf(id)}"`).join(", ");
  return text.replace(numbers, `export const id = "${nameOf(own)}";\nexport const ids = [${list}];`);
}
