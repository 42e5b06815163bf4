import type { InputsOf } from "../../src/contract/define-action.ts";
import type { secretGate } from "../../src/secret-gate/contract.ts";
import { judge } from "../../src/secret-gate/verdict/judge.ts";
import {
  type JudgedLane,
  judgePlan,
  planOutputs,
  planRecord,
  renderPlan,
} from "../../src/secret-gate/verdict/judge-plan.ts";
import { parsePlan } from "../../src/secret-gate/parse-plan.ts";
import { needsWaivers } from "../../src/secret-gate/verdict/weigh.ts";
import type { Outcome } from "../_runtime/outcome.ts";
import { readWaivers, type TrustedWaivers } from "../_runtime/trusted/read-waivers.ts";
import { subjectOf } from "../_runtime/record.ts";
import type { GateHost } from "./host.ts";
import { rememberAnswers } from "./remember-answers.ts";
import { deadlineOf, seeLane } from "./see-lane.ts";
import { warnOfRefusal } from "./warn-of-refusal.ts";

/** Gates every lane of the plan, one after the other. Lanes that share a credential share the provider's answers. */
export async function gatePlan(
  inputs: InputsOf<typeof secretGate>,
  host: GateHost,
): Promise<Outcome<typeof secretGate>> {
  const planned = parsePlan(inputs.plan, { ...inputs, backend: inputs.backend });
  const { trust } = await subjectOf(host);
  const remembering = rememberAnswers(host);
  const untilMs = deadlineOf(inputs, host);
  const lanes: JudgedLane[] = [];
  let read: TrustedWaivers | undefined;
  for (const one of planned) {
    const facts = await seeLane(one.lane, inputs, remembering, untilMs);
    // Read with the first lane that needs them, and once: they are the same for all.
    if (needsWaivers(facts.sightings, trust))
      read ??= await readWaivers({ path: inputs.waivers, token: inputs.token, untilMs }, host);
    const { waivers, refusal } = read ?? { waivers: [] };
    const { required, "on-rejected": onRejected } = one.lane;
    lanes.push({
      planned: one,
      facts,
      judgement: judge(facts.sightings, { required, onRejected, trust, waivers, refusal }),
    });
  }
  const verdict = judgePlan(lanes);
  warnOfRefusal(read?.refusal, verdict, host);
  for (const { planned: lane, judgement } of lanes)
    if (judgement.verdict.status === "skip" && verdict.status !== "skip")
      host.log.warning(`Lane \`${lane.name}\`: ${judgement.verdict.text} [${judgement.verdict.reason}]`);
  return { verdict, outputs: planOutputs(lanes, verdict), summary: renderPlan(lanes), record: planRecord(lanes) };
}
