import { isAbsolute, join, relative, resolve, sep } from "node:path";

/**
 * The directory that `$/…` refers to. `name` and `ref` are GITHUB_ACTION_REPOSITORY and
 * GITHUB_ACTION_REF.
 */
export interface RepositoryRoot {
  readonly root: string;
  readonly name?: string;
  readonly ref?: string;
}

/** GitHub's limit for nested composite actions; an action that uses itself reaches it. */
export const MAX_ACTION_DEPTH = 10;

/** GitHub's limit for nested reusable workflows, the first caller included. */
export const MAX_WORKFLOW_DEPTH = 10;

/** The directories a `uses:` may refer to. */
export interface UsesRoots {
  /** The base of `./…`: the workspace of the job. */
  readonly workspace: string;
  /** The base of `$/…` in the file of the step. */
  readonly repository: RepositoryRoot;
  /** The checkout this runner belongs to. */
  readonly suite: string;
}

/** The target of a step's `uses:`. */
export type UsesTarget =
  | { readonly kind: "action"; readonly folder: string; readonly isLocal: boolean; readonly repository: RepositoryRoot }
  | { readonly kind: "no-op"; readonly name: string; readonly why: string }
  | { readonly kind: "refused"; readonly why: string };

/** The repository name of this suite, with any owner. */
const SUITE_NAME = "testing-actions";

/** Actions that the runner replaces with built-in ones, because other steps need their results. */
const BUILTIN_NAMES: ReadonlySet<string> = new Set(["actions/upload-artifact", "actions/download-artifact"]);

const CHECKOUT_REASON = "the workspace already contains the source";
const SETUP_REASON = "the tools of this machine are used";

/** Actions that prepare a hosted machine and are not run here, with the reason. */
const NO_OPS: readonly { readonly name: RegExp; readonly why: string }[] = [
  { name: /^actions\/checkout$/, why: CHECKOUT_REASON },
  { name: /^actions\/setup-[\w-]+$/, why: SETUP_REASON },
  {
    name: /^(pnpm\/action-setup|oven-sh\/setup-bun|denoland\/setup-deno|astral-sh\/setup-uv|ruby\/setup-ruby)$/,
    why: SETUP_REASON,
  },
  { name: /^actions\/cache(\/(save|restore))?$/, why: "nothing is cached between local runs" },
  { name: /^step-security\/harden-runner$/, why: "it applies to hosted runners only" },
];

/**
 * Resolves a step's `uses:`. A path in `./…` may leave the workspace, as on GitHub. A path in `$/…`
 * or in the suite must not leave its repository.
 */
export function resolveUses(uses: string, roots: UsesRoots): UsesTarget {
  if (uses.startsWith("docker://")) return { kind: "refused", why: "Docker images are not run here" };
  if (/^\.[\\/]/.test(uses) || uses === ".") {
    const repository = { root: roots.repository.root };
    return { kind: "action", folder: resolve(roots.workspace, uses), isLocal: true, repository };
  }
  if (uses.startsWith("$/")) return resolveInside(roots.repository, uses.slice(2));
  const match = /^([\w.-]+)\/([\w.-]+)((?:\/[^@]*)?)@(.+)$/.exec(uses);
  if (!match) return { kind: "refused", why: 'it is neither "./path", "$/path" nor "owner/repository/path@ref"' };
  const [, owner = "", repository = "", path = "", ref = ""] = match;
  if (repository.toLowerCase() === SUITE_NAME)
    return resolveInside({ root: roots.suite, name: `${owner}/${repository}`, ref }, path.slice(1));
  const name = `${owner}/${repository}${path}`.toLowerCase();
  if (BUILTIN_NAMES.has(name)) {
    const folder = join(import.meta.dirname, "..", "builtin", repository.toLowerCase());
    return { kind: "action", folder, isLocal: false, repository: { root: folder, name, ref } };
  }
  const noOp = NO_OPS.find((known) => known.name.test(name));
  if (noOp) return { kind: "no-op", name, why: noOp.why };
  return { kind: "refused", why: "third-party actions are not downloaded; only this suite and local actions run here" };
}

/**
 * Resolves the workflow file of a job's `uses:`, or returns why it cannot. `./…` and `$/…` start at
 * the repository's root.
 */
export function resolveWorkflowUses(
  uses: string,
  roots: UsesRoots,
): { readonly path: string; readonly repository: RepositoryRoot } | { readonly why: string } {
  const local = /^(?:\.|\$)\/(.+)$/.exec(uses)?.[1];
  const published = /^([\w.-]+)\/([\w.-]+)\/(.+)@(.+)$/.exec(uses);
  const isSuite = published?.[2]?.toLowerCase() === SUITE_NAME;
  const repository = isSuite
    ? { root: roots.suite, name: `${published?.[1]}/${published?.[2]}`, ref: published?.[4] ?? "" }
    : roots.repository;
  const path = local ?? (isSuite ? published?.[3] : undefined);
  if (path === undefined) return { why: "third-party workflows are not downloaded" };
  if (!path.startsWith(".github/workflows/")) return { why: "a reusable workflow must be in .github/workflows" };
  const target = resolveInside(repository, path);
  return target.kind === "action" ? { path: target.folder, repository } : { why: "its path leaves the repository" };
}

function resolveInside(repository: RepositoryRoot, path: string): UsesTarget {
  const folder = resolve(repository.root, path);
  const inner = relative(repository.root, folder);
  if (inner === ".." || inner.startsWith(`..${sep}`) || isAbsolute(inner))
    return { kind: "refused", why: "its path leaves the repository" };
  return { kind: "action", folder, isLocal: false, repository };
}
