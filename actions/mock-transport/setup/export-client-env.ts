import { join } from "node:path";
import type { InputsOf } from "../../../src/contract/define-action.ts";
import { createAgentSetup } from "../../../src/mock-transport/clients/agents/agents.ts";
import type { ClientAccess } from "../../../src/mock-transport/clients/client-access.ts";
import { collectClientVariables } from "../../../src/mock-transport/clients/client-variables.ts";
import type { mockTransport } from "../../../src/mock-transport/contract.ts";
import { renderEnvFile, TOKEN_VARIABLE } from "../../../src/mock-transport/clients/agents/env-file.ts";
import { digestEnvironment } from "../../../src/mock-transport/clients/environment-diff.ts";
import { proxyExemptions } from "../../../src/text/proxy-exemptions.ts";
import type { MockHost } from "./host.ts";

interface ClientEnv {
  readonly inputs: InputsOf<typeof mockTransport>;
  readonly access: ClientAccess;
  readonly token: string;
  /** Directory of what clients read. */
  readonly setup: string;
}

/**
 * Writes the files that clients and agents read, exports their variables to later steps, and saves
 * digests of the environment for the post step to compare. Returns the path of the file with the
 * variables.
 */
export async function exportClientEnv({ inputs, access, token, setup }: ClientEnv, host: MockHost): Promise<string> {
  const { environment, files, runner } = host;
  const { urls, key } = access;
  const agents = createAgentSetup(inputs.agents, { origin: urls.anthropic, token: key, directory: setup, environment });
  const variables = {
    ...collectClientVariables(inputs.env, urls, key, environment),
    ...agents.variables,
    ...proxyExemptions(environment),
  };
  const digests = {
    before: digestEnvironment(environment, token),
    set: digestEnvironment(variables, token),
  };
  await files.write(join(setup, "environment.json"), `${JSON.stringify(digests, undefined, 2)}\n`);
  for (const { path, content } of agents.files) await files.write(path, content);
  const envFile = join(setup, "env");
  await files.write(envFile, renderEnvFile({ ...variables, [TOKEN_VARIABLE]: token }));
  for (const [name, value] of Object.entries(variables)) runner.exportVariable(name, value);
  return envFile;
}
