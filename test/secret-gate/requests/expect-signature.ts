import { createHash, createHmac } from "node:crypto";
import type { ProbeRequest } from "../../../src/secret-gate/profile.ts";
import { samples } from "../sample-credentials.ts";

/** What the signature of one request must cover. */
export interface ExpectedScope {
  readonly service: string;
  readonly region: string;
  /** The path of the URL with each segment encoded once more. */
  readonly canonicalPath: string;
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

/**
 * Adds the headers of AWS Signature Version 4 for the sample key pair at 2026-11-21T00:00:00Z,
 * written step by step after AWS's documentation and independent of the code under test.
 */
export function expectSigned(request: ProbeRequest, { service, region, canonicalPath }: ExpectedScope): ProbeRequest {
  const headers: { readonly [name: string]: string } = {
    ...request.headers,
    host: new URL(request.url).host,
    "x-amz-date": "20261121T000000Z",
    "x-amz-security-token": samples["AWS_SESSION_TOKEN"] ?? "",
  };
  const names = Object.keys(headers).toSorted();
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join("");
  const canonical = `${request.method}\n${canonicalPath}\n\n${lines}\n${names.join(";")}\n${hash(request.body ?? "")}`;
  const scope = `20261121/${region}/${service}/aws4_request`;
  const dayKey = hmac(`AWS4${samples["AWS_SECRET_ACCESS_KEY"]}`, "20261121");
  const signingKey = hmac(hmac(hmac(dayKey, region), service), "aws4_request");
  const signature = hmac(signingKey, `AWS4-HMAC-SHA256\n20261121T000000Z\n${scope}\n${hash(canonical)}`).toString(
    "hex",
  );
  const authorization = `AWS4-HMAC-SHA256 Credential=${samples["AWS_ACCESS_KEY_ID"]}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  return { ...request, headers: { ...headers, authorization } };
}
