import type { Finding, Verdict } from "../../schema/verdict.ts";
import { type GateReason, reasons } from "../reasons.ts";
import type { Observation } from "../observation.ts";
import { assess, type Assessment, type PolicyInput } from "./assess.ts";

/** The verdict on a lane, and the requirement that decided against it, if any. */
export interface Judgement {
  readonly verdict: Verdict<GateReason>;
  readonly decisive?: Observation;
}

/**
 * Judges a lane by its unmet requirements. A fail takes precedence over a skip, and among equal
 * results the first requirement in declared order gives the reason. Without observations the lane
 * fails. Other failing requirements and expired waivers become findings.
 */
export function judge(observations: readonly Observation[], policy: PolicyInput): Judgement {
  if (observations.length === 0) {
    const text = "Lane blocked: no requirement was evaluated.";
    return { verdict: { status: "fail", reason: "credential.missing", text } };
  }
  const unmet = observations.filter(({ status }) => status !== "ok");
  const assessed = unmet.map((observation) => ({ observation, assessment: assess(observation, policy) }));
  const first = assessed.find(({ assessment }) => assessment.status === "fail") ?? assessed[0];
  if (first === undefined) return { verdict: { status: "pass", reason: "ok", text: describePass(observations) } };
  const { observation, assessment } = first;
  // The workflow relies on a waiver that is ignored. That is the reason to report; the
  // requirement's own reason becomes a finding.
  const refused = assessment.status === "fail" && policy.refusal?.isClaimed ? policy.refusal : undefined;
  const others = assessed.filter(
    (other) => (other !== first || refused !== undefined) && other.assessment.status === "fail",
  );
  const findings: Finding[] = [
    ...others.map((other) => ({
      rule: other.assessment.reason,
      message: `${describeObservation(other.observation)} ${describeRemedy(other.observation)}`.trim(),
    })),
    ...assessed.flatMap(({ assessment: { waiver } }) =>
      waiver === undefined || waiver.isInForce
        ? []
        : [{ rule: "waiver.expired", message: describeExpiredWaiver(waiver) }],
    ),
  ];
  return {
    verdict: {
      status: assessment.status,
      reason: refused === undefined ? assessment.reason : "waiver.untrusted",
      text: [
        describeEffect(assessment, policy),
        describeObservation(observation),
        refused?.text ?? describeNextStep(observation, assessment),
      ]
        .filter((part) => part !== "")
        .join(" "),
      ...(findings.length > 0 ? { findings } : {}),
    },
    decisive: observation,
  };
}

/** Describes an unmet requirement in one line. */
function describeObservation({ requirement, detail }: Observation): string {
  return `\`${requirement}\`: ${detail}.`;
}

/** Reasons whose observations contain the remedy in their detail. */
const SELF_EXPLAINING_REASONS: readonly (GateReason | undefined)[] = [
  "credential.placeholder",
  "credential.shape",
  "credential.wrong-provider",
];

/**
 * Describes how to meet a requirement, if possible as the line to add to the workflow. Empty when
 * the detail already says it.
 */
function describeRemedy({ requirement, chosen, reason }: Observation): string {
  const [name = requirement] = (chosen ?? requirement).replace(/^env:/, "").split("|");
  const isVariable = /^[A-Za-z_]\w*$/.test(name) && requirement !== "model";
  if (reason === "credential.missing")
    return `Set the secret and pass it under \`env:\` of this step as \`${name}: \${{ secrets.${name} }}\`.`;
  if ((reason === "metadata.missing" || requirement.startsWith("env:")) && isVariable)
    return `Pass it under \`env:\` of this step as \`${name}: \${{ vars.${name} }}\`.`;
  return reason === undefined || SELF_EXPLAINING_REASONS.includes(reason) ? "" : `${reasons[reason].fix}.`;
}

function describePass(observations: readonly Observation[]): string {
  const proved = observations.map(({ requirement, chosen = requirement, level, kind, version }) =>
    kind === "capability" ? `${chosen}${version === undefined ? "" : ` ${version}`}` : `${chosen} (${level})`,
  );
  return `This lane may run: ${proved.join(", ")}.`;
}

function describeEffect({ status, reason }: Assessment, { required }: PolicyInput): string {
  if (status === "fail") return "This lane may not run.";
  if (reason === "context.fork") return "This lane is skipped: a fork's pull request receives no secrets.";
  if (reason === "context.bot") return "This lane is skipped: a run of Dependabot receives no Actions secrets.";
  if (reason === "waived") return "This lane is skipped: a waiver covers the unmet requirement.";
  return required ? "This lane is skipped." : "This optional lane is skipped.";
}

function describeNextStep(observation: Observation, { reason, waiver }: Assessment): string {
  if (reason === "waived" && waiver !== undefined)
    return `Waived until ${waiver.expires} by ${waiver.owner}, see ${waiver.issue}.`;
  const note = waiver === undefined ? "" : ` ${describeExpiredWaiver(waiver)}`;
  return reason === "context.fork" || reason === "context.bot"
    ? `${reasons[reason].fix}.${note}`
    : `${describeRemedy(observation)}${note}`.trim();
}

function describeExpiredWaiver({ what, expires, issue }: NonNullable<Assessment["waiver"]>): string {
  return `The waiver for \`${what}\` expired on ${expires} and has no effect, see ${issue}.`;
}
