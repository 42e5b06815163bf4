import { describe, expect, test } from "vitest";
import { addressOf, queryFor } from "../../../src/mock-transport/forward/address-of.ts";
import { providerOf } from "../../../src/mock-transport/forward/upstream-base.ts";
import { routes } from "../../../src/mock-transport/pipeline/routes.ts";
import { upstream } from "../../../src/mock-transport/core/upstream-field.ts";
import { token } from "../sample.ts";

describe("addressOf", () => {
  test.each([
    {
      provider: "openai",
      base: "https://api.openai.com/v1",
      below: "/v1/responses",
      address: "https://api.openai.com/v1/responses",
    },
    {
      provider: "openai",
      base: "https://api.openai.com/v1",
      below: "/responses",
      address: "https://api.openai.com/v1/responses",
    },
    {
      provider: "openai",
      base: "http://127.0.0.1:9/api",
      below: "/v1/models",
      address: "http://127.0.0.1:9/api/models",
    },
    {
      provider: "anthropic",
      base: "https://api.anthropic.com",
      below: "/messages",
      address: "https://api.anthropic.com/v1/messages",
    },
    {
      provider: "anthropic",
      base: "https://gate.example/a",
      below: "/v1/messages",
      address: "https://gate.example/a/v1/messages",
    },
    {
      provider: "google",
      base: "https://g.example",
      below: "/v1beta/models/m:generateContent",
      address: "https://g.example/v1beta/models/m:generateContent",
    },
    {
      provider: "azure",
      base: "https://r.openai.azure.com",
      below: "/v1/deployments/d/embeddings",
      address: "https://r.openai.azure.com/openai/deployments/d/embeddings",
    },
    {
      provider: "openai",
      base: "https://gate.example/v1",
      below: "//evil.example/v1",
      address: "https://gate.example/v1//evil.example/v1",
    },
  ] as const)("puts $below of $provider below $base", ({ provider, base, below, address }) => {
    expect(addressOf(provider, base, { below, query: "" })?.href).toBe(address);
  });

  test.each([
    { name: "climbs out of the base's folder", base: "https://gate.example/tenant/v1", below: "/files/../../other" },
    {
      name: "climbs out with encoded dots",
      base: "https://gate.example/tenant/v1",
      below: "/files/%2e%2e/%2E./../other",
    },
    { name: "climbs out with backslashes", base: "https://gate.example/tenant/v1", below: "/files\\..\\..\\..\\other" },
    { name: "begins with another host", base: "https://gate.example", below: "@evil.example/v1" },
    { name: "continues the host's name", base: "https://gate.example", below: ".evil.example/v1" },
    { name: "continues the port", base: "https://gate.example:8", below: "1/v1" },
    { name: "goes in the clear to another machine", base: "http://gate.example", below: "/v1" },
    { name: "has a key in the base", base: "https://me:secret@gate.example", below: "/v1" },
    { name: "is no address", base: "gate.example", below: "/v1" },
  ])("gives nothing where the path or base $name", ({ base, below }) => {
    expect(addressOf("google", base, { below, query: "" })).toBeUndefined();
  });
});

describe("queryFor", () => {
  test.each([
    { provider: "google", target: "/p?alt=sse&key=k", query: "alt=sse&key=k" },
    { provider: "vertex", target: "/p?key=k", query: "key=k" },
    { provider: "openai", target: "/p?a=1&key=k&a=2&KEY=k&key", query: "a=1&a=2" },
    { provider: "azure", target: "/p?api-version=2026-01-01&monkey=1", query: "api-version=2026-01-01&monkey=1" },
    { provider: "google", target: `/p?a=1&key=${token}&b=x${token}`, query: "a=1" },
    { provider: "openai", target: "/p?a=b?c", query: "a=b?c" },
    { provider: "openai", target: "/p", query: "" },
  ] as const)("keeps of $target what $provider may have", ({ provider, target, query }) => {
    expect(queryFor(target, provider, token)).toBe(query);
  });
});

describe("providerOf", () => {
  test("knows the provider of every route that belongs to one of those", () => {
    const owned = routes.filter(({ id }) => /^(?:openai|anthropic|google|azure|vertex)\b/.test(id));
    expect(owned.length).toBeGreaterThan(20);
    expect(owned.filter((route) => providerOf(route) === undefined)).toEqual([]);
  });

  test("knows none for what belongs to the server itself or to no host", () => {
    const ids = ["health", "control.stop", "unknown", "bedrock.converse", "transport-mux"];
    expect(ids.map((id) => providerOf({ id }))).toEqual(ids.map(() => undefined));
  });
});

describe("upstream", () => {
  test.each([
    { raw: "openai=https://api.openai.com/v1/", base: "https://api.openai.com/v1" },
    {
      raw: " vertex=https://europe-west4-aiplatform.googleapis.com ",
      base: "https://europe-west4-aiplatform.googleapis.com",
    },
    { raw: "azure=http://127.0.0.1:8080", base: "http://127.0.0.1:8080" },
    { raw: "google=http://[::1]:1/x", base: "http://[::1]:1/x" },
  ])("takes $raw", ({ raw, base }) => {
    expect(upstream.parse(raw)).toMatchObject({ ok: true, value: { base } });
  });

  test.each([
    "openai=http://api.openai.com/v1",
    "openai=http://127.0.0.1.evil.example",
    "openai=http://localhost.evil.example",
    "openai=https://key@api.openai.com",
    "openai=https://:key@api.openai.com",
    "openai=https://api.openai.com/v1?key=1",
    "openai=https://api.openai.com/v1#a",
    "openai=ftp://127.0.0.1",
    "bedrock=https://bedrock.example",
    "https://api.openai.com/v1",
    "openai=",
  ])("refuses %s", (raw) => {
    expect(upstream.parse(raw)).toEqual({ ok: false });
  });
});
