import { describe, expect, test } from "vitest";
import { handleOnce, createConfig, collectText, token } from "../../sample.ts";

const model = "arn:aws:bedrock:us-east-1:1:inference-profile/us.anthropic.claude-test-v1:0";
const converse = { messages: [{ role: "user", content: [{ text: "Say hello" }] }] };
const config = createConfig(
  { match: { model, test: "" }, reply: { text: "Hello." } },
  { match: { test: "suite/one" }, reply: { text: "One." } },
);

function ask(target: string, parts: { body?: unknown; headers?: { [name: string]: string }; method?: string } = {}) {
  const { body = converse, headers = { authorization: `Bearer ${token}` }, method = "POST" } = parts;
  const { answer, note: entry } = handleOnce({ method, target, headers, body: JSON.stringify(body) }, config);
  return { status: answer.status, headers: answer.headers, body: collectText(answer), note: entry };
}

describe("routes of Bedrock", () => {
  test.each([encodeURIComponent(model), model, model.replaceAll("/", "%2f").replaceAll(":", "%3A")])(
    "find the model in /model/%s/converse",
    (segment) => {
      const { status, note: entry } = ask(`/model/${segment}/converse`);
      expect({ status, model: entry.model }).toEqual({ status: 200, model });
    },
  );

  test("separate tests by the prefix of the route", () => {
    const { body, note: entry } = ask(`/suite/one/model/m/converse`);
    expect(entry.test).toBe("suite/one");
    expect(body).toContain("One.");
  });

  test.each([
    { method: "POST", target: "/model/m/invoke-with-bidirectional-stream" },
    { method: "GET", target: "/model/m/converse" },
    { method: "POST", target: "/guardrail/g/version/1/apply" },
    { method: "POST", target: "/guardrail-checks/invoke" },
    { method: "GET", target: "/async-invoke" },
  ])("reject $method $target in AWS's format", ({ method, target }) => {
    const { status, headers, body, note: entry } = ask(target, { method });
    expect(status).toBe(501);
    expect(headers).toMatchObject({ "x-amzn-errortype": "UnknownOperationException", "x-should-retry": "false" });
    expect(JSON.parse(body)).toEqual({ message: expect.stringContaining(`${method} ${target}`) });
    expect(entry).toMatchObject({ outcome: "unsupported" });
  });
});

describe("the token in an AWS signature", () => {
  const signed = (credential: string, algorithm = "AWS4-HMAC-SHA256") => ({
    authorization: `${algorithm} Credential=${credential}, SignedHeaders=host;x-amz-date, Signature=0123456789abcdef`,
  });

  test.each([
    {
      name: "the token for its key id",
      headers: signed(`${token}/20261121/us-east-1/bedrock/aws4_request`),
      access: "accepted",
    },
    {
      name: "the token and the newer algorithm",
      headers: signed(`${token}/20261121`, "AWS4-ECDSA-P256-SHA256"),
      access: "accepted",
    },
    { name: "the start of the token", headers: signed(`${token.slice(0, -1)}/20261121`), access: "wrong" },
    { name: "no key id", headers: signed("/20261121"), access: "wrong" },
    { name: "the token elsewhere", headers: signed(`other/${token}`), access: "wrong" },
    { name: "no signature", headers: {}, access: "missing" },
  ])("counts with $name as $access", ({ headers, access }) => {
    const { status, note: entry } = ask(`/model/${encodeURIComponent(model)}/converse`, { headers });
    expect({ status, access: entry.access }).toEqual({ status: access === "accepted" ? 200 : 403, access });
  });
});

describe("the token count", () => {
  const count = (input: unknown) => ask(`/model/${encodeURIComponent(model)}/count-tokens`, { body: { input } });
  const encoded = (body: unknown) => Buffer.from(JSON.stringify(body)).toString("base64");

  test("has a request id", () => {
    expect(count({ converse }).headers).toMatchObject({ "x-amzn-requestid": "mock-1-1" });
  });

  test.each([
    { name: "nothing", input: undefined, says: "'input'" },
    { name: "neither", input: {}, says: "'input'. Exactly one of converse, invokeModel" },
    { name: "both", input: { converse, invokeModel: { body: "" } }, says: "'input'. Exactly one of" },
    { name: "a conversation without messages", input: { converse: {} }, says: "'input.converse.messages'" },
    {
      name: "a conversation that the model starts",
      input: { converse: { messages: [{ role: "assistant", content: [{ text: "Hi" }] }] } },
      says: "'input.converse.messages[0].role'. A conversation must start",
    },
    { name: "bytes that are no JSON", input: { invokeModel: { body: "AAAA" } }, says: "'input.invokeModel.body'" },
    {
      name: "a body without max_tokens",
      input: { invokeModel: { body: encoded({ anthropic_version: "2023-06-01" }) } },
      says: "'messages'",
    },
  ])("is rejected for $name", ({ input, says }) => {
    const { status, body } = count(input);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual({ message: expect.stringContaining(says) });
  });
});
