import { describe, expect, test } from "vitest";
import { createServerState } from "../../../src/mock-transport/core/server-state.ts";
import { handleUpgrade } from "../../../src/mock-transport/socket/handle-upgrade.ts";
import { withEntry, greeting, createConfig, collectText, token } from "../sample.ts";

const key = { authorization: `Bearer ${token}` };
const handshake = {
  upgrade: "WebSocket",
  "sec-websocket-version": "13",
  "sec-websocket-key": Buffer.from("0123456789abcdef").toString("base64"),
};

function shake(target: string, headers: { readonly [name: string]: string }, parts: object = {}, method = "GET") {
  const request = { method, target, headers: { ...handshake, ...headers }, body: "" };
  const meta = { id: "mock-1-7", seq: 7, createdSeconds: 0 };
  return withEntry(handleUpgrade(request, { ...createConfig(greeting), ...parts }, meta, createServerState(0)));
}

describe("handleUpgrade", () => {
  test.each(["/v1/responses", "/responses", "/openai/responses?api-version=1", "/openai/v1/responses"])(
    "opens a socket at %s",
    (target) => {
      const { answer, note: entry, session } = shake(target, key);
      expect(answer.status).toBe(101);
      expect(entry).toMatchObject({ access: "accepted", class: "socket", outcome: "shown" });
      expect(session?.address.socket).toBe(7);
    },
  );

  test.each([
    { name: "a bearer", headers: key },
    { name: "Anthropic's header", headers: { "x-api-key": token } },
    { name: "Azure's header", headers: { "api-key": token } },
  ])("accepts the token in $name", ({ headers }) => {
    expect(shake("/v1/responses", headers).answer.status).toBe(101);
  });

  test("takes the folder before the route as the name of the test", () => {
    expect(shake("/some/test/v1/responses", key).session?.address.test).toBe("some/test");
  });

  test.each([
    { name: "no key", target: "/v1/responses", headers: {}, status: 401, outcome: "unauthorized" },
    {
      name: "a wrong key",
      target: "/v1/responses",
      headers: { "x-api-key": "no" },
      status: 401,
      outcome: "unauthorized",
    },
    {
      name: "a key in the query",
      target: `/v1/responses?key=${token}`,
      headers: {},
      status: 401,
      outcome: "unauthorized",
    },
    { name: "no key on an unknown path", target: "/x", headers: {}, status: 401, outcome: "unauthorized" },
    { name: "an unknown path", target: "/x", headers: key, status: 404, outcome: "unknown-route" },
    {
      name: "a route without WebSockets",
      target: "/v1/chat/completions",
      headers: key,
      status: 426,
      outcome: "unknown-route",
    },
    {
      name: "a route that shows a document",
      target: "/v1/models",
      headers: key,
      status: 426,
      outcome: "unknown-route",
    },
    {
      name: "an old version",
      target: "/v1/responses",
      headers: { ...key, "sec-websocket-version": "8" },
      status: 400,
      outcome: "invalid",
    },
    {
      name: "a short handshake key",
      target: "/v1/responses",
      headers: { ...key, "sec-websocket-key": "AAAA" },
      status: 400,
      outcome: "invalid",
    },
  ])("refuses $name with $status", ({ target, headers, status, outcome }) => {
    const { answer, note: entry, session } = shake(target, headers as { [name: string]: string });
    expect({ status: answer.status, outcome: entry.outcome, session }).toEqual({
      status,
      outcome,
      session: undefined,
    });
    expect(JSON.parse(collectText(answer))).toMatchObject({ error: { message: expect.any(String) } });
  });

  test("refuses a POST that requests a WebSocket with 426", () => {
    expect(shake("/v1/responses", key, {}, "POST").answer.status).toBe(426);
  });

  test.each(["record", "forward"] as const)("answers 426 in the mode %s, whatever the key", (mode) => {
    expect(shake("/v1/responses", { authorization: "Bearer provider" }, { mode }).answer.status).toBe(426);
  });

  test("keeps the token out of the journal", () => {
    expect(JSON.stringify(shake(`/${token}/v1/responses`, key).note)).not.toContain(token);
  });
});
