const UNTRUSTED = "is not signed by an authority that this runner trusts";
const OWN = "to use your own authority, set `NODE_EXTRA_CA_CERTS` to the file of its certificate";
const CLOCK = "check the host, and the clock of this runner";

interface Problem {
  readonly what: string;
  readonly fix: string;
}

const untrusted: Problem = { what: UNTRUSTED, fix: OWN };

/**
 * Codes by which Node rejects a certificate.
 * @see https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const problems: { readonly [code: string]: Problem } = {
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  CERT_UNTRUSTED: untrusted,
  CERT_HAS_EXPIRED: { what: "has expired", fix: CLOCK },
  CERT_NOT_YET_VALID: { what: "is not valid yet", fix: CLOCK },
  CERT_REVOKED: { what: "was revoked", fix: "ask the operator of the host for a new one" },
  HOSTNAME_MISMATCH: { what: "belongs to another host", fix: "check the address, and the server that answers there" },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    what: "belongs to another host",
    fix: "check the address, and the server that answers there",
  },
};

/**
 * Further codes of the same family, which OpenSSL gives for certificates that are invalid
 * themselves.
 */
const family =
  /^(?:CERT_|UNABLE_TO_(?:GET|DECRYPT|DECODE|VERIFY)_|ERROR_IN_(?:CERT|CRL)_|CRL_|INVALID_(?:CA|PURPOSE|NON_CA)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_)/;

/** OpenSSL's sentences for the codes, for clients that keep only an error's message. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/self[- ]signed certificate in certificate chain/i, "SELF_SIGNED_CERT_IN_CHAIN"],
  [/self[- ]signed certificate/i, "DEPTH_ZERO_SELF_SIGNED_CERT"],
  [/unable to verify the first certificate/i, "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
  [/unable to get (?:local )?issuer certificate/i, "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"],
  [/certificate has expired/i, "CERT_HAS_EXPIRED"],
  [/certificate is not yet valid/i, "CERT_NOT_YET_VALID"],
  [/certificate revoked/i, "CERT_REVOKED"],
  [/does not match certificate's altnames|hostname mismatch/i, "ERR_TLS_CERT_ALTNAME_INVALID"],
];

/**
 * Finds the code for an error's message. Returns `undefined` when it is not about a certificate.
 */
export function findCertificateCode(message: string): string | undefined {
  return sentences.find(([sentence]) => sentence.test(message))?.[1];
}

/** Whether Node's error code says that a certificate was rejected. */
export function isCertificateCode(code: string): boolean {
  return Object.hasOwn(problems, code) || family.test(code);
}

/**
 * Describes what is wrong with the certificate of a host, and what to do, as a part of a sentence.
 * The check cannot be disabled, because any server that answers would receive the credential.
 */
export function certificateProblem(code: string): string {
  const { what, fix } = problems[code] ?? {
    what: "is not acceptable",
    fix: "ask the operator of the host for another one",
  };
  const name = isCertificateCode(code) ? ` (${code})` : "";
  return `the host's certificate ${what}${name}; ${fix}. \`NODE_TLS_REJECT_UNAUTHORIZED\` is not followed`;
}
