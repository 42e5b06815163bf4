import type { Location } from "../../src/text/location.ts";
import type { Files } from "./files.ts";

/**
 * The effects that every action may have. Acts receive it as an argument, and tests pass a fake.
 * What only one action needs is in that action's own `host.ts`, so that no other action pays for
 * it.
 */
export interface Host {
  readonly environment: Readonly<{ [name: string]: string | undefined }>;
  readonly files: Files;
  readonly log: Log;
  readonly runner: Runner;
  readonly now: () => Date;
  /**
   * Returns a word that no other call on this machine returns: letters, digits and hyphens. It is
   * unique but not secret.
   */
  readonly uniqueId: () => string;
  /** Returns random lower-case hex digits, two per byte, from the system's cryptographic source. */
  readonly randomHex: (bytes: number) => string;
}

/**
 * Writes lines to the job's log. Outside text is made safe on the way: it cannot become a workflow
 * command.
 */
export interface Log {
  readonly info: (message: string) => void;
  readonly debug: (message: string) => void;
  readonly notice: (message: string) => void;
  readonly warning: (message: string) => void;
  readonly error: (message: string, at?: Location) => void;
}

/** Exchanges data with the runner. */
export interface Runner {
  /**
   * Returns the raw texts of all inputs of the step, declared or not, by the names that the runner
   * passes.
   */
  readonly inputs: () => Readonly<{ [name: string]: string }>;
  readonly setOutput: (name: string, value: string) => void;
  /** Masks a value in the rest of the job's log. Multi-line and JSON values are masked in parts. */
  readonly mask: (value: string) => void;
  /** Sets a variable for this process and for all later steps of the job. */
  readonly exportVariable: (name: string, value: string) => void;
  /**
   * Saves a value for the post phase of this step. It must not be a secret, because the runner
   * prints it in debug logs.
   */
  readonly saveState: (name: string, value: string) => void;
  readonly state: (name: string) => string;
  readonly appendSummary: (markdown: string) => Promise<void>;
  /** Makes the step fail. */
  readonly fail: () => void;
}
