import { defineAction } from "../contract/define-action.ts";
import { compositeInputs } from "../contract/composite-inputs.ts";
import { choice, flag, integer, linesOf, relativePath } from "../contract/field.ts";
import { tokenField } from "../github/token-field.ts";
import { WAIVERS_PATH } from "../waivers/reasons.ts";
import { allowedHost } from "./allowed-host.ts";
import { capability } from "./capability.ts";
import { document, fingerprintKey } from "./fingerprint-key.ts";
import { model } from "./model-field.ts";
import { backendIds, profileIds } from "./profile-ids.ts";
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
    profile: {
      description:
        "Providers or harnesses the lane needs, one per line; each brings its variables, the form of its keys, what must stand beside them, and how they are proved. Adds to `secrets`.",
      field: linesOf(choice(...profileIds)),
      default: "",
    },
    backend: {
      description: "The provider behind the profile `agent-core`.",
      field: choice(...backendIds),
    },
    level: {
      description:
        "How far each credential is proved. `present` and `shape` are offline; `auth` asks the provider whether it accepts the key, `model` whether the key sees the `model`, both by free calls; `completion` pays for one token.",
      field: choice("present", "shape", "auth", "model", "completion"),
      default: "shape",
    },
    model: {
      description: "The model the lane uses; needed by the levels `model` and `completion`.",
      field: model,
      default: "",
    },
    capabilities: {
      description:
        "What the lane needs beside credentials, one per line: programs, a transport endpoint, or variables.",
      field: linesOf(capability),
      default: "",
    },
    required: {
      description:
        "Whether a requirement that is not met fails the step (`true`) or skips the lane (`false`). A credential that is wrong fails an optional lane as well.",
      field: flag,
      default: "true",
    },
    "on-rejected": {
      description:
        "What a credential that is wrong does to an optional lane: `fail`, because it is a defect, or `skip`.",
      field: choice("fail", "skip"),
      default: "fail",
    },
    expect: {
      description:
        "`present` demands the credentials; `absent` demands that no model provider's credential is in the environment, for lanes that must run without one.",
      field: choice("present", "absent"),
      default: "present",
    },
    waivers: {
      description:
        "File of waivers, relative to the repository: owned, expiring exceptions of at most 30 days. Read only when a requirement is not met, and from a trusted tree: the run's own commit, or the base commit of a pull request or merge group. The default file may be missing.",
      field: relativePath,
      default: WAIVERS_PATH,
    },
    token: {
      description:
        "Token that reads the waivers of a base commit by GitHub's API; the job needs `permissions: contents: read`. It is sent to the address in `GITHUB_API_URL` and nowhere else.",
      field: tokenField,
      secret: true,
      default: "${{ github.token }}",
    },
    "fingerprint-key": {
      description:
        "Secret key for fingerprints of the credentials (HMAC-SHA256, cut to 12 digits), so that a rotation can be seen without seeing the value.",
      field: fingerprintKey,
      secret: true,
    },
    compare: {
      description:
        "Fingerprints that the credentials must have: lines `NAME=hmac-sha256:…`, the `fingerprints` output of another run, or the path of a file that holds these or a record. Needs `fingerprint-key`.",
      field: document,
      default: "",
    },
    "allow-hosts": {
      description:
        "Hosts, one per line, that credentials may be sent to beside those their profiles are bound to; for gateways of your own.",
      field: linesOf(allowedHost),
      default: "",
    },
    "timeout-seconds": {
      description: "Longest time for all calls together, repeats included.",
      field: integer({ min: 1, max: 600, unit: "seconds" }),
      default: "60",
    },
    plan: {
      description:
        "Gates many lanes at once: a JSON list of objects with `lane` (a name), any of the inputs `profile`, `backend`, `secrets`, `capabilities`, `level`, `model`, `required` and `on-rejected` that differ from the step's own, and `with` (values for the matrix).",
      field: document,
      default: "",
    },
    "composite-inputs": {
      description:
        "Internal: the suite's composite actions pass their inputs on with it, so that one they do not declare fails. Leave it out.",
      field: compositeInputs,
      default: "",
      internal: true,
    },
  },
  outputs: {
    ready: {
      description:
        "`true` when the lane may run, else `false`; with `plan`, when at least one lane may and none failed. An empty output means the gate itself did not finish.",
    },
    "skip-reason": {
      description:
        "The requirement that decided against the lane: the first, in declared order, that the reason is about; empty when the lane may run.",
    },
    missing: { description: "All requirements that are not met, as a JSON list of strings." },
    chosen: { description: "The variables that met the requirements, in declared order, as a JSON list of strings." },
    fingerprints: {
      description: "Keyed fingerprints by variable, as a JSON object; empty without `fingerprint-key`.",
    },
    versions: { description: "Versions found of the programs in `capabilities`, as a JSON object." },
    matrix: { description: "With `plan`: the lanes that may run, as JSON for `strategy.matrix`." },
    skipped: {
      description:
        "With `plan`: the lanes that may not run, as a JSON list with `lane`, `verdict`, `reason` and `missing`.",
    },
  },
  reasons,
});
