import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runMockCommand } from "../../actions/mock-transport/mock-command.ts";
import { startMock } from "../../actions/mock-transport/embed/start-mock.ts";
import { readEnvFile } from "../../src/mock-transport/clients/agents/env-file.ts";
import { chatAnswer, planted, sendJson, startProvider } from "./forward/fake-provider.ts";
import { documentOf, greeting, helloBody } from "./sample.ts";
import { until } from "./server/start-server.ts";

/** A folder with one file of fixtures. */
function folderOfFixtures(): string {
  const folder = mkdtempSync(join(tmpdir(), "mock-transport-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "f.json"), JSON.stringify(documentOf(greeting)));
  return folder;
}

/** The command while it runs; `stop` ends it as Ctrl-C would. */
function run(...args: readonly string[]) {
  const said = { stdout: "", stderr: "" };
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  const into = (stream: keyof typeof said) => ({ write: (text: string) => void (said[stream] += text) });
  const cwd = folderOfFixtures();
  const host = { args, cwd, environment: {}, stdout: into("stdout"), stderr: into("stderr"), stopped };
  return { said, cwd, stop, exitCode: runMockCommand(host) };
}

async function ask(port: number, token: string) {
  return fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(helloBody),
  });
}

describe("runMockCommand", () => {
  test("prints one JSON line without the token, serves, and judges when it is ended", async () => {
    const { said, stop, exitCode, cwd } = run("mock", "--fixtures", "f.json", "--variables", ".env");
    await until(() => said.stdout.endsWith("\n"));
    const ready = JSON.parse(said.stdout);
    expect(ready).toMatchObject({ event: "ready", urls: { openai: `http://127.0.0.1:${ready.port}/v1` } });
    const token = readEnvFile(readFileSync(join(cwd, ".env"), "utf8"), "OPENAI_API_KEY");
    expect(token).not.toBe("");
    expect(said.stdout).not.toContain(token);
    if (process.platform !== "win32") expect(statSync(join(cwd, ".env")).mode & 0o777).toBe(0o600);
    expect((await ask(ready.port, token)).status).toBe(200);
    stop();
    expect(await exitCode).toBe(0);
    expect(said.stderr).toBe("The tests made one model call; 1 of 1 fixtures answered.\n");
  });

  test("prints the token when asked, and ends with 1 when the calls were not as demanded", async () => {
    const { said, stop, exitCode } = run("mock", "--fixtures", "f.json", "--show-token");
    await until(() => said.stdout.endsWith("\n"));
    expect(JSON.parse(said.stdout).token).toMatch(/^mock-/);
    stop();
    expect(await exitCode).toBe(1);
    expect(said.stderr).toContain("[evidence.no-call]");
  });

  test.each([
    { name: "0 when every exchange was recorded", status: 200, exit: 0, says: "answered by the provider" },
    {
      name: "1 when one was not, and says how many, of which route and why",
      status: 401,
      exit: 1,
      says: "One exchange was not recorded: 1 of openai.chat, because the provider rejected the key. [recording.incomplete]",
    },
  ])("ends with $name", async ({ status, exit, says }) => {
    const provider = await startProvider((response) => sendJson(response, chatAnswer({}), status));
    const options = ["--mode", "record", "--evidence", "kept", "--upstream", `openai=${provider.origin}/v1`];
    const { said, stop, exitCode, cwd } = run("mock", ...options);
    await until(() => said.stdout.endsWith("\n"));
    const { urls } = JSON.parse(said.stdout);
    const headers = { authorization: `Bearer ${planted.key}`, "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(helloBody) };
    expect((await fetch(`${urls.openai}/chat/completions`, init)).status).toBe(status);
    stop();
    expect([await exitCode, said.stderr]).toEqual([exit, expect.stringContaining(says)]);
    expect(existsSync(join(cwd, "kept", "recorded-fixtures.json"))).toBe(exit === 0);
  });

  test("shows its options when it is asked for nothing", async () => {
    const { said, exitCode } = run();
    expect(await exitCode).toBe(0);
    expect(said.stdout).toContain("--fixtures VALUE");
  });

  test.each([
    { name: "an unknown command", args: ["serve"], says: '"serve" is no command' },
    { name: "an unknown option", args: ["mock", "--fixture", "f.json"], says: "'--fixture'" },
    { name: "no fixtures", args: ["mock"], says: "`fixtures` is missing" },
    { name: "nowhere to record to", args: ["mock", "--mode", "record"], says: "`evidence` is missing" },
    { name: "a file that is not there", args: ["mock", "--fixtures", "g.json"], says: "g.json" },
    { name: "a port that is none", args: ["mock", "--port", "99999"], says: "`--port`" },
  ])("ends with 2 and one line for $name", async ({ args, says }) => {
    const { said, exitCode } = run(...args);
    expect(await exitCode).toBe(2);
    expect(said.stderr).toContain(says);
    expect(said.stderr.trimEnd()).not.toContain("\n");
  });
});

describe("startMock", () => {
  test("runs in the tests' own process, shows the requests, and judges at its end", async () => {
    const mock = await startMock({ inputs: { fixtures: "f.json" }, cwd: folderOfFixtures(), environment: {} });
    expect(mock.variables["OPENAI_BASE_URL"]).toBe(mock.urls.openai);
    expect((await ask(mock.port, mock.token)).status).toBe(200);
    await until(() => mock.requests().length === 1);
    expect(mock.requests()[0]).toMatchObject({ outcome: "replied", fixture: 0, excerpt: "Say hello" });
    expect(await mock.stop()).toMatchObject({ status: "pass", reason: "ok" });
  });

  test("keeps the journal of each run in a folder of its own when asked to", async () => {
    const cwd = folderOfFixtures();
    for (const name of ["kept", "kept-2"]) {
      const mock = await startMock({ inputs: { fixtures: "f.json" }, evidence: "kept", cwd, environment: {} });
      expect((await ask(mock.port, mock.token)).status).toBe(200);
      await mock.stop();
      expect(readFileSync(join(cwd, name, "journal.jsonl"), "utf8")).toContain('"outcome":"replied"');
    }
  });

  test("fails to start with the reason when the fixtures are not accepted", async () => {
    const cwd = folderOfFixtures();
    writeFileSync(join(cwd, "f.json"), "[]");
    await expect(startMock({ inputs: { fixtures: "f.json" }, cwd })).rejects.toMatchObject({ code: "fixture.invalid" });
  });
});
