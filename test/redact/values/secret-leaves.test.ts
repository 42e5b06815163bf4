import { describe, expect, test } from "vitest";
import { redact } from "../../../src/redact/redact.ts";
import { createRedactor } from "../../../src/redact/redactor.ts";
import { secretLeaves } from "../../../src/redact/values/secret-leaves.ts";
import { maskValues } from "../../../src/redact/values/mask-values.ts";

const join = (...parts: string[]) => parts.join("");
const base64 = (text: string) => Buffer.from(text).toString("base64");
const opaque = join("aB3xZ7Qw", "9Kd2LmN4", "pRsT6vYz");
const hex40 = join("9f86d081884c7d65", "9a2feaa0c55ad015", "a3bf4f1b");
const uuid = (end: string) => join("3f1c9a2e-77d4-4b1c-9e0a-5b6c7d8e9f", end);
const lines = ["MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBK", "kiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ"];
const pem = `${join("-----BEGIN ", "PRIVATE KEY-----")}\n${lines.join("\n")}\n${join("-----END ", "PRIVATE KEY-----")}\n`;
const github = join("gh", "p_", "aB3xZ7Qw9Kd2LmN4pRsT6vYzcD5eF8gH1jK0");

/** Documents in which tools store credentials, with their secret and their public values. */
const documents: readonly {
  readonly name: string;
  readonly json: unknown;
  readonly secret: readonly string[];
  readonly open: readonly string[];
}[] = [
  {
    name: "a service account",
    json: {
      type: "service_account",
      project_id: "my-project-123456",
      private_key_id: hex40,
      private_key: pem,
      client_email: "ci@my-project-123456.iam.gserviceaccount.com",
      client_id: "123456789012345678901",
      auth_uri: "https://accounts.google.com/o/oauth2/auth",
      token_uri: "https://oauth2.googleapis.com/token",
      auth_provider_x509_cert_url: "https://www.googleapis.com/oauth2/v1/certs",
      client_x509_cert_url:
        "https://www.googleapis.com/robot/v1/metadata/x509/ci%40my-project-123456.iam.gserviceaccount.com",
      universe_domain: "googleapis.com",
    },
    secret: [hex40, ...lines],
    open: [
      "service_account",
      "my-project-123456",
      "ci@my-project-123456.iam.gserviceaccount.com",
      "123456789012345678901",
      "https://oauth2.googleapis.com/token",
      "https://www.googleapis.com/robot/v1/metadata/x509/ci%40my-project-123456.iam.gserviceaccount.com",
      "googleapis.com",
    ],
  },
  {
    name: "an external account",
    json: {
      universe_domain: "googleapis.com",
      type: "external_account",
      audience: "//iam.googleapis.com/projects/123456/locations/global/workloadIdentityPools/pool/providers/github",
      subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
      token_url: "https://sts.googleapis.com/v1/token",
      service_account_impersonation_url:
        "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci@my-project.iam.gserviceaccount.com:generateAccessToken",
      credential_source: {
        url: "https://run-actions-1-azure-eastus.actions.githubusercontent.com/12//idtoken?api-version=2.0&audience=x",
        headers: { Authorization: `Bearer ${opaque}`, "X-Custom-Header": "hunter2hunter2", Accept: "application/json" },
        format: { type: "json", subject_token_field_name: "value" },
      },
    },
    secret: [`Bearer ${opaque}`, "hunter2hunter2"],
    open: [
      "external_account",
      "json",
      "value",
      "googleapis.com",
      "application/json",
      "https://sts.googleapis.com/v1/token",
    ],
  },
  {
    name: "an authorized user",
    json: {
      account: "",
      client_id: "764086051850-6qr4p6gpi6hn506pt8ejuq83di341hur.apps.googleusercontent.com",
      client_secret: "d-FL95Q19q7MQmFpd7hHD0Ty",
      quota_project_id: "my-project-123456",
      refresh_token: join("1//0g", opaque, "-L9Ir", opaque),
      type: "authorized_user",
      universe_domain: "googleapis.com",
    },
    secret: ["d-FL95Q19q7MQmFpd7hHD0Ty", join("1//0g", opaque, "-L9Ir", opaque)],
    open: [
      "authorized_user",
      "my-project-123456",
      "764086051850-6qr4p6gpi6hn506pt8ejuq83di341hur.apps.googleusercontent.com",
    ],
  },
  ...["web", "installed"].map((kind) => ({
    name: `an OAuth client (${kind})`,
    json: {
      [kind]: {
        client_id: "123-abc.apps.googleusercontent.com",
        project_id: "my-project-123456",
        auth_uri: "https://accounts.google.com/o/oauth2/auth",
        client_secret: join("GOC", "SPX-", opaque),
        redirect_uris: ["http://localhost:8080/callback"],
      },
    },
    secret: [join("GOC", "SPX-", opaque)],
    open: ["123-abc.apps.googleusercontent.com", "my-project-123456", "http://localhost:8080/callback"],
  })),
  {
    name: "credentials of AWS",
    json: {
      Version: 1,
      AccessKeyId: join("AS", "IA", "ABCDEFGHIJKLMNOP"),
      SecretAccessKey: `${opaque}/${opaque.slice(0, 15)}`,
      SessionToken: base64(opaque.repeat(3)),
      Expiration: "2027-01-01T00:00:00Z",
      Region: "eu-central-1",
    },
    secret: [`${opaque}/${opaque.slice(0, 15)}`, base64(opaque.repeat(3))],
    open: ["2027-01-01T00:00:00Z", "eu-central-1"],
  },
  {
    name: "credentials of Azure",
    json: {
      clientId: uuid("01"),
      clientSecret: join("Q~8", opaque, ".x"),
      subscriptionId: uuid("02"),
      tenantId: uuid("03"),
      activeDirectoryEndpointUrl: "https://login.microsoftonline.com",
      resourceManagerEndpointUrl: "https://management.azure.com/",
      sqlManagementEndpointUrl: "https://management.core.windows.net:8443/",
    },
    secret: [join("Q~8", opaque, ".x")],
    open: [uuid("01"), uuid("02"), uuid("03"), "https://login.microsoftonline.com"],
  },
  {
    name: "a kubeconfig",
    json: {
      apiVersion: "v1",
      kind: "Config",
      clusters: [
        {
          name: "prod",
          cluster: {
            server: "https://k8s.example.com:6443",
            "certificate-authority-data": base64("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"),
          },
        },
      ],
      contexts: [{ name: "prod", context: { cluster: "prod", user: "ci-user" } }],
      users: [{ name: "ci-user", user: { token: opaque, "client-key-data": base64(pem), password: "swordfish" } }],
      "current-context": "prod",
    },
    secret: [opaque, base64(pem), "swordfish"],
    open: ["Config", "prod", "ci-user", "https://k8s.example.com:6443"],
  },
  {
    name: "a configuration of Docker",
    json: {
      auths: {
        "ghcr.io": { auth: base64("octocat:hunter2hunter2"), email: "me@example.com" },
        "https://index.docker.io/v1/": {
          username: "octocat",
          password: "correct horse battery",
          identitytoken: opaque,
        },
      },
      credsStore: "desktop",
      HttpHeaders: { "User-Agent": "Docker-Client/24.0.7 (linux)" },
    },
    secret: [base64("octocat:hunter2hunter2"), "correct horse battery", opaque],
    open: ["octocat", "desktop", "me@example.com"],
  },
  {
    name: "a configuration of npm",
    json: {
      registry: "https://registry.npmjs.org/",
      "//registry.npmjs.org/:_authToken": join("np", "m_", opaque, "aB3xZ7"),
      email: "me@example.com",
    },
    secret: [join("np", "m_", opaque, "aB3xZ7")],
    open: ["https://registry.npmjs.org/", "me@example.com"],
  },
  {
    name: "an answer with tokens",
    json: {
      access_token: opaque,
      token_type: "Bearer",
      expires_in: 3600,
      scope: "read write",
      id_token: `${opaque}.x`,
      refresh_token: "r1-hunter2",
    },
    secret: [opaque, `${opaque}.x`, "r1-hunter2"],
    open: ["Bearer", "3600", "read write"],
  },
  {
    name: "a container of secrets",
    json: {
      region: "eu-west-1",
      secrets: { first: "correct horse", second: ["battery staple"] },
      connection: { host: "db.example.com", password: 12345678 },
    },
    secret: ["correct horse", "battery staple", "12345678"],
    open: ["eu-west-1", "db.example.com"],
  },
  {
    name: "a list of variables",
    json: [
      { name: "DB_PASSWORD", value: "swordfish" },
      { name: "DB_HOST", value: "db.example.com" },
      { name: "LOG_LEVEL", value: "verbose" },
    ],
    secret: ["swordfish"],
    open: ["db.example.com", "verbose", "DB_HOST"],
  },
];

describe("secretLeaves", () => {
  test.each(documents)("finds the secrets of $name, and no public values", ({ json, secret, open }) => {
    const found = secretLeaves(json).flatMap(({ value }) => value.split("\n"));
    expect(secret.filter((value) => !found.includes(value))).toEqual([]);
    expect(open.filter((value) => found.includes(value))).toEqual([]);
  });

  test.each(documents)(
    "masks the secrets of $name and its whole text, and nothing that outputs contain",
    ({ json, secret, open }) => {
      const masks = maskValues(JSON.stringify(json, undefined, 2));
      expect(masks).toContain(JSON.stringify(json));
      expect(secret.filter((value) => !masks.includes(value))).toEqual([]);
      // The runner drops an output that contains a mask.
      expect(open.filter((value) => masks.some((mask) => value.includes(mask)))).toEqual([]);
    },
  );

  test.each(documents)(
    "removes only the secrets of $name, and the whole document, from a text",
    ({ json, secret, open }) => {
      const pretty = JSON.stringify(json, undefined, 2);
      const redactor = createRedactor([pretty]);
      const textOf = (text: string) => Buffer.from(redact(Buffer.from(text), redactor).bytes).toString("utf8");
      for (const value of secret) expect(textOf(`(${value})`)).toMatch(/^\((?:Bearer )?__REDACTED-\w+__\)$/);
      expect(textOf(open.join("\n"))).toBe(open.join("\n"));
      expect(textOf(`a\n${JSON.stringify(json)}`)).toBe('a\n"__REDACTED-value__"');
      expect(textOf(pretty).trim()).toBe('"__REDACTED-value__"');
    },
  );

  test("masks and removes the token of a header also without its scheme", () => {
    const text = JSON.stringify({ headers: { Authorization: `Bearer ${opaque}` } });
    expect(maskValues(text)).toContain(opaque);
    expect(Buffer.from(redact(Buffer.from(`(${opaque})`), createRedactor([text])).bytes).toString()).toBe(
      "(__REDACTED-value__)",
    );
  });

  test("collects every value of `toJSON(secrets)`, and of the documents in it", () => {
    const inner = { type: "service_account", project_id: "my-project", private_key: pem };
    const json = {
      github_token: github,
      ENVIRONMENT: "staging-two",
      GCP: JSON.stringify(inner),
      PHRASE: "correct horse",
    };
    const found = secretLeaves(json).map(({ value }) => value);
    expect(found).toEqual([github, "staging-two", JSON.stringify(inner), pem, "correct horse"]);
    expect(maskValues(JSON.stringify(json))).not.toContain("service_account");
  });

  test.each([
    { a: "hunter2hunter2" },
    { a: "correct horse battery staple" },
    { a: ["swordfish-and-chips"] },
    { nested: { deeper: "openSesameNow" } },
    ["swordfish-and-chips"],
  ])("takes the leaves of a document of unknown kind that have no setting's form: %j", (json) => {
    const text = JSON.stringify(json);
    const [leaf = ""] = /[^"[\]{}:]{10,}/.exec(text) ?? [];
    expect(secretLeaves(json).map(({ value }) => value)).toEqual([leaf]);
    expect(maskValues(text)).toContain(leaf);
  });

  test("skips the settings of a document of unknown kind", () => {
    const json = {
      url: "https://example.com/a",
      at: "2027-01-01",
      port: "8443",
      on: "true",
      version: "1.2.3",
      x: "hunter2hunter2",
    };
    expect(secretLeaves(json).map(({ value }) => value)).toEqual(["hunter2hunter2"]);
  });

  test.each(["PEM in armor", "several lines"])("masks each line of %s", (name) => {
    const value = name === "PEM in armor" ? pem : "first-line-1\nsecond-line-2";
    const wanted = name === "PEM in armor" ? lines : ["first-line-1", "second-line-2"];
    expect(maskValues(value)).toEqual(wanted);
  });

  test("masks the secret lines of a kubeconfig and of an environment file, and no others", () => {
    const kubeconfig = `apiVersion: v1\nkind: Config\nclusters:\n- cluster:\n    server: https://k8s.example.com\nusers:\n- name: ci\n  user:\n    token: ${opaque}\n`;
    expect(maskValues(kubeconfig)).toEqual([opaque, `token: ${opaque}`]);
    const file = `HOST=db.example.com\nDB_PASSWORD="correct horse"\nexport API_KEY=${opaque}\nDEBUG=false\n`;
    expect(maskValues(file)).toEqual([
      "correct horse",
      'DB_PASSWORD="correct horse"',
      opaque,
      `export API_KEY=${opaque}`,
    ]);
  });
});
