import { existsSync, readFileSync } from "node:fs";
import type { JsonObject } from "../../expression/data.ts";
import { isObject } from "../../expression/resolve.ts";
import { convertInputs } from "../../workflow/convert-inputs.ts";
import type { Workflow } from "../../workflow/model.ts";
import { WorkflowError } from "../../workflow/workflow-error.ts";
import { createEventPayload } from "./event-payload.ts";
import type { GitFacts } from "../source/read-git-facts.ts";

/** Events in order of preference: those whose payload depends least on GitHub come first. */
const PREFERRED_EVENTS = ["push", "pull_request", "workflow_dispatch", "schedule", "merge_group"];

/**
 * Chooses the event that starts the run: the requested one, or the workflow's most preferred one.
 *
 * @throws WorkflowError when the workflow does not start on it
 */
export function chooseEvent(workflow: Workflow, wanted: string | undefined): string {
  const startable = workflow.events.filter((name) => name !== "workflow_call");
  if (startable.length === 0)
    throw new WorkflowError([
      { message: `The workflow "${workflow.name}" only runs when another one calls it. Start the one that calls it.` },
    ]);
  if (wanted === undefined) return PREFERRED_EVENTS.find((name) => startable.includes(name)) ?? startable[0] ?? "push";
  if (!startable.includes(wanted))
    throw new WorkflowError([
      { message: `The event "${wanted}" does not start this workflow. It starts on: ${startable.join(", ")}.` },
    ]);
  return wanted;
}

/** The caller's options for the event. `eventFile` is an absolute path. */
export interface EventOptions {
  readonly eventFile?: string;
  readonly inputs?: { readonly [key: string]: string };
  readonly vars?: { readonly [key: string]: string };
}

/**
 * Reads the payload of an event and the `inputs` context.
 *
 * @throws WorkflowError for inputs that the workflow does not declare and for an unreadable event
 * file
 */
export function readEvent(
  workflow: Workflow,
  name: string,
  git: GitFacts,
  options: EventOptions,
): { readonly inputs: JsonObject; readonly event: JsonObject } {
  const recorded = options.eventFile === undefined ? undefined : readEventFile(options.eventFile);
  const given = { ...(isObject(recorded?.["inputs"]) ? recorded["inputs"] : {}), ...options.inputs };
  const definitions = name === "workflow_dispatch" ? workflow.dispatchInputs : {};
  const scope = { contexts: { github: createEventPayload(name, git, {}), vars: options.vars ?? {} } };
  const { inputs, problems } = convertInputs(definitions, given, scope);
  if (problems.length > 0) throw new WorkflowError(problems.map((message) => ({ message })));
  const texts = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value)]));
  return { inputs, event: recorded ?? createEventPayload(name, git, texts) };
}

function readEventFile(path: string): JsonObject {
  if (!existsSync(path))
    throw new WorkflowError([{ message: `The event file "${path}" does not exist. Check the path.` }]);
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (isObject(value as JsonObject)) return value as JsonObject;
  } catch {
    // Reported below, together with JSON that is not an object.
  }
  throw new WorkflowError([
    { message: `The event file "${path}" does not contain a JSON object. Pass the payload of an event.` },
  ]);
}
