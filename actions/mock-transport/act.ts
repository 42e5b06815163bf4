import { join } from "node:path";
import type { InputsOf } from "../../src/contract/define-action.ts";
import { createClientAccess } from "../../src/mock-transport/clients/client-access.ts";
import type { mockTransport } from "../../src/mock-transport/contract.ts";
import type { Fixture } from "../../src/schema/fixture.ts";
import type { Started } from "../_runtime/outcome.ts";
import type { MockHost } from "./setup/host.ts";
import { buildServerOptions } from "./setup/build-server-options.ts";
import { prepareServer } from "./setup/prepare-server.ts";

type Inputs = InputsOf<typeof mockTransport>;

/**
 * Evidence directory below the runner's temporary directory. upload-evidence finds all evidence of
 * a job there.
 */
const EVIDENCE_DIRECTORY = "testing-actions/evidence/mock-transport";

/**
 * Directory of what clients read, below the runner's temporary directory. It contains the token and
 * is not evidence.
 */
const SETUP_DIRECTORY = "testing-actions/mock-transport";

/**
 * Reads the fixtures, starts the server and exports the variables that direct later steps to it.
 * The post step judges the calls.
 */
export async function act(inputs: Inputs, host: MockHost): Promise<Started<typeof mockTransport>> {
  const prepared = await prepareServer(inputs, host);
  const { fixtures, token, instance } = prepared;
  host.runner.mask(token);
  const temp = host.environment["RUNNER_TEMP"] ?? ".testing";
  const folder = host.claimFolder(join(temp, EVIDENCE_DIRECTORY));
  const setup = host.claimFolder(join(temp, SETUP_DIRECTORY));
  const options = buildServerOptions(inputs, { ...prepared, folder }, host.environment);
  const inProcess = inputs.foreground ? await host.runInProcess(options) : undefined;
  const server =
    inProcess ?? (await host.servers.start({ phase: "mock-transport-server", instance, message: options, folder }));
  const facts = { pid: server.pid, port: server.port, instance, folder, setup };
  for (const [name, value] of Object.entries(facts)) host.runner.saveState(name, String(value));
  const access = createClientAccess(inputs.mode, server.port, token);
  const { urls } = access;
  // Loaded once the mock runs: its digests need node:crypto.
  const { exportClientEnv } = await import("./setup/export-client-env.ts");
  const envFile = await exportClientEnv({ inputs, access, token, setup }, host);
  const text = `The mock answers on ${urls.openai} ${describeSource(inputs, fixtures)}.`;
  if (inProcess !== undefined) {
    host.log.info(`mock-transport: ${text} It runs in this step until the step is cancelled.`);
    for (const [name, value] of Object.entries(await inProcess.ended)) host.runner.saveState(name, String(value));
  }
  return {
    started: `${inProcess === undefined ? text : "The mock ended with this step."} The post step judges the calls.`,
    outputs: {
      "base-url": urls.openai,
      "anthropic-base-url": urls.anthropic,
      "google-base-url": urls.google,
      "azure-base-url": urls.azure,
      "vertex-base-url": urls.vertex,
      "bedrock-base-url": urls.bedrock,
      token,
      "env-file": envFile,
      evidence: folder,
    },
  };
}

/** The source of the answers, as the end of a sentence. */
function describeSource({ mode }: Inputs, { length }: readonly Fixture[]): string {
  const count = length === 1 ? "one fixture" : `${length} fixtures`;
  return {
    replay: `from ${count}`,
    auto: length === 0 ? "with made-up replies" : `from ${count}, and with made-up replies where none matches`,
    record: "from the real provider, and records fixtures",
    forward: "from the real provider",
  }[mode];
}
