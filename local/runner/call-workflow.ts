import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Conclusion, JobResult } from "../events.ts";
import type { JsonObject } from "../expression/data.ts";
import type { Scope } from "../expression/evaluate.ts";
import { isObject, resolveTemplate, resolveText } from "../expression/resolve.ts";
import { convertInputs } from "../workflow/call-inputs.ts";
import { maxWorkflowDepth } from "../workflow/depth.ts";
import type { Job, Workflow } from "../workflow/model.ts";
import { readWorkflow } from "../workflow/read-workflow.ts";
import { resolveWorkflowUses } from "../workflow/resolve-uses.ts";
import { literalText } from "../workflow/template.ts";
import type { Leg } from "./legs.ts";
import type { JobEnd } from "./run-jobs.ts";
import type { JobState } from "./state.ts";
import type { WorkflowCall } from "./workflow-call.ts";

/** What the caller brings along; the two functions come as arguments because they call this one. */
export interface CallFrame {
  readonly contexts: JobState["contexts"];
  runJobs(call: WorkflowCall): Promise<ReadonlyMap<string, JobEnd>>;
  combine(results: readonly Conclusion[]): Conclusion;
}

/** Runs a reusable workflow as the job that calls it: its inputs and secrets, its jobs, its outputs. */
export async function callWorkflow(call: WorkflowCall, job: Job, leg: Leg, frame: CallFrame): Promise<JobEnd> {
  const startedAt = performance.now();
  const { run } = call;
  run.emit({ type: "job-started", job: leg.ref });
  let end: JobEnd = { result: "failure", outputs: {} };
  let reason: string | undefined;
  try {
    end = await runCalled(call, job, leg, frame);
  } catch (error) {
    reason = run.masks.apply(error instanceof Error ? error.message : String(error));
  }
  const folder = join(run.folder, "jobs", leg.ref.id);
  mkdirSync(folder, { recursive: true });
  const logPath = join(folder, "log.txt");
  writeFileSync(logPath, `Called ${job.uses}: ${end.result}\n${reason === undefined ? "" : `${reason}\n`}`);
  const result: JobResult = {
    job: leg.ref,
    needs: job.needs.length > 0 ? job.needs.map((need) => call.keyPrefix + need) : call.outerNeeds,
    conclusion: end.result,
    durationMs: Math.round(performance.now() - startedAt),
    outputs: end.outputs,
    annotations: [],
    summaries: [],
    logPath,
    incomplete: [],
    ...(reason === undefined ? {} : { reason }),
  };
  run.emit({ type: "job-finished", result });
  await call.onResult(result);
  return end;
}

async function runCalled(call: WorkflowCall, job: Job, leg: Leg, frame: CallFrame): Promise<JobEnd> {
  const uses = job.uses ?? "";
  const { run, repository } = call;
  if (call.depth + 1 >= maxWorkflowDepth)
    throw new Error(`The workflow "${uses}" nests deeper than ${maxWorkflowDepth} levels. Does it call itself?`);
  const found = resolveWorkflowUses(uses, { workspace: run.source, suite: run.suite, repository });
  if ("why" in found) throw new Error(`The workflow "${uses}" cannot be called here: ${found.why}.`);
  const workflow = await readWorkflow(found.path);
  const scope: Scope = { contexts: { ...call.contexts, ...frame.contexts } };
  const given = job.with ? resolveTemplate(job.with, scope) : {};
  const { inputs, problems } = convertInputs(workflow.call.inputs, isObject(given) ? given : {}, scope);
  const secrets = readSecrets(call, job, workflow, scope);
  const missing = Object.entries(workflow.call.secrets)
    .filter(([name, { required }]) => required && secrets[name] === undefined)
    .map(([name]) => `The secret "${name}" is required and was not passed.`);
  if (problems.length + missing.length > 0) throw new Error([...problems, ...missing].join(" "));
  const ends = await frame.runJobs({
    ...call,
    workflow,
    repository: found.repository,
    inputs,
    secrets,
    selected: new Set(workflow.jobs.map(({ key }) => key)),
    keyPrefix: `${leg.ref.id}/`,
    namePrefix: `${leg.ref.name} / `,
    outerNeeds: job.needs.length > 0 ? job.needs.map((need) => call.keyPrefix + need) : call.outerNeeds,
    depth: call.depth + 1,
  });
  const result = frame.combine([...ends.values()].map((end) => end.result));
  return { result, outputs: readOutputs(call, workflow, inputs, ends) };
}

function readSecrets(call: WorkflowCall, job: Job, workflow: Workflow, scope: Scope): JsonObject {
  const token = { GITHUB_TOKEN: call.run.token };
  if (literalText(job.secrets) === "inherit") return call.secrets;
  if (!job.secrets) return token;
  const given = resolveTemplate(job.secrets, scope);
  const declared = Object.keys(workflow.call.secrets);
  const passed = Object.entries(isObject(given) ? given : {});
  // A secret may be put together from others; the whole is as secret as its parts.
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
  ends: ReadonlyMap<string, JobEnd>,
): Record<string, string> {
  const jobs = Object.fromEntries([...ends].map(([key, end]) => [key, { result: end.result, outputs: end.outputs }]));
  const scope: Scope = { contexts: { ...call.contexts, inputs, jobs } };
  const outputs = Object.entries(workflow.call.outputs).map(
    ([name, value]) => [name, resolveText(value, scope)] as const,
  );
  return Object.fromEntries(outputs.filter(([, text]) => text !== "" && !call.run.masks.contains(text)));
}
