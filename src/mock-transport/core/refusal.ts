import type * as z from "zod/mini";
import type { Refusal } from "./completion-request.ts";
import { pathText } from "../wire/path-text.ts";

/** A refusal as a decoder gives it. */
export type Refused = { readonly ok: false; readonly refusal: Refusal };

type Issue = z.core.$ZodIssue;

/** Refuses a body for the first thing its schema found. */
export function invalidBy({ issues: [issue] }: { readonly issues: readonly Issue[] }): Refused {
  return invalidAt(issue === undefined ? [] : placeOf(issue));
}

/** Where a body has several forms, the place inside the form that it comes nearest to. */
function placeOf(issue: Issue): PropertyKey[] {
  if (issue.code !== "invalid_union") return issue.path;
  const [inner = []] = issue.errors
    .flat()
    .map(placeOf)
    .sort((a, b) => b.length - a.length);
  return [...issue.path, ...inner];
}

/** Refuses a body for what stands, or does not stand, at a place in it; an empty place is the body itself. */
export function invalidAt(path: readonly PropertyKey[]): Refused {
  if (path.length === 0) return invalid("The request body must be a JSON object.");
  const param = pathText(path);
  return invalid(`Missing or invalid parameter: '${param}'.`, param);
}

/** Refuses a body as its provider would. */
function invalid(message: string, param?: string): Refused {
  return { ok: false, refusal: { kind: "invalid", message, ...(param === undefined ? {} : { param }) } };
}

/** Refuses the first parameter that is in use; `undefined` when none is. */
export function unsupportedIn(uses: Readonly<{ [param: string]: boolean }>): Refused | undefined {
  for (const param in uses) if (uses[param] === true) return unsupportedAt(param);
  return undefined;
}

function unsupportedAt(param: string): Refused {
  const message = `The parameter '${param}' is not supported by this version of mock-transport.`;
  return { ok: false, refusal: { kind: "unsupported", param, message } };
}
