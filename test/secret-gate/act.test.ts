import { describe, expect, test } from "vitest";
import { runAction } from "../../actions/_shell/run-action.ts";
import { act } from "../../actions/secret-gate/act.ts";
import { secretGate } from "../../src/secret-gate/contract.ts";
import { type FakeHostOptions, fakeHost } from "../_shell/fake-host.ts";

const openaiKey = ["sk", "proj", "a1B2c3D4e5F6g7H8i9J0k1L2"].join("-");
const oauthToken = ["sk", "ant", "oat01-a1B2c3D4e5F6g7H8i9J0k1"].join("-");
const anthropicKey = ["sk", "ant", "api03-a1B2c3D4e5F6g7H8i9J0"].join("-");

async function gate(options: FakeHostOptions) {
  const { host, seen } = fakeHost(options);
  await runAction(secretGate, act, host);
  return seen;
}

const forkEvent = JSON.stringify({ pull_request: { head: { repo: { id: 2 } }, base: { repo: { id: 1 } } } });
const ownEvent = JSON.stringify({ pull_request: { head: { repo: { id: 1 } }, base: { repo: { id: 1 } } } });

describe("secret-gate", () => {
  test("passes when each requirement is met, and names the variables that met it", async () => {
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

  test.each([
    {
      name: "excuses a fork's pull request",
      environment: { GITHUB_EVENT_NAME: "pull_request" },
      event: forkEvent,
      status: "skip",
      reason: "context.fork",
    },
    {
      name: "excuses a bot",
      environment: { GITHUB_ACTOR: "dependabot[bot]" },
      event: "{}",
      status: "skip",
      reason: "context.bot",
    },
    {
      name: "excuses no pull request of the repository itself",
      environment: { GITHUB_EVENT_NAME: "pull_request" },
      event: ownEvent,
      status: "fail",
      reason: "credential.missing",
    },
    {
      name: "excuses no pull request whose payload cannot be read",
      environment: { GITHUB_EVENT_NAME: "pull_request" },
      event: "not JSON",
      status: "fail",
      reason: "credential.missing",
    },
  ])("$name for a missing secret", async ({ environment, event, status, reason }) => {
    const seen = await gate({
      inputs: { secrets: "OPENAI_API_KEY" },
      environment: { ...environment, GITHUB_EVENT_PATH: "/event.json" },
      files: { "/event.json": event },
    });
    expect(seen.outputs).toMatchObject({ verdict: status, reason, ready: "false" });
  });

  test("lets no later alternative stand in for a bad one", async () => {
    const seen = await gate({
      inputs: { secrets: "OPENAI_API_KEY|CODEX_API_KEY" },
      environment: { OPENAI_API_KEY: "changeme", CODEX_API_KEY: openaiKey },
    });
    expect(seen.outputs["reason"]).toBe("credential.placeholder");
  });

  test("finds a provider credential by name and by shape when none is expected, and names only the variables", async () => {
    const seen = await gate({
      inputs: { expect: "absent" },
      environment: { GEMINI_API_KEY: "anything", STASH: anthropicKey },
    });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "credential.unexpected", ready: "false" });
    expect(seen.log.at(-1)?.message).toContain("`GEMINI_API_KEY`, `STASH`");
  });

  test("passes without credentials when none is expected, and does not mind the job's GitHub token", async () => {
    const seen = await gate({
      inputs: { expect: "absent" },
      environment: { GITHUB_TOKEN: ["ghs", "a1B2c3D4e5F6g7H8i9J0k1L2"].join("_") },
    });
    expect(seen.outputs).toMatchObject({ verdict: "pass", ready: "true" });
  });

  test("fails when it is given nothing to judge", async () => {
    const seen = await gate({});
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "input.invalid" });
    expect(seen.failed).toBe(true);
  });

  test("masks every value it looks at before it says anything", async () => {
    const seen = await gate({ inputs: { secrets: "A|B" }, environment: { A: "first-value-1", B: "second-value-2" } });
    expect(seen.masks.filter((mask) => mask !== "")).toEqual(["first-value-1", "second-value-2"]);
  });

  test("lets no value reach output, summary, log or record", async () => {
    const value = "s3cr3t|`value`-1234567890";
    for (const inputs of [{ secrets: "OPENAI_API_KEY" }, { expect: "absent" }]) {
      const { masks, ...told } = await gate({ inputs, environment: { OPENAI_API_KEY: value } });
      expect(JSON.stringify([told, ...told.files.values()])).not.toContain("s3cr3t");
      expect(masks).toContain(value);
    }
  });
});
