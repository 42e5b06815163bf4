import { join } from "node:path";
import type { InputsOf } from "../../src/contract/define-action.ts";
import { readEnvFile, TOKEN_VARIABLE } from "../../src/mock-transport/clients/agents/env-file.ts";
import type { mockTransport } from "../../src/mock-transport/contract.ts";
import { toLaneKind } from "../../src/mock-transport/core/mode.ts";
import { checkJournal } from "../../src/mock-transport/journal/check-journal.ts";
import { parseJournal } from "../../src/mock-transport/journal/parse-journal.ts";
import { renderCalls } from "../../src/mock-transport/journal/render-summary.ts";
import { collectCounts, summarize } from "../../src/mock-transport/journal/summarize.ts";
import { JOURNAL_LIMIT_BYTES, SETUP_LIMIT_BYTES } from "../../src/mock-transport/limits.ts";
import { STOP_PATH } from "../../src/mock-transport/pipeline/stop-path.ts";
import type { PostOutcome } from "../_runtime/outcome.ts";
import { judgeCalls } from "./evidence/judge-calls.ts";
import { writeEvidence } from "./evidence/write-evidence.ts";
import type { MockHost } from "./setup/host.ts";

/**
 * Stops the server, judges the calls in its journal and writes the evidence. Does nothing when the
 * main step started no server.
 */
export async function postAct(
  inputs: InputsOf<typeof mockTransport>,
  host: MockHost,
): Promise<PostOutcome<typeof mockTransport> | undefined> {
  const [instance, folder, setup] = ["instance", "folder", "setup"].map(host.runner.state) as [string, string, string];
  if (instance === "") return undefined;
  const token = readEnvFile(await host.files.readText(join(setup, "env"), SETUP_LIMIT_BYTES), TOKEN_VARIABLE);
  const { how, answer } = await endServer(inputs, instance, token, host);
  const journalBytes = await host.files.readBytes(join(folder, "journal.jsonl"), JOURNAL_LIMIT_BYTES);
  const check = checkJournal(journalBytes, answer);
  const journal = parseJournal(new TextDecoder().decode(journalBytes));
  const evidence = await writeEvidence({ journal, journalBytes, folder, setup, token, instance }, host);
  const { totals, observations, verdict } = judgeCalls(inputs, journal, {
    instance,
    server: how === "gone" || how === "left" ? how : "ended",
    journalMatches: check.matches,
    isClean: evidence.isClean,
  });
  await host.files.write(join(folder, "summary.json"), summarize(verdict, totals, check, how));
  return {
    verdict,
    summary: renderCalls(totals),
    record: {
      lane: toLaneKind(inputs.mode),
      scope: inputs.scope,
      ids: { instance },
      calls: collectCounts(totals),
      observations: [
        ...observations.map(({ name, problem }) =>
          problem === undefined
            ? ({ name, status: "ok" } as const)
            : ({ name, status: "bad", code: problem.reason } as const),
        ),
        { name: "environment", status: evidence.isIntact ? "ok" : "bad" },
      ],
      artifacts: [{ name: "journal.jsonl", sizeBytes: check.sizeBytes, digest: check.digest }, ...evidence.artifacts],
    },
  };
}

/**
 * Stops the server. One in the foreground ended with its step, which saved the proof of the
 * journal.
 */
async function endServer(
  { foreground }: InputsOf<typeof mockTransport>,
  instance: string,
  token: string,
  { runner, servers }: MockHost,
): Promise<{ readonly how: string; readonly answer?: unknown }> {
  const server = { pid: Number(runner.state("pid")), port: Number(runner.state("port")), instance };
  const digest = runner.state("digest");
  if (foreground && digest !== "")
    return { how: "asked", answer: { digest, sizeBytes: Number(runner.state("sizeBytes")) } };
  return servers.stop(server, { path: STOP_PATH, token });
}
