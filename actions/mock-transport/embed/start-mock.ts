import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ActionError } from "../../../src/contract/action-error.ts";
import { parseInputs } from "../../../src/contract/parse-inputs.ts";
import { clientAccess, TOKEN_BYTES, tokenFrom } from "../../../src/mock-transport/clients/client-access.ts";
import { clientVariables } from "../../../src/mock-transport/clients/client-variables.ts";
import { mockTransport } from "../../../src/mock-transport/contract.ts";
import { judge, observe } from "../../../src/mock-transport/journal/judge.ts";
import { limits } from "../../../src/mock-transport/limits.ts";
import { parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import { proxyExemptions } from "../../../src/text/proxy-exemptions.ts";
import { tally } from "../../../src/mock-transport/journal/tally.ts";
import { claimFolder } from "../../_runtime/files/claim-folder.ts";
import { nodeFiles } from "../../_runtime/files.ts";
import { uniqueId } from "../../_runtime/unique-id.ts";
import type { StartMock } from "./mock-types.ts";
import { orderServer } from "../setup/build-server-options.ts";
import { readFixtures } from "../setup/read-fixtures.ts";
import { serve } from "../server/serve.ts";

/**
 * Starts the server of mock-transport inside this process, for tests on one's own machine.
 * @throws ActionError `input.invalid`, `file.unreadable` or `fixture.invalid`
 */
export const startMock: StartMock = async ({
  inputs: raw = {},
  port = 0,
  evidence,
  cwd = process.cwd(),
  environment = process.env,
} = {}) => {
  const inputs = await parseInputs(mockTransport, raw);
  if (inputs.mode === "record" && evidence === undefined)
    throw new ActionError("input.invalid", {
      what: "`evidence` is missing",
      why: "The mode `record` writes its fixtures there",
      fix: "Name a folder; on the command line by `--evidence DIR`",
    });
  const fixtures = await readFixtures(inputs, nodeFiles(cwd));
  const token = tokenFrom(randomBytes(TOKEN_BYTES).toString("hex"));
  const instance = `mock-${uniqueId()}`;
  const folder =
    evidence === undefined ? mkdtempSync(join(tmpdir(), "mock-transport-")) : claimFolder(resolve(cwd, evidence));
  const order = orderServer(inputs, { fixtures, token, instance, folder }, environment);
  const server = await serve(order, limits, port);
  const { urls, key } = clientAccess(inputs.mode, server.port, token);
  const readJournal = () => parseJournal(readFileSync(order.journalPath, "utf8"));
  return {
    port: server.port,
    token,
    urls,
    variables: { ...clientVariables(inputs.env, urls, key, environment), ...proxyExemptions(environment) },
    requests: () => readJournal().requests,
    stop: async () => {
      await server.end("stopped");
      const journal = readJournal();
      if (evidence === undefined) rmSync(folder, { recursive: true });
      const seen = tally(journal.requests, journal.fixtures);
      const circumstances = {
        mode: inputs.mode,
        minCalls: inputs["min-calls"],
        allowUnused: inputs["allow-unused"],
        strict: inputs.strict,
        path: inputs.fixtures,
        instance,
        server: "ended",
        journalMatches: true,
        isClean: true,
      } as const;
      return judge(observe(journal, seen, circumstances), seen);
    },
  };
};
