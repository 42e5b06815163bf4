import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Conclusion, Emit, JobResult, RunResult } from "../events.ts";
import { createMasks } from "../log/masks.ts";
import { renderSummaryPage } from "../report/summary-page.ts";
import { startServices } from "../services/server.ts";
import { WorkflowError } from "../workflow/problem.ts";
import { readWorkflow } from "../workflow/read-workflow.ts";
import { findRefusals } from "../workflow/refuse.ts";
import { selectJobs } from "../workflow/select-jobs.ts";
import { baseEnvironment } from "./base-environment.ts";
import { readGitFacts } from "./git-facts.ts";
import { buildGithub } from "./github-context.ts";
import { type GracePeriods, runnerGracePeriods } from "./limits.ts";
import { chooseEvent, readEvent } from "./read-event.ts";
import { combine, runJobs } from "./run-jobs.ts";
import { freeReserve, makeReserve, makeRunFolder, maskTexts, writeLastWords, writeRunRecord } from "./run-record.ts";
import type { RunState } from "./state.ts";
import { findGitRoot, isInside } from "./workspace.ts";

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
  /** `github.actor`; by default the sender in the event's payload. */
  readonly actor?: string;
  /** `github.api_url`; by default that of github.com. */
  readonly apiUrl?: string;
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
  const { inputs, event } = readEvent(workflow, eventName, git, {
    ...(options.eventFile === undefined ? {} : { eventFile: resolve(options.cwd, options.eventFile) }),
    inputs: options.inputs ?? {},
    vars: options.vars ?? {},
  });
  if (refusals.length > 0) throw new WorkflowError(refusals);

  const runsFolder = resolve(options.cwd, options.runs ?? ".runs");
  const folder = makeRunFolder(runsFolder, path);
  const runId = String(Date.now());
  const token = `local_${randomBytes(20).toString("hex")}`;
  const masks = createMasks();
  const secrets = { ...options.secrets, GITHUB_TOKEN: options.secrets?.["GITHUB_TOKEN"] ?? token };
  for (const value of Object.values(secrets)) masks.add(value);
  const workflowPath = relative(source, path).replaceAll("\\", "/");
  const github = buildGithub({
    eventName,
    event,
    git,
    runId,
    workflowName: workflow.name,
    workflowPath,
    ...(options.actor === undefined ? {} : { actor: options.actor }),
    ...(options.apiUrl === undefined ? {} : { apiUrl: options.apiUrl }),
  });
  const services = await startServices({ folder });
  const run: RunState = {
    runId,
    folder,
    jobIds: new Set(),
    // With the runs beside or above the source only this run can be left out of the copy.
    uncopiedFolder: isInside(runsFolder, source) ? folder : runsFolder,
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
    maskTexts(
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
  /** A full disk must not end the run: what could not be written is noted with the latest job. */
  const save = (name: string, write: () => void): void => {
    const problem = writeLastWords(folder, write);
    const last = problem === undefined ? undefined : jobs.pop();
    if (last) jobs.push({ ...last, incomplete: [...last.incomplete, `${name} could not be written: ${problem}`] });
  };
  const saveUnfinished = async (): Promise<void> => {
    const unfinished = await describe("cancelled");
    save("run.json", () => writeRunRecord({ ...unfinished, status: "incomplete" }));
  };
  makeReserve(folder);
  options.emit({ type: "run-started", runId, workflow: workflow.name, event: eventName, folder });
  try {
    await saveUnfinished();
    const ends = await runJobs({
      run,
      workflow,
      repository,
      inputs,
      secrets,
      contexts: { github: { ...github, event, token: run.token }, vars: run.vars, secrets },
      selected,
      matrixFilter: options.matrix ?? {},
      keyPrefix: "",
      namePrefix: "",
      outerNeeds: [],
      depth: 0,
      notices: workflow.hasConcurrency ? ['"concurrency:" is ignored: local runs do not wait for each other.'] : [],
      async onResult(result) {
        jobs.push(result);
        await saveUnfinished();
      },
    });
    const conclusion = run.cancel.aborted ? "cancelled" : combine([...ends.values()].map(({ result }) => result));
    const result = await describe(conclusion);
    save("run.json", () => writeRunRecord(result));
    freeReserve(folder);
    save("summary.html", () => writeFileSync(join(folder, "summary.html"), renderSummaryPage(result)));
    const told = { ...result, jobs: [...jobs] };
    options.emit({ type: "run-finished", result: told });
    return told;
  } finally {
    await services.close();
  }
}
