import { ActionError } from "../../src/contract/action-error.ts";
import { compareFingerprints, parseFingerprints } from "../../src/secret-gate/fingerprint/compare-fingerprints.ts";
import { CREDENTIAL_FILE_LIMIT_BYTES } from "../../src/secret-gate/credential-file.ts";
import { fingerprint } from "../../src/secret-gate/fingerprint/fingerprint.ts";
import type { LaneFacts } from "../../src/secret-gate/verdict/lane-facts.ts";
import { isCredentialPath } from "../../src/secret-gate/offline/providers.ts";
import type { Sighting } from "../../src/secret-gate/observation.ts";
import type { GateHost } from "./host.ts";

/** Largest file of fingerprints that is read, in bytes: that of a record. */
const COMPARE_LIMIT_BYTES = 64 * 1024;

/**
 * Fingerprints the variables that count, and turns those that are not as `compare` lists them into `credential.stale`.
 * @throws ActionError `file.unreadable` or `input.invalid`
 */
export async function fingerprintCredentials(
  sightings: readonly Sighting[],
  key: string,
  compare: string,
  host: GateHost,
): Promise<LaneFacts> {
  const variables = sightings.flatMap(({ kind, chosen }) =>
    kind === "credential" && chosen !== undefined ? [chosen] : [],
  );
  const fingerprints: { [variable: string]: string } = {};
  for (const name of variables) {
    const value = await readValue(name, host);
    if (value !== "") fingerprints[name] = fingerprint(key, value);
  }
  if (compare === "") return { sightings, fingerprints };
  const isPath = !/[\r\n={]/.test(compare);
  const listed = parseFingerprints(
    isPath ? await host.files.readText(compare, COMPARE_LIMIT_BYTES, "compare") : compare,
  );
  if (listed === undefined) {
    throw new ActionError("input.invalid", {
      what: "`compare` lists no fingerprints, or holds something else beside them",
      fix: "Give lines `NAME=hmac-sha256:…`, the `fingerprints` output of another run, or the path of a file with these or a record",
    });
  }
  return { sightings: compareFingerprints(sightings, fingerprints, listed), fingerprints };
}

/** The credential behind a variable: its value, or what stands in the file it names, because a path stays the same when the key changes. */
async function readValue(name: string, host: GateHost): Promise<string> {
  const value = host.environment[name] ?? "";
  return isCredentialPath(name, value) ? ((await host.readIfPresent(value, CREDENTIAL_FILE_LIMIT_BYTES)) ?? "") : value;
}
