import { redactorOf } from "../../src/redact/redactor.ts";
import type { CompletionRequest } from "../../src/mock-transport/core/completion-request.ts";
import { exchange, type Exchange } from "../../src/mock-transport/pipeline/handle-request.ts";
import type { Note } from "../../src/mock-transport/core/journal-entry.ts";
import type { WireAnswer, WireRequest } from "../../src/mock-transport/wire/wire.ts";
import { emptyMemory, type Memory } from "../../src/mock-transport/core/server-state.ts";
import type { ServerOrder } from "../../src/mock-transport/core/server-options.ts";
import type { Setting } from "../../src/mock-transport/core/server-config.ts";
import type { JournalLine, JournalRequest } from "../../src/mock-transport/core/journal-line.ts";
import type { Fixture, FixtureDocument } from "../../src/schema/fixture.ts";

/** The token of servers that tests start by themselves. */
export const token = ["mock", "0123456789abcdef"].join("-");

/** A fixture document around the fixtures. */
export function documentOf(...fixtures: readonly Fixture[]): FixtureDocument {
  return { schemaVersion: 1, lane: "no-model", provider: "openai", redaction: "none-needed", fixtures: [...fixtures] };
}

export const greeting: Fixture = { match: { user: "Say hello" }, reply: { text: "Hello to you" } };

/** A request as matching sees it. */
export function completionRequest(parts: Partial<CompletionRequest> = {}): CompletionRequest {
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

export function settingOf(...fixtures: readonly Fixture[]): Setting {
  return {
    fixtures,
    patterns: new Map(),
    token,
    instance: "mock-1",
    redactor: redactorOf([token]),
    mode: "replay",
    strict: true,
    seed: "1",
    pace: {},
    upstream: [],
  };
}

/** An exchange with its note written. */
export type NotedExchange = Omit<Exchange, "note"> & { readonly note: Note };

/** Writes the note of an exchange. */
export function noted<Given extends Exchange>(given: Given): Omit<Given, "note"> & { readonly note: Note } {
  return { ...given, note: given.note() };
}

/** What a server with this setting and memory answers to its first request, or to the one with this number. */
export function answerTo(
  request: WireRequest,
  setting: Setting,
  memory: Memory = emptyMemory(0),
  seq = 1,
): NotedExchange {
  return noted(exchange(request, setting, { id: `mock-1-${seq}`, seq, createdSeconds: 1_795_000_000 }, memory));
}

/** The whole text of an answer, however it is cut. */
export function textOf(answer: WireAnswer): string {
  const pieces = "events" in answer ? answer.events : [answer.body];
  return pieces.map((piece) => Buffer.from(piece as Uint8Array).toString("utf8")).join("");
}

/** A chat completion request with the right token. */
export function chatRequest(body: object | string, parts: Partial<WireRequest> = {}): WireRequest {
  return {
    method: "POST",
    target: "/v1/chat/completions",
    headers: { authorization: `Bearer ${token}` },
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...parts,
  };
}

export const helloBody = { model: "gpt-5-mini", messages: [{ role: "user", content: "Say hello" }] };

/** A journal's line for a call that the first fixture answered. */
export function requestLine(parts: Partial<JournalRequest> = {}): JournalRequest {
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

/** A whole journal around the requests, as the server writes it. */
export function journalText(
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

/** What a main step would hand to its server. */
export function orderOf(fixtures: readonly Fixture[], journalPath: string): ServerOrder {
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
