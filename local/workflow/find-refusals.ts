import { relative, sep } from "node:path";
import { findEntry, readLiteralText, type Position } from "../expression/template.ts";
import type { Job, Step, Workflow } from "./model.ts";
import { findManifest, readAction } from "./read-action.ts";
import { readWorkflow } from "./read-workflow.ts";
import {
  MAX_ACTION_DEPTH,
  MAX_WORKFLOW_DEPTH,
  type RepositoryRoot,
  resolveUses,
  resolveWorkflowUses,
} from "./resolve-uses.ts";
import { type Problem, WorkflowError } from "./workflow-error.ts";

/** The directories of a workflow's files before it runs. */
export interface RefusalRoots {
  readonly source: string;
  readonly suite: string;
  readonly repository: RepositoryRoot;
}

/**
 * Finds everything in a workflow that cannot run here, composite actions and reusable workflows
 * included: containers, services, Docker, third-party actions, missing and invalid actions. Local
 * actions that an earlier step may create are not checked.
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
    if (job.uses !== undefined) problems.push(...(await findCallProblems(job, job.uses, roots, depth)));
    for (const key of ["container", "services"] as const)
      if (job[key])
        problems.push(
          createProblem(
            job[key].at ?? job.at,
            `The job "${job.key}" has "${key}:". Containers are not run here. Remove it.`,
          ),
        );
    const created = listCreatedFolders(job.steps);
    for (const step of job.steps) problems.push(...findStepProblems(step, roots, created, []));
  }
  return problems;
}

async function findCallProblems(job: Job, uses: string, roots: RefusalRoots, depth: number): Promise<Problem[]> {
  const found = resolveWorkflowUses(uses, { workspace: roots.source, ...roots });
  const at = job.usesAt ?? job.at;
  if ("why" in found) return [createProblem(at, `The workflow "${uses}" cannot be called here: ${found.why}.`)];
  if (depth >= MAX_WORKFLOW_DEPTH)
    return [createProblem(at, `The workflow "${uses}" nests deeper than ${MAX_WORKFLOW_DEPTH}. Does it call itself?`)];
  try {
    const called = await readWorkflow(found.path);
    if (!called.events.includes("workflow_call"))
      return [createProblem(at, `The workflow "${uses}" cannot be called. It has no "workflow_call" under "on:".`)];
    const keys = new Set(called.jobs.map(({ key }) => key));
    return await findRefusals(called, keys, { ...roots, repository: found.repository }, depth + 1);
  } catch (error) {
    if (error instanceof WorkflowError) return error.problems.map((inner) => ({ ...(at ? { at } : {}), ...inner }));
    throw error;
  }
}

function findStepProblems(
  step: Step,
  roots: RefusalRoots,
  created: readonly string[],
  stack: readonly string[],
): readonly Problem[] {
  if (step.uses === undefined) return [];
  const target = resolveUses(step.uses, { workspace: roots.source, repository: roots.repository, suite: roots.suite });
  if (target.kind === "refused")
    return [createProblem(step.at, `The action "${step.uses}" cannot run here: ${target.why}.`)];
  if (target.kind === "no-op") return findCheckoutProblems(step, target.name);
  const { folder } = target;
  if (stack.includes(folder))
    return [createProblem(step.at, `The action "${step.uses}" uses itself, directly or through others.`)];
  if (stack.length >= MAX_ACTION_DEPTH)
    return [createProblem(step.at, `The action "${step.uses}" nests deeper than ${MAX_ACTION_DEPTH} levels.`)];
  if (findManifest(folder) === undefined) {
    const inner = relative(roots.source, folder).split(sep);
    if (target.isLocal && (inner[0] === ".." || created.includes(inner[0] ?? ""))) return [];
    return [
      createProblem(
        step.at,
        `The action "${step.uses}" does not exist. There is no action.yml in "${folder}". Check the path.`,
      ),
    ];
  }
  try {
    const { runs } = readAction(folder);
    if (runs.using === "docker")
      return [createProblem(step.at, `The action "${step.uses}" needs Docker, which is not run here.`)];
    if (runs.using !== "composite") return [];
    const inside = { ...roots, repository: target.repository };
    return runs.steps.flatMap((child) => findStepProblems(child, inside, created, [...stack, folder]));
  } catch (error) {
    if (error instanceof WorkflowError) return error.problems;
    throw error;
  }
}

/** Lists the first path segments of the directories that checkouts with a `path` create. */
function listCreatedFolders(steps: readonly Step[]): string[] {
  return steps
    .filter((step) => step.uses?.toLowerCase().startsWith("actions/checkout@"))
    .flatMap((step) => readLiteralText(findEntry(step.with, "path"))?.split("/")[0] ?? []);
}

function findCheckoutProblems(step: Step, name: string): Problem[] {
  const other = findEntry(step.with, "repository");
  const text = readLiteralText(other);
  if (name !== "actions/checkout" || text === undefined || text === "") return [];
  return [
    createProblem(
      other?.at ?? step.at,
      `The checkout of "${text}" cannot run here. Other repositories are not fetched.`,
    ),
  ];
}

function createProblem(at: Position | undefined, message: string): Problem {
  return at ? { at, message } : { message };
}
