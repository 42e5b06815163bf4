import { generateKeyPairSync, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createTokenRequest, GOOGLE_TOKEN_URL } from "../../../src/secret-gate/probes/service-account.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const document = {
  type: "service_account",
  client_email: "gate@acme.iam.gserviceaccount.com",
  private_key: pem,
  private_key_id: "id-1",
};
const now = new Date("2026-11-21T00:00:00.500Z");

describe("createTokenRequest", () => {
  test("signs a claim that the public key verifies, good for five minutes", () => {
    const request = createTokenRequest(JSON.stringify(document), now);
    if (typeof request === "string") throw new Error(request);
    expect(request).toMatchObject({ method: "POST", url: GOOGLE_TOKEN_URL });
    const [header = "", claim = "", signature = ""] = (new URLSearchParams(request.body).get("assertion") ?? "").split(
      ".",
    );
    expect(
      verify("RSA-SHA256", Buffer.from(`${header}.${claim}`), publicKey, Buffer.from(signature, "base64url")),
    ).toBe(true);
    expect(JSON.parse(Buffer.from(header, "base64url").toString())).toEqual({ alg: "RS256", typ: "JWT", kid: "id-1" });
    const issued = Math.floor(now.getTime() / 1000);
    expect(JSON.parse(Buffer.from(claim, "base64url").toString())).toMatchObject({
      iss: document.client_email,
      aud: GOOGLE_TOKEN_URL,
      iat: issued,
      exp: issued + 300,
    });
  });

  test("ignores the address in the document", () => {
    const request = createTokenRequest(JSON.stringify({ ...document, token_uri: "https://attacker.invalid/" }), now);
    expect(request).toMatchObject({ url: GOOGLE_TOKEN_URL });
    expect(JSON.stringify(request)).not.toContain("attacker");
  });

  const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({
    type: "pkcs8",
    format: "pem",
  });
  test.each([
    { name: "text", text: "not JSON", says: "not a JSON credential document" },
    { name: "another document", text: "{}", says: "unknown `type`" },
    { name: "a federated identity", text: '{"type":"external_account"}', says: "GOOGLE_CLOUD_ACCESS_TOKEN" },
    { name: "a document without a key", text: '{"type":"service_account","client_email":"a"}', says: "lacks" },
    {
      name: "a key cut off",
      text: JSON.stringify({ ...document, private_key: pem.slice(0, 300) }),
      says: "not a complete RSA key",
    },
    {
      name: "a key of another kind",
      text: JSON.stringify({ ...document, private_key: elliptic }),
      says: "not a complete RSA key",
    },
  ])("explains why $name is invalid, and quotes nothing of it", ({ text, says }) => {
    const answer = createTokenRequest(text, now);
    expect(answer).toContain(says);
    expect(JSON.stringify(answer)).not.toContain("PRIVATE");
  });
});
