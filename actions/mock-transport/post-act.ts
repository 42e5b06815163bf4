import { join } from "node:path";
import type { InputsOf } from "../../src/contract/define-action.ts";
import { checkJournal } from "../../src/mock-transport/check-journal.ts";
import { tokenVariable } from "../../src/mock-transport/client-variables.ts";
import type { mockTransport } from "../../src/mock-transport/contract.ts";
import { judge, observe } from "../../src/mock-transport/judge.ts";
import { JOURNAL_LIMIT_BYTES } from "../../src/mock-transport/limits.ts";
import { parseJournal } from "../../src/mock-transport/parse-journal.ts";
import { renderCalls } from "../../src/mock-transport/render.ts";
import { STOP_PATH } from "../../src/mock-transport/stop-path.ts";
import { countsOf, summarize } from "../../src/mock-transport/summarize.ts";
import { tally } from "../../src/mock-transport/tally.ts";
import type { PostOutcome } from "../_shell/outcome.ts";
import type { MockHost } from "./host.ts";

/** Stops the server, reads its journal and judges the calls; nothing to do when the main step started no server. */
export async function postAct(
  inputs: InputsOf<typeof mockTransport>,
  host: MockHost,
): Promise<PostOutcome<typeof mockTransport> | undefined> {
  const [instance, folder] = [host.runner.state("instance"), host.runner.state("folder")];
  if (instance === "") return undefined;
  const server = { pid: Number(host.runner.state("pid")), port: Number(host.runner.state("port")), instance };
  const token = host.environment[tokenVariable(inputs.env)] ?? "";
  const { how, answer } = await host.servers.stop(server, { path: STOP_PATH, token });
  const bytes = await host.files.readBytes(join(folder, "journal.jsonl"), JOURNAL_LIMIT_BYTES);
  const check = checkJournal(bytes, answer);
  const journal = parseJournal(new TextDecoder().decode(bytes));
  const seen = tally(journal.requests, journal.fixtures);
  const sightings = observe(journal, seen, {
    minCalls: inputs["min-calls"],
    allowUnused: inputs["allow-unused"],
    path: inputs.fixtures,
    instance,
    server: how === "gone" || how === "left" ? how : "ended",
    journalMatches: check.matches,
  });
  const verdict = judge(sightings, seen);
  await host.files.write(join(folder, "summary.json"), summarize(verdict, seen, check, how));
  return {
    verdict,
    summary: renderCalls(seen),
    record: {
      lane: "no-model",
      ids: { instance },
      calls: countsOf(seen),
      observations: sightings.map(({ name, problem }) =>
        problem === undefined ? { name, status: "ok" } : { name, status: "bad", code: problem.reason },
      ),
      artifacts: [{ name: "journal.jsonl", sizeBytes: check.sizeBytes, digest: check.digest }],
    },
  };
}
