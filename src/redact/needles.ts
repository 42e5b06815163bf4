import { base64Cores, base64Spellings } from "./base64-forms.ts";
import { NEEDLE_MIN_BYTES, type Needle, type NeedleKind } from "./needle.ts";
import { hexForms, htmlForms, jsonForms, percentForms, shellForms } from "./text-forms.ts";
import { valueParts } from "./value-parts.ts";

/**
 * Longest part that gets all encodings, in UTF-16 units; a longer one is found by its lines and leaves, and in its plain forms.
 * GitHub's own limit for a secret is 48 KiB.
 */
export const ENCODED_PART_LIMIT = 64 * 1024;

/**
 * Every sequence of bytes that gives one of the values away: each part of a value, in each encoding that tools write into logs and reports.
 * Sequences that two values share are given once; values that are too common give none.
 */
export function needlesOf(values: readonly string[]): Needle[] {
  const needles = new Map<string, Needle>();
  const add = (kind: NeedleKind, bytes: Uint8Array) => {
    const key = Buffer.from(bytes).toString("latin1");
    if (bytes.length >= NEEDLE_MIN_BYTES && !needles.has(key)) needles.set(key, { kind, bytes });
  };
  for (const part of new Set(values.flatMap(valueParts))) addForms(part, add);
  return [...needles.values()];
}

type Add = (kind: NeedleKind, bytes: Uint8Array) => void;

function addForms(part: string, add: Add): void {
  const addTexts = (kind: NeedleKind, forms: readonly string[]) => {
    for (const form of forms) add(kind, Buffer.from(form));
  };
  const utf8 = Buffer.from(part);
  const utf16 = Buffer.from(part, "utf16le");
  const json = jsonForms(part);
  add("value", utf8);
  // A text of Latin-1 characters is one byte each in files that are not UTF-8.
  if (!/[^\0-\xff]/.test(part)) add("value", Buffer.from(part, "latin1"));
  addTexts("json", json);
  if (part.length > ENCODED_PART_LIMIT) return;
  addTexts("json", json.flatMap(jsonForms));
  addTexts("html", [part, ...json].flatMap(htmlForms));
  addTexts("json", htmlForms(part).flatMap(jsonForms));
  addTexts("shell", shellForms(part));
  addTexts("percent", [part, ...json].flatMap(percentForms));
  addTexts("hex", hexForms(utf8));
  add("utf-16", utf16);
  add("utf-16", Buffer.from(utf16).swap16());
  const plainJson = JSON.stringify(part).slice(1, -1);
  const cores = [utf8, utf16, Buffer.from(plainJson), Buffer.from(encodeURIComponent(part.toWellFormed()))].flatMap(
    base64Cores,
  );
  addTexts("base64", cores.flatMap(base64Spellings));
  const twice = cores.flatMap((core) => base64Cores(Buffer.from(core)));
  addTexts("base64", twice.flatMap(base64Spellings));
}
