import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runMockCommand } from "../../actions/mock-transport/mock-command.ts";
import { startMock } from "../../actions/mock-transport/embed/start-mock.ts";
import { readEnvFile } from "../../src/mock-transport/clients/agents/env-file.ts";
import { chatAnswer, planted, sendJson, startProvider } from "./forward/fake-provider.ts";
import { createDocument, greeting, helloBody } from "./sample.ts";
import { waitUntil } from "./server/start-server.ts";

/** Creates a directory with a file of fixtures. */
function createFixtureDirectory(): string {
  const folder = mkdtempSync(join(tmpdir(), "mock-transport-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "f.json"), JSON.stringify(createDocument(greeting)));
  return folder;
}

/** Runs the command; `stop` ends it like Ctrl-C. */
function run(...args: readonly string[]) {
  const output = { stdout: "", stderr: "" };
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  const into = (stream: keyof typeof output) => ({ write: (text: string) => void (output[stream] += text) });
  const cwd = createFixtureDirectory();
  const host = { args, cwd, environment: {}, stdout: into("stdout"), stderr: into("stderr"), stopped };
  return { output, cwd, stop, exitCode: runMockCommand(host) };
}

async function send(port: number, token: string) {
  return fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(helloBody),
  });
}

describe("runMockCommand", () => {
  test("prints one JSON line without the token, serves, and judges at the end", async () => {
    const { output, stop, exitCode, cwd } = run("mock", "--fixtures", "f.json", "--variables", ".env");
    await waitUntil(() => output.stdout.endsWith("\n"));
    const ready = JSON.parse(output.stdout);
    expect(ready).toMatchObject({ event: "ready", urls: { openai: `http://127.0.0.1:${ready.port}/v1` } });
    const token = readEnvFile(readFileSync(join(cwd, ".env"), "utf8"), "OPENAI_API_KEY");
    expect(token).not.toBe("");
    expect(output.stdout).not.toContain(token);
    if (process.platform !== "win32") expect(statSync(join(cwd, ".env")).mode & 0o777).toBe(0o600);
    expect((await send(ready.port, token)).status).toBe(200);
    stop();
    expect(await exitCode).toBe(0);
    expect(output.stderr).toBe("The tests made one model call; 1 of 1 fixtures answered.\n");
  });

  test("prints the token with --show-token, and exits with 1 when the verdict is fail", async () => {
    const { output, stop, exitCode } = run("mock", "--fixtures", "f.json", "--show-token");
    await waitUntil(() => output.stdout.endsWith("\n"));
    expect(JSON.parse(output.stdout).token).toMatch(/^mock-/);
    stop();
    expect(await exitCode).toBe(1);
    expect(output.stderr).toContain("[evidence.no-call]");
  });

  test.each([
    { name: "0 when every exchange was recorded", status: 200, exit: 0, message: "answered by the provider" },
    {
      name: "1 when an exchange was not recorded, and prints the number, route and cause",
      status: 401,
      exit: 1,
      message:
        "One exchange was not recorded: 1 of openai.chat, because the provider rejected the key. [recording.incomplete]",
    },
  ])("exits with $name", async ({ status, exit, message }) => {
    const provider = await startProvider((response) => sendJson(response, chatAnswer({}), status));
    const options = ["--mode", "record", "--evidence", "kept", "--upstream", `openai=${provider.origin}/v1`];
    const { output, stop, exitCode, cwd } = run("mock", ...options);
    await waitUntil(() => output.stdout.endsWith("\n"));
    const { urls } = JSON.parse(output.stdout);
    const headers = { authorization: `Bearer ${planted.key}`, "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(helloBody) };
    expect((await fetch(`${urls.openai}/chat/completions`, init)).status).toBe(status);
    stop();
    expect([await exitCode, output.stderr]).toEqual([exit, expect.stringContaining(message)]);
    expect(existsSync(join(cwd, "kept", "recorded-fixtures.json"))).toBe(exit === 0);
  });

  test("prints its options without arguments", async () => {
    const { output, exitCode } = run();
    expect(await exitCode).toBe(0);
    expect(output.stdout).toContain("--fixtures VALUE");
  });

  test.each([
    { name: "an unknown command", args: ["serve"], message: 'Unknown command "serve"' },
    { name: "an unknown option", args: ["mock", "--fixture", "f.json"], message: "'--fixture'" },
    { name: "no fixtures", args: ["mock"], message: "`fixtures` is missing" },
    {
      name: "no evidence directory in the mode record",
      args: ["mock", "--mode", "record"],
      message: "`evidence` is missing",
    },
    { name: "a missing file", args: ["mock", "--fixtures", "g.json"], message: "g.json" },
    { name: "an invalid port", args: ["mock", "--port", "99999"], message: "`--port`" },
  ])("exits with 2 and one line for $name", async ({ args, message }) => {
    const { output, exitCode } = run(...args);
    expect(await exitCode).toBe(2);
    expect(output.stderr).toContain(message);
    expect(output.stderr.trimEnd()).not.toContain("\n");
  });
});

describe("startMock", () => {
  test("runs in the current process, lists the requests, and judges at the end", async () => {
    const mock = await startMock({ inputs: { fixtures: "f.json" }, cwd: createFixtureDirectory(), environment: {} });
    expect(mock.variables["OPENAI_BASE_URL"]).toBe(mock.urls.openai);
    expect((await send(mock.port, mock.token)).status).toBe(200);
    await waitUntil(() => mock.requests().length === 1);
    expect(mock.requests()[0]).toMatchObject({ outcome: "replied", fixture: 0, excerpt: "Say hello" });
    expect(await mock.stop()).toMatchObject({ status: "pass", reason: "ok" });
  });

  test("keeps the journal of each run in its own evidence directory", async () => {
    const cwd = createFixtureDirectory();
    for (const name of ["kept", "kept-2"]) {
      const mock = await startMock({ inputs: { fixtures: "f.json" }, evidence: "kept", cwd, environment: {} });
      expect((await send(mock.port, mock.token)).status).toBe(200);
      await mock.stop();
      expect(readFileSync(join(cwd, name, "journal.jsonl"), "utf8")).toContain('"outcome":"replied"');
    }
  });

  test("fails when a file of its evidence contains a secret, and empties that file", async () => {
    const secret = ["planted", "password", "1"].join("-");
    const cwd = createFixtureDirectory();
    const environment = { DB_PASSWORD: secret };
    const mock = await startMock({ inputs: { fixtures: "f.json" }, evidence: "kept", cwd, environment });
    expect((await send(mock.port, mock.token)).status).toBe(200);
    const recorded = join(cwd, "kept", "recorded-fixtures.json");
    writeFileSync(recorded, JSON.stringify({ text: secret }));
    expect(await mock.stop()).toMatchObject({ status: "fail", reason: "journal.unredacted" });
    expect(readFileSync(recorded, "utf8")).toBe("");
    expect(readFileSync(join(cwd, "kept", "journal.jsonl"), "utf8")).toContain('"outcome":"replied"');
  });

  test("fails when the journal is not what the server wrote", async () => {
    const cwd = createFixtureDirectory();
    const mock = await startMock({ inputs: { fixtures: "f.json" }, evidence: "kept", cwd, environment: {} });
    expect((await send(mock.port, mock.token)).status).toBe(200);
    await waitUntil(() => mock.requests().length === 1);
    const path = join(cwd, "kept", "journal.jsonl");
    const changed = readFileSync(path, "utf8").replace("Say hello", "Say jello");
    // Overwritten in place, because the server appends to the same file.
    writeFileSync(path, changed, { flag: "r+" });
    expect(await mock.stop()).toMatchObject({ status: "fail", reason: "journal.incomplete" });
  });

  test("rejects with the reason when the fixtures are invalid", async () => {
    const cwd = createFixtureDirectory();
    writeFileSync(join(cwd, "f.json"), "[]");
    await expect(startMock({ inputs: { fixtures: "f.json" }, cwd })).rejects.toMatchObject({ code: "fixture.invalid" });
  });
});
