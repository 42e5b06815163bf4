import { relative, sep } from "node:path";
import { maxActionDepth, maxWorkflowDepth } from "./depth.ts";
import type { Job, Step, Workflow } from "./model.ts";
import { type Problem, WorkflowError } from "./problem.ts";
import { findManifest, readAction } from "./read-action.ts";
import { readWorkflow } from "./read-workflow.ts";
import { type RepositoryRoot, resolveUses, resolveWorkflowUses } from "./resolve-uses.ts";
import { entry, literalText, type Position } from "./template.ts";

/** Where the files of a workflow lie before it runs. */
export interface RefusalRoots {
  readonly source: string;
  readonly suite: string;
  readonly repository: RepositoryRoot;
}

/**
 * Everything in a workflow that cannot run here, followed through composite actions and reusable workflows: containers, services,
 * Docker, actions of others, actions that are missing or wrong. Local actions that an earlier step may still create are not judged.
 *
 * @param selected keys of the jobs that will run
 */
export async function findRefusals(
  workflow: Workflow,
  selected: ReadonlySet<string>,
  roots: RefusalRoots,
  depth = 0,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const job of workflow.jobs.filter(({ key }) => selected.has(key))) {
    if (job.uses !== undefined) problems.push(...(await refuseCall(job, job.uses, roots, depth)));
    for (const key of ["container", "services"] as const)
      if (job[key])
        problems.push(
          problem(job[key].at ?? job.at, `The job "${job.key}" has "${key}:". Containers are not run here. Remove it.`),
        );
    const created = createdFolders(job.steps);
    for (const step of job.steps) problems.push(...refuseStep(step, roots, created, []));
  }
  return problems;
}

async function refuseCall(job: Job, uses: string, roots: RefusalRoots, depth: number): Promise<Problem[]> {
  const found = resolveWorkflowUses(uses, { workspace: roots.source, ...roots });
  const at = job.usesAt ?? job.at;
  if ("why" in found) return [problem(at, `The workflow "${uses}" cannot be called here: ${found.why}.`)];
  if (depth >= maxWorkflowDepth)
    return [problem(at, `The workflow "${uses}" nests deeper than ${maxWorkflowDepth}. Does it call itself?`)];
  try {
    const called = await readWorkflow(found.path);
    if (!called.events.includes("workflow_call"))
      return [problem(at, `The workflow "${uses}" cannot be called. It has no "workflow_call" under "on:".`)];
    const keys = new Set(called.jobs.map(({ key }) => key));
    return await findRefusals(called, keys, { ...roots, repository: found.repository }, depth + 1);
  } catch (error) {
    if (error instanceof WorkflowError) return error.problems.map((inner) => ({ ...(at ? { at } : {}), ...inner }));
    throw error;
  }
}

function refuseStep(
  step: Step,
  roots: RefusalRoots,
  created: readonly string[],
  stack: readonly string[],
): readonly Problem[] {
  if (step.uses === undefined) return [];
  const target = resolveUses(step.uses, { workspace: roots.source, repository: roots.repository, suite: roots.suite });
  if (target.kind === "refused") return [problem(step.at, `The action "${step.uses}" cannot run here: ${target.why}.`)];
  if (target.kind === "no-op") return refuseCheckout(step, target.name);
  const { folder } = target;
  if (stack.includes(folder))
    return [problem(step.at, `The action "${step.uses}" uses itself, directly or through others.`)];
  if (stack.length >= maxActionDepth)
    return [problem(step.at, `The action "${step.uses}" nests deeper than ${maxActionDepth} levels.`)];
  if (findManifest(folder) === undefined) {
    const inner = relative(roots.source, folder).split(sep);
    if (target.isLocal && (inner[0] === ".." || created.includes(inner[0] ?? ""))) return [];
    return [
      problem(
        step.at,
        `The action "${step.uses}" does not exist. There is no action.yml in "${folder}". Check the path.`,
      ),
    ];
  }
  try {
    const { runs } = readAction(folder);
    if (runs.using === "docker")
      return [problem(step.at, `The action "${step.uses}" needs Docker, which is not run here.`)];
    if (runs.using !== "composite") return [];
    const inside = { ...roots, repository: target.repository };
    return runs.steps.flatMap((child) => refuseStep(child, inside, created, [...stack, folder]));
  } catch (error) {
    if (error instanceof WorkflowError) return error.problems;
    throw error;
  }
}

/** First path segments that checkouts with a `path` will create. */
function createdFolders(steps: readonly Step[]): string[] {
  return steps
    .filter((step) => step.uses?.toLowerCase().startsWith("actions/checkout@"))
    .flatMap((step) => literalText(entry(step.with, "path"))?.split("/")[0] ?? []);
}

function refuseCheckout(step: Step, name: string): Problem[] {
  const other = entry(step.with, "repository");
  const text = literalText(other);
  if (name !== "actions/checkout" || text === undefined || text === "") return [];
  return [
    problem(other?.at ?? step.at, `The checkout of "${text}" cannot run here. Other repositories are not fetched.`),
  ];
}

function problem(at: Position | undefined, message: string): Problem {
  return at ? { at, message } : { message };
}
