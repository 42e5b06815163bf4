import { defineAction } from "../contract/define-action.ts";
import { choice, flag, linesOf } from "../contract/field.ts";
import { reasons } from "./reasons.ts";
import { requirement } from "./requirement.ts";

export const secretGate = defineAction({
  name: "secret-gate",
  title: "Secret gate",
  description:
    "Decide whether a lane may run with the credentials it has: pass, skip for a licensed reason, or fail and say why.",
  branding: { icon: "lock", color: "blue" },
  runs: { using: "node" },
  inputs: {
    secrets: {
      description:
        "Credentials the lane needs, one per line: a variable name, or ordered alternatives as `A|B`. Their values arrive through `env:` of the step, never through an input.",
      field: linesOf(requirement),
      default: "",
    },
    required: {
      description: "Whether a missing credential fails the step (`true`) or skips the lane (`false`).",
      field: flag,
      default: "true",
    },
    expect: {
      description:
        "`present` demands the credentials; `absent` demands that no model provider's credential is in the environment, for lanes that must run without one.",
      field: choice("present", "absent"),
      default: "present",
    },
  },
  outputs: {
    ready: {
      description: "`true` when the lane may run, else `false`. An empty output means the gate itself did not finish.",
    },
    "skip-reason": { description: "The first requirement, in declared order, that is not met; empty when all are." },
    missing: { description: "All requirements that are not met, as a JSON list of strings." },
    chosen: { description: "The variables that met the requirements, in declared order, as a JSON list of strings." },
  },
  reasons,
});
