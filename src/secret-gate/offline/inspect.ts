import { decodeKey } from "./decode-key.ts";
import type { ShapeRule } from "../profile.ts";
import { formOf, isCredentialPath, type KnownAccess, type KnownForm, knownAccess, recognise } from "./providers.ts";
import type { GateReason } from "../reasons.ts";

/** What is wrong with a value, and in the same sentence what to do. Never quotes the value. */
export interface Problem {
  readonly reason: GateReason;
  readonly detail: string;
}

/** Shortest text that any provider calls a key, in UTF-16 units. */
export const SHORTEST_KEY = 8;

/** Most characters that a paste which ends too early is thought to lack. */
const LONGEST_REST = 64;

/** Longest text that is thought to be such a paste; documents are longer. */
const LONGEST_CUT = 256;

const placeholders =
  /^(?:x+|\*+|\.+|•+|<.*>|\$\{.*\}|\{\{.*\}\}|%\w+%|\$[A-Z][A-Z0-9_]*|(?:your|my|the|insert|add|enter|put|paste)[-_ ].*|(?:change|replace)[-_ ]?me|todo|tbd|none|null|undefined|dummy|placeholder|example|secret|token|api[-_ ]?key)$/is;

/** Words between separators that consoles and examples put into keys that open nothing. */
const testWords =
  /(?:^|[-_])(?:test|fake|dummy|example|sample|mock|demo|sandbox|placeholder|your|here)(?:[-_]|$)|EXAMPLE$|EXAMPLEKEY$/i;

/**
 * What is wrong with a credential's value, judged offline; `undefined` when nothing is. The first fault in the order of the checks counts, from what
 * every value shares to what only the provider's form shows. A gateway gives out credentials of forms of its own, so for one the form is not looked at.
 */
export function inspect(variable: string, value: string, isForGateway = false): Problem | undefined {
  const form = formOf(variable);
  const bare = value.trim();
  if (bare === "") return { reason: "credential.missing", detail: "it holds only white space" };
  // What stands in a file is looked at by whoever reads it.
  if (isCredentialPath(variable, bare)) return undefined;
  return (
    inspectText(variable, value, bare, form !== undefined) ?? (isForGateway ? undefined : inspectForm(variable, bare))
  );
}

function inspectText(variable: string, value: string, bare: string, isKnown: boolean): Problem | undefined {
  if (placeholders.test(bare))
    return { reason: "credential.placeholder", detail: "it holds a placeholder; store the real value" };
  if (/^(["'`]).*\1$/s.test(bare)) return misshapen("there are quotes around the value; store it without");
  const isDocument = /^(?:\{|-----BEGIN )/.test(bare);
  if (/[\r\n]\s*$/.test(value) && !isDocument)
    return misshapen(
      "there is a line break after the value; store it without, for instance with `printf %s` in place of `echo`",
    );
  if (bare !== value && !isDocument) return misshapen("there is white space around the value; store it without");
  if (/[\r\n]/.test(bare) && !isDocument)
    return misshapen("there is a line break inside the value; copy it again as one line");
  const name = /^(?:export\s+)?(\w+)\s*[=:]\s*(?=\S)/.exec(bare)?.[1];
  if (name === variable) return misshapen("it begins with the variable's own name; store only what comes after it");
  if (/^(?:bearer|basic|token)\s/i.test(bare))
    return misshapen("it begins with the word of a header; store only the credential after it");
  if (!isDocument && isKnown && /\.{3}|…|\*{4}|•{3}/.test(bare))
    return misshapen("it is the shortened form that consoles show; copy the whole value, or make a new one");
  if (isKnown && !isDocument && /[^\x21-\x7e]/.test(bare))
    return misshapen(
      "there is a character in it that no key has, such as a blank, a typographic quote or an invisible one; copy it again",
    );
  return bare.length < SHORTEST_KEY
    ? misshapen(`it is shorter than ${SHORTEST_KEY} characters, so it is cut off; copy it again whole`)
    : undefined;
}

function inspectForm(variable: string, value: string): Problem | undefined {
  const expected = formOf(variable);
  const seen = recognise(value);
  if (expected === undefined) return inspectFormless(knownAccess(variable), seen);
  const { shape, vendor } = expected;
  if (testWords.test(value) && !value.startsWith("{"))
    return {
      reason: "credential.placeholder",
      detail: "it holds a key of a test or an example, which opens nothing; store the real key",
    };
  if (seen !== undefined && seen.vendor !== vendor)
    return {
      reason: "credential.wrong-provider",
      detail: `it holds ${seen.shape.what} and not ${shape.what}; store each under its own name`,
    };
  if (shape.pattern.test(value)) return undefined;
  const decoded = decodeKey(value);
  if (decoded !== undefined && (shape.pattern.test(decoded) || recognise(decoded) !== undefined))
    return misshapen("it is base64 of a credential; store the credential itself");
  if (seen !== undefined && seen.shape !== shape && seen.shape.pattern.test(value))
    return misshapen(`it holds ${seen.shape.what} and not ${shape.what}; store each under its own name`);
  if (isCutOff(value, shape))
    return misshapen(`it begins as ${shape.what} does and ends too early; copy it again whole`);
  return misshapen(formText(shape));
}

/** A vendor that documents no form of its own still gives out no other vendor's keys; a service may stand for any of the kind. */
function inspectFormless(access: KnownAccess | undefined, seen: KnownForm | undefined): Problem | undefined {
  if (access?.kind !== "model" || access.takesForeign === true) return undefined;
  if (seen === undefined || seen.vendor === access.vendor) return undefined;
  const detail = `it holds ${seen.shape.what}; store each provider's credential under its own name`;
  return { reason: "credential.wrong-provider", detail };
}

/** Whether the value would be right if only it went on. */
function isCutOff(value: string, { pattern }: ShapeRule): boolean {
  if (value.length > LONGEST_CUT) return false;
  return Array.from({ length: LONGEST_REST }, (_, index) => "A".repeat(index + 1)).some((rest) =>
    pattern.test(value + rest),
  );
}

function formText({ what, form }: ShapeRule): string {
  return `it lacks the form of ${what}, which ${form}; copy the right one again whole`;
}

function misshapen(detail: string): Problem {
  return { reason: "credential.shape", detail };
}
