import type { Location } from "../../src/text/location.ts";
import type { Files } from "./files.ts";

/**
 * The effects every action may have. Acts get it as an argument; tests give a fake. What one action needs beyond it stands in that action's own
 * `host.ts`, so that no other action pays for it.
 */
export interface Host {
  readonly environment: Readonly<{ [name: string]: string | undefined }>;
  readonly files: Files;
  readonly log: Log;
  readonly runner: Runner;
  readonly now: () => Date;
  /** A word that no other call on this machine gets: letters, digits and hyphens; unique, not secret. */
  readonly uniqueId: () => string;
  /** Random lower-case hex digits, two per byte, from the system's cryptographic source. */
  readonly randomHex: (bytes: number) => string;
}

/** Lines for the job's log. Text from outside is made safe on the way: it cannot become a workflow command. */
export interface Log {
  readonly info: (message: string) => void;
  readonly debug: (message: string) => void;
  readonly notice: (message: string) => void;
  readonly warning: (message: string) => void;
  readonly error: (message: string, at?: Location) => void;
}

/** What passes between the step and the runner. */
export interface Runner {
  /** The raw texts of all inputs the step was given, declared or not, by their names as the runner hands them on. */
  readonly inputs: () => Readonly<{ [name: string]: string }>;
  readonly setOutput: (name: string, value: string) => void;
  /** Masks a value in the rest of the job's log. Multi-line and JSON values are masked piece by piece. */
  readonly mask: (value: string) => void;
  /** Sets a variable for this process and for all later steps of the job. */
  readonly exportVariable: (name: string, value: string) => void;
  /** Keeps a value for the post step of this step. Never a secret: the runner prints it in debug logs. */
  readonly saveState: (name: string, value: string) => void;
  readonly state: (name: string) => string;
  readonly appendSummary: (markdown: string) => Promise<void>;
  /** Makes the step end red. */
  readonly fail: () => void;
}
