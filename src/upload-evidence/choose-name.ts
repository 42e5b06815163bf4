import { createHash } from "node:crypto";
import { type Redactor, scan } from "../redact/redactor.ts";

/** Identifies a step among all steps of the run. */
export interface StepIdentity {
  readonly job: string;
  readonly attempt: string;
  /** Id of one leg of one attempt of a job, as the service knows it. Empty if unknown. */
  readonly legId: string;
  /** Id of the step within the job. */
  readonly step: string;
}

/**
 * Returns a name that no other step, leg or attempt of the run has. It consists of the job, the
 * attempt and eight hex digits for the leg and the step. The runner does not pass the matrix to an
 * action, but the service has an id for each leg.
 */
function createDefaultName({ job, attempt, ...stepInLeg }: StepIdentity): string {
  const words = [job, attempt].map((word) => word.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 80) || "0");
  return `evidence-${words.join("-")}-${createStepSuffix(stepInLeg)}`;
}

/**
 * Returns the given name or the default. If that name contains a secret, returns a name without
 * words of the workflow and sets `isRejected`.
 */
export function chooseName(
  given: string | undefined,
  step: StepIdentity,
  redactor: Redactor,
): { readonly name: string; readonly isRejected: boolean } {
  const wanted = given ?? createDefaultName(step);
  const isRejected = scan(Buffer.from(wanted), redactor).length > 0;
  return { name: isRejected ? createNeutralName(step) : wanted, isRejected };
}

/** Returns a name without words of the workflow. It is the same for every attempt. */
export function createNeutralName(step: Pick<StepIdentity, "legId" | "step">): string {
  return `evidence-${createStepSuffix(step)}`;
}

function createStepSuffix({ legId, step }: Pick<StepIdentity, "legId" | "step">): string {
  return createHash("sha256").update(`${legId}\n${step}`).digest("hex").slice(0, 8);
}

/**
 * Returns the leg's id from the `scp` claim of the runner's token, `Actions.Results:<run>:<leg>`.
 * Returns an empty string if there is none. The service verifies the token's signature.
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
