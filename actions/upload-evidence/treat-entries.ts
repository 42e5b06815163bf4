import type { Redactor } from "../../src/redact/redactor.ts";
import { FILE_COUNT_LIMIT, FILE_LIMIT_BYTES } from "../../src/upload-evidence/limits.ts";
import {
  type Content,
  type Kept,
  refuseEntry,
  treatFile,
  type Withheld,
  withhold,
} from "../../src/upload-evidence/treat-file.ts";
import type { Located } from "./find-entries.ts";
import type { EvidenceHost } from "./host.ts";

/** Reads the entries one after the other and keeps what could be made safe. Entries over a limit are not read. */
export async function treatEntries(
  entries: readonly Located[],
  maxBytes: number,
  redactor: Redactor,
  host: EvidenceHost,
): Promise<{ readonly kept: readonly Kept[]; readonly withheld: readonly Withheld[] }> {
  const kept: Kept[] = [];
  const withheld: Withheld[] = [];
  let room = maxBytes;
  for (const [index, { entry, root, path, isFile }] of entries.entries()) {
    const refusal = refuseEntry(entry, redactor);
    const limit = index < FILE_COUNT_LIMIT ? Math.min(FILE_LIMIT_BYTES, room) : -1;
    const content: Content =
      isFile && !refusal ? await host.readConfined(root, path, limit) : { problem: "not-a-file" };
    if ("bytes" in content) room -= content.bytes.length;
    const treated = refusal ? withhold(entry, refusal, index + 1) : treatFile(entry, content, redactor, index + 1);
    if (treated.status === "kept") kept.push(treated);
    else withheld.push(treated);
  }
  return { kept, withheld };
}
