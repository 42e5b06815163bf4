import { createRedactor } from "../../src/redact/redactor.ts";
import type { CompletionRequest } from "../../src/mock-transport/core/completion-request.ts";
import { handleRequest, type HandledRequest } from "../../src/mock-transport/pipeline/handle-request.ts";
import type { JournalEntry } from "../../src/mock-transport/core/journal-entry.ts";
import type { WireAnswer, WireRequest } from "../../src/mock-transport/wire/wire.ts";
import { createServerState, type ServerState } from "../../src/mock-transport/core/server-state.ts";
import type { ServerOptions } from "../../src/mock-transport/core/server-options.ts";
import type { ServerConfig } from "../../src/mock-transport/core/server-config.ts";
import type { JournalLine, JournalRequest } from "../../src/mock-transport/core/journal-line.ts";
import type { Fixture, FixtureDocument } from "../../src/schema/fixture.ts";

/** The token of the servers that tests start. */
export const token = ["mock", "0123456789abcdef"].join("-");

/** Creates a document of the fixtures. */
export function createDocument(...fixtures: readonly Fixture[]): FixtureDocument {
  return { schemaVersion: 1, lane: "no-model", provider: "openai", redaction: "none-needed", fixtures: [...fixtures] };
}

export const greeting: Fixture = { match: { user: "Say hello" }, reply: { text: "Hello to you" } };

/** Creates a decoded request. */
export function createCompletionRequest(parts: Partial<CompletionRequest> = {}): CompletionRequest {
  const plain = {
    protocol: "openai-chat" as const,
    model: "gpt-5-mini",
    system: "",
    user: "Say hello",
    prompt: "Say hello",
    toolResults: [],
    step: 0,
    turn: 1,
    tools: [],
    toolChoice: "auto" as const,
    body: {},
  };
  return { ...plain, streaming: false, usageInStream: false, inputTokens: 7, ...parts };
}

export function createConfig(...fixtures: readonly Fixture[]): ServerConfig {
  return {
    fixtures,
    patterns: new Map(),
    token,
    instance: "mock-1",
    redactor: createRedactor([token]),
    mode: "replay",
    strict: true,
    seed: "1",
    pace: {},
    upstream: [],
  };
}

/** A handled request with its journal entry. */
export type HandledWithEntry = Omit<HandledRequest, "toJournalEntry"> & { readonly note: JournalEntry };

/** Adds the journal entry of a handled request. */
export function withEntry<T extends HandledRequest>(handled: T): Omit<T, "note"> & { readonly note: JournalEntry } {
  return { ...handled, note: handled.toJournalEntry() };
}

/**
 * Handles a request with this config and state, as the first request or as the one with this
 * number.
 */
export function handleOnce(
  request: WireRequest,
  config: ServerConfig,
  state: ServerState = createServerState(0),
  seq = 1,
): HandledWithEntry {
  return withEntry(handleRequest(request, config, { id: `mock-1-${seq}`, seq, createdSeconds: 1_795_000_000 }, state));
}

/** Joins the body or the events of an answer. */
export function collectText(answer: WireAnswer): string {
  const chunks = "events" in answer ? answer.events : [answer.body];
  return chunks.map((chunk) => Buffer.from(chunk as Uint8Array).toString("utf8")).join("");
}

/** Creates a chat completion request with a valid token. */
export function createChatRequest(body: object | string, parts: Partial<WireRequest> = {}): WireRequest {
  return {
    method: "POST",
    target: "/v1/chat/completions",
    headers: { authorization: `Bearer ${token}` },
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...parts,
  };
}

export const helloBody = { model: "gpt-5-mini", messages: [{ role: "user", content: "Say hello" }] };

/** Creates the journal line of a call that the first fixture answered. */
export function createRequestLine(parts: Partial<JournalRequest> = {}): JournalRequest {
  return {
    kind: "request",
    seq: 1,
    time: "2026-11-21T12:00:00.000Z",
    durationMs: 1,
    route: "openai.chat",
    method: "POST",
    path: "/v1/chat/completions",
    access: "accepted",
    outcome: "replied",
    class: "turn",
    status: 200,
    streaming: false,
    delivered: true,
    fixture: 0,
    model: "gpt-5-mini",
    excerpt: "Say hello",
    retry: 0,
    redacted: false,
    bodyBytes: 10,
    bodyDigest: `sha256:${"0".repeat(64)}`,
    ...parts,
  };
}

/** Renders a complete journal of the requests, as the server writes it. */
export function renderJournal(
  requests: readonly JournalRequest[],
  parts: { fixtures?: number; dropped?: number; end?: "stopped" | "idle" | "signal" | "none" } = {},
): string {
  const time = "2026-11-21T12:00:00.000Z";
  const lines: JournalLine[] = [
    { kind: "start", schemaVersion: 1, instance: "mock-1", time, fixtures: parts.fixtures ?? 1 },
    ...requests,
  ];
  const { end = "stopped", dropped = 0 } = parts;
  if (end !== "none") lines.push({ kind: "end", time, reason: end, requests: requests.length, dropped });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** Creates the options that a main step would send to its server. */
export function createServerOptions(fixtures: readonly Fixture[], journalPath: string): ServerOptions {
  return {
    fixtures: [...fixtures],
    token,
    instance: "mock-1",
    mode: "replay",
    strict: true,
    seed: "1",
    pace: {},
    upstream: [],
    journalPath,
    secrets: [],
  };
}
