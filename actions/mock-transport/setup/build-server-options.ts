import { join } from "node:path";
import type { InputsOf } from "../../../src/contract/define-action.ts";
import type { mockTransport } from "../../../src/mock-transport/contract.ts";
import type { ServerOrder } from "../../../src/mock-transport/core/server-options.ts";
import { knownSecrets } from "../../../src/redact/known-secrets.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";

/** What the step knows beside its inputs when it orders the server. */
interface Known {
  readonly fixtures: readonly Fixture[];
  readonly token: string;
  readonly instance: string;
  /** Folder of the evidence. */
  readonly folder: string;
}

/** What the server is told: the inputs, and the values of the job's variables that its journal must not hold. */
export function orderServer(
  { mode, strict, seed, pace, upstream }: InputsOf<typeof mockTransport>,
  { fixtures, token, instance, folder }: Known,
  environment: Readonly<{ [name: string]: string | undefined }>,
): ServerOrder {
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
