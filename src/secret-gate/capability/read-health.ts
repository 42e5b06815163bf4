import { jsonIn } from "../../text/json-value.ts";
import type { ProbeAnswer } from "../profile.ts";
import { member, readAnswer } from "../probes/read-answer.ts";
import { silenceText } from "../probes/no-response.ts";

/**
 * What an endpoint says of itself: that it is well, or in words why that cannot be told. Holds no
 * outside text.
 */
export type Health =
  | { readonly isWell: true; readonly detail: string }
  | { readonly isWell: false; readonly detail: string };

/**
 * Longest health answer that is read, in bytes; those that list every part of an endpoint have some
 * kilobytes.
 */
export const HEALTH_LIMIT_BYTES = 64 * 1024;

/** Words by which endpoints say that they are well. */
const well = /^(?:ok|okay|healthy|healthful|up|pass|passing|alive|live|ready|running|serving|connected|success|pong)$/i;

/** The same as a whole text: `ok`, LiteLLM's `"I'm alive!"`, Envoy's `LIVE`. */
const wellText = /^["']?(?:i['’]?m alive|ok|okay|healthy|up|alive|live|ready|running|pong)["']?[.!]?["']?$/i;

/**
 * Members in which endpoints say it: with one of the words, or with true. All that are there have
 * to.
 */
const healthKeys = ["ok", "status", "health", "healthy", "alive", "ready", "success"];

/**
 * Reads the answer of a health address: status 200 with a JSON object that says so, or a text that
 * says nothing else. A web page, a redirect, an empty answer or one that
 * asks for a credential is none of the endpoint's own.
 */
export function readHealth(answer: ProbeAnswer): Health {
  if (answer.kind === "silence") return ill(silenceText(answer));
  const { status, headers, body } = answer;
  if (status >= 300 && status < 400) return ill(`it answers with a redirect (status ${status}), which is not followed`);
  if (status === 401 || status === 403)
    return ill(`it answers with status ${status}; no credential is sent, so name a health address that is open`);
  if (status !== 200) return ill(`it answers with status ${status} and not with its health`);
  if (Buffer.byteLength(body) > HEALTH_LIMIT_BYTES)
    return ill(`its answer is longer than ${HEALTH_LIMIT_BYTES} bytes, which no health answer is`);
  if (readAnswer(body, headers["content-type"] ?? "").isHtml)
    return ill("it answers with a web page and not with its health");
  const json = jsonIn(body);
  const isWell = isObject(json) ? saysWell(json) : wellText.test((json === undefined ? body : textOf(json)).trim());
  if (!isWell) return ill("it answers with status 200 and does not say that it is well");
  const isMock = member(json, "transport") === "mock-transport";
  return { isWell: true, detail: isMock ? "mock-transport answers that it is well" : "answers that it is well" };
}

function saysWell(json: object): boolean {
  const said = healthKeys.filter((key) => Object.hasOwn(json, key)).map((key) => member(json, key));
  return said.length > 0 && said.every((value) => value === true || (typeof value === "string" && well.test(value)));
}

function textOf(json: unknown): string {
  return typeof json === "string" ? json : "";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ill(detail: string): Health {
  return { isWell: false, detail };
}
