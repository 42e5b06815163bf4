import { createRequire } from "node:module";
import type { Chunk } from "./chunk-names.ts";

/** The part of ncc's interface that is used here. @see https://github.com/vercel/ncc#programmatically-from-nodejs */
type Ncc = (
  entry: string,
  options: { readonly cache: false; readonly quiet: true; readonly license?: string },
) => Promise<{
  readonly code: string;
  readonly assets: { readonly [name: string]: { readonly source: string | Buffer } };
  readonly stats: { toJson(options: object): { readonly chunks: readonly (Chunk & { readonly initial: boolean })[] } };
}>;

/** What ncc makes of an entry point: the files of the bundle by name, and what webpack knows of the chunks besides `index.js`. */
export interface Bundle {
  readonly files: ReadonlyMap<string, string>;
  readonly chunks: readonly Chunk[];
}

/** Webpack's options for a report of chunks, their modules and the imports that load them, and nothing else; a whole one has 60 MB. */
const CHUNKS_ONLY = {
  all: false,
  ids: true,
  chunks: true,
  chunkModules: true,
  chunkModulesSpace: Infinity,
  nestedModules: true,
  nestedModulesSpace: Infinity,
  dependentModules: true,
  chunkOrigins: true,
  cachedModules: true,
};

/**
 * Bundles an entry point with ncc.
 * @param license name of the file for the licences of the bundled packages; without it there is none
 */
export async function runNcc(entry: string, license?: string): Promise<Bundle> {
  // On exit ncc writes V8's caches next to its own files, so into `node_modules`, unless it takes itself for a part of a packaged program.
  Object.defineProperty(process, "pkg", { value: true, configurable: true });
  const ncc = createRequire(import.meta.url)("@vercel/ncc") as Ncc;
  const named = license === undefined ? {} : { license };
  const { code, assets, stats } = await ncc(entry, { cache: false, quiet: true, ...named });
  const files = Object.entries(assets).map(([name, { source }]) => [name, source.toString()] as const);
  const chunks = stats.toJson(CHUNKS_ONLY).chunks.filter(({ initial }) => !initial);
  return { files: new Map([["index.js", code], ...files]), chunks };
}
