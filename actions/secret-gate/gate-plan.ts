import type { InputsOf } from "../../src/contract/define-action.ts";
import type { secretGate } from "../../src/secret-gate/contract.ts";
import { judge } from "../../src/secret-gate/verdict/judge.ts";
import {
  type JudgedLane,
  judgePlan,
  renderPlan,
  toPlanOutputs,
  toPlanRecord,
} from "../../src/secret-gate/verdict/judge-plan.ts";
import { parsePlan } from "../../src/secret-gate/parse-plan.ts";
import { needsWaivers } from "../../src/secret-gate/verdict/assess.ts";
import type { Outcome } from "../_runtime/outcome.ts";
import { readWaivers, type TrustedWaivers } from "../_runtime/trusted/read-waivers.ts";
import { readRunSubject } from "../_runtime/record.ts";
import type { GateHost } from "./host.ts";
import { cacheAnswers } from "./cache-answers.ts";
import { checkLane, computeDeadline } from "./check-lane.ts";
import { warnOfRefusal } from "./warn-of-refusal.ts";

/**
 * Gates every lane of the plan in order. Lanes that share a credential share the provider's
 * answers.
 */
export async function gatePlan(
  inputs: InputsOf<typeof secretGate>,
  host: GateHost,
): Promise<Outcome<typeof secretGate>> {
  const planned = parsePlan(inputs.plan, { ...inputs, backend: inputs.backend });
  const { trust } = await readRunSubject(host);
  const cachedHost = cacheAnswers(host);
  const untilMs = computeDeadline(inputs, host);
  const lanes: JudgedLane[] = [];
  let trusted: TrustedWaivers | undefined;
  for (const one of planned) {
    const facts = await checkLane(one.lane, inputs, cachedHost, untilMs);
    // Waivers are read once, for the first lane that needs them.
    if (needsWaivers(facts.observations, trust))
      trusted ??= await readWaivers({ path: inputs.waivers, token: inputs.token, untilMs }, host);
    const { waivers, refusal } = trusted ?? { waivers: [] };
    const { required, "on-rejected": onRejected } = one.lane;
    lanes.push({
      planned: one,
      facts,
      judgement: judge(facts.observations, { required, onRejected, trust, waivers, refusal }),
    });
  }
  const verdict = judgePlan(lanes);
  warnOfRefusal(trusted?.refusal, verdict, host);
  for (const { planned: lane, judgement } of lanes)
    if (judgement.verdict.status === "skip" && verdict.status !== "skip")
      host.log.warning(`Lane \`${lane.name}\`: ${judgement.verdict.text} [${judgement.verdict.reason}]`);
  return { verdict, outputs: toPlanOutputs(lanes, verdict), summary: renderPlan(lanes), record: toPlanRecord(lanes) };
}
