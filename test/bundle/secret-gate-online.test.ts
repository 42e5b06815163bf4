import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { startFakeGithub, TOKEN } from "../github/fake-github.ts";
import { fakeJob, runPhase } from "./run-phase.ts";

const job = fakeJob();
const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers) await close();
  job.remove();
});
const key = ["sk", "proj", "Zq8aB3cD4eF5gH6iJ7kL8mN9"].join("-");

/** A provider on loopback, and the inputs and variables that send the gate there. */
async function provider(answer: RequestListener) {
  const seen: Pick<IncomingMessage, "url" | "headers" | "method">[] = [];
  const server = createServer((request, response) => {
    seen.push({ url: request.url, headers: request.headers, method: request.method });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    seen,
    host,
    inputs: { profile: "openai", level: "auth", "allow-hosts": host, "timeout-seconds": "5" },
    environment: { OPENAI_API_KEY: key, OPENAI_BASE_URL: `http://${host}/v1` },
  };
}

const models = JSON.stringify({ object: "list", data: [{ id: "gpt-known", object: "model" }] });

describe("the bundled secret-gate, asking a provider", () => {
  test("proves a key by a real call, with the key in a header and nowhere else", async () => {
    const { seen, ...order } = await provider((_, response) =>
      response.writeHead(200, { "content-type": "application/json", "x-request-id": "req_0123456789" }).end(models),
    );
    const run = await runPhase("secret-gate", job, order);
    expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? "" : run.log }).toEqual({ exitCode: 0, log: "" });
    expect(run.outputs).toMatchObject({ verdict: "pass", ready: "true", chosen: '["OPENAI_API_KEY"]' });
    expect(seen).toMatchObject([{ method: "GET", url: "/v1/models", headers: { authorization: `Bearer ${key}` } }]);
    expect(JSON.stringify(seen.map(({ url }) => url))).not.toContain(key);
    expect(run.summary).toContain("auth");
    const record = readFileSync(run.outputs["record"] ?? "", "utf8");
    expect(JSON.parse(record)).toMatchObject({ ids: { "level/OPENAI_API_KEY": "auth" } });
  });

  test("finds the model in the provider's list, and fails without it", async () => {
    const order = await provider((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end(models),
    );
    const ask = (model: string) =>
      runPhase("secret-gate", job, { ...order, inputs: { ...order.inputs, level: "model", model } });
    expect((await ask("gpt-known")).outputs).toMatchObject({ verdict: "pass" });
    expect((await ask("gpt-unknown")).outputs).toMatchObject({ verdict: "fail", ready: "false" });
  });

  test("tells nobody a key that the provider echoes in status line, headers and body", async () => {
    const echoes: RequestListener[] = [
      (_, response) =>
        response
          .writeHead(401, `No ${key}`, {
            "content-type": "application/json",
            "x-request-id": key,
            "www-authenticate": key,
          })
          .end(
            JSON.stringify({
              error: { message: `Incorrect key ${key}`, type: key, code: "invalid_api_key", param: key },
            }),
          ),
      (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(`<html>::error::${key}</html>`),
      (_, response) =>
        response
          .writeHead(200, { "content-type": "application/json", "x-request-id": key })
          .end(JSON.stringify({ object: "list", data: [{ id: key, object: "model" }] })),
      (_, response) => response.writeHead(302, { location: `https://elsewhere.example.com/${key}` }).end(),
    ];
    for (const echo of echoes) {
      const run = await runPhase("secret-gate", job, await provider(echo));
      const record = readFileSync(run.outputs["record"] ?? "", "utf8");
      const log = run.log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
      expect(JSON.stringify([log, run.outputs, run.state, run.summary, record])).not.toContain("Zq8");
    }
  });

  test("sends nothing to a host that no profile and no input names", async () => {
    const { seen, inputs, environment } = await provider((_, response) => response.end(models));
    const run = await runPhase("secret-gate", job, { inputs: { ...inputs, "allow-hosts": "" }, environment });
    expect(run.outputs).toMatchObject({ verdict: "fail", reason: "metadata.host" });
    expect(seen).toEqual([]);
  });

  test("sends nothing when the key is wrong on its face", async () => {
    const { seen, inputs, environment } = await provider((_, response) => response.end(models));
    const run = await runPhase("secret-gate", job, {
      inputs,
      environment: { ...environment, OPENAI_API_KEY: `"${key}"` },
    });
    expect(run.outputs).toMatchObject({ verdict: "fail", reason: "credential.shape" });
    expect(seen).toEqual([]);
  });
});

describe("the bundled secret-gate, looking at capabilities", () => {
  test.skipIf(process.platform === "win32")("finds a program's version and an endpoint's health", async () => {
    const bin = join(job.folder, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "codex"), "#!/bin/sh\necho codex-cli 0.169.0\n");
    chmodSync(join(bin, "codex"), 0o755);
    const health = JSON.stringify({ ok: true, transport: "mock-transport", instance: "i" });
    const { host, seen } = await provider((_, response) => response.end(health));
    const run = await runPhase("secret-gate", job, {
      inputs: { capabilities: `codex >=0.160 <1\nnode>=20\nproxy=http://${host}/v1` },
      environment: { PATH: `${bin}:${process.env["PATH"]}` },
    });
    expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? "" : run.log }).toEqual({ exitCode: 0, log: "" });
    expect(JSON.parse(run.outputs["versions"] ?? "")).toMatchObject({ codex: "0.169.0" });
    expect(seen).toMatchObject([{ method: "GET", url: "/health" }]);
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });

  test.each([
    { name: "a web page with 404", status: 404, body: "<html>Not Found</html>" },
    { name: "a web page with 200", status: 200, body: "<html>Welcome</html>" },
    { name: "a demand for a key", status: 401, body: '{"ok":true}' },
    { name: "a redirect to its health", status: 302, body: "" },
  ])("fails when the endpoint answers with $name", async ({ status, body }) => {
    const { host, seen } = await provider((_, response) =>
      response.writeHead(status, { location: "/health" }).end(body),
    );
    const run = await runPhase("secret-gate", job, { inputs: { capabilities: `proxy=http://${host}` } });
    expect(run.outputs).toMatchObject({ verdict: "fail", ready: "false", reason: "capability.proxy" });
    expect(seen.map(({ url }) => url)).toEqual(["/health"]);
  });

  test("fails when the endpoint is gone", async () => {
    const run = await runPhase("secret-gate", job, {
      inputs: { capabilities: "proxy=http://127.0.0.1:1/", "timeout-seconds": "3" },
    });
    expect(run.outputs).toMatchObject({ verdict: "fail", reason: "capability.proxy" });
  });
});

describe("the bundled secret-gate, reading waivers", () => {
  test("asks GitHub for those of the base commit, with the token in a header and nowhere else", async () => {
    const github = await startFakeGithub();
    closers.push(github.close);
    const [sha, event] = ["b".repeat(40), join(job.folder, "event.json")];
    writeFileSync(
      event,
      JSON.stringify({ pull_request: { base: { sha, repo: { id: 1 } }, head: { repo: { id: 1 } } } }),
    );
    const expires = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const waiver = `schemaVersion: 1\nwaivers:\n  - { what: MY_TOKEN, reason: credential.missing, owner: octocat, issue: "https://example.com/1", expires: ${expires} }\n`;
    github.have({ commits: { [sha]: { ".testing/waivers.yml": waiver } } });
    const ask = (token: string) =>
      runPhase("secret-gate", job, {
        inputs: { secrets: "MY_TOKEN", token },
        environment: { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event, GITHUB_API_URL: github.url },
      });
    const run = await ask(TOKEN);
    expect(run.outputs).toMatchObject({ verdict: "skip", reason: "waived", ready: "false" });
    expect(github.seen.map(({ token }) => token)).toEqual([TOKEN]);
    const record = readFileSync(run.outputs["record"] ?? "", "utf8");
    const log = run.log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
    expect(JSON.stringify([log, run.outputs, run.state, run.summary, record, github.seen[0]?.path])).not.toContain(
      TOKEN,
    );
    const refused = await ask(`${TOKEN}x`);
    expect(refused.outputs).toMatchObject({ verdict: "fail", reason: "credential.missing", ready: "false" });
    expect(refused.log).toContain("[waiver.untrusted]");
  });

  test("takes those of a push as committed at GITHUB_SHA, not as a step wrote them", async () => {
    const own = fakeJob();
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: own.workspace })
        .toString()
        .trim();
    const expires = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    git("init", "--quiet");
    git("commit", "--quiet", "--allow-empty", "--message", "without a waiver");
    const before = git("rev-parse", "HEAD");
    mkdirSync(join(own.workspace, ".testing"));
    writeFileSync(
      join(own.workspace, ".testing/waivers.yml"),
      `schemaVersion: 1\nwaivers:\n  - { what: MY_TOKEN, reason: credential.missing, owner: octocat, issue: "https://example.com/1", expires: ${expires} }\n`,
    );
    const ask = (sha: string) =>
      runPhase("secret-gate", own, { inputs: { secrets: "MY_TOKEN" }, environment: { GITHUB_SHA: sha } });
    expect((await ask(before)).outputs).toMatchObject({ verdict: "fail", reason: "credential.missing" });
    git("add", ".");
    git("commit", "--quiet", "--message", "with a waiver");
    expect((await ask(git("rev-parse", "HEAD"))).outputs).toMatchObject({ verdict: "skip", reason: "waived" });
    expect((await ask(before)).outputs).toMatchObject({ verdict: "fail", reason: "credential.missing" });
    own.remove();
  });

  test("skips for a waiver in force", async () => {
    const path = join(job.workspace, ".testing");
    mkdirSync(path, { recursive: true });
    const expires = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    writeFileSync(
      join(path, "waivers.yml"),
      `schemaVersion: 1\nwaivers:\n  - { what: MY_TOKEN, reason: credential.missing, owner: octocat, issue: "https://example.com/1", expires: ${expires} }\n`,
    );
    const run = await runPhase("secret-gate", job, { inputs: { secrets: "MY_TOKEN" } });
    expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? "" : run.log }).toEqual({ exitCode: 0, log: "" });
    expect(run.outputs).toMatchObject({ verdict: "skip", reason: "waived", ready: "false" });
  });
});
