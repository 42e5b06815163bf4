import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { resolveRequestId } from "../../../src/mock-transport/pipeline/finalize-answer.ts";
import { handleOnce, createChatRequest, greeting, helloBody, createConfig, token } from "../sample.ts";
import { startServer } from "../server/start-server.ts";

const authorization = `Bearer ${token}`;

describe("resolveRequestId", () => {
  test.each([
    { name: "a word", given: "run-42", expected: "run-42" },
    { name: "all accepted characters", given: "aZ09_.:/+=@-", expected: "aZ09_.:/+=@-" },
    { name: "128 characters", given: "x".repeat(128), expected: "x".repeat(128) },
    { name: "129 characters", given: "x".repeat(129), expected: "own" },
    { name: "nothing", given: "", expected: "own" },
    { name: "a space", given: "a b", expected: "own" },
    { name: "a line feed", given: "a\nx-evil: 1", expected: "own" },
    { name: "a quote", given: 'a"b', expected: "own" },
    { name: "a letter outside ASCII", given: "ä", expected: "own" },
    { name: "several values", given: ["a", "b"], expected: "own" },
    { name: "no header", given: undefined, expected: "own" },
  ])("resolves $name to $expected", ({ given, expected }) => {
    expect(resolveRequestId({ "x-request-id": given }, { id: "own" })).toBe(expected);
  });
});

describe("the request id", () => {
  test.each([
    { name: "an answer", parts: {}, status: 200 },
    { name: "a wrong key", parts: { headers: { authorization: "Bearer no" } }, status: 401 },
    { name: "an unknown path", parts: { target: "/nowhere" }, status: 404 },
    { name: "an invalid body", parts: { body: "{" }, status: 400 },
    { name: "a body over the limit", parts: { body: undefined }, status: 413 },
    { name: "an open route", parts: { method: "GET", target: "/health", headers: {} }, status: 200 },
    { name: "an unsupported route", parts: { target: "/v1/images/generations" }, status: 501 },
  ])("is in the answer to $name: the client's, or else the server's own", ({ parts, status }) => {
    const ask = (more: object) => {
      const request = createChatRequest(helloBody, parts);
      return handleOnce({ ...request, headers: { ...request.headers, ...more } }, createConfig(greeting)).answer;
    };
    expect(ask({})).toMatchObject({ status, headers: { "x-request-id": "mock-1-1" } });
    expect(ask({ "x-request-id": "run-42" }).headers["x-request-id"]).toBe("run-42");
    expect(ask({ "x-request-id": "a b" }).headers["x-request-id"]).toBe("mock-1-1");
  });

  test.each([
    { name: "an answer", body: JSON.stringify(helloBody), key: authorization, status: 200 },
    { name: "a stream", body: JSON.stringify({ ...helloBody, stream: true }), key: authorization, status: 200 },
    { name: "a refusal", body: "", key: "Bearer no", status: 401 },
  ])("arrives with $name over HTTP", async ({ body, key, status }) => {
    const { origin } = await startServer([greeting]);
    const ask = (headers: { [name: string]: string }) =>
      fetch(`${origin}/v1/chat/completions`, { method: "POST", headers: { authorization: key, ...headers }, body });
    const [named, unnamed] = [await ask({ "x-request-id": "run-42" }), await ask({})];
    expect([named.status, named.headers.get("x-request-id")]).toEqual([status, "run-42"]);
    expect([unnamed.status, unnamed.headers.get("x-request-id")]).toEqual([status, "mock-1-2"]);
  });
});

describe("the server's own request id", () => {
  test.each([
    { name: "bytes that are not a request", bytes: "no HTTP at all\r\n\r\n", status: 400 },
    {
      name: "the stop",
      bytes: `POST /_testing-actions/stop HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\n\r\n`,
      status: 200,
    },
  ])("is in the answer to $name", async ({ bytes, status }) => {
    const { port } = await startServer([greeting]);
    const said = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
      socket.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
      socket.on("close", () => resolve(text.toLowerCase()));
    });
    expect(said).toMatch(new RegExp(`^http/1.1 ${status} `));
    expect(said).toContain("\r\nx-request-id: mock-1-1\r\n");
  });
});

describe("HEAD over HTTP", () => {
  test.each(["/v1/models", "/health", "/v1/nowhere"])(
    "ends %s after its headers, and the connection serves on",
    async (path) => {
      const { origin, port } = await startServer([greeting]);
      const whole = await fetch(`${origin}${path}`, { headers: { authorization } });
      const length = (await whole.arrayBuffer()).byteLength;
      const head = await new Promise<{ status: number | undefined; length: string | undefined; body: number }>(
        (resolve, reject) => {
          httpRequest({ port, host: "127.0.0.1", path, method: "HEAD", headers: { authorization } }, (response) => {
            let body = 0;
            response.on("data", (chunk: Buffer) => (body += chunk.length));
            response.on("end", () =>
              resolve({ status: response.statusCode, length: response.headers["content-length"], body }),
            );
          })
            .on("error", reject)
            .end();
        },
      );
      // The message names the method, which is one letter longer.
      expect(head).toEqual({
        status: whole.status,
        length: String(path === "/v1/nowhere" ? length + 1 : length),
        body: 0,
      });
    },
  );
});
