import type { Capability } from "../capability.ts";
import type { ProbeAnswer } from "../profile.ts";
import { readHealth } from "./read-health.ts";
import type { Sighting } from "../observation.ts";
import { findVersion, isWithin } from "../version-range.ts";

/** What a program said to `--version`: its text cut at a limit, or why there is none. */
export type VersionAnswer =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent" }
  | { readonly kind: "failed"; readonly exitCode: number | null }
  | { readonly kind: "timeout" };

/** Whether the program is there, in a version the lane accepts. */
export function observeProgram(capability: Extract<Capability, { kind: "program" }>, answer: VersionAnswer): Sighting {
  const { program, ranges, text } = capability;
  if (answer.kind !== "text") return missing(text, program, silenceOf(answer));
  const found = findVersion(answer.text);
  if (found === undefined) return missing(text, program, "its answer to `--version` holds no version");
  const seen = { requirement: text, kind: "capability", chosen: program, version: found.text } as const;
  return isWithin(found.version, ranges)
    ? { ...seen, level: "present", status: "ok", detail: `version ${found.text}` }
    : {
        ...seen,
        level: "declared",
        status: "bad",
        reason: "capability.unsupported",
        detail: `version ${found.text} lies outside the range`,
      };
}

/**
 * Whether the endpoint says itself that it is well; that something answers at the address proves
 * nothing.
 */
export function observeProxy(capability: Extract<Capability, { kind: "proxy" }>, answer: ProbeAnswer): Sighting {
  const { text } = capability;
  const seen = { requirement: text, kind: "capability", chosen: "proxy" } as const;
  const { isWell, detail } = readHealth(answer);
  return isWell
    ? { ...seen, level: "present", status: "ok", detail }
    : { ...seen, level: "declared", status: "bad", reason: "capability.proxy", detail };
}

/** Whether the variable holds more than white space. */
export function observeVariable(
  { name, text }: Extract<Capability, { kind: "variable" }>,
  environment: Readonly<{ [name: string]: string | undefined }>,
): Sighting {
  if ((environment[name] ?? "").trim() === "") return missing(text, name, "the variable holds no value");
  return { requirement: text, kind: "capability", chosen: name, level: "present", status: "ok", detail: "set" };
}

function missing(requirement: string, chosen: string, detail: string): Sighting {
  return {
    requirement,
    kind: "capability",
    chosen,
    level: "declared",
    status: "bad",
    reason: "capability.missing",
    detail,
  };
}

function silenceOf(answer: Exclude<VersionAnswer, { kind: "text" }>): string {
  if (answer.kind === "absent") return "the program is not on the path";
  if (answer.kind === "timeout") return "the program did not answer `--version` in time";
  return `the program ended with exit code ${answer.exitCode ?? "none"} when asked for its version`;
}
