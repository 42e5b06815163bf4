import { ActionError } from "../../src/contract/action-error.ts";
import { compareFingerprints, parseFingerprints } from "../../src/secret-gate/fingerprint/compare-fingerprints.ts";
import { computeFingerprint } from "../../src/secret-gate/fingerprint/fingerprint.ts";
import type { LaneFacts } from "../../src/secret-gate/verdict/lane-facts.ts";
import { CREDENTIAL_FILE_LIMIT_BYTES, isCredentialPath } from "../../src/secret-gate/offline/find-known-access.ts";
import type { Observation } from "../../src/secret-gate/observation.ts";
import type { GateHost } from "./host.ts";

/** Maximum size of a file of fingerprints, in bytes; the same as that of a record. */
const COMPARE_LIMIT_BYTES = 64 * 1024;

/**
 * Computes the fingerprints of the variables that count. A credential that differs from `compare`
 * becomes `credential.stale`.
 * @throws ActionError `file.unreadable` or `input.invalid`
 */
export async function fingerprintCredentials(
  observations: readonly Observation[],
  key: string,
  compare: string,
  host: GateHost,
): Promise<LaneFacts> {
  const variables = observations.flatMap(({ kind, chosen }) =>
    kind === "credential" && chosen !== undefined ? [chosen] : [],
  );
  const fingerprints: { [variable: string]: string } = {};
  for (const name of variables) {
    const value = await readValue(name, host);
    if (value !== "") fingerprints[name] = computeFingerprint(key, value);
  }
  if (compare === "") return { observations, fingerprints };
  const isPath = !/[\r\n={]/.test(compare);
  const listed = parseFingerprints(
    isPath ? await host.files.readText(compare, COMPARE_LIMIT_BYTES, "compare") : compare,
  );
  if (listed === undefined) {
    throw new ActionError("input.invalid", {
      what: "`compare` lists no fingerprints, or contains other text",
      fix: "Use lines `NAME=hmac-sha256:…`, the `fingerprints` output of another run, or the path of a file with these or a record",
    });
  }
  return { observations: compareFingerprints(observations, fingerprints, listed), fingerprints };
}

/**
 * Reads the credential of a variable: its value, or the content of the file it names, because a
 * path does not change with the key.
 */
async function readValue(name: string, host: GateHost): Promise<string> {
  const value = host.environment[name] ?? "";
  return isCredentialPath(name, value) ? ((await host.readIfPresent(value, CREDENTIAL_FILE_LIMIT_BYTES)) ?? "") : value;
}
