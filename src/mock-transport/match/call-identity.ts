import { hash } from "node:crypto";
import type { Headers } from "../wire/authenticate.ts";
import type { CompletionRequest } from "../core/completion-request.ts";
import { isObject } from "../../text/json-value.ts";
import type { Question } from "../core/request-context.ts";

/** What a request says of the call it belongs to. Whether a later one with the same `key` repeats it, `repeatedCall` tells. */
export interface CallIdentity {
  readonly key: number;
  /** The agent's session, when the client names one. */
  readonly session: string | undefined;
  /** Whether the client itself says that it tries again. */
  readonly isRetry: boolean;
}

/** Headers in which agents name their session: Claude Code, Codex. */
const sessionHeaders = ["x-claude-code-session-id", "session-id", "session_id", "thread-id"];

/** Agents that name no session but themselves: Gemini CLI, pi. */
const namelessAgent = /^(?:GeminiCLI|pi\/)/;

/** Header of AWS's clients that is the same for all tries of one call. */
const INVOCATION = "amz-sdk-invocation-id";

/**
 * What a client changes when it tries the same call again: Claude Code asks for no stream and for fewer tokens when it could not read a stream, Codex writes the keys of
 * its own metadata in another order.
 */
const passing = { stream: undefined, stream_options: undefined, max_tokens: undefined, client_metadata: undefined };
const passingKeys = Object.keys(passing);

/**
 * The identity of a call in its test: AWS's clients name it, and of other clients it is the path and what the body says but for what passes. An agent without a name for
 * its session is known by its own name once the conversation is under way: from then on the body holds ids that no other conversation has.
 */
export function callIdentity(
  { request: { headers }, path, address: { test } }: Pick<Question, "request" | "path" | "address">,
  { body, turn }: Pick<CompletionRequest, "body" | "turn">,
): CallIdentity {
  const invocation = textIn(headers, INVOCATION);
  const named = sessionHeaders.map((name) => textIn(headers, name)).find((value) => value !== undefined);
  const agent = textIn(headers, "user-agent") ?? "";
  const session = named ?? (turn > 1 && namelessAgent.test(agent) ? agent : undefined);
  const call = invocation ?? `${path}\n${JSON.stringify(lasting(body))}`;
  return { key: keyOf(`${test}\n${call}`), session, isRetry: retryOf(headers) > 0 || invocation !== undefined };
}

/** The body without what passes; itself where nothing does, because to copy it takes as long as to write it. */
function lasting(body: unknown): unknown {
  return isObject(body) && passingKeys.some((key) => key in body) ? { ...body, ...passing } : body;
}

/** The first 48 bits of the text's SHA-256, which a number holds. */
function keyOf(text: string): number {
  const bytes = hash("sha256", text, "binary");
  let key = 0;
  for (let index = 0; index < KEY_BYTES; index++) key = key * 256 + bytes.charCodeAt(index);
  return key;
}

const KEY_BYTES = 6;

/** Tries before this one, as the official clients count them in headers of their own; 0 when there is none. */
export function retryOf(headers: Headers): number {
  const stainless = textIn(headers, "x-stainless-retry-count");
  if (stainless !== undefined && /^\d{1,3}$/.test(stainless)) return Number(stainless);
  const attempt = /(?:^|;\s*)attempt=(\d{1,3})/.exec(textIn(headers, "amz-sdk-request") ?? "")?.[1];
  return attempt === undefined ? 0 : Math.max(0, Number(attempt) - 1);
}

function textIn(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}
