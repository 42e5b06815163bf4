import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nodeReadConfined } from "../../actions/_runtime/files/read-confined.ts";
import { type Manifest, manifestSchema } from "../../src/schema/manifest.ts";
import { recordSchema } from "../../src/schema/record.ts";
import { renderWithholding } from "../../src/upload-evidence/render-withholding.ts";
import { consequences } from "../../src/upload-evidence/withholding.ts";
import { type DiskJob, type DiskJobOptions, diskJob, upload, uploaded } from "./disk-job.ts";

const value = ["s3cr3t", "value", "42"].join("-");
const isLinux = process.platform === "linux";
const png = Buffer.from("\x89PNG\r\n\x1a\n\0", "latin1");

const createJob = ({ inputs, files, ...options }: DiskJobOptions = {}) =>
  diskJob({
    ...options,
    files: { "a.txt": "a", ...files },
    inputs: { paths: "**", name: "e", secrets: value, ...inputs },
  });

const readManifest = (job: DiskJob): Manifest => manifestSchema.parse(JSON.parse(uploaded(job)["manifest.json"] ?? ""));
const messages = (job: DiskJob, level: string) =>
  job.seen.log.filter((line) => line.level === level).map(({ message }) => message);

/**
 * Files of each kind that is withheld by policy, with the reason and the listed name.
 */
const policy: readonly { name: string; path: string; content: string | Uint8Array; reason: string; listed?: string }[] =
  [
    { name: "an image", path: "out/shot.png", content: png, reason: "evidence.undecodable" },
    {
      name: "a video",
      path: "video.webm",
      content: Buffer.from("\x1aE\xdf\xa3\0", "latin1"),
      reason: "evidence.undecodable",
    },
    {
      name: "an archive",
      path: "trace.zip",
      content: Buffer.from("PK\x03\x04", "latin1"),
      reason: "evidence.undecodable",
    },
    { name: "a database", path: "db.sqlite", content: "SQLite format 3\0", reason: "evidence.undecodable" },
    {
      name: "a core dump",
      path: "core",
      content: Buffer.from("\x7fELF\x02\0", "latin1"),
      reason: "evidence.undecodable",
    },
    { name: "a file over `max-bytes`", path: "big.txt", content: "x".repeat(201), reason: "evidence.too-large" },
    {
      name: "a secret in a name",
      path: `out/${value}.txt`,
      content: "x",
      reason: "evidence.secret-in-name",
      listed: "withheld/2",
    },
    {
      name: "a secret in base64 in a directory's name",
      path: `out/${Buffer.from(`a:${value}`).toString("base64url")}/x.txt`,
      content: "x",
      reason: "evidence.secret-in-name",
      listed: "withheld/2",
    },
    {
      name: "a backslash",
      path: "b\\x.txt",
      content: "x",
      reason: "evidence.unsafe-name",
      listed: "withheld/files/b%5Cx.txt",
    },
    {
      name: "a line break",
      path: "b\nx.txt",
      content: "x",
      reason: "evidence.unsafe-name",
      listed: "withheld/files/b%0Ax.txt",
    },
    {
      name: "a drive",
      path: "c:x.txt",
      content: "x",
      reason: "evidence.unsafe-name",
      listed: "withheld/files/c%3Ax.txt",
    },
    {
      name: "a device of Windows",
      path: "nul.txt",
      content: "x",
      reason: "evidence.unsafe-name",
      listed: "withheld/files/nul.txt",
    },
    {
      name: "the same name in capitals",
      path: "A.txt",
      content: "x",
      reason: "evidence.colliding-name",
      listed: "files/a.txt",
    },
  ];

describe("a file that is withheld by policy", () => {
  test.runIf(isLinux).each(policy)(
    "is named, and the rest is uploaded: $name",
    async ({ path, content, reason, listed }) => {
      const job = await upload(createJob({ inputs: { "max-bytes": "200" }, files: { [path]: content } }));
      expect(job.seen.outputs).toMatchObject({
        verdict: "pass",
        reason: "ok",
        "artifact-name": "e.zip",
        withheld: "1",
      });
      expect(job.seen.failed).toBe(false);
      const name = listed ?? `files/${path}`;
      expect(readManifest(job).withheld).toEqual([{ path: name, reason }]);
      const [kept] = Object.keys(uploaded(job)).filter((file) => file.startsWith("files/"));
      expect(kept).toBe(path === "A.txt" ? "files/A.txt" : "files/a.txt");
      expect(messages(job, "warning")).toEqual([expect.stringContaining(`"${name}" (${reason})`)]);
      expect(messages(job, "warning")[0]).toContain("One entry was withheld");
      expect(messages(job, "info")[0]).toContain(`"${name}" (${reason})`);
      expect(job.seen.summary).toContain(`| <code>${name}</code> | <code>${reason}</code> |`);
      const record = recordSchema.parse(JSON.parse(readFileSync(job.seen.outputs["record"] ?? "", "utf8")));
      expect(record.observations).toEqual([{ name, status: "unknown", code: reason }]);
      expect(record.calls).toEqual({ kept: 1, withheld: 1 });
    },
  );

  test.runIf(isLinux).each(policy)(
    "fails the step with `on-withheld: fail`, and the rest is uploaded: $name",
    async (file) => {
      const inputs = { "max-bytes": "200", "on-withheld": "fail" };
      const job = await upload(createJob({ inputs, files: { [file.path]: file.content } }));
      expect(job.seen.failed).toBe(true);
      expect(job.seen.outputs).toMatchObject({ verdict: "fail", reason: file.reason, "artifact-name": "e.zip" });
      expect(readManifest(job).withheld).toHaveLength(1);
      expect(messages(job, "warning")).toEqual([]);
      expect(messages(job, "error")).toHaveLength(2);
    },
  );

  test("is listed completely in the manifest, and counted by reason in text and warning", async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`shot-${index + 10}.png`, png]));
    const job = await upload(createJob({ files }));
    expect(readManifest(job).withheld).toHaveLength(30);
    const printed = '"files/shot-10.png", "files/shot-11.png", "files/shot-12.png" and 27 more (evidence.undecodable)';
    expect(messages(job, "info")[0]).toContain(`30 entries were withheld: ${printed}.`);
    expect(messages(job, "warning")).toEqual([expect.stringContaining(printed)]);
    expect(job.seen.summary).toContain("and 10 more");
  });

  test.each([
    { name: "there is nothing else", temp: {}, artifact: "e-report.zip" },
    { name: "there are only records", temp: { "testing-actions/records/gate.json": "{}\n" }, artifact: "e.zip" },
  ])("fails the step when no selected file is left: $name", async ({ temp, artifact }) => {
    const job = await upload(createJob({ inputs: { paths: "*.png" }, files: { "b.png": png }, temp }));
    expect(job.seen.failed).toBe(true);
    expect(job.seen.outputs).toMatchObject({
      verdict: "fail",
      reason: "evidence.all-withheld",
      "artifact-name": artifact,
    });
    expect(messages(job, "error")[0]).toContain('"files/b.png" (evidence.undecodable)');
  });

  test("fails the step when it is a record or evidence of the suite, which no pattern selects", async () => {
    const temp = {
      "testing-actions/evidence/mock-transport/journal.jsonl": "\0",
      "testing-actions/records/ok.json": "{}",
    };
    const job = await upload(createJob({ temp }));
    expect(job.seen.outputs).toMatchObject({
      verdict: "fail",
      reason: "evidence.undecodable",
      "artifact-name": "e.zip",
    });
    expect(messages(job, "error")[0]).toContain('"evidence/mock-transport/journal.jsonl"');

    const linked = createJob({});
    mkdirSync(join(linked.temp, "testing-actions/records"), { recursive: true });
    symlinkSync("/etc/passwd", join(linked.temp, "testing-actions/records/x.json"));
    await upload(linked);
    expect(linked.seen.outputs).toMatchObject({ verdict: "fail", reason: "evidence.not-a-file" });
    expect(JSON.stringify(uploaded(linked))).not.toContain("root:");
  });

  test("does not reduce the budget of the others", async () => {
    const files = { "a.txt": "x".repeat(60), "b.txt": "y".repeat(41), "c.txt": "z".repeat(40) };
    const job = await upload(createJob({ inputs: { "max-bytes": "100" }, files }));
    expect(readManifest(job).files.map(({ path }) => path)).toEqual(["files/a.txt", "files/c.txt"]);
    expect(readManifest(job).withheld).toEqual([{ path: "files/b.txt", reason: "evidence.too-large" }]);
  });
});

describe.runIf(isLinux)("upload-evidence on a real file system", () => {
  test("withholds names that are not UTF-8 by their bytes, also directories, and uploads the rest", async () => {
    const job = createJob({});
    const at = (...bytes: number[]) => Buffer.concat([Buffer.from(`${job.workspace}/`), Buffer.from(bytes)]);
    writeFileSync(at(0x62, 0xff), value);
    writeFileSync(at(0x62, 0xfe), value);
    mkdirSync(at(0xc3, 0x28));
    writeFileSync(at(0xc3, 0x28, 0x2f, 0x78), "x");
    writeFileSync(at(...Buffer.from(value), 0xff), "x");
    mkdirSync(join(job.temp, "testing-actions/records"), { recursive: true });
    await upload(job);
    expect(job.seen.outputs).toMatchObject({ verdict: "pass", "artifact-name": "e.zip" });
    expect(readManifest(job).withheld).toEqual([
      { path: "withheld/files/%C3(", reason: "evidence.unsafe-name" },
      { path: "withheld/files/b%FE", reason: "evidence.unsafe-name" },
      { path: "withheld/files/b%FF", reason: "evidence.unsafe-name" },
      { path: "withheld/5", reason: "evidence.secret-in-name" },
    ]);
    expect(JSON.stringify([job.seen.log, job.seen.summary, uploaded(job)])).not.toContain(value);
  });

  test("withholds links, loops of links, pipes and sockets without waiting", async () => {
    const job = createJob({});
    symlinkSync("loop", join(job.workspace, "loop"));
    symlinkSync("/etc/passwd", join(job.workspace, "passwd"));
    execFileSync("mkfifo", [join(job.workspace, "pipe")]);
    await upload(job);
    expect(readManifest(job).withheld).toEqual(
      ["loop", "passwd", "pipe"].map((name) => ({ path: `files/${name}`, reason: "evidence.not-a-file" })),
    );
    expect(job.seen.outputs["verdict"]).toBe("pass");
  });

  test("withholds a tree whose paths are too long, and uploads the rest", async () => {
    const job = createJob({});
    const name = "d".repeat(250);
    const script =
      "import os,sys\nfor _ in range(18): os.mkdir(sys.argv[1]); os.chdir(sys.argv[1]); open('f','w').write('x')";
    execFileSync("python3", ["-c", script, name], { cwd: job.workspace });
    await upload(job);
    expect(job.seen.outputs["artifact-name"]).toBe("e.zip");
    const { withheld } = readManifest(job);
    expect(withheld.length).toBeGreaterThan(5);
    expect(new Set(withheld.map(({ reason }) => reason))).toEqual(new Set(["evidence.unsafe-name"]));
    execFileSync("rm", ["-rf", name], { cwd: job.workspace });
  });

  test.each([
    { name: "is removed", change: (path: string) => execFileSync("rm", [path]), reason: "evidence.changed" },
    {
      name: "becomes a directory",
      change: (path: string) => execFileSync("sh", ["-c", `rm ${path} && mkdir ${path}`]),
      reason: "evidence.not-a-file",
    },
    {
      name: "becomes a link",
      change: (path: string) => execFileSync("ln", ["-sf", "/etc/passwd", path]),
      reason: "evidence.not-a-file",
    },
    {
      name: "becomes a pipe",
      change: (path: string) => execFileSync("sh", ["-c", `rm ${path} && mkfifo ${path}`]),
      reason: "evidence.not-a-file",
    },
    {
      name: "becomes larger than all files may be",
      change: (path: string) => writeFileSync(path, "x".repeat(101)),
      reason: "evidence.too-large",
    },
  ])("withholds a file that $name after the search, and uploads the rest", async ({ change, reason }) => {
    const job = createJob({ inputs: { "max-bytes": "100" }, files: { "b.txt": "b" } });
    const readConfined: typeof job.host.readConfined = (root, path, limit) => {
      if (path === "b.txt") change(join(job.workspace, path));
      return job.host.readConfined(root, path, limit);
    };
    await upload({ ...job, host: { ...job.host, readConfined } });
    expect(job.seen.outputs).toMatchObject({ verdict: "pass", "artifact-name": "e.zip" });
    expect(readManifest(job).withheld).toEqual([{ path: "files/b.txt", reason }]);
    expect(JSON.stringify(uploaded(job))).not.toContain("root:");
  });

  test("rejects a file that has fewer bytes than its size", async () => {
    // Files of sysfs report a size of 4,096 bytes and have fewer.
    const read = nodeReadConfined("/sys/class/net/lo");
    expect(await read(".", "address", 10_000)).toEqual({ problem: "unreadable", answer: "ESTALE" });
  });
});

describe("a file or directory that cannot be read", () => {
  test.each(["EACCES", "EIO", "EMFILE", "EBUSY", "ENAMETOOLONG", undefined])(
    "is named and fails the step, and the rest is uploaded: %s",
    async (answer) => {
      const job = createJob({ files: { "b.txt": "b" } });
      const readConfined: typeof job.host.readConfined = async (root, path, limit) =>
        path === "b.txt"
          ? { problem: "unreadable", ...(answer === undefined ? {} : { answer }) }
          : job.host.readConfined(root, path, limit);
      await upload({ ...job, host: { ...job.host, readConfined } });
      expect(job.seen.outputs).toMatchObject({
        verdict: "fail",
        reason: "evidence.unreadable",
        "artifact-name": "e.zip",
      });
      expect(readManifest(job).withheld).toEqual([{ path: "files/b.txt", reason: "evidence.unreadable" }]);
    },
  );

  test("is named when reading throws, whatever it throws", async () => {
    for (const thrown of [new TypeError(value), Object.assign(new Error(value), { code: "EIO" }), value, undefined]) {
      const job = createJob({ files: { "b.txt": "b" } });
      const readConfined: typeof job.host.readConfined = (root, path, limit) => {
        if (path === "b.txt") throw thrown;
        return job.host.readConfined(root, path, limit);
      };
      await upload({ ...job, host: { ...job.host, readConfined } });
      expect(job.seen.outputs).toMatchObject({ reason: "evidence.unreadable", "artifact-name": "e.zip" });
      expect(JSON.stringify([job.seen.log, job.seen.summary, job.seen.outputs])).not.toContain(value);
    }
  });

  test.runIf(isLinux)("is reported to an unprivileged user on a real file system", () => {
    const job = createJob({ files: { "closed/x.txt": "x", "b.txt": "b" } });
    chmodSync(join(job.workspace, "closed"), 0);
    chmodSync(join(job.workspace, "b.txt"), 0);
    for (const directory of [job.directory, job.workspace]) chmodSync(directory, 0o755);
    const script = `
      import { nodeFindFiles } from "${process.cwd()}/actions/_runtime/files/find-files.ts";
      import { nodeReadConfined } from "${process.cwd()}/actions/_runtime/files/read-confined.ts";
      const all = { excludes: false, matches: () => true, mayMatchBelow: () => true, names: () => true };
      const { files, unreadable } = await nodeFindFiles(process.argv[1])([all]);
      const content = await nodeReadConfined(process.argv[1])(".", "b.txt", 100);
      console.log(JSON.stringify([files.map(({ path }) => path), unreadable, content]));`;
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script, job.workspace], {
      ...nobody,
      encoding: "utf8",
    });
    chmodSync(join(job.workspace, "closed"), 0o700);
    expect(JSON.parse(stdout)).toEqual([
      ["a.txt", "b.txt"],
      [{ path: "closed", answer: "EACCES" }],
      { problem: "unreadable", answer: "EACCES" },
    ]);
  });

  test("fails the step when it is a directory, by name, and the rest is uploaded", async () => {
    const job = createJob({});
    const findFiles: typeof job.host.findFiles = async (globs, root) => ({
      ...(await job.host.findFiles(globs, root)),
      ...(root === "." ? { unreadable: [{ path: "closed", answer: "EACCES" }] } : {}),
    });
    await upload({ ...job, host: { ...job.host, findFiles } });
    expect(job.seen.outputs).toMatchObject({
      verdict: "fail",
      reason: "evidence.unreadable",
      "artifact-name": "e.zip",
    });
    expect(readManifest(job).withheld).toEqual([{ path: "files/closed", reason: "evidence.unreadable" }]);
  });
});

describe("renderWithholding", () => {
  test("has a row for each reason", () => {
    const table = renderWithholding();
    expect(Object.keys(consequences).filter((reason) => !table.includes(`| \`${reason}\` |`))).toEqual([]);
  });
});
