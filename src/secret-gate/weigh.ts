import type { Subject } from "../schema/record.ts";
import { type JudgedWaiver, waiverFor } from "./judged-waiver.ts";
import type { GateReason } from "./reasons.ts";
import type { Sighting } from "./sighting.ts";

/** What a decision depends on beside what was seen. */
export interface Circumstances {
  readonly required: boolean;
  /** What a credential that is wrong does to an optional lane. */
  readonly onRejected: "fail" | "skip";
  readonly trust: Subject["trust"];
  readonly waivers: readonly JudgedWaiver[];
}

/** What one requirement that is not met does to the lane, and the reason that licenses or causes it. */
export interface Weight {
  readonly status: "skip" | "fail";
  readonly reason: GateReason;
  /** The waiver that covers it; an expired one changes nothing but is told. */
  readonly waiver?: JudgedWaiver;
}

/** The row of the decision table a reason belongs to. One that is not listed is a defect, so that a new reason fails closed. */
const rows: { readonly [R in GateReason]?: "absent" | "not-ready" } = {
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
 * Weighs one requirement that is not met. `isExcused` says that the run gets no secrets by design. A waiver goes first, then the excuse, then the
 * table: required lanes fail; optional lanes skip, but a credential that is wrong fails them as well, because it is a defect.
 */
export function weigh(sighting: Sighting, circumstances: Circumstances, isExcused: boolean): Weight {
  const reason = sighting.reason ?? "credential.unreachable";
  const waiver = waiverFor(sighting, circumstances.waivers);
  if (waiver?.isInForce) return { status: "skip", reason: "waived", waiver };
  const expired = waiver === undefined ? {} : { waiver };
  if (isExcused) return { status: "skip", reason: contextOf(circumstances.trust), ...expired };
  if (circumstances.required) return { status: "fail", reason, ...expired };
  const isDefect = sighting.status === "bad" && rows[reason] === undefined;
  if (isDefect && circumstances.onRejected === "fail") return { status: "fail", reason, ...expired };
  return { status: "skip", reason: reason === "credential.quota" ? "budget.exhausted" : reason, ...expired };
}

/** Whether the run gets no secrets by design and lacks some: then nothing else it lacks matters either. */
export function isExcused(unmet: readonly Sighting[], trust: Subject["trust"]): boolean {
  return (trust === "fork" || trust === "bot") && unmet.some(({ kind }) => kind !== "capability");
}

function contextOf(trust: Subject["trust"]): "context.fork" | "context.bot" {
  return trust === "bot" ? "context.bot" : "context.fork";
}
