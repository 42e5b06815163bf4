import { table } from "../../text/markdown.ts";
import { describeVariables } from "./client-variables.ts";

/**
 * Renders the README's table of the variables that are exported for the clients of each provider.
 */
export function renderVariables(): string {
  const rows = describeVariables().map(({ provider, urls, keys, settings }) => [
    `\`${provider}\``,
    ...[urls, keys, settings].map((names) => names.map((name) => `\`${name}\``).join(", ")),
  ]);
  return table(["`env`", "Base URL", "Key", "Where the job has not set it"], rows);
}
