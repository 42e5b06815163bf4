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
    "Remove the job's secrets from logs and reports, check that the bytes to upload contain none, and upload them with a manifest; fail closed.",
  branding: { icon: "upload-cloud", color: "green" },
  runs: { using: "node", post: true },
  inputs: {
    paths: {
      description:
        "Files of the workspace to upload, one pattern per line; a leading `!` excludes. The job's records and the evidence of the suite's other actions are added automatically.",
      field: linesOf(glob),
      default: "",
    },
    name: {
      description:
        "Name of the artifact, without `.zip`. The default consists of the job, the attempt and eight hex digits, so that it is unique for each leg of a matrix.",
      field: artifactName,
    },
    secrets: {
      description:
        "Values to remove in addition to those in the environment: one per line, or the expression `toJSON(secrets)` for all secrets the job can see.",
      field: { expects: "one value per line, or a JSON object of names and values", parse: parseSecrets },
      secret: true,
      default: "",
    },
    token: {
      description: "The job's own token. It is removed from the evidence and has no other use.",
      field: { expects: "a token", parse: (raw) => ({ ok: true, value: raw.trim() }) },
      secret: true,
      default: "${{ github.token }}",
    },
    "on-withheld": {
      description:
        "Reaction to files that are withheld by policy, such as images: `warn` names them in a warning, `fail` fails the step. The rest is uploaded in both cases.",
      field: choice("fail", "warn"),
      default: "warn",
    },
    strict: {
      description:
        "Whether a secret that is, or has a part that is, too short or too common to be searched for everywhere fails the step.",
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
        "Days until the artifact is deleted, from 1 up to the repository's own limit. The default is that of the repository.",
      field: integer({ min: 1, max: 400, unit: "days" }),
    },
    "max-bytes": {
      description: "Maximum total size of all files in bytes, before compression.",
      field: integer({ min: 1, max: MAX_MAX_BYTES, unit: "bytes" }),
      default: String(DEFAULT_MAX_BYTES),
    },
  },
  outputs: {
    "artifact-name": {
      description:
        "Name of the uploaded artifact, `.zip` included: the evidence, or the redaction report when the evidence was withheld. Empty when nothing was uploaded.",
    },
    "artifact-id": { description: "Id of the artifact in the service. Empty when nothing was uploaded." },
    digest: { description: "`sha256:` digest of the uploaded zip. Empty when nothing was uploaded." },
    manifest: { description: "Path of a copy of the artifact's manifest. Empty when no evidence was uploaded." },
    report: {
      description:
        "Path of the redaction report, which replaces evidence that was not uploaded. Empty when the evidence was uploaded.",
    },
    found: { description: "Number of files and other entries found." },
    redacted: { description: "Number of files in which values were replaced." },
    withheld: { description: "Number of withheld entries." },
  },
  reasons,
});
