import { describe, expect, test } from "vitest";
import { runAction } from "../../../actions/_runtime/run-action.ts";
import { act } from "../../../actions/secret-gate/act.ts";
import { secretGate } from "../../../src/secret-gate/contract.ts";
import type { ProbeAnswer } from "../../../src/secret-gate/profile.ts";
import { fakeHost, type FakeHostOptions } from "../../_runtime/fake-host.ts";

const key = ["sk", "proj", "a1B2c3D4e5F6g7H8i9J0k1L2"].join("-");
const foreign = ["sk", "ant", "api03-a1B2c3D4e5F6g7H8i9J0"].join("-");
const now = new Date("2026-11-21T12:00:00Z");

const answer = (status: number, body: unknown): ProbeAnswer => ({
  kind: "answer",
  status,
  headers: { "content-type": "application/json" },
  body: typeof body === "string" ? body : JSON.stringify(body),
});
const openaiError = (status: number, fields: { readonly [name: string]: string }) =>
  answer(status, { error: { message: "", type: "", param: null, code: "", ...fields } });
const models = answer(200, { object: "list", data: [{ id: "gpt-known", object: "model" }] });

/** Options of a gate that calls OpenAI and receives this answer. */
const asked = (reply: ProbeAnswer, inputs: { readonly [name: string]: string } = {}): FakeHostOptions => ({
  inputs: { secrets: "OPENAI_API_KEY", level: "auth", ...inputs },
  environment: { OPENAI_API_KEY: key },
  answer: () => reply,
});
const waivers = (fields: { readonly [name: string]: string }) => {
  const entry = {
    what: "OPENAI_API_KEY",
    reason: "credential.missing",
    owner: "octocat",
    issue: "https://example.com/issues/1",
    expires: "2026-12-01",
    ...fields,
  };
  const lines = Object.entries(entry).map(([name, value]) => `    ${name}: ${value}`);
  return {
    inputs: { secrets: "OPENAI_API_KEY" },
    files: { ".testing/waivers.yml": `schemaVersion: 1\nwaivers:\n  -\n${lines.join("\n")}\n` },
  };
};
const fork = JSON.stringify({ pull_request: { head: { repo: { id: 2 } }, base: { repo: { id: 1 } } } });

/** A run for each reason, which is the reason of its verdict or of a finding. */
const runs: { readonly [code in keyof typeof secretGate.reasons]: FakeHostOptions } = {
  "credential.missing": { inputs: { secrets: "OPENAI_API_KEY" } },
  "credential.placeholder": { inputs: { secrets: "OPENAI_API_KEY" }, environment: { OPENAI_API_KEY: "changeme" } },
  "credential.shape": { inputs: { secrets: "OPENAI_API_KEY" }, environment: { OPENAI_API_KEY: `"${key}"` } },
  "credential.wrong-provider": { inputs: { secrets: "OPENAI_API_KEY" }, environment: { OPENAI_API_KEY: foreign } },
  "credential.rejected": asked(openaiError(401, { code: "invalid_api_key" })),
  "credential.expired": {
    inputs: { profile: "bedrock", level: "auth" },
    environment: {
      AWS_ACCESS_KEY_ID: ["ASIA", "Q2W3E4R5T6Y7U2I3"].join(""),
      AWS_SECRET_ACCESS_KEY: "a1B2c3D4e5F6g7H8i9J0a1B2c3D4e5F6g7H8i9J0",
      AWS_SESSION_TOKEN: "a1B2c3D4e5F6g7H8i9J0".repeat(8),
      AWS_REGION: "eu-central-1",
    },
    answer: () =>
      answer(403, { Error: { Code: "ExpiredToken", Message: "", Type: "Sender" }, RequestId: "00000000-0000" }),
  },
  "credential.scope": asked(
    openaiError(403, { message: "You have insufficient permissions. Missing scopes: api.model.read" }),
  ),
  "credential.quota": asked(openaiError(429, { code: "insufficient_quota", type: "insufficient_quota" })),
  "credential.rate-limited": asked(openaiError(429, { code: "rate_limit_exceeded" })),
  "credential.blocked": asked(openaiError(403, { code: "unsupported_country_region_territory" })),
  "credential.unreachable": asked(answer(200, "<html>Please sign in</html>")),
  "credential.stale": {
    inputs: {
      secrets: "OPENAI_API_KEY",
      "fingerprint-key": "k".repeat(16),
      compare: `OPENAI_API_KEY=hmac-sha256:${"0".repeat(12)}`,
    },
    environment: { OPENAI_API_KEY: key },
  },
  "credential.unexpected": { inputs: { expect: "absent" }, environment: { OPENAI_API_KEY: key } },
  "metadata.missing": asked(models, { level: "model" }),
  "metadata.shape": {
    inputs: { profile: "bedrock", level: "auth" },
    environment: {
      AWS_ACCESS_KEY_ID: ["AKIA", "Q2W3E4R5T6Y7U2I3"].join(""),
      AWS_SECRET_ACCESS_KEY: "a1B2c3D4e5F6g7H8i9J0a1B2c3D4e5F6g7H8i9J0",
      AWS_REGION: "Frankfurt, please",
    },
  },
  "metadata.host": {
    ...asked(models),
    environment: { OPENAI_API_KEY: key, OPENAI_BASE_URL: "https://elsewhere.example.com/v1" },
  },
  "capability.missing": { inputs: { capabilities: "codex" } },
  "capability.unsupported": {
    inputs: { capabilities: "node>=24" },
    programs: { node: { kind: "text", text: "v20.1.0" } },
  },
  "capability.proxy": { inputs: { capabilities: "proxy=http://127.0.0.1:4000/health" } },
  "budget.exhausted": asked(openaiError(429, { code: "insufficient_quota" }), { required: "false" }),
  "context.fork": {
    inputs: { secrets: "OPENAI_API_KEY" },
    environment: { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: "event.json" },
    files: { "event.json": fork },
  },
  "context.bot": { inputs: { secrets: "OPENAI_API_KEY" }, environment: { GITHUB_ACTOR: "dependabot[bot]" } },
  waived: waivers({}),
  "waiver.untrusted": {
    ...waivers({}),
    environment: { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: "event.json" },
  },
  "waiver.expired": waivers({ expires: "2026-11-20" }),
  "waiver.invalid": waivers({ issue: "soon" }),
  "waiver.ownerless": waivers({ owner: '""' }),
  "waiver.over-cap": waivers({ expires: "2027-11-21" }),
  "input.invalid": { inputs: { secrets: "not a name" } },
  "file.unreadable": { inputs: { secrets: "OPENAI_API_KEY", waivers: "elsewhere.yml" } },
  "internal.error": {
    ...asked(models),
    answer: () => {
      throw new TypeError("broken");
    },
  },
};

/** Codes that appear as a finding because they do not change the verdict. */
const asFinding: readonly string[] = ["waiver.expired"];

describe("the closed list of reasons", () => {
  test("has a run for each code", () => {
    expect(Object.keys(runs).sort()).toEqual(Object.keys(secretGate.reasons).sort());
  });

  test.each(Object.entries(runs))("%s is given by a run", async (code, options) => {
    const { host, seen } = fakeHost({ now, ...options });
    await runAction(secretGate, act, host);
    const said = seen.log.filter(({ level }) => level === "error" || level === "warning");
    expect(said.map(({ message }) => message).join("\n")).toContain(`[${code}]`);
    if (!asFinding.includes(code)) expect(seen.outputs["reason"]).toBe(code);
    expect(seen.outputs["verdict"]).toMatch(/^(?:skip|fail)$/);
    expect(seen.outputs["ready"]).not.toBe("true");
  });

  test.each(Object.entries(runs))("%s shows no value in what the run says", async (_code, options) => {
    const { host, seen } = fakeHost({ now, ...options });
    await runAction(secretGate, act, host);
    const { masks: _, requests: __, files, ...told } = seen;
    const records = [...files].filter(([path]) => path.includes("records"));
    for (const value of [key, foreign, "a1B2c3D4e5F6g7H8i9J0"])
      expect(JSON.stringify([told, records])).not.toContain(value);
  });
});
