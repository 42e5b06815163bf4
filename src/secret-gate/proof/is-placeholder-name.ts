/** Placeholders of templates and consoles for the user's own names. */
const PLACEHOLDER_TEMPLATE =
  /^(?:x{3,}|\*+|<.*>|\$?\{.*\}|\[.*\]|%\w+%|\$[A-Z][A-Z0-9_]*|your[-_ ].*|(?:insert|enter|put|paste)[-_ ].*|(?:change|replace)[-_ ]?me|placeholder|null|undefined|(?:resource|project|account|user|host|region|endpoint)[-_ ]?(?:name|id))$/is;

/** Words that are placeholders as a whole value but can be part of a real address. */
const PLACEHOLDER_WORD = /^(?:\.+|•+|todo|tbd|none|dummy|example|sample|username|endpoint|region)$/i;

/**
 * Whether a metadata value, or a part of an address, is a placeholder. `my-…` is not, because real
 * projects and resources use such names.
 */
export function isPlaceholderName(value: string): boolean {
  if (PLACEHOLDER_WORD.test(value) || PLACEHOLDER_TEMPLATE.test(value)) return true;
  return /^https?:\/\//i.test(value) && value.split(/[/.:]+/).some((part) => PLACEHOLDER_TEMPLATE.test(part));
}
