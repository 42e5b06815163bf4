import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { credentialForm } from "../../src/text/credential-form.ts";

const filler = "Zq8aB3cD4eF5gH6iJ7kL8mN9oP0qR1sT2uV3wX4";
const made = (...parts: readonly string[]) => parts.join("");
const hex = (digits: number) => "3f2a9bc1d4e5".repeat(6).slice(0, digits);

const credentials: readonly (readonly [form: string, text: string])[] = [
  ["a GitHub token", made("ghp", "_", filler)],
  ["a GitHub token", made("github", "_pat_", filler)],
  ["a GitHub token", made("ghs", "_", `${filler}.${filler}.${filler}`)],
  ["an API key", made("sk", "-proj-", filler)],
  ["an API key", made("sk", "-ant-api03-", filler)],
  ["an API key", made("sk", "-", filler)],
  ["an API key", made("sk", "_live_", filler)],
  ["a Google key", made("AIza", filler.slice(0, 35))],
  ["an AWS key", made("AKIA", "ABCDEFGH01234567")],
  ["a Slack token", made("xoxb", "-123456789012-", filler)],
  ["a Slack token", made("https://hooks.", "slack.com/services/T0/B0/x")],
  ["an access token", made("npm", "_", filler)],
  ["an access token", made("glpat", "-", filler.slice(0, 20))],
  ["an access token", made("hf", "_", filler)],
  ["a JSON Web Token", made("eyJhbGciOiJIUzI1NiJ9", ".", filler, ".", filler)],
  ["base64 of a JSON document", made("eyJhbGciOiJI", "UzI1NiIsInR5cCI6IkpXVCJ9")],
  ["a PEM block", made("-----BEGIN RSA PRIVATE ", "KEY-----\nabc")],
  ["a key document", JSON.stringify({ type: "service_account", private_key: "abcdefghijk" })],
  ["a URL that contains a user or password", made("postgres://user:pw", "@db.example.com/x")],
  ["a URL that contains a user or password", made("https://", "abcdef123456@github.com/o/r")],
  ["a URL that contains a signature or token", made("https://a.blob.example.com/x?sv=1&si", "g=abcdefghijkl")],
  ["an HTTP credential", made("Authorization: Bear", "er abcdefghijklmnop")],
  ["a connection string", made("Endpoint=sb://x;SharedAccess", "Key=abcdefghijk=")],
  ["a generated key or password", filler.slice(0, 24)],
  ["a generated key or password", made("wJalrXUtnFEMI", "/K7MDENG/", "bPxRfiCYEXAMPLEKEY")],
  ["a generated key or password", made("evidence-", filler, ".json")],
  ["a generated key or password", Buffer.from(filler).toString("base64url")],
];

/** Common texts of inputs. */
const ordinary = [
  "A|B",
  "CODEX_API_KEY|OPENAI_API_KEY",
  `evidence-${hex(40)}`,
  `evidence-${hex(40)}-19283746501-1`,
  "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
  `ghcr.io/org/image@sha256:${hex(64)}`,
  `OPENAI_API_KEY=hmac-sha256:${hex(12)}\nNPM_TOKEN=hmac-sha256:${hex(12)}`,
  JSON.stringify({ OPENAI_API_KEY: `hmac-sha256:${hex(12)}`, CLAUDE_CODE_OAUTH_TOKEN: `hmac-sha256:${hex(12)}` }),
  "claude-sonnet-4-5-20250929",
  "ft:gpt-4o-mini:org::9AbCdEfG",
  "us.anthropic.claude-opus-4-1-20250805-v1:0",
  "accounts/fireworks/models/qwen3-235b-a22b-instruct-2507",
  "NousResearch/Hermes-3-Llama-3.1-405B-FP8",
  "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2c3d4e5f6",
  "projects/123456789/locations/global/workloadIdentityPools/github/providers/my-provider",
  `https://gateway.ai.cloudflare.com/v1/${hex(32)}/gateway/openai`,
  "logs/**/*.{json,txt}\n!**/node_modules/**",
  "test/e2e/K8sV2E2EConfigTests/**",
  "logs/20261127T101500Z/20261127T101600Z/**",
  "coverage-node24-linux-x64-shard-3-of-10",
  "build-sk-learn-integration-tests",
  "src/features/userProfileSettings/UserProfileSettingsPage.spec.ts",
  "codex >=0.160 <1",
  "proxy=https://gateway.example.com/v1/health",
  JSON.stringify([{ lane: "claude / node 24", profile: "claude-code", secrets: ["A|B"], with: { shard: 3 } }]),
  "first-token-ms=200 tokens-per-second=50 jitter=0.2",
  "openai=https://api.example.com/v1",
];

describe("credentialForm", () => {
  test.each(credentials)("recognizes %s", (form, text) => {
    expect(credentialForm(text)).toBe(form);
  });

  test.each(credentials)("recognizes %s inside of other text", (_, text) => {
    expect(credentialForm(`logs/**\n  ${text}\ncoverage`)).toBeDefined();
  });

  test.each(ordinary)("returns undefined for %s", (text) => {
    expect(credentialForm(text)).toBeUndefined();
  });

  test("recognizes nearly every generated text of 32 letters and digits, and every one of 64", () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    const generated = (length: number) =>
      fc.sample(fc.string({ unit: fc.constantFrom(...letters), minLength: length, maxLength: length }), {
        numRuns: 1000,
        seed: 27,
      });
    const missed = (length: number) => generated(length).filter((text) => credentialForm(text) === undefined).length;
    expect(missed(32)).toBeLessThan(30);
    expect(missed(64)).toBeLessThan(3);
  });
});
