import { join } from "node:path";
import type { InputsOf } from "../../src/contract/define-action.ts";
import { clientAccess, TOKEN_BYTES, tokenFrom } from "../../src/mock-transport/clients/client-access.ts";
import type { mockTransport } from "../../src/mock-transport/contract.ts";
import type { Fixture } from "../../src/schema/fixture.ts";
import type { Started } from "../_runtime/outcome.ts";
import type { MockHost } from "./setup/host.ts";
import { orderServer } from "./setup/build-server-options.ts";
import { readFixtures } from "./setup/read-fixtures.ts";

type Inputs = InputsOf<typeof mockTransport>;

/** Folder of the evidence below the runner's temp folder; upload-evidence finds all evidence of the job beside it. */
const EVIDENCE_FOLDER = "testing-actions/evidence/mock-transport";

/** Folder of what clients read, below the runner's temp folder; it holds the token and is no evidence. */
const SETUP_FOLDER = "testing-actions/mock-transport";

/**
 * Reads the fixtures, starts the server and points the job's later steps at it. Nothing is judged
 * before the post step: no call was made yet.
 */
export async function act(inputs: Inputs, host: MockHost): Promise<Started<typeof mockTransport>> {
  const fixtures = await readFixtures(inputs, host.files);
  const token = tokenFrom(host.randomHex(TOKEN_BYTES));
  host.runner.mask(token);
  const temp = host.environment["RUNNER_TEMP"] ?? ".testing";
  const folder = host.claimFolder(join(temp, EVIDENCE_FOLDER));
  const setup = host.claimFolder(join(temp, SETUP_FOLDER));
  const instance = `mock-${host.uniqueId()}`;
  const order = orderServer(inputs, { fixtures, token, instance, folder }, host.environment);
  const here = inputs.foreground ? await host.serveHere(order) : undefined;
  const server =
    here ?? (await host.servers.start({ phase: "mock-transport-server", instance, message: order, folder }));
  const facts = { pid: server.pid, port: server.port, instance, folder, setup };
  for (const [name, value] of Object.entries(facts)) host.runner.saveState(name, String(value));
  const access = clientAccess(inputs.mode, server.port, token);
  const { urls } = access;
  // Loaded once the mock runs: its digests need node:crypto, which costs a fifth of an empty process.
  const { pointClients } = await import("./setup/export-client-env.ts");
  const envFile = await pointClients({ inputs, access, token, setup }, host);
  const text = `The mock answers on ${urls.openai} ${sourceOf(inputs, fixtures)}.`;
  if (here !== undefined) {
    host.log.info(`mock-transport: ${text} It runs in this step until the step is cancelled.`);
    for (const [name, value] of Object.entries(await here.ended)) host.runner.saveState(name, String(value));
  }
  return {
    started: `${here === undefined ? text : "The mock ended with this step."} The post step judges the calls.`,
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

/** Where the answers come from, as the end of a sentence. */
function sourceOf({ mode }: Inputs, { length }: readonly Fixture[]): string {
  const count = length === 1 ? "one fixture" : `${length} fixtures`;
  return {
    replay: `from ${count}`,
    auto: length === 0 ? "with made-up replies" : `from ${count}, and with made-up replies where none matches`,
    record: "from the real provider, and records fixtures",
    forward: "from the real provider",
  }[mode];
}
