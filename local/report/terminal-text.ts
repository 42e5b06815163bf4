const ESC = "\u001b";
const BEL = "\u0007";

// ECMA-48 shapes, tried in this order at each escape character. Every run between two escapes is read once, so the time is linear.
const COLOUR = `${ESC}\\[([0-9;:]{0,64})m`;
const CONTROL_SEQUENCE = `${ESC}\\[[0-?]*[ -/]*[@-~]`;
const OPERATING_SYSTEM_COMMAND = `${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)`;
const STRING_COMMAND = `${ESC}[PX^_][^${ESC}]*${ESC}\\\\`;
const SHORT_SEQUENCE = `${ESC}(?:[ -/]+[0-~]|[0-OQ-WYZ\`-~])`;
const CONTROL = "[\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f]";
const REORDERING = "[\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]";
const DANGEROUS = new RegExp(
  [COLOUR, CONTROL_SEQUENCE, OPERATING_SYSTEM_COMMAND, STRING_COMMAND, SHORT_SEQUENCE, CONTROL, REORDERING].join("|"),
  "gu",
);

/**
 * The text without anything that moves a cursor, sets a title, clears a screen or reorders characters.
 * Complete escape sequences vanish; a lone control character is shown as its picture (`␛`, `␇`), a C1 control or a bidirectional override as `�`.
 * With `"colours"`, SGR sequences stay (except concealed text) and the text ends with a reset if it held one. Tabs stay.
 * @see ECMA-48 for the shapes of escape sequences
 */
export function toTerminalText(text: string, keep: "colours" | "nothing"): string {
  let isColoured = false;
  const safe = text.replace(DANGEROUS, (match: string, parameters: string | undefined) => {
    if (parameters !== undefined) {
      if (keep === "nothing" || conceals(parameters)) return "";
      isColoured = true;
      return match;
    }
    return match.length > 1 ? "" : pictureOf(match);
  });
  return isColoured ? `${safe}${ESC}[0m` : safe;
}

/** Splits at LF, CR LF and CR, as the runner reads a process's output, and makes each line safe for a terminal. */
export function toTerminalLines(text: string, keep: "colours" | "nothing"): string[] {
  return text
    .replace(/(?:\r\n|\r|\n)$/, "")
    .split(/\r\n|\r|\n/)
    .map((line) => toTerminalText(line, keep));
}

/** A name or path on one line, without colours: line breaks and tabs become blanks. */
export function toTerminalName(text: string): string {
  return toTerminalText(text.replace(/[\r\n\t]+/g, " ").trim(), "nothing");
}

/** Our own SGR sequences taken out, to measure or compare what is seen. */
export function withoutColours(text: string): string {
  return text.includes(ESC) ? text.replace(new RegExp(COLOUR, "g"), "") : text;
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}

/** SGR 8 hides the text that follows; inside an extended colour (`38;5;8`) the same number is a shade. */
function conceals(parameters: string): boolean {
  const codes = parameters.split(";");
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? "";
    if (code === "38" || code === "48" || code === "58") at += codes[at + 1] === "5" ? 2 : 4;
    else if (Number(code) === 8) return true;
  }
  return false;
}
