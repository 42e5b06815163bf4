import type { RecordFacts } from "../schema/record.ts";
import { digestOf } from "./documents.ts";
import { isForeign, type Uploaded } from "./judge.ts";
import type { Pack } from "./pack.ts";
import type { Kept } from "./treat-file.ts";

/** What the step's record adds: the artifact that left, and as its parents the records that are in it. */
export function factsOf(
  pack: Pack,
  artifact: string,
  kept: readonly Kept[],
  upload: Uploaded | undefined,
): RecordFacts {
  if (pack.status === "nothing" || upload?.ok !== true || isForeign(pack, upload)) return {};
  const artifacts = [{ name: artifact, sizeBytes: pack.zip.length, digest: pack.digest }];
  const records = kept.filter(({ path }) => /^records\/[^/]+\.json$/.test(path));
  const parents = pack.status === "evidence" ? records.map(({ bytes }) => digestOf(bytes)) : [];
  return { artifacts, parents, ids: { artifact: String(upload.id) } };
}
