import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";

/** Longest body that is read, in bytes after decompression: the longest list of models that is known is a third of it. */
export const BODY_LIMIT_BYTES = 2 * 1024 * 1024;

/**
 * The body as text, decompressed and cut at the limit, so that a small answer cannot become a large one in memory. What is of an unknown encoding or does
 * not decompress reads as empty. @throws when the connection breaks before the end or the signal says to stop
 */
export async function readBody(response: IncomingMessage, encoding: string, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      chunks.push(chunk.subarray(0, BODY_LIMIT_BYTES - sizeBytes));
      sizeBytes += chunk.length;
      if (sizeBytes >= BODY_LIMIT_BYTES) return;
    }
  };
  const name = encoding.trim().toLowerCase();
  if (name !== "" && name !== "identity" && name !== "gzip" && name !== "x-gzip") {
    response.destroy();
    return "";
  }
  try {
    if (name === "" || name === "identity") await pipeline(response, collect, { signal });
    else await pipeline(response, (await import("node:zlib")).createGunzip(), collect, { signal });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith("Z_")) return "";
    if (sizeBytes < BODY_LIMIT_BYTES) throw error;
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks).toString("utf8");
}
