import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import type { AnswerRule } from "../../../src/secret-gate/probes/answer-rule.ts";
import type * as classifyModule from "../../../src/secret-gate/probes/classify.ts";
import type * as findRuleModule from "../../../src/secret-gate/probes/find-rule.ts";
import type { OnlineLevel, ProbeResult } from "../../../src/secret-gate/profile.ts";
import { samples } from "../sample-credentials.ts";
import { type CaseGroup, DEFAULT_DETAILS } from "./case-group.ts";
import {
  ANTHROPIC_CASES,
  AWS_CASES,
  AZURE_CASES,
  ENTRA_CASES,
  GOOGLE_CASES,
  GOOGLE_TOKEN_CASES,
} from "./cloud-cases.ts";
import { OPENAI_CASES } from "./openai-cases.ts";
import { REVOKED_CASES, SERVICE_CASES } from "./service-cases.ts";

/** One decision: the table that decided, the rule that it chose, and what the answer contained. */
interface Decision {
  readonly table: string;
  readonly rule: string;
  readonly status: number;
  readonly codes: readonly string[];
}

const recorded = {
  tables: new Map<string, readonly AnswerRule[]>(),
  decisions: [] as Decision[],
  table: "",
};

const nameRule = (rule: AnswerRule) =>
  JSON.stringify(rule, (_key, value: unknown) => (value instanceof RegExp ? String(value) : value));

// The rules of most tables are written where they are used, so the tables are taken from the calls
// that create classifiers, and the decisions from the function that finds a rule. Test files share
// workers: this file loads the modules anew and drops its recording copies at once, so that no other
// file gets them.
vi.resetModules();
vi.doMock("../../../src/secret-gate/probes/classify.ts", async (importOriginal) => {
  const original = await importOriginal<typeof classifyModule>();
  const createClassifier: typeof original.createClassifier = (table) => {
    const name = table.rules.map(nameRule).join("\n");
    recorded.tables.set(name, table.rules);
    const classify = original.createClassifier(table);
    return (answer, facts) => {
      recorded.table = name;
      return classify(answer, facts);
    };
  };
  return { ...original, createClassifier };
});
vi.doMock("../../../src/secret-gate/probes/find-rule.ts", async (importOriginal) => {
  const original = await importOriginal<typeof findRuleModule>();
  const findRule: typeof original.findRule = (rules, refusal) => {
    const rule = original.findRule(rules, refusal);
    const { status, codes } = refusal;
    if (rule !== undefined) recorded.decisions.push({ table: recorded.table, rule: nameRule(rule), status, codes });
    return rule;
  };
  return { ...original, findRule };
});

const { PROFILES } = await import("../../../src/secret-gate/profiles/profiles.ts");
const { REVOKED_CODE_RULES, REVOKED_MESSAGE_RULES } = await import("../../../src/secret-gate/probes/revoked-rules.ts");

vi.doUnmock("../../../src/secret-gate/probes/classify.ts");
vi.doUnmock("../../../src/secret-gate/probes/find-rule.ts");
vi.resetModules();

function classify(target: string, status: number, document: unknown): ProbeResult {
  const [variable, level] = target.split(" ") as [string, OnlineLevel];
  const access = PROFILES.flatMap(({ accesses }) => accesses).find((access) => access.variable === variable);
  const probe = access?.probes[level];
  if (probe === undefined) throw new Error(`no probe ${target}`);
  const body = typeof document === "string" ? document : JSON.stringify(document);
  const base = variable.startsWith("ANTHROPIC") ? "https://api.anthropic.com" : "";
  const facts = { credentials: samples, metadata: { base }, model: "model-1", now: new Date(0) };
  return probe.classify({ kind: "answer", status, headers: {}, body }, facts);
}

const UNKNOWN_REASONS = ["credential.rate-limited", "credential.unreachable"];

function toResult({ reason, detail, isUnsure = false }: CaseGroup): ProbeResult {
  const status = isUnsure || UNKNOWN_REASONS.includes(reason) ? "unknown" : "bad";
  return { status, reason, detail: detail ?? DEFAULT_DETAILS[reason] ?? "" };
}

const groups: readonly CaseGroup[] = [
  ...OPENAI_CASES,
  ...ANTHROPIC_CASES,
  ...AWS_CASES,
  ...AZURE_CASES,
  ...ENTRA_CASES,
  ...GOOGLE_CASES,
  ...GOOGLE_TOKEN_CASES,
  ...SERVICE_CASES,
  ...REVOKED_CASES,
];

const cases = groups.flatMap((group) =>
  group.targets.flatMap((target) => group.words.map((word) => ({ target, word, reason: group.reason, group }))),
);

describe("an answer", () => {
  test.each(cases)("to $target that says $word is $reason", ({ target, word, group }) => {
    for (const status of group.statuses)
      expect([status, classify(target, status, group.body(word, status))]).toEqual([status, toResult(group)]);
  });
});

/** Each code and each status of a rule needs a case, or the rule itself when it has neither. */
function listGaps(table: string | undefined, rules: readonly AnswerRule[]): string[] {
  return rules.flatMap((rule) => {
    const name = nameRule(rule);
    const hits = recorded.decisions.filter((hit) => hit.rule === name && (table === undefined || hit.table === table));
    const codes = (rule.codes ?? []).filter(
      (known) =>
        !hits.some(({ codes }) =>
          codes.some((code) => (typeof known === "string" ? known === code : known.test(code))),
        ),
    );
    const statuses = (rule.statuses ?? []).filter((status) => !hits.some((hit) => hit.status === status));
    return hits.length === 0 ? [name] : [...codes, ...statuses].map((missing) => `${name}: ${String(missing)}`);
  });
}

describe("the cases", () => {
  test("reach every rule of every table, with each of its codes and statuses", () => {
    for (const { target, word, group } of cases)
      for (const status of group.statuses) classify(target, status, group.body(word, status));
    expect(recorded.tables.size).toBe(17);
    expect([...recorded.tables].flatMap(([name, rules]) => listGaps(name, rules))).toEqual([]);
    expect(listGaps(undefined, [...REVOKED_CODE_RULES, ...REVOKED_MESSAGE_RULES])).toEqual([]);
  });
});

/** Reads a list of words from the source, because the module does not export it. */
function readWords(file: string, name: string): string[] {
  const source = readFileSync(new URL(`../../../src/secret-gate/probes/${file}`, import.meta.url), "utf8");
  const list = new RegExp(`const ${name}\\b[^=]*= (?:new Set\\()?\\[([^\\]]*)\\]`).exec(source)?.[1];
  if (list === undefined) throw new Error(`no ${name} in ${file}`);
  return [...list.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word);
}

/** Codes that only repeat the status. */
const VAGUE_CODES = [
  "error",
  "errors",
  "none",
  "invalid",
  "failed",
  "requests",
  "tokens",
  "AccessDenied",
  "AccessDeniedException",
  "access_denied",
  "api_error",
  "auth_error",
  "authentication_error",
  "bad_request",
  "BadRequest",
  "denied",
  "FAILED_PRECONDITION",
  "forbidden",
  "INVALID_ARGUMENT",
  "invalid_client",
  "invalid_grant",
  "invalid_request",
  "invalid_request_error",
  "NOT_FOUND",
  "not_found_error",
  "NotFound",
  "PERMISSION_DENIED",
  "permission_error",
  "PermissionDenied",
  "RESOURCE_EXHAUSTED",
  "UNAUTHENTICATED",
  "unauthorized",
  "unauthorized_client",
  "unknown_error",
  "UnauthorizedException",
  "ValidationException",
];

/** Members that contain a code, each in the place where a provider writes it. */
const CODE_MEMBERS: { readonly [key: string]: unknown } = {
  error: { error: "invalid_api_key" },
  code: { code: "invalid_api_key" },
  Code: { Error: { Code: "invalid_api_key" } },
  type: { error: { type: "invalid_api_key" } },
  __type: { __type: "com.amazon#invalid_api_key:http://internal" },
  status: { error: { status: "invalid_api_key" } },
  reason: { error: { details: [{ reason: "invalid_api_key" }] } },
  status_code: { base_resp: { status_code: "invalid_api_key" } },
  error_code: { error_code: "invalid_api_key" },
  errorCode: { errorCode: "invalid_api_key" },
  error_codes: { error_codes: ["invalid_api_key"] },
  quotaId: { error: { details: [{ violations: [{ quotaId: "invalid_api_key" }] }] } },
};

/** Members that contain a message or lead to one. */
const MESSAGE_MEMBERS: { readonly [key: string]: unknown } = {
  errors: { errors: [{ message: "Missing scopes: x" }] },
  Error: { Error: { Message: "Missing scopes: x" } },
  error_description: { error_description: "Missing scopes: x" },
  message: { message: "Missing scopes: x" },
  Message: { Message: "Missing scopes: x" },
  detail: { detail: "Missing scopes: x" },
  details: { error: { details: ["Missing scopes: x"] } },
  violations: { error: { violations: ["Missing scopes: x"] } },
  base_resp: { base_resp: { status_msg: "Missing scopes: x" } },
  status_msg: { status_msg: "Missing scopes: x" },
};

describe("the words of an answer", () => {
  test.each(VAGUE_CODES)("leave the decision to the status when the code is %s", (code) => {
    expect(classify("OPENAI_API_KEY auth", 403, { error: { code, message: "m" } })).toMatchObject({
      status: "bad",
      reason: "credential.scope",
    });
  });

  test.each(Object.entries(CODE_MEMBERS))("contain a code in %s", (_key, document) => {
    expect(classify("OPENAI_API_KEY auth", 403, document)).toMatchObject({ reason: "credential.rejected" });
  });

  test.each(Object.entries(MESSAGE_MEMBERS))("contain a message in or below %s", (_key, document) => {
    expect(classify("OPENAI_API_KEY auth", 401, document)).toMatchObject({ reason: "credential.scope" });
  });

  test("have a case for each that the source lists", () => {
    const lower = VAGUE_CODES.map((code) => code.toLowerCase());
    expect(lower.toSorted()).toEqual(readWords("find-rule.ts", "VAGUE_CODES").toSorted());
    expect(Object.keys(CODE_MEMBERS).toSorted()).toEqual(readWords("read-answer.ts", "CODE_KEYS").toSorted());
    expect(Object.keys(MESSAGE_MEMBERS).toSorted()).toEqual(readWords("read-answer.ts", "WORD_KEYS").toSorted());
  });
});
