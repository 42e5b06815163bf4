import type { Redactor } from "../../src/redact/redactor.ts";
import { FILE_COUNT_LIMIT, FILE_LIMIT_BYTES } from "../../src/upload-evidence/limits.ts";
import { createPathRegister } from "../../src/upload-evidence/path-register.ts";
import {
  type Content,
  type Kept,
  refuseEntry,
  treatFile,
  type Withheld,
  withhold,
  withholdUnnamed,
} from "../../src/upload-evidence/treat-file.ts";
import { attempt } from "./attempt.ts";
import type { Located } from "./find-entries.ts";
import type { EvidenceHost } from "./host.ts";

/**
 * Reads the entries one after the other and keeps what could be made safe. Entries over a limit are
 * not read. What is thrown over one entry withholds that entry: as unreadable when reading threw,
 * as unredacted otherwise.
 */
export async function treatEntries(
  entries: readonly Located[],
  maxBytes: number,
  redactor: Redactor,
  host: EvidenceHost,
): Promise<{ readonly kept: readonly Kept[]; readonly withheld: readonly Withheld[] }> {
  const kept: Kept[] = [];
  const withheld: Withheld[] = [];
  const register = createPathRegister();
  let room = maxBytes;
  for (const [index, located] of entries.entries()) {
    const { entry, root, path } = located;
    const refusal = await refuse(located, index + 1, redactor, register.collides);
    if (refusal !== undefined) {
      withheld.push(refusal);
      continue;
    }
    const read = await attempt(() => host.readConfined(root, path, Math.min(FILE_LIMIT_BYTES, room)));
    const content: Content = read.ok ? read.value : { problem: "unreadable" };
    if ("bytes" in content) room -= content.bytes.length;
    const treated = await attempt(() => treatFile(entry, content, redactor));
    if (!treated.ok) withheld.push(withhold(entry, "evidence.unredacted"));
    else if (treated.value.status === "withheld") withheld.push(treated.value);
    else {
      kept.push(treated.value);
      register.add(entry.path);
    }
  }
  return { kept, withheld };
}

/** The entry withheld without being read; `undefined` when it may be read. */
async function refuse(
  { entry, obstacle }: Located,
  place: number,
  redactor: Redactor,
  collides: (path: string) => boolean,
): Promise<Withheld | undefined> {
  const refusal = await attempt(() => refuseEntry(entry, redactor, place));
  if (!refusal.ok) return withholdUnnamed(entry, "evidence.unredacted", place);
  if (refusal.value !== undefined) return refusal.value;
  if (obstacle === "evidence.unsafe-name") return withholdUnnamed(entry, obstacle, place, redactor);
  if (obstacle !== undefined) return withhold(entry, obstacle);
  if (place > FILE_COUNT_LIMIT) return withhold(entry, "evidence.too-many");
  return collides(entry.path) ? withhold(entry, "evidence.colliding-name") : undefined;
}
