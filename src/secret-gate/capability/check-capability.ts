import type { Capability } from "../capability.ts";
import type { ProbeAnswer } from "../profile.ts";
import { readHealth } from "./read-health.ts";
import type { Observation } from "../observation.ts";
import { findVersion, isWithin } from "../version-range.ts";

/** A program's answer to `--version`: its text, cut at a limit, or the reason it is missing. */
export type VersionAnswer =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent" }
  | { readonly kind: "failed"; readonly exitCode: number | null }
  | { readonly kind: "timeout" };

/** Checks that the program is installed in a version that the lane accepts. */
export function checkProgram(capability: Extract<Capability, { kind: "program" }>, answer: VersionAnswer): Observation {
  const { program, ranges, text } = capability;
  if (answer.kind !== "text") return createMissing(text, program, describeFailure(answer));
  const found = findVersion(answer.text);
  if (found === undefined) return createMissing(text, program, "its answer to `--version` contains no version");
  const observed = { requirement: text, kind: "capability", chosen: program, version: found.text } as const;
  return isWithin(found.version, ranges)
    ? { ...observed, level: "present", status: "ok", detail: `version ${found.text}` }
    : {
        ...observed,
        level: "declared",
        status: "bad",
        reason: "capability.unsupported",
        detail: `version ${found.text} is outside the range`,
      };
}

/**
 * Checks that the endpoint reports that it is healthy. An answer at the address alone proves
 * nothing.
 */
export function checkProxy(capability: Extract<Capability, { kind: "proxy" }>, answer: ProbeAnswer): Observation {
  const { text } = capability;
  const observed = { requirement: text, kind: "capability", chosen: "proxy" } as const;
  const { isHealthy, detail } = readHealth(answer);
  return isHealthy
    ? { ...observed, level: "present", status: "ok", detail }
    : { ...observed, level: "declared", status: "bad", reason: "capability.proxy", detail };
}

/** Checks that the variable holds more than white space. */
export function checkVariable(
  { name, text }: Extract<Capability, { kind: "variable" }>,
  environment: { readonly [name: string]: string | undefined },
): Observation {
  if ((environment[name] ?? "").trim() === "") return createMissing(text, name, "the variable holds no value");
  return { requirement: text, kind: "capability", chosen: name, level: "present", status: "ok", detail: "set" };
}

function createMissing(requirement: string, chosen: string, detail: string): Observation {
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

function describeFailure(answer: Exclude<VersionAnswer, { kind: "text" }>): string {
  if (answer.kind === "absent") return "the program is not on the path";
  if (answer.kind === "timeout") return "the program did not answer `--version` in time";
  return `the program ended with exit code ${answer.exitCode ?? "none"} when asked for its version`;
}
