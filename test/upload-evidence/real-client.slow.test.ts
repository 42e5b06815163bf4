import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseKeyValueFile } from "../../local/files/file-commands.ts";
import { type Services, startServices } from "../../local/services/server.ts";
import { computeDigest } from "../../src/upload-evidence/documents.ts";
import { type Client, startClient } from "../local/services/client.ts";
import { compileCache } from "../compile-cache.ts";

const value = ["s3cr3t", "value", "42"].join("-");
let directory: string;
let workspace: string;
let services: Services;
let client: Client;
let token: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "testing-actions-"));
  workspace = join(directory, "workspace");
  mkdirSync(workspace);
  mkdirSync(join(directory, "temp"));
  writeFileSync(join(workspace, "a.log"), `token ${value} ${Buffer.from(`me:${value}:x`).toString("base64")}\n`);
  services = await startServices({ folder: join(directory, "run") });
  token = services.issueToken("tests");
  client = startClient(services.url, token, workspace);
});

afterAll(async () => {
  await client.close();
  await services.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Runs a phase as a runner does: a child process with the runner's variables. */
async function run(
  inputs: Readonly<{ [name: string]: string }>,
  environment: Readonly<{ [name: string]: string }> = {},
  phase: "main" | "post" = "main",
) {
  const [output, artifacts] = [join(directory, "output"), join(directory, "artifacts")];
  for (const path of [output, artifacts]) writeFileSync(path, "");
  const given = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const child = spawn(process.execPath, [resolve(`actions/upload-evidence/${phase}.ts`)], {
    cwd: workspace,
    env: {
      ...compileCache,
      PATH: process.env["PATH"],
      ACTIONS_RESULTS_URL: `${services.url}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_ARTIFACTS: artifacts,
      RUNNER_TEMP: join(directory, "temp"),
      NO_PROXY: "127.0.0.1",
      ...Object.fromEntries(given),
      ...environment,
    },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const exitCode = await new Promise<number | null>((done) => child.on("close", done));
  const { entries } = parseKeyValueFile(readFileSync(output, "utf8"));
  return {
    exitCode,
    log,
    outputs: Object.fromEntries(entries.map((entry) => [entry.name, entry.value])),
    declared: readFileSync(artifacts, "utf8"),
  };
}

describe("upload-evidence with the unmodified artifact client", () => {
  test("stores the checked zip, which the client unpacks, and rejects a second artifact with its name", async () => {
    const { exitCode, log, outputs, declared } = await run({ paths: "*.log", secrets: value, name: "evidence-real" });
    expect([exitCode, outputs["reason"]]).toEqual([0, "ok"]);
    const stored = (await services.artifacts()).find(({ name }) => name === "evidence-real.zip");
    const zip = readFileSync(stored?.path ?? "");
    expect(outputs["digest"]).toBe(computeDigest(zip));
    expect(declared).toBe(`${join(directory, "temp/testing-actions/upload-evidence/evidence-real.zip")}\n`);
    expect(log.replace(`::add-mask::${value}`, "")).not.toContain(value);

    const target = join(directory, "download");
    const download = await client.value("downloadArtifact", Number(outputs["artifact-id"]), {
      path: target,
      expectedHash: outputs["digest"],
    });
    expect(download).toMatchObject({ digestMismatch: false });
    expect(readFileSync(join(target, "files/a.log"), "utf8")).toBe("token __REDACTED-value__ __REDACTED-base64__\n");
    expect(JSON.parse(readFileSync(join(target, "manifest.json"), "utf8")).totals.redacted).toBe(1);

    const again = await run({ paths: "*.log", secrets: value, name: "evidence-real" });
    expect([again.exitCode, again.outputs["reason"]]).toEqual([1, "evidence.name-taken"]);
  });

  test("fails with the reason when the service rejects the token", async () => {
    const { exitCode, log, outputs } = await run({ paths: "*.log" }, { ACTIONS_RUNTIME_TOKEN: `${token}x` });
    expect([exitCode, outputs["reason"]]).toEqual([1, "evidence.upload-failed"]);
    expect(log).toContain("the service answered status 401");
  });

  test("fails with the reason when there is no runner", async () => {
    const { exitCode, log, outputs } = await run({ paths: "*.log" }, { ACTIONS_RUNTIME_TOKEN: "" });
    expect([exitCode, outputs["reason"]]).toEqual([1, "evidence.upload-failed"]);
    expect(log).toContain("the variable ACTIONS_RUNTIME_TOKEN is not set");
  });

  test("stores the rest of the evidence when an image and a name that is not UTF-8 are withheld", async () => {
    const media = join(workspace, "media");
    mkdirSync(media);
    writeFileSync(join(media, "shot.png"), Buffer.from("\x89PNG\r\n\x1a\n\0", "latin1"));
    writeFileSync(join(media, "a.log"), "a\n");
    if (process.platform === "linux") writeFileSync(Buffer.from(`${media}/b\u00ff.log`, "latin1"), value);
    const { exitCode, log, outputs } = await run({ paths: "media/**", secrets: value, name: "evidence-media" });
    expect([exitCode, outputs["reason"], outputs["artifact-name"]]).toEqual([0, "ok", "evidence-media.zip"]);
    expect(log).toMatch(/^::warning::upload-evidence: .*"files\/media\/shot\.png" \(evidence\.undecodable\)/m);
    const target = join(directory, "media");
    await client.value("downloadArtifact", Number(outputs["artifact-id"]), { path: target });
    const { withheld } = JSON.parse(readFileSync(join(target, "manifest.json"), "utf8"));
    expect(withheld).toContainEqual({ path: "files/media/shot.png", reason: "evidence.undecodable" });
    expect(readFileSync(join(target, "files/media/a.log"), "utf8")).toBe("a\n");
  });

  test.skipIf(process.platform === "win32")(
    "stores the report from the post step when the main step is killed for memory",
    async () => {
      const many = join(workspace, "many");
      mkdirSync(many);
      for (let index = 0; index < 30_000; index++) writeFileSync(join(many, `${index}.log`), "x");
      const inputs = { paths: "many/**", name: "evidence-killed" };
      const main = await run(inputs, { NODE_OPTIONS: "--max-old-space-size=16" });
      expect(main.exitCode).not.toBe(0);
      expect(main.log).toContain("heap out of memory");
      const post = await run(inputs, { "STATE_inputs-accepted": "true" }, "post");
      expect(post.exitCode).toBe(1);
      expect(post.log).toContain("[evidence.interrupted]");
      const stored = (await services.artifacts()).map(({ name }) => name);
      expect(stored).toContain("evidence-killed-report.zip");
      expect(stored).not.toContain("evidence-killed.zip");
    },
  );
});
