import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JobResult } from "../../events/run-events.ts";
import type { JsonObject } from "../../expression/data.ts";
import type { Scope } from "../../expression/evaluate.ts";
import { isObject, resolveTemplate, resolveText } from "../../expression/resolve.ts";
import { readLiteralText } from "../../expression/template.ts";
import { convertInputs } from "../../workflow/convert-inputs.ts";
import type { Job, Workflow } from "../../workflow/model.ts";
import { readWorkflow } from "../../workflow/read-workflow.ts";
import { MAX_WORKFLOW_DEPTH, resolveWorkflowUses } from "../../workflow/resolve-uses.ts";
import type { JobState } from "../state/state.ts";
import type { WorkflowCall } from "../state/workflow-call.ts";
import { combineResults, type NeedsEntry, resolveNeeds } from "./needs-entry.ts";
import type { Leg } from "./plan-legs.ts";

/** The calling job's contexts, and `runJobs`, which is an argument because it calls this module. */
export interface CallerContext {
  readonly contexts: JobState["contexts"];
  readonly runJobs: (call: WorkflowCall) => Promise<ReadonlyMap<string, NeedsEntry>>;
}

/** Runs a reusable workflow as the job that calls it. A failure inside becomes the job's result. */
export async function callWorkflow(call: WorkflowCall, job: Job, leg: Leg, caller: CallerContext): Promise<NeedsEntry> {
  const startedAt = performance.now();
  const { run } = call;
  run.emit({ type: "job-started", job: leg.ref });
  let entry: NeedsEntry = { result: "failure", outputs: {} };
  let reason: string | undefined;
  try {
    entry = await runCalledWorkflow(call, job, leg, caller);
  } catch (error) {
    reason = run.masks.apply(error instanceof Error ? error.message : String(error));
  }
  const folder = join(run.folder, "jobs", leg.ref.id);
  mkdirSync(folder, { recursive: true });
  const logPath = join(folder, "log.txt");
  writeFileSync(logPath, `Called ${job.uses}: ${entry.result}\n${reason === undefined ? "" : `${reason}\n`}`);
  const result: JobResult = {
    job: leg.ref,
    needs: resolveNeeds(call, job),
    conclusion: entry.result,
    durationMs: Math.round(performance.now() - startedAt),
    outputs: entry.outputs,
    annotations: [],
    summaries: [],
    logPath,
    incomplete: [],
    ...(reason === undefined ? {} : { reason }),
  };
  run.emit({ type: "job-finished", result });
  await call.onResult(result);
  return entry;
}

async function runCalledWorkflow(call: WorkflowCall, job: Job, leg: Leg, caller: CallerContext): Promise<NeedsEntry> {
  const uses = job.uses ?? "";
  const { run, repository } = call;
  if (call.depth + 1 >= MAX_WORKFLOW_DEPTH)
    throw new Error(`The workflow "${uses}" nests deeper than ${MAX_WORKFLOW_DEPTH} levels. Does it call itself?`);
  const found = resolveWorkflowUses(uses, { workspace: run.source, suite: run.suite, repository });
  if ("why" in found) throw new Error(`The workflow "${uses}" cannot be called here: ${found.why}.`);
  const workflow = await readWorkflow(found.path);
  const scope: Scope = { contexts: { ...call.contexts, ...caller.contexts } };
  const given = job.with ? resolveTemplate(job.with, scope) : {};
  const { inputs, problems } = convertInputs(workflow.call.inputs, isObject(given) ? given : {}, scope);
  const secrets = readSecrets(call, job, workflow, scope);
  const missing = Object.entries(workflow.call.secrets)
    .filter(([name, { required }]) => required && secrets[name] === undefined)
    .map(([name]) => `The secret "${name}" is required and was not passed.`);
  if (problems.length + missing.length > 0) throw new Error([...problems, ...missing].join(" "));
  const entries = await caller.runJobs({
    ...call,
    workflow,
    repository: found.repository,
    inputs,
    secrets,
    selected: new Set(workflow.jobs.map(({ key }) => key)),
    keyPrefix: `${leg.ref.id}/`,
    namePrefix: `${leg.ref.name} / `,
    outerNeeds: resolveNeeds(call, job),
    depth: call.depth + 1,
  });
  const result = combineResults([...entries.values()].map((entry) => entry.result));
  return { result, outputs: readOutputs(call, workflow, inputs, entries) };
}

function readSecrets(call: WorkflowCall, job: Job, workflow: Workflow, scope: Scope): JsonObject {
  const token = { GITHUB_TOKEN: call.run.token };
  if (readLiteralText(job.secrets) === "inherit") return call.secrets;
  if (!job.secrets) return token;
  const given = resolveTemplate(job.secrets, scope);
  const declared = Object.keys(workflow.call.secrets);
  const passed = Object.entries(isObject(given) ? given : {});
  // A secret may be composed of others; the composed value is masked too.
  for (const [, value] of passed) call.run.masks.add(String(value));
  const unknown = passed.map(([name]) => name).filter((name) => !declared.includes(name));
  if (unknown.length > 0)
    throw new Error(`The secret "${unknown.join('", "')}" is not declared by the called workflow.`);
  return { ...token, ...Object.fromEntries(passed.filter(([, value]) => value !== "")) };
}

function readOutputs(
  call: WorkflowCall,
  workflow: Workflow,
  inputs: JsonObject,
  entries: ReadonlyMap<string, NeedsEntry>,
): { [key: string]: string } {
  const jobs = Object.fromEntries(
    [...entries].map(([key, entry]) => [key, { result: entry.result, outputs: entry.outputs }]),
  );
  const scope: Scope = { contexts: { ...call.contexts, inputs, jobs } };
  const outputs = Object.entries(workflow.call.outputs).map(
    ([name, value]) => [name, resolveText(value, scope)] as const,
  );
  return Object.fromEntries(outputs.filter(([, text]) => text !== "" && !call.run.masks.contains(text)));
}
