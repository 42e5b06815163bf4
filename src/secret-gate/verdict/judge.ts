import type { Finding, Verdict } from "../../schema/verdict.ts";
import { type GateReason, reasons } from "../reasons.ts";
import type { Sighting } from "../observation.ts";
import { type Circumstances, type Weight, weigh } from "./weigh.ts";

/** Whether the lane may run, and the requirement that decided against it, if one did. */
export interface Judgement {
  readonly verdict: Verdict<GateReason>;
  readonly decisive?: Sighting;
}

/**
 * Weighs every requirement that is not met; a fail outweighs a skip, and among equals the first in declared order gives the reason. Nothing seen is
 * a fail: there was nothing to judge. Requirements that would fail the lane by themselves are findings, and so are expired waivers.
 */
export function judge(sightings: readonly Sighting[], circumstances: Circumstances): Judgement {
  if (sightings.length === 0) {
    const text = "This lane may not run: no requirement was looked at, so there is nothing to judge.";
    return { verdict: { status: "fail", reason: "credential.missing", text } };
  }
  const unmet = sightings.filter(({ status }) => status !== "ok");
  const weighed = unmet.map((sighting) => ({ sighting, weight: weigh(sighting, circumstances) }));
  const first = weighed.find(({ weight }) => weight.status === "fail") ?? weighed[0];
  if (first === undefined) return { verdict: { status: "pass", reason: "ok", text: passing(sightings) } };
  const { sighting, weight } = first;
  // Somebody counts on a waiver that is not honoured: that is what to repair, and the requirement's own reason is a finding.
  const refused = weight.status === "fail" && circumstances.refusal?.isClaimed ? circumstances.refusal : undefined;
  const others = weighed.filter(
    (other) => (other !== first || refused !== undefined) && other.weight.status === "fail",
  );
  const findings: Finding[] = [
    ...others.map((other) => ({
      rule: other.weight.reason,
      message: `${told(other.sighting)} ${remedy(other.sighting)}`.trim(),
    })),
    ...weighed.flatMap(({ weight: { waiver } }) =>
      waiver === undefined || waiver.isInForce ? [] : [{ rule: "waiver.expired", message: expired(waiver) }],
    ),
  ];
  return {
    verdict: {
      status: weight.status,
      reason: refused === undefined ? weight.reason : "waiver.untrusted",
      text: [opening(weight, circumstances), told(sighting), refused?.text ?? closing(sighting, weight)]
        .filter((part) => part !== "")
        .join(" "),
      ...(findings.length > 0 ? { findings } : {}),
    },
    decisive: sighting,
  };
}

/** What is missing in one line: the requirement and what was seen of it. */
export function told({ requirement, detail }: Sighting): string {
  return `\`${requirement}\`: ${detail}.`;
}

/** Reasons whose sightings say in their detail what to do. */
const selfExplaining: readonly (GateReason | undefined)[] = [
  "credential.placeholder",
  "credential.shape",
  "credential.wrong-provider",
];

/** What to do about it: the one line to add to the workflow where that is the cure; empty when the detail says it. */
export function remedy({ requirement, chosen, reason }: Sighting): string {
  const [name = requirement] = (chosen ?? requirement).replace(/^env:/, "").split("|");
  const isVariable = /^[A-Za-z_]\w*$/.test(name) && requirement !== "model";
  if (reason === "credential.missing")
    return `Set the secret and pass it under \`env:\` of this step as \`${name}: \${{ secrets.${name} }}\`.`;
  if ((reason === "metadata.missing" || requirement.startsWith("env:")) && isVariable)
    return `Pass it under \`env:\` of this step as \`${name}: \${{ vars.${name} }}\`.`;
  return reason === undefined || selfExplaining.includes(reason) ? "" : `${reasons[reason].fix}.`;
}

function passing(sightings: readonly Sighting[]): string {
  const proved = sightings.map(({ requirement, chosen = requirement, level, kind, version }) =>
    kind === "capability" ? `${chosen}${version === undefined ? "" : ` ${version}`}` : `${chosen} (${level})`,
  );
  return `This lane may run: ${proved.join(", ")}.`;
}

function opening({ status, reason }: Weight, { required }: Circumstances): string {
  if (status === "fail") return "This lane may not run.";
  if (reason === "context.fork") return "This lane is skipped: a fork's pull request gets no secrets.";
  if (reason === "context.bot") return "This lane is skipped: Dependabot's run gets no Actions secrets.";
  if (reason === "waived") return "This lane is skipped: a waiver covers what it lacks.";
  return required ? "This lane is skipped." : "This optional lane is skipped.";
}

function closing(sighting: Sighting, { reason, waiver }: Weight): string {
  if (reason === "waived" && waiver !== undefined)
    return `Waived until ${waiver.expires} by ${waiver.owner}, see ${waiver.issue}.`;
  const note = waiver === undefined ? "" : ` ${expired(waiver)}`;
  return reason === "context.fork" || reason === "context.bot"
    ? `${reasons[reason].fix}.${note}`
    : `${remedy(sighting)}${note}`.trim();
}

function expired({ what, expires, issue }: NonNullable<Weight["waiver"]>): string {
  return `The waiver for \`${what}\` expired on ${expires} and changes nothing, see ${issue}.`;
}
