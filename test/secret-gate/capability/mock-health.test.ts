import { describe, expect, test } from "vitest";
import { nodeSendRequest } from "../../../actions/_runtime/network/node-send-request.ts";
import { seeCapabilities } from "../../../actions/secret-gate/see-capabilities.ts";
import { baseUrlsOf } from "../../../src/mock-transport/clients/client-variables.ts";
import { capability } from "../../../src/secret-gate/capability.ts";
import { fakeHost } from "../../_runtime/fake-host.ts";
import { startForwarding } from "../../mock-transport/forward/start-forwarding.ts";
import { token } from "../../mock-transport/sample.ts";
import { startServer } from "../../mock-transport/server/start-server.ts";

async function see(address: string) {
  const parsed = capability.parse(`proxy=${address}`);
  if (!parsed.ok) throw new Error(`no capability: ${address}`);
  const { host } = fakeHost();
  const send = nodeSendRequest({});
  const [seen] = await seeCapabilities([parsed.value], { ...host, send }, Date.now() + 10_000);
  return seen;
}

describe("proxy=, with the addresses that mock-transport gives", () => {
  test("sees a server that replays, by every base URL of its outputs", async () => {
    const { port } = await startServer([]);
    for (const url of Object.values(baseUrlsOf(port)))
      expect(await see(url)).toMatchObject({ status: "ok", detail: "mock-transport answers that it is well" });
  });

  test("sees a server that forwards, whose base URLs hold the token, and sends and shows no token", async () => {
    const { port, journal } = await startForwarding("forward", []);
    for (const url of Object.values(baseUrlsOf(port, token))) {
      const seen = await see(url);
      expect(seen).toMatchObject({ status: "ok", detail: "mock-transport answers that it is well" });
      expect(JSON.stringify(seen)).not.toContain(token);
    }
    expect(JSON.stringify(journal())).not.toContain("unauthorized");
  });

  test("sees no server at the port of one that has ended", async () => {
    const { port, end } = await startServer([]);
    await end("signal");
    expect(await see(`http://127.0.0.1:${port}/v1`)).toMatchObject({ status: "bad", reason: "capability.proxy" });
  });
});
