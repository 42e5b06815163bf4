import { describe, expect, test } from "vitest";
import { nodeSendRequest } from "../../../actions/_runtime/network/node-send-request.ts";
import { checkCapabilities } from "../../../actions/secret-gate/check-capabilities.ts";
import { createBaseUrls } from "../../../src/mock-transport/clients/client-variables.ts";
import { capabilityField } from "../../../src/secret-gate/capability.ts";
import { fakeHost } from "../../_runtime/fake-host.ts";
import { startForwarding } from "../../mock-transport/forward/start-forwarding.ts";
import { token } from "../../mock-transport/sample.ts";
import { startServer } from "../../mock-transport/server/start-server.ts";

async function checkProxyAt(address: string) {
  const parsed = capabilityField.parse(`proxy=${address}`);
  if (!parsed.ok) throw new Error(`no capability: ${address}`);
  const { host } = fakeHost();
  const send = nodeSendRequest({});
  const [seen] = await checkCapabilities([parsed.value], { ...host, send }, Date.now() + 10_000);
  return seen;
}

describe("proxy=, with the addresses that mock-transport gives", () => {
  test("detects a replaying server by every base URL of its outputs", async () => {
    const { port } = await startServer([]);
    for (const url of Object.values(createBaseUrls(port)))
      expect(await checkProxyAt(url)).toMatchObject({
        status: "ok",
        detail: "mock-transport reports that it is healthy",
      });
  });

  test("detects a forwarding server, and neither sends nor prints the token in its base URLs", async () => {
    const { port, journal } = await startForwarding("forward", []);
    for (const url of Object.values(createBaseUrls(port, token))) {
      const seen = await checkProxyAt(url);
      expect(seen).toMatchObject({ status: "ok", detail: "mock-transport reports that it is healthy" });
      expect(JSON.stringify(seen)).not.toContain(token);
    }
    expect(JSON.stringify(journal())).not.toContain("unauthorized");
  });

  test("fails for the port of a stopped server", async () => {
    const { port, end } = await startServer([]);
    await end("signal");
    expect(await checkProxyAt(`http://127.0.0.1:${port}/v1`)).toMatchObject({
      status: "bad",
      reason: "capability.proxy",
    });
  });
});
