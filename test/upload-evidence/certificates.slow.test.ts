import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { makeCertificate } from "../_runtime/certificate.ts";
import { startTlsServer } from "../_runtime/tls-server.ts";
import { compileCache } from "../compile-cache.ts";

const directory = mkdtempSync(join(tmpdir(), "artifact-tls-"));
afterAll(() => rmSync(directory, { recursive: true }));

/**
 * A token in the form of the runner's, which names the job for the artifact service; assembled
 * here and not valid.
 */
const runtimeToken = ["{}", JSON.stringify({ scp: "Actions.Results:a:b" }), "x"]
  .map((part) => Buffer.from(part).toString("base64url"))
  .join(".");

/**
 * Uploads a file by the official client in a separate process whose environment disables
 * the verification of certificates.
 */
async function upload(port: number, environment: Readonly<{ [name: string]: string }>) {
  const path = join(directory, "a.txt");
  writeFileSync(path, "a");
  const script = `
    const { nodeArtifacts } = await import(${JSON.stringify(resolve("actions/_runtime/network/artifacts.ts"))});
    const log = { warning: (text) => console.log("warning", text) };
    console.log("result", JSON.stringify(await nodeArtifacts(log).upload(${JSON.stringify(path)}, {})));
  `;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    env: {
      ...compileCache,
      PATH: process.env["PATH"] ?? "",
      NODE_TLS_REJECT_UNAUTHORIZED: "0",
      ACTIONS_RESULTS_URL: `https://localhost:${port}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken,
      NO_PROXY: "localhost",
      ...environment,
    },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      log += chunk.toString();
    });
  await new Promise((done) => child.on("close", done));
  return log;
}

describe("the artifact client, with certificate verification disabled in the environment", () => {
  test("sends the job's token to no service with a self-signed certificate, and says why", async () => {
    const server = await startTlsServer(makeCertificate({ host: "localhost" }), "{}");
    const log = await upload(server.port, {});
    expect(server.requests).toEqual([]);
    expect(log).toContain("`NODE_TLS_REJECT_UNAUTHORIZED=0` is not followed");
    expect(log).toMatch(
      /result \{"ok":false,"reason":"evidence\.upload-failed","detail":".*\(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
    );
    expect(log).toContain("NODE_EXTRA_CA_CERTS");
  });

  test("connects to a service whose authority is in `NODE_EXTRA_CA_CERTS`", async () => {
    const authority = makeCertificate();
    const trusted = join(directory, "authority.pem");
    writeFileSync(trusted, authority.cert);
    const server = await startTlsServer(makeCertificate({ host: "localhost", issuer: authority }), '{"ok":false}');
    await upload(server.port, { NODE_EXTRA_CA_CERTS: trusted });
    expect(server.requests.length).toBeGreaterThan(0);
  });
});
