import { isObject, tryParseJson } from "../../text/json-value.ts";
import { classifyName, splitNameWords } from "./secret-name.ts";
import { hasCredentialForm, isInnocent, parsePairs } from "./value-shape.ts";

/** A secret inside of a value, and its name there. The name is empty when it has none. */
export interface SecretPart {
  readonly name: string;
  readonly value: string;
}

/** Depth to which JSON in strings of JSON is parsed. */
const DEPTH_LIMIT = 3;

/** Shortest number that is a secret, in characters. */
const NUMBER_DIGITS = 4;

/** Names of public members of credentials. */
const publicName =
  /^(?:type|version|region|project|email|user|username|login|account|audience|issuer|expir(?:y|es|ation)|created_?at|universe_domain|client_?email|(?:client|tenant|subscription|project|quota_?project|account|app|application|organization|org|team|user|object|directory|installation|key_?pair)_?(?:id|number|name)?|cloud|environment(?:_?name)?|server|host|cluster|context|namespace|api_?version|kind)$/;
/** Names of public headers. */
const publicHeader = /^(?:accept|content|user-agent|host|metadata|connection|cache-control|origin|referer)(?:-|$)/i;
/** Names of members that contain only secrets. */
const containers = /^(?:secrets|credentials|tokens|passwords|keys|api_?keys)$/;

interface Place {
  readonly name: string;
  readonly isHeader: boolean;
  /** Whether every value here is a secret, whatever its name. */
  readonly isSecret: boolean;
}

interface Leaf extends Place {
  readonly value: string;
  readonly isText: boolean;
}

/**
 * Collects the leaves of a JSON document that are secret by their names and forms: `private_key`,
 * `client_secret`, tokens, passwords, values of headers, and every text in the form of a
 * credential, but no types, projects, addresses, users or regions. All leaves of `toJSON(secrets)`
 * are secret. When no leaf is secret by name or form, the kind of the document is unknown, and
 * every leaf is secret that does not have the form of a setting.
 */
export function secretLeaves(json: unknown, depth = DEPTH_LIMIT): SecretPart[] {
  const all = isObject(json) && typeof json["github_token"] === "string";
  const leaves = collectLeaves(json, { name: "", isHeader: false, isSecret: all });
  const certain = new Set(leaves.filter(isCertain));
  const isKnown = certain.size > 0;
  return leaves.flatMap((leaf) => {
    const inner = depth > 0 && /^\s*[[{]/.test(leaf.value) ? tryParseJson(leaf.value) : undefined;
    const parts = typeof inner === "object" && inner !== null ? secretLeaves(inner, depth - 1) : [];
    const isSecret = certain.has(leaf) || parts.length > 0 || isLikely(leaf, isKnown);
    return isSecret ? [{ name: leaf.name, value: leaf.value }, ...parts] : parts;
  });
}

/** Whether a document has a leaf that is secret by its name or form. */
export function hasSecretLeaf(json: unknown): boolean {
  return collectLeaves(json, { name: "", isHeader: false, isSecret: false }).some(isCertain);
}

/**
 * Collects the secret lines of a text. Of a file of names and values these are the lines whose
 * value may be secret, and those values. Of any other text, such as a key in armor, it is every
 * line.
 */
export function secretLines(text: string): SecretPart[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const pairs = lines.map((line) => (lines.length > 1 ? parsePairs(line)[0] : undefined));
  const isFile = pairs.filter((pair) => pair !== undefined && classifyName(pair.name) === "holds").length > 0;
  return lines.flatMap((value, index) => {
    const pair = pairs[index];
    if (value === "" || isArmor(value)) return [];
    if (!isFile || pair === undefined)
      return isFile && /^(?:- )?[\w."'-]+:$|^[#\][{}]|^---/.test(value) ? [] : [{ name: "", value }];
    return isSecretPair(pair.name, pair.value) ? [pair, { name: "", value }] : [];
  });
}

/** Whether the value of a pair in a list of pairs is secret by its name and form. */
export function isSecretPair(name: string, value: string): boolean {
  return isCertainText(name, value) || isLikely({ name, value, isText: true }, true);
}

/** Whether the line is the first or last line of a PEM block, which are the same in every key. */
function isArmor(line: string): boolean {
  return /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
}

function collectLeaves(json: unknown, place: Place): Leaf[] {
  if (typeof json === "string" && json !== "") return [{ ...place, value: json, isText: true }];
  if (typeof json === "number") return [{ ...place, value: String(json), isText: false }];
  if (Array.isArray(json)) return json.flatMap((item: unknown) => collectLeaves(item, place));
  if (!isObject(json)) return [];
  const named = typeof json["name"] === "string" ? json["name"] : undefined;
  return Object.entries(json).flatMap(([key, value]) => {
    // `{"name": "DB_PASSWORD", "value": "…"}` names the value elsewhere.
    const name = key === "value" && named !== undefined ? named : key;
    const isHeader = /^headers?$/i.test(place.name) || (Array.isArray(value) && place.isHeader);
    const isBelow = place.isSecret || (containers.test(splitNameWords(key).join("_")) && typeof value === "object");
    return collectLeaves(value, { name, isHeader, isSecret: isBelow });
  });
}

function isCertain(leaf: Leaf): boolean {
  if (!leaf.isText && leaf.value.length < NUMBER_DIGITS) return false;
  if (leaf.isSecret) return true;
  if (leaf.isHeader && leaf.isText && !publicHeader.test(leaf.name) && !isInnocent(leaf.value, "strict")) return true;
  return isCertainText(leaf.name, leaf.value);
}

function isCertainText(name: string, value: string): boolean {
  const isTrivial = /^(?:true|false|null|none|yes|no|on|off|)$/i.test(value.trim());
  return !isTrivial && (classifyName(name) === "holds" || hasCredentialForm(value));
}

/** Whether a leaf that is not certainly secret may be secret. */
function isLikely({ name, value, isText }: Pick<Leaf, "name" | "value" | "isText">, isKnown: boolean): boolean {
  if (!isText || publicName.test(splitNameWords(name).join("_"))) return false;
  return !isInnocent(value, isKnown && classifyName(name) !== "mentions" ? "loose" : "strict");
}
