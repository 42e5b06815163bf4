import { describe, expect, test } from "vitest";
import { runAction } from "../../../actions/_runtime/run-action.ts";
import { act } from "../../../actions/secret-gate/act.ts";
import { secretGate } from "../../../src/secret-gate/contract.ts";
import type { Access, MetadataRule } from "../../../src/secret-gate/profile.ts";
import { BACKEND_IDS } from "../../../src/secret-gate/profile-ids.ts";
import { findProfile, PROFILES } from "../../../src/secret-gate/profiles/profiles.ts";
import { readMetadata } from "../../../src/secret-gate/proof/read-metadata.ts";
import { fakeHost } from "../../_runtime/fake-host.ts";
import { metadata as samplesOfMetadata, samples } from "../sample-credentials.ts";

type Values = { readonly [name: string]: string };

/** Finds the samples of required rules: those without a default, and one of two alternatives. */
function findRequired(rules: readonly MetadataRule[]): { readonly rule: MetadataRule; readonly values: Values }[] {
  return rules
    .filter(({ fallback }) => fallback === undefined)
    .map((rule) => {
      const known = rule.variables.find((variable) => samplesOfMetadata[variable] !== undefined);
      if (known === undefined) throw new Error(`no sample for ${rule.variables.join("|")}`);
      return { rule, values: { [known]: samplesOfMetadata[known] ?? "" } };
    });
}

const toCredentials = ({ variable, companions = [] }: Access): Values =>
  Object.fromEntries([variable, ...companions.map((half) => half.variable)].map((name) => [name, samples[name] ?? ""]));

const ACCESS_CASES = [
  ...PROFILES.map((profile) => ({ inputs: { profile: profile.id }, profile })),
  ...BACKEND_IDS.map((backend) => ({
    inputs: { profile: "agent-core", backend, model: "model-1" },
    profile: findProfile("agent-core", backend),
  })),
].flatMap(({ inputs, profile }) =>
  (profile?.accesses ?? []).map((access) => ({
    name: Object.values(inputs).join(" "),
    variable: access.variable,
    inputs,
    credentials: toCredentials(access),
    access,
    needed: findRequired(access.metadata),
  })),
);

async function gate(inputs: Values, environment: Values) {
  const { host, seen } = fakeHost({ inputs, environment });
  await runAction(secretGate, act, host);
  return { ...seen.outputs, requests: seen.requests.length };
}

const levels = ["present", "shape", "auth", "model", "completion"] as const;

describe("the metadata of a credential", () => {
  test.each(ACCESS_CASES)(
    "is sufficient for $name by $variable to be ready",
    async ({ inputs, credentials, needed }) => {
      const values = Object.assign({}, ...needed.map(({ values }) => values));
      for (const level of ["present", "shape"])
        expect(await gate({ ...inputs, level }, { ...credentials, ...values })).toMatchObject({ ready: "true" });
    },
  );

  const gaps = ACCESS_CASES.flatMap((way) =>
    way.needed.map((gap) => ({ ...way, gap, missing: gap.rule.variables.join("|") })),
  );
  test.each(gaps)(
    "is missed at every level: $name by $variable without $missing",
    async ({ inputs, credentials, needed, gap }) => {
      const others = needed.filter(({ rule }) => rule !== gap.rule).map(({ values }) => values);
      for (const level of levels)
        for (const blank of [{}, Object.fromEntries(gap.rule.variables.map((variable) => [variable, " \t"]))]) {
          const environment = Object.assign({ ...credentials }, ...others, blank);
          const outputs = await gate({ ...inputs, model: "model-1", level }, environment);
          expect(outputs).toMatchObject({ ready: "false", verdict: "fail", reason: "metadata.missing", requests: 0 });
        }
    },
  );

  const halves = ACCESS_CASES.flatMap((way) =>
    (way.access.companions ?? []).map(({ variable: half }) => ({ ...way, half })),
  );
  test.each(halves)("includes the companion: $name by $variable without $half", async (way) => {
    const values = Object.assign({ ...way.credentials }, ...way.needed.map(({ values }) => values), { [way.half]: "" });
    for (const level of levels)
      expect(await gate({ ...way.inputs, model: "model-1", level }, values)).toMatchObject({
        ready: "false",
        reason: "credential.missing",
        requests: 0,
      });
  });

  const falses = [
    "changeme",
    "<your-value>",
    "YOUR_VALUE",
    "null",
    "${VALUE}",
    "https://your-resource.openai.azure.com",
  ];
  test.each(gaps)(
    "is no placeholder and no text of another form: $name by $variable with a wrong $missing",
    async ({ inputs, credentials, needed, gap }) => {
      const values = Object.assign({}, ...needed.map(({ values }) => values));
      for (const wrong of [...falses, "two words", "https://.openai.azure.com", "https://a.example.com/?key=1"]) {
        const [known = ""] = Object.keys(gap.values);
        const outputs = await gate(inputs, { ...credentials, ...values, [known]: wrong });
        expect([wrong, outputs]).toMatchObject([wrong, { ready: "false", reason: "metadata.shape", requests: 0 }]);
      }
    },
  );

  test("is required for the alternative that counts only", async () => {
    const both = {
      ANTHROPIC_API_KEY: samples["ANTHROPIC_API_KEY"] ?? "",
      AZURE_API_KEY: samples["AZURE_API_KEY"] ?? "",
    };
    const onlyAzure = { AZURE_API_KEY: both.AZURE_API_KEY };
    const base = { AZURE_API_BASE: "https://acme.openai.azure.com" };
    expect(await gate({ profile: "claude-code" }, both)).toMatchObject({ ready: "true" });
    expect(await gate({ profile: "claude-code" }, onlyAzure)).toMatchObject({ reason: "metadata.missing" });
    expect(await gate({ profile: "claude-code" }, { ...onlyAzure, ...base })).toMatchObject({ ready: "true" });
  });

  test.each(["ANTHROPIC_FOUNDRY_RESOURCE", "ANTHROPIC_FOUNDRY_BASE_URL"])(
    "is one of two where either does: %s",
    async (variable) => {
      const key = { ANTHROPIC_FOUNDRY_API_KEY: samples["ANTHROPIC_FOUNDRY_API_KEY"] ?? "" };
      const value = variable.endsWith("URL") ? "https://acme.services.ai.azure.com/anthropic" : "acme";
      expect(await gate({ profile: "claude-code" }, { ...key, [variable]: value })).toMatchObject({ ready: "true" });
      expect(await gate({ profile: "claude-code" }, key)).toMatchObject({
        reason: "metadata.missing",
        missing: expect.stringContaining("ANTHROPIC_FOUNDRY_RESOURCE|ANTHROPIC_FOUNDRY_BASE_URL"),
      });
    },
  );

  test("is required in the lanes of a plan too", async () => {
    const plan = JSON.stringify(["pact", "docker-hub", "azure-foundry"].map((profile) => ({ lane: profile, profile })));
    const names = ["PACT_BROKER_TOKEN", "DOCKERHUB_TOKEN", "AZURE_API_KEY"];
    const environment = Object.fromEntries(names.map((name) => [name, samples[name] ?? ""]));
    expect(await gate({ plan }, environment)).toMatchObject({
      ready: "false",
      reason: "metadata.missing",
      matrix: '{"include":[]}',
    });
  });

  test("does not include a model that holds only white space", async () => {
    const environment = { OPENAI_API_KEY: samples["OPENAI_API_KEY"] ?? "" };
    const inputs = { profile: "agent-core", backend: "openai", model: " " };
    expect(await gate(inputs, environment)).toMatchObject({ ready: "false", reason: "metadata.missing" });
  });
});

describe("readMetadata", () => {
  const rules: readonly MetadataRule[] = [
    { name: "project", variables: ["PROJECT"], pattern: /^[a-z-]+$/, form: "a project" },
    { name: "base", variables: ["BASE"], pattern: /^https:/, form: "an address", fallback: "https://api.example.com" },
  ];
  const reasons = (environment: Values) =>
    readMetadata(rules, environment, "shape", undefined).observations.map(({ reason, status }) => reason ?? status);

  test.each(["my-project", "the-project", "example-project", "nullable", "changes"])(
    "takes %s for a name",
    (PROJECT) => {
      expect(reasons({ PROJECT })).toEqual(["ok"]);
    },
  );

  test.each(["https://api.example.com/v1", "https://none.example.com", "https://my-host.example.com"])(
    "takes %s for an address",
    (BASE) => {
      expect(reasons({ PROJECT: "p", BASE })).toEqual(["ok", "ok"]);
    },
  );

  test("checks the form of optional values, and not of defaults", () => {
    expect(reasons({ PROJECT: "p", BASE: "https://host:99999/" })).toEqual(["ok", "metadata.shape"]);
    expect(reasons({ PROJECT: "p" })).toEqual(["ok"]);
  });
});
