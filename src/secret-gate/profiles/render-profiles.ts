import { table } from "../../text/markdown.ts";
import type { Access, MetadataRule, Profile } from "../profile.ts";

/**
 * Renders the README's table of profiles: the variables of each, preferred first, their metadata,
 * and the levels that can be proved.
 */
export function renderProfiles(profiles: readonly Profile[]): string {
  const rows = profiles.map(({ id, accesses }) => [
    `\`${id}\``,
    accesses.map(renderCredential).join(", or "),
    dedupe(accesses.flatMap(({ metadata }) => metadata.flatMap((rule) => renderMetadata(rule, metadata)))).join(", "),
    dedupe(accesses.flatMap(({ probes }) => listLevels(probes))).join(", "),
  ]);
  return table(["Profile", "Credentials (the first that is set counts)", "Metadata", "Proved by calls"], rows);
}

function renderCredential({ variable, companions = [] }: Access): string {
  return [variable, ...companions.map((companion) => companion.variable)].map((name) => `\`${name}\``).join(" with ");
}

/** Renders a rule together with its alternative as one requirement. */
function renderMetadata(
  { name, variables, fallback, insteadOf }: MetadataRule,
  all: readonly MetadataRule[],
): string[] {
  if (all.some((rule) => rule.insteadOf === name)) return [];
  const instead = all.filter((rule) => rule.name === insteadOf).flatMap((rule) => rule.variables);
  const names = [...variables, ...instead].map((variable) => `\`${variable}\``).join(" or ");
  return [`${names}${fallback === undefined ? "" : " (optional)"}`];
}

function listLevels(probes: Access["probes"]): string[] {
  return (["auth", "model", "completion"] as const)
    .filter((level) => probes[level] !== undefined)
    .map((level) => `\`${level}\``);
}

function dedupe(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
