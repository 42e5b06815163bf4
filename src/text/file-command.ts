/**
 * Renders one entry of the runner's GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file in the form that
 * keeps any text: name, delimiter, value, delimiter. The delimiter is lengthened until no line of
 * the value contains it, so an outside value cannot end its entry and start another.
 * @throws RangeError when the name could end its own line; names come from contracts only
 * @see
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function fileCommand(name: string, value: string): string {
  if (!/^[A-Za-z_][\w.-]*$/.test(name))
    throw new RangeError("The name of an output, state or variable contains an invalid character.");
  let delimiter = "END_OF_VALUE";
  while (value.includes(delimiter)) delimiter += "_";
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
