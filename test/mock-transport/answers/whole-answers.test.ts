import { describe, expect, test } from "vitest";
import type { Route } from "../../../src/mock-transport/core/request-context.ts";
import { anthropicRoutes } from "../../../src/mock-transport/protocols/anthropic/routes.ts";
import { bedrockRoutes } from "../../../src/mock-transport/protocols/bedrock/routes.ts";
import { foundryRoutes } from "../../../src/mock-transport/protocols/foundry/routes.ts";
import { googleRoutes } from "../../../src/mock-transport/protocols/google/routes.ts";
import { muxRoutes } from "../../../src/mock-transport/protocols/mux/routes.ts";
import { vertexRoutes } from "../../../src/mock-transport/protocols/vertex/routes.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { createConfig, handleOnce, token } from "../sample.ts";
import { readAnswer, type ReadAnswer } from "./read-answer.ts";
import { GEMINI_CASES, GEMINI_UNSUPPORTED, MUX_CASES } from "./gemini-and-mux-cases.ts";
import type { RouteCase } from "./route-case.ts";
import { ROUTE_CASES, UNSUPPORTED_CASES } from "./route-cases.ts";

const reply = { text: "Four.", usage: { inputTokens: 20, outputTokens: 2 } };
const anyCall: Fixture = { match: {}, reply };
const AUTHORIZED = { authorization: `Bearer ${token}` };

interface Asked extends ReadAnswer {
  readonly route: string;
  readonly outcome: string;
}

function ask(
  { method = "POST", target, headers }: Pick<RouteCase, "method" | "target" | "headers">,
  {
    body = "",
    fixture = anyCall,
    key = AUTHORIZED,
  }: {
    readonly body?: object | string;
    readonly fixture?: Fixture;
    readonly key?: { readonly [name: string]: string };
  },
): Asked {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = { method, target, headers: { ...headers, ...key }, body: text };
  const { answer, note } = handleOnce(request, createConfig(fixture));
  return { ...readAnswer(answer), route: note.route, outcome: note.outcome };
}

const allCases: readonly RouteCase[] = [...ROUTE_CASES, ...GEMINI_CASES, ...MUX_CASES];
const unsupportedCases = [...UNSUPPORTED_CASES, ...GEMINI_UNSUPPORTED];
const refusedCases = [...allCases.filter(({ isRefused }) => isRefused !== false), ...unsupportedCases];
const withBody = allCases.filter(({ request }) => request !== undefined);
const completions = allCases.filter(({ isCompletion }) => isCompletion === true);

/** The message about a body that is no JSON object. The mux's count distinguishes text that is no JSON. */
function describeNoObject(route: string, body: string): string {
  if (route !== "mux.count") return "The request body must be a JSON object.";
  return `Request body must be ${body === "[]" || body === "1" ? "a JSON object" : "valid JSON"}.`;
}

const FAULT_MESSAGE = "This error was requested by a fault of the fixture or the request.";

describe("the whole answer of", () => {
  test.each(allCases)("$route, $name, is the provider's", (row) => {
    const { outcome, ...answer } = ask(row, { body: row.request ?? "" });
    expect(answer).toEqual({ route: row.route, status: 200, ...row.answer });
    expect(outcome).not.toBe("invalid");
  });

  test.each(completions)("$route, $name, without a matching fixture is 410", ({ errors, ...row }) => {
    const answer = ask(row, { body: row.request ?? "", fixture: { match: { user: "other" }, reply } });
    const message =
      'No fixture matches this request. The nearest is fixtures[0] of 1: `user` is "2 + 2", but the fixture wants exactly "other". Add a fixture, or correct its `match`.';
    expect(answer).toEqual({ route: row.route, outcome: "unmatched", ...errors.unmatched(message) });
  });

  test.each(withBody)("$route, $name, to an incomplete body is 400", ({ errors, missing, ...row }) => {
    const message = `Missing or invalid parameter: '${missing}'.`;
    expect(ask(row, { body: {} })).toEqual({
      route: row.route,
      outcome: "invalid",
      ...errors.invalid(message, missing),
    });
  });

  test.each(withBody)("$route, $name, to a body that is no JSON object is 400", ({ errors, ...row }) => {
    for (const body of ["{", "[]", "1", ""])
      expect([body, ask(row, { body })]).toEqual([
        body,
        { route: row.route, outcome: "invalid", ...errors.invalid(describeNoObject(row.route, body)) },
      ]);
  });

  test.each(refusedCases)("$route at $target without the token", ({ errors, keyHint, ...row }) => {
    const send = `Send the \`token\` output of mock-transport as ${keyHint}.`;
    const expected = { route: row.route, outcome: "unauthorized" };
    expect(ask(row, { key: {} })).toEqual({ ...expected, ...errors.unauthorized(`The request has no key. ${send}`) });
    expect(ask(row, { key: { authorization: "Bearer another" } })).toEqual({
      ...expected,
      ...errors.unauthorized(`The key is not the token of this run. ${send}`),
    });
  });

  test.each(completions)("$route, $name, with the fault `status` is the provider's error", ({ errors, ...row }) => {
    const fixture: Fixture = {
      match: {},
      reply: { ...reply, fault: { kind: "status", status: 529, retryAfterMs: 1500 } },
    };
    expect(ask(row, { body: row.request ?? "", fixture })).toEqual({
      route: row.route,
      outcome: "error-replied",
      ...errors.overloaded(FAULT_MESSAGE),
    });
  });

  test.each(completions)("$route, $name, with a fixture's error is the provider's error", ({ errors, ...row }) => {
    const error = { status: 429, message: "Slow.", type: "custom_type", code: "custom" };
    expect(ask(row, { body: row.request ?? "", fixture: { match: {}, reply: { error } } })).toEqual({
      route: row.route,
      outcome: "error-replied",
      ...errors.limited("Slow."),
    });
  });

  test.each(unsupportedCases)("$route at $target, which the mock does not answer, is 501", ({ errors, ...row }) => {
    const message = `This version of mock-transport does not answer POST ${row.target}. Its README lists the routes that it answers.`;
    expect(ask(row, {})).toEqual({ route: row.route, outcome: "unsupported", ...errors.unsupported(message) });
  });
});

/** The last event of a stream that ends with the provider's own error, status 529. */
const LAST_EVENTS: { readonly [name: string]: unknown } = {
  ConverseStream: { serviceUnavailableException: { message: FAULT_MESSAGE } },
  "InvokeModelWithResponseStream for Claude": { serviceUnavailableException: { message: FAULT_MESSAGE } },
  "InvokeModelWithResponseStream for Nova": { serviceUnavailableException: { message: FAULT_MESSAGE } },
  "Messages as a stream": { error: { type: "error", error: { type: "overloaded_error", message: FAULT_MESSAGE } } },
  streamRawPredict: { error: { type: "error", error: { type: "overloaded_error", message: FAULT_MESSAGE } } },
  "Gemini's streamGenerateContent": { error: { code: 529, message: FAULT_MESSAGE, status: "INTERNAL" } },
  "streamGenerateContent as events": { error: { code: 529, message: FAULT_MESSAGE, status: "INTERNAL" } },
};

describe("the fault `error-event`", () => {
  const fixture: Fixture = { match: {}, reply: { ...reply, fault: { kind: "error-event", status: 529 } } };

  test.each(completions)("ends $route, $name, after the first event, or replaces an answer without events", (row) => {
    const request = { method: "POST", target: row.target, headers: AUTHORIZED, body: JSON.stringify(row.request) };
    const { answer, delivery, note } = handleOnce(request, createConfig(fixture));
    if (!("events" in answer)) {
      const overloaded = row.errors.overloaded(FAULT_MESSAGE);
      expect(LAST_EVENTS).not.toHaveProperty(row.name);
      expect([note.outcome, readAnswer(answer).body]).toEqual(["error-replied", overloaded.body]);
      return;
    }
    const [first] = row.answer.body as readonly unknown[];
    const sent = readAnswer({ ...answer, events: (delivery?.steps ?? []).map(({ chunk }) => chunk) });
    expect(sent).toEqual({ status: 200, headers: row.answer.headers, body: [first, LAST_EVENTS[row.name]] });
    expect(delivery).toMatchObject({ end: { how: "whole", afterMs: 0 }, lengthBytes: undefined });
  });
});

describe("the cases", () => {
  const rows: readonly Route[] = [
    ...bedrockRoutes,
    ...anthropicRoutes,
    ...vertexRoutes,
    ...foundryRoutes,
    ...googleRoutes,
    ...muxRoutes,
  ];

  test("reach every row of the providers' routes", () => {
    const cases = [...allCases, ...unsupportedCases].map((row) => ({
      method: "method" in row && row.method !== undefined ? row.method : "POST",
      route: row.route,
      path: row.target.replace(/\?.*/, ""),
    }));
    const gaps = rows.filter(
      ({ id, method, path }) =>
        !cases.some((row) => row.route === id && path.test(row.path) && (method === "any" || method === row.method)),
    );
    expect(gaps.map(({ id, method, path }) => `${id} ${method} ${path}`)).toEqual([]);
  });
});

/** The names that each provider gives to a status, with those that have no name of their own. */
const AWS_NAMES: readonly (readonly [number, string])[] = [
  [400, "ValidationException"],
  [401, "AccessDeniedException"],
  [402, "ValidationException"],
  [403, "AccessDeniedException"],
  [404, "ResourceNotFoundException"],
  [408, "ModelTimeoutException"],
  [409, "ConflictException"],
  [410, "GoneException"],
  [413, "RequestEntityTooLargeException"],
  [424, "ModelErrorException"],
  [429, "ThrottlingException"],
  [500, "InternalServerException"],
  [501, "UnknownOperationException"],
  [502, "ServiceUnavailableException"],
  [503, "ServiceUnavailableException"],
  [504, "ServiceUnavailableException"],
  [529, "ServiceUnavailableException"],
  [599, "InternalServerException"],
];

const ANTHROPIC_TYPES: readonly (readonly [number, string])[] = [
  [400, "invalid_request_error"],
  [401, "authentication_error"],
  [403, "permission_error"],
  [404, "not_found_error"],
  [413, "request_too_large"],
  [422, "invalid_request_error"],
  [429, "rate_limit_error"],
  [500, "api_error"],
  [504, "timeout_error"],
  [529, "overloaded_error"],
];

const GOOGLE_STATUSES: readonly (readonly [number, string])[] = [
  [400, "INVALID_ARGUMENT"],
  [401, "UNAUTHENTICATED"],
  [403, "PERMISSION_DENIED"],
  [404, "NOT_FOUND"],
  [409, "ABORTED"],
  [410, "FAILED_PRECONDITION"],
  [413, "INVALID_ARGUMENT"],
  [429, "RESOURCE_EXHAUSTED"],
  [499, "CANCELLED"],
  [500, "INTERNAL"],
  [501, "UNIMPLEMENTED"],
  [503, "UNAVAILABLE"],
  [504, "DEADLINE_EXCEEDED"],
];

describe("a fault's status", () => {
  const fail = (name: string, status: number) => {
    const row = allCases.find((row) => row.name === name);
    if (row === undefined) throw new Error(`no case ${name}`);
    const fixture: Fixture = { match: {}, reply: { ...reply, fault: { kind: "status", status } } };
    return ask(row, { body: row.request ?? "", fixture });
  };

  test.each(AWS_NAMES)("%i is %s for AWS", (status, name) => {
    for (const operation of ["Converse", "InvokeModelWithResponseStream for Claude"])
      expect(fail(operation, status)).toMatchObject({
        status,
        headers: { "content-type": "application/json", "x-amzn-errortype": name },
        body: { message: FAULT_MESSAGE },
      });
  });

  test.each(ANTHROPIC_TYPES)("%i is %s for Anthropic", (status, type) => {
    for (const operation of ["Messages", "streamRawPredict"])
      expect(fail(operation, status)).toMatchObject({
        status,
        headers: { "content-type": "application/json", "request-id": "req_mock-1-1" },
        body: { type: "error", error: { type, message: FAULT_MESSAGE }, request_id: "req_mock-1-1" },
      });
  });

  test.each(GOOGLE_STATUSES)("%i is %s for Vertex AI", (status, name) => {
    for (const operation of ["generateContent", "streamGenerateContent as events"])
      expect(fail(operation, status).body).toEqual({
        error: { code: status, message: FAULT_MESSAGE, status: name },
      });
  });
});
