import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAction, runPost } from "../../actions/_runtime/run-action.ts";
import { act } from "../../actions/upload-evidence/act.ts";
import { postAct } from "../../actions/upload-evidence/post-act.ts";
import { manifestSchema } from "../../src/schema/manifest.ts";
import { recordSchema } from "../../src/schema/record.ts";
import { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import { fakeHost } from "../_runtime/fake-host.ts";
import { diskJob, upload, uploaded } from "./disk-job.ts";

const value = ["s3cr3t", "value", "42"].join("-");
const base64 = Buffer.from(`me:${value}`).toString("base64");
const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const record = '{"schemaVersion":1}\n';

describe("upload-evidence", () => {
  test("uploads the files redacted, with the job's records, the other actions' evidence, a manifest and sums", async () => {
    const job = await upload(
      diskJob({
        inputs: { paths: "logs/**\n!logs/skip.txt", secrets: value, name: "evidence-linux", "retention-days": "7" },
        files: {
          "logs/a.txt": `token ${value}\n`,
          "logs/b.txt": "clean\n",
          "logs/skip.txt": value,
          "other.txt": value,
        },
        temp: {
          "testing-actions/records/gate.json": record,
          "testing-actions/evidence/mock-transport/journal.jsonl": `{"authorization":"Basic ${base64}"}\n`,
        },
      }),
    );
    const files = uploaded(job);
    expect(Object.keys(files)).toEqual([
      "SHA256SUMS",
      "evidence/mock-transport/journal.jsonl",
      "files/logs/a.txt",
      "files/logs/b.txt",
      "manifest.json",
      "records/gate.json",
    ]);
    expect(files["files/logs/a.txt"]).toBe("token __REDACTED-value__\n");
    expect(files["evidence/mock-transport/journal.jsonl"]).toBe('{"authorization":"Basic __REDACTED-base64__"}\n');
    const manifest = manifestSchema.parse(JSON.parse(files["manifest.json"] ?? ""));
    expect(manifest.totals).toEqual({ found: 4, copied: 2, redacted: 2, withheld: 0, sizeBytes: expect.any(Number) });
    expect(manifest.files.find(({ path }) => path === "files/logs/a.txt")).toEqual({
      path: "files/logs/a.txt",
      sizeBytes: 25,
      digest: `sha256:${sha256("token __REDACTED-value__\n")}`,
      action: "redacted",
      replacements: { value: 1 },
    });
    expect(manifest.verification).toMatchObject({ scannedFiles: 4, scannedBytes: manifest.totals.sizeBytes, hits: 0 });
    expect(manifest.secrets).toEqual({ removed: ["secrets[1]"], tooCommon: [] });
    for (const line of (files["SHA256SUMS"] ?? "").trimEnd().split("\n")) {
      const [digest, path] = line.split("  ");
      expect(sha256(files[path ?? ""] ?? "missing")).toBe(digest);
    }
    expect([...job.service.stored.keys()]).toEqual(["evidence-linux.zip"]);
    expect(job.service.retentionDays).toBe(7);
    const zip = job.service.stored.get("evidence-linux.zip") ?? new Uint8Array();
    expect(job.seen.outputs).toMatchObject({
      verdict: "pass",
      reason: "ok",
      "artifact-name": "evidence-linux.zip",
      "artifact-id": "1",
      digest: `sha256:${sha256(zip)}`,
      found: "4",
      redacted: "2",
      withheld: "0",
    });
    expect(readFileSync(job.seen.outputs["manifest"] ?? "", "utf8")).toBe(files["manifest.json"]);
    const written = recordSchema.parse(JSON.parse(readFileSync(job.seen.outputs["record"] ?? "", "utf8")));
    expect(written.artifacts).toEqual([
      { name: "evidence-linux.zip", sizeBytes: zip.length, digest: `sha256:${sha256(zip)}` },
    ]);
    expect(written.parents).toEqual([`sha256:${sha256(record)}`]);
    expect(job.service.declared).toEqual([join(job.temp, "testing-actions/upload-evidence/evidence-linux.zip")]);
  });

  test("prints no secret in the log, the outputs, the summary or the record", async () => {
    const job = await upload(
      diskJob({
        inputs: { paths: "*", secrets: JSON.stringify({ DB: value }) },
        files: { [`${value}.txt`]: "a", "b.png": Buffer.from(`\0${value}`), "c.txt": value },
      }),
    );
    const record = readFileSync(job.seen.outputs["record"] ?? "", "utf8");
    const { masks, ...printed } = job.seen;
    expect(JSON.stringify([printed, record, uploaded(job)])).not.toContain(value);
    expect(masks).toContain(JSON.stringify({ DB: value }));
  });

  test("shows what was found, replaced and withheld in the summary", async () => {
    const job = await upload(
      diskJob({
        inputs: { paths: "**\n.env", secrets: value, name: "e" },
        files: { "a.txt": `${value} ${value} ${base64}`, "b.txt": "b", ".env": value },
      }),
    );
    expect(job.seen.summary).toContain("| 3 | 1 | 1 | 1 |");
    expect(job.seen.summary).toContain("| <code>base64</code> | 1 |\n| <code>value</code> | 2 |");
    expect(job.seen.summary).toContain("| <code>files/.env</code> | <code>evidence.credential-file</code> |");
  });

  test("produces the same bytes for the same files", async () => {
    const run = async () => {
      const job = await upload(
        diskJob({ inputs: { paths: "**", name: "e" }, files: { "a.txt": "x".repeat(1000), "b/c.txt": "y" } }),
      );
      return Buffer.from(job.service.stored.get("e.zip") ?? new Uint8Array()).toString("hex");
    };
    const [first, second] = [await run(), await run()];
    expect(first.length).toBeGreaterThan(500);
    expect(second).toBe(first);
  });

  test("removes secrets it finds in the environment, the job's own token and tokens of the runner", async () => {
    const job = await upload(
      diskJob({
        inputs: { paths: "*", token: "ghs_own.token-1" },
        environment: { ACTIONS_RUNTIME_TOKEN: "runtime-token-1", OPENAI_API_KEY: "mock-key-00001" },
        files: { a: "ghs_own.token-1 runtime-token-1 mock-key-00001" },
      }),
    );
    expect(uploaded(job)["files/a"]).toBe("__REDACTED-value__ __REDACTED-value__ __REDACTED-value__");
  });

  test("selects hidden files only when they are named", async () => {
    const job = await upload(
      diskJob({
        inputs: { paths: "**\n.config/x.txt" },
        files: { a: "", ".b": "", ".config/x.txt": "", ".config/y.txt": "" },
      }),
    );
    expect(Object.keys(uploaded(job)).filter((path) => path.startsWith("files/"))).toEqual([
      "files/.config/x.txt",
      "files/a",
    ]);
  });

  test("generates a unique name for each leg and each step", async () => {
    const leg = (id: string) => {
      const claims = Buffer.from(JSON.stringify({ scp: `Generic.Read Actions.Results:run-1:${id}` })).toString(
        "base64url",
      );
      return `e30.${claims}.c2ln`;
    };
    const nameFor = async (token: string, step: string) => {
      const environment = { ACTIONS_RUNTIME_TOKEN: token, GITHUB_ACTION: step, GITHUB_JOB: "unit tests" };
      const job = await upload(diskJob({ inputs: { paths: "*" }, environment, files: { a: "a" } }));
      return job.seen.outputs["artifact-name"] ?? "";
    };
    const names = [await nameFor(leg("a"), "x"), await nameFor(leg("b"), "x"), await nameFor(leg("a"), "y")];
    expect(new Set(names).size).toBe(3);
    expect(names[0]).toMatch(/^evidence-unit_tests-1-[0-9a-f]{8}\.zip$/);
  });

  test("uploads the files of later steps in the post step with `when: post` only", async () => {
    const job = diskJob({ inputs: { paths: "late.txt", when: "post" }, files: {} });
    await runAction(uploadEvidence, act, job.host);
    expect(job.seen.state).toEqual({ "inputs-accepted": "true", when: "post" });
    expect(job.service.stored.size).toBe(0);
    await job.host.files.write("late.txt", "late");
    await runPost(uploadEvidence, postAct, job.host);
    expect(uploaded(job)["files/late.txt"]).toBe("late");

    const { host, seen } = fakeHost({ inputs: { paths: "a" }, files: { a: "a" } });
    await runPost(uploadEvidence, postAct, host);
    expect(seen.summary).toBe("");
  });

  test.each([
    { inputs: { paths: "../x" }, message: "`paths`" },
    { inputs: { name: "a/b" }, message: "`name` is a text of 3 characters. It must be a name of at most 196 letters" },
    { inputs: { "retention-days": "0" }, message: "`retention-days`" },
    { inputs: { "max-bytes": "1073741825" }, message: "`max-bytes`" },
    { inputs: { when: "later" }, message: "`when`" },
    { inputs: { secrets: '{\n"A": broken\n}' }, message: "`secrets` has a value that is not accepted" },
  ])("rejects $inputs before anything is read", async ({ inputs, message }) => {
    const job = await upload(diskJob({ inputs, files: { a: "a" } }));
    expect(job.seen.outputs).toMatchObject({ verdict: "fail", reason: "input.invalid" });
    expect(job.seen.log.at(-1)?.message).toContain(message);
    expect(job.service.stored.size).toBe(0);
  });
});
