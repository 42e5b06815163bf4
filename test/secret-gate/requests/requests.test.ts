import { describe, expect, test } from "vitest";
import type { Observation } from "../../../src/secret-gate/observation.ts";
import { ONLINE_LEVELS, type OnlineLevel, type ProbeRequest } from "../../../src/secret-gate/profile.ts";
import { BACKEND_IDS, type ProfileId } from "../../../src/secret-gate/profile-ids.ts";
import { toProfiledRequirements } from "../../../src/secret-gate/profiled-requirement.ts";
import { findProfile, PROFILES } from "../../../src/secret-gate/profiles/profiles.ts";
import { prove } from "../../../src/secret-gate/proof/prove.ts";
import { metadata, samples } from "../sample-credentials.ts";
import { bearer, expectGet, expectPaid, GRANT, MODEL, sample } from "./build-expected.ts";
import { expectSigned } from "./expect-signature.ts";
import { EXPECTED_REQUESTS, type ExpectedRequests, GATEWAY_HOST } from "./expected-requests.ts";

/** One document that proves every call, so that no answer stops the proof. */
const PROOF = {
  data: [{ id: MODEL }, { id: MODEL.split(":")[0] }],
  usage: { total_tokens: 2, output_tokens: 1, outputTokens: 1 },
  usageMetadata: { totalTokenCount: 2 },
  input_tokens: 8,
  models: [],
  name: "acme",
  modelSummaries: [],
  modelDetails: {},
  inferenceProfileId: "acme",
  GetCallerIdentityResponse: { GetCallerIdentityResult: {} },
  api_key_id: "acme",
  five_hour: {},
  is_available: true,
  access_token: GRANT,
  expires_in: "3000",
  resources: {},
  username: "acme",
  ok: true,
  _links: { "pb:latest": {} },
};

/** Proves a level, and returns the observation with every request in the order it is sent. */
async function proveWith(
  trial: Pick<ExpectedRequests, "profile" | "variable" | "environment">,
  level: OnlineLevel,
  model = MODEL,
): Promise<{ readonly observation: Observation | undefined; readonly sent: readonly ProbeRequest[] }> {
  const profile = findProfile(trial.profile);
  if (profile === undefined) throw new Error(`no profile ${trial.profile}`);
  const { variable, companions = [] } = profile.accesses.find((access) => access.variable === trial.variable) ?? {
    variable: trial.variable,
  };
  const names = [variable, ...companions.map((companion) => companion.variable)];
  const sent: ProbeRequest[] = [];
  const [observation] = await prove({
    requirements: toProfiledRequirements(profile),
    level,
    model,
    allowHosts: [GATEWAY_HOST],
    environment: {
      ...metadata,
      ...trial.environment,
      ...Object.fromEntries(names.map((name) => [name, samples[name]])),
    },
    now: new Date("2026-11-21T00:00:00Z"),
    send: async (request) => {
      sent.push(request);
      const isKeyFacts = request.url.endsWith("/key");
      const json = isKeyFacts ? { data: { limit_remaining: null } } : PROOF;
      return { kind: "answer", status: 200, headers: {}, body: JSON.stringify(json) };
    },
  });
  return { observation, sent };
}

/** The requests up to a level. Two levels with the same request share one call. */
function listExpected({ requests }: ExpectedRequests, level: OnlineLevel): readonly ProbeRequest[] {
  const upTo = ONLINE_LEVELS.slice(0, ONLINE_LEVELS.indexOf(level) + 1).flatMap((name) => requests[name] ?? []);
  const texts = upTo.map((request) => JSON.stringify(request));
  return upTo.filter((_request, index) => texts.indexOf(texts[index] ?? "") === index);
}

const cases = EXPECTED_REQUESTS.flatMap((row) =>
  ONLINE_LEVELS.filter((level) => row.requests[level] !== undefined).map((level) => ({ ...row, level, row })),
);

describe("the live calls of", () => {
  test.each(cases)("$profile by $variable with $setting, up to $level, are exactly these", async ({ row, level }) => {
    const { observation, sent } = await proveWith(row, level);
    expect(sent).toEqual(listExpected(row, level));
    expect(observation).toMatchObject({ status: "ok", level, chosen: row.variable });
  });

  test.each(["us", "eu", "apac", "jp", "au", "ca", "us-gov", "global"])(
    "a Bedrock inference profile of the group %s name it, not a foundation model",
    async (group) => {
      const trial = { profile: "bedrock", variable: "AWS_ACCESS_KEY_ID", environment: {} } as const;
      const { sent } = await proveWith(trial, "completion", `${group}.acme-1`);
      const [control, runtime] = ["bedrock", "bedrock-runtime"].map(
        (name) => `https://${name}.eu-central-1.amazonaws.com`,
      );
      const document = { messages: [{ role: "user", content: [{ text: "Hi" }] }], inferenceConfig: { maxTokens: 1 } };
      expect(sent.slice(1)).toEqual([
        expectSigned(expectGet(`${control}/inference-profiles/${group}.acme-1`, {}), {
          service: "bedrock",
          region: "eu-central-1",
          canonicalPath: `/inference-profiles/${group}.acme-1`,
        }),
        expectSigned(expectPaid(`${runtime}/model/${group}.acme-1/converse`, {}, document), {
          service: "bedrock",
          region: "eu-central-1",
          canonicalPath: `/model/${group}.acme-1/converse`,
        }),
      ]);
    },
  );

  test.each(["inference-profile", "application-inference-profile"])(
    "a Bedrock %s by its ARN encode the ARN as one segment",
    async (kind) => {
      const trial = { profile: "bedrock", variable: "AWS_BEARER_TOKEN_BEDROCK", environment: {} } as const;
      const { sent } = await proveWith(trial, "model", `arn:aws:bedrock:eu-central-1:1:${kind}/a`);
      expect(sent.at(-1)).toEqual(
        expectGet(
          `https://bedrock.eu-central-1.amazonaws.com/inference-profiles/arn%3Aaws%3Abedrock%3Aeu-central-1%3A1%3A${kind}%2Fa`,
          bearer(sample("AWS_BEARER_TOKEN_BEDROCK")),
        ),
      );
    },
  );

  test("Vertex take a model without a publisher as Google's, and Gemini drop the prefix of a model", async () => {
    const vertex = { profile: "vertex", variable: "GOOGLE_CLOUD_ACCESS_TOKEN", environment: {} } as const;
    expect((await proveWith(vertex, "completion", "gemini-1")).sent.slice(1).map(({ url }) => url)).toEqual([
      "https://europe-west4-aiplatform.googleapis.com/v1/publishers/google/models/gemini-1",
      "https://europe-west4-aiplatform.googleapis.com/v1/projects/acme-project/locations/europe-west4/publishers/google/models/gemini-1:generateContent",
    ]);
    const gemini = { profile: "google", variable: "GEMINI_API_KEY", environment: {} } as const;
    expect((await proveWith(gemini, "model", "models/gemini-1")).sent.at(-1)?.url).toBe(
      "https://generativelanguage.googleapis.com/v1beta/models/gemini-1",
    );
  });
});

describe("the table of expected calls", () => {
  test("has every level of every access of every profile, and nothing else", () => {
    const actual = PROFILES.flatMap(({ id, accesses }) =>
      accesses.flatMap(({ variable, probes }) => Object.keys(probes).map((level) => `${id} by ${variable}, ${level}`)),
    );
    const known = new Set(cases.map(({ profile, variable, level }) => `${profile} by ${variable}, ${level}`));
    expect([...known].toSorted()).toEqual(actual.toSorted());
  });

  test("sets every variable of every access's metadata", () => {
    const actual = PROFILES.flatMap(({ id, accesses }) =>
      accesses.flatMap((access) =>
        access.metadata.flatMap(({ variables }) => variables.map((name) => `${id} by ${access.variable}: ${name}`)),
      ),
    );
    const known = EXPECTED_REQUESTS.flatMap(({ profile, variable, environment }) =>
      Object.entries({ ...environment })
        .filter(([, value]) => value !== "")
        .map(([name]) => `${profile} by ${variable}: ${name}`),
    );
    expect([...new Set(known)].toSorted()).toEqual(actual.toSorted());
  });

  test("holds for agent-core, whose accesses are those of its backend", () => {
    for (const backend of BACKEND_IDS)
      expect(findProfile("agent-core", backend)?.accesses).toBe(findProfile(backend satisfies ProfileId)?.accesses);
  });
});
