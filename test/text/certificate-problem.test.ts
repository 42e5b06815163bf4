import { describe, expect, test } from "vitest";
import { findCertificateCode, certificateProblem, isCertificateCode } from "../../src/text/certificate-problem.ts";

describe("certificateProblem", () => {
  test.each([
    {
      code: "DEPTH_ZERO_SELF_SIGNED_CERT",
      what: "not signed by an authority that this runner trusts",
      fix: "NODE_EXTRA_CA_CERTS",
    },
    {
      code: "SELF_SIGNED_CERT_IN_CHAIN",
      what: "not signed by an authority that this runner trusts",
      fix: "NODE_EXTRA_CA_CERTS",
    },
    {
      code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      what: "not signed by an authority that this runner trusts",
      fix: "NODE_EXTRA_CA_CERTS",
    },
    { code: "CERT_HAS_EXPIRED", what: "has expired", fix: "clock" },
    { code: "CERT_NOT_YET_VALID", what: "is not valid yet", fix: "clock" },
    { code: "ERR_TLS_CERT_ALTNAME_INVALID", what: "belongs to another host", fix: "check the address" },
    { code: "CERT_SIGNATURE_FAILURE", what: "is not acceptable", fix: "ask the operator of the host" },
    { code: "INVALID_PURPOSE", what: "is not acceptable", fix: "ask the operator of the host" },
  ])("names the code, the problem and what to do: $code", ({ code, what, fix }) => {
    expect(isCertificateCode(code)).toBe(true);
    for (const part of [code, what, fix]) expect(certificateProblem(code)).toContain(part);
  });

  test.each(["", "ECONNRESET", "EPROTO", "ERR_SSL_WRONG_VERSION_NUMBER", "toString", "::error::x"])(
    "rejects %j as a code and does not show it",
    (code) => {
      expect(isCertificateCode(code)).toBe(false);
      expect(certificateProblem(code)).not.toMatch(/\(.*\)|::|toString/);
    },
  );
});

describe("findCertificateCode", () => {
  test.each([
    ["Failed after 5 attempts: self-signed certificate", "DEPTH_ZERO_SELF_SIGNED_CERT"],
    ["self signed certificate in certificate chain", "SELF_SIGNED_CERT_IN_CHAIN"],
    ["unable to verify the first certificate", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    ["unable to get local issuer certificate", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"],
    ["certificate has expired", "CERT_HAS_EXPIRED"],
    ["Hostname/IP does not match certificate's altnames: Host: a.", "ERR_TLS_CERT_ALTNAME_INVALID"],
    ["Failed request: (409) Conflict: an artifact with this name", undefined],
  ])("finds the code behind %j", (message, code) => {
    expect(findCertificateCode(message)).toBe(code);
  });
});
