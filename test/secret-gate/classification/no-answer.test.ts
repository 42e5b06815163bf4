import { describe, expect, test } from "vitest";
import type { NoResponse, ProbeResult } from "../../../src/secret-gate/profile.ts";
import { PROFILES } from "../../../src/secret-gate/profiles/profiles.ts";
import { samples } from "../sample-credentials.ts";

const facts = { credentials: samples, metadata: {}, model: "model-1", now: new Date(0) };
const probes = PROFILES.flatMap(({ accesses }) => accesses.flatMap(({ probes }) => Object.values(probes)));

/** Why there is no answer, with the text that the summary shows. The compiler asks for every reason. */
const NO_RESPONSES: { readonly [why in Exclude<NoResponse["why"], "certificate">]: string } = {
  timeout: "no answer was received in time",
  reset: "the connection was reset",
  refused: "the connection was refused",
  name: "the host name could not be resolved",
  tls: "the host supports no TLS, or no secure version of it",
  other: "the connection could not be established",
};

const unreachable = (detail: string): ProbeResult => ({ status: "unknown", reason: "credential.unreachable", detail });

describe("every call", () => {
  test.each(Object.entries(NO_RESPONSES))("without an answer for the reason %s says so", (why, detail) => {
    const answer = { kind: "no-response", why: why as keyof typeof NO_RESPONSES } as const;
    for (const probe of probes) expect(probe.classify(answer, facts)).toEqual(unreachable(detail));
  });

  test.each([
    { status: 500, detail: "the provider failed with status 500" },
    { status: 503, detail: "the provider failed with status 503" },
    { status: 529, detail: "the provider reports that it is overloaded" },
    { status: 301, detail: "the host answered with a redirect, which is not followed" },
    { status: 200, detail: "the answer is not the provider's answer to this call" },
    {
      status: 418,
      detail: "the provider answered with status 418, which does not show whether the credential is valid",
    },
  ])("with an empty document and status $status says so", ({ status, detail }) => {
    for (const probe of probes) {
      const result = probe.classify({ kind: "answer", status, headers: {}, body: "{}" }, facts);
      expect(result).toMatchObject({ status: "unknown", reason: "credential.unreachable" });
      if (status !== 200) expect(result).toEqual(unreachable(detail));
    }
    const listed = PROFILES[0]?.accesses[0].probes.auth;
    expect(listed?.classify({ kind: "answer", status, headers: {}, body: "{}" }, facts)).toEqual(unreachable(detail));
  });

  test("with an unknown code, half a document or a web page says so", () => {
    const classify = (status: number, body: string) =>
      PROFILES[0]?.accesses[0].probes.auth?.classify({ kind: "answer", status, headers: {}, body }, facts);
    expect(classify(403, '{"error": {"code": "brand_new"}}')).toEqual(
      unreachable(
        "the provider answered with status 403 and an unknown error code, so the credential could not be checked",
      ),
    );
    expect(classify(200, '{"data": [')).toEqual(
      unreachable("the answer is incomplete or not in the provider's format"),
    );
    expect(classify(200, "<html></html>")).toEqual(
      unreachable("the answer is a web page, as firewalls and proxies send it, instead of the provider's answer"),
    );
  });
});
