import type { Redactor } from "../../redact/redactor.ts";
import type { Access } from "../wire/authenticate.ts";
import { type AnsweredCalls, createAnsweredCalls } from "./answered-calls.ts";
import type { RedactionCache } from "./redact-cached.ts";

/**
 * What one server keeps between requests. Only request and message handlers change it. Servers
 * share nothing.
 */
export interface ServerState {
  /** Answered calls, by the identity that a repeated request shares. */
  readonly answeredCalls: AnsweredCalls;
  /** How many of a fixture's `replies` a test has received, by test and fixture. */
  readonly replyCounts: Map<string, number>;
  /** State owned by single modules. @see createStateSlot */
  readonly slots: Map<symbol, unknown>;
  /** Redactors for the credentials of callers of real providers, one for each caller. */
  readonly redactors: Map<string, Redactor>;
  /** Short texts and their redacted form. */
  readonly redactedTexts: RedactionCache;
  readonly metrics: Metrics;
}

/**
 * Counts since the server started. `requests` and tokens count answered completions, `errors`
 * refused ones.
 */
export interface Metrics {
  readonly startedMs: number;
  requests: number;
  errors: number;
  inputTokens: number;
  outputTokens: number;
  /** All requests by outcome, by credential check and by route. */
  readonly outcomes: { [outcome: string]: number };
  readonly access: { [access in Access | "open"]?: number };
  readonly routes: { [route: string]: number };
}

/** Most entries of a map that `setBounded` fills. */
const ENTRY_LIMIT = 20_000;

/** The empty state of a server that starts at `startedMs`, in milliseconds since the Unix epoch. */
export function createServerState(startedMs: number): ServerState {
  return {
    answeredCalls: createAnsweredCalls(),
    replyCounts: new Map(),
    redactedTexts: new Map(),
    redactors: new Map(),
    slots: new Map(),
    metrics: {
      startedMs,
      requests: 0,
      errors: 0,
      inputTokens: 0,
      outputTokens: 0,
      outcomes: {},
      access: {},
      routes: {},
    },
  };
}

/**
 * A part of the server's state that one module owns: returns the server's own value, created on
 * first use.
 */
export function createStateSlot<T>(create: () => T): (state: Pick<ServerState, "slots">) => T {
  const key = Symbol("slot");
  return ({ slots }) => {
    if (!slots.has(key)) slots.set(key, create());
    return slots.get(key) as T;
  };
}

/** Sets a value and drops the oldest entry past 20,000. */
export function setBounded<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= ENTRY_LIMIT) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
