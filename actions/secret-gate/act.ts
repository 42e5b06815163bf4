import { ActionError } from "../../src/contract/action-error.ts";
import type { InputsOf } from "../../src/contract/define-action.ts";
import type { secretGate } from "../../src/secret-gate/contract.ts";
import type { Outcome } from "../_runtime/outcome.ts";
import { gateLane } from "./gate-lane.ts";
import type { GateHost } from "./host.ts";

/**
 * Checks what the lane needs and decides whether it may run. Values are masked first and are never
 * output.
 */
export async function act(inputs: InputsOf<typeof secretGate>, host: GateHost): Promise<Outcome<typeof secretGate>> {
  if (inputs.compare !== "" && inputs["fingerprint-key"] === undefined)
    throw createError(
      "`compare` is set without `fingerprint-key`, so there is nothing to compare",
      "Set both, or neither",
    );
  if (inputs.plan !== "" && inputs.expect === "absent")
    throw createError("`plan` is set together with `expect: absent`", "Use a separate step for each");
  if (inputs.expect === "absent") {
    const { gateAbsence } = await import("./gate-absence.ts");
    return gateAbsence(inputs, host);
  }
  if (inputs.plan !== "") {
    const { gatePlan } = await import("./gate-plan.ts");
    return gatePlan(inputs, host);
  }
  return gateLane(inputs, host);
}

function createError(what: string, fix: string): ActionError {
  return new ActionError("input.invalid", { what, fix });
}
