import { describe, expect, test } from "vitest";
import { redactorOf } from "../../src/redact/redactor.ts";
import { ARTIFACT_NAME_LIMIT, artifactName, storedName } from "../../src/upload-evidence/artifact-name.ts";
import { legIdOf } from "../../src/upload-evidence/choose-name.ts";
import { isCredentialFile } from "../../src/upload-evidence/credential-file.ts";
import { PATH_LIMIT, refuseName } from "../../src/upload-evidence/entry-name.ts";

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

describe("refuseName", () => {
  test.each([
    "files/a/../b",
    "files//b",
    "./a",
    "files/a\u0000b",
    "files/a\u202e\ufffd",
    "files/a?b",
    `files/${"x".repeat(PATH_LIMIT - 5)}`,
  ])("refuses %j", (path) => {
    expect(refuseName(path, redactorOf([]))).toBe("evidence.unsafe-name");
  });

  test.each(["files/a b/ü – (1).txt", "files/..a", `files/${"x".repeat(PATH_LIMIT - 6)}`])("accepts %j", (path) => {
    expect(refuseName(path, redactorOf([]))).toBeUndefined();
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
    expect(storedName("evidence")).toBe("evidence.zip");
  });
});

describe("legIdOf", () => {
  test.each(["", "a.b.c", "e30.bm90IEpTT04.x", `e30.${Buffer.from('{"scp":1}').toString("base64url")}.x`])(
    "gives nothing for the token %j",
    (token) => {
      expect(legIdOf(token)).toBe("");
    },
  );
});
