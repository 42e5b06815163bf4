import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { serve } from "../../../actions/mock-transport/server/serve.ts";
import { type Limits, limits } from "../../../src/mock-transport/limits.ts";
import { parseFixtures } from "../../../src/mock-transport/fixtures/parse-fixtures.ts";
import { parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import type { ServerOrder } from "../../../src/mock-transport/core/server-options.ts";
import type { UpstreamProvider } from "../../../src/mock-transport/core/upstream-field.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { orderOf, token } from "../sample.ts";

/** Base URLs at a provider on this machine, as the input `upstream` gives them. */
export function allAt(origin: string): ServerOrder["upstream"] {
  const base = (provider: UpstreamProvider) => (provider === "openai" ? `${origin}/v1` : origin);
  return (["openai", "anthropic", "google", "azure", "vertex"] as const).map((provider) => ({
    provider,
    base: base(provider),
  }));
}

/** A real server in this process that sends requests on, with a folder for its evidence; both end with the test. */
export async function startForwarding(
  mode: "record" | "forward",
  upstream: ServerOrder["upstream"],
  changed: Partial<Limits> = {},
  ordered: Partial<ServerOrder> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "mock-forward-"));
  const order = { ...orderOf([], join(folder, "journal.jsonl")), mode, upstream, ...ordered };
  const server = await serve(order, { ...limits, graceMs: 200, ...changed });
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
    /** The origin as clients get it, with the token in it. */
    entry: `${origin}/${token}`,
    journal: () => parseJournal(file("journal.jsonl")).requests,
    /** The journal with what its other lines say. */
    whole: () => parseJournal(file("journal.jsonl")),
    /** Everything in the folder of the evidence as one text. */
    evidence: () => readdirSync(folder).map(file).join("\n"),
    files: () => readdirSync(folder).sort(),
    modeOf: (name: string) => statSync(join(folder, name)).mode & 0o777,
    /** Ends the server and gives what it recorded, read as the action reads it. */
    recorded: async (): Promise<Fixture[]> => {
      await server.end("stopped");
      const name = "recorded-fixtures.json";
      return readdirSync(folder).includes(name) ? (await parseFixtures(name, file(name))).fixtures : [];
    },
    document: () => file("recorded-fixtures.json"),
  };
}
