import { describe, expect, test } from "vitest";
import { createUrlSigner, SIGNED_URL_LIFETIME_MS } from "../../../local/services/signed-url.ts";

describe("createUrlSigner", () => {
  test("signs for exactly one lifetime", () => {
    let now = 1_000;
    const signer = createUrlSigner(() => now);
    const query = new URL(signer.sign("/blobs/run/a", "read"), "http://127.0.0.1").searchParams;
    now += SIGNED_URL_LIFETIME_MS - 1;
    expect(signer.isValid("/blobs/run/a", "read", query)).toBe(true);
    now += 1;
    expect(signer.isValid("/blobs/run/a", "read", query)).toBe(false);
  });

  test("rejects the signature of another signer", () => {
    const query = new URL(createUrlSigner().sign("/blobs/run/a", "read"), "http://127.0.0.1").searchParams;
    expect(createUrlSigner().isValid("/blobs/run/a", "read", query)).toBe(false);
  });
});
