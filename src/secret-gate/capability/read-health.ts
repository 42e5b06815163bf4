import { tryParseJson } from "../../text/json-value.ts";
import type { ProbeAnswer } from "../profile.ts";
import { readAnswer, readMember } from "../probes/read-answer.ts";
import { describeNoResponse } from "../probes/no-response.ts";

/** Health as the endpoint reports it. `detail` contains no text of the answer. */
export type Health =
  | { readonly isHealthy: true; readonly detail: string }
  | { readonly isHealthy: false; readonly detail: string };

/**
 * Maximum size of a health answer, in bytes. Reports that list every component have several
 * kilobytes.
 */
export const MAX_HEALTH_BYTES = 64 * 1024;

/** Words that report health. */
const HEALTHY_WORD =
  /^(?:ok|okay|healthy|healthful|up|pass|passing|alive|live|ready|running|serving|connected|success|pong)$/i;

/** A whole text that reports health: `ok`, LiteLLM's `"I'm alive!"`, Envoy's `LIVE`. */
const HEALTHY_TEXT = /^["']?(?:i['’]?m alive|ok|okay|healthy|up|alive|live|ready|running|pong)["']?[.!]?["']?$/i;

/**
 * Members that report health by one of the words or by `true`. All members that are present must
 * agree.
 */
const HEALTH_KEYS = ["ok", "status", "health", "healthy", "alive", "ready", "success"];

/**
 * Reads the answer of a health address. An endpoint is healthy when it answers status 200 with a
 * JSON object or a text that reports health. A web page, a redirect, an empty answer or one that
 * asks for a credential is not a health report.
 */
export function readHealth(answer: ProbeAnswer): Health {
  if (answer.kind === "no-response") return createUnhealthy(describeNoResponse(answer));
  const { status, headers, body } = answer;
  if (status >= 300 && status < 400)
    return createUnhealthy(`it answers with a redirect (status ${status}), which is not followed`);
  if (status === 401 || status === 403)
    return createUnhealthy(
      `it answers with status ${status}; no credential is sent, so use a health address that needs none`,
    );
  if (status !== 200) return createUnhealthy(`it answers with status ${status} instead of a health report`);
  if (Buffer.byteLength(body) > MAX_HEALTH_BYTES)
    return createUnhealthy(
      `its answer is longer than ${MAX_HEALTH_BYTES} bytes, which is too long for a health report`,
    );
  if (readAnswer(body, headers["content-type"] ?? "").isHtml)
    return createUnhealthy("it answers with a web page instead of a health report");
  const json = tryParseJson(body);
  const isHealthy = isObject(json)
    ? isHealthyObject(json)
    : HEALTHY_TEXT.test((json === undefined ? body : toText(json)).trim());
  if (!isHealthy) return createUnhealthy("it answers with status 200 but does not report that it is healthy");
  const isMock = readMember(json, "transport") === "mock-transport";
  return {
    isHealthy: true,
    detail: isMock ? "mock-transport reports that it is healthy" : "reports that it is healthy",
  };
}

function isHealthyObject(json: object): boolean {
  const values = HEALTH_KEYS.filter((key) => Object.hasOwn(json, key)).map((key) => readMember(json, key));
  return (
    values.length > 0 &&
    values.every((value) => value === true || (typeof value === "string" && HEALTHY_WORD.test(value)))
  );
}

function toText(json: unknown): string {
  return typeof json === "string" ? json : "";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function createUnhealthy(detail: string): Health {
  return { isHealthy: false, detail };
}
