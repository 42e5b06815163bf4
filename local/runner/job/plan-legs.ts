import type { JobRef } from "../../events/run-events.ts";
import type { JsonObject } from "../../expression/data.ts";
import type { Scope } from "../../expression/evaluate.ts";
import { isObject, resolveBoolean, resolveTemplate, resolveText } from "../../expression/resolve.ts";
import { findEntry } from "../../expression/template.ts";
import { expandMatrix, type MatrixLeg } from "../../workflow/expand-matrix.ts";
import type { Job } from "../../workflow/model.ts";
import type { WorkflowCall } from "../state/workflow-call.ts";

/** One leg of a job; a job without a matrix has one. */
export interface Leg {
  readonly ref: JobRef;
  readonly matrix: MatrixLeg;
  readonly strategy: JsonObject;
  readonly continuesOnError: boolean;
  readonly notices: readonly string[];
}

/**
 * Maximum length of a job id, so that paths below its directory stay within the limits of all
 * systems.
 */
const MAX_JOB_ID_LENGTH = 60;

/**
 * Plans the legs of a job that will run, in order. With `failFast` the first failure cancels the
 * rest.
 *
 * @throws MatrixError or ExpressionFailure
 */
export function planLegs(call: WorkflowCall, job: Job, scope: Scope): { legs: Leg[]; failFast: boolean } {
  const matrix = findEntry(job.strategy, "matrix");
  const combinations = matrix ? expandMatrix(resolveTemplate(matrix, scope)) : [{}];
  const failFast = resolveBoolean(findEntry(job.strategy, "fail-fast"), scope, true);
  const legs = combinations.map((leg, index) => {
    const strategy: JsonObject = {
      "fail-fast": failFast,
      "job-index": index,
      "job-total": combinations.length,
      "max-parallel": 1,
    };
    const inner: Scope = { ...scope, contexts: { ...scope.contexts, strategy, matrix: leg } };
    const label = renderLegLabel(leg);
    const key = call.keyPrefix + job.key;
    const given = resolveText(job.name, inner);
    const name = call.namePrefix + (given === "" ? job.key + (label === "" ? "" : ` (${label})`) : given);
    const ref = {
      id: createJobId(label === "" ? key : `${key}-${label}`, call.run.jobIds),
      key,
      name: call.run.masks.apply(name),
    };
    const continuesOnError = resolveBoolean(job.continueOnError, inner, false);
    return { ref, matrix: leg, strategy, continuesOnError, notices: collectNotices(job, inner) };
  });
  return { legs: legs.filter(({ matrix }) => matchesFilter(matrix, call.matrixFilter)), failFast };
}

function renderLegLabel(leg: MatrixLeg): string {
  const texts = Object.values(leg).map((value) => (isObject(value) ? Object.values(value).join(", ") : String(value)));
  return texts.join(", ");
}

/** Creates a job id that is a valid directory name and not in `taken`, and adds it to `taken`. */
export function createJobId(text: string, taken: Set<string>): string {
  const base = text
    .replaceAll("/", ".")
    .replaceAll(/[^\w.-]+/g, "-")
    .slice(0, MAX_JOB_ID_LENGTH)
    .replace(/[-.]+$/, "");
  let id = base;
  for (let count = 2; taken.has(id.toLowerCase()); count++) id = `${base}-${count}`;
  taken.add(id.toLowerCase());
  return id;
}

function matchesFilter(leg: MatrixLeg, filter: { readonly [key: string]: string }): boolean {
  return Object.entries(filter).every(([name, value]) => !(name in leg) || String(leg[name]) === value);
}

function collectNotices(job: Job, scope: Scope): string[] {
  const here = { linux: "linux", darwin: "macos", win32: "windows" }[process.platform as string] ?? "linux";
  const wanted = JSON.stringify(job.runsOn ? resolveTemplate(job.runsOn, scope) : "").toLowerCase();
  const family = /ubuntu|linux/.test(wanted) ? "linux" : (/macos|windows/.exec(wanted)?.[0] ?? here);
  return [
    ...(family === here
      ? []
      : [`"runs-on: ${wanted.replaceAll('"', "")}" is ignored: the job runs on this machine (${here}).`]),
    ...(job.hasConcurrency ? ['"concurrency:" is ignored: local runs do not wait for each other.'] : []),
  ];
}
