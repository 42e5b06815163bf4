import { isObject, tryParseJson } from "../text/json-value.ts";

/**
 * An answer of the API from the host's `send`, with header names in lower case, or the reason there
 * is none.
 */
export type ApiAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: { readonly [name: string]: string };
      readonly body: string;
    }
  | { readonly kind: "no-response"; readonly why: string };

/**
 * The meaning of an answer of GitHub's API:
 * - `ok`: a document.
 * - `empty`: success without a document.
 * - `partial`: one page or a part.
 * - `absent`: 404, which also hides what the token may not see.
 * - `unauthorized`: 401.
 * - `denied`: 403.
 * - `limited`: the rate limit, with any status.
 * - `moved`: a redirect.
 * - `foreign`: an answer that is not in the API's format.
 * - `failed`: any other status.
 * - `no-response`: no answer.
 */
export type Observation =
  | { readonly kind: "ok"; readonly document: unknown }
  | { readonly kind: "absent"; readonly message: string }
  | { readonly kind: "empty" | "partial" | "unauthorized" | "denied" | "limited" | "moved" | "foreign" }
  | { readonly kind: "failed"; readonly status: number }
  | { readonly kind: "no-response"; readonly why: string };

/** Classifies one answer of the REST API. */
export function observe(answer: ApiAnswer): Observation {
  if (answer.kind === "no-response") return { kind: "no-response", why: answer.why };
  const { status, headers, body } = answer;
  const isLimited = status === 429 || (status === 403 && isRateLimited(headers));
  if (isLimited) return { kind: "limited" };
  if (status >= 300 && status < 400) return { kind: "moved" };
  if (status === 401) return { kind: "unauthorized" };
  if (status === 403) return { kind: "denied" };
  const document = tryParseJson(body);
  if (status === 404) return observeAbsence(document);
  if (status < 200 || status >= 300) return { kind: "failed", status };
  if (body.trim() === "") return { kind: "empty" };
  if (status === 206 || /\brel="?next\b/.test(headers["link"] ?? "")) return { kind: "partial" };
  return document === undefined ? { kind: "foreign" } : { kind: "ok", document };
}

/**
 * Accepts a 404 only in the API's format. The page of a proxy or another server says nothing about
 * the repository.
 */
function observeAbsence(document: unknown): Observation {
  const message = isObject(document) ? document["message"] : undefined;
  return typeof message === "string" ? { kind: "absent", message } : { kind: "foreign" };
}

function isRateLimited(headers: { readonly [name: string]: string }): boolean {
  return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined;
}
