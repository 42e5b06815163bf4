import type { KnownAccess, ShapeRule } from "../profile.ts";
import { findForm, findKnownAccess, isCredentialPath, type KnownForm, recognizeForm } from "./find-known-access.ts";
import type { GateReason } from "../reasons.ts";

/** A fault of a value and how to fix it, in one sentence. Never quotes the value. */
export interface ValueProblem {
  readonly reason: GateReason;
  readonly detail: string;
}

/** Length of the shortest key of any provider, in UTF-16 units. */
const MIN_KEY_UNITS = 8;

/** Number of characters up to which a value may be cut off to be reported as such. */
const MAX_MISSING_UNITS = 64;

/** Length above which a value is not tested for being cut off; documents are longer. */
const MAX_CUT_OFF_UNITS = 256;

const PLACEHOLDER =
  /^(?:x+|\*+|\.+|•+|<.*>|\$\{.*\}|\{\{.*\}\}|%\w+%|\$[A-Z][A-Z0-9_]*|(?:your|my|the|insert|add|enter|put|paste)[-_ ].*|(?:change|replace)[-_ ]?me|todo|tbd|none|null|undefined|dummy|placeholder|example|secret|token|api[-_ ]?key)$/is;

/** Words between separators in the test keys of consoles and examples. */
const TEST_WORD =
  /(?:^|[-_])(?:test|fake|dummy|example|sample|mock|demo|sandbox|placeholder|your|here)(?:[-_]|$)|EXAMPLE$|EXAMPLEKEY$/i;

/**
 * Checks a credential's value offline. Returns the first fault, from those of any value to those of
 * the provider's form, or `undefined`. The form is not checked for a gateway, because gateways
 * issue credentials in their own forms.
 */
export function checkValue(variable: string, value: string, isForGateway = false): ValueProblem | undefined {
  const form = findForm(variable);
  const bare = value.trim();
  if (bare === "") return { reason: "credential.missing", detail: "it contains only white space" };
  // The content is checked when the file is read.
  if (isCredentialPath(variable, bare)) return undefined;
  return checkText(variable, value, bare, form !== undefined) ?? (isForGateway ? undefined : checkForm(variable, bare));
}

function checkText(variable: string, value: string, bare: string, isKnown: boolean): ValueProblem | undefined {
  if (PLACEHOLDER.test(bare))
    return { reason: "credential.placeholder", detail: "it holds a placeholder; store the real value" };
  if (/^(["'`]).*\1$/s.test(bare)) return createShapeProblem("the value is in quotes; store it without them");
  const isDocument = /^(?:\{|-----BEGIN )/.test(bare);
  if (/[\r\n]\s*$/.test(value) && !isDocument)
    return createShapeProblem(
      "the value ends with a line break; store it without, for example with `printf %s` instead of `echo`",
    );
  if (bare !== value && !isDocument) return createShapeProblem("the value has white space around it; store it without");
  if (/[\r\n]/.test(bare) && !isDocument)
    return createShapeProblem("the value contains a line break; copy it again as one line");
  const name = /^(?:export\s+)?(\w+)\s*[=:]\s*(?=\S)/.exec(bare)?.[1];
  if (name === variable) return createShapeProblem("it begins with the variable's name; store only the part after it");
  if (/^(?:bearer|basic|token)\s/i.test(bare))
    return createShapeProblem("it begins with a header's scheme; store only the credential after it");
  if (!isDocument && isKnown && /\.{3}|…|\*{4}|•{3}/.test(bare))
    return createShapeProblem(
      "it is the shortened form that consoles show; copy the complete value, or create a new one",
    );
  if (isKnown && !isDocument && /[^\x21-\x7e]/.test(bare))
    return createShapeProblem(
      "it contains a character that no key has, such as a blank, a typographic quote or an invisible one; copy it again",
    );
  return bare.length < MIN_KEY_UNITS
    ? createShapeProblem(
        `it is shorter than ${MIN_KEY_UNITS} characters, so it is cut off; copy the complete value again`,
      )
    : undefined;
}

function checkForm(variable: string, value: string): ValueProblem | undefined {
  const expected = findForm(variable);
  const actual = recognizeForm(value);
  if (expected === undefined) return checkVendor(findKnownAccess(variable), actual);
  const { shape, vendor } = expected;
  if (TEST_WORD.test(value) && !value.startsWith("{"))
    return {
      reason: "credential.placeholder",
      detail: "it holds a test or example key, which gives no access; store the real key",
    };
  if (actual !== undefined && actual.vendor !== vendor)
    return {
      reason: "credential.wrong-provider",
      detail: `it holds ${actual.shape.what} and not ${shape.what}; store each under its own name`,
    };
  if (shape.pattern.test(value)) return undefined;
  const decoded = decodeKey(value);
  if (decoded !== undefined && (shape.pattern.test(decoded) || recognizeForm(decoded) !== undefined))
    return createShapeProblem("it is base64 of a credential; store the credential itself");
  if (actual !== undefined && actual.shape !== shape && actual.shape.pattern.test(value))
    return createShapeProblem(`it holds ${actual.shape.what} and not ${shape.what}; store each under its own name`);
  if (isCutOff(value, shape))
    return createShapeProblem(`it begins like ${shape.what} but is cut off; copy the complete value again`);
  return createShapeProblem(describeForm(shape));
}

/**
 * A vendor without a documented form never issues keys in another vendor's form. The variable of a
 * service may hold a token of any form.
 */
function checkVendor(access: KnownAccess | undefined, actual: KnownForm | undefined): ValueProblem | undefined {
  if (access?.kind !== "model" || access.takesForeign === true) return undefined;
  if (actual === undefined || actual.vendor === access.vendor) return undefined;
  const detail = `it holds ${actual.shape.what}; store each provider's credential under its own name`;
  return { reason: "credential.wrong-provider", detail };
}

/** Whether the value would match the form with more characters at its end. */
function isCutOff(value: string, { pattern }: ShapeRule): boolean {
  if (value.length > MAX_CUT_OFF_UNITS) return false;
  return Array.from({ length: MAX_MISSING_UNITS }, (_, index) => "A".repeat(index + 1)).some((rest) =>
    pattern.test(value + rest),
  );
}

function describeForm({ what, form }: ShapeRule): string {
  return `it does not have the form of ${what}, which ${form}; copy the complete value again`;
}

function createShapeProblem(detail: string): ValueProblem {
  return { reason: "credential.shape", detail };
}

/** Decodes base64 of either alphabet. Returns `undefined` when the text is not printable ASCII. */
function decodeKey(value: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(value)) return undefined;
  const text = Buffer.from(value, "base64").toString("latin1").trim();
  return /^[\t\n\r -~]{8,}$/.test(text) ? text : undefined;
}
