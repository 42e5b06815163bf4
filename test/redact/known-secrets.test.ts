import { describe, expect, test } from "vitest";
import { knownSecrets, parseSecrets } from "../../src/redact/known-secrets.ts";

const value = ["s3cr3t", "value"].join("-");

describe("knownSecrets", () => {
  test.each([
    "GITHUB_TOKEN",
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "OPENAI_API_KEY",
    "DEPLOY_KEY",
    "db_password",
    "AZURE_CREDENTIALS",
    "CLIENT_SECRET_2",
    "SENTRY_DSN",
    "MY_PAT",
  ])("takes the value of %s for a secret", (name) => {
    expect(knownSecrets({ [name]: value }, [])).toEqual({ values: [value], names: [name], tooCommon: [], short: [] });
  });

  test.each([
    ["PATH", "/usr/bin:/bin"],
    ["KEYBOARD", value],
    ["TOKENIZERS_PARALLELISM", value],
    ["COMPAT", value],
    ["SIGNING_KEY_FILE", "/home/runner/key.json"],
    ["GOOGLE_APPLICATION_CREDENTIALS", "/tmp/gha-creds.json"],
    ["SSH_AUTH_SOCK", "/tmp/ssh-1/agent.1"],
    ["MAX_TOKEN", "100000"],
    ["USE_TOKEN", "false"],
    ["INPUT_TOKEN", value],
    ["HOME_URL", "https://example.org/a/long/path"],
  ])("takes %s for no secret", (name, text) => {
    expect(knownSecrets({ [name]: text }, [])).toEqual({ values: [], names: [], tooCommon: [], short: [] });
  });

  test("does not treat a public value of the run as a secret", () => {
    const environment = { GITHUB_REPOSITORY: "octo/repository", PROJECT_KEY: "octo/repository" };
    expect(knownSecrets(environment, []).values).toEqual([]);
  });

  test("finds a password in a URL under any name", () => {
    const url = `redis://me:${value}@cache.example`;
    expect(knownSecrets({ CACHE: url }, []).values).toEqual([url]);
  });

  test("names values that are too short or too common, and removes them nowhere", () => {
    const known = knownSecrets({ DB_PASSWORD: "postgres" }, [{ name: "PIN", value: "1234567" }]);
    expect(known).toEqual({
      values: [],
      names: [],
      tooCommon: ["DB_PASSWORD", "PIN"],
      short: [
        { name: "PIN", value: "1234567" },
        { name: "DB_PASSWORD", value: "postgres" },
      ],
    });
  });

  test("accepts a value of eight characters", () => {
    expect(knownSecrets({}, [{ name: "PIN", value: "12345678" }]).values).toEqual(["12345678"]);
  });

  test("skips empty values and expressions that no runner evaluated", () => {
    const given = [
      { name: "a", value: " " },
      { name: "token", value: "${{ github.token }}" },
    ];
    expect(knownSecrets({}, given)).toEqual({ values: [], names: [], tooCommon: [], short: [] });
  });
});

describe("parseSecrets", () => {
  test("parses one value per line and names them by place", () => {
    expect(parseSecrets("first-value\n\n  second-value\r\n")).toEqual({
      ok: true,
      value: [
        { name: "secrets[1]", value: "first-value" },
        { name: "secrets[2]", value: "second-value" },
      ],
    });
  });

  test("parses the JSON of all secrets by their names", () => {
    const text = JSON.stringify({ A: "one-value", B: 'two\n"value' }, undefined, 2);
    expect(parseSecrets(text)).toEqual({
      ok: true,
      value: [
        { name: "A", value: "one-value" },
        { name: "B", value: 'two\n"value' },
      ],
    });
  });

  test("keeps the lines of a PEM block together", () => {
    const pem = `${"-----BEGIN "}KEY-----\nabcdefgh\nij\n${"-----END "}KEY-----`;
    const parsed = parseSecrets(`first-value\n${pem}\nlast-value`);
    expect(parsed).toMatchObject({ value: [{ value: "first-value" }, { value: pem }, { value: "last-value" }] });
  });

  test("rejects several lines that look like JSON but are not, and does not read them as values", () => {
    expect(parseSecrets('{\n  "A": "one-value",\n}')).toEqual({ ok: false });
  });
});
