import { isObject, jsonIn } from "../../text/json-value.ts";
import { meaningOf, wordsOf } from "./secret-name.ts";
import { hasCredentialForm, isInnocent, pairsIn } from "./value-shape.ts";

/** A secret inside of a value, and the name it has there; empty when it has none. */
export interface SecretPart {
  readonly name: string;
  readonly value: string;
}

/** How deep JSON in strings of JSON is opened, in levels. */
const DEPTH_LIMIT = 3;

/** Shortest number that is a secret, in characters. */
const NUMBER_DIGITS = 4;

/** Names of members that credentials have beside their secrets. */
const publicName =
  /^(?:type|version|region|project|email|user|username|login|account|audience|issuer|expir(?:y|es|ation)|created_?at|universe_domain|client_?email|(?:client|tenant|subscription|project|quota_?project|account|app|application|organization|org|team|user|object|directory|installation|key_?pair)_?(?:id|number|name)?|cloud|environment(?:_?name)?|server|host|cluster|context|namespace|api_?version|kind)$/;
/** Headers that everybody may read. */
const publicHeader = /^(?:accept|content|user-agent|host|metadata|connection|cache-control|origin|referer)(?:-|$)/i;
/** Names under which there are secrets only. */
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
 * The leaves of a JSON document that are secret, by their names and forms: `private_key`, `client_secret`, tokens, passwords, values of headers, and whatever
 * has a credential's form; not types, projects, addresses, users and regions. All leaves of `toJSON(secrets)` are. Where no leaf is a secret by name or
 * form, the document is of an unknown kind, and every leaf is secret that has not the form of a setting.
 */
export function secretLeaves(json: unknown, depth = DEPTH_LIMIT): SecretPart[] {
  const all = isObject(json) && typeof json["github_token"] === "string";
  const leaves = leavesOf(json, { name: "", isHeader: false, isSecret: all });
  const certain = new Set(leaves.filter(isCertain));
  const isKnown = certain.size > 0;
  return leaves.flatMap((leaf) => {
    const inner = depth > 0 && /^\s*[[{]/.test(leaf.value) ? jsonIn(leaf.value) : undefined;
    const parts = typeof inner === "object" && inner !== null ? secretLeaves(inner, depth - 1) : [];
    const isSecret = certain.has(leaf) || parts.length > 0 || isLikely(leaf, isKnown);
    return isSecret ? [{ name: leaf.name, value: leaf.value }, ...parts] : parts;
  });
}

/** Whether a document has a leaf that is secret by its name or form. */
export function hasSecretLeaf(json: unknown): boolean {
  return leavesOf(json, { name: "", isHeader: false, isSecret: false }).some(isCertain);
}

/**
 * The lines of a text that are secret. Of a file of names and values, the lines whose value may be a secret, and those values; of any other text, such as a key
 * in armor, every line.
 */
export function secretLines(text: string): SecretPart[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const pairs = lines.map((line) => (lines.length > 1 ? pairsIn(line)[0] : undefined));
  const isFile = pairs.filter((pair) => pair !== undefined && meaningOf(pair.name) === "holds").length > 0;
  return lines.flatMap((value, index) => {
    const pair = pairs[index];
    if (value === "" || isArmor(value)) return [];
    if (!isFile || pair === undefined)
      return isFile && /^(?:- )?[\w."'-]+:$|^[#\][{}]|^---/.test(value) ? [] : [{ name: "", value }];
    return isSecretPair(pair.name, pair.value) ? [pair, { name: "", value }] : [];
  });
}

/** Whether the value of a pair in a list of pairs is a secret, by its name and form. */
export function isSecretPair(name: string, value: string): boolean {
  return isCertainText(name, value) || isLikely({ name, value, isText: true }, true);
}

/** The first and last line of a PEM block, which are the same in every key. */
function isArmor(line: string): boolean {
  return /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
}

function leavesOf(json: unknown, place: Place): Leaf[] {
  if (typeof json === "string" && json !== "") return [{ ...place, value: json, isText: true }];
  if (typeof json === "number") return [{ ...place, value: String(json), isText: false }];
  if (Array.isArray(json)) return json.flatMap((item: unknown) => leavesOf(item, place));
  if (!isObject(json)) return [];
  const named = typeof json["name"] === "string" ? json["name"] : undefined;
  return Object.entries(json).flatMap(([key, value]) => {
    // `{"name": "DB_PASSWORD", "value": "…"}` names the value elsewhere.
    const name = key === "value" && named !== undefined ? named : key;
    const isHeader = /^headers?$/i.test(place.name) || (Array.isArray(value) && place.isHeader);
    const isBelow = place.isSecret || (containers.test(wordsOf(key).join("_")) && typeof value === "object");
    return leavesOf(value, { name, isHeader, isSecret: isBelow });
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
  return !isTrivial && (meaningOf(name) === "holds" || hasCredentialForm(value));
}

/** Whether a leaf that is no secret for certain may be one. */
function isLikely({ name, value, isText }: Pick<Leaf, "name" | "value" | "isText">, isKnown: boolean): boolean {
  if (!isText || publicName.test(wordsOf(name).join("_"))) return false;
  return !isInnocent(value, isKnown && meaningOf(name) !== "mentions" ? "loose" : "strict");
}
