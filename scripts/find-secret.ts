import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readZip } from "./read-zip.ts";

/** What a search saw: paths of files, or `archive!member`, that hold the secret in some encoding, and how much was looked at. */
export interface SecretSearch {
  readonly hits: readonly string[];
  readonly files: number;
  readonly members: number;
  readonly encodings: number;
}

/**
 * Looks for a secret in every file below a folder and in every member of every zip archive there, in the encodings that logs put texts into.
 * Written apart from the redaction it judges. `isInput` names paths, relative to the folder with `/`, that are known to hold the secret.
 */
export function findSecret(
  folder: string,
  secret: string,
  isInput: (path: string) => boolean = () => false,
): SecretSearch {
  const needles = encodingsOf(secret);
  const holds = (bytes: Buffer) =>
    needles.some((needle) => bytes.includes(needle)) || needles.some((needle) => squeeze(bytes).includes(needle));
  const hits: string[] = [];
  let [files, members] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/");
    if (!entry.isFile() || isInput(path)) continue;
    const bytes = readFileSync(join(folder, path));
    files++;
    if (holds(bytes) || holds(Buffer.from(path))) hits.push(path);
    if (!bytes.subarray(0, 4).equals(Buffer.from("PK\x03\x04", "latin1"))) continue;
    for (const { name, content } of readZip(bytes)) {
      members++;
      if (holds(content) || holds(Buffer.from(name))) hits.push(`${path}!${name}`);
    }
  }
  return { hits, files, members, encodings: needles.length };
}

/** The secret as bytes: plain, escaped, and inside base64 at each of the three places where it can begin. */
function encodingsOf(secret: string): Buffer[] {
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

/** The characters of the base64 text that depend on the secret alone when `shift` other bytes stand before it. */
function base64Core(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
  const end = Math.floor(((shift + bytes.length) * 8) / 6);
  return text.slice(Math.ceil((shift * 8) / 6), end);
}

/** The text without line ends, blanks and escape sequences, so that a wrapped or coloured value is whole again. */
function squeeze(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replace(/\u001b\[[0-9;]*m|\\[rn]|[\r\n]/g, ""), "latin1");
}
