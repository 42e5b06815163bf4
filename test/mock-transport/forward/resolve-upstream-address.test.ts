import { describe, expect, test } from "vitest";
import { resolveUpstreamAddress, filterQuery } from "../../../src/mock-transport/forward/resolve-upstream-address.ts";
import { findUpstreamProvider } from "../../../src/mock-transport/forward/upstream-base.ts";
import { routes } from "../../../src/mock-transport/pipeline/routes.ts";
import { upstreamField } from "../../../src/mock-transport/core/upstream-field.ts";
import { token } from "../sample.ts";

describe("resolveUpstreamAddress", () => {
  test.each([
    {
      provider: "openai",
      base: "https://api.openai.com/v1",
      path: "/v1/responses",
      address: "https://api.openai.com/v1/responses",
    },
    {
      provider: "openai",
      base: "https://api.openai.com/v1",
      path: "/responses",
      address: "https://api.openai.com/v1/responses",
    },
    {
      provider: "openai",
      base: "http://127.0.0.1:9/api",
      path: "/v1/models",
      address: "http://127.0.0.1:9/api/models",
    },
    {
      provider: "anthropic",
      base: "https://api.anthropic.com",
      path: "/messages",
      address: "https://api.anthropic.com/v1/messages",
    },
    {
      provider: "anthropic",
      base: "https://gate.example/a",
      path: "/v1/messages",
      address: "https://gate.example/a/v1/messages",
    },
    {
      provider: "google",
      base: "https://g.example",
      path: "/v1beta/models/m:generateContent",
      address: "https://g.example/v1beta/models/m:generateContent",
    },
    {
      provider: "azure",
      base: "https://r.openai.azure.com",
      path: "/v1/deployments/d/embeddings",
      address: "https://r.openai.azure.com/openai/deployments/d/embeddings",
    },
    {
      provider: "openai",
      base: "https://gate.example/v1",
      path: "//evil.example/v1",
      address: "https://gate.example/v1//evil.example/v1",
    },
  ] as const)("resolves $path of $provider below $base", ({ provider, base, path, address }) => {
    expect(resolveUpstreamAddress(provider, base, { path, query: "" })?.href).toBe(address);
  });

  test.each([
    { name: "leaves the folder of the base", base: "https://gate.example/tenant/v1", path: "/files/../../other" },
    {
      name: "leaves it with encoded dots",
      base: "https://gate.example/tenant/v1",
      path: "/files/%2e%2e/%2E./../other",
    },
    { name: "leaves it with backslashes", base: "https://gate.example/tenant/v1", path: "/files\\..\\..\\..\\other" },
    { name: "begins with another host", base: "https://gate.example", path: "@evil.example/v1" },
    { name: "continues the host's name", base: "https://gate.example", path: ".evil.example/v1" },
    { name: "continues the port", base: "https://gate.example:8", path: "1/v1" },
    { name: "uses http to another machine", base: "http://gate.example", path: "/v1" },
    { name: "has a credential in the base", base: "https://me:secret@gate.example", path: "/v1" },
    { name: "is not a URL", base: "gate.example", path: "/v1" },
  ])("returns undefined when the path or base $name", ({ base, path }) => {
    expect(resolveUpstreamAddress("google", base, { path, query: "" })).toBeUndefined();
  });
});

describe("filterQuery", () => {
  test.each([
    { provider: "google", target: "/p?alt=sse&key=k", query: "alt=sse&key=k" },
    { provider: "vertex", target: "/p?key=k", query: "key=k" },
    { provider: "openai", target: "/p?a=1&key=k&a=2&KEY=k&key", query: "a=1&a=2" },
    { provider: "azure", target: "/p?api-version=2026-01-01&monkey=1", query: "api-version=2026-01-01&monkey=1" },
    { provider: "google", target: `/p?a=1&key=${token}&b=x${token}`, query: "a=1" },
    { provider: "openai", target: "/p?a=b?c", query: "a=b?c" },
    { provider: "openai", target: "/p", query: "" },
  ] as const)("keeps of $target what $provider may have", ({ provider, target, query }) => {
    expect(filterQuery(target, provider, token)).toBe(query);
  });
});

describe("findUpstreamProvider", () => {
  test("finds the provider of every route that can be forwarded", () => {
    const owned = routes.filter(({ id }) => /^(?:openai|anthropic|google|azure|vertex)\b/.test(id));
    expect(owned.length).toBeGreaterThan(20);
    expect(owned.filter((route) => findUpstreamProvider(route) === undefined)).toEqual([]);
  });

  test("finds none for routes of the server or without a known host", () => {
    const ids = ["health", "control.stop", "unknown", "bedrock.converse", "transport-mux"];
    expect(ids.map((id) => findUpstreamProvider({ id }))).toEqual(ids.map(() => undefined));
  });
});

describe("upstreamField", () => {
  test.each([
    { raw: "openai=https://api.openai.com/v1/", base: "https://api.openai.com/v1" },
    {
      raw: " vertex=https://europe-west4-aiplatform.googleapis.com ",
      base: "https://europe-west4-aiplatform.googleapis.com",
    },
    { raw: "azure=http://127.0.0.1:8080", base: "http://127.0.0.1:8080" },
    { raw: "google=http://[::1]:1/x", base: "http://[::1]:1/x" },
  ])("accepts $raw", ({ raw, base }) => {
    expect(upstreamField.parse(raw)).toMatchObject({ ok: true, value: { base } });
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
    expect(upstreamField.parse(raw)).toEqual({ ok: false });
  });
});
