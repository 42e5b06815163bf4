import { describe, expect, test } from "vitest";
import { runAction } from "../../actions/_runtime/run-action.ts";
import { act } from "../../actions/secret-gate/act.ts";
import { recordSchema } from "../../src/schema/record.ts";
import { secretGate } from "../../src/secret-gate/contract.ts";
import { fakeHost, type FakeHostOptions } from "../_runtime/fake-host.ts";

const openaiKey = ["sk", "proj", "a1B2c3D4e5F6g7H8i9J0k1L2"].join("-");
const oauthToken = ["sk", "ant", "oat01-a1B2c3D4e5F6g7H8i9J0k1"].join("-");
const anthropicKey = ["sk", "ant", "api03-a1B2c3D4e5F6g7H8i9J0"].join("-");

async function gate(options: FakeHostOptions) {
  const { host, seen } = fakeHost(options);
  await runAction(secretGate, act, host);
  return seen;
}

describe("secret-gate", () => {
  test("passes when all requirements are met, and names their variables", async () => {
    const seen = await gate({
      inputs: { secrets: "OPENAI_API_KEY\nANTHROPIC_API_KEY|CLAUDE_CODE_OAUTH_TOKEN" },
      environment: { OPENAI_API_KEY: openaiKey, CLAUDE_CODE_OAUTH_TOKEN: oauthToken },
    });
    expect(seen.outputs).toMatchObject({
      verdict: "pass",
      reason: "ok",
      ready: "true",
      "skip-reason": "",
      missing: "[]",
      chosen: '["OPENAI_API_KEY","CLAUDE_CODE_OAUTH_TOKEN"]',
    });
    expect(seen.failed).toBe(false);
  });

  test.each([
    {
      name: "fails a required lane whose secret is missing",
      environment: {},
      required: "true",
      status: "fail",
      reason: "credential.missing",
    },
    {
      name: "skips an optional lane whose secret is missing",
      environment: {},
      required: "false",
      status: "skip",
      reason: "credential.missing",
    },
    {
      name: "takes white space for a missing value",
      environment: { OPENAI_API_KEY: "  " },
      required: "false",
      status: "skip",
      reason: "credential.missing",
    },
    {
      name: "fails an optional lane whose key belongs to another provider",
      environment: { OPENAI_API_KEY: anthropicKey },
      required: "false",
      status: "fail",
      reason: "credential.wrong-provider",
    },
    {
      name: "fails on a placeholder",
      environment: { OPENAI_API_KEY: "your-api-key" },
      required: "true",
      status: "fail",
      reason: "credential.placeholder",
    },
    {
      name: "fails on white space around the value",
      environment: { OPENAI_API_KEY: `${openaiKey}\n` },
      required: "true",
      status: "fail",
      reason: "credential.shape",
    },
    {
      name: "fails on quotes around the value",
      environment: { OPENAI_API_KEY: `"${openaiKey}"` },
      required: "true",
      status: "fail",
      reason: "credential.shape",
    },
    {
      name: "fails on a line break inside the value",
      environment: { OPENAI_API_KEY: openaiKey.replace("a1", "a\n1") },
      required: "true",
      status: "fail",
      reason: "credential.shape",
    },
    {
      name: "fails on a value shorter than any key",
      environment: { OPENAI_API_KEY: "sk-a" },
      required: "true",
      status: "fail",
      reason: "credential.shape",
    },
  ])("$name", async ({ environment, required, status, reason }) => {
    const seen = await gate({ inputs: { secrets: "OPENAI_API_KEY", required }, environment });
    expect(seen.outputs).toMatchObject({
      verdict: status,
      reason,
      ready: "false",
      "skip-reason": "OPENAI_API_KEY",
      missing: '["OPENAI_API_KEY"]',
    });
    expect(seen.failed).toBe(status === "fail");
    expect(
      seen.log.some(
        ({ level, message }) => level === (status === "fail" ? "error" : "warning") && message.includes(`[${reason}]`),
      ),
    ).toBe(true);
  });

  test("never replaces an invalid alternative with a later one", async () => {
    const seen = await gate({
      inputs: { secrets: "OPENAI_API_KEY|CODEX_API_KEY" },
      environment: { OPENAI_API_KEY: "changeme", CODEX_API_KEY: openaiKey },
    });
    expect(seen.outputs["reason"]).toBe("credential.placeholder");
  });

  test("finds a provider credential by name and by form with expect: absent, and prints only names", async () => {
    const seen = await gate({
      inputs: { expect: "absent" },
      environment: { GEMINI_API_KEY: "anything", STASH: anthropicKey },
    });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "credential.unexpected", ready: "false" });
    expect(seen.log.at(-1)?.message).toContain("`GEMINI_API_KEY`, `STASH`");
  });

  test("passes without credentials with expect: absent, and accepts the job's GitHub token", async () => {
    const token = ["ghs", "a1B2c3D4e5F6g7H8i9J0k1L2"].join("_");
    const seen = await gate({
      inputs: { expect: "absent" },
      environment: { GITHUB_TOKEN: token, INPUT_TOKEN: token },
    });
    expect(seen.outputs).toMatchObject({ verdict: "pass", ready: "true" });
  });

  test("fails without any requirement", async () => {
    const seen = await gate({});
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "input.invalid" });
    expect(seen.failed).toBe(true);
  });

  test("masks every value before it prints anything", async () => {
    const seen = await gate({ inputs: { secrets: "A|B" }, environment: { A: "first-value-1", B: "second-value-2" } });
    expect(seen.masks.filter((mask) => mask !== "")).toEqual(["first-value-1", "second-value-2"]);
  });

  test("writes no value to output, summary, log or record", async () => {
    const value = "s3cr3t|`value`-1234567890";
    for (const inputs of [{ secrets: "OPENAI_API_KEY" }, { expect: "absent" }]) {
      const { masks, ...told } = await gate({ inputs, environment: { OPENAI_API_KEY: value } });
      expect(JSON.stringify([told, ...told.files.values()])).not.toContain("s3cr3t");
      expect(masks).toContain(value);
    }
  });

  test("checks presence only at the level present", async () => {
    const seen = await gate({
      inputs: { secrets: "OPENAI_API_KEY", level: "present" },
      environment: { OPENAI_API_KEY: anthropicKey },
    });
    expect(seen.outputs).toMatchObject({ verdict: "pass" });
    expect(seen.log.at(-1)?.message).toContain("OPENAI_API_KEY (present)");
  });

  test.each(["declared", "sure", "Shape"])("rejects the level %s, which would prove nothing", async (level) => {
    const seen = await gate({ inputs: { secrets: "A", level }, environment: { A: "a-value-of-some-length" } });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "input.invalid" });
  });

  test("uses the first access of a profile that holds a value, and masks all of them", async () => {
    const seen = await gate({
      inputs: { profile: "claude-code" },
      environment: { CLAUDE_CODE_OAUTH_TOKEN: oauthToken, ANTHROPIC_AUTH_TOKEN: "another-secret-value" },
    });
    expect(seen.outputs).toMatchObject({ verdict: "pass" });
    expect(seen.masks).toEqual(expect.arrayContaining([oauthToken, "another-secret-value"]));
  });

  test("combines profiles, secrets and capabilities", async () => {
    const seen = await gate({
      inputs: { profile: "openai", secrets: "MY_TOKEN", capabilities: "codex >=0.1\nenv:REGION" },
      environment: { OPENAI_API_KEY: openaiKey, MY_TOKEN: "a-value-of-some-length", REGION: "eu" },
      programs: { codex: { kind: "text", text: "codex-cli 0.169.0" } },
    });
    expect(seen.outputs).toMatchObject({
      verdict: "pass",
      chosen: '["OPENAI_API_KEY","MY_TOKEN"]',
      versions: '{"codex":"0.169.0"}',
    });
    const record = [...seen.files].find(([path]) => path.includes("records"))?.[1] ?? "";
    expect(recordSchema.parse(JSON.parse(record))).toMatchObject({
      versions: { codex: "0.169.0" },
      ids: { "level/OPENAI_API_KEY": "shape", "level/MY_TOKEN": "shape" },
    });
  });

  test("requires the backend of a profile that uses one", async () => {
    const seen = await gate({ inputs: { profile: "agent-core" }, environment: { OPENAI_API_KEY: openaiKey } });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "input.invalid" });
    expect(seen.log.at(-1)?.message).toContain("`backend`");
  });

  test("sends nothing when an offline check fails", async () => {
    const seen = await gate({
      inputs: { secrets: "OPENAI_API_KEY", level: "auth" },
      environment: { OPENAI_API_KEY: "changeme" },
    });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "credential.placeholder" });
    expect(seen.requests).toEqual([]);
  });

  test("does not pass an unknown credential at an online level", async () => {
    const seen = await gate({
      inputs: { secrets: "MY_TOKEN", level: "auth" },
      environment: { MY_TOKEN: "a-value-of-some-length" },
    });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "capability.unsupported", ready: "false" });
  });

  test("outputs the fingerprint of the credential that counts, and passes when it is listed", async () => {
    const inputs = { secrets: "OPENAI_API_KEY", "fingerprint-key": "k".repeat(16) };
    const environment = { OPENAI_API_KEY: openaiKey };
    const first = await gate({ inputs, environment });
    const fingerprints = first.outputs["fingerprints"] ?? "";
    expect(JSON.parse(fingerprints)).toEqual({ OPENAI_API_KEY: expect.stringMatching(/^hmac-sha256:[0-9a-f]{12}$/) });
    expect(first.masks).toContain("k".repeat(16));
    const [path, record] = [...first.files].find(([name]) => name.includes("records")) ?? ["", ""];
    for (const compare of [fingerprints, path])
      expect(
        (await gate({ inputs: { ...inputs, compare }, environment, files: { [path]: record } })).outputs,
      ).toMatchObject({
        verdict: "pass",
      });
    const rotated = await gate({
      inputs: { ...inputs, compare: fingerprints, required: "false" },
      environment: { OPENAI_API_KEY: openaiKey.replace("a1B2", "z9Y8") },
    });
    expect(rotated.outputs).toMatchObject({ verdict: "fail", reason: "credential.stale" });
  });

  test.each([
    { name: "`compare` without a key", inputs: { compare: "A=hmac-sha256:000000000000" } },
    { name: "a short fingerprint key", inputs: { "fingerprint-key": "short" } },
    { name: "a list that holds something else", inputs: { "fingerprint-key": "k".repeat(16), compare: "A=1" } },
    { name: "a host with a path", inputs: { "allow-hosts": "example.com/v1" } },
    { name: "a host with a wildcard", inputs: { "allow-hosts": "*.example.com" } },
    { name: "a command for a capability", inputs: { capabilities: "bash -c id" } },
    { name: "waivers outside of the workspace", inputs: { waivers: "../waivers.yml" } },
    { name: "a profile that does not exist", inputs: { profile: "acme" } },
    { name: "a time without end", inputs: { "timeout-seconds": "0" } },
  ])("rejects $name", async ({ inputs }) => {
    const seen = await gate({ inputs: { secrets: "A", ...inputs }, environment: { A: "a-value-of-some-length" } });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "input.invalid" });
  });

  test("quotes nothing of a rejected fingerprint key", async () => {
    const seen = await gate({ inputs: { secrets: "A", "fingerprint-key": "s3cr3t" } });
    const { masks, ...told } = seen;
    expect(masks).toContain("s3cr3t");
    expect(JSON.stringify([told, ...told.files.values()])).not.toContain("s3cr3t");
  });

  test("reads no waivers when all requirements are met", async () => {
    const seen = await gate({
      inputs: { secrets: "A" },
      environment: { A: "a-value-of-some-length" },
      files: { ".testing/waivers.yml": "broken: [" },
    });
    expect(seen.outputs).toMatchObject({ verdict: "pass" });
  });

  test("computes the fingerprint of a credential file's content, because its path does not change with the key", async () => {
    const path = "/keys/service-account.json";
    const run = (content: string) =>
      gate({
        inputs: { secrets: "GOOGLE_APPLICATION_CREDENTIALS", "fingerprint-key": "k".repeat(16) },
        environment: { GOOGLE_APPLICATION_CREDENTIALS: path },
        files: { [path]: content },
      });
    const [first, second] = [await run('{"type":"a"}'), await run('{"type":"b"}')];
    expect(first.outputs["fingerprints"]).toMatch(/hmac-sha256:/);
    expect(second.outputs["fingerprints"]).not.toBe(first.outputs["fingerprints"]);
  });

  test("shares one deadline among all lanes of a plan", async () => {
    const lane = (name: string) => ({ lane: name, capabilities: `proxy=http://127.0.0.1:1/${name}` });
    const { host } = fakeHost({ inputs: { plan: JSON.stringify([lane("a"), lane("b")]), "timeout-seconds": "7" } });
    let nowMs = Date.parse("2026-11-21T12:00:00Z");
    const until: number[] = [];
    const send: typeof host.send = async (_, { untilMs }) => {
      until.push(untilMs);
      nowMs += 1000;
      return { kind: "no-response", why: "refused" };
    };
    await runAction(secretGate, act, { ...host, send, now: () => new Date(nowMs) });
    expect(until).toEqual([Date.parse("2026-11-21T12:00:07Z"), Date.parse("2026-11-21T12:00:07Z")]);
  });
});
