import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Artifacts } from "../../actions/_runtime/network/artifacts.ts";

/**
 * An artifact service in memory over the files of a fake host. `corrupt` changes the bytes in
 * transit. A name can be used once.
 */
export function fakeArtifacts(read: (path: string) => Uint8Array, corrupt = (bytes: Uint8Array) => bytes) {
  const seen = {
    stored: new Map<string, Uint8Array>(),
    removed: [] as string[],
    declared: [] as string[],
    retentionDays: undefined as number | undefined,
  };
  const artifacts: Artifacts = {
    upload: async (path, { retentionDays }) => {
      const name = basename(path);
      if (seen.stored.has(name)) return { ok: false, reason: "evidence.name-taken", detail: "the name is taken" };
      const bytes = corrupt(read(path));
      seen.stored.set(name, bytes);
      seen.retentionDays = retentionDays;
      const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
      return { ok: true, id: seen.stored.size, sizeBytes: bytes.length, digest };
    },
    remove: async (name) => {
      seen.removed.push(name);
      return seen.stored.delete(name);
    },
    declare: (path) => void seen.declared.push(path),
  };
  return { artifacts, seen };
}
