import { createHmac } from "node:crypto";

/** Digests of variables by name; only the run's key can reproduce them. */
export type EnvironmentDigests = Readonly<{ [name: string]: string }>;

/** A variable that the step set: how it changed, and its state at the end of the job. */
interface InjectedVariable {
  readonly name: string;
  readonly change: "added" | "replaced" | "same";
  readonly atEnd: "as-set" | "overwritten" | "removed";
  readonly digest: string;
}

/** Changes of the job's environment by the step and by other steps. */
export interface EnvironmentDiff {
  readonly injected: readonly InjectedVariable[];
  readonly byOthers: readonly { readonly name: string; readonly change: "added" | "replaced" | "removed" }[];
  /** Whether each variable still has the value that the step set. */
  readonly isIntact: boolean;
}

/** Variables that the runner sets for each step, or that belong to the shell. */
const STEP_VARIABLE = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_|npm_)|^(?:_|SHLVL|PWD|OLDPWD)$/;

/**
 * Digests an environment without the variables of a single step. `key` is the run's secret, so that
 * short values cannot be guessed from their digests.
 */
export function digestEnvironment(
  environment: Readonly<{ [name: string]: string | undefined }>,
  key: string,
): EnvironmentDigests {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || STEP_VARIABLE.test(name) ? [] : [[name, digestValue(value, key)]],
    ),
  );
}

/**
 * Compares the environment before the step, the variables it set, and the environment at the end of
 * the job.
 */
export function diffEnvironment(
  before: EnvironmentDigests,
  set: EnvironmentDigests,
  after: EnvironmentDigests,
): EnvironmentDiff {
  const injected = Object.entries(set).map(([name, digest]): InjectedVariable => ({
    name,
    change: before[name] === undefined ? "added" : before[name] === digest ? "same" : "replaced",
    atEnd: after[name] === undefined ? "removed" : after[name] === digest ? "as-set" : "overwritten",
    digest,
  }));
  const others = new Set([...Object.keys(before), ...Object.keys(after)].filter((name) => set[name] === undefined));
  return {
    injected,
    byOthers: [...others]
      .filter((name) => before[name] !== after[name])
      .sort()
      .map((name) => ({
        name,
        change: before[name] === undefined ? "added" : after[name] === undefined ? "removed" : "replaced",
      })),
    isIntact: injected.every(({ atEnd }) => atEnd === "as-set"),
  };
}

function digestValue(value: string, key: string): string {
  return `hmac-sha256:${createHmac("sha256", key).update(value).digest("hex").slice(0, 32)}`;
}
