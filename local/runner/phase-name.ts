import type { Scope } from "../expression/evaluate.ts";
import { resolveText } from "../expression/resolve.ts";
import type { PhaseRequest } from "./run-phase.ts";

/** The name a phase is shown under, on one line: what `name:` says, else the first line of the script, else the action. */
export function phaseName(request: PhaseRequest, expressions: Scope): string {
  const prefix = { pre: "Pre ", main: "", post: "Post " }[request.phase];
  try {
    const given = resolveText(request.step.name, expressions);
    if (given !== "") return prefix + firstLine(given);
    if (request.step.run) return `${prefix}Run ${firstLine(resolveText(request.step.run, expressions))}`;
  } catch {
    // A name that cannot be evaluated is no reason to fail; the step itself will tell.
  }
  return prefix + request.name;
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/, 1)[0] ?? "";
}
