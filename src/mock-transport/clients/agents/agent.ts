/**
 * How long an agent waits for a part of an answer, in milliseconds: longer than a slow `pace` takes, shorter than the minutes that a stalled answer would cost by the
 * agents' own defaults.
 */
export const SILENCE_LIMIT_MS = 60_000;

/** The server as an agent's configuration names it. */
export interface ServerPlace {
  /** `http://127.0.0.1:<port>`, with the token behind it where the provider's own key is sent. */
  readonly origin: string;
  /** What agents send for a key; `undefined` where they send the provider's own. */
  readonly token: string | undefined;
  /** Folder for configuration files: absolute, readable by this user only. */
  readonly folder: string;
  readonly environment: Readonly<{ [name: string]: string | undefined }>;
}

/** What an agent reads to find the server: variables, and files below the folder. */
export interface AgentSetup {
  readonly variables: Readonly<{ [name: string]: string }>;
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

/** One agent: what it reads for this server. */
export type Agent = (server: ServerPlace) => AgentSetup;

/** A variable with the token; none where the provider's own key is sent. */
export function keyIn(name: string, token: string | undefined): AgentSetup["variables"] {
  return token === undefined ? {} : { [name]: token };
}

/** Those of the variables that the job has, emptied. */
export function emptied(
  names: readonly string[],
  environment: Readonly<{ [name: string]: string | undefined }>,
): AgentSetup["variables"] {
  return Object.fromEntries(names.filter((name) => (environment[name] ?? "") !== "").map((name) => [name, ""]));
}

/** A path below the folder, with the separator that the folder has. */
export function below(folder: string, ...names: readonly string[]): string {
  return [folder, ...names].join(folder.includes("\\") ? "\\" : "/");
}

/** A document as the text of a JSON file. */
export function jsonFile(path: string, content: object): AgentSetup["files"][number] {
  return { path, content: `${JSON.stringify(content, undefined, 2)}\n` };
}
