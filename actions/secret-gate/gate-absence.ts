import type { InputsOf } from "../../src/contract/define-action.ts";
import type { secretGate } from "../../src/secret-gate/contract.ts";
import { judgeAbsence } from "../../src/secret-gate/verdict/judge-absence.ts";
import { isModelCredential } from "../../src/secret-gate/offline/find-known-access.ts";
import type { Outcome } from "../_runtime/outcome.ts";
import type { GateHost } from "./host.ts";

/**
 * Maximum number of observations in the record, whose size is limited. The lane fails with any
 * number.
 */
const OBSERVATION_LIMIT = 200;

/**
 * Gates a lane that must hold no credential. Checks every variable by its name and by its value's
 * form. `secrets` names further variables that must be empty.
 */
export async function gateAbsence(
  inputs: InputsOf<typeof secretGate>,
  host: GateHost,
): Promise<Outcome<typeof secretGate>> {
  const listed = new Set(inputs.secrets.flatMap(({ names }) => names));
  const found = Object.entries(host.environment)
    .filter(([name, value = ""]) => (listed.has(name) && value.trim() !== "") || isModelCredential(name, value))
    .map(([name]) => name)
    .sort();
  for (const name of found) host.runner.mask(host.environment[name] ?? "");
  const verdict = judgeAbsence(found);
  return {
    verdict,
    outputs: {
      ready: String(verdict.status === "pass"),
      "skip-reason": "",
      missing: "[]",
      chosen: "[]",
      fingerprints: "{}",
      versions: "{}",
      matrix: '{"include":[]}',
      skipped: "[]",
    },
    record: {
      lane: "no-model",
      observations: found
        .slice(0, OBSERVATION_LIMIT)
        .map((name) => ({ name, status: "bad", code: "credential.unexpected" })),
    },
  };
}
