import type { Location } from "./location.ts";

/**
 * Renders one workflow command on one line, without its line end. Message and location are escaped,
 * so neither can end the command or begin another.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function workflowCommand(name: string, message: string, place?: Location): string {
  const { path, line, column } = place ?? {};
  const properties = Object.entries({ file: path, line, col: column }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name}${properties.length > 0 ? ` ${properties.join(",")}` : ""}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
