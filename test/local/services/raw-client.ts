import { request } from "node:http";
import type { Services } from "../../../local/services/server.ts";

export interface RawReply {
  readonly status: number;
  readonly headers: { readonly [key: string]: string | string[] | undefined };
  readonly body: string;
}

export interface RawRequest {
  readonly method?: string;
  readonly headers?: { readonly [key: string]: string };
  readonly body?: string | Buffer;
}

/** Sends one HTTP request on its own connection, with any headers, `host` included. */
export function send(url: string, { method = "GET", headers = {}, body }: RawRequest = {}): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** Reads the ids from the token as the toolkit does. */
export function readBackendIds(token: string): {
  workflow_run_backend_id: string;
  workflow_job_run_backend_id: string;
} {
  const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  const [, run = "", job = ""] = payload.scp.split(":");
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

/**
 * Calls a method of the artifact or the cache service with a valid token; `fields` are added to the
 * caller's ids.
 */
export async function callService(
  services: Services,
  route: string,
  fields: object,
): Promise<{ status: number; body: { [key: string]: unknown } }> {
  const token = services.issueToken("raw");
  const reply = await send(`${services.url}/twirp/github.actions.results.api.v1.${route}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ ...readBackendIds(token), ...fields }),
  });
  return { status: reply.status, body: JSON.parse(reply.body) };
}

/** The options of a Put Blob request. */
export const PUT_BLOB = { method: "PUT", headers: { "x-ms-blob-type": "BlockBlob" } };

/** Creates an artifact. Returns its upload URL. */
export async function createArtifact(services: Services, name: string, fields: object = {}): Promise<string> {
  const { body } = await callService(services, "ArtifactService/CreateArtifact", { name, ...fields });
  return String(body["signed_upload_url"]);
}

/** Uploads and finalises an artifact. Returns its signed URLs. */
export async function storeArtifact(
  services: Services,
  name: string,
  content: string | Buffer,
): Promise<{ uploadUrl: string; readUrl: string }> {
  const uploadUrl = await createArtifact(services, name, { mime_type: "text/plain" });
  await send(uploadUrl, { ...PUT_BLOB, body: content });
  await callService(services, "ArtifactService/FinalizeArtifact", { name, size: String(Buffer.byteLength(content)) });
  const signed = await callService(services, "ArtifactService/GetSignedArtifactURL", { name });
  return { uploadUrl, readUrl: String(signed.body["signed_url"]) };
}
