import { describe, expect, test } from "vitest";
import { manifestSchema } from "../../src/schema/manifest.ts";
import { renderShortSentence } from "../../src/upload-evidence/short-notice.ts";
import { type DiskJobOptions, diskJob, upload, uploaded } from "./disk-job.ts";

const value = ["s3cr3t", "value", "42"].join("-");

async function run(inputs: DiskJobOptions["inputs"], log: string, environment: DiskJobOptions["environment"] = {}) {
  const job = await upload(
    diskJob({ inputs: { paths: "**", name: "e", token: "", ...inputs }, environment, files: { "a.log": log } }),
  );
  const lines = (level: string) => job.seen.log.filter((line) => line.level === level).map(({ message }) => message);
  const manifest = manifestSchema.parse(JSON.parse(uploaded(job)["manifest.json"] ?? ""));
  return {
    job,
    text: uploaded(job)["files/a.log"],
    verdict: lines("info").at(-1),
    warnings: lines("warning"),
    manifest,
  };
}

describe("upload-evidence states what it searched for", () => {
  test("counts the secrets that were searched for everywhere", async () => {
    const { verdict, warnings } = await run({ secrets: `${value}\nother-${value}` }, `x ${value}`);
    expect(verdict).toContain("; 2 secrets were searched for and are not in it.");
    expect(warnings).toEqual([]);
    expect((await run({ secrets: value }, "")).verdict).toContain("; 1 secret was searched for and is not in it.");
    expect((await run({}, "")).verdict).toContain("; no secret was known to search for everywhere.");
  });

  test("names a secret of seven characters, removes it after a key, and does not claim that it is gone", async () => {
    const { text, verdict, warnings, manifest, job } = await run(
      { secrets: JSON.stringify({ LONG: value, PIN: "abc1234" }) },
      "build abc1234\npassword=abc1234\nPIN abc1234\n",
    );
    expect(text).toBe("build abc1234\npassword=__REDACTED-value__\nPIN __REDACTED-value__\n");
    expect(verdict).toContain(
      "1 secret was searched for and is not in it. 1 secret is, or has a part that is, too short",
    );
    expect(verdict).toContain("`PIN`");
    expect(warnings).toEqual([expect.stringMatching(/`PIN`.*\[evidence\.short-secret\]$/)]);
    expect(manifest.secrets).toEqual({ removed: ["LONG"], tooCommon: ["PIN"] });
    expect(JSON.stringify([job.seen.log, job.seen.summary, manifest])).not.toMatch(/abc1234|\b7\b char/);
  });

  test("names a document with a field that is too short", async () => {
    const { text, warnings, manifest } = await run(
      {},
      'connected with "password": "abc12", url redis://:abc12@cache\nabc12\n',
      { DB: JSON.stringify({ user: "app", password: "abc12", host: "db.example.com" }) },
    );
    expect(text).toBe(
      'connected with "password": "__REDACTED-value__", url redis://:__REDACTED-value__@cache\nabc12\n',
    );
    expect(warnings).toEqual([expect.stringContaining("`DB`")]);
    expect(manifest.secrets).toEqual({ removed: ["DB"], tooCommon: ["DB"] });
  });

  test("names the variable of an address with a short password, and one with a common word", async () => {
    const { text, manifest } = await run({}, "postgres://me:abc12@h/db\nDB_PASSWORD=postgres\nuse postgres", {
      DATABASE_URL: "postgres://me:abc12@other/db",
      DB_PASSWORD: "postgres",
    });
    expect(text).toBe("postgres://__REDACTED-value__@h/db\nDB_PASSWORD=__REDACTED-value__\nuse postgres");
    expect(manifest.secrets).toEqual({ removed: ["DATABASE_URL"], tooCommon: ["DATABASE_URL", "DB_PASSWORD"] });
  });

  test("fails with `strict` because of a part that is too short", async () => {
    const job = await upload(
      diskJob({
        inputs: { paths: "**", strict: "true" },
        environment: { CACHE_URL: "redis://:abc12@h" },
        files: { "a.log": "a" },
      }),
    );
    expect(job.seen.outputs).toMatchObject({ verdict: "fail", reason: "evidence.short-secret" });
  });
});

describe("renderShortSentence", () => {
  test("names the first secrets when there are many", () => {
    const names = Array.from({ length: 23 }, (_, index) => `S${index}`);
    expect(renderShortSentence(names)).toMatch(
      /^23 secrets are, or have parts that are, .*: `S0`, .*`S19` and 3 more\.$/,
    );
  });
});
