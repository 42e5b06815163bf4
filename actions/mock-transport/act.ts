import { join } from "node:path";
import type { InputsOf } from "../../src/contract/define-action.ts";
import type { mockTransport } from "../../src/mock-transport/contract.ts";
import { baseUrlsOf, clientVariables } from "../../src/mock-transport/client-variables.ts";
import { FIXTURE_LIMIT_BYTES } from "../../src/mock-transport/limits.ts";
import { proxyExemptions } from "../../src/mock-transport/proxy-exemptions.ts";
import type { ServerOrder } from "../../src/mock-transport/server-order.ts";
import { knownSecrets } from "../../src/redact/known-secrets.ts";
import type { Outcome } from "../_shell/outcome.ts";
import type { MockHost } from "./host.ts";

/** Length of the token in random bytes. */
const TOKEN_BYTES = 24;

/** Folder of the evidence below the runner's temp folder; upload-evidence finds all evidence of the job beside it. */
const EVIDENCE_FOLDER = "testing-actions/evidence/mock-transport";

/** Reads the fixtures, starts the server and points the job's later steps at it. */
export async function act(
  inputs: InputsOf<typeof mockTransport>,
  host: MockHost,
): Promise<Outcome<typeof mockTransport>> {
  const text = await host.files.readText(inputs.fixtures, FIXTURE_LIMIT_BYTES, "fixtures");
  // Loaded after the file is known to be there: the schema's library costs as much as half an empty process.
  const { parseFixtures } = await import("../../src/mock-transport/parse-fixtures.ts");
  const fixtures = parseFixtures(inputs.fixtures, text);
  const token = `mock-${host.randomHex(TOKEN_BYTES)}`;
  host.runner.mask(token);
  const folder = host.claimFolder(join(host.environment["RUNNER_TEMP"] ?? ".testing", EVIDENCE_FOLDER));
  const instance = `mock-${host.uniqueId()}`;
  const secrets = [...knownSecrets(host.environment, []).values];
  const order: ServerOrder = {
    fixtures: fixtures.fixtures,
    mode: "replay",
    strict: true,
    seed: "1",
    pace: {},
    token,
    instance,
    journalPath: join(folder, "journal.jsonl"),
    secrets,
  };
  const server = await host.servers.start({ phase: "mock-transport-server", instance, message: order, folder });
  for (const [name, value] of Object.entries({ ...server, folder })) host.runner.saveState(name, String(value));
  const urls = baseUrlsOf(server.port);
  const exempt = proxyExemptions(host.environment);
  const clients = clientVariables(inputs.env, urls, token, host.environment);
  const variables = { ...clients, NO_PROXY: exempt, no_proxy: exempt };
  for (const [name, value] of Object.entries(variables)) host.runner.exportVariable(name, value);
  const count = fixtures.fixtures.length;
  return {
    verdict: {
      status: "pass",
      reason: "ok",
      text: `The mock answers on ${urls.openai} from ${count === 1 ? "one fixture" : `${count} fixtures`}.`,
    },
    outputs: {
      "base-url": urls.openai,
      "anthropic-base-url": urls.anthropic,
      "google-base-url": urls.google,
      "azure-base-url": urls.azure,
      token,
      evidence: folder,
    },
    record: {
      lane: "no-model",
      ids: { instance },
      observations: [{ name: "server", status: "ok" }],
    },
  };
}
