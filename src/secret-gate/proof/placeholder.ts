/** What templates and consoles write where a name of the user's own belongs. */
const templates =
  /^(?:x{3,}|\*+|<.*>|\$?\{.*\}|\[.*\]|%\w+%|\$[A-Z][A-Z0-9_]*|your[-_ ].*|(?:insert|enter|put|paste)[-_ ].*|(?:change|replace)[-_ ]?me|placeholder|null|undefined|(?:resource|project|account|user|host|region|endpoint)[-_ ]?(?:name|id))$/is;

/** Words that stand for nothing as a whole value, and may be a part of a real address. */
const words = /^(?:\.+|•+|todo|tbd|none|dummy|example|sample|username|endpoint|region)$/i;

/**
 * Whether a value next to a credential is a placeholder: as a whole, or in a part of an address.
 * `my-…` is none, because projects and resources are called so.
 */
export function isPlaceholderName(value: string): boolean {
  if (words.test(value) || templates.test(value)) return true;
  return /^https?:\/\//i.test(value) && value.split(/[/.:]+/).some((part) => templates.test(part));
}
