/**
 * How long an agent waits for the next part of an answer, in milliseconds: longer than a slow
 * `pace`, shorter than the default of the agents, which is minutes.
 */
export const IDLE_TIMEOUT_MS = 60_000;

/** What an agent's configuration is created from. */
export interface AgentContext {
  /** `http://127.0.0.1:<port>`, followed by the token where the provider's own key is sent. */
  readonly origin: string;
  /** The key that agents send; `undefined` where they send the provider's own. */
  readonly token: string | undefined;
  /** Absolute path of the directory for configuration files; only this user can read it. */
  readonly directory: string;
  readonly environment: Readonly<{ [name: string]: string | undefined }>;
}

/**
 * The variables and the files below the directory from which an agent reads the server's address.
 */
export interface AgentSetup {
  readonly variables: Readonly<{ [name: string]: string }>;
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

/** Creates the setup of one agent. */
export type Agent = (context: AgentContext) => AgentSetup;

/** Creates a variable with the token; none where the provider's own key is sent. */
export function createKeyVariable(name: string, token: string | undefined): AgentSetup["variables"] {
  return token === undefined ? {} : { [name]: token };
}

/** Clears the given variables that the job sets. */
export function clearVariables(
  names: readonly string[],
  environment: Readonly<{ [name: string]: string | undefined }>,
): AgentSetup["variables"] {
  return Object.fromEntries(names.filter((name) => (environment[name] ?? "") !== "").map((name) => [name, ""]));
}

/** Joins a path below the directory with the separator of the directory. */
export function joinPath(directory: string, ...names: readonly string[]): string {
  return [directory, ...names].join(directory.includes("\\") ? "\\" : "/");
}

/** Creates a JSON file from a document. */
export function createJsonFile(path: string, content: object): AgentSetup["files"][number] {
  return { path, content: `${JSON.stringify(content, undefined, 2)}\n` };
}
