import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkHost, resolveHosts } from "../../../src/secret-gate/proof/check-host.ts";
import { PROFILES } from "../../../src/secret-gate/profiles/profiles.ts";
import { readMetadata } from "../../../src/secret-gate/proof/read-metadata.ts";
import { metadata as environment, samples } from "../sample-credentials.ts";

const probes = PROFILES.flatMap(({ id, accesses }) =>
  accesses.flatMap((access) =>
    Object.entries(access.probes).map(([level, probe]) => ({
      name: `${id} by ${access.variable}, ${level}`,
      access,
      probe,
    })),
  ),
);

const isDocument = (variable: string) => variable.startsWith("GOOGLE_") && variable.includes("CREDENTIALS");

describe("every probe's request", () => {
  test.each(probes)(
    "$name: goes to a bound host with any model name, and never has the credential in its URL",
    async ({ access, probe }) => {
      const values = readMetadata(access.metadata, environment, "completion", undefined).values;
      const hosts = resolveHosts(access.hosts, values);
      const model = fc.oneof(
        fc.string(),
        fc.constantFrom("../../x", "//attacker.invalid", "a/b", "@attacker.invalid", "x?y=z#w", "us.x", "\r\nHost: a"),
      );
      await fc.assert(
        fc.asyncProperty(fc.stringMatching(/^[A-Za-z0-9+/=_-]{24,60}$/), model, async (value, model) => {
          const variables = [access.variable, ...(access.companions ?? []).map(({ variable }) => variable)];
          const credentials = Object.fromEntries(
            variables.map((name) => [name, isDocument(name) ? (samples[name] ?? "") : value]),
          );
          const request = await probe.request({ credentials, metadata: values, model, now: new Date(0), grant: value });
          if (typeof request === "string") throw new Error(request);
          expect(checkHost(request.url, hosts, [])).toBeUndefined();
          for (const form of [value, encodeURIComponent(value), Buffer.from(value).toString("base64").slice(0, 20)])
            expect(request.url).not.toContain(form);
          for (const header of Object.values(request.headers)) expect(header).not.toMatch(/[\r\n]/);
        }),
        { numRuns: 25 },
      );
    },
  );

  test.each(probes.filter(({ probe }) => probe.isRejectionRetried))(
    "$name: is free to send twice",
    async ({ probe }) => {
      const request = await probe.request({
        credentials: samples,
        metadata: { region: "eu-west-1" },
        model: "m",
        now: new Date(0),
      });
      expect(request).not.toHaveProperty("costs");
    },
  );

  test("is paid at the level completion only", async () => {
    for (const { name, access, probe } of probes) {
      const values = readMetadata(access.metadata, environment, "completion", undefined).values;
      const request = await probe.request({
        credentials: samples,
        metadata: values,
        model: "m",
        now: new Date(0),
        grant: "g",
      });
      expect([name, typeof request === "object" && request.isPaid === true]).toEqual([
        name,
        name.endsWith(", completion"),
      ]);
    }
  });
});
