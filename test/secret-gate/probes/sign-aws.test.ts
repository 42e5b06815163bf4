import { describe, expect, test } from "vitest";
import { signAws } from "../../../src/secret-gate/probes/sign-aws.ts";

// Key, time, region, service and signatures of AWS's published test suite for Signature Version 4.
const pair = { id: "AKIDEXAMPLE", secret: ["wJalrXUtnFEMI", "K7MDENG+bPxRfiCYEXAMPLEKEY"].join("/") };
const scope = { region: "us-east-1", service: "service", now: new Date("2015-08-30T12:36:00Z") };
const url = "https://example.amazonaws.com/";

describe("signAws", () => {
  test.each([
    {
      name: "get-vanilla",
      request: { method: "GET", url, headers: {} },
      signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    },
    {
      name: "post-vanilla",
      request: { method: "POST", url, headers: {} },
      signature: "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
    },
    {
      name: "get-vanilla-query-order-key-case",
      request: { method: "GET", url: `${url}?Param2=value2&Param1=value1`, headers: {} },
      signature: "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    },
    {
      name: "get-vanilla-empty-query-key",
      request: { method: "GET", url: `${url}?Param1=value1`, headers: {} },
      signature: "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb",
    },
    {
      name: "post-x-www-form-urlencoded",
      request: {
        method: "POST",
        url,
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "Param1=value1",
      },
      signature: "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    },
  ] as const)("gives the published signature of $name", ({ request, signature }) => {
    expect(signAws(request, pair, scope).headers["authorization"]).toMatch(new RegExp(`, Signature=${signature}$`));
  });

  test("lists the signed headers and keeps the rest of the request", () => {
    const request = { method: "POST", url, headers: { accept: "application/json" }, body: "a=b" } as const;
    const signed = signAws(request, { ...pair, sessionToken: "token" }, scope);
    expect(signed).toMatchObject({
      method: "POST",
      url,
      body: "a=b",
      headers: { "x-amz-security-token": "token", "x-amz-date": "20150830T123600Z" },
    });
    expect(signed.headers["authorization"]).toContain("SignedHeaders=accept;host;x-amz-date;x-amz-security-token,");
    expect(JSON.stringify(signed)).not.toContain(pair.secret);
  });

  test("signs a different text for a different body, path, time and region", () => {
    const sign = (path: string, body: string, more = {}) =>
      signAws({ method: "POST", url: `${url}${path}`, headers: {}, body }, pair, { ...scope, ...more }).headers[
        "authorization"
      ];
    const all = [
      sign("a", "x"),
      sign("b", "x"),
      sign("a", "y"),
      sign("a", "x", { region: "eu-west-1" }),
      sign("a%3A0", "x"),
      sign("a", "x", { now: new Date(0) }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
