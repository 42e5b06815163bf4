import { join } from "node:path";
import type { InputsOf } from "../../../src/contract/define-action.ts";
import type { mockTransport } from "../../../src/mock-transport/contract.ts";
import type { ServerOptions } from "../../../src/mock-transport/core/server-options.ts";
import { knownSecrets } from "../../../src/redact/known-secrets.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";

/** What the options contain besides the inputs. */
interface PreparedOptions {
  readonly fixtures: readonly Fixture[];
  readonly token: string;
  readonly instance: string;
  /** Evidence directory. */
  readonly folder: string;
}

/**
 * The server's options: the inputs, and the values of the job's variables that its journal must not
 * contain.
 */
export function buildServerOptions(
  { mode, strict, seed, pace, upstream }: InputsOf<typeof mockTransport>,
  { fixtures, token, instance, folder }: PreparedOptions,
  environment: Readonly<{ [name: string]: string | undefined }>,
): ServerOptions {
  return {
    fixtures: [...fixtures],
    token,
    instance,
    mode,
    strict,
    seed,
    pace,
    upstream: [...upstream],
    journalPath: join(folder, "journal.jsonl"),
    secrets: [...knownSecrets(environment, []).values],
  };
}
