import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { redactionReportSchema } from "../../src/schema/manifest.ts";
import { type DiskJob, type DiskJobOptions, diskJob, upload, uploaded } from "./disk-job.ts";

const value = ["s3cr3t", "value", "42"].join("-");

/** Runs a job that may upload only the report, and returns the report. */
async function report(job: DiskJob, reason: string) {
  await upload(job);
  expect(job.seen.failed).toBe(true);
  expect(job.seen.outputs).toMatchObject({ verdict: "fail", reason, manifest: "", "artifact-name": "e-report.zip" });
  const files = uploaded(job);
  expect(Object.keys(files)).toEqual(["redaction-report.json"]);
  return redactionReportSchema.parse(JSON.parse(files["redaction-report.json"] ?? ""));
}

const createJob = ({ inputs, ...options }: DiskJobOptions) =>
  diskJob({ ...options, inputs: { paths: "**", name: "e", secrets: value, ...inputs } });

describe("upload-evidence uploads only the report", () => {
  test.each([
    { name: ".npmrc", inputs: { paths: "**\n.npmrc" } },
    { name: "keys/id_rsa", inputs: {} },
    { name: ".env.local", inputs: { paths: "**\n.env*", "on-withheld": "warn" } },
    { name: `${value}/server.pem`, inputs: {} },
    { name: "a\nb.pem", inputs: {} },
  ])("for the credential file $name, which it does not read", async ({ name, inputs }) => {
    const job = createJob({ inputs, files: { "a.txt": "a", [name]: "x=unknown-token" } });
    const read: string[] = [];
    const readConfined: typeof job.host.readConfined = (root, path, limit) => {
      read.push(path);
      return job.host.readConfined(root, path, limit);
    };
    const { withheld } = await report({ ...job, host: { ...job.host, readConfined } }, "evidence.credential-file");
    expect(read).toEqual(["a.txt"]);
    expect(withheld).toEqual([{ path: expect.any(String), reason: "evidence.credential-file" }]);
    expect(JSON.stringify(withheld)).not.toContain(value);
  });

  test("for a file whose redaction fails, and names the file", async () => {
    const job = createJob({ files: { "a.txt": "a", "b.txt": "b" } });
    const broken = Object.assign(Buffer.from("b"), {
      subarray: () => {
        throw new RangeError(value);
      },
    });
    const readConfined: typeof job.host.readConfined = async (root, path, limit) =>
      path === "b.txt" ? { bytes: broken } : job.host.readConfined(root, path, limit);
    const { withheld } = await report({ ...job, host: { ...job.host, readConfined } }, "evidence.unredacted");
    expect(withheld).toEqual([{ path: "files/b.txt", reason: "evidence.unredacted" }]);
    expect(JSON.stringify([job.seen.log, job.seen.summary, job.seen.outputs])).not.toContain(value);
  });

  test("for a value that occurs in a replacement", async () => {
    const job = createJob({ inputs: { secrets: "REDACTED-value" }, files: { "a.txt": "a REDACTED-value b" } });
    expect((await report(job, "evidence.unredacted")).withheld).toEqual([
      { path: "files/a.txt", reason: "evidence.unredacted" },
    ]);
  });

  test("for a value that is in the manifest", async () => {
    const job = createJob({ inputs: { secrets: "scannedFiles" }, files: { "a.txt": "a" } });
    expect((await report(job, "evidence.unredacted")).withheld).toEqual([]);
  });

  test("for a secret that is too short, with `strict`, and names it only", async () => {
    const short = { inputs: { secrets: '{"PIN":"1234567"}' }, files: { "a.txt": "1234567" } };
    const job = createJob({ ...short, inputs: { ...short.inputs, strict: "true" } });
    expect((await report(job, "evidence.short-secret")).secrets).toEqual({ removed: [], tooCommon: ["PIN"] });
    expect(job.seen.log.at(-1)?.message).toContain("`PIN`");

    const lenient = await upload(createJob(short));
    expect(lenient.seen.failed).toBe(false);
    expect(lenient.seen.summary).toContain(
      "Too short or too common to be searched for everywhere, removed only after a name: <code>PIN</code>",
    );
  });

  test("and keeps the file's own reason when the report cannot be uploaded either, and says where its copy is", async () => {
    const job = createJob({ files: { "a.pem": "k" } });
    const refusal = { ok: false, reason: "evidence.upload-failed", detail: "the service answered status 503" } as const;
    await upload({ ...job, host: { ...job.host, artifacts: { ...job.host.artifacts, upload: async () => refusal } } });
    const { outputs, log, summary } = job.seen;
    expect(outputs).toMatchObject({ reason: "evidence.credential-file", "artifact-name": "" });
    expect(JSON.parse(readFileSync(outputs["report"] ?? "", "utf8")).withheld[0].path).toBe("files/a.pem");
    expect(log.find(({ level }) => level === "error")?.message).toContain("status 503. It is in the file");
    expect(summary).toContain("Redaction report: <code>");
  });

  test("under another name when an earlier attempt of the job has left a report", async () => {
    const job = createJob({ files: { "a.pem": "k" } });
    job.service.stored.set("e-report.zip", new Uint8Array());
    await upload(job);
    expect(job.seen.outputs["artifact-name"]).toMatch(/^e-report-[0-9a-f]{8}\.zip$/);
    expect(job.service.stored.size).toBe(2);
  });
});

describe("upload-evidence uploads nothing", () => {
  test("when the report contains a value", async () => {
    const job = await upload(createJob({ inputs: { secrets: "schemaVersion" }, files: { "a.txt": "a" } }));
    expect(job.seen.outputs).toMatchObject({ reason: "evidence.unredacted", "artifact-name": "" });
    expect(job.service.stored.size).toBe(0);
  });

  test("when there is no evidence", async () => {
    const job = await upload(createJob({ inputs: { paths: "" } }));
    expect(job.seen.outputs).toMatchObject({ verdict: "fail", reason: "evidence.nothing-found" });
    expect(job.service.stored.size).toBe(0);
  });
});

describe("upload-evidence", () => {
  test("follows no link, and lists the omitted links", async () => {
    const job = createJob({ files: { "a.txt": "a" } });
    writeFileSync(join(job.directory, "outside.txt"), "outside");
    mkdirSync(join(job.directory, "directory"));
    writeFileSync(join(job.directory, "directory/inner.txt"), "outside");
    symlinkSync(join(job.directory, "outside.txt"), join(job.workspace, "link.txt"));
    symlinkSync(join(job.directory, "directory"), join(job.workspace, "linked"));
    symlinkSync("a.txt", join(job.workspace, "inside.txt"));
    await upload(job);
    const files = uploaded(job);
    expect(JSON.stringify(files)).not.toContain('outside"');
    expect(JSON.parse(files["manifest.json"] ?? "").withheld).toEqual([
      { path: "files/inside.txt", reason: "evidence.not-a-file" },
      { path: "files/link.txt", reason: "evidence.not-a-file" },
      { path: "files/linked", reason: "evidence.not-a-file" },
    ]);
  });

  test("does not read through a directory that became a link after the search", async () => {
    const job = createJob({ files: { "a.txt": "a" } });
    mkdirSync(join(job.directory, "directory"));
    writeFileSync(join(job.directory, "directory/inner.txt"), "outside");
    symlinkSync(join(job.directory, "directory"), join(job.workspace, "linked"));
    expect(await job.host.readConfined(".", "linked/inner.txt", 100)).toEqual({ problem: "not-a-file" });
    symlinkSync(join(job.directory, "directory/inner.txt"), join(job.workspace, "link.txt"));
    expect(await job.host.readConfined(".", "link.txt", 100)).toEqual({ problem: "not-a-file" });
    expect(await job.host.readConfined(".", "a.txt", 100)).toEqual({ bytes: Buffer.from("a") });
  });

  test.skipIf(process.platform === "win32")("does not wait for a pipe", async () => {
    const job = createJob({});
    execFileSync("mkfifo", [join(job.workspace, "pipe")]);
    expect(await job.host.readConfined(".", "pipe", 100)).toEqual({ problem: "not-a-file" });
  });

  test("names each pattern that selects nothing, fails, and uploads the rest", async () => {
    const job = await upload(createJob({ inputs: { paths: "*.txt\ncoverage/**\n!x" }, files: { "a.txt": "a" } }));
    expect(job.seen.outputs).toMatchObject({ verdict: "fail", reason: "evidence.nothing-found" });
    expect(job.seen.log.at(-1)?.message).toContain('No file matches `paths` "coverage/**". The rest was uploaded.');
    expect(uploaded(job)["files/a.txt"]).toBe("a");
  });

  test("uploads the checked bytes when the file changes before the upload", async () => {
    const job = createJob({ files: { "a.txt": "checked" } });
    const { artifacts } = job.host;
    const changing = {
      ...artifacts,
      upload: (...args: Parameters<typeof artifacts.upload>) => {
        writeFileSync(join(job.workspace, "a.txt"), value);
        return artifacts.upload(...args);
      },
    };
    await upload({ ...job, host: { ...job.host, artifacts: changing } });
    expect(uploaded(job)["files/a.txt"]).toBe("checked");
  });

  test("deletes the artifact and fails when the service received other bytes than those checked", async () => {
    const job = await upload(
      createJob({ files: { "a.txt": "a" }, corrupt: (bytes) => Buffer.concat([bytes, Buffer.from(value)]) }),
    );
    expect(job.seen.outputs).toMatchObject({ verdict: "fail", reason: "evidence.digest-mismatch" });
    expect(job.service.removed).toEqual(["e.zip", "e-report.zip"]);
    expect(job.service.stored.size).toBe(0);
    expect(job.service.declared).toEqual([]);
    expect(JSON.parse(readFileSync(job.seen.outputs["record"] ?? "", "utf8")).artifacts).toEqual([]);
  });

  test("fails when the name is taken, says what to do in a matrix, and uploads the report", async () => {
    const job = createJob({ files: { "a.txt": "a" } });
    job.service.stored.set("e.zip", new Uint8Array());
    await upload(job);
    const { outputs } = job.seen;
    expect(outputs).toMatchObject({ verdict: "fail", reason: "evidence.name-taken", "artifact-name": "e-report.zip" });
    expect(job.seen.log.at(-1)?.message).toContain("Put the matrix values into `name`");
  });

  test("fails when the service does not accept the artifact", async () => {
    const job = createJob({ files: { "a.txt": "a" } });
    const artifacts = {
      ...job.host.artifacts,
      upload: async () =>
        ({ ok: false, reason: "evidence.upload-failed", detail: "the service answered status 503" }) as const,
    };
    await upload({ ...job, host: { ...job.host, artifacts } });
    expect(job.seen.outputs).toMatchObject({
      verdict: "fail",
      reason: "evidence.upload-failed",
      digest: "",
      manifest: "",
    });
    expect(job.seen.summary).not.toContain("sha256:");
  });

  test("never uses an artifact name that contains a secret", async () => {
    const encoded = Buffer.from(value).toString("hex");
    const job = await upload(createJob({ inputs: { name: `e-${encoded}` }, files: { "a.txt": "a" } }));
    expect(job.seen.outputs["reason"]).toBe("evidence.secret-in-artifact-name");
    expect([...job.service.stored.keys()].join()).toMatch(/^evidence-[0-9a-f]{8}-report\.zip$/);
  });

  test("rejects a name that is a secret before anything is read", async () => {
    const job = await upload(createJob({ inputs: { name: `e-${value}` }, files: { "a.txt": "a" } }));
    expect(job.seen.outputs["reason"]).toBe("input.invalid");
    expect(job.service.stored.size).toBe(0);
    expect(job.seen.masks).toContain(`e-${value}`);
  });

  test("keeps its zip in a directory that only this user can read", async () => {
    const job = await upload(createJob({ files: { "a.txt": value } }));
    const directory = join(job.temp, "testing-actions/upload-evidence");
    expect(statSync(directory).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o700);
    expect(readdirSync(directory).sort()).toEqual(["e.zip", "manifest.json"]);
  });
});
