import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseKeyValueFile } from "../../local/files/file-commands.ts";
import { compileCache } from "../compile-cache.ts";
import { makeCertificate } from "./certificate.ts";
import { startTlsServer, startTunnel } from "./tls-server.ts";

const folder = mkdtempSync(join(tmpdir(), "strict-tls-"));
afterAll(() => rmSync(folder, { recursive: true }));

const DAY_MS = 24 * 60 * 60 * 1000;
const authority = makeCertificate();
const trusted = join(folder, "authority.pem");
writeFileSync(trusted, authority.cert);

const ago = (days: number) => new Date(Date.now() - days * DAY_MS);
/** Certificates that Node rejects, with its error code. */
const unsafe = [
  {
    name: "that signed itself",
    certificate: makeCertificate({ host: "localhost" }),
    extra: {},
    code: "DEPTH_ZERO_SELF_SIGNED_CERT",
  },
  {
    name: "of an authority that nobody trusts",
    certificate: makeCertificate({ host: "localhost", issuer: authority }),
    extra: {},
    code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  },
  {
    name: "that has expired",
    certificate: makeCertificate({ host: "localhost", issuer: authority, notBefore: ago(9), notAfter: ago(2) }),
    extra: { NODE_EXTRA_CA_CERTS: trusted },
    code: "CERT_HAS_EXPIRED",
  },
  {
    name: "that is not valid yet",
    certificate: makeCertificate({ host: "localhost", issuer: authority, notBefore: ago(-2), notAfter: ago(-9) }),
    extra: { NODE_EXTRA_CA_CERTS: trusted },
    code: "CERT_NOT_YET_VALID",
  },
  {
    name: "of another host",
    certificate: makeCertificate({ host: "provider.example.com", issuer: authority }),
    extra: { NODE_EXTRA_CA_CERTS: trusted },
    code: "ERR_TLS_CERT_ALTNAME_INVALID",
  },
];
const right = makeCertificate({ host: "localhost", issuer: authority });

const key = ["sk", "proj", "a1B2c3D4e5F6g7H8i9J0k1L2"].join("-");
const models = JSON.stringify({ object: "list", data: [{ id: "gpt-known", object: "model" }] });
const OFF = { NODE_TLS_REJECT_UNAUTHORIZED: "0" };

/** Runs a source file in a separate process with only these variables. */
async function runNode(args: readonly string[], environment: { readonly [name: string]: string }) {
  const child = spawn(process.execPath, args, {
    env: { ...compileCache, PATH: process.env["PATH"] ?? "", ...environment },
  });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => log.push(String(chunk)));
  await new Promise((done) => child.on("close", done));
  return log.join("");
}

async function runGate(address: string, environment: { readonly [name: string]: string }, inputs = {}) {
  const output = join(mkdtempSync(join(folder, "run-")), "output");
  writeFileSync(output, "");
  const log = await runNode([resolve("actions/secret-gate/main.ts")], {
    GITHUB_OUTPUT: output,
    GITHUB_EVENT_NAME: "push",
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
    INPUT_PROFILE: "openai",
    INPUT_LEVEL: "auth",
    "INPUT_ALLOW-HOSTS": new URL(address).host,
    OPENAI_API_KEY: key,
    OPENAI_BASE_URL: `${address}/v1`,
    ...inputs,
    ...environment,
  });
  const { entries } = parseKeyValueFile(readFileSync(output, "utf8"));
  return { log, outputs: Object.fromEntries(entries.map(({ name, value }) => [name, value])) };
}

describe("secret-gate, with certificate checks disabled in the environment", () => {
  test.each(unsafe)("sends nothing to a host with a certificate $name", async ({ certificate, extra, code }) => {
    const server = await startTlsServer(certificate, models);
    const { outputs, log } = await runGate(`https://localhost:${server.port}`, { ...OFF, ...extra });
    expect(server.requests).toEqual([]);
    expect(outputs).toMatchObject({ verdict: "fail", ready: "false", reason: "credential.unreachable" });
    expect(log).toContain(`(${code})`);
    expect(log).toContain("`NODE_TLS_REJECT_UNAUTHORIZED=0` is not followed");
    expect(log).not.toContain("makes TLS connections");
  });

  test("sends nothing through a proxy that connects to another host", async () => {
    const server = await startTlsServer(makeCertificate({ host: "api.openai.com" }), models);
    const tunnel = await startTunnel(server.port);
    const proxied = { ...OFF, HTTPS_PROXY: `http://127.0.0.1:${tunnel.port}`, OPENAI_BASE_URL: "" };
    const { outputs, log } = await runGate("https://api.openai.com", proxied);
    expect([tunnel.tunnels(), server.requests]).toEqual([1, []]);
    expect(outputs).toMatchObject({ verdict: "fail", reason: "credential.unreachable" });
    expect(log).toContain("(DEPTH_ZERO_SELF_SIGNED_CERT)");
  });

  test("sends no password to a proxy whose certificate is not accepted", async () => {
    const proxy = await startTlsServer(makeCertificate({ host: "localhost" }), "");
    const user = ["user", "p4ssw0rd"].join(":");
    const proxied = { ...OFF, HTTPS_PROXY: `https://${user}@localhost:${proxy.port}`, OPENAI_BASE_URL: "" };
    const { outputs, log } = await runGate("https://api.openai.com", proxied);
    expect(proxy.requests).toEqual([]);
    expect(outputs).toMatchObject({ verdict: "fail", reason: "credential.unreachable" });
    expect(log).toContain("(DEPTH_ZERO_SELF_SIGNED_CERT)");
  });

  test("rejects the health answer of an endpoint whose certificate is not accepted", async () => {
    const server = await startTlsServer(makeCertificate({ host: "localhost" }), '{"ok":true}');
    const address = `https://localhost:${server.port}`;
    const { outputs, log } = await runGate(address, OFF, { INPUT_PROFILE: "", INPUT_CAPABILITIES: `proxy=${address}` });
    expect(server.requests).toEqual([]);
    expect(outputs).toMatchObject({ verdict: "fail", reason: "capability.proxy" });
    expect(log).toContain("(DEPTH_ZERO_SELF_SIGNED_CERT)");
  });

  test("proves a key at a host with an authority in `NODE_EXTRA_CA_CERTS`", async () => {
    const server = await startTlsServer(right, models);
    const environment = { ...OFF, NODE_EXTRA_CA_CERTS: trusted };
    const { outputs } = await runGate(`https://localhost:${server.port}`, environment);
    expect(outputs).toMatchObject({ verdict: "pass", ready: "true" });
    expect(server.requests).toHaveLength(1);
  });

  test("requires TLS 1.2 or later, regardless of `NODE_OPTIONS`", async () => {
    const old = { minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" } as const;
    const server = await startTlsServer(right, models, old);
    const { outputs } = await runGate(`https://localhost:${server.port}`, {
      ...OFF,
      NODE_EXTRA_CA_CERTS: trusted,
      NODE_OPTIONS: "--tls-min-v1.0 --tls-cipher-list=DEFAULT@SECLEVEL=0",
    });
    expect(server.requests).toEqual([]);
    expect(outputs).toMatchObject({ verdict: "fail", reason: "credential.unreachable" });
  });
});

describe("mock-transport, with certificate checks disabled in the environment", () => {
  const script = `
    const { serve } = await import(${JSON.stringify(resolve("actions/mock-transport/server/serve.ts"))});
    const { SERVER_LIMITS } = await import(${JSON.stringify(resolve("src/mock-transport/limits.ts"))});
    const { createServerOptions, token } = await import(${JSON.stringify(resolve("test/mock-transport/sample.ts"))});
    const upstream = [{ provider: "openai", base: process.env.UPSTREAM }];
    const order = { ...createServerOptions([], process.env.JOURNAL), mode: process.env.MODE, upstream };
    const server = await serve(order, { ...SERVER_LIMITS, graceMs: 200 });
    const answer = await fetch("http://127.0.0.1:" + server.port + "/" + token + "/v1/chat/completions", {
      method: "POST",
      headers: { authorization: "Bearer " + process.env.KEY, "content-type": "application/json" },
      body: JSON.stringify({ model: "gpt-known", messages: [{ role: "user", content: "Hi" }] }),
    });
    console.log("answer", answer.status, answer.headers.get("x-should-retry"), await answer.text());
    await server.end("signal");
  `;
  const completion = JSON.stringify({ id: "c", choices: [], usage: { total_tokens: 2 } });
  const runForward = (port: number, mode: string, environment: { readonly [name: string]: string }) =>
    runNode(["--input-type=module", "--eval", script], {
      UPSTREAM: `https://localhost:${port}/v1`,
      MODE: mode,
      KEY: key,
      JOURNAL: join(mkdtempSync(join(folder, "run-")), "journal.jsonl"),
      ...environment,
    });

  const modes = unsafe.flatMap((row, index) =>
    (index === 0 ? ["forward", "record"] : ["forward"]).map((mode) => ({ ...row, mode })),
  );
  test.each(modes)("sends no caller's key to a host with a certificate $name: $mode", async (row) => {
    const server = await startTlsServer(row.certificate, completion);
    const log = await runForward(server.port, row.mode, { ...OFF, ...row.extra });
    expect(server.requests).toEqual([]);
    expect(log).toContain("answer 502 false");
    expect(log).toContain(`(${row.code})`);
  });

  test("sends the caller's key to a host with an authority in `NODE_EXTRA_CA_CERTS`", async () => {
    const server = await startTlsServer(right, completion);
    const log = await runForward(server.port, "forward", { ...OFF, NODE_EXTRA_CA_CERTS: trusted });
    expect(log).toContain("answer 200");
    expect(server.requests.join()).toContain(key);
  });
});
