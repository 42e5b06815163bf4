import { ActionError } from "../../src/contract/action-error.ts";
import type { InputsOf } from "../../src/contract/define-action.ts";
import type { secretGate } from "../../src/secret-gate/contract.ts";
import { judge } from "../../src/secret-gate/judge.ts";
import { hasRequirements } from "../../src/secret-gate/lane.ts";
import { laneOutputs, laneRecord } from "../../src/secret-gate/lane-facts.ts";
import { renderSightings } from "../../src/secret-gate/render.ts";
import type { Outcome } from "../_shell/outcome.ts";
import { subjectOf } from "../_shell/record.ts";
import type { GateHost } from "./host.ts";
import { readWaivers } from "./read-waivers.ts";
import { deadlineOf, seeLane } from "./see-lane.ts";

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
  const facts = await seeLane(lane, inputs, host, deadlineOf(inputs, host));
  const { trust } = await subjectOf(host);
  const waivers = await readWaivers(inputs.waivers, facts.sightings, host);
  const judgement = judge(facts.sightings, {
    required: lane.required,
    onRejected: lane["on-rejected"],
    trust,
    waivers,
  });
  return {
    verdict: judgement.verdict,
    outputs: { ...laneOutputs(facts, judgement), matrix: '{"include":[]}', skipped: "[]" },
    summary: renderSightings(facts.sightings),
    record: laneRecord(facts),
  };
}
