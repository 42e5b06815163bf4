import { describe, expect, test } from "vitest";
import { inspect } from "../../../src/secret-gate/offline/inspect.ts";
import { isModelCredential } from "../../../src/secret-gate/offline/providers.ts";
import { samples } from "../sample-credentials.ts";

const openai = samples["OPENAI_API_KEY"] ?? "";
const claude = samples["ANTHROPIC_API_KEY"] ?? "";
const oauth = samples["CLAUDE_CODE_OAUTH_TOKEN"] ?? "";

describe("inspect", () => {
  test.each(Object.entries(samples).map(([variable, value]) => ({ variable, value })))(
    "finds nothing wrong with a right $variable",
    ({ variable, value }) => {
      expect(inspect(variable, value)).toBeUndefined();
    },
  );

  test.each([
    { name: "white space alone", value: " \n", reason: "credential.missing", says: "only white space" },
    { name: "a placeholder", value: "your-api-key", reason: "credential.placeholder", says: "placeholder" },
    {
      name: "an expression that nobody evaluated",
      value: "${{ secrets.KEY }}",
      reason: "credential.placeholder",
      says: "placeholder",
    },
    {
      name: "a variable that nobody expanded",
      value: "$OPENAI_API_KEY",
      reason: "credential.placeholder",
      says: "placeholder",
    },
    { name: "dots", value: "••••••••••••", reason: "credential.placeholder", says: "placeholder" },
    {
      name: "a key of a test",
      value: ["sk", "proj", "test", "a1B2c3D4e5F6g7H8i9J0"].join("-"),
      reason: "credential.placeholder",
      says: "key of a test",
    },
    { name: "double quotes", value: `"${openai}"`, reason: "credential.shape", says: "quotes around" },
    { name: "single quotes", value: `'${openai}'`, reason: "credential.shape", says: "quotes around" },
    { name: "a line break after it", value: `${openai}\n`, reason: "credential.shape", says: "printf" },
    { name: "a blank before it", value: ` ${openai}`, reason: "credential.shape", says: "white space around" },
    {
      name: "a line break inside",
      value: `${openai.slice(0, 9)}\n${openai.slice(9)}`,
      reason: "credential.shape",
      says: "line break inside",
    },
    { name: "its own name before it", value: `OPENAI_API_KEY=${openai}`, reason: "credential.shape", says: "own name" },
    {
      name: "its own name as a shell exports it",
      value: `export OPENAI_API_KEY=${openai}`,
      reason: "credential.shape",
      says: "own name",
    },
    {
      name: "the word of a header before it",
      value: `Bearer ${openai}`,
      reason: "credential.shape",
      says: "word of a header",
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
      name: "a paste that ends too early",
      value: openai.slice(0, 14),
      reason: "credential.shape",
      says: "ends too early",
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
  ])("says of $name what it is and what to do", ({ value, reason, says }) => {
    const problem = inspect("OPENAI_API_KEY", value);
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
  ])("tells two credentials of one vendor apart in $variable", ({ variable, value, says }) => {
    expect(inspect(variable, value)).toMatchObject({
      reason: "credential.shape",
      detail: expect.stringContaining(says),
    });
  });

  test("takes any text for a variable that no profile knows, but for what no value has", () => {
    expect(inspect("DATABASE_PASSWORD", "pass wörd…123")).toBeUndefined();
    expect(inspect("DEPLOY_KEY", "-----BEGIN KEY-----\nabc\n-----END KEY-----\n")).toBeUndefined();
    expect(inspect("DATABASE_PASSWORD", "changeme")).toMatchObject({ reason: "credential.placeholder" });
  });

  test("finds another vendor's key where the own vendor documents no form, and not where gateways take any", () => {
    expect(inspect("DEEPSEEK_API_KEY", claude)).toMatchObject({ reason: "credential.wrong-provider" });
    expect(inspect("MISTRAL_API_KEY", openai)).toMatchObject({ reason: "credential.wrong-provider" });
    expect(inspect("ANTHROPIC_AUTH_TOKEN", samples["OPENROUTER_API_KEY"] ?? "")).toBeUndefined();
    expect(inspect("NODE_AUTH_TOKEN", samples["GITHUB_TOKEN"] ?? "")).toBeUndefined();
  });

  test("minds no form of a credential for a gateway, and what no value has all the same", () => {
    expect(inspect("OPENAI_API_KEY", "gateway-key-1234567", true)).toBeUndefined();
    expect(inspect("OPENAI_API_KEY", claude, true)).toBeUndefined();
    expect(inspect("OPENAI_API_KEY", `"${claude}"`, true)).toMatchObject({ reason: "credential.shape" });
  });

  test("judges a value of a hundred thousand characters in no time", () => {
    const values = ["a", '{"type":', "-test", "\n", "sk-", "<"].map((text) => text.repeat(100_000 / text.length));
    const begun = performance.now();
    for (const value of values) for (const variable of Object.keys(samples)) inspect(variable, value);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test("leaves the path of a file to whoever reads it", () => {
    expect(inspect("GOOGLE_APPLICATION_CREDENTIALS", "/tmp/gha-creds-1.json")).toBeUndefined();
    expect(inspect("GOOGLE_CREDENTIALS", "/tmp/gha-creds-1.json")).toMatchObject({ reason: "credential.shape" });
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
  ])("knows by the form that a variable of another name holds a %s", (variable) => {
    expect(isModelCredential("STASH", ` ${samples[variable]}\n`)).toBe(true);
  });

  test("minds no empty value, no service and no other text", () => {
    expect(isModelCredential("OPENAI_API_KEY", "")).toBe(false);
    expect(isModelCredential("STASH", samples["GITHUB_TOKEN"] ?? "")).toBe(false);
    expect(isModelCredential("GREETING", "sk-hello")).toBe(false);
  });
});
