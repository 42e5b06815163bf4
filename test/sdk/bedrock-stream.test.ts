import { ConverseStreamCommand, InvokeModelWithResponseStreamCommand } from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { eventHeaders, frame, frameHeaders } from "../../src/mock-transport/protocols/bedrock/event-frame.ts";
import { answerTo, settingOf, token } from "../mock-transport/sample.ts";
import { all, clientOf, modelId, say, toolConfig } from "./bedrock-client.ts";
import { fixtures, outcomeOf } from "./served.ts";

/** The frames that the mock answers a body with. */
function framesOf(operation: string, body: object): Buffer[] {
  const target = `/model/${encodeURIComponent(modelId)}/${operation}`;
  const headers = { authorization: `Bearer ${token}` };
  const { answer } = answerTo({ method: "POST", target, headers, body: JSON.stringify(body) }, settingOf(...fixtures));
  return "events" in answer ? answer.events.map((event) => Buffer.from(event as Uint8Array)) : [];
}

/** A client of a server that answers everything with these frames. */
async function clientFor(frames: readonly Uint8Array[]) {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(200, { "content-type": "application/vnd.amazon.eventstream", connection: "close" });
      response.end(Buffer.concat(frames));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return clientOf(`http://127.0.0.1:${port}`, { requestHandler: new NodeHttpHandler(), maxAttempts: 1 });
}

const payloadOf = (bytes: Buffer) => bytes.subarray(12 + bytes.readUInt32BE(4), -4).toString("utf8");
const kindOf = (bytes: Buffer) =>
  /:event-type\x07..(\w+?)\r?:content-type/s.exec(bytes.toString("latin1"))?.[1]?.trim();
const flipped = (bytes: Buffer, at: number) => bytes.with(at, (bytes.at(at) ?? 0) ^ 1);

describe("a stream of Converse for AWS's client", () => {
  const whole = framesOf("converse-stream", { ...say("Weather?"), toolConfig });
  const kinds = whole.map(kindOf);
  const read = (frames: readonly Uint8Array[]) =>
    outcomeOf(async () => {
      const client = await clientFor(frames);
      const { stream } = await client.send(new ConverseStreamCommand({ ...say("Weather?"), toolConfig }));
      return all(stream);
    });

  test("has every kind of event in the provider's order, and none that opens a text", () => {
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

  test("names its headers as the provider does, those too that the client does not look at", () => {
    for (const bytes of whole) {
      const names = bytes.toString("latin1").match(/:[a-z]+-type/g);
      expect(names).toEqual([":event-type", ":content-type", ":message-type"]);
      expect(payloadOf(bytes)).toMatch(/,"p":"[a-zA-Z0-9]+"\}$/);
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
      damage: (bytes: Buffer) => frame(frameHeaders({ ":event-type": "messageStop" }), payloadOf(bytes)),
    },
    {
      name: "no type of event",
      damage: (bytes: Buffer) => frame(frameHeaders({ ":message-type": "event" }), payloadOf(bytes)),
    },
  ])("cannot be read when an event has $name", async ({ damage }) => {
    const last = whole.at(-1) ?? Buffer.alloc(0);
    expect(await read([...whole.slice(0, -1), damage(last)])).toHaveProperty("error");
  });

  test("is passed over where an event has a type that the client does not know", async () => {
    const unknown = frame(eventHeaders("other"), "{}");
    expect(await read([unknown, ...whole])).toEqual(await read(whole));
  });
});

describe("a stream of an invoked model for AWS's client", () => {
  const body = {
    anthropic_version: "bedrock-2023-05-31",
    max_tokens: 5,
    messages: [{ role: "user", content: "Think" }],
  };
  const whole = framesOf("invoke-with-response-stream", body);
  const read = (frames: readonly Uint8Array[]) =>
    outcomeOf(async () => {
      const client = await clientFor(frames);
      const asked = { modelId, body: JSON.stringify(body) };
      const stream = await client.send(new InvokeModelWithResponseStreamCommand(asked));
      return (await all(stream.body)).map(({ chunk }) => Buffer.from(chunk?.bytes ?? []).toString("utf8"));
    });

  test.each(whole.map((_, place) => place))("is read differently without its event %d", async (place) => {
    const outcome = await read(whole);
    expect(outcome).toMatchObject({ value: { length: whole.length } });
    expect(await read(whole.toSpliced(place, 1))).not.toEqual(outcome);
  });

  test("has no pings and no names of events, which only Anthropic's own streams have", () => {
    const events = whole.map((bytes) =>
      Buffer.from((JSON.parse(payloadOf(bytes)) as { bytes: string }).bytes, "base64").toString(),
    );
    expect(events.join("\n")).not.toMatch(/ping|^event:|^data:/m);
    expect(events).toHaveLength(whole.length);
  });
});
