import { existsSync, readFileSync } from "node:fs";
import type { JsonObject } from "../expression/data.ts";
import { isObject } from "../expression/resolve.ts";
import { convertInputs } from "../workflow/call-inputs.ts";
import type { Workflow } from "../workflow/model.ts";
import { WorkflowError } from "../workflow/problem.ts";
import { buildEvent } from "./event-payload.ts";
import type { GitFacts } from "./git-facts.ts";

/** Events that say least about the outside world come first. */
const preferredEvents = ["push", "pull_request", "workflow_dispatch", "schedule", "merge_group"];

/**
 * The event a run starts with: the wanted one, or the workflow's own that says least about the outside world.
 *
 * @throws WorkflowError when the workflow does not start on it
 */
export function chooseEvent(workflow: Workflow, wanted: string | undefined): string {
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

/** What the caller said about the event. `eventFile` is an absolute path. */
export interface EventOptions {
  readonly eventFile?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
}

/**
 * The payload of an event and the `inputs` context that goes with it.
 *
 * @throws WorkflowError for inputs the workflow does not take and for an unreadable event file
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
