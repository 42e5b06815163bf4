import { ActionError } from "../../src/contract/action-error.ts";
import type { InputsOf } from "../../src/contract/define-action.ts";
import type { secretGate } from "../../src/secret-gate/contract.ts";
import { judge } from "../../src/secret-gate/verdict/judge.ts";
import { hasRequirements } from "../../src/secret-gate/lane.ts";
import { laneOutputs, laneRecord } from "../../src/secret-gate/verdict/lane-facts.ts";
import { renderSightings } from "../../src/secret-gate/verdict/render.ts";
import { needsWaivers } from "../../src/secret-gate/verdict/weigh.ts";
import type { Outcome } from "../_runtime/outcome.ts";
import { readWaivers } from "../_runtime/trusted/read-waivers.ts";
import { subjectOf } from "../_runtime/record.ts";
import type { GateHost } from "./host.ts";
import { deadlineOf, seeLane } from "./see-lane.ts";
import { warnOfRefusal } from "./warn-of-refusal.ts";

/** Gates the one lane that the step's own inputs describe. */
export async function gateLane(
  inputs: InputsOf<typeof secretGate>,
  host: GateHost,
): Promise<Outcome<typeof secretGate>> {
  const lane = { ...inputs, backend: inputs.backend };
  if (!hasRequirements(lane)) {
    throw new ActionError("input.invalid", {
      what: "`secrets`, `profile` and `capabilities` are empty, so there is nothing to judge",
      fix: "Name at least one requirement, or set `expect: absent` for a lane that must have no credential",
    });
  }
  const untilMs = deadlineOf(inputs, host);
  const facts = await seeLane(lane, inputs, host, untilMs);
  const { trust } = await subjectOf(host);
  const { required, "on-rejected": onRejected } = lane;
  const { waivers, refusal } = needsWaivers(facts.sightings, trust)
    ? await readWaivers({ path: inputs.waivers, token: inputs.token, untilMs }, host)
    : { waivers: [] };
  const judgement = judge(facts.sightings, { required, onRejected, trust, waivers, refusal });
  warnOfRefusal(refusal, judgement.verdict, host);
  return {
    verdict: judgement.verdict,
    outputs: { ...laneOutputs(facts, judgement), matrix: '{"include":[]}', skipped: "[]" },
    summary: renderSightings(facts.sightings),
    record: laneRecord(facts),
  };
}
