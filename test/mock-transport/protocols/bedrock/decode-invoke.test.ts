import { describe, expect, test } from "vitest";
import { decodeInvoke } from "../../../../src/mock-transport/protocols/bedrock/decode-invoke.ts";

const claude = "anthropic.claude-test-v1:0";
const body = {
  anthropic_version: "bedrock-2023-05-31",
  max_tokens: 5,
  messages: [{ role: "user", content: "Say hello" }],
};

describe("decodeInvoke", () => {
  test.each([true, false])(
    "takes the model and streaming (%s) from the path, and keeps the body unchanged",
    (isStream) => {
      const decoded = decodeInvoke(body, claude, isStream);
      expect(decoded).toMatchObject({
        ok: true,
        request: { protocol: "anthropic", model: claude, streaming: isStream },
      });
      expect(decoded.ok && decoded.request.body).toBe(body);
    },
  );

  test.each(["bedrock-2023-05-31", "2023-06-01", "2026-10-21"])(
    "accepts the version %s, as Anthropic's clients send it",
    (version) => {
      expect(decodeInvoke({ ...body, anthropic_version: version }, claude, false).ok).toBe(true);
    },
  );

  test.each([
    { name: "without a version", body: { ...body, anthropic_version: undefined }, param: "anthropic_version" },
    { name: "with a version that is none", body: { ...body, anthropic_version: "latest" }, param: "anthropic_version" },
    { name: "with a model", body: { ...body, model: claude }, param: "model" },
    { name: "with a wish for a stream", body: { ...body, stream: true }, param: "stream" },
    { name: "without max_tokens", body: { ...body, max_tokens: undefined }, param: "max_tokens" },
    { name: "that is a text", body: "Say hello", param: undefined },
  ])("rejects a body for an Anthropic model $name", ({ body: other, param }) => {
    const decoded = decodeInvoke(other, claude, false);
    expect(decoded).toMatchObject({ ok: false, refusal: { kind: "invalid" } });
    expect(!decoded.ok && decoded.refusal.param).toBe(param);
  });

  test("rejects Anthropic's format for a Nova model", () => {
    expect(decodeInvoke(body, "amazon.nova-lite-v1:0", false)).toMatchObject({
      ok: false,
      refusal: { kind: "invalid", param: "messages[0].content" },
    });
  });
});
