import { describe, expect, test } from "vitest";
import { createRedactor } from "../../src/redact/redactor.ts";
import { ARTIFACT_NAME_LIMIT, artifactName, createStoredName } from "../../src/upload-evidence/artifact-name.ts";
import { parseLegId } from "../../src/upload-evidence/choose-name.ts";
import { isCredentialFile } from "../../src/upload-evidence/credential-file.ts";
import {
  NAME_LIMIT_BYTES,
  PATH_LIMIT,
  rejectName,
  ESCAPED_LIMIT,
  escapeUnsafe,
} from "../../src/upload-evidence/entry-name.ts";
import { createPathRegister } from "../../src/upload-evidence/path-register.ts";

describe("isCredentialFile", () => {
  test.each([
    ".netrc",
    "home/_netrc",
    ".npmrc",
    "a/.PYPIRC",
    ".yarnrc.yml",
    ".git-credentials",
    ".git/config",
    ".aws/credentials",
    "x/.azure/msal_token_cache.json",
    ".config/gcloud/access_tokens.db",
    ".docker/config.json",
    ".kube/config",
    ".ssh/id_ed25519",
    "keys/id_rsa",
    ".gnupg/secring.gpg",
    ".config/gh/hosts.yml",
    ".codex/auth.json",
    ".claude/.credentials.json",
    ".gemini/oauth_creds.json",
    ".env",
    "app/.env.local",
    "server.pem",
    "cert.p12",
    "store.jks",
    "vault.kdbx",
    "infra/terraform.tfstate",
    "profile/Login Data",
    "profile/Cookies",
    "playwright/.auth/user.json",
    "storageState.json",
  ])("recognises %s", (path) => {
    expect(isCredentialFile(`files/${path}`)).toBe(true);
  });

  test.each([
    "a.log",
    ".env.example",
    ".env.sample",
    ".ssh/known_hosts",
    "environment.json",
    "docs/netrc.md",
    "src/config",
    "cookies.test.ts",
    "keyboard.txt",
  ])("does not recognise %s", (path) => {
    expect(isCredentialFile(`files/${path}`)).toBe(false);
  });
});

/** Returns a path of short names with the given number of UTF-16 units. */
const deep = (length: number) => `files/${"x/".repeat(length)}`.slice(0, length - 1).concat("x");

describe("rejectName", () => {
  test.each([
    "files/a/../b",
    "files//b",
    "./a",
    "files/a\u0000b",
    "files/a\ufffd",
    "files/a\u202etxt.exe",
    "files/a\ud800b",
    "files/a?b",
    "files/a:b",
    "files/a*b",
    "files/a\\b",
    "files/a.",
    "files/a /b",
    "files/CON",
    "files/nul.txt",
    "files/Lpt1/a",
    deep(PATH_LIMIT + 1),
    `files/${"x".repeat(NAME_LIMIT_BYTES + 1)}`,
    `files/${"é".repeat(128)}`,
  ])("rejects %j", (path) => {
    expect(rejectName(path, createRedactor([]))).toBe("evidence.unsafe-name");
  });

  test.each([
    "files/a b/ü – (1).txt",
    "files/..a",
    "files/.a/b",
    "files/console/com10.txt",
    deep(PATH_LIMIT),
    `files/${"x".repeat(NAME_LIMIT_BYTES)}`,
    `files/${"é".repeat(127)}`,
  ])("accepts %j", (path) => {
    expect(rejectName(path, createRedactor([]))).toBeUndefined();
  });
});

describe("escapeUnsafe", () => {
  test.each([
    { path: "files/a\nb\u001b[0m", escaped: "withheld/files/a%0Ab%1B[0m" },
    { path: "files/a\u202eb\\c", escaped: "withheld/files/a%E2%80%AEb%5Cc" },
    { path: "x".repeat(ESCAPED_LIMIT), escaped: `withheld/${"x".repeat(ESCAPED_LIMIT)}` },
    { path: "x".repeat(ESCAPED_LIMIT + 1), escaped: `withheld/${"x".repeat(ESCAPED_LIMIT)}…` },
  ])("escapes $path", ({ path, escaped }) => {
    expect(escapeUnsafe(path, createRedactor([]))).toBe(escaped);
  });

  test("returns nothing when the escaped path contains a secret", () => {
    expect(escapeUnsafe("files/a\nb", createRedactor(["files/a%0Ab"]))).toBeUndefined();
  });
});

describe("createPathRegister", () => {
  test.each([
    { first: "files/a.txt", second: "files/A.TXT" },
    { first: "files/caf\u00e9", second: "files/cafe\u0301" },
    { first: "files/\u00c9", second: "files/e\u0301" },
    { first: "files/a", second: "files/A/b" },
    { first: "files/A/b", second: "files/a" },
  ])("reports a collision of $first and $second", ({ first, second }) => {
    const register = createPathRegister();
    register.add(first);
    expect(register.collides(second)).toBe(true);
  });

  test("accepts two spellings of a directory", () => {
    const register = createPathRegister();
    register.add("files/Logs/a.txt");
    expect(["files/logs/b.txt", "files/Logs/A", "evidence/logs/a.txt"].filter(register.collides)).toEqual([]);
  });
});

describe("artifactName", () => {
  const longest = ARTIFACT_NAME_LIMIT - ".zip".length;
  test.each(["evidence-1", "Evidence (linux, 24)", "naïve – 報告".replace(" – ", " "), "x".repeat(longest)])(
    "accepts %j",
    (raw) => {
      expect(artifactName.parse(raw)).toEqual({ ok: true, value: raw });
    },
  );

  test.each(["..", ".hidden", "a/b", "a\\b", "a:b", 'a"b', "a\nb", "-a", "a.", "x".repeat(longest + 1)])(
    "rejects %j",
    (raw) => {
      expect(artifactName.parse(raw)).toEqual({ ok: false });
    },
  );

  test("ignores the extension `.zip`", () => {
    expect(artifactName.parse("evidence.zip")).toEqual({ ok: true, value: "evidence" });
    expect(createStoredName("evidence")).toBe("evidence.zip");
  });
});

describe("parseLegId", () => {
  test.each(["", "a.b.c", "e30.bm90IEpTT04.x", `e30.${Buffer.from('{"scp":1}').toString("base64url")}.x`])(
    "returns an empty string for the token %j",
    (token) => {
      expect(parseLegId(token)).toBe("");
    },
  );
});
