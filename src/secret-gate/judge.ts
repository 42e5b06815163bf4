import type { Subject } from "../schema/record.ts";
import type { Verdict } from "../schema/verdict.ts";
import type { Sighting } from "./observe.ts";
import type { GateReason } from "./reasons.ts";

/** What the decision depends on beside the sightings. */
export interface Circumstances {
  readonly required: boolean;
  readonly trust: Subject["trust"];
}

/**
 * Whether the lane may run. A missing credential is excused for forks and bots, and skips an optional lane; a wrong one fails
 * every trusted run, optional or not, because it is a defect. The first bad requirement in declared order gives the reason.
 */
export function judge(sightings: readonly Sighting[], { required, trust }: Circumstances): Verdict<GateReason> {
  const bad = sightings.find(({ status }) => status === "bad");
  if (bad?.reason === undefined) {
    const names = sightings.map(({ chosen }) => chosen).join(", ");
    return { status: "pass", reason: "ok", text: `This lane may run: ${names} present and of the right shape.` };
  }
  const seen = `\`${bad.requirement}\`: ${bad.detail}.`;
  if (trust === "fork")
    return {
      status: "skip",
      reason: "context.fork",
      text: `This lane is skipped: a fork's pull request gets no secrets. ${seen}`,
    };
  if (trust === "bot")
    return {
      status: "skip",
      reason: "context.bot",
      text: `This lane is skipped: a bot's run gets no Actions secrets. ${seen}`,
    };
  if (bad.reason === "credential.missing" && !required) {
    return { status: "skip", reason: bad.reason, text: `This optional lane is skipped. ${seen} ${remedy(bad)}` };
  }
  return { status: "fail", reason: bad.reason, text: `This lane may not run. ${seen} ${remedy(bad)}` };
}

/** The inverse gate: passes when no variable of the environment holds a credential. `found` are names, never values. */
export function judgeAbsence(found: readonly string[]): Verdict<GateReason> {
  if (found.length === 0) return { status: "pass", reason: "ok", text: "This lane holds no provider credential." };
  const text = `This lane must run without provider credentials, but the environment holds ${found.map((name) => `\`${name}\``).join(", ")}. Remove it from the \`env:\` of the job or workflow.`;
  return { status: "fail", reason: "credential.unexpected", text };
}

function remedy({ requirement, chosen, reason }: Sighting): string {
  const name = chosen ?? requirement.split("|")[0];
  const line = `\`${name}: \${{ secrets.${name} }}\``;
  return reason === "credential.missing"
    ? `Set the secret and pass it under \`env:\` of this step as ${line}.`
    : `Store the bare value of the right key in the secret behind \`${name}\`.`;
}
