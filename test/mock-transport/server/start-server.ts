import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { serve } from "../../../actions/mock-transport/server/serve.ts";
import { type Limits, SERVER_LIMITS } from "../../../src/mock-transport/limits.ts";
import { parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import type { ServerOptions } from "../../../src/mock-transport/core/server-options.ts";
import { createServerOptions } from "../sample.ts";

/**
 * Starts a server in this process with a journal in its own directory; both are removed after the
 * test.
 */
export async function startServer(
  fixtures: readonly Fixture[],
  changedLimits: Partial<Limits> = {},
  changedOptions: Partial<ServerOptions> = {},
) {
  const directory = mkdtempSync(join(tmpdir(), "mock-transport-"));
  const journalPath = join(directory, "journal.jsonl");
  const options: ServerOptions = { ...createServerOptions(fixtures, journalPath), ...changedOptions };
  const server = await serve(options, { ...SERVER_LIMITS, graceMs: 200, ...changedLimits });
  const readJournal = () => readFileSync(journalPath, "utf8");
  onTestFinished(async () => {
    await server.end("signal");
    rmSync(directory, { recursive: true });
  });
  return {
    ...server,
    origin: `http://127.0.0.1:${server.port}`,
    readJournal,
    journal: () => parseJournal(readJournal()),
  };
}

/** Waits until the condition is true; throws after three seconds. */
export async function waitUntil(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 3_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error("The condition did not become true within three seconds.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
