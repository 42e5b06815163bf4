import { defineAction } from "../contract/define-action.ts";
import { choice, flag, integer, linesOf } from "../contract/field.ts";
import { glob } from "../glob/glob.ts";
import { parseSecrets } from "../redact/known-secrets.ts";
import { artifactName } from "./artifact-name.ts";
import { DEFAULT_MAX_BYTES, MAX_MAX_BYTES } from "./limits.ts";
import { reasons } from "./reasons.ts";

export const uploadEvidence = defineAction({
  name: "upload-evidence",
  title: "Upload evidence",
  description:
    "Remove the job's secrets from logs and reports, prove on the very bytes that leave that none is left, and upload them with a manifest; fail closed.",
  branding: { icon: "upload-cloud", color: "green" },
  runs: { using: "node", post: true },
  inputs: {
    paths: {
      description:
        "Files of the workspace to upload, one pattern per line; a leading `!` excludes. The job's records and the evidence of the suite's other actions are added by themselves.",
      field: linesOf(glob),
      default: "",
    },
    name: {
      description:
        "Name of the artifact, without `.zip`. Left out, it is made of the job, the attempt and eight hex digits, so that no two legs of a matrix share it.",
      field: artifactName,
    },
    secrets: {
      description:
        "Values to remove beside those in the environment: one per line, or the expression `toJSON(secrets)` for all secrets the job can see.",
      field: { expects: "one value per line, or a JSON object of names and values", parse: parseSecrets },
      secret: true,
      default: "",
    },
    token: {
      description: "The job's own token, so that it is removed as well; it is used for nothing else.",
      field: { expects: "a token", parse: (raw) => ({ ok: true, value: raw.trim() }) },
      secret: true,
      default: "${{ github.token }}",
    },
    "on-withheld": {
      description:
        "What happens when files are withheld by policy, such as images: `warn` names them in a warning, `fail` fails the step. The rest is uploaded either way.",
      field: choice("fail", "warn"),
      default: "warn",
    },
    strict: {
      description:
        "Whether a secret that is, or has a part that is, too short or too common to be searched everywhere fails the step.",
      field: flag,
      default: "false",
    },
    when: {
      description:
        "`now` uploads in this step; `post` uploads at the end of the job, so that the steps after this one are included.",
      field: choice("now", "post"),
      default: "now",
    },
    "retention-days": {
      description:
        "Days until the artifact is deleted, from 1 up to the repository's own limit. Left out, the repository's default holds.",
      field: integer({ min: 1, max: 400, unit: "days" }),
    },
    "max-bytes": {
      description: "Most bytes of all files together, before compression.",
      field: integer({ min: 1, max: MAX_MAX_BYTES, unit: "bytes" }),
      default: String(DEFAULT_MAX_BYTES),
    },
  },
  outputs: {
    "artifact-name": {
      description:
        "Name of the uploaded artifact, `.zip` included: the evidence, or the redaction report when the evidence was withheld. Empty when nothing was uploaded.",
    },
    "artifact-id": { description: "Number by which the service knows the artifact. Empty when nothing was uploaded." },
    digest: { description: "`sha256:` digest of the uploaded zip. Empty when nothing was uploaded." },
    manifest: { description: "Path of a copy of the artifact's manifest. Empty when no evidence was uploaded." },
    report: {
      description:
        "Path of the redaction report, which replaces evidence that did not leave. Empty when the evidence was uploaded.",
    },
    found: { description: "How many files and other entries were found." },
    redacted: { description: "In how many files something was replaced." },
    withheld: { description: "How many entries were withheld." },
  },
  reasons,
});
