import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { FeatureFlags } from "@actions/expressions/features";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import type { WorkflowJob } from "@actions/workflow-parser/model/workflow-template";
import { TemplateContext, TemplateValidationErrors } from "@actions/workflow-parser/templates/template-context";
import { WORKFLOW_ROOT } from "@actions/workflow-parser/workflows/workflow-constants";
import { getWorkflowSchema } from "@actions/workflow-parser/workflows/workflow-schema";
import type { CallDefinition, InputDefinition, Job, Workflow } from "./model.ts";
import { WorkflowError } from "./problem.ts";
import { readSteps } from "./read-steps.ts";
import { problemsOf, readTemplate } from "./read-template.ts";
import { entry, literalText, type Template } from "./template.ts";
import { readValues } from "./value-reader.ts";

/**
 * Reads and checks a workflow file with GitHub's own parser.
 *
 * @param shownAs the path used in messages
 * @throws WorkflowError with every problem the parser found, each with its line and column
 */
export async function readWorkflow(path: string, shownAs: string = path): Promise<Workflow> {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "There is no such file" : String(error);
    throw new WorkflowError([{ message: `The workflow "${shownAs}" cannot be read. ${why}. Check the path.` }]);
  }
  const featureFlags = new FeatureFlags({ all: true });
  const newContext = (): TemplateContext => {
    const trace = new NoOperationTraceWriter();
    const context = new TemplateContext(new TemplateValidationErrors(), getWorkflowSchema(), trace);
    // The reader looks the flags up here, the converter in its options.
    context.state["featureFlags"] = featureFlags;
    return context;
  };
  const checked = parseWorkflow({ name: shownAs, content }, newContext());
  if (!checked.value || checked.context.errors.count > 0) throw new WorkflowError(problemsOf(checked.context, shownAs));
  const context = newContext();
  const root = readValues(context, WORKFLOW_ROOT, shownAs, content) ?? checked.value;
  const converted = await convertWorkflowTemplate(context, root, undefined, { featureFlags });
  if (context.errors.count > 0) throw new WorkflowError(problemsOf(context, shownAs));
  return buildWorkflow(resolve(path), readTemplate(root, shownAs), converted.jobs);
}

function buildWorkflow(path: string, root: Template, jobs: readonly WorkflowJob[]): Workflow {
  const on = entry(root, "on");
  const env = entry(root, "env");
  const defaults = entry(root, "defaults");
  return {
    path,
    name: literalText(entry(root, "name")) ?? basename(path),
    events: eventNames(on),
    dispatchInputs: readInputs(entry(entry(on, "workflow_dispatch"), "inputs")),
    call: readCall(entry(on, "workflow_call")),
    hasConcurrency: entry(root, "concurrency") !== undefined,
    jobs: jobs.map((job) => readJob(job, entry(root, "jobs"))),
    ...(env ? { env } : {}),
    ...(defaults ? { defaults } : {}),
  };
}

function eventNames(on: Template | undefined): string[] {
  if (on?.kind === "mapping") return on.entries.flatMap(({ key }) => literalText(key) ?? []);
  if (on?.kind === "sequence") return on.items.flatMap((item) => literalText(item) ?? []);
  const single = literalText(on);
  return single === undefined ? [] : [single];
}

function readCall(call: Template | undefined): CallDefinition {
  const secrets = pairs(entry(call, "secrets")).map(([name, value]) => [name, { required: isTrue(value, "required") }]);
  const outputs = pairs(entry(call, "outputs")).map(([name, value]) => [
    name,
    entry(value, "value") ?? { kind: "literal", value: "" },
  ]);
  return {
    inputs: readInputs(entry(call, "inputs")),
    secrets: Object.fromEntries(secrets),
    outputs: Object.fromEntries(outputs),
  };
}

function readInputs(inputs: Template | undefined): Record<string, InputDefinition> {
  return Object.fromEntries(pairs(inputs).map(([name, value]) => [name, readInput(value)]));
}

function readInput(value: Template): InputDefinition {
  const type = (literalText(entry(value, "type")) ?? "string") as InputDefinition["type"];
  const fallback = entry(value, "default");
  const options = entry(value, "options");
  return {
    type,
    required: isTrue(value, "required"),
    ...(fallback ? { default: fallback } : {}),
    ...(options?.kind === "sequence" ? { options: options.items.flatMap((item) => literalText(item) ?? []) } : {}),
  };
}

function isTrue(template: Template, key: string): boolean {
  return literalText(entry(template, key)) === "true";
}

function pairs(template: Template | undefined): [string, Template][] {
  if (template?.kind !== "mapping") return [];
  return template.entries.flatMap(({ key, value }) => {
    const name = literalText(key);
    return name === undefined ? [] : [[name, value] satisfies [string, Template]];
  });
}

function readJob(job: WorkflowJob, jobs: Template | undefined): Job {
  const key = job.id.value;
  const raw = entry(jobs, key);
  const uses = literalText(entry(raw, "uses"));
  const usesAt = entry(raw, "uses")?.at;
  const at = jobs?.kind === "mapping" ? jobs.entries.find((item) => literalText(item.key) === key)?.key.at : undefined;
  const templates = {
    name: entry(raw, "name"),
    strategy: entry(raw, "strategy"),
    env: entry(raw, "env"),
    defaults: entry(raw, "defaults"),
    outputs: entry(raw, "outputs"),
    timeoutMinutes: entry(raw, "timeout-minutes"),
    continueOnError: entry(raw, "continue-on-error"),
    runsOn: entry(raw, "runs-on"),
    container: entry(raw, "container"),
    services: entry(raw, "services"),
    with: entry(raw, "with"),
    secrets: entry(raw, "secrets"),
  };
  return {
    key,
    needs: (job.needs ?? []).map((need) => need.value),
    if: job.if?.expression ?? "success()",
    hasConcurrency: entry(raw, "concurrency") !== undefined,
    steps: job.type === "job" ? readSteps(job.steps, entry(raw, "steps")) : [],
    ...(at ? { at } : {}),
    ...(uses === undefined ? {} : { uses }),
    ...(usesAt === undefined ? {} : { usesAt }),
    ...Object.fromEntries(Object.entries(templates).filter(([, value]) => value !== undefined)),
  };
}
