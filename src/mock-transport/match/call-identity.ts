import { hash } from "node:crypto";
import type { Headers } from "../wire/authenticate.ts";
import type { CompletionRequest } from "../core/completion-request.ts";
import { isObject } from "../../text/json-value.ts";
import type { RequestContext } from "../core/request-context.ts";

/**
 * Identifies the call that a request belongs to; `findRepeatedCall` decides whether an equal `key`
 * is a repeated call.
 */
export interface CallIdentity {
  readonly key: number;
  /** The agent's session, when it is known. */
  readonly session: string | undefined;
  /** Whether the client marks the request as a retry. */
  readonly isRetry: boolean;
}

/** Headers that carry an agent's session: Claude Code, Codex. */
const SESSION_HEADERS = ["x-claude-code-session-id", "session-id", "session_id", "thread-id"];

/** User agents that send no session: Gemini CLI, pi. */
const AGENTS_WITHOUT_SESSION = /^(?:GeminiCLI|pi\/)/;

/** Header of AWS clients that is the same for all attempts of one call. */
const INVOCATION_HEADER = "amz-sdk-invocation-id";

/**
 * Members that a client changes when it retries a call: Claude Code requests no stream and fewer
 * tokens after a broken stream, Codex reorders the keys of its metadata.
 */
const VOLATILE_FIELDS = {
  stream: undefined,
  stream_options: undefined,
  max_tokens: undefined,
  client_metadata: undefined,
};
const VOLATILE_KEYS = Object.keys(VOLATILE_FIELDS);

/**
 * The identity of a call within its test. AWS clients send one; for other clients it is the path
 * and the body without its volatile members. An agent that sends no session is identified by its
 * user agent after the first turn, when the body contains ids unique to the conversation.
 */
export function identifyCall(
  { request: { headers }, path, address: { test } }: Pick<RequestContext, "request" | "path" | "address">,
  { body, turn }: Pick<CompletionRequest, "body" | "turn">,
): CallIdentity {
  const invocation = readHeader(headers, INVOCATION_HEADER);
  const fromHeader = SESSION_HEADERS.map((name) => readHeader(headers, name)).find((value) => value !== undefined);
  const agent = readHeader(headers, "user-agent") ?? "";
  const session = fromHeader ?? (turn > 1 && AGENTS_WITHOUT_SESSION.test(agent) ? agent : undefined);
  const call = invocation ?? `${path}\n${JSON.stringify(stripVolatile(body))}`;
  return {
    key: hashKey(`${test}\n${call}`),
    session,
    isRetry: parseRetryCount(headers) > 0 || invocation !== undefined,
  };
}

/**
 * The body without its volatile members; not copied when it has none, because a copy is expensive.
 */
function stripVolatile(body: unknown): unknown {
  return isObject(body) && VOLATILE_KEYS.some((key) => key in body) ? { ...body, ...VOLATILE_FIELDS } : body;
}

/** The first 48 bits of the text's SHA-256 as a number. */
function hashKey(text: string): number {
  const bytes = hash("sha256", text, "binary");
  let key = 0;
  for (let index = 0; index < KEY_BYTES; index++) key = key * 256 + bytes.charCodeAt(index);
  return key;
}

const KEY_BYTES = 6;

/**
 * The number of earlier attempts according to the headers of the official clients; 0 without such a
 * header.
 */
export function parseRetryCount(headers: Headers): number {
  const stainless = readHeader(headers, "x-stainless-retry-count");
  if (stainless !== undefined && /^\d{1,3}$/.test(stainless)) return Number(stainless);
  const attempt = /(?:^|;\s*)attempt=(\d{1,3})/.exec(readHeader(headers, "amz-sdk-request") ?? "")?.[1];
  return attempt === undefined ? 0 : Math.max(0, Number(attempt) - 1);
}

function readHeader(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}
