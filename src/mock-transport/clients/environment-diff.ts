import { createHmac } from "node:crypto";

/** Variables of an environment by name, each with a digest of its value that nobody can make without the run's key. */
export type EnvironmentDigests = Readonly<{ [name: string]: string }>;

/** What became of one variable: how the step changed it, and whether it still was so at the end of the job. */
export interface InjectedVariable {
  readonly name: string;
  readonly change: "added" | "replaced" | "same";
  readonly atEnd: "as-set" | "overwritten" | "removed";
  readonly digest: string;
}

/** How the job's environment changed: what the step set, and what other steps set, by name. */
export interface EnvironmentDiff {
  readonly injected: readonly InjectedVariable[];
  readonly byOthers: readonly { readonly name: string; readonly change: "added" | "replaced" | "removed" }[];
  /** Whether each variable that was set is still as it was set. */
  readonly isIntact: boolean;
}

/** Variables that the runner gives each step anew, or a shell keeps for itself. */
const ofEachStep = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_|npm_)|^(?:_|SHLVL|PWD|OLDPWD)$/;

/** Digests of an environment without what belongs to each step alone; `key` is the run's secret, so that short values cannot be guessed from them. */
export function digestEnvironment(
  environment: Readonly<{ [name: string]: string | undefined }>,
  key: string,
): EnvironmentDigests {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || ofEachStep.test(name) ? [] : [[name, digestValue(value, key)]],
    ),
  );
}

/** Compares the environment before the step, what the step set, and the environment at the end of the job. */
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
