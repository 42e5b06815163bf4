import { describe, expect, test } from "vitest";
import { redactorOf } from "../../src/redact/redactor.ts";
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
  ])("takes %s for one", (path) => {
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
  ])("takes %s for none", (path) => {
    expect(isCredentialFile(`files/${path}`)).toBe(false);
  });
});

/** A path of so many UTF-16 units, of short names. */
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
  ])("refuses %j", (path) => {
    expect(rejectName(path, redactorOf([]))).toBe("evidence.unsafe-name");
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
    expect(rejectName(path, redactorOf([]))).toBeUndefined();
  });
});

describe("escapeUnsafe", () => {
  test.each([
    { path: "files/a\nb\u001b[0m", spelled: "withheld/files/a%0Ab%1B[0m" },
    { path: "files/a\u202eb\\c", spelled: "withheld/files/a%E2%80%AEb%5Cc" },
    { path: "x".repeat(ESCAPED_LIMIT), spelled: `withheld/${"x".repeat(ESCAPED_LIMIT)}` },
    { path: "x".repeat(ESCAPED_LIMIT + 1), spelled: `withheld/${"x".repeat(ESCAPED_LIMIT)}…` },
  ])("spells $path", ({ path, spelled }) => {
    expect(escapeUnsafe(path, redactorOf([]))).toBe(spelled);
  });

  test("gives nothing when the spelling holds a secret", () => {
    expect(escapeUnsafe("files/a\nb", redactorOf(["files/a%0Ab"]))).toBeUndefined();
  });
});

describe("createPathRegister", () => {
  test.each([
    { first: "files/a.txt", second: "files/A.TXT" },
    { first: "files/caf\u00e9", second: "files/cafe\u0301" },
    { first: "files/\u00c9", second: "files/e\u0301" },
    { first: "files/a", second: "files/A/b" },
    { first: "files/A/b", second: "files/a" },
  ])("takes $first and $second for one place", ({ first, second }) => {
    const register = createPathRegister();
    register.add(first);
    expect(register.collides(second)).toBe(true);
  });

  test("lets files share a directory that is written in two ways", () => {
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
    "refuses %j",
    (raw) => {
      expect(artifactName.parse(raw)).toEqual({ ok: false });
    },
  );

  test("takes a name with the ending for the name without it", () => {
    expect(artifactName.parse("evidence.zip")).toEqual({ ok: true, value: "evidence" });
    expect(createStoredName("evidence")).toBe("evidence.zip");
  });
});

describe("parseLegId", () => {
  test.each(["", "a.b.c", "e30.bm90IEpTT04.x", `e30.${Buffer.from('{"scp":1}').toString("base64url")}.x`])(
    "gives nothing for the token %j",
    (token) => {
      expect(parseLegId(token)).toBe("");
    },
  );
});
