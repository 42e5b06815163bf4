import { redactorOf } from "../../src/redact/redactor.ts";
import type { CompletionRequest } from "../../src/mock-transport/completion-request.ts";
import type { Setting, WireRequest } from "../../src/mock-transport/exchange.ts";
import type { JournalLine, JournalRequest } from "../../src/mock-transport/journal-line.ts";
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
    toolResults: [],
    tools: [],
  };
  return { ...plain, streaming: false, usageInStream: false, inputTokens: 7, ...parts };
}

export function settingOf(...fixtures: readonly Fixture[]): Setting {
  return { fixtures, token, instance: "mock-1", redactor: redactorOf([token]) };
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
    status: 200,
    streaming: false,
    delivered: true,
    fixture: 0,
    model: "gpt-5-mini",
    excerpt: "Say hello",
    retry: 0,
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
