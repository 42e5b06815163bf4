import { createHash } from "node:crypto";
import { type Redactor, scan } from "../redact/redactor.ts";

/** What makes this step different from every other one of the run. */
export interface StepIdentity {
  readonly job: string;
  readonly attempt: string;
  /** The id the service gives to one leg of one attempt of a job; empty where it is not known. */
  readonly legId: string;
  /** The step's id within the job. */
  readonly step: string;
}

/**
 * A name that no other step, leg or attempt of the run gets: job, attempt, and eight hex digits that stand for the leg and the step.
 * The runner tells an action nothing about its matrix, but the service knows each leg by an id of its own.
 */
export function createDefaultName({ job, attempt, ...place }: StepIdentity): string {
  const words = [job, attempt].map((word) => word.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 80) || "0");
  return `evidence-${words.join("-")}-${createStepSuffix(place)}`;
}

/** The name to use: the given one or the default; one without words of the workflow, and `isRejected`, when that would give a value away. */
export function chooseName(
  given: string | undefined,
  step: StepIdentity,
  redactor: Redactor,
): { readonly name: string; readonly isRejected: boolean } {
  const wanted = given ?? createDefaultName(step);
  const isRejected = scan(Buffer.from(wanted), redactor).length > 0;
  return { name: isRejected ? createNeutralName(step) : wanted, isRejected };
}

/** A name that holds no words of the workflow, the same for every attempt. */
export function createNeutralName(step: Pick<StepIdentity, "legId" | "step">): string {
  return `evidence-${createStepSuffix(step)}`;
}

function createStepSuffix({ legId, step }: Pick<StepIdentity, "legId" | "step">): string {
  return createHash("sha256").update(`${legId}\n${step}`).digest("hex").slice(0, 8);
}

/**
 * The leg's id from the `scp` claim of the runner's token, `Actions.Results:<run>:<leg>`; empty when there is none. The token's signature is the
 * service's business.
 */
export function parseLegId(runtimeToken: string): string {
  try {
    const claims = JSON.parse(Buffer.from(runtimeToken.split(".")[1] ?? "", "base64url").toString("utf8")) as {
      readonly scp?: unknown;
    };
    const scopes = typeof claims.scp === "string" ? claims.scp.split(" ") : [];
    return scopes.find((scope) => scope.startsWith("Actions.Results:"))?.split(":")[2] ?? "";
  } catch {
    return "";
  }
}
