import {
  BedrockRuntimeClient,
  type BedrockRuntimeClientConfig,
  type Message,
  type ToolConfiguration,
} from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { onTestFinished } from "vitest";
import type { Fixture } from "../../src/schema/fixture.ts";
import { token } from "../mock-transport/sample.ts";
import { startServer } from "../mock-transport/server/start-server.ts";
import { fixtures } from "./served.ts";

/**
 * The client's HTTP handlers: its default for an endpoint without TLS, which uses HTTP/2, and the
 * other one.
 */
export const handlers = [
  { over: "HTTP/2", handler: (): Pick<BedrockRuntimeClientConfig, "requestHandler"> => ({}) },
  { over: "HTTP/1.1", handler: () => ({ requestHandler: new NodeHttpHandler() }) },
] as const;

export type Handler = (typeof handlers)[number]["handler"];

export const modelId = "anthropic.claude-test-v1:0";

export const bearer = (shown: string): BedrockRuntimeClientConfig => ({
  token: async () => ({ token: shown }),
  authSchemePreference: ["httpBearerAuth"],
});

export const signed = (accessKeyId: string): BedrockRuntimeClientConfig => ({
  credentials: { accessKeyId, secretAccessKey: "any" },
  authSchemePreference: ["aws.auth#sigv4"],
});

/** A client for this origin; it is destroyed after the test. */
export function createClient(endpoint: string, options: BedrockRuntimeClientConfig = {}): BedrockRuntimeClient {
  const client = new BedrockRuntimeClient({ region: "us-east-1", endpoint, ...bearer(token), ...options });
  onTestFinished(() => client.destroy());
  return client;
}

/** A server and a client connected to it. */
export async function connected(
  handler: Handler,
  options: BedrockRuntimeClientConfig = {},
  more: readonly Fixture[] = [],
) {
  const server = await startServer([...more, ...fixtures]);
  return { server, client: createClient(server.origin, { ...handler(), ...options }) };
}

/** One user message in Converse's format. */
export const say = (text: string) => ({ modelId, messages: [{ role: "user", content: [{ text }] } satisfies Message] });

export const toolConfig: ToolConfiguration = {
  tools: [{ toolSpec: { name: "weather", inputSchema: { json: { type: "object" } } } }],
};

/** All items of a stream, in order. */
export async function all<T>(stream: AsyncIterable<T> | undefined): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream ?? []) items.push(item);
  return items;
}
