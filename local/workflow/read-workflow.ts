import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { FeatureFlags } from "@actions/expressions/features";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import type { WorkflowJob } from "@actions/workflow-parser/model/workflow-template";
import { TemplateContext, TemplateValidationErrors } from "@actions/workflow-parser/templates/template-context";
import { WORKFLOW_ROOT } from "@actions/workflow-parser/workflows/workflow-constants";
import { getWorkflowSchema } from "@actions/workflow-parser/workflows/workflow-schema";
import { findEntry, readLiteralText, type Template } from "../expression/template.ts";
import type { CallDefinition, InputDefinition, Job, Workflow } from "./model.ts";
import { readSteps } from "./read-steps.ts";
import { collectProblems, readTemplate } from "./read-template.ts";
import { readValues } from "./read-values.ts";
import { WorkflowError } from "./workflow-error.ts";

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
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "The file does not exist" : String(error);
    throw new WorkflowError([{ message: `The workflow "${shownAs}" cannot be read. ${why}. Check the path.` }]);
  }
  const featureFlags = new FeatureFlags({ all: true });
  const newContext = (): TemplateContext => {
    const trace = new NoOperationTraceWriter();
    const context = new TemplateContext(new TemplateValidationErrors(), getWorkflowSchema(), trace);
    // The reader takes the flags from here, the converter from its options.
    context.state["featureFlags"] = featureFlags;
    return context;
  };
  const checked = parseWorkflow({ name: shownAs, content }, newContext());
  if (!checked.value || checked.context.errors.count > 0)
    throw new WorkflowError(collectProblems(checked.context, shownAs));
  const context = newContext();
  const root = readValues(context, WORKFLOW_ROOT, shownAs, content) ?? checked.value;
  const converted = await convertWorkflowTemplate(context, root, undefined, { featureFlags });
  if (context.errors.count > 0) throw new WorkflowError(collectProblems(context, shownAs));
  return buildWorkflow(resolve(path), readTemplate(root, shownAs), converted.jobs);
}

function buildWorkflow(path: string, root: Template, jobs: readonly WorkflowJob[]): Workflow {
  const on = findEntry(root, "on");
  const env = findEntry(root, "env");
  const defaults = findEntry(root, "defaults");
  return {
    path,
    name: readLiteralText(findEntry(root, "name")) ?? basename(path),
    events: readEventNames(on),
    dispatchInputs: readInputs(findEntry(findEntry(on, "workflow_dispatch"), "inputs")),
    call: readCall(findEntry(on, "workflow_call")),
    hasConcurrency: findEntry(root, "concurrency") !== undefined,
    jobs: jobs.map((job) => readJob(job, findEntry(root, "jobs"))),
    ...(env ? { env } : {}),
    ...(defaults ? { defaults } : {}),
  };
}

function readEventNames(on: Template | undefined): string[] {
  if (on?.kind === "mapping") return on.entries.flatMap(({ key }) => readLiteralText(key) ?? []);
  if (on?.kind === "sequence") return on.items.flatMap((item) => readLiteralText(item) ?? []);
  const single = readLiteralText(on);
  return single === undefined ? [] : [single];
}

function readCall(call: Template | undefined): CallDefinition {
  const secrets = listPairs(findEntry(call, "secrets")).map(([name, value]) => [
    name,
    { required: isTrue(value, "required") },
  ]);
  const outputs = listPairs(findEntry(call, "outputs")).map(([name, value]) => [
    name,
    findEntry(value, "value") ?? { kind: "literal", value: "" },
  ]);
  return {
    inputs: readInputs(findEntry(call, "inputs")),
    secrets: Object.fromEntries(secrets),
    outputs: Object.fromEntries(outputs),
  };
}

function readInputs(inputs: Template | undefined): { [key: string]: InputDefinition } {
  return Object.fromEntries(listPairs(inputs).map(([name, value]) => [name, readInput(value)]));
}

function readInput(value: Template): InputDefinition {
  const type = (readLiteralText(findEntry(value, "type")) ?? "string") as InputDefinition["type"];
  const fallback = findEntry(value, "default");
  const options = findEntry(value, "options");
  return {
    type,
    required: isTrue(value, "required"),
    ...(fallback ? { default: fallback } : {}),
    ...(options?.kind === "sequence" ? { options: options.items.flatMap((item) => readLiteralText(item) ?? []) } : {}),
  };
}

function isTrue(template: Template, key: string): boolean {
  return readLiteralText(findEntry(template, key)) === "true";
}

function listPairs(template: Template | undefined): [string, Template][] {
  if (template?.kind !== "mapping") return [];
  return template.entries.flatMap(({ key, value }) => {
    const name = readLiteralText(key);
    return name === undefined ? [] : [[name, value] satisfies [string, Template]];
  });
}

function readJob(job: WorkflowJob, jobs: Template | undefined): Job {
  const key = job.id.value;
  const raw = findEntry(jobs, key);
  const uses = readLiteralText(findEntry(raw, "uses"));
  const usesAt = findEntry(raw, "uses")?.at;
  const at =
    jobs?.kind === "mapping" ? jobs.entries.find((item) => readLiteralText(item.key) === key)?.key.at : undefined;
  const templates = {
    name: findEntry(raw, "name"),
    strategy: findEntry(raw, "strategy"),
    env: findEntry(raw, "env"),
    defaults: findEntry(raw, "defaults"),
    outputs: findEntry(raw, "outputs"),
    timeoutMinutes: findEntry(raw, "timeout-minutes"),
    continueOnError: findEntry(raw, "continue-on-error"),
    runsOn: findEntry(raw, "runs-on"),
    container: findEntry(raw, "container"),
    services: findEntry(raw, "services"),
    with: findEntry(raw, "with"),
    secrets: findEntry(raw, "secrets"),
  };
  return {
    key,
    needs: (job.needs ?? []).map((need) => need.value),
    if: job.if?.expression ?? "success()",
    hasConcurrency: findEntry(raw, "concurrency") !== undefined,
    steps: job.type === "job" ? readSteps(job.steps, findEntry(raw, "steps")) : [],
    ...(at ? { at } : {}),
    ...(uses === undefined ? {} : { uses }),
    ...(usesAt === undefined ? {} : { usesAt }),
    ...Object.fromEntries(Object.entries(templates).filter(([, value]) => value !== undefined)),
  };
}
