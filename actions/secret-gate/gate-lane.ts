import { ActionError } from "../../src/contract/action-error.ts";
import type { InputsOf } from "../../src/contract/define-action.ts";
import type { secretGate } from "../../src/secret-gate/contract.ts";
import { judge } from "../../src/secret-gate/verdict/judge.ts";
import { hasRequirements } from "../../src/secret-gate/lane.ts";
import { toLaneOutputs, toLaneRecord } from "../../src/secret-gate/verdict/lane-facts.ts";
import { renderObservations } from "../../src/secret-gate/verdict/render-observations.ts";
import { needsWaivers } from "../../src/secret-gate/verdict/assess.ts";
import type { Outcome } from "../_runtime/outcome.ts";
import { readWaivers } from "../_runtime/trusted/read-waivers.ts";
import { readRunSubject } from "../_runtime/record.ts";
import type { GateHost } from "./host.ts";
import { checkLane, computeDeadline } from "./check-lane.ts";
import { warnOfRefusal } from "./warn-of-refusal.ts";

/** Gates the lane that the step's own inputs describe. */
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
  const untilMs = computeDeadline(inputs, host);
  const facts = await checkLane(lane, inputs, host, untilMs);
  const { trust } = await readRunSubject(host);
  const { required, "on-rejected": onRejected } = lane;
  const { waivers, refusal } = needsWaivers(facts.observations, trust)
    ? await readWaivers({ path: inputs.waivers, token: inputs.token, untilMs }, host)
    : { waivers: [] };
  const judgement = judge(facts.observations, { required, onRejected, trust, waivers, refusal });
  warnOfRefusal(refusal, judgement.verdict, host);
  return {
    verdict: judgement.verdict,
    outputs: { ...toLaneOutputs(facts, judgement), matrix: '{"include":[]}', skipped: "[]" },
    summary: renderObservations(facts.observations),
    record: toLaneRecord(facts),
  };
}
