import { table } from "../text/markdown.ts";
import type { Access, Profile } from "./profile.ts";

/** The README's table of profiles: the variables of each, best first, what must or may stand beside them, and how far each can be proved. */
export function renderProfiles(profiles: readonly Profile[]): string {
  const rows = profiles.map(({ id, accesses }) => [
    `\`${id}\``,
    accesses.map(renderCredential).join(", or "),
    unique(accesses.flatMap(({ metadata }) => metadata.map(renderMetadata))).join(", "),
    unique(accesses.flatMap(({ probes }) => levelsOf(probes))).join(", "),
  ]);
  return table(["Profile", "Credentials, the first that is set counts", "Beside them", "Proved by calls"], rows);
}

function renderCredential({ variable, companions = [] }: Access): string {
  return [variable, ...companions.map(({ variable: half }) => half)].map((name) => `\`${name}\``).join(" with ");
}

function renderMetadata({ variables, fallback }: Access["metadata"][number]): string {
  return `${variables.map((name) => `\`${name}\``).join(" or ")}${fallback === undefined ? "" : " (optional)"}`;
}

function levelsOf(probes: Access["probes"]): string[] {
  return (["auth", "model", "completion"] as const)
    .filter((level) => probes[level] !== undefined)
    .map((level) => `\`${level}\``);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
