import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fakeJob, type PhaseResult, runPhase } from "./run-phase.ts";

const job = fakeJob();
afterAll(job.remove);

/** Shortest text that is looked for; a shorter one stands in every log by chance. */
const NEEDLE_LIMIT = 6;

/** Values that have broken gates: each is a text that somebody could store as a secret. */
const values: readonly { readonly name: string; readonly value: string }[] = [
  { name: "plain", value: "Zq8-plain-value-0123456789" },
  { name: "a real key's form", value: ["sk", "proj", "Zq8aB3cD4eF5gH6iJ7kL8mN9"].join("-") },
  { name: "white space around", value: "  Zq8-padded-value-0123456789\t" },
  { name: "a line break after it", value: "Zq8-broken-value-0123456789\n" },
  { name: "several lines", value: "Zq8-line-one-0123456789\nZq8-line-two-0123456789\r\nZq8-line-three-0123" },
  {
    name: "JSON",
    value: JSON.stringify(
      { type: "service_account", private_key: "Zq8-private-key\nsecond-Zq8-line", n: 1 },
      undefined,
      2,
    ),
  },
  { name: "unicode", value: "Zq8-šéčřèţ-🔑🔑-ключ-密钥-value" },
  { name: "one byte", value: "Q" },
  { name: "100 kB", value: "Zq8-long-0123456789".repeat(5400) },
  { name: "a workflow command", value: "::error file=a.js,line=1::Zq8-injected-0123456789" },
  { name: "a masking command", value: "Zq8-value-begins\n::stop-commands::Zq8-token\n::add-mask::Zq8-masked" },
  { name: "an old command", value: "##[error]Zq8-injected-0123456789" },
  { name: "an output of its own", value: "Zq8-x\nEND_OF_VALUE\nready<<END_OF_VALUE\ntrue\nEND_OF_VALUE\n" },
  { name: "Markdown", value: "[Zq8-link](https://example.com/Zq8-0123456789) | `Zq8-code` | <b>Zq8-bold</b>" },
  { name: "quotes", value: '"Zq8-quoted-value-0123456789"' },
  { name: "a placeholder with more", value: "your-api-key-Zq8-0123456789" },
  {
    name: "base64 of a key",
    value: Buffer.from(["sk", "proj", "Zq8aB3cD4eF5gH6iJ7kL8mN9"].join("-")).toString("base64"),
  },
];

/** What the gate is asked to do with the value, so that each way through it meets each value. */
const ways: readonly { readonly name: string; readonly inputs: Readonly<{ [name: string]: string }> }[] = [
  { name: "a plain requirement", inputs: { secrets: "MY_TOKEN" } },
  {
    name: "a profile",
    inputs: {
      profile: "codex",
      "fingerprint-key": "k".repeat(16),
      compare: `OPENAI_API_KEY=hmac-sha256:${"0".repeat(12)}`,
    },
  },
  { name: "the inverse gate", inputs: { expect: "absent", secrets: "MY_TOKEN" } },
  {
    name: "a plan",
    inputs: {
      plan: JSON.stringify([
        { lane: "a", secrets: "MY_TOKEN|OPENAI_API_KEY" },
        { lane: "b", profile: "npm", required: false },
      ]),
    },
  },
];

/** The value as a log could hold it: plain, by line, backwards, escaped and encoded. */
function formsOf(value: string): string[] {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  const leaves = value.startsWith("{") ? ["Zq8-private-key", "second-Zq8-line"] : [];
  const pieces = [value, value.trim(), ...lines, ...leaves].flatMap((piece) => [piece, [...piece].reverse().join("")]);
  // A line without the mark, such as `true`, stands in the runner's own files as well.
  const telling = pieces.filter((piece) => /Zq8|8qZ/.test(piece));
  const encoded = telling.flatMap((piece) => {
    const bytes = Buffer.from(piece);
    const xml = piece
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;");
    const base64 = [0, 1, 2].map((shift) => {
      const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
      return text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    });
    return [
      piece,
      JSON.stringify(piece).slice(1, -1),
      xml,
      encodeURIComponent(piece),
      encodeURIComponent(piece).toLowerCase(),
      bytes.toString("hex"),
      bytes.toString("hex").toUpperCase(),
      ...base64,
      ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    ];
  });
  // The mark is part of every value, so that a piece of one is found as well as the whole.
  return [...new Set([...encoded, ...(value.includes("Zq8") ? ["Zq8", "8qZ"] : [])])].filter(
    (form) => form.length >= NEEDLE_LIMIT || form === "Zq8" || form === "8qZ",
  );
}

/** Everything the step told anybody, the lines for the runner's mask left out: those are how the runner learns the value. */
function toldBy(run: PhaseResult): string {
  const log = run.log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  const record = run.outputs["record"] === undefined ? "" : readFileSync(run.outputs["record"], "utf8");
  const waste = ["output", "state", "env", "path", "summary"].map((name) =>
    readFileSync(join(job.folder, name), "utf8"),
  );
  return [...log, JSON.stringify(run.outputs), JSON.stringify(run.state), run.summary, record, ...waste].join("\n");
}

describe("the bundled secret-gate, whatever the value", () => {
  test.each(ways)(
    "tells nobody any form of it: $name",
    async ({ inputs }) => {
      for (const { name, value } of values) {
        const run = await runPhase("secret-gate", job, {
          inputs,
          environment: { MY_TOKEN: value, OPENAI_API_KEY: value, NPM_TOKEN: value, NODE_AUTH_TOKEN: value },
        });
        const told = toldBy(run);
        expect({ name, found: formsOf(value).filter((form) => told.includes(form)) }).toEqual({ name, found: [] });
        expect({ name, verdict: run.outputs["verdict"] }).toEqual({
          name,
          verdict: expect.stringMatching(/^(?:pass|skip|fail)$/),
        });
        expect(run.outputs["reason"]).not.toBe("internal.error");
      }
    },
    120_000,
  );

  test("lets no value end the mask's line and begin a command", async () => {
    for (const { value } of values) {
      const run = await runPhase("secret-gate", job, {
        inputs: { secrets: "MY_TOKEN" },
        environment: { MY_TOKEN: value },
      });
      const commands = run.log.split("\n").filter((line) => line.startsWith("::") && !line.startsWith("::add-mask::"));
      expect(commands.filter((line) => !/^::(?:error|warning|debug)::secret-gate: /.test(line))).toEqual([]);
    }
  }, 60_000);

  test("tells nothing of the fingerprint key", async () => {
    const key = "Zq8-fingerprint-key-0123456789";
    const run = await runPhase("secret-gate", job, {
      inputs: { secrets: "MY_TOKEN", "fingerprint-key": key },
      environment: { MY_TOKEN: "a-value-of-some-length" },
    });
    expect(JSON.parse(run.outputs["fingerprints"] ?? "")).toEqual({
      MY_TOKEN: expect.stringMatching(/^hmac-sha256:[0-9a-f]{12}$/),
    });
    expect(formsOf(key).filter((form) => toldBy(run).includes(form))).toEqual([]);
  });
});
