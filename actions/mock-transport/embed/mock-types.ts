/** The input names and texts of the action, as its README lists them; `fixtures` is relative to `cwd`. */
export interface MockOptions {
  readonly inputs?: Readonly<{ [name: string]: string }>;
  /** Port of 127.0.0.1; a free one when left out. */
  readonly port?: number;
  /**
   * Folder for the journal and recorded fixtures, which is made, with a number behind its name when
   * it exists; a temporary one that is deleted at the end when left out, which the mode `record`
   * does not accept.
   */
  readonly evidence?: string;
  /** Folder that paths start at; that of the process when left out. */
  readonly cwd?: string;
  /** The environment whose secrets stay out of the journal, and whose exemptions from a proxy are kept; that of the process when left out. */
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
  /** What a child process needs in its environment to find the mock. */
  readonly variables: Readonly<{ [name: string]: string }>;
  /** The requests that have been answered so far, in order of arrival. */
  readonly requests: () => readonly MockRequest[];
  /** Ends the mock and judges what it saw, as the action's post step would. */
  readonly stop: () => Promise<MockVerdict>;
}

/** One request as the journal has it. */
export interface MockRequest {
  /** Counts from 1 in the order of arrival. */
  readonly seq: number;
  readonly route: string;
  readonly status: number;
  /** What became of it in one word, such as `replied` or `unmatched`. */
  readonly outcome: string;
  /** 0-based place of the fixture that answered, or that came nearest. */
  readonly fixture?: number | undefined;
  readonly model?: string | undefined;
  /** The first 200 characters of what the user said. */
  readonly excerpt?: string | undefined;
  readonly streaming: boolean;
  readonly delivered: boolean;
}

/** Whether the calls were what they should be; `reason` is `ok` or a code of the action's README. */
export interface MockVerdict {
  readonly status: "pass" | "skip" | "fail";
  readonly reason: string;
  readonly text: string;
  readonly findings?: readonly { readonly rule: string; readonly message: string }[] | undefined;
}

/** Starts the server of mock-transport inside this process. Rejects with an error that says what to correct when the inputs or fixtures are not accepted. */
export type StartMock = (options?: MockOptions) => Promise<Mock>;
