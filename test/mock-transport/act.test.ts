import { describe, expect, test } from "vitest";
import { runAction } from "../../actions/_runtime/run-action.ts";
import { act } from "../../actions/mock-transport/act.ts";
import { mockTransport } from "../../src/mock-transport/contract.ts";
import { readEnvFile } from "../../src/mock-transport/clients/agents/env-file.ts";
import type { ServerOptions } from "../../src/mock-transport/core/server-options.ts";
import { type FakeHostOptions, fakeHost } from "../_runtime/fake-host.ts";
import { createDocument, greeting } from "./sample.ts";

const fixtures = JSON.stringify(createDocument(greeting));

async function start(options: FakeHostOptions = {}) {
  const { host, seen } = fakeHost({ inputs: { fixtures: "f.json" }, files: { "f.json": fixtures }, ...options });
  await runAction(mockTransport, act, host);
  return seen;
}

describe("act", () => {
  test("masks the token first, and keeps it out of state, log, summary, record and command line", async () => {
    const seen = await start();
    const token = seen.outputs["token"] ?? "";
    expect(token.length).toBeGreaterThan(40);
    expect(seen.masks).toEqual([token]);
    const { message, ...options } = seen.servers.started[0] ?? {};
    // The setup directory contains the token for clients; it is not evidence.
    const files = [...seen.files].filter(([path]) => !path.startsWith("/temp/testing-actions/mock-transport/"));
    const published = [seen.state, seen.log, seen.summary, files, options];
    expect(JSON.stringify(published)).not.toContain(token.slice(5));
    expect(JSON.stringify(message)).toContain(token);
  });

  test("exports the variables that direct later steps to the server, and outputs the evidence directory", async () => {
    const seen = await start();
    expect(seen.outputs).toMatchObject({
      "base-url": "http://127.0.0.1:4000/v1",
      "anthropic-base-url": "http://127.0.0.1:4000",
      "google-base-url": "http://127.0.0.1:4000",
      "azure-base-url": "http://127.0.0.1:4000",
      "vertex-base-url": "http://127.0.0.1:4000",
      "bedrock-base-url": "http://127.0.0.1:4000",
      "env-file": "/temp/testing-actions/mock-transport/env",
      evidence: "/temp/testing-actions/evidence/mock-transport",
    });
    expect(seen.exported).toEqual({
      OPENAI_BASE_URL: "http://127.0.0.1:4000/v1",
      OPENAI_API_BASE: "http://127.0.0.1:4000/v1",
      OPENAI_API_KEY: seen.outputs["token"],
      ANTHROPIC_BASE_URL: "http://127.0.0.1:4000",
      ANTHROPIC_API_KEY: seen.outputs["token"],
      GOOGLE_GEMINI_BASE_URL: "http://127.0.0.1:4000",
      GEMINI_API_BASE: "http://127.0.0.1:4000/v1beta",
      GEMINI_API_KEY: seen.outputs["token"],
      AZURE_OPENAI_ENDPOINT: "http://127.0.0.1:4000",
      AZURE_API_BASE: "http://127.0.0.1:4000",
      ANTHROPIC_FOUNDRY_BASE_URL: "http://127.0.0.1:4000/anthropic",
      AZURE_OPENAI_API_KEY: seen.outputs["token"],
      AZURE_API_KEY: seen.outputs["token"],
      ANTHROPIC_FOUNDRY_API_KEY: seen.outputs["token"],
      OPENAI_API_VERSION: "2024-10-21",
      GOOGLE_VERTEX_BASE_URL: "http://127.0.0.1:4000",
      ANTHROPIC_VERTEX_BASE_URL: "http://127.0.0.1:4000/v1",
      CLOUD_ML_REGION: "us-east5",
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "http://127.0.0.1:4000",
      ANTHROPIC_BEDROCK_BASE_URL: "http://127.0.0.1:4000",
      AWS_BEDROCK_RUNTIME_ENDPOINT: "http://127.0.0.1:4000",
      AWS_BEARER_TOKEN_BEDROCK: seen.outputs["token"],
      AWS_REGION: "us-east-1",
      AWS_DEFAULT_REGION: "us-east-1",
      AGENT_MUX_PROXY_BASE_URL: "http://127.0.0.1:4000",
      AGENT_MUX_PROXY_AUTH_TOKEN: seen.outputs["token"],
      NO_PROXY: "127.0.0.1,localhost",
      no_proxy: "127.0.0.1,localhost",
    });
    expect(seen.state).toMatchObject({
      pid: "4242",
      port: "4000",
      folder: "/temp/testing-actions/evidence/mock-transport",
    });
  });

  test.each([{}, { foreground: "true" }])(
    "writes no verdict, record or summary, with the inputs %j",
    async (inputs) => {
      const seen = await start({ inputs: { fixtures: "f.json", ...inputs } });
      for (const output of ["verdict", "reason", "record"]) expect(seen.outputs[output] ?? "").toBe("");
      expect([...seen.files.keys()].filter((path) => path.includes("/records/"))).toEqual([]);
      expect([seen.failed, seen.summary]).toEqual([false, ""]);
      expect(seen.log.at(-1)?.message).toContain("The post step judges the calls.");
    },
  );

  test("exports the variables of the requested providers only", async () => {
    const exported = async (env: string) =>
      Object.keys((await start({ inputs: { fixtures: "f.json", env } })).exported).filter(
        (name) => !/proxy/i.test(name),
      );
    expect(await exported("azure\nanthropic")).toEqual([
      "ANTHROPIC_BASE_URL",
      "ANTHROPIC_API_KEY",
      "AZURE_OPENAI_ENDPOINT",
      "AZURE_API_BASE",
      "ANTHROPIC_FOUNDRY_BASE_URL",
      "AZURE_OPENAI_API_KEY",
      "AZURE_API_KEY",
      "ANTHROPIC_FOUNDRY_API_KEY",
      "OPENAI_API_VERSION",
    ]);
    expect(await exported("google")).toEqual(["GOOGLE_GEMINI_BASE_URL", "GEMINI_API_BASE", "GEMINI_API_KEY"]);
    expect(await exported("vertex")).toEqual([
      "GOOGLE_VERTEX_BASE_URL",
      "ANTHROPIC_VERTEX_BASE_URL",
      "GOOGLE_API_KEY",
      "CLOUD_ML_REGION",
    ]);
    expect(await exported("none")).toEqual([]);
  });

  test("writes every variable and the token into a file in shell syntax", async () => {
    const seen = await start();
    const text = seen.files.get(seen.outputs["env-file"] ?? "") ?? "";
    for (const [name, value] of Object.entries(seen.exported)) expect(text).toContain(`export ${name}='${value}'\n`);
    expect(readEnvFile(text, "MOCK_TRANSPORT_TOKEN")).toBe(seen.outputs["token"]);
  });

  test("runs the server inside the step in the foreground, and saves the proof of its journal", async () => {
    const seen = await start({ inputs: { fixtures: "f.json", foreground: "true" } });
    expect(seen.servers.started).toEqual([]);
    expect(seen.state).toMatchObject({ pid: "4242", port: "4000", digest: "sha256:", sizeBytes: "0" });
    expect(seen.log.map(({ message }) => message).join()).toContain("until the step is cancelled");
  });

  test.each(["record", "forward"])(
    "leaves the job's own keys alone in the mode %s, and puts the token into the base URLs",
    async (mode) => {
      const seen = await start({
        inputs: { mode, agents: "claude\ncodex" },
        environment: { OPENAI_API_KEY: "sk-real" },
      });
      const token = seen.outputs["token"] ?? "";
      expect(seen.exported).toMatchObject({ OPENAI_BASE_URL: `http://127.0.0.1:4000/${token}/v1` });
      expect(Object.keys(seen.exported).filter((name) => /KEY|TOKEN/.test(name))).toEqual([]);
      expect(seen.outputs["anthropic-base-url"]).toBe(`http://127.0.0.1:4000/${token}`);
    },
  );

  test("needs no fixtures in the mode auto, and logs that replies are made up", async () => {
    const seen = await start({ inputs: { mode: "auto" } });
    expect(seen.servers.started[0]?.message).toMatchObject({ mode: "auto", fixtures: [] });
    expect(seen.log.at(-1)?.message).toContain("with made-up replies");
  });

  test("replaces a GOOGLE_API_KEY of the job, which Google's clients prefer to the other variable", async () => {
    const seen = await start({ environment: { GOOGLE_API_KEY: "from the job" } });
    expect(seen.exported).toMatchObject({ GOOGLE_API_KEY: seen.outputs["token"] });
  });

  test("keeps every host that is exempt from the proxy, in both spellings", async () => {
    const seen = await start({ environment: { NO_PROXY: "intranet, 127.0.0.1", no_proxy: ".corp" } });
    expect(seen.exported).toMatchObject({
      NO_PROXY: "intranet,127.0.0.1,.corp,localhost",
      no_proxy: "intranet,127.0.0.1,.corp,localhost",
    });
  });

  test("sends the server its options, with the values of secret-named variables to keep out of the journal", async () => {
    const environment = {
      NPM_TOKEN: "token-value-1",
      MONKEY: "not-a-secret",
      SSH_KEY: "line-one-1\nline-two-2",
      PIN_KEY: "1234567",
    };
    const seen = await start({ environment });
    const options: ServerOptions = {
      fixtures: [greeting],
      token: seen.outputs["token"] ?? "",
      instance: seen.servers.started[0]?.instance ?? "",
      mode: "replay",
      strict: true,
      seed: "1",
      pace: {},
      upstream: [],
      journalPath: "/temp/testing-actions/evidence/mock-transport/journal.jsonl",
      secrets: ["token-value-1", "line-one-1\nline-two-2"],
    };
    expect(seen.servers.started[0]?.message).toEqual(options);
  });

  test.each([
    { name: "the input is missing", inputs: {}, reason: "input.invalid", message: "`fixtures` is missing" },
    { name: "the file is missing", inputs: { fixtures: "none.json" }, reason: "file.unreadable", message: "none.json" },
    {
      name: "the file is not a fixture document",
      inputs: { fixtures: "bad.json" },
      reason: "fixture.invalid",
      message: "bad.json",
    },
    {
      name: "fixtures are given where a provider answers",
      inputs: { fixtures: "f.json", mode: "forward" },
      reason: "input.invalid",
      message: "answers from the real provider",
    },
    {
      name: "min-calls is not a number",
      inputs: { fixtures: "f.json", "min-calls": "many" },
      reason: "input.invalid",
      message: "`min-calls`",
    },
    {
      name: "env names an unknown provider",
      inputs: { fixtures: "f.json", env: "mistral" },
      reason: "input.invalid",
      message: "`env`",
    },
  ])("fails and starts nothing when $name", async ({ inputs, reason, message }) => {
    const seen = await start({ inputs, files: { "f.json": fixtures, "bad.json": "[]" } });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason });
    expect(seen.log.at(-1)?.message).toContain(message);
    expect([seen.failed, seen.servers.started, seen.exported, seen.state["pid"]]).toEqual([true, [], {}, undefined]);
  });
});
