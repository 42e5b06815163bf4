import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JobResult } from "../../events/run-events.ts";
import type { Scope } from "../../expression/evaluate.ts";
import { resolveNumber, resolveText, resolveTextMap } from "../../expression/resolve.ts";
import { findEntry } from "../../expression/template.ts";
import { createMasks } from "../../log/masks.ts";
import type { RepositoryRoot } from "../../workflow/resolve-uses.ts";
import { DEFAULT_JOB_TIMEOUT_MINUTES, startTimer } from "../process/limits.ts";
import { copyWorkspace } from "../source/copy-workspace.ts";
import { createBackgroundSteps } from "../state/background-steps.ts";
import { createExpressionScope, resolveToolFolder } from "../state/scope.ts";
import type { JobState, StepScope } from "../state/state.ts";
import { runPrePhases } from "../step/run-pre.ts";
import { runStep } from "../step/run-step.ts";
import { finishJob } from "./finish-job.ts";
import { createJobLog } from "./job-log.ts";
import type { JobRequest } from "./job-request.ts";
import { runSystemStep } from "./run-system-step.ts";

/**
 * Runs a job from its set-up to its clean-up. This never throws: the result contains every failure.
 */
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
  const scope = createRootScope(job, request.repository);
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
    const minutes = await prepareJob(request, job);
    timer = startTimer(minutes, () => stop(`the job has exceeded its time limit of ${minutes} minutes`));
    setUp.print("text", `Workspace: ${job.workspace}`);
  });
  if (job.status === "success") {
    await runPrePhases(scope, request.job.steps).catch((error: unknown) => failSetUp(job, error));
    for (const step of request.job.steps) await runStep(scope, step);
    await waitForBackground(job);
  }
  for (let post = job.posts.pop(); post; post = job.posts.pop()) await post.run();
  clearTimeout(timer);
  run.cancel.removeEventListener("abort", onCancel);
  return finishJob({ request, job, scope, folder, logPath, log, startedAt, ...(reason ? { reason } : {}) });
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

function createRootScope(job: JobState, repository: RepositoryRoot): StepScope {
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

/**
 * Fills the workspace, writes the event and evaluates `env` and `defaults`. Returns the time limit
 * in minutes.
 */
async function prepareJob(request: JobRequest, job: JobState): Promise<number> {
  const { run, workflow } = request;
  const eventFolder = join(job.temp, "_github_workflow");
  mkdirSync(eventFolder, { recursive: true });
  writeFileSync(join(eventFolder, "event.json"), JSON.stringify(run.event, null, 2));
  mkdirSync(resolveToolFolder(run), { recursive: true });
  await copyWorkspace(run.source, job.workspace, run.uncopiedFolder);
  const scope = (): Scope => createExpressionScope(createRootScope(job, request.repository), "main", job.env);
  Object.assign(job.env, resolveTextMap(workflow.env, scope()));
  Object.assign(job.env, resolveTextMap(request.job.env, scope()));
  for (const defaults of [workflow.defaults, request.job.defaults]) {
    const shell = resolveText(findEntry(findEntry(defaults, "run"), "shell"), scope());
    const workingDirectory = resolveText(findEntry(findEntry(defaults, "run"), "working-directory"), scope());
    if (shell !== "") job.defaults.shell = shell;
    if (workingDirectory !== "") job.defaults.workingDirectory = workingDirectory;
  }
  return resolveNumber(request.job.timeoutMinutes, scope(), DEFAULT_JOB_TIMEOUT_MINUTES);
}

async function failSetUp(job: JobState, error: unknown): Promise<void> {
  await runSystemStep(job, "__actions", "Prepare actions", () => {
    throw error;
  });
}

/** Waits for all background steps, because none may run during the posts. */
async function waitForBackground(job: JobState): Promise<void> {
  const { background } = job;
  if (background.pendingIds().length > 0)
    await runSystemStep(job, "__wait_all", "Wait for all background steps", async (log) => {
      await background.waitAll((line) => log.print("text", line));
    });
  const result = await background.result();
  if (result !== "success" && result !== "skipped" && job.status === "success") job.status = result;
}
