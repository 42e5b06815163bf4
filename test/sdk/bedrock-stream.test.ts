import { ConverseStreamCommand, InvokeModelWithResponseStreamCommand } from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  encodeEventHeaders,
  encodeFrame,
  encodeFrameHeaders,
} from "../../src/mock-transport/protocols/bedrock/event-frame.ts";
import { handleOnce, createConfig, token } from "../mock-transport/sample.ts";
import { all, createClient, modelId, say, toolConfig } from "./bedrock-client.ts";
import { fixtures, captureOutcome } from "./served.ts";

/** The frames of the mock's answer to a body. */
function renderFrames(operation: string, body: object): Buffer[] {
  const target = `/model/${encodeURIComponent(modelId)}/${operation}`;
  const headers = { authorization: `Bearer ${token}` };
  const { answer } = handleOnce(
    { method: "POST", target, headers, body: JSON.stringify(body) },
    createConfig(...fixtures),
  );
  return "events" in answer ? answer.events.map((event) => Buffer.from(event as Uint8Array)) : [];
}

/** A client of a server that answers every request with these frames. */
async function serveFrames(frames: readonly Uint8Array[]) {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(200, { "content-type": "application/vnd.amazon.eventstream", connection: "close" });
      response.end(Buffer.concat(frames));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return createClient(`http://127.0.0.1:${port}`, { requestHandler: new NodeHttpHandler(), maxAttempts: 1 });
}

const readPayload = (bytes: Buffer) => bytes.subarray(12 + bytes.readUInt32BE(4), -4).toString("utf8");
const readEventType = (bytes: Buffer) =>
  /:event-type\x07..(\w+?)\r?:content-type/s.exec(bytes.toString("latin1"))?.[1]?.trim();
const flipped = (bytes: Buffer, at: number) => bytes.with(at, (bytes.at(at) ?? 0) ^ 1);

describe("a Converse stream for AWS's client", () => {
  const whole = renderFrames("converse-stream", { ...say("Weather?"), toolConfig });
  const kinds = whole.map(readEventType);
  const read = (frames: readonly Uint8Array[]) =>
    captureOutcome(async () => {
      const client = await serveFrames(frames);
      const { stream } = await client.send(new ConverseStreamCommand({ ...say("Weather?"), toolConfig }));
      return all(stream);
    });

  test("has every kind of event in the provider's order, and no start of a text", () => {
    expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual([
      "messageStart",
      "contentBlockDelta",
      "contentBlockStop",
      "contentBlockStart",
      "contentBlockDelta",
      "contentBlockStop",
      "messageStop",
      "metadata",
    ]);
  });

  test("names its headers as the provider does, including those that the client ignores", () => {
    for (const bytes of whole) {
      const names = bytes.toString("latin1").match(/:[a-z]+-type/g);
      expect(names).toEqual([":event-type", ":content-type", ":message-type"]);
      expect(readPayload(bytes)).toMatch(/,"p":"[a-zA-Z0-9]+"\}$/);
    }
  });

  test.each(whole.map((_, place) => ({ place, kind: kinds[place] })))(
    "is read differently without its event $place, $kind",
    async ({ place }) => {
      const outcome = await read(whole);
      expect(outcome).toMatchObject({ value: { length: whole.length } });
      expect(await read(whole.toSpliced(place, 1))).not.toEqual(outcome);
    },
  );

  test.each([
    { name: "a wrong checksum of the lengths", damage: (bytes: Buffer) => flipped(bytes, 11) },
    { name: "a wrong checksum of the whole", damage: (bytes: Buffer) => flipped(bytes, bytes.length - 1) },
    { name: "a payload that was changed", damage: (bytes: Buffer) => flipped(bytes, bytes.length - 8) },
    { name: "an end in its middle", damage: (bytes: Buffer) => bytes.subarray(0, -6) },
    {
      name: "no kind of message",
      damage: (bytes: Buffer) => encodeFrame(encodeFrameHeaders({ ":event-type": "messageStop" }), readPayload(bytes)),
    },
    {
      name: "no type of event",
      damage: (bytes: Buffer) => encodeFrame(encodeFrameHeaders({ ":message-type": "event" }), readPayload(bytes)),
    },
  ])("cannot be read when an event has $name", async ({ damage }) => {
    const last = whole.at(-1) ?? Buffer.alloc(0);
    expect(await read([...whole.slice(0, -1), damage(last)])).toHaveProperty("error");
  });

  test("is skipped where an event has an unknown type", async () => {
    const unknown = encodeFrame(encodeEventHeaders("other"), "{}");
    expect(await read([unknown, ...whole])).toEqual(await read(whole));
  });
});

describe("an InvokeModel stream for AWS's client", () => {
  const body = {
    anthropic_version: "bedrock-2023-05-31",
    max_tokens: 5,
    messages: [{ role: "user", content: "Think" }],
  };
  const whole = renderFrames("invoke-with-response-stream", body);
  const read = (frames: readonly Uint8Array[]) =>
    captureOutcome(async () => {
      const client = await serveFrames(frames);
      const asked = { modelId, body: JSON.stringify(body) };
      const stream = await client.send(new InvokeModelWithResponseStreamCommand(asked));
      return (await all(stream.body)).map(({ chunk }) => Buffer.from(chunk?.bytes ?? []).toString("utf8"));
    });

  test.each(whole.map((_, place) => place))("is read differently without its event %d", async (place) => {
    const outcome = await read(whole);
    expect(outcome).toMatchObject({ value: { length: whole.length } });
    expect(await read(whole.toSpliced(place, 1))).not.toEqual(outcome);
  });

  test("has no pings and no event names, which only Anthropic's own streams have", () => {
    const events = whole.map((bytes) =>
      Buffer.from((JSON.parse(readPayload(bytes)) as { bytes: string }).bytes, "base64").toString(),
    );
    expect(events.join("\n")).not.toMatch(/ping|^event:|^data:/m);
    expect(events).toHaveLength(whole.length);
  });
});
