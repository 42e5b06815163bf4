import { isObject, jsonIn } from "../text/json-value.ts";
import { ActionError } from "../contract/action-error.ts";
import { showText } from "../text/describe-text.ts";
import { nearestWord } from "../text/nearest-word.ts";
import { secretGate } from "./contract.ts";
import { hasRequirements, type Lane, laneKeys } from "./lane.ts";

/** Most lanes in one plan: the most jobs GitHub makes of one matrix. */
export const PLAN_LIMIT = 256;
/** Most values a lane may add to its matrix leg. */
export const WITH_LIMIT = 32;
/** Longest text among them, in UTF-16 units; each becomes part of the output `matrix`. */
export const VALUE_LIMIT = 1024;

/** One lane of a plan: its name, what its matrix leg carries, and what it needs. */
export interface PlannedLane {
  readonly name: string;
  readonly leg: Readonly<{ [key: string]: string | number | boolean }>;
  readonly lane: Lane;
}

/**
 * The lanes of a plan in the order they stand; what a lane leaves out comes from the step's own inputs, except its requirements.
 * @throws ActionError `input.invalid` that names the lane and the key
 */
export function parsePlan(text: string, defaults: Lane): PlannedLane[] {
  const list = jsonIn(text);
  if (!Array.isArray(list) || list.length === 0 || list.length > PLAN_LIMIT)
    throw refusal(`it must be a JSON list of 1 to ${PLAN_LIMIT} lanes`);
  const lanes = list.map((entry, index) => parseLane(entry, `lane ${index + 1}`, defaults));
  const repeated = lanes.find(({ name }, index) => lanes.findIndex((other) => other.name === name) !== index);
  if (repeated !== undefined) throw refusal(`two lanes have the name ${showText(repeated.name)}`);
  return lanes;
}

function parseLane(entry: unknown, place: string, defaults: Lane): PlannedLane {
  if (!isObject(entry)) throw refusal(`${place} is not an object`);
  const { lane: name, with: leg = {}, ...rest } = entry;
  if (typeof name !== "string" || !/^[\w][\w .:/@+-]{0,99}$/.test(name))
    throw refusal(`${place} has no \`lane\`, a name of up to 100 letters, digits, blanks and \`. : / @ + - _\``);
  const label = `${place}, ${showText(name)},`;
  const unknown = Object.keys(rest).find((key) => !laneKeys.some((known) => known === key));
  if (unknown !== undefined) throw refusal(describeUnknown(label, unknown));
  const given = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, parseKey(label, key, value)]));
  const base = { ...defaults, profile: [], secrets: [], capabilities: [] };
  const lane: Lane = { ...base, ...given };
  if (!hasRequirements(lane)) throw refusal(`${label} needs nothing, so there is nothing to judge`);
  return { name, leg: { lane: name, ...parseLeg(label, leg) }, lane };
}

/** One key in the form its input takes: a list becomes lines, a flag its word. */
function parseKey(lane: string, key: string, value: unknown): unknown {
  const { field } = secretGate.inputs[key as (typeof laneKeys)[number]];
  const entries = Array.isArray(value) ? value : [value];
  const raw = entries.every((entry) => ["string", "boolean"].includes(typeof entry))
    ? entries.map(String).join("\n")
    : undefined;
  const parsed = raw === undefined ? { ok: false as const } : field.parse(raw);
  if (parsed.ok) return parsed.value;
  throw refusal(`${lane} has a \`${key}\` that is not accepted. It must be ${field.expects}`);
}

function describeUnknown(label: string, key: string): string {
  const meant = nearestWord(key, ["lane", "with", ...laneKeys]);
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
    throw refusal(
      `${lane} has a \`with\` that is not an object of up to ${WITH_LIMIT} names with texts of up to ${VALUE_LIMIT} characters, numbers or flags`,
    );
  return leg as PlannedLane["leg"];
}

function refusal(problem: string): ActionError {
  return new ActionError("input.invalid", {
    what: `\`plan\` is not accepted: ${problem}`,
    fix: "Correct the `with:` block of this step",
  });
}
