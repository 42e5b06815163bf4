import { parseArgs } from "node:util";

/** The parsed and checked command line. */
export interface Arguments {
  readonly workflow: string;
  readonly jobs: readonly string[];
  readonly event?: string;
  readonly eventFile?: string;
  readonly actor?: string;
  readonly apiUrl?: string;
  readonly secrets: { readonly [key: string]: string };
  readonly vars: { readonly [key: string]: string };
  readonly inputs: { readonly [key: string]: string };
  readonly matrix: { readonly [key: string]: string };
  readonly workspace?: string;
  readonly runs?: string;
  readonly keep: boolean;
  readonly json: boolean;
}

/** An invalid command line. The message is for the user and never contains a secret's value. */
export class UsageError extends Error {}

/** The output of `--help`. */
export const USAGE = `Usage: npm run local -- <workflow.yml> [options]

Runs a GitHub Actions workflow on this machine, without Docker and without GitHub.

  --job JOB              run this job and the jobs it needs; repeatable
  --event NAME           the event to start with, such as push or pull_request
  --event-file FILE      the event's payload, a JSON file
  --actor LOGIN          the user who started the run; default: the sender in the payload
  --api-url URL          the value of GITHUB_API_URL; default: https://api.github.com
  --secret NAME[=VALUE]  a secret; without a value it is read from the environment
  --var NAME=VALUE       a value of the vars context
  --input NAME=VALUE     an input of workflow_dispatch
  --matrix NAME=VALUE    run only the matrix legs with this value
  --workspace DIR        the source; default: the git repository of the workflow
  --runs DIR             the directory of run records; default: .runs
  --keep                 keep workspace and temp directories of jobs that succeeded
  --json                 print only the result, as JSON
  --help                 print this help

Exit code: 0 success, 1 failure, 2 invalid arguments or a workflow that cannot run here, 130 cancelled.
`;

/**
 * Parses the command line. Returns `undefined` for `--help`.
 *
 * @throws UsageError
 */
export function parseArguments(
  args: readonly string[],
  environment: { readonly [key: string]: string | undefined },
): Arguments | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const [workflow, ...more] = positionals;
  if (workflow === undefined) throw new UsageError("No workflow was given. Name one workflow file. See --help.");
  if (more.length > 0) throw new UsageError(`Only one workflow can run at a time. Remove "${more[0]}". See --help.`);
  return {
    workflow,
    jobs: values.job ?? [],
    secrets: readSecrets(values.secret ?? [], environment),
    vars: readPairs("--var", values.var ?? []),
    inputs: readPairs("--input", values.input ?? []),
    matrix: readPairs("--matrix", values.matrix ?? []),
    keep: values.keep ?? false,
    json: values.json ?? false,
    ...(values.event === undefined ? {} : { event: values.event }),
    ...(values["event-file"] === undefined ? {} : { eventFile: values["event-file"] }),
    ...(values.actor === undefined ? {} : { actor: values.actor }),
    ...(values["api-url"] === undefined ? {} : { apiUrl: values["api-url"] }),
    ...(values.workspace === undefined ? {} : { workspace: values.workspace }),
    ...(values.runs === undefined ? {} : { runs: values.runs }),
  };
}

function parse(args: readonly string[]) {
  const many = { type: "string", multiple: true } as const;
  const one = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        job: many,
        event: one,
        "event-file": one,
        actor: one,
        "api-url": one,
        secret: many,
        var: many,
        input: many,
        matrix: many,
        workspace: one,
        runs: one,
        keep: flag,
        json: flag,
        help: { ...flag, short: "h" },
      },
    });
  } catch (error) {
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new UsageError(`${first}. See --help.`);
  }
}

function readPairs(option: string, texts: readonly string[]): { [key: string]: string } {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf("=");
      if (at < 1) throw new UsageError(`${option} is "${text}". It must be NAME=VALUE. See --help.`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

function readSecrets(
  texts: readonly string[],
  environment: { readonly [key: string]: string | undefined },
): { [key: string]: string } {
  const pairs = texts.map((text, index): [string, string] => {
    const at = text.indexOf("=");
    const name = at < 0 ? text : text.slice(0, at);
    // The text is not printed, because it may be a value in place of a name.
    if (!/^[A-Za-z_]\w*$/.test(name))
      throw new UsageError(
        `--secret number ${index + 1} has no valid name. It must be NAME or NAME=VALUE. See --help.`,
      );
    const value = at < 0 ? environment[name] : text.slice(at + 1);
    if (value === undefined)
      throw new UsageError(
        `--secret ${name} has no value. The environment has no ${name}. Set it or write ${name}=VALUE.`,
      );
    return [name, value];
  });
  return Object.fromEntries(pairs);
}
