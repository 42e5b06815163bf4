/** Options of a mock. */
export interface MockOptions {
  /** Inputs of the action by name, as its README lists them. `fixtures` is relative to `cwd`. */
  readonly inputs?: Readonly<{ [name: string]: string }>;
  /** Port of 127.0.0.1; a free one when left out. */
  readonly port?: number;
  /**
   * Directory to create for the journal and the recorded fixtures; a number is appended to the name
   * of one that exists. Defaults to a temporary directory that is deleted at the end. Required in
   * the mode `record`.
   */
  readonly evidence?: string;
  /** Directory that paths are relative to; defaults to that of the process. */
  readonly cwd?: string;
  /**
   * Environment whose secrets are kept out of the journal and whose proxy exemptions are kept;
   * defaults to that of the process.
   */
  readonly environment?: Readonly<{ [name: string]: string | undefined }>;
}

/** A mock that runs inside this process. */
export interface Mock {
  readonly port: number;
  /** The key that the mock accepts. */
  readonly token: string;
  /** Base URL for each provider's clients. */
  readonly urls: Readonly<{
    [provider in "openai" | "anthropic" | "google" | "azure" | "vertex" | "bedrock"]: string;
  }>;
  /** Environment variables that direct a child process to the mock. */
  readonly variables: Readonly<{ [name: string]: string }>;
  /** The requests that have been answered so far, in order of arrival. */
  readonly requests: () => readonly MockRequest[];
  /** Ends the mock and judges its calls, as the action's post step does. */
  readonly stop: () => Promise<MockVerdict>;
}

/** One request in the journal. */
export interface MockRequest {
  /** Counts from 1 in the order of arrival. */
  readonly seq: number;
  readonly route: string;
  readonly status: number;
  /** The outcome in one word, such as `replied` or `unmatched`. */
  readonly outcome: string;
  /** 0-based index of the fixture that answered, or of the nearest one. */
  readonly fixture?: number | undefined;
  readonly model?: string | undefined;
  /** The first 200 characters of the user's message. */
  readonly excerpt?: string | undefined;
  readonly streaming: boolean;
  readonly delivered: boolean;
}

/** The verdict on the calls; `reason` is `ok` or a reason code of the action's README. */
export interface MockVerdict {
  readonly status: "pass" | "skip" | "fail";
  readonly reason: string;
  readonly text: string;
  readonly findings?: readonly { readonly rule: string; readonly message: string }[] | undefined;
}

/**
 * Starts the server of mock-transport inside this process. Rejects with an error that names the
 * problem and its fix when the inputs or fixtures are invalid.
 */
export type StartMock = (options?: MockOptions) => Promise<Mock>;

export declare const startMock: StartMock;
