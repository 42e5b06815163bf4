import { createHash, createHmac } from "node:crypto";
import type { ProbeRequest } from "../profile.ts";

/** A pair of AWS, with the token that temporary ones come with. */
export interface AwsPair {
  readonly id: string;
  readonly secret: string;
  readonly sessionToken?: string;
}

/** Where and when a signature counts. */
export interface AwsScope {
  readonly region: string;
  readonly service: string;
  readonly now: Date;
}

const ALGORITHM = "AWS4-HMAC-SHA256";

/**
 * The request with AWS's signature, version 4, over all its headers and its body. The query has to be in its encoded form; its parts are sorted here.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signAws(request: ProbeRequest, pair: AwsPair, { region, service, now }: AwsScope): ProbeRequest {
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
    canonicalPath(pathname),
    search.slice(1).split("&").sort().join("&"),
    ...names.map((name) => `${name}:${headers[name]?.trim().replace(/ +/g, " ")}`),
    "",
    signed,
    sha256(request.body ?? ""),
  ].join("\n");
  const scope = `${day}/${region}/${service}/aws4_request`;
  const key = [day, region, service, "aws4_request"].reduce<string | Buffer>(hmac, `AWS4${pair.secret}`);
  const signature = hmac(key, [ALGORITHM, time, scope, sha256(canonical)].join("\n")).toString("hex");
  const authorization = `${ALGORITHM} Credential=${pair.id}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
  return { ...request, headers: { ...headers, authorization } };
}

/** Each segment is encoded once more than it stands in the address, which is AWS's rule for every service but its storage. */
function canonicalPath(pathname: string): string {
  return pathname
    .split("/")
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join("/");
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
