import { once } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { openLine } from "../../../actions/mock-transport/connection/response-writer.ts";
import { type AnyResponse, createTwoProtocols } from "../../../actions/mock-transport/connection/h1-h2-server.ts";
import { limits } from "../../../src/mock-transport/limits.ts";
import type { AddressInfo } from "node:net";
import { askOver, versions } from "../ask-over.ts";
import { helloBody } from "../sample.ts";

/** A response whose client went away before anything was sent. */
async function abandoned(version: (typeof versions)[number]): Promise<AnyResponse> {
  const { promise: arrived, resolve } = Promise.withResolvers<AnyResponse>();
  const { server, destroyAll } = createTwoProtocols(limits, (request, response) => {
    request.resume();
    resolve(response);
  });
  onTestFinished(() => {
    destroyAll();
    server.close();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const asking = askOver(version, `http://127.0.0.1:${port}`, { body: helloBody });
  const response = await arrived;
  const closed = once(response, "close");
  asking.leave();
  await closed;
  return response;
}

describe.each(versions)("openLine over %s", (version) => {
  test("waits for nothing when its client is gone already", async () => {
    const line = openLine(await abandoned(version));
    expect(line.isOpen()).toBe(false);
    await line.wait(600_000);
    await line.end("reset");
  });
});
