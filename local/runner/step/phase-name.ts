import type { Scope } from "../../expression/evaluate.ts";
import { resolveText } from "../../expression/resolve.ts";
import type { PhaseRequest } from "./phase.ts";

/**
 * Resolves the displayed name of a phase, on one line: `name:`, else the first line of the script,
 * else the action.
 */
export function resolvePhaseName(request: PhaseRequest, expressions: Scope): string {
  const prefix = { pre: "Pre ", main: "", post: "Post " }[request.phase];
  try {
    const given = resolveText(request.step.name, expressions);
    if (given !== "") return prefix + takeFirstLine(given);
    if (request.step.run) return `${prefix}Run ${takeFirstLine(resolveText(request.step.run, expressions))}`;
  } catch {
    // An invalid name does not fail the phase; its condition and body report their own errors.
  }
  return prefix + request.name;
}

function takeFirstLine(text: string): string {
  return text.trim().split(/\r?\n/, 1)[0] ?? "";
}
