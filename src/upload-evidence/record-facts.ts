import type { RecordFacts } from "../schema/record.ts";
import { digestOf } from "./documents.ts";
import { arrived, type Uploaded } from "./judge.ts";
import type { Pack } from "./pack.ts";
import type { Kept } from "./treat-file.ts";

/** What the step's record adds: the artifact that left, and as its parents the records that are in it. */
export function factsOf(
  pack: Pack,
  artifact: string,
  kept: readonly Kept[],
  upload: Uploaded | undefined,
): RecordFacts {
  const there = arrived(pack, upload);
  if (there === undefined) return {};
  const artifacts = [{ name: artifact, sizeBytes: there.zip.length, digest: there.digest }];
  const records = kept.filter(({ path }) => /^records\/[^/]+\.json$/.test(path));
  const parents = there.status === "evidence" ? records.map(({ bytes }) => digestOf(bytes)) : [];
  return { artifacts, parents, ids: { artifact: String(there.id) } };
}
