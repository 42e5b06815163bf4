import { isObject, tryParseJson } from "../text/json-value.ts";
import { ActionError } from "../contract/action-error.ts";
import { showText } from "../text/describe-text.ts";
import { nearestWord } from "../text/nearest-word.ts";
import { secretGate } from "./contract.ts";
import { hasRequirements, type Lane, LANE_KEYS } from "./lane.ts";

/** Maximum number of lanes in a plan: GitHub's limit of jobs in a matrix. */
const PLAN_LIMIT = 256;
/** Maximum number of values that a lane adds to its matrix entry. */
const WITH_LIMIT = 32;
/** Longest text among them, in UTF-16 units; each becomes part of the output `matrix`. */
const VALUE_LIMIT = 1024;

/** One lane of a plan: its name, the values of its matrix entry, and its requirements. */
export interface PlannedLane {
  readonly name: string;
  readonly leg: { readonly [key: string]: string | number | boolean };
  readonly lane: Lane;
}

/**
 * Parses the lanes of a plan in order. Omitted keys come from the step's inputs, except the
 * requirements.
 * @throws ActionError `input.invalid` that names the lane and the key
 */
export function parsePlan(text: string, defaults: Lane): PlannedLane[] {
  const list = tryParseJson(text);
  if (!Array.isArray(list) || list.length === 0 || list.length > PLAN_LIMIT)
    throw createError(`it must be a JSON list of 1 to ${PLAN_LIMIT} lanes`);
  const lanes = list.map((entry, index) => parseLane(entry, `lane ${index + 1}`, defaults));
  const repeated = lanes.find(({ name }, index) => lanes.findIndex((other) => other.name === name) !== index);
  if (repeated !== undefined) throw createError(`two lanes have the name ${showText(repeated.name)}`);
  return lanes;
}

function parseLane(entry: unknown, place: string, defaults: Lane): PlannedLane {
  if (!isObject(entry)) throw createError(`${place} is not an object`);
  const { lane: name, with: leg = {}, ...rest } = entry;
  if (typeof name !== "string" || !/^[\w][\w .:/@+-]{0,99}$/.test(name))
    throw createError(`${place} has no \`lane\`, a name of up to 100 letters, digits, blanks and \`. : / @ + - _\``);
  const label = `${place}, ${showText(name)},`;
  const unknown = Object.keys(rest).find((key) => !LANE_KEYS.some((known) => known === key));
  if (unknown !== undefined) throw createError(describeUnknown(label, unknown));
  const given = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, parseKey(label, key, value)]));
  const base = { ...defaults, profile: [], secrets: [], capabilities: [] };
  const lane: Lane = { ...base, ...given };
  if (!hasRequirements(lane)) throw createError(`${label} needs nothing, so there is nothing to judge`);
  return { name, leg: { lane: name, ...parseLeg(label, leg) }, lane };
}

/** Parses one key like its input: a list becomes lines, a boolean its word. */
function parseKey(lane: string, key: string, value: unknown): unknown {
  const { field } = secretGate.inputs[key as (typeof LANE_KEYS)[number]];
  const entries = Array.isArray(value) ? value : [value];
  const raw = entries.every((entry) => ["string", "boolean"].includes(typeof entry))
    ? entries.map(String).join("\n")
    : undefined;
  const parsed = raw === undefined ? { ok: false as const } : field.parse(raw);
  if (parsed.ok) return parsed.value;
  throw createError(`${lane} has a \`${key}\` that is not accepted. It must be ${field.expects}`);
}

function describeUnknown(label: string, key: string): string {
  const meant = nearestWord(key, ["lane", "with", ...LANE_KEYS]);
  return `${label} has an unknown key, ${showText(key)}${meant === undefined ? "" : `. Did you mean \`${meant}\`?`}`;
}

function parseLeg(lane: string, leg: unknown): PlannedLane["leg"] {
  const isValue = (value: unknown) =>
    typeof value === "string" ? value.length <= VALUE_LIMIT : ["number", "boolean"].includes(typeof value);
  const isName = (key: string) => /^[A-Za-z_][\w-]{0,99}$/.test(key) && key !== "lane";
  const isGood =
    isObject(leg) &&
    Object.keys(leg).length <= WITH_LIMIT &&
    Object.entries(leg).every(([key, value]) => isName(key) && isValue(value));
  if (!isGood)
    throw createError(
      `${lane} has a \`with\` that is not an object of up to ${WITH_LIMIT} names with texts of up to ${VALUE_LIMIT} characters, numbers or flags`,
    );
  return leg as PlannedLane["leg"];
}

function createError(problem: string): ActionError {
  return new ActionError("input.invalid", {
    what: `\`plan\` is not accepted: ${problem}`,
    fix: "Correct the `with:` block of this step",
  });
}
