import type { Subject } from "../../schema/record.ts";
import type { JudgedWaiver, WaiverRefusal } from "../../waivers/judged-waiver.ts";
import type { GateReason } from "../reasons.ts";
import type { Observation } from "../observation.ts";

/** Facts other than the observations that a decision depends on. */
export interface PolicyInput {
  readonly required: boolean;
  /** What a wrong credential does to an optional lane. */
  readonly onRejected: "fail" | "skip";
  readonly trust: Subject["trust"];
  readonly waivers: readonly JudgedWaiver[];
  /** Why waivers are ignored. `waivers` is empty in this case. */
  readonly refusal?: WaiverRefusal | undefined;
}

/** The effect of one unmet requirement on the lane, and the reason for it. */
export interface Assessment {
  readonly status: "skip" | "fail";
  readonly reason: GateReason;
  /** The waiver that covers it. An expired waiver has no effect but is reported. */
  readonly waiver?: JudgedWaiver;
}

/**
 * The row of the decision table for a reason. Any other reason is a defect, so that a new reason
 * fails closed.
 */
const DECISION_ROWS: { readonly [R in GateReason]?: "absent" | "not-ready" } = {
  "credential.missing": "absent",
  "metadata.missing": "absent",
  "capability.missing": "absent",
  "capability.unsupported": "absent",
  "capability.proxy": "absent",
  "credential.scope": "not-ready",
  "credential.blocked": "not-ready",
  "credential.quota": "not-ready",
};

/**
 * Assesses one unmet requirement. The order is: excuse, waiver, decision table. A required lane
 * fails. An optional lane is skipped, except that a wrong credential is a defect and fails it.
 */
export function assess(observation: Observation, policy: PolicyInput): Assessment {
  const reason = observation.reason ?? "credential.unreachable";
  const excuse = findExcuse(observation, policy.trust);
  if (excuse !== undefined) return { status: "skip", reason: excuse };
  const waiver = findWaiver(observation, policy.waivers);
  if (waiver?.isInForce) return { status: "skip", reason: "waived", waiver };
  const expired = waiver === undefined ? {} : { waiver };
  if (policy.required) return { status: "fail", reason, ...expired };
  const isDefect = observation.status === "bad" && DECISION_ROWS[reason] === undefined;
  if (isDefect && policy.onRejected === "fail") return { status: "fail", reason, ...expired };
  return { status: "skip", reason: reason === "credential.quota" ? "budget.exhausted" : reason, ...expired };
}

/**
 * Whether a waiver could change the verdict: a requirement is unmet and not excused by the run's
 * trust.
 */
export function needsWaivers(observations: readonly Observation[], trust: Subject["trust"]): boolean {
  return observations.some(
    (observation) => observation.status !== "ok" && findExcuse(observation, trust) === undefined,
  );
}

/**
 * Finds the reason that excuses an unmet requirement: the run receives no secrets by design, and a
 * credential is missing. A credential that is present is judged by its own defect. Programs,
 * endpoints and variables are not withheld by GitHub.
 */
function findExcuse(
  { kind, reason }: Observation,
  trust: Subject["trust"],
): "context.fork" | "context.bot" | undefined {
  if (kind !== "credential" || reason !== "credential.missing") return undefined;
  if (trust === "fork") return "context.fork";
  return trust === "bot" ? "context.bot" : undefined;
}

/**
 * Finds the waiver for an observation. It names the requirement as written, or the variable or
 * program that counts, and the same reason. A waiver in force is preferred to an expired one.
 */
function findWaiver(
  { requirement, chosen, reason }: Observation,
  waivers: readonly JudgedWaiver[],
): JudgedWaiver | undefined {
  const fitting = waivers.filter(
    (waiver) => waiver.reason === reason && (waiver.what === requirement || waiver.what === chosen),
  );
  return fitting.find(({ isInForce }) => isInForce) ?? fitting[0];
}
