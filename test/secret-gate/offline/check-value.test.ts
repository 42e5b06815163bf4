import { describe, expect, test } from "vitest";
import { checkValue } from "../../../src/secret-gate/offline/check-value.ts";
import { isModelCredential } from "../../../src/secret-gate/offline/find-known-access.ts";
import { samples } from "../sample-credentials.ts";

const openai = samples["OPENAI_API_KEY"] ?? "";
const claude = samples["ANTHROPIC_API_KEY"] ?? "";
const oauth = samples["CLAUDE_CODE_OAUTH_TOKEN"] ?? "";

describe("checkValue", () => {
  test.each(Object.entries(samples).map(([variable, value]) => ({ variable, value })))(
    "accepts a valid $variable",
    ({ variable, value }) => {
      expect(checkValue(variable, value)).toBeUndefined();
    },
  );

  test.each([
    { name: "white space alone", value: " \n", reason: "credential.missing", says: "only white space" },
    { name: "a placeholder", value: "your-api-key", reason: "credential.placeholder", says: "placeholder" },
    {
      name: "an unevaluated expression",
      value: "${{ secrets.KEY }}",
      reason: "credential.placeholder",
      says: "placeholder",
    },
    {
      name: "an unexpanded variable",
      value: "$OPENAI_API_KEY",
      reason: "credential.placeholder",
      says: "placeholder",
    },
    { name: "dots", value: "••••••••••••", reason: "credential.placeholder", says: "placeholder" },
    {
      name: "a key of a test",
      value: ["sk", "proj", "test", "a1B2c3D4e5F6g7H8i9J0"].join("-"),
      reason: "credential.placeholder",
      says: "test or example key",
    },
    { name: "double quotes", value: `"${openai}"`, reason: "credential.shape", says: "in quotes" },
    { name: "single quotes", value: `'${openai}'`, reason: "credential.shape", says: "in quotes" },
    { name: "a line break after it", value: `${openai}\n`, reason: "credential.shape", says: "printf" },
    { name: "a blank before it", value: ` ${openai}`, reason: "credential.shape", says: "white space around" },
    {
      name: "a line break inside",
      value: `${openai.slice(0, 9)}\n${openai.slice(9)}`,
      reason: "credential.shape",
      says: "contains a line break",
    },
    {
      name: "the variable name before it",
      value: `OPENAI_API_KEY=${openai}`,
      reason: "credential.shape",
      says: "variable's name",
    },
    {
      name: "a shell export before it",
      value: `export OPENAI_API_KEY=${openai}`,
      reason: "credential.shape",
      says: "variable's name",
    },
    {
      name: "a header scheme before it",
      value: `Bearer ${openai}`,
      reason: "credential.shape",
      says: "header's scheme",
    },
    {
      name: "the form a console shows",
      value: "sk-proj-a1B2...P6o5",
      reason: "credential.shape",
      says: "shortened form",
    },
    {
      name: "an invisible character inside",
      value: `${openai.slice(0, 9)}\u200b${openai.slice(9)}`,
      reason: "credential.shape",
      says: "invisible",
    },
    {
      name: "a blank inside",
      value: `${openai.slice(0, 9)} ${openai.slice(9)}`,
      reason: "credential.shape",
      says: "a blank",
    },
    { name: "a few characters", value: "sk-a", reason: "credential.shape", says: "shorter than 8" },
    {
      name: "a value that is cut off",
      value: openai.slice(0, 14),
      reason: "credential.shape",
      says: "cut off",
    },
    {
      name: "base64 of it",
      value: Buffer.from(openai).toString("base64"),
      reason: "credential.shape",
      says: "base64 of a credential",
    },
    {
      name: "base64 of it with a line break",
      value: Buffer.from(`${openai}\n`).toString("base64"),
      reason: "credential.shape",
      says: "base64 of a credential",
    },
    {
      name: "a key of another vendor",
      value: claude,
      reason: "credential.wrong-provider",
      says: "API key of Anthropic",
    },
    {
      name: "a token of GitHub",
      value: samples["GITHUB_TOKEN"] ?? "",
      reason: "credential.wrong-provider",
      says: "token of GitHub",
    },
    {
      name: "text of another form",
      value: "some-other-thing-entirely",
      reason: "credential.shape",
      says: "begins with `sk-`",
    },
    {
      name: "an administrator's key",
      value: ["sk", "admin", "a1B2c3D4e5F6g7H8i9J0k1L2"].join("-"),
      reason: "credential.shape",
      says: "`sk-admin-`",
    },
  ])("describes $name and its fix", ({ value, reason, says }) => {
    const problem = checkValue("OPENAI_API_KEY", value);
    expect(problem).toMatchObject({ reason, detail: expect.stringContaining(says) });
    expect(problem?.detail).not.toContain("a1B2c3");
  });

  test.each([
    {
      variable: "ANTHROPIC_API_KEY",
      value: oauth,
      says: "it holds an OAuth token of Claude Code and not an API key of Anthropic",
    },
    {
      variable: "CLAUDE_CODE_OAUTH_TOKEN",
      value: claude,
      says: "it holds an API key of Anthropic and not an OAuth token of Claude Code",
    },
  ])("distinguishes two credentials of one vendor in $variable", ({ variable, value, says }) => {
    expect(checkValue(variable, value)).toMatchObject({
      reason: "credential.shape",
      detail: expect.stringContaining(says),
    });
  });

  test("accepts any form for an unknown variable, but not the faults of any value", () => {
    expect(checkValue("DATABASE_PASSWORD", "pass wörd…123")).toBeUndefined();
    expect(checkValue("DEPLOY_KEY", "-----BEGIN KEY-----\nabc\n-----END KEY-----\n")).toBeUndefined();
    expect(checkValue("DATABASE_PASSWORD", "changeme")).toMatchObject({ reason: "credential.placeholder" });
  });

  test("detects another vendor's key when the own vendor documents no form, except for gateways", () => {
    expect(checkValue("DEEPSEEK_API_KEY", claude)).toMatchObject({ reason: "credential.wrong-provider" });
    expect(checkValue("MISTRAL_API_KEY", openai)).toMatchObject({ reason: "credential.wrong-provider" });
    expect(checkValue("ANTHROPIC_AUTH_TOKEN", samples["OPENROUTER_API_KEY"] ?? "")).toBeUndefined();
    expect(checkValue("NODE_AUTH_TOKEN", samples["GITHUB_TOKEN"] ?? "")).toBeUndefined();
  });

  test("does not check the form for a gateway, but the faults of any value", () => {
    expect(checkValue("OPENAI_API_KEY", "gateway-key-1234567", true)).toBeUndefined();
    expect(checkValue("OPENAI_API_KEY", claude, true)).toBeUndefined();
    expect(checkValue("OPENAI_API_KEY", `"${claude}"`, true)).toMatchObject({ reason: "credential.shape" });
  });

  test("checks a value of 100,000 characters within the time limit", () => {
    const values = ["a", '{"type":', "-test", "\n", "sk-", "<"].map((text) => text.repeat(100_000 / text.length));
    const begun = performance.now();
    for (const value of values) for (const variable of Object.keys(samples)) checkValue(variable, value);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test("does not check the path of a credential file", () => {
    expect(checkValue("GOOGLE_APPLICATION_CREDENTIALS", "/tmp/gha-creds-1.json")).toBeUndefined();
    expect(checkValue("GOOGLE_CREDENTIALS", "/tmp/gha-creds-1.json")).toMatchObject({ reason: "credential.shape" });
  });
});

describe("isModelCredential", () => {
  const services = [
    "GH_TOKEN",
    "GITHUB_TOKEN",
    "NODE_AUTH_TOKEN",
    "NPM_TOKEN",
    "DOCKERHUB_TOKEN",
    "DOCKER_PASSWORD",
    "SLACK_BOT_TOKEN",
    "PACT_BROKER_TOKEN",
  ];
  test.each(Object.keys(samples))("knows by the name whether %s is one", (variable) => {
    expect(isModelCredential(variable, "anything")).toBe(!services.includes(variable));
  });

  test.each([
    "OPENAI_API_KEY",
    "ANTHROPIC_API_KEY",
    "CLAUDE_CODE_OAUTH_TOKEN",
    "GEMINI_API_KEY",
    "XAI_API_KEY",
    "GROQ_API_KEY",
    "OPENROUTER_API_KEY",
    "HF_TOKEN",
    "AWS_ACCESS_KEY_ID",
    "AWS_BEARER_TOKEN_BEDROCK",
    "GOOGLE_CREDENTIALS",
    "GOOGLE_CLOUD_ACCESS_TOKEN",
  ])("detects a %s by its form under another name", (variable) => {
    expect(isModelCredential("STASH", ` ${samples[variable]}\n`)).toBe(true);
  });

  test("ignores empty values, services and other text", () => {
    expect(isModelCredential("OPENAI_API_KEY", "")).toBe(false);
    expect(isModelCredential("STASH", samples["GITHUB_TOKEN"] ?? "")).toBe(false);
    expect(isModelCredential("GREETING", "sk-hello")).toBe(false);
  });
});
