import type { Redactor } from "../../redact/redactor.ts";
import { type AnsweredCalls, noCalls } from "./answered-calls.ts";
import type { Access } from "../wire/authenticate.ts";
import type { KnownTexts } from "./redact-known.ts";
import type { KnownPaths } from "./read-path.ts";

/** What one server remembers between requests. Only the answering of requests and messages changes it; nothing of it is shared between servers. */
export interface Memory {
  /** Calls that were answered, by what would make a later request the same call again. */
  readonly answered: AnsweredCalls;
  /** How many of a fixture's `replies` a test has had, by test and fixture. */
  readonly given: Map<string, number>;
  /** State that protocols keep, by slot. */
  readonly slots: Map<symbol, unknown>;
  /** What finds the values that callers of real providers must not leave behind, made once for each caller. */
  readonly redactors: Map<string, Redactor>;
  /** What became of short texts when the job's secrets were taken out of them. */
  readonly clean: KnownTexts;
  /** How paths read that were asked for before. */
  readonly paths: KnownPaths;
  readonly metrics: Metrics;
}

/** Counts since the server started; requests and tokens of completions that were answered, errors of those that were refused. */
export interface Metrics {
  readonly startedMs: number;
  requests: number;
  errors: number;
  inputTokens: number;
  outputTokens: number;
  /** All requests, by what became of them, by what they showed for a key, and by route. */
  readonly outcomes: { [outcome: string]: number };
  readonly access: { [access in Access | "open"]?: number };
  readonly routes: { [route: string]: number };
}

/** Most places in sequences that are remembered. */
const MEMORY_LIMIT = 20_000;

/** A memory without anything in it. */
export function emptyMemory(startedMs: number): Memory {
  return {
    answered: noCalls(),
    given: new Map(),
    clean: new Map(),
    paths: new Map(),
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

/** A part of the server's state that one module owns: returns the server's own value, created on first use. */
export function createStateSlot<T>(create: () => T): (state: Pick<Memory, "slots">) => T {
  const key = Symbol("slot");
  return ({ slots }) => {
    if (!slots.has(key)) slots.set(key, create());
    return slots.get(key) as T;
  };
}

/** Sets a value and forgets the oldest one past the limit. */
export function remember<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= MEMORY_LIMIT) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
