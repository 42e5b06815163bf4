import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** A certificate and its key, created for one test run. Node parses X.509 but cannot create it. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

interface Wanted {
  /** Host name of the certificate. Not needed for an authority. */
  readonly host?: string;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  /** Issuer; self-signed when omitted. */
  readonly issuer?: Certificate & { readonly privateKey: KeyObject };
}

const DAY_MS = 24 * 60 * 60 * 1000;
const ISSUER = "testing-actions test authority";

/** Encodes one value in DER: its tag, length and content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const size = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...content: readonly Uint8Array[]) => der(0x30, ...content);
const integer = (bytes: Uint8Array) => der(0x02, bytes);
const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const octets = (content: Uint8Array) => der(0x04, content);
const bits = (content: Uint8Array) => der(0x03, Buffer.from([0]), content);
const time = (date: Date) => der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]|\.\d+/g, "")}`));

const ecdsaWithSha256 = sequence(oid("2a8648ce3d040302"));
const name = (text: string) => sequence(der(0x31, sequence(oid("550403"), der(0x0c, Buffer.from(text)))));
const extension = (id: string, isCritical: boolean, content: Uint8Array) =>
  sequence(oid(id), ...(isCritical ? [der(0x01, Buffer.from([0xff]))] : []), octets(content));

/**
 * Creates a certificate: of an authority when it has no issuer, otherwise of a server.
 * @see https://datatracker.ietf.org/doc/html/rfc5280#section-4.1
 */
export function makeCertificate({ host = "", notBefore, notAfter, issuer }: Wanted = {}) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const isAddress = /^[\d.]+$/.test(host);
  const alternative = isAddress ? der(0x87, Buffer.from(host.split(".").map(Number))) : der(0x82, Buffer.from(host));
  const extensions = sequence(
    extension("551d13", true, issuer === undefined ? sequence(der(0x01, Buffer.from([0xff]))) : sequence()),
    ...(host === "" ? [] : [extension("551d11", false, sequence(alternative))]),
  );
  const toSign = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name(ISSUER),
    sequence(time(notBefore ?? new Date(Date.now() - DAY_MS)), time(notAfter ?? new Date(Date.now() + DAY_MS))),
    name(issuer === undefined ? ISSUER : host),
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, extensions),
  );
  const signature = sign("sha256", toSign, issuer?.privateKey ?? privateKey);
  const document = sequence(toSign, ecdsaWithSha256, bits(signature)).toString("base64");
  const lines = document.match(/.{1,64}/g) ?? [];
  return {
    cert: ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n"),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    privateKey,
  };
}
