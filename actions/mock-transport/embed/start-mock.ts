import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ActionError } from "../../../src/contract/action-error.ts";
import { parseInputs } from "../../../src/contract/parse-inputs.ts";
import { createClientAccess } from "../../../src/mock-transport/clients/client-access.ts";
import { collectClientVariables } from "../../../src/mock-transport/clients/client-variables.ts";
import { mockTransport } from "../../../src/mock-transport/contract.ts";
import { checkJournal } from "../../../src/mock-transport/journal/check-journal.ts";
import { parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import { JOURNAL_LIMIT_BYTES, SERVER_LIMITS } from "../../../src/mock-transport/limits.ts";
import { proxyExemptions } from "../../../src/text/proxy-exemptions.ts";
import { claimFolder } from "../../_runtime/files/claim-folder.ts";
import { nodeReadIfPresent } from "../../_runtime/files/read-if-present.ts";
import { nodeFiles } from "../../_runtime/files.ts";
import { uniqueId } from "../../_runtime/unique-id.ts";
import { judgeCalls } from "../evidence/judge-calls.ts";
import { emptyUnredacted, findUnredacted, proveEvidence, readServerFiles } from "../evidence/prove-evidence.ts";
import { serve } from "../server/serve.ts";
import { buildServerOptions } from "../setup/build-server-options.ts";
import { prepareServer } from "../setup/prepare-server.ts";
import type { StartMock } from "./mock-types.ts";

/**
 * Starts the server of mock-transport inside this process, for tests on a developer's machine.
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
  const files = nodeFiles(cwd);
  const randomHex = (bytes: number) => randomBytes(bytes).toString("hex");
  const prepared = await prepareServer(inputs, { files, randomHex, uniqueId });
  const { token, instance } = prepared;
  const folder =
    evidence === undefined ? mkdtempSync(join(tmpdir(), "mock-transport-")) : claimFolder(resolve(cwd, evidence));
  const options = buildServerOptions(inputs, { ...prepared, folder }, environment);
  const server = await serve(options, SERVER_LIMITS, port);
  const { urls, key } = createClientAccess(inputs.mode, server.port, token);
  const judge = async () => {
    const bytes = await files.readBytes(options.journalPath, JOURNAL_LIMIT_BYTES);
    const journal = parseJournal(new TextDecoder().decode(bytes));
    const serverFiles = await readServerFiles(folder, bytes, nodeReadIfPresent);
    const report = proveEvidence(serverFiles, { journal, token, environment });
    await emptyUnredacted(serverFiles, findUnredacted(report), folder, files);
    const { matches } = checkJournal(bytes, await server.ended);
    const { isClean } = report;
    return judgeCalls(inputs, journal, { instance, server: "ended", journalMatches: matches, isClean }).verdict;
  };
  return {
    port: server.port,
    token,
    urls,
    variables: { ...collectClientVariables(inputs.env, urls, key, environment), ...proxyExemptions(environment) },
    requests: () => parseJournal(readFileSync(options.journalPath, "utf8")).requests,
    stop: async () => {
      await server.end("stopped");
      try {
        return await judge();
      } finally {
        if (evidence === undefined) rmSync(folder, { recursive: true });
      }
    },
  };
};
