import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProbeAnswer } from "../../../src/secret-gate/profile.ts";
import { PROFILES } from "../../../src/secret-gate/profiles/profiles.ts";
import { samples } from "../sample-credentials.ts";

const CANARY = "canary-9f8e7d6c";
const facts = { credentials: samples, metadata: {}, model: "model-1", now: new Date(0) };
const probes = PROFILES.flatMap(({ id, accesses }) =>
  accesses.flatMap(({ variable, probes }) =>
    Object.entries(probes).map(([level, probe]) => ({ name: `${id} by ${variable}, ${level}`, probe })),
  ),
);

const word = fc.constantFrom(CANARY, "invalid_api_key", "billing", "model not found", "expired", "AccessDenied", "ok");
const document = fc.oneof(
  fc.json(),
  fc
    .record({ error: fc.record({ code: word, type: word, message: word.map((said) => `${said} ${CANARY}`) }) })
    .map((value) => JSON.stringify(value)),
  word.map((said) => `<Error><Code>${said}</Code><Message>${CANARY}</Message></Error>`),
  fc.string(),
);
const answers: fc.Arbitrary<ProbeAnswer> = fc.record({
  kind: fc.constant("answer" as const),
  status: fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constantFrom(200, 400, 401, 402, 403, 404, 429, 500, 529)),
  headers: fc.record({ "content-type": fc.constantFrom("application/json", "text/html", "text/xml") }),
  body: document,
});

describe("every probe's classifier", () => {
  test.each(probes)("$name: prints no text of an answer, and accepts no unknown answer", ({ probe }) => {
    fc.assert(
      fc.property(answers, (answer) => {
        const found = probe.classify(answer, facts);
        expect(JSON.stringify(found)).not.toContain(CANARY);
        expect(found.status === "ok").toBe(false);
        if (found.status !== "ok") expect(found.reason).toMatch(/^(?:credential|metadata)\./);
      }),
      { numRuns: 100 },
    );
  });

  test.each(probes)("$name: is inconclusive without a response, for web pages and for failures", ({ probe }) => {
    const silent = (["timeout", "reset", "refused", "name", "tls", "other"] as const).map(
      (why) => ({ kind: "no-response", why }) as const,
    );
    const page = (status: number) =>
      ({
        kind: "answer",
        status,
        headers: { "content-type": "text/html" },
        body: "<html>invalid_api_key</html>",
      }) as const;
    const failed = (status: number) => ({ kind: "answer", status, headers: {}, body: "{}" }) as const;
    for (const answer of [
      ...silent,
      ...[200, 400, 401, 403, 404, 429, 503].map(page),
      ...[301, 302, 307, 308, 429, 500, 502, 503, 504, 529].map(failed),
    ])
      expect(probe.classify(answer, facts)).toMatchObject({ status: "unknown" });
  });
});
