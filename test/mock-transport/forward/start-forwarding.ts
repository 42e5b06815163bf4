import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { serve } from "../../../actions/mock-transport/server/serve.ts";
import { type Limits, SERVER_LIMITS } from "../../../src/mock-transport/limits.ts";
import { parseFixtures } from "../../../src/mock-transport/fixtures/parse-fixtures.ts";
import { parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import type { ServerOptions } from "../../../src/mock-transport/core/server-options.ts";
import type { UpstreamProvider } from "../../../src/mock-transport/core/upstream-field.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { createServerOptions, token } from "../sample.ts";

/** Base URLs of a local provider, as in the input `upstream`. */
export function allAt(origin: string): ServerOptions["upstream"] {
  const base = (provider: UpstreamProvider) => (provider === "openai" ? `${origin}/v1` : origin);
  return (["openai", "anthropic", "google", "azure", "vertex"] as const).map((provider) => ({
    provider,
    base: base(provider),
  }));
}

/**
 * Starts a forwarding server in this process, with a folder for its evidence. Both are removed
 * after the test.
 */
export async function startForwarding(
  mode: "record" | "forward",
  upstream: ServerOptions["upstream"],
  changed: Partial<Limits> = {},
  ordered: Partial<ServerOptions> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "mock-forward-"));
  const order = { ...createServerOptions([], join(folder, "journal.jsonl")), mode, upstream, ...ordered };
  const server = await serve(order, { ...SERVER_LIMITS, graceMs: 200, ...changed });
  const file = (name: string) => readFileSync(join(folder, name), "utf8");
  onTestFinished(async () => {
    await server.end("signal");
    rmSync(folder, { recursive: true });
  });
  const origin = `http://127.0.0.1:${server.port}`;
  return {
    ...server,
    folder,
    origin,
    /** The origin with the token in its path. */
    entry: `${origin}/${token}`,
    journal: () => parseJournal(file("journal.jsonl")).requests,
    /** The requests of the journal and its other lines. */
    whole: () => parseJournal(file("journal.jsonl")),
    /** All files of the evidence folder as one text. */
    evidence: () => readdirSync(folder).map(file).join("\n"),
    files: () => readdirSync(folder).sort(),
    modeOf: (name: string) => statSync(join(folder, name)).mode & 0o777,
    /** Stops the server and returns its recording, parsed like in the action. */
    recorded: async (): Promise<Fixture[]> => {
      await server.end("stopped");
      const name = "recorded-fixtures.json";
      return readdirSync(folder).includes(name) ? (await parseFixtures(name, file(name))).fixtures : [];
    },
    document: () => file("recorded-fixtures.json"),
  };
}
