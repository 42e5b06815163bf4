import { collectBase64Cores, collectBase64Spellings } from "./base64-encodings.ts";
import { VARIANT_MIN_BYTES, type Variant, type VariantKind } from "./variant.ts";
import {
  collectHexEncodings,
  collectHtmlEncodings,
  collectJsonEncodings,
  collectPercentEncodings,
  collectShellEncodings,
} from "./text-encodings.ts";
import { valueParts } from "./value-parts.ts";

/**
 * Longest part that is searched for in all encodings, in UTF-16 units. A longer one is found by its
 * lines and leaves, and in its plain encodings. GitHub's own limit for a secret is 48 KiB.
 */
export const ENCODED_PART_LIMIT = 64 * 1024;

/**
 * Collects every sequence of bytes that reveals one of the values: each part of a value in each
 * encoding that tools write into logs and reports. A sequence that two values share occurs once.
 * Values that are too common have none.
 */
export function collectVariants(values: readonly string[]): Variant[] {
  const variants = new Map<string, Variant>();
  const add = (kind: VariantKind, bytes: Uint8Array) => {
    const key = Buffer.from(bytes).toString("latin1");
    if (bytes.length >= VARIANT_MIN_BYTES && !variants.has(key)) variants.set(key, { kind, bytes });
  };
  for (const part of new Set(values.flatMap(valueParts))) addForms(part, add);
  return [...variants.values()];
}

type Add = (kind: VariantKind, bytes: Uint8Array) => void;

function addForms(part: string, add: Add): void {
  const addTexts = (kind: VariantKind, forms: readonly string[]) => {
    for (const form of forms) add(kind, Buffer.from(form));
  };
  const utf8 = Buffer.from(part);
  const utf16 = Buffer.from(part, "utf16le");
  const json = collectJsonEncodings(part);
  add("value", utf8);
  // In files that are not UTF-8, each Latin-1 character is one byte.
  if (!/[^\0-\xff]/.test(part)) add("value", Buffer.from(part, "latin1"));
  addTexts("json", json);
  if (part.length > ENCODED_PART_LIMIT) return;
  addTexts("json", json.flatMap(collectJsonEncodings));
  addTexts("html", [part, ...json].flatMap(collectHtmlEncodings));
  addTexts("json", collectHtmlEncodings(part).flatMap(collectJsonEncodings));
  addTexts("shell", collectShellEncodings(part));
  addTexts("percent", [part, ...json].flatMap(collectPercentEncodings));
  addTexts("hex", collectHexEncodings(utf8));
  add("utf-16", utf16);
  add("utf-16", Buffer.from(utf16).swap16());
  const plainJson = JSON.stringify(part).slice(1, -1);
  const cores = [utf8, utf16, Buffer.from(plainJson), Buffer.from(encodeURIComponent(part.toWellFormed()))].flatMap(
    collectBase64Cores,
  );
  addTexts("base64", cores.flatMap(collectBase64Spellings));
  const twice = cores.flatMap((core) => collectBase64Cores(Buffer.from(core)));
  addTexts("base64", twice.flatMap(collectBase64Spellings));
}
