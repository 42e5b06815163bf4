import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JobRef, JobResult } from "../events.ts";
import type { Scope } from "../expression/evaluate.ts";
import { resolveNumber, resolveText, resolveTextMap } from "../expression/resolve.ts";
import { createMasks } from "../log/masks.ts";
import type { Job, Workflow } from "../workflow/model.ts";
import type { RepositoryRoot } from "../workflow/resolve-uses.ts";
import { entry } from "../workflow/template.ts";
import { createBackgroundSteps } from "./background.ts";
import { createJobLog } from "./job-log.ts";
import { leaveJob } from "./leave-job.ts";
import { defaultJobTimeoutMinutes } from "./limits.ts";
import { runPres } from "./run-pre.ts";
import { runStep } from "./run-step.ts";
import { stepScope, toolFolder } from "./scope.ts";
import type { JobState, RunState, StepScope } from "./state.ts";
import { runSystemStep } from "./system-step.ts";
import { afterMinutes } from "./timer.ts";
import { copyWorkspace } from "./workspace.ts";

/** One job, or one leg of its matrix, with everything its expressions may read. */
export interface JobRequest {
  readonly run: RunState;
  readonly workflow: Workflow;
  readonly repository: RepositoryRoot;
  readonly job: Job;
  readonly ref: JobRef;
  /** Keys of the jobs this one waited for, for the report. */
  readonly needs: readonly string[];
  readonly contexts: JobState["contexts"];
  /** Lines for the log of the job's set-up, such as what is ignored here. */
  readonly notices: readonly string[];
  /** What was already incomplete in the services before this job. */
  readonly knownIncomplete: readonly string[];
}

/** Runs a job from its set-up to its clean-up. This never throws: whatever goes wrong is in the result. */
export async function runJob(request: JobRequest): Promise<JobResult> {
  const startedAt = performance.now();
  const { run, ref } = request;
  const folder = join(run.folder, "jobs", ref.id);
  mkdirSync(folder, { recursive: true });
  run.emit({ type: "job-started", job: ref });
  const logPath = join(folder, "log.txt");
  const log = createJobLog(logPath, run.emit);
  const cancel = new AbortController();
  const job = createJob({ ...request, run: { ...run, emit: log.emit } }, folder, cancel.signal);
  const scope = jobScope(job, request.repository);
  let reason: string | undefined;
  const stop = (why: string): void => {
    reason = why;
    job.status = "cancelled";
    cancel.abort();
  };
  const onCancel = (): void => stop("the run was cancelled");
  run.cancel.addEventListener("abort", onCancel, { once: true });

  let timer: NodeJS.Timeout | undefined;
  await runSystemStep(job, "__setup", "Set up job", async (setUp) => {
    for (const notice of request.notices) setUp.print("text", notice);
    const minutes = await prepare(request, job);
    timer = afterMinutes(minutes, () => stop(`the job has exceeded its time limit of ${minutes} minutes`));
    setUp.print("text", `Workspace: ${job.workspace}`);
  });
  if (job.status === "success") {
    await runPres(scope, request.job.steps).catch((error: unknown) => failSetUp(job, error));
    for (const step of request.job.steps) await runStep(scope, step);
    await joinBackground(job);
  }
  for (let post = job.posts.pop(); post; post = job.posts.pop()) await post.run();
  clearTimeout(timer);
  run.cancel.removeEventListener("abort", onCancel);
  return leaveJob({ request, job, scope, folder, logPath, log, startedAt, ...(reason ? { reason } : {}) });
}

function createJob(request: JobRequest, folder: string, cancel: AbortSignal): JobState {
  const { run, ref, contexts } = request;
  const masks = createMasks(run.masks);
  const serviceToken = run.services.issueToken(ref.id);
  masks.add(serviceToken);
  return {
    run,
    ref,
    workspace: join(folder, "workspace"),
    temp: join(folder, "temp"),
    trackingId: `local_${randomUUID()}`,
    masks,
    contexts,
    defaults: {},
    env: {},
    path: [],
    status: "success",
    annotations: [],
    summaries: [],
    incomplete: [],
    posts: [],
    background: createBackgroundSteps(),
    cancel,
    serviceToken,
  };
}

function jobScope(job: JobState, repository: RepositoryRoot): StepScope {
  return {
    job,
    depth: 0,
    steps: {},
    inputs: job.contexts.inputs,
    overrides: {},
    posts: job.posts,
    github: {},
    repository,
    uses: new Map(),
    signal: new AbortController().signal,
    status: {
      get value() {
        return job.status;
      },
      set value(value) {
        job.status = value;
      },
    },
  };
}

/** Fills the workspace, writes the event and evaluates `env`, `defaults` and the time limit, which is returned in minutes. */
async function prepare(request: JobRequest, job: JobState): Promise<number> {
  const { run, workflow } = request;
  const eventFolder = join(job.temp, "_github_workflow");
  mkdirSync(eventFolder, { recursive: true });
  writeFileSync(join(eventFolder, "event.json"), JSON.stringify(run.event, null, 2));
  mkdirSync(toolFolder(run), { recursive: true });
  await copyWorkspace(run.source, job.workspace, run.uncopiedFolder);
  const scope = (): Scope => stepScope(jobScope(job, request.repository), "main", job.env);
  Object.assign(job.env, resolveTextMap(workflow.env, scope()));
  Object.assign(job.env, resolveTextMap(request.job.env, scope()));
  for (const defaults of [workflow.defaults, request.job.defaults]) {
    const shell = resolveText(entry(entry(defaults, "run"), "shell"), scope());
    const workingDirectory = resolveText(entry(entry(defaults, "run"), "working-directory"), scope());
    if (shell !== "") job.defaults.shell = shell;
    if (workingDirectory !== "") job.defaults.workingDirectory = workingDirectory;
  }
  return resolveNumber(request.job.timeoutMinutes, scope(), defaultJobTimeoutMinutes);
}

async function failSetUp(job: JobState, error: unknown): Promise<void> {
  await runSystemStep(job, "__actions", "Prepare actions", () => {
    throw error;
  });
}

/** No background step may run on into the posts. */
async function joinBackground(job: JobState): Promise<void> {
  const { background } = job;
  if (background.unwaited().length > 0)
    await runSystemStep(job, "__wait_all", "Wait for all background steps", async (log) => {
      await background.waitAll((line) => log.print("text", line));
    });
  const result = await background.result();
  if (result !== "success" && result !== "skipped" && job.status === "success") job.status = result;
}
