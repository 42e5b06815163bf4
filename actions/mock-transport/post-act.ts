import { join } from "node:path";
import type { InputsOf } from "../../src/contract/define-action.ts";
import { checkJournal } from "../../src/mock-transport/journal/check-journal.ts";
import type { mockTransport } from "../../src/mock-transport/contract.ts";
import { readEnvFile, TOKEN_VARIABLE } from "../../src/mock-transport/clients/agents/env-file.ts";
import { judge, observe } from "../../src/mock-transport/journal/judge.ts";
import { JOURNAL_LIMIT_BYTES, SETUP_LIMIT_BYTES } from "../../src/mock-transport/limits.ts";
import { laneOf } from "../../src/mock-transport/core/mode.ts";
import { parseJournal } from "../../src/mock-transport/journal/parse-journal.ts";
import { renderCalls } from "../../src/mock-transport/journal/render-summary.ts";
import { STOP_PATH } from "../../src/mock-transport/pipeline/stop-path.ts";
import { countsOf, summarize } from "../../src/mock-transport/journal/summarize.ts";
import { tally } from "../../src/mock-transport/journal/tally.ts";
import type { PostOutcome } from "../_runtime/outcome.ts";
import type { MockHost } from "./setup/host.ts";
import { writeEvidence } from "./write-evidence.ts";

/** Stops the server, reads its journal, judges the calls and writes the evidence; nothing to do when the main step started no server. */
export async function postAct(
  inputs: InputsOf<typeof mockTransport>,
  host: MockHost,
): Promise<PostOutcome<typeof mockTransport> | undefined> {
  const [instance, folder, setup] = ["instance", "folder", "setup"].map(host.runner.state) as [string, string, string];
  if (instance === "") return undefined;
  const token = readEnvFile(await host.files.readText(join(setup, "env"), SETUP_LIMIT_BYTES), TOKEN_VARIABLE);
  const { how, answer } = await endServer(inputs, instance, token, host);
  const bytes = await host.files.readBytes(join(folder, "journal.jsonl"), JOURNAL_LIMIT_BYTES);
  const check = checkJournal(bytes, answer);
  const journal = parseJournal(new TextDecoder().decode(bytes));
  const seen = tally(journal.requests, journal.fixtures);
  const evidence = await writeEvidence({ journal, journalBytes: bytes, folder, setup, token, instance }, host);
  const sightings = observe(journal, seen, {
    mode: inputs.mode,
    minCalls: inputs["min-calls"],
    allowUnused: inputs["allow-unused"],
    strict: inputs.strict,
    path: inputs.fixtures,
    instance,
    server: how === "gone" || how === "left" ? how : "ended",
    journalMatches: check.matches,
    isClean: evidence.isClean,
  });
  const verdict = judge(sightings, seen);
  await host.files.write(join(folder, "summary.json"), summarize(verdict, seen, check, how));
  return {
    verdict,
    summary: renderCalls(seen),
    record: {
      lane: laneOf(inputs.mode),
      scope: inputs.scope,
      ids: { instance },
      calls: countsOf(seen),
      observations: [
        ...sightings.map(({ name, problem }) =>
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

/** Ends the server, unless it ran inside its own step: that ended with the step, which kept what vouches for the journal. */
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
