import type { Subject } from "../../schema/record.ts";
import type { JudgedWaiver, WaiverRefusal } from "../../waivers/judged-waiver.ts";
import type { GateReason } from "../reasons.ts";
import type { Sighting } from "../observation.ts";
import { waiverFor } from "./waiver-for.ts";

/** What a decision depends on beside what was seen. */
export interface Circumstances {
  readonly required: boolean;
  /** What a credential that is wrong does to an optional lane. */
  readonly onRejected: "fail" | "skip";
  readonly trust: Subject["trust"];
  readonly waivers: readonly JudgedWaiver[];
  /** Why waivers are refused, where they are; `waivers` is empty then. */
  readonly refusal?: WaiverRefusal | undefined;
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
 * Weighs one requirement that is not met. The excuse goes first, then a waiver, then the table: required lanes fail; optional lanes skip, but a
 * credential that is wrong fails them as well, because it is a defect.
 */
export function weigh(sighting: Sighting, circumstances: Circumstances): Weight {
  const reason = sighting.reason ?? "credential.unreachable";
  const excuse = excuseOf(sighting, circumstances.trust);
  if (excuse !== undefined) return { status: "skip", reason: excuse };
  const waiver = waiverFor(sighting, circumstances.waivers);
  if (waiver?.isInForce) return { status: "skip", reason: "waived", waiver };
  const expired = waiver === undefined ? {} : { waiver };
  if (circumstances.required) return { status: "fail", reason, ...expired };
  const isDefect = sighting.status === "bad" && rows[reason] === undefined;
  if (isDefect && circumstances.onRejected === "fail") return { status: "fail", reason, ...expired };
  return { status: "skip", reason: reason === "credential.quota" ? "budget.exhausted" : reason, ...expired };
}

/** Whether a waiver could change what the lane is judged: something is not met that the run's trust does not excuse. */
export function needsWaivers(sightings: readonly Sighting[], trust: Subject["trust"]): boolean {
  return sightings.some((sighting) => sighting.status !== "ok" && excuseOf(sighting, trust) === undefined);
}

/**
 * The reason that excuses what is not met: the run gets no secrets by design, and this one is missing. A value that is there was handed over, so its
 * own defect decides; programs, endpoints and variables are not withheld.
 */
function excuseOf({ kind, reason }: Sighting, trust: Subject["trust"]): "context.fork" | "context.bot" | undefined {
  if (kind !== "credential" || reason !== "credential.missing") return undefined;
  if (trust === "fork") return "context.fork";
  return trust === "bot" ? "context.bot" : undefined;
}
