import { table } from "../../text/markdown.ts";
import { describeVariables } from "./client-variables.ts";

/** The README's table of the variables that are exported for each provider's clients. */
export function renderVariables(): string {
  const rows = describeVariables().map(({ provider, urls, keys, settings }) => [
    `\`${provider}\``,
    ...[urls, keys, settings].map((names) => names.map((name) => `\`${name}\``).join(", ")),
  ]);
  return table(["`env`", "Base URL", "Key", "Where the job has not set it"], rows);
}
