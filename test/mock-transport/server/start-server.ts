import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { serve } from "../../../actions/mock-transport/server/serve.ts";
import { type Limits, limits } from "../../../src/mock-transport/limits.ts";
import { parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import type { ServerOrder } from "../../../src/mock-transport/core/server-options.ts";
import { orderOf } from "../sample.ts";

/** A real server in this process with a journal in a folder of its own; both end with the test. */
export async function startServer(
  fixtures: readonly Fixture[],
  changed: Partial<Limits> = {},
  ordered: Partial<ServerOrder> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "mock-transport-"));
  const journalPath = join(folder, "journal.jsonl");
  const order: ServerOrder = { ...orderOf(fixtures, journalPath), ...ordered };
  const server = await serve(order, { ...limits, graceMs: 200, ...changed });
  const readJournal = () => readFileSync(journalPath, "utf8");
  onTestFinished(async () => {
    await server.end("signal");
    rmSync(folder, { recursive: true });
  });
  return {
    ...server,
    origin: `http://127.0.0.1:${server.port}`,
    readJournal,
    journal: () => parseJournal(readJournal()),
  };
}

/** Waits until the condition holds, and fails after three seconds. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 3_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error("The condition did not come true in three seconds.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
