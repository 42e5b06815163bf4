import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Conclusion, Emit, JobResult, RunResult } from "../events.ts";
import type { JsonObject } from "../expression/data.ts";
import { isObject } from "../expression/resolve.ts";
import { createMasks } from "../log/masks.ts";
import { renderSummaryPage } from "../report/summary-page.ts";
import { startServices } from "../services/server.ts";
import { convertInputs } from "../workflow/call-inputs.ts";
import type { Workflow } from "../workflow/model.ts";
import { WorkflowError } from "../workflow/problem.ts";
import { readWorkflow } from "../workflow/read-workflow.ts";
import { findRefusals } from "../workflow/refuse.ts";
import { baseEnvironment } from "./base-environment.ts";
import { buildEvent } from "./event-payload.ts";
import { type GitFacts, readGitFacts } from "./git-facts.ts";
import { buildGithub } from "./github-context.ts";
import { type GracePeriods, runnerGracePeriods } from "./limits.ts";
import { combine, runJobs } from "./run-jobs.ts";
import { maskResult, writeRunRecord } from "./run-record.ts";
import type { RunState } from "./state.ts";
import { findGitRoot } from "./workspace.ts";

/** What to run and how. Only `workflow`, `cwd`, `environment` and `emit` must be given. */
export interface RunOptions {
  /** Path of the workflow file, absolute or relative to `cwd`. */
  readonly workflow: string;
  readonly cwd: string;
  /** The caller's environment; jobs see a short list of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly emit: Emit;
  /** Keys of the jobs wanted; what they need runs too. All when empty. */
  readonly jobs?: readonly string[];
  readonly event?: string;
  /** Path of a JSON file with the event's payload. */
  readonly eventFile?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly matrix?: Readonly<Record<string, string>>;
  /** Source of the jobs' workspaces; by default the git top level above the workflow file, else `cwd`. */
  readonly workspace?: string;
  /** Folder for the run folders, `<cwd>/.runs` by default. */
  readonly runs?: string;
  readonly keep?: boolean;
  readonly grace?: GracePeriods;
  readonly cancel?: AbortSignal;
  readonly kill?: AbortSignal;
  /** The checkout that `<owner>/testing-actions/…` means; by default the one this file belongs to. */
  readonly suite?: string;
}

/**
 * Runs a workflow on this machine and returns what came of it.
 *
 * @throws WorkflowError, before anything starts, with everything that keeps the workflow from running
 */
export async function runWorkflow(options: RunOptions): Promise<RunResult> {
  const startedAt = performance.now();
  const path = resolve(options.cwd, options.workflow);
  const workflow = await readWorkflow(path, options.workflow);
  const source = resolve(options.cwd, options.workspace ?? (await findGitRoot(dirname(path))) ?? ".");
  const suite = options.suite ?? resolve(import.meta.dirname, "..", "..");
  const selected = selectJobs(workflow, options.jobs ?? []);
  const repository = { root: source };
  const refusals = await findRefusals(workflow, selected, { source, suite, repository });
  const eventName = chooseEvent(workflow, options.event);
  const git = await readGitFacts(source);
  const { inputs, event } = readEvent(workflow, eventName, git, options);
  if (refusals.length > 0) throw new WorkflowError(refusals);

  const runsFolder = resolve(options.cwd, options.runs ?? ".runs");
  const folder = makeRunFolder(runsFolder, path);
  const runId = String(Date.now());
  const token = `local_${randomBytes(20).toString("hex")}`;
  const masks = createMasks();
  const secrets = { ...options.secrets, GITHUB_TOKEN: options.secrets?.["GITHUB_TOKEN"] ?? token };
  for (const value of Object.values(secrets)) masks.add(value);
  const workflowPath = relative(source, path).replaceAll("\\", "/");
  const github = buildGithub({ eventName, event, git, runId, workflowName: workflow.name, workflowPath });
  const services = await startServices({ folder });
  const run: RunState = {
    runId,
    folder,
    runsFolder,
    source,
    suite,
    emit: options.emit,
    masks,
    services,
    github,
    event,
    token: secrets.GITHUB_TOKEN,
    vars: options.vars ?? {},
    callerEnvironment: baseEnvironment(options.environment),
    grace: options.grace ?? runnerGracePeriods,
    keep: options.keep ?? false,
    isDebug: (options.vars?.["ACTIONS_STEP_DEBUG"] ?? options.secrets?.["ACTIONS_STEP_DEBUG"]) === "true",
    cancel: options.cancel ?? new AbortController().signal,
    kill: options.kill ?? new AbortController().signal,
  };
  const jobs: JobResult[] = [];
  const describe = async (conclusion: Conclusion): Promise<RunResult> =>
    maskResult(
      {
        runId,
        workflow: workflow.name,
        event: eventName,
        conclusion,
        durationMs: Math.round(performance.now() - startedAt),
        folder,
        jobs,
        artifacts: await services.artifacts(),
      },
      masks,
    );
  options.emit({ type: "run-started", runId, workflow: workflow.name, event: eventName, folder });
  try {
    writeRunRecord({ ...(await describe("cancelled")), status: "incomplete" });
    const ends = await runJobs({
      run,
      workflow,
      repository,
      inputs,
      secrets,
      contexts: { github: { ...github, event }, vars: run.vars, secrets },
      selected,
      matrixFilter: options.matrix ?? {},
      keyPrefix: "",
      namePrefix: "",
      outerNeeds: [],
      depth: 0,
      notices: workflow.hasConcurrency ? ['"concurrency:" is ignored: local runs do not wait for each other.'] : [],
      async onResult(result) {
        jobs.push(result);
        writeRunRecord({ ...(await describe("cancelled")), status: "incomplete" });
      },
    });
    const conclusion = run.cancel.aborted ? "cancelled" : combine([...ends.values()].map(({ result }) => result));
    const result = await describe(conclusion);
    writeRunRecord(result);
    writeFileSync(join(folder, "summary.html"), renderSummaryPage(result));
    options.emit({ type: "run-finished", result });
    return result;
  } finally {
    await services.close();
  }
}

function selectJobs(workflow: Workflow, wanted: readonly string[]): Set<string> {
  const selected = new Set<string>();
  const visit = (key: string): void => {
    if (selected.has(key)) return;
    selected.add(key);
    for (const need of workflow.jobs.find((job) => job.key === key)?.needs ?? []) visit(need);
  };
  const known = workflow.jobs.map(({ key }) => key);
  for (const key of wanted) {
    if (!known.includes(key))
      throw new WorkflowError([{ message: `The job "${key}" does not exist. The workflow has: ${known.join(", ")}.` }]);
  }
  for (const key of wanted.length > 0 ? wanted : known) visit(key);
  return selected;
}

/** Events that say least about the outside world come first. */
const preferredEvents = ["push", "pull_request", "workflow_dispatch", "schedule", "merge_group"];

function chooseEvent(workflow: Workflow, wanted: string | undefined): string {
  const startable = workflow.events.filter((name) => name !== "workflow_call");
  if (startable.length === 0)
    throw new WorkflowError([
      { message: `The workflow "${workflow.name}" only runs when another one calls it. Start the one that calls it.` },
    ]);
  if (wanted === undefined) return preferredEvents.find((name) => startable.includes(name)) ?? startable[0] ?? "push";
  if (!startable.includes(wanted))
    throw new WorkflowError([
      { message: `The event "${wanted}" does not start this workflow. It starts on: ${startable.join(", ")}.` },
    ]);
  return wanted;
}

function readEvent(
  workflow: Workflow,
  name: string,
  git: GitFacts,
  options: RunOptions,
): { readonly inputs: JsonObject; readonly event: JsonObject } {
  const recorded = options.eventFile === undefined ? undefined : readEventFile(resolve(options.cwd, options.eventFile));
  const given = { ...(isObject(recorded?.["inputs"]) ? recorded["inputs"] : {}), ...options.inputs };
  const definitions = name === "workflow_dispatch" ? workflow.dispatchInputs : {};
  const scope = { contexts: { github: buildEvent(name, git, {}), vars: options.vars ?? {} } };
  const { inputs, problems } = convertInputs(definitions, given, scope);
  if (problems.length > 0) throw new WorkflowError(problems.map((message) => ({ message })));
  const texts = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value)]));
  return { inputs, event: recorded ?? buildEvent(name, git, texts) };
}

function readEventFile(path: string): JsonObject {
  if (!existsSync(path))
    throw new WorkflowError([{ message: `The event file "${path}" does not exist. Check the path.` }]);
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (isObject(value as JsonObject)) return value as JsonObject;
  } catch {
    // Said below, for text that is no JSON and for JSON that is no object alike.
  }
  throw new WorkflowError([
    { message: `The event file "${path}" holds no JSON object. Give the payload of an event.` },
  ]);
}

function makeRunFolder(runs: string, workflow: string): string {
  const time = new Date().toISOString().replaceAll(/[:.]/g, "-");
  const base = join(runs, `${time}-${basename(workflow).replace(/\.ya?ml$/, "")}`);
  let folder = base;
  for (let count = 2; existsSync(folder); count++) folder = `${base}-${count}`;
  mkdirSync(folder, { recursive: true });
  return folder;
}
