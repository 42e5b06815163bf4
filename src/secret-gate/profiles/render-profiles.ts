import { table } from "../../text/markdown.ts";
import type { Access, MetadataRule, Profile } from "../profile.ts";

/** The README's table of profiles: the variables of each, best first, what must or may stand beside them, and how far each can be proved. */
export function renderProfiles(profiles: readonly Profile[]): string {
  const rows = profiles.map(({ id, accesses }) => [
    `\`${id}\``,
    accesses.map(renderCredential).join(", or "),
    unique(accesses.flatMap(({ metadata }) => metadata.flatMap((rule) => renderMetadata(rule, metadata)))).join(", "),
    unique(accesses.flatMap(({ probes }) => levelsOf(probes))).join(", "),
  ]);
  return table(["Profile", "Credentials, the first that is set counts", "Beside them", "Proved by calls"], rows);
}

function renderCredential({ variable, companions = [] }: Access): string {
  return [variable, ...companions.map(({ variable: half }) => half)].map((name) => `\`${name}\``).join(" with ");
}

/** A rule and the one that does instead are one thing that is needed. */
function renderMetadata(
  { name, variables, fallback, insteadOf }: MetadataRule,
  all: readonly MetadataRule[],
): string[] {
  if (all.some((rule) => rule.insteadOf === name)) return [];
  const instead = all.filter((rule) => rule.name === insteadOf).flatMap((rule) => rule.variables);
  const names = [...variables, ...instead].map((variable) => `\`${variable}\``).join(" or ");
  return [`${names}${fallback === undefined ? "" : " (optional)"}`];
}

function levelsOf(probes: Access["probes"]): string[] {
  return (["auth", "model", "completion"] as const)
    .filter((level) => probes[level] !== undefined)
    .map((level) => `\`${level}\``);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
