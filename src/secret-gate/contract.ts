import { defineAction } from "../contract/define-action.ts";
import { compositeInputs } from "../contract/composite-inputs.ts";
import { choice, flag, integer, linesOf, relativePath } from "../contract/field.ts";
import { tokenField } from "../github/token-field.ts";
import { WAIVERS_PATH } from "../waivers/reasons.ts";
import { allowedHostField } from "./allowed-host.ts";
import { capabilityField } from "./capability.ts";
import { documentField, fingerprintKeyField } from "./fingerprint-key.ts";
import { model } from "./model-field.ts";
import { BACKEND_IDS, PROFILE_IDS } from "./profile-ids.ts";
import { reasons } from "./reasons.ts";
import { requirementField } from "./requirement.ts";

export const secretGate = defineAction({
  name: "secret-gate",
  title: "Secret gate",
  description:
    "Decide whether a lane may run with its credentials: pass, skip for a licensed reason, or fail with an explanation.",
  branding: { icon: "lock", color: "blue" },
  runs: { using: "node" },
  inputs: {
    secrets: {
      description:
        "Credentials the lane needs, one per line: a variable name, or ordered alternatives as `A|B`. Pass the values under `env:` of the step, never as an input.",
      field: linesOf(requirementField),
      default: "",
    },
    profile: {
      description:
        "Providers or harnesses the lane needs, one per line. Each defines its variables, the form of its keys, the required metadata, and how the keys are proved. Adds to `secrets`.",
      field: linesOf(choice(...PROFILE_IDS)),
      default: "",
    },
    backend: {
      description: "The provider behind the profile `agent-core`.",
      field: choice(...BACKEND_IDS),
    },
    level: {
      description:
        "How far each credential is proved. `present` and `shape` are offline. `auth` asks the provider whether it accepts the key, and `model` whether the key can use the `model`; both calls are free. `completion` pays for one token.",
      field: choice("present", "shape", "auth", "model", "completion"),
      default: "shape",
    },
    model: {
      description: "The model the lane uses. Required by the levels `model` and `completion`.",
      field: model,
      default: "",
    },
    capabilities: {
      description:
        "What the lane needs in addition to credentials, one per line: programs, a transport endpoint, or variables.",
      field: linesOf(capabilityField),
      default: "",
    },
    required: {
      description:
        "Whether an unmet requirement fails the step (`true`) or skips the lane (`false`). A wrong credential also fails an optional lane.",
      field: flag,
      default: "true",
    },
    "on-rejected": {
      description: "What a wrong credential does to an optional lane: `fail`, because it is a defect, or `skip`.",
      field: choice("fail", "skip"),
      default: "fail",
    },
    expect: {
      description:
        "`present` requires the credentials. `absent` requires that the environment holds no model provider's credential, for lanes that must run without one.",
      field: choice("present", "absent"),
      default: "present",
    },
    waivers: {
      description:
        "Path of the waivers file, relative to the repository. Waivers are owned, expiring exceptions of at most 30 days. The file is read only when a requirement is not met, and from a trusted tree: the run's own commit, or the base commit of a pull request or merge group. The default file may be missing.",
      field: relativePath,
      default: WAIVERS_PATH,
    },
    token: {
      description:
        "Token that reads the waivers of a base commit through GitHub's API. The job needs `permissions: contents: read`. The token is sent only to the address in `GITHUB_API_URL`.",
      field: tokenField,
      secret: true,
      default: "${{ github.token }}",
    },
    "fingerprint-key": {
      description:
        "Secret key for fingerprints of the credentials (HMAC-SHA256, cut to 12 digits). A fingerprint shows a rotation without the value.",
      field: fingerprintKeyField,
      secret: true,
    },
    compare: {
      description:
        "Fingerprints that the credentials must have: lines `NAME=hmac-sha256:…`, the `fingerprints` output of another run, or the path of a file with these or a record. Requires `fingerprint-key`.",
      field: documentField,
      default: "",
    },
    "allow-hosts": {
      description:
        "Hosts, one per line, that credentials may be sent to in addition to the hosts of their profiles. Use it for your own gateways.",
      field: linesOf(allowedHostField),
      default: "",
    },
    "timeout-seconds": {
      description: "Maximum time for all calls together, retries included.",
      field: integer({ min: 1, max: 600, unit: "seconds" }),
      default: "60",
    },
    plan: {
      description:
        "Gates many lanes at once. A JSON list of objects with `lane` (a name), any of the inputs `profile`, `backend`, `secrets`, `capabilities`, `level`, `model`, `required` and `on-rejected` that differ from the step's own, and `with` (values for the matrix).",
      field: documentField,
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
        "`true` when the lane may run, else `false`. With `plan`, `true` when at least one lane may run and none failed. An empty output means that the gate did not finish.",
    },
    "skip-reason": {
      description:
        "The requirement that decided against the lane: the first one, in declared order, that the reason is about. Empty when the lane may run.",
    },
    missing: { description: "All unmet requirements, as a JSON list of strings." },
    chosen: { description: "The variables that met the requirements, in declared order, as a JSON list of strings." },
    fingerprints: {
      description: "Keyed fingerprints by variable, as a JSON object. Empty without `fingerprint-key`.",
    },
    versions: { description: "Versions of the programs in `capabilities` that were found, as a JSON object." },
    matrix: { description: "With `plan`, the lanes that may run, as JSON for `strategy.matrix`." },
    skipped: {
      description:
        "With `plan`, the lanes that may not run, as a JSON list of objects with `lane`, `verdict`, `reason` and `missing`.",
    },
  },
  reasons,
});
