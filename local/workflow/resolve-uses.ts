import { isAbsolute, join, relative, resolve, sep } from "node:path";

/** A folder that `$/…` may point into. `name` and `ref` are what GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF say. */
export interface RepositoryRoot {
  readonly root: string;
  readonly name?: string;
  readonly ref?: string;
}

/** The folders a `uses:` may lead to. */
export interface UsesRoots {
  /** What `./…` means: the workspace of the job. */
  readonly workspace: string;
  /** What `$/…` means where the step is written. */
  readonly repository: RepositoryRoot;
  /** The checkout this runner belongs to. */
  readonly suite: string;
}

/** Where a step's `uses:` leads. */
export type UsesTarget =
  | { readonly kind: "action"; readonly folder: string; readonly isLocal: boolean; readonly repository: RepositoryRoot }
  | { readonly kind: "no-op"; readonly name: string; readonly why: string }
  | { readonly kind: "refused"; readonly why: string };

/** The repository name under which this suite is published, whoever the owner is. */
const suiteName = "testing-actions";

/** Actions replaced by a small one of the runner, because workflows cannot do without what they leave behind. */
const builtinNames: ReadonlySet<string> = new Set(["actions/upload-artifact", "actions/download-artifact"]);

const checkoutWhy = "the workspace already holds the source";
const setupWhy = "the tools of this machine are used";

/** Actions that prepare a hosted machine and have nothing to do here, by what takes their place. */
const noOps: readonly { readonly name: RegExp; readonly why: string }[] = [
  { name: /^actions\/checkout$/, why: checkoutWhy },
  { name: /^actions\/setup-[\w-]+$/, why: setupWhy },
  {
    name: /^(pnpm\/action-setup|oven-sh\/setup-bun|denoland\/setup-deno|astral-sh\/setup-uv|ruby\/setup-ruby)$/,
    why: setupWhy,
  },
  { name: /^actions\/cache(\/(save|restore))?$/, why: "nothing is cached between local runs" },
  { name: /^step-security\/harden-runner$/, why: "the machine is yours" },
];

/**
 * Finds what a step's `uses:` means. A path in `./…` may leave the workspace, as on GitHub; one in `$/…` or in the suite may not leave
 * its repository.
 */
export function resolveUses(uses: string, roots: UsesRoots): UsesTarget {
  if (uses.startsWith("docker://")) return { kind: "refused", why: "Docker images are not run here" };
  if (/^\.[\\/]/.test(uses) || uses === ".") {
    const repository = { root: roots.repository.root };
    return { kind: "action", folder: resolve(roots.workspace, uses), isLocal: true, repository };
  }
  if (uses.startsWith("$/")) return inside(roots.repository, uses.slice(2));
  const match = /^([\w.-]+)\/([\w.-]+)((?:\/[^@]*)?)@(.+)$/.exec(uses);
  if (!match) return { kind: "refused", why: 'it is neither "./path", "$/path" nor "owner/repository/path@ref"' };
  const [, owner = "", repository = "", path = "", ref = ""] = match;
  if (repository.toLowerCase() === suiteName)
    return inside({ root: roots.suite, name: `${owner}/${repository}`, ref }, path.slice(1));
  const name = `${owner}/${repository}${path}`.toLowerCase();
  if (builtinNames.has(name)) {
    const folder = join(import.meta.dirname, "..", "builtin", repository.toLowerCase());
    return { kind: "action", folder, isLocal: false, repository: { root: folder, name, ref } };
  }
  const noOp = noOps.find((known) => known.name.test(name));
  if (noOp) return { kind: "no-op", name, why: noOp.why };
  return { kind: "refused", why: "actions of others are not downloaded; only this suite and local actions run here" };
}

/** The workflow file a job's `uses:` means, or why there is none. `./…` and `$/…` both start at the repository's root. */
export function resolveWorkflowUses(
  uses: string,
  roots: UsesRoots,
): { readonly path: string; readonly repository: RepositoryRoot } | { readonly why: string } {
  const local = /^(?:\.|\$)\/(.+)$/.exec(uses)?.[1];
  const published = /^([\w.-]+)\/([\w.-]+)\/(.+)@(.+)$/.exec(uses);
  const isSuite = published?.[2]?.toLowerCase() === suiteName;
  const repository = isSuite
    ? { root: roots.suite, name: `${published?.[1]}/${published?.[2]}`, ref: published?.[4] ?? "" }
    : roots.repository;
  const path = local ?? (isSuite ? published?.[3] : undefined);
  if (path === undefined) return { why: "workflows of others are not downloaded" };
  if (!path.startsWith(".github/workflows/")) return { why: "a reusable workflow must lie in .github/workflows" };
  const target = inside(repository, path);
  return target.kind === "action" ? { path: target.folder, repository } : { why: "its path leaves the repository" };
}

function inside(repository: RepositoryRoot, path: string): UsesTarget {
  const folder = resolve(repository.root, path);
  const inner = relative(repository.root, folder);
  if (inner === ".." || inner.startsWith(`..${sep}`) || isAbsolute(inner))
    return { kind: "refused", why: "its path leaves the repository" };
  return { kind: "action", folder, isLocal: false, repository };
}
