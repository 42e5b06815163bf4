import type { ProbeRequest } from "../profile.ts";

type Headers = { readonly [name: string]: string };

/** Builds a GET request for JSON. */
export function getJson(url: string, headers: Headers): ProbeRequest {
  return { method: "GET", url, headers: { accept: "application/json", ...headers } };
}

/** Builds a POST request with a JSON document. */
export function postJson(url: string, headers: Headers, document: unknown): ProbeRequest {
  const body = JSON.stringify(document);
  return {
    method: "POST",
    url,
    headers: { accept: "application/json", "content-type": "application/json", ...headers },
    body,
  };
}

/** Builds a POST request with a form. Credentials among the fields are in the body. */
export function postForm(
  url: string,
  fields: { readonly [name: string]: string },
  headers: Headers = {},
): ProbeRequest {
  const body = new URLSearchParams(fields).toString();
  const type = "application/x-www-form-urlencoded";
  return { method: "POST", url, headers: { accept: "application/json", "content-type": type, ...headers }, body };
}

/** Marks a request as paid. */
export function markPaid(request: ProbeRequest): ProbeRequest {
  return { ...request, isPaid: true };
}

/** Appends a path to a base URL, with or without a slash at its end. */
export function joinUrl(base: string | undefined, path: string): string {
  return `${(base ?? "").replace(/\/+$/, "")}${path}`;
}

/** Creates the header of a bearer token. */
export function toBearerHeader(token: string | undefined): { readonly authorization: string } {
  return { authorization: `Bearer ${token ?? ""}` };
}

/** Encodes a name as one segment of a path. */
export function encodeSegment(name: string): string {
  return encodeURIComponent(name);
}
