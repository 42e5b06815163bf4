import { createHash, createHmac } from "node:crypto";
import type { ProbeRequest } from "../profile.ts";

/** An AWS key pair, with the session token of a temporary one. */
export interface AwsKeyPair {
  readonly id: string;
  readonly secret: string;
  readonly sessionToken?: string;
}

/** The scope in which a signature is valid. */
export interface AwsSigningScope {
  readonly region: string;
  readonly service: string;
  readonly now: Date;
}

const ALGORITHM = "AWS4-HMAC-SHA256";

/**
 * Signs a request with AWS Signature Version 4 over all headers and the body. The query must be
 * encoded; its parts are sorted here.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signAws(
  request: ProbeRequest,
  pair: AwsKeyPair,
  { region, service, now }: AwsSigningScope,
): ProbeRequest {
  const { host, pathname, search } = new URL(request.url);
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const day = time.slice(0, 8);
  const headers: { [name: string]: string } = {
    ...request.headers,
    host,
    "x-amz-date": time,
    ...(pair.sessionToken === undefined ? {} : { "x-amz-security-token": pair.sessionToken }),
  };
  const names = Object.keys(headers).sort();
  const signed = names.join(";");
  const canonical = [
    request.method,
    toCanonicalPath(pathname),
    search.slice(1).split("&").sort().join("&"),
    ...names.map((name) => `${name}:${headers[name]?.trim().replace(/ +/g, " ")}`),
    "",
    signed,
    computeSha256(request.body ?? ""),
  ].join("\n");
  const scope = `${day}/${region}/${service}/aws4_request`;
  const key = [day, region, service, "aws4_request"].reduce<string | Buffer>(computeHmac, `AWS4${pair.secret}`);
  const signature = computeHmac(key, [ALGORITHM, time, scope, computeSha256(canonical)].join("\n")).toString("hex");
  const authorization = `${ALGORITHM} Credential=${pair.id}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
  return { ...request, headers: { ...headers, authorization } };
}

/** Encodes each segment of the URL's path once more, as every AWS service except S3 requires. */
function toCanonicalPath(pathname: string): string {
  return pathname
    .split("/")
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join("/");
}

function computeHmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

function computeSha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
