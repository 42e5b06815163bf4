import { once } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { createResponseWriter } from "../../../actions/mock-transport/connection/response-writer.ts";
import { type AnyResponse, createH1H2Server } from "../../../actions/mock-transport/connection/h1-h2-server.ts";
import { SERVER_LIMITS } from "../../../src/mock-transport/limits.ts";
import type { AddressInfo } from "node:net";
import { sendRequest, HTTP_VERSIONS } from "../send-request.ts";
import { helloBody } from "../sample.ts";

/** A response whose client disconnected before anything was sent. */
async function createAbandonedResponse(version: (typeof HTTP_VERSIONS)[number]): Promise<AnyResponse> {
  const { promise: arrived, resolve } = Promise.withResolvers<AnyResponse>();
  const { server, destroyAll } = createH1H2Server(SERVER_LIMITS, (request, response) => {
    request.resume();
    resolve(response);
  });
  onTestFinished(() => {
    destroyAll();
    server.close();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const pending = sendRequest(version, `http://127.0.0.1:${port}`, { body: helloBody });
  const response = await arrived;
  const closed = once(response, "close");
  pending.abort();
  await closed;
  return response;
}

describe.each(HTTP_VERSIONS)("createResponseWriter over %s", (version) => {
  test("does not wait when the client has disconnected", async () => {
    const writer = createResponseWriter(await createAbandonedResponse(version));
    expect(writer.isOpen()).toBe(false);
    await writer.wait(600_000);
    await writer.end("reset");
  });
});
