import type { Redactor } from "../../src/redact/redactor.ts";
import { FILE_COUNT_LIMIT, FILE_LIMIT_BYTES } from "../../src/upload-evidence/limits.ts";
import { createPathRegister } from "../../src/upload-evidence/path-register.ts";
import {
  type Content,
  type Kept,
  rejectEntry,
  redactEntry,
  type Withheld,
  withhold,
  withholdRenamed,
} from "../../src/upload-evidence/redact-entry.ts";
import { attempt } from "./attempt.ts";
import type { Located } from "./find-entries.ts";
import type { EvidenceHost } from "./host.ts";

/**
 * Reads the entries one after another and keeps those that could be made safe. Entries over a limit
 * are not read. An error withholds only its entry: as unreadable if reading failed, and as
 * unredacted otherwise.
 */
export async function redactEntries(
  entries: readonly Located[],
  maxBytes: number,
  redactor: Redactor,
  host: EvidenceHost,
): Promise<{ readonly kept: readonly Kept[]; readonly withheld: readonly Withheld[] }> {
  const kept: Kept[] = [];
  const withheld: Withheld[] = [];
  const register = createPathRegister();
  let remainingBytes = maxBytes;
  for (const [index, located] of entries.entries()) {
    const { entry, root, path } = located;
    const rejection = await checkEntry(located, index + 1, redactor, register.collides);
    if (rejection !== undefined) {
      withheld.push(rejection);
      continue;
    }
    const read = await attempt(() => host.readConfined(root, path, Math.min(FILE_LIMIT_BYTES, remainingBytes)));
    const content: Content = read.ok ? read.value : { problem: "unreadable" };
    if ("bytes" in content) remainingBytes -= content.bytes.length;
    const redacted = await attempt(() => redactEntry(entry, content, redactor));
    if (!redacted.ok) withheld.push(withhold(entry, "evidence.unredacted"));
    else if (redacted.value.status === "withheld") withheld.push(redacted.value);
    else {
      kept.push(redacted.value);
      register.add(entry.path);
    }
  }
  return { kept, withheld };
}

/** Returns the withheld entry if it must not be read, and `undefined` otherwise. */
async function checkEntry(
  { entry, obstacle }: Located,
  position: number,
  redactor: Redactor,
  collides: (path: string) => boolean,
): Promise<Withheld | undefined> {
  const rejection = await attempt(() => rejectEntry(entry, redactor, position));
  if (!rejection.ok) return withholdRenamed(entry, "evidence.unredacted", position);
  if (rejection.value !== undefined) return rejection.value;
  if (obstacle === "evidence.unsafe-name") return withholdRenamed(entry, obstacle, position, redactor);
  if (obstacle !== undefined) return withhold(entry, obstacle);
  if (position > FILE_COUNT_LIMIT) return withhold(entry, "evidence.too-many");
  return collides(entry.path) ? withhold(entry, "evidence.colliding-name") : undefined;
}
