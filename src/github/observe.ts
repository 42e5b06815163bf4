import { isObject, jsonIn } from "../text/json-value.ts";

/** One answer of the API as the host's `send` gives it: header names in lower case; or why there was none. */
export type ApiAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<{ [name: string]: string }>;
      readonly body: string;
    }
  | { readonly kind: "silence"; readonly why: string };

/**
 * What an answer of GitHub's API says, with the cases that a reader must not mistake for each other:
 * `ok` a document; `empty` success without one; `partial` a page or part of more; `absent` 404, which also hides what the token may not see;
 * `unauthorized` 401; `denied` 403; `limited` the rate limit, whatever its status; `moved` a redirect; `foreign` something that is not the API's;
 * `failed` any other status; `silent` no answer.
 */
export type Observation =
  | { readonly kind: "ok"; readonly document: unknown }
  | { readonly kind: "absent"; readonly message: string }
  | { readonly kind: "empty" | "partial" | "unauthorized" | "denied" | "limited" | "moved" | "foreign" }
  | { readonly kind: "failed"; readonly status: number }
  | { readonly kind: "silent"; readonly why: string };

/** Observes one answer of the REST API. */
export function observe(answer: ApiAnswer): Observation {
  if (answer.kind === "silence") return { kind: "silent", why: answer.why };
  const { status, headers, body } = answer;
  const isLimited = status === 429 || (status === 403 && hasNoRateLeft(headers));
  if (isLimited) return { kind: "limited" };
  if (status >= 300 && status < 400) return { kind: "moved" };
  if (status === 401) return { kind: "unauthorized" };
  if (status === 403) return { kind: "denied" };
  const document = jsonIn(body);
  if (status === 404) return observeAbsence(document);
  if (status < 200 || status >= 300) return { kind: "failed", status };
  if (body.trim() === "") return { kind: "empty" };
  if (status === 206 || /\brel="?next\b/.test(headers["link"] ?? "")) return { kind: "partial" };
  return document === undefined ? { kind: "foreign" } : { kind: "ok", document };
}

/** A 404 counts as the API's own only in the API's format: a proxy's or another server's page says nothing about the repository. */
function observeAbsence(document: unknown): Observation {
  const message = isObject(document) ? document["message"] : undefined;
  return typeof message === "string" ? { kind: "absent", message } : { kind: "foreign" };
}

function hasNoRateLeft(headers: Readonly<{ [name: string]: string }>): boolean {
  return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined;
}
