import { join } from "node:path";
import type { InputsOf } from "../../src/contract/define-action.ts";
import { knownSecrets } from "../../src/redact/known-secrets.ts";
import { redactorOf } from "../../src/redact/redactor.ts";
import { storedName } from "../../src/upload-evidence/artifact-name.ts";
import { chooseName, legIdOf, type StepIdentity } from "../../src/upload-evidence/choose-name.ts";
import type { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import { documentBytes } from "../../src/upload-evidence/documents.ts";
import { arrived, isForeign, judge, type Uploaded } from "../../src/upload-evidence/judge.ts";
import { type Pack, packEvidence } from "../../src/upload-evidence/pack.ts";
import { factsOf } from "../../src/upload-evidence/record-facts.ts";
import { renderEvidence } from "../../src/upload-evidence/render.ts";
import { withhold } from "../../src/upload-evidence/treat-file.ts";
import type { Outcome } from "../_shell/outcome.ts";
import { subjectOf } from "../_shell/record.ts";
import { findEntries } from "./find-entries.ts";
import type { EvidenceHost } from "./host.ts";
import { treatEntries } from "./treat-entries.ts";

/** Finds, redacts, packs, checks and uploads the evidence, or the report of why it may not leave. */
export async function collect(
  inputs: InputsOf<typeof uploadEvidence>,
  host: EvidenceHost,
): Promise<Outcome<typeof uploadEvidence>> {
  const given = [...inputs.secrets, { name: "token", value: inputs.token }];
  const { values, names, tooCommon } = knownSecrets(host.environment, given);
  const redactor = redactorOf(values);
  const { entries, unmatched } = await findEntries(inputs.paths, host);
  const { name, isRefused } = chooseName(inputs.name, stepOf(host), redactor);
  const treated = await treatEntries(entries, inputs["max-bytes"], redactor, host);
  const refused = isRefused ? [withhold({ path: "name" }, "evidence.secret-in-name", 0)] : [];
  const [kept, withheld] = [treated.kept, [...refused, ...treated.withheld]];
  const about = {
    createdAt: host.now(),
    subject: await subjectOf(host),
    actionRef: host.environment["GITHUB_ACTION_REF"] || "local",
    removed: names,
    tooCommon,
    needles: redactor.plain.size + redactor.squeezed.size,
  };
  const pack = packEvidence(kept, withheld, inputs.strict, about, redactor);
  const sent = await send(pack, name, inputs["retention-days"], host);
  const there = arrived(pack, sent.upload);
  return {
    verdict: judge({ pack, withheld, unmatched, tooCommon, ...sent }),
    outputs: {
      "artifact-name": there ? sent.artifact : "",
      "artifact-id": there ? String(there.id) : "",
      digest: there ? there.digest : "",
      manifest: sent.manifest,
      found: String(entries.length),
      redacted: String(kept.filter(({ replacements }) => Object.keys(replacements).length > 0).length),
      withheld: String(withheld.length),
    },
    summary: renderEvidence(there && { name: sent.artifact, digest: there.digest }, kept, withheld, tooCommon),
    record: factsOf(pack, sent.artifact, kept, sent.upload),
  };
}

interface Sent {
  readonly artifact: string;
  /** Path of a copy of the manifest; empty when no evidence was uploaded. */
  readonly manifest: string;
  readonly upload?: Uploaded;
}

/** Writes the pack to a folder of its own, uploads it, and takes it back when other bytes arrived than were checked. */
async function send(pack: Pack, name: string, retentionDays: number | undefined, host: EvidenceHost): Promise<Sent> {
  const artifact = storedName(pack.status === "report" ? `${name}-report` : name);
  if (pack.status === "nothing") return { artifact, manifest: "" };
  const folder = host.claimFolder(
    join(host.environment["RUNNER_TEMP"] ?? ".testing", "testing-actions/upload-evidence"),
  );
  const path = join(folder, artifact);
  await host.files.write(path, pack.zip);
  const upload = await host.artifacts.upload(path, retentionDays === undefined ? {} : { retentionDays });
  if (isForeign(pack, upload)) await host.artifacts.remove(artifact);
  const there = arrived(pack, upload);
  if (there !== undefined) host.artifacts.declare(path);
  if (there?.status !== "evidence") return { artifact, manifest: "", upload };
  const manifest = join(folder, "manifest.json");
  await host.files.write(manifest, documentBytes(there.manifest));
  return { artifact, manifest, upload };
}

function stepOf({ environment }: EvidenceHost): StepIdentity {
  return {
    job: environment["GITHUB_JOB"] ?? "",
    attempt: environment["GITHUB_RUN_ATTEMPT"] ?? "",
    legId: legIdOf(environment["ACTIONS_RUNTIME_TOKEN"] ?? ""),
    step: environment["GITHUB_ACTION"] ?? "",
  };
}
