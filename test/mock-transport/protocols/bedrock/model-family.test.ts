import { describe, expect, test } from "vitest";
import { detectModelFamily } from "../../../../src/mock-transport/protocols/bedrock/model-family.ts";

const profile = "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2c3d4e5f6";

describe("detectModelFamily", () => {
  test.each([
    { model: "anthropic.claude-3-haiku-20240307-v1:0", family: "anthropic" },
    { model: "us.anthropic.claude-sonnet-4-5-20250929-v1:0", family: "anthropic" },
    { model: "us-gov.anthropic.claude-3-haiku-20240307-v1:0", family: "anthropic" },
    { model: "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2", family: "anthropic" },
    { model: "arn:aws:bedrock:us-east-1:1:inference-profile/eu.amazon.nova-pro-v1:0", family: "nova" },
    { model: "amazon.nova-micro-v1:0", family: "nova" },
    { model: "amazon.nova-canvas-v1:0", family: "other" },
    { model: "amazon.nova-2-sonic-v1:0", family: "other" },
    { model: "amazon.nova-2-multimodal-embeddings-v1:0", family: "other" },
    { model: "amazon.titan-text-express-v1", family: "other" },
    { model: "meta.llama3-70b-instruct-v1:0", family: "other" },
    { model: "us.deepseek.r1-v1:0", family: "other" },
  ])("detects the family of $model by its id, whatever the body", ({ model, family }) => {
    for (const body of [{}, { anthropic_version: "x" }, { messages: [] }])
      expect(detectModelFamily(model, body)).toBe(family);
  });

  test.each([
    { body: { anthropic_version: "bedrock-2023-05-31" }, family: "anthropic" },
    { body: { max_tokens: 5, messages: [] }, family: "anthropic" },
    { body: { messages: [] }, family: "nova" },
    { body: { prompt: "Say hello" }, family: "other" },
  ])("detects $family from the body $body when the id does not contain it", ({ body, family }) => {
    expect(detectModelFamily(profile, body)).toBe(family);
    expect(detectModelFamily("my-model", body)).toBe(family);
  });
});
