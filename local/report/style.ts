/** The few looks the report uses. Each function returns its argument unchanged when colours are off. */
export interface Style {
  readonly colour: boolean;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly italic: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** Looks made of SGR sequences, each with its own closing code so that they nest; plain text when `colour` is false. */
export function createStyle(colour: boolean): Style {
  const look = (open: number, close: number) => (text: string) =>
    // Each word carries its own codes, so that a line may break between any two without a look running into the margin.
    colour ? text.replace(/\S+/g, (word) => `\u001b[${open}m${word}\u001b[${close}m`) : text;
  return {
    colour,
    bold: look(1, 22),
    dim: look(2, 22),
    italic: look(3, 23),
    red: look(31, 39),
    green: look(32, 39),
    yellow: look(33, 39),
    blue: look(34, 39),
    cyan: look(36, 39),
  };
}

/**
 * Whether to colour: an explicit choice wins; otherwise only a terminal whose user has not set `NO_COLOR`.
 * @see https://no-color.org: any non-empty value counts
 */
export function wantsColour(choice: boolean | undefined, isTty: boolean, noColor: string | undefined): boolean {
  return choice ?? (isTty && (noColor === undefined || noColor === ""));
}
