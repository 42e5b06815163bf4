import { describe, expect, test } from "vitest";
import { capability } from "../../src/secret-gate/capability.ts";
import { observeProgram, observeProxy, observeVariable } from "../../src/secret-gate/observe-capability.ts";

const read = (text: string) => {
  const parsed = capability.parse(text);
  return parsed.ok ? parsed.value : undefined;
};

describe("capability", () => {
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
  ])("refuses %s", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe("observeProgram", () => {
  const codex = { kind: "program", text: "codex >=1", program: "codex", ranges: [{ min: [1, 0, 0] }] } as const;
  test.each([
    { answer: { kind: "text", text: "codex-cli 1.2.3" }, status: "ok", reason: undefined, detail: "version 1.2.3" },
    {
      answer: { kind: "text", text: "codex-cli 0.2.3" },
      status: "bad",
      reason: "capability.unsupported",
      detail: "version 0.2.3 lies outside the range",
    },
    {
      answer: { kind: "text", text: "hello" },
      status: "bad",
      reason: "capability.missing",
      detail: "holds no version",
    },
    { answer: { kind: "absent" }, status: "bad", reason: "capability.missing", detail: "not on the path" },
    { answer: { kind: "timeout" }, status: "bad", reason: "capability.missing", detail: "in time" },
    { answer: { kind: "failed", exitCode: 127 }, status: "bad", reason: "capability.missing", detail: "127" },
  ] as const)("takes $answer for $status", ({ answer, status, reason, detail }) => {
    const seen = observeProgram(codex, answer);
    expect(seen).toMatchObject({ requirement: "codex >=1", kind: "capability", status });
    expect(seen.reason).toBe(reason);
    expect(seen.detail).toContain(detail);
  });

  test("quotes nothing of an answer but the version", () => {
    const seen = observeProgram(codex, { kind: "text", text: "::error::boom 1.2.3 | <b>" });
    expect(JSON.stringify(seen)).not.toContain("boom");
  });
});

describe("observeProxy", () => {
  const proxy = { kind: "proxy", text: "proxy=http://127.0.0.1:1/", url: "http://127.0.0.1:1/" } as const;
  const answer = (status: number) => ({ kind: "answer", status, headers: {}, body: "" }) as const;
  test("takes any answer of the endpoint's own for health, and a server error or silence for none", () => {
    expect([200, 401, 404].map((status) => observeProxy(proxy, answer(status)).status)).toEqual(["ok", "ok", "ok"]);
    expect(observeProxy(proxy, answer(502))).toMatchObject({ status: "bad", reason: "capability.proxy" });
    expect(observeProxy(proxy, { kind: "silence", why: "refused" })).toMatchObject({
      status: "bad",
      reason: "capability.proxy",
    });
  });
});

describe("observeVariable", () => {
  const region = { kind: "variable", text: "env:REGION", name: "REGION" } as const;
  test("wants a value that is more than white space, and shows nothing of it", () => {
    expect(observeVariable(region, { REGION: "eu-1" })).toEqual({
      requirement: "env:REGION",
      kind: "capability",
      chosen: "REGION",
      level: "present",
      status: "ok",
      detail: "set",
    });
    expect(observeVariable(region, { REGION: " " }).reason).toBe("capability.missing");
    expect(observeVariable(region, {}).reason).toBe("capability.missing");
  });
});
