import { describe, expect, test } from "vitest";
import { capabilityField } from "../../../src/secret-gate/capability.ts";
import { parseHealthAddress } from "../../../src/secret-gate/health-address.ts";
import { checkProgram, checkProxy, checkVariable } from "../../../src/secret-gate/capability/check-capability.ts";
import type { NoResponse } from "../../../src/secret-gate/profile.ts";
import { MAX_HEALTH_BYTES } from "../../../src/secret-gate/capability/read-health.ts";

const read = (text: string) => {
  const parsed = capabilityField.parse(text);
  return parsed.ok ? parsed.value : undefined;
};

describe("capabilityField", () => {
  test.each([
    { text: "codex", kind: "program" },
    { text: "codex >=0.100 <1", kind: "program" },
    { text: "claude@^2.1", kind: "program" },
    { text: "node>=24", kind: "program" },
    { text: "pi ~1.5", kind: "program" },
    { text: "proxy=http://127.0.0.1:4000/health", kind: "proxy" },
    { text: "proxy=http://[::1]:4000/", kind: "proxy" },
    { text: "proxy=https://gateway.example.com/v1", kind: "proxy" },
    { text: "env:REGION", kind: "variable" },
  ])("reads $text", ({ text, kind }) => {
    expect(read(text)).toMatchObject({ kind, text });
  });

  test.each([
    "bash",
    "codex; rm -rf /",
    "codex --dangerous",
    "codex@",
    "../codex",
    "codexx",
    "node>=24 && true",
    "proxy=http://gateway.example.com/",
    "proxy=https://user:pass@gateway.example.com/",
    "proxy=https://gateway.example.com/?key=1",
    "proxy=file:///etc/passwd",
    "proxy=http://127.0.0.1.example.com/",
    "env:",
    "env:A B",
  ])("rejects %s", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe("checkProgram", () => {
  const codex = { kind: "program", text: "codex >=1", program: "codex", ranges: [{ min: [1, 0, 0] }] } as const;
  test.each([
    { answer: { kind: "text", text: "codex-cli 1.2.3" }, status: "ok", reason: undefined, detail: "version 1.2.3" },
    {
      answer: { kind: "text", text: "codex-cli 0.2.3" },
      status: "bad",
      reason: "capability.unsupported",
      detail: "version 0.2.3 is outside the range",
    },
    {
      answer: { kind: "text", text: "hello" },
      status: "bad",
      reason: "capability.missing",
      detail: "contains no version",
    },
    { answer: { kind: "absent" }, status: "bad", reason: "capability.missing", detail: "not on the path" },
    { answer: { kind: "timeout" }, status: "bad", reason: "capability.missing", detail: "in time" },
    { answer: { kind: "failed", exitCode: 127 }, status: "bad", reason: "capability.missing", detail: "127" },
  ] as const)("reports $answer as $status", ({ answer, status, reason, detail }) => {
    const seen = checkProgram(codex, answer);
    expect(seen).toMatchObject({ requirement: "codex >=1", kind: "capability", status });
    expect(seen.reason).toBe(reason);
    expect(seen.detail).toContain(detail);
  });

  test("quotes only the version of an answer", () => {
    const seen = checkProgram(codex, { kind: "text", text: "::error::boom 1.2.3 | <b>" });
    expect(JSON.stringify(seen)).not.toContain("boom");
  });
});

describe("checkProxy", () => {
  const proxy = { kind: "proxy", text: "proxy=http://127.0.0.1:1/", url: "http://127.0.0.1:1/health" } as const;
  const observe = (status: number, body: string, type = "application/json") =>
    checkProxy(proxy, { kind: "answer", status, headers: { "content-type": type }, body });

  test.each([
    { name: "mock-transport", body: '{"ok":true,"transport":"mock-transport","instance":"i"}' },
    { name: "a status", body: '{"status":"healthy","db":"connected"}' },
    { name: "Spring's", body: '{"status":"UP","components":{}}' },
    { name: "health+json", body: '{"status":"pass"}', type: "application/health+json" },
    { name: "LiteLLM's liveliness", body: '"I\'m alive!"' },
    { name: "Envoy's", body: "LIVE\n", type: "text/plain" },
    { name: "Kubernetes's", body: "ok", type: "text/plain; charset=utf-8" },
  ])("accepts the health answer of $name", ({ body, type }) => {
    expect(observe(200, body, type)).toMatchObject({ status: "ok", level: "present", requirement: proxy.text });
  });

  test("reports when mock-transport answered", () => {
    expect(observe(200, '{"ok":true,"transport":"mock-transport"}').detail).toContain("mock-transport");
    expect(observe(200, '{"ok":true}').detail).not.toContain("mock-transport");
  });

  test.each([
    { name: "a web page with 404", status: 404, body: "<html>Not Found</html>", type: "text/html" },
    {
      name: "a web page with 200",
      status: 200,
      body: "<!doctype html><title>Welcome to nginx!</title>",
      type: "text/html",
    },
    { name: "a web page that calls itself JSON", status: 200, body: "<html>ok</html>" },
    { name: "a word in a web page's type", status: 200, body: "ok", type: "text/html" },
    { name: "401", status: 401, body: '{"status":"ok"}' },
    { name: "403", status: 403, body: '{"status":"ok"}' },
    { name: "404 in JSON", status: 404, body: '{"status":"ok"}' },
    { name: "405", status: 405, body: '{"ok":true}' },
    { name: "429", status: 429, body: '{"ok":true}' },
    { name: "204", status: 204, body: "" },
    { name: "201", status: 201, body: '{"ok":true}' },
    { name: "a redirect", status: 302, body: '{"ok":true}' },
    { name: "another redirect", status: 308, body: '{"ok":true}' },
    { name: "502", status: 502, body: '{"ok":true}' },
    { name: "nothing with 200", status: 200, body: "" },
    { name: "white space with 200", status: 200, body: "  \n", type: "text/plain" },
    { name: "an empty object", status: 200, body: "{}" },
    { name: "a list", status: 200, body: '["ok"]' },
    { name: "true", status: 200, body: "true" },
    { name: "null", status: 200, body: "null" },
    { name: "a number for the status", status: 200, body: '{"status":200}' },
    { name: "an endpoint that reports a failure", status: 200, body: '{"ok":false}' },
    { name: "an endpoint that is down", status: 200, body: '{"status":"DOWN"}' },
    { name: "an endpoint with contradictory members", status: 200, body: '{"ok":true,"status":"degraded"}' },
    { name: "an error with 200", status: 200, body: '{"error":{"message":"ok"}}' },
    { name: "a list of models", status: 200, body: '{"object":"list","data":[{"id":"ok"}]}' },
    { name: "an inherited member", status: 200, body: '{"__proto__":{"ok":true}}' },
    { name: "words around it", status: 200, body: "all is ok here", type: "text/plain" },
    { name: "a negation", status: 200, body: "not ok", type: "text/plain" },
    { name: "JSON that is cut off", status: 200, body: '{"ok":true' },
  ])("rejects $name as a health answer", ({ status, body, type }) => {
    const seen = observe(status, body, type);
    expect(seen).toMatchObject({ status: "bad", reason: "capability.proxy", level: "declared" });
    expect(seen.detail).not.toContain("<");
  });

  test("accepts an answer at the limit, and none above it", () => {
    const padded = (sizeBytes: number) => '{"ok":true}'.padEnd(sizeBytes);
    expect(observe(200, padded(MAX_HEALTH_BYTES)).status).toBe("ok");
    expect(observe(200, padded(MAX_HEALTH_BYTES + 1)).status).toBe("bad");
  });

  test("describes why there is no answer, and the error of a certificate", () => {
    const silent = (silence: NoResponse) => checkProxy(proxy, silence);
    expect(silent({ kind: "no-response", why: "refused" })).toMatchObject({
      status: "bad",
      reason: "capability.proxy",
    });
    const { detail } = silent({ kind: "no-response", why: "certificate", code: "CERT_HAS_EXPIRED" });
    expect(detail).toContain("has expired (CERT_HAS_EXPIRED)");
  });
});

describe("parseHealthAddress", () => {
  const token = `mock-${"0a1b2c3d".repeat(6)}`;
  test.each([
    ["http://127.0.0.1:4000", "http://127.0.0.1:4000/health"],
    ["http://127.0.0.1:4000/", "http://127.0.0.1:4000/health"],
    ["http://127.0.0.1:4000/v1", "http://127.0.0.1:4000/health"],
    ["http://127.0.0.1:4000/v1/", "http://127.0.0.1:4000/health"],
    ["http://127.0.0.1:4000/openai/v1", "http://127.0.0.1:4000/health"],
    ["http://127.0.0.1:4000/api/v1", "http://127.0.0.1:4000/health"],
    [`http://127.0.0.1:4000/${token}/v1`, "http://127.0.0.1:4000/health"],
    [`http://127.0.0.1:4000/${token}`, "http://127.0.0.1:4000/health"],
    ["https://gateway.example.com/team/v1", "https://gateway.example.com/team/health"],
    ["https://gateway.example.com/anthropic", "https://gateway.example.com/health"],
    ["https://gateway.example.com/health", "https://gateway.example.com/health"],
    ["https://gateway.example.com/v1/health", "https://gateway.example.com/v1/health"],
    ["https://gateway.example.com/health/liveliness", "https://gateway.example.com/health/liveliness"],
    ["https://gateway.example.com/internal/check/", "https://gateway.example.com/internal/check/"],
  ])("resolves %s to %s", (written, url) => {
    expect(parseHealthAddress(written).url).toBe(url);
    expect(read(`proxy=${written}`)).toMatchObject({ url });
  });

  test("neither sends nor prints the token in a base URL of mock-transport", () => {
    expect(JSON.stringify(read(`proxy=http://127.0.0.1:4000/${token}/v1`))).not.toContain("mock-");
  });
});

describe("checkVariable", () => {
  const region = { kind: "variable", text: "env:REGION", name: "REGION" } as const;
  test("requires more than white space, and prints nothing of the value", () => {
    expect(checkVariable(region, { REGION: "eu-1" })).toEqual({
      requirement: "env:REGION",
      kind: "capability",
      chosen: "REGION",
      level: "present",
      status: "ok",
      detail: "set",
    });
    expect(checkVariable(region, { REGION: " " }).reason).toBe("capability.missing");
    expect(checkVariable(region, {}).reason).toBe("capability.missing");
  });
});
