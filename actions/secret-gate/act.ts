import { ActionError } from "../../src/contract/action-error.ts";
import type { InputsOf } from "../../src/contract/define-action.ts";
import type { secretGate } from "../../src/secret-gate/contract.ts";
import { judge, judgeAbsence } from "../../src/secret-gate/judge.ts";
import { observe } from "../../src/secret-gate/observe.ts";
import { isModelCredential } from "../../src/secret-gate/providers.ts";
import { renderSightings } from "../../src/secret-gate/render.ts";
import type { Requirement } from "../../src/secret-gate/requirement.ts";
import type { Host } from "../_shell/host.ts";
import type { Outcome } from "../_shell/outcome.ts";
import { subjectOf } from "../_shell/record.ts";

type GateOutcome = Outcome<typeof secretGate>;

/** Reads the environment and says whether the lane may run. Values are masked first and leave this step only as a yes or no. */
export async function act(inputs: InputsOf<typeof secretGate>, host: Host): Promise<GateOutcome> {
  return inputs.expect === "absent" ? gateAbsence(inputs.secrets, host) : await gatePresence(inputs, host);
}

async function gatePresence({ secrets, required }: InputsOf<typeof secretGate>, host: Host): Promise<GateOutcome> {
  if (secrets.length === 0) {
    const what = "`secrets` is empty, so there is nothing to judge";
    throw new ActionError("input.invalid", {
      what,
      fix: "Name at least one credential, or set `expect: absent` for a lane that must have none",
    });
  }
  for (const name of secrets.flatMap(({ names }) => names)) host.runner.mask(host.environment[name] ?? "");
  const sightings = observe(secrets, host.environment);
  const { trust } = await subjectOf(host);
  const verdict = judge(sightings, { required, trust });
  const missing = sightings.filter(({ status }) => status === "bad").map(({ requirement }) => requirement);
  const chosen = sightings.flatMap(({ status, chosen }) => (status === "ok" && chosen !== undefined ? [chosen] : []));
  return {
    verdict,
    outputs: {
      ready: String(verdict.status === "pass"),
      "skip-reason": missing[0] ?? "",
      missing: JSON.stringify(missing),
      chosen: JSON.stringify(chosen),
    },
    summary: renderSightings(sightings),
    record: {
      observations: sightings.map(({ requirement, status, reason }) => ({
        name: requirement,
        status,
        ...(reason ? { code: reason } : {}),
      })),
    },
  };
}

function gateAbsence(listed: readonly Requirement[], host: Host): GateOutcome {
  const names = new Set(listed.flatMap(({ names }) => names));
  const found = Object.entries(host.environment)
    .filter(([name, value = ""]) => (names.has(name) && value !== "") || isModelCredential(name, value))
    .map(([name]) => name)
    .sort();
  for (const name of found) host.runner.mask(host.environment[name] ?? "");
  const verdict = judgeAbsence(found);
  return {
    verdict,
    outputs: { ready: String(verdict.status === "pass"), "skip-reason": "", missing: "[]", chosen: "[]" },
    record: {
      lane: "no-model",
      observations: found.map((name) => ({ name, status: "bad", code: "credential.unexpected" })),
    },
  };
}
