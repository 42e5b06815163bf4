import { guardCommands } from "./command-guard.ts";
import { displayWidth, splitAtWidth } from "./display-width.ts";
import { withoutColours } from "./terminal-text.ts";

/** The part of a writable stream the report needs. */
export interface Output {
  write(text: string): unknown;
}

/** Where the report's lines go. */
export interface Screen {
  /** Writes one line for good. */
  line(text: string): void;
  /** Shows a line that the next one replaces; only a terminal does, elsewhere nothing happens. */
  status(text: string): void;
}

/**
 * A screen over `output`. On a terminal of `columns` columns one line at the bottom tells what runs; elsewhere lines are plain
 * and guarded against a runner around this one, see `guardCommands`.
 */
export function createScreen(output: Output, isTty: boolean, columns: number): Screen {
  if (!isTty) return { line: (text) => void output.write(`${guardCommands(text)}\n`), status: () => {} };
  let hasStatus = false;
  const clear = () => (hasStatus ? "\r\u001b[2K" : "");
  return {
    line: (text) => {
      output.write(`${clear()}${text}\n`);
      hasStatus = false;
    },
    status: (text) => {
      // A line as wide as the terminal would wrap, and the second half could not be cleared.
      const fits = displayWidth(text) < columns ? text : (splitAtWidth(withoutColours(text), columns - 2)[0] ?? "");
      output.write(`${clear()}${fits}`);
      hasStatus = fits !== "";
    },
  };
}
