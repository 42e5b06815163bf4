import { describe, expect, test } from "vitest";
import { checkHost, resolveHosts } from "../../../src/secret-gate/proof/check-host.ts";

const hosts = ["api.openai.com", "*.openai.azure.com"];

describe("checkHost", () => {
  test.each([
    "https://api.openai.com/v1/models",
    "https://API.OPENAI.COM/v1",
    "https://acme.openai.azure.com/openai",
    "https://a.b.openai.azure.com/",
  ])("allows %s", (url) => {
    expect(checkHost(url, hosts, [])).toBeUndefined();
  });

  test.each([
    { name: "another host", url: "https://attacker.invalid/v1", why: "host" },
    { name: "a host that begins with the right one", url: "https://api.openai.com.attacker.invalid/", why: "host" },
    { name: "a host that ends with the right one", url: "https://xapi.openai.com/", why: "host" },
    { name: "the wildcard's bare domain", url: "https://openai.azure.com/", why: "host" },
    { name: "a domain that ends as the wildcard's", url: "https://evilopenai.azure.com/", why: "host" },
    { name: "another port", url: "https://api.openai.com:8443/", why: "host" },
    { name: "the right host as user", url: "https://api.openai.com@attacker.invalid/", why: "address" },
    { name: "user and password", url: "https://u:p@api.openai.com/", why: "address" },
    { name: "a fragment", url: "https://api.openai.com/#x", why: "address" },
    { name: "plain http", url: "http://api.openai.com/", why: "scheme" },
    { name: "another scheme", url: "ftp://api.openai.com/", why: "scheme" },
    { name: "a file", url: "file:///etc/passwd", why: "scheme" },
    { name: "no address", url: "undefined/v1", why: "address" },
    { name: "loopback that is not listed", url: "http://127.0.0.1:8080/", why: "host" },
    { name: "a name that begins as loopback", url: "http://127.0.0.1.attacker.invalid/", why: "scheme" },
    { name: "a name that begins as localhost", url: "http://localhost.attacker.invalid/", why: "scheme" },
  ])("rejects $name", ({ url, why }) => {
    expect(checkHost(url, hosts, [])).toBe(why);
  });

  test.each([
    { url: "https://gateway.example.com/v1", allowed: "gateway.example.com" },
    { url: "https://gateway.example.com:8443/v1", allowed: "gateway.example.com:8443" },
    { url: "http://127.0.0.1:8080/v1", allowed: "127.0.0.1" },
    { url: "http://127.0.0.1:8080/v1", allowed: "127.0.0.1:8080" },
    { url: "http://localhost:8080/v1", allowed: "localhost" },
    { url: "http://[::1]:8080/v1", allowed: "[::1]:8080" },
  ])("allows $url when $allowed is listed", ({ url, allowed }) => {
    expect(checkHost(url, hosts, [allowed])).toBeUndefined();
  });

  test.each([
    { url: "https://gateway.example.com:8443/v1", allowed: "gateway.example.com" },
    { url: "http://gateway.example.com/v1", allowed: "gateway.example.com" },
    { url: "https://sub.gateway.example.com/v1", allowed: "gateway.example.com" },
    { url: "http://127.0.0.1:8081/v1", allowed: "127.0.0.1:8080" },
  ])("rejects $url although $allowed is listed", ({ url, allowed }) => {
    expect(checkHost(url, hosts, [allowed])).toBeDefined();
  });
});

describe("resolveHosts", () => {
  test("fills in metadata", () => {
    expect(resolveHosts(["sts.{region}.amazonaws.com"], { region: "eu-west-1" })).toEqual([
      "sts.eu-west-1.amazonaws.com",
    ]);
  });

  test.each(["x.attacker.invalid/", "a.b", "", "a@b", "a#"])(
    "omits a host that its metadata would change: %j",
    (region) => {
      expect(resolveHosts(["sts.{region}.amazonaws.com"], { region })).toEqual([]);
    },
  );
});
