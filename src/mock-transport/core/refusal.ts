import type * as z from "zod/mini";
import { renderPath } from "../wire/render-path.ts";
import type { Refusal } from "./completion-request.ts";

/** A decoder's result for a body that is refused. */
export type Refused = { readonly ok: false; readonly refusal: Refusal };

type Issue = z.core.$ZodIssue;

/** Refuses a body for the first issue that its schema reports. */
export function refuseIssues({ issues: [issue] }: { readonly issues: readonly Issue[] }): Refused {
  return refuseAt(issue === undefined ? [] : findDeepestPath(issue));
}

/** The path of an issue. For a union it is the path in the alternative that matched furthest. */
function findDeepestPath(issue: Issue): PropertyKey[] {
  if (issue.code !== "invalid_union") return issue.path;
  const [inner = []] = issue.errors
    .flat()
    .map(findDeepestPath)
    .sort((a, b) => b.length - a.length);
  return [...issue.path, ...inner];
}

/** Refuses a body for a missing or invalid value at a path. An empty path is the body itself. */
export function refuseAt(path: readonly PropertyKey[]): Refused {
  if (path.length === 0) return toInvalid("The request body must be a JSON object.");
  const param = renderPath(path);
  return toInvalid(`Missing or invalid parameter: '${param}'.`, param);
}

function toInvalid(message: string, param?: string): Refused {
  return { ok: false, refusal: { kind: "invalid", message, ...(param === undefined ? {} : { param }) } };
}

/** Refuses the first parameter whose value is `true`; `undefined` when there is none. */
export function findUnsupported(uses: Readonly<{ [param: string]: boolean }>): Refused | undefined {
  for (const param in uses) if (uses[param] === true) return toUnsupported(param);
  return undefined;
}

function toUnsupported(param: string): Refused {
  const message = `The parameter '${param}' is not supported by this version of mock-transport.`;
  return { ok: false, refusal: { kind: "unsupported", param, message } };
}
