import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readZip } from "./read-zip.ts";

/**
 * The result of a search: paths of files, or `archive!member`, that contain the secret in some
 * encoding, and how much was searched.
 */
export interface SecretSearch {
  readonly hits: readonly string[];
  readonly files: number;
  readonly members: number;
  readonly encodings: number;
}

/**
 * Searches every file below a directory, and every member of every zip archive there, for a secret
 * in the encodings that occur in logs. Shares no code with the redaction that it checks. `isInput`
 * accepts paths, relative to the directory and with `/`, that are known to contain the secret.
 */
export function findSecret(
  directory: string,
  secret: string,
  isInput: (path: string) => boolean = () => false,
): SecretSearch {
  const variants = encodeSecret(secret);
  const contains = (bytes: Buffer) =>
    variants.some((variant) => bytes.includes(variant)) ||
    variants.some((variant) => stripFormatting(bytes).includes(variant));
  const hits: string[] = [];
  let [files, members] = [0, 0];
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = relative(directory, join(entry.parentPath, entry.name)).replaceAll("\\", "/");
    if (!entry.isFile() || isInput(path)) continue;
    const bytes = readFileSync(join(directory, path));
    files++;
    if (contains(bytes) || contains(Buffer.from(path))) hits.push(path);
    if (!bytes.subarray(0, 4).equals(Buffer.from("PK\x03\x04", "latin1"))) continue;
    for (const { name, content } of readZip(bytes)) {
      members++;
      if (contains(content) || contains(Buffer.from(name))) hits.push(`${path}!${name}`);
    }
  }
  return { hits, files, members, encodings: variants.length };
}

/**
 * The variants of a secret as bytes: plain, escaped, and in base64 at each of the three offsets at
 * which it can start.
 */
function encodeSecret(secret: string): Buffer[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const html = secret
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
  const url = encodeURIComponent(secret);
  const hex = Buffer.from(secret).toString("hex");
  const texts = [
    secret,
    json,
    JSON.stringify(json).slice(1, -1),
    html,
    url,
    url.toLowerCase(),
    url.replaceAll("%20", "+"),
    hex,
    hex.toUpperCase(),
  ];
  const wide = Buffer.from(secret, "utf16le");
  const base64 = [Buffer.from(secret), wide].flatMap((bytes) => [0, 1, 2].map((shift) => base64Core(bytes, shift)));
  const all = [...texts, ...base64, ...base64.map((core) => core.replaceAll("+", "-").replaceAll("/", "_"))];
  return [...[...new Set(all)].map((text) => Buffer.from(text)), wide];
}

/**
 * The characters of the base64 text that depend on the secret alone when `shift` other bytes
 * precede it.
 */
function base64Core(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
  const end = Math.floor(((shift + bytes.length) * 8) / 6);
  return text.slice(Math.ceil((shift * 8) / 6), end);
}

/**
 * Removes line breaks, escaped ones included, and colour sequences, which restores a wrapped or
 * coloured value.
 */
function stripFormatting(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replace(/\u001b\[[0-9;]*m|\\[rn]|[\r\n]/g, ""), "latin1");
}
