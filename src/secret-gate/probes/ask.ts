import type { ProbeRequest } from "../profile.ts";

type Headers = Readonly<{ [name: string]: string }>;

/** A GET that asks for JSON. */
export function get(url: string, headers: Headers): ProbeRequest {
  return { method: "GET", url, headers: { accept: "application/json", ...headers } };
}

/** A POST of a JSON document. */
export function postJson(url: string, headers: Headers, document: unknown): ProbeRequest {
  const body = JSON.stringify(document);
  return {
    method: "POST",
    url,
    headers: { accept: "application/json", "content-type": "application/json", ...headers },
    body,
  };
}

/** A POST of a form; credentials in it stand in the body. */
export function postForm(
  url: string,
  fields: Readonly<{ [name: string]: string }>,
  headers: Headers = {},
): ProbeRequest {
  const body = new URLSearchParams(fields).toString();
  const type = "application/x-www-form-urlencoded";
  return { method: "POST", url, headers: { accept: "application/json", "content-type": type, ...headers }, body };
}

/** The same request marked as one that costs something. */
export function costly(request: ProbeRequest): ProbeRequest {
  return { ...request, costs: true };
}

/** A path below a base address, whether or not the base ends with a slash. */
export function below(base: string | undefined, path: string): string {
  return `${(base ?? "").replace(/\/+$/, "")}${path}`;
}

/** The header of a bearer token. */
export function bearer(token: string | undefined): { readonly authorization: string } {
  return { authorization: `Bearer ${token ?? ""}` };
}

/** A name as one segment of a path. */
export function segment(name: string): string {
  return encodeURIComponent(name);
}
