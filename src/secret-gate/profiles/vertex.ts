import {
  encodeSegment,
  getJson,
  joinUrl,
  markPaid,
  postForm,
  postJson,
  toBearerHeader,
} from "../probes/build-request.ts";
import { createBaseAddressRule } from "../probes/base-address.ts";
import type { AnswerRule } from "../probes/answer-rule.ts";
import { createClassifier } from "../probes/classify.ts";
import { GOOGLE_RULES } from "../probes/google-rules.ts";
import type { Access, MetadataRule, OnlineLevel, Probe, ProbeFacts, Profile, ShapeRule } from "../profile.ts";
import { readMember } from "../probes/read-answer.ts";
import { GOOGLE_COMPLETION, hasGoogleUsage } from "./google.ts";

const keyDocument: ShapeRule = {
  what: "a credential document of Google Cloud",
  pattern: /^\{(?=[\s\S]*"type")[\s\S]*\}$/,
  prefix: /^\{\s*"(?:type"\s*:\s*"(?:service_account|external_account|authorized_user)"|private_key)/,
  form: "is a JSON document with a `type`",
  source: "https://cloud.google.com/iam/docs/keys-create-delete",
};

const accessToken: ShapeRule = {
  what: "an access token of Google",
  pattern: /^ya29\.[\w.-]{20,}$/,
  prefix: /^ya29\./,
  form: "begins with `ya29.`",
  source: "https://cloud.google.com/docs/authentication/token-types",
};

const metadata: readonly MetadataRule[] = [
  {
    name: "project",
    variables: ["GOOGLE_CLOUD_PROJECT", "ANTHROPIC_VERTEX_PROJECT_ID", "GCLOUD_PROJECT"],
    pattern: /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
    form: "a project's id: 6 to 30 lower-case letters, digits and hyphens",
  },
  {
    name: "region",
    variables: ["GOOGLE_CLOUD_LOCATION", "CLOUD_ML_REGION", "GOOGLE_CLOUD_REGION"],
    pattern: /^(?:global|[a-z]+(?:-[a-z]+)+\d{1,2}|us|eu)$/,
    form: "a location such as `us-central1` or `global`",
  },
  createBaseAddressRule(["GOOGLE_VERTEX_BASE_URL"], ""),
];

const HOSTS = ["oauth2.googleapis.com", "aiplatform.googleapis.com", "{region}-aiplatform.googleapis.com"];

/**
 * Rules for the errors of Google's token endpoint, by OAuth's codes.
 * @see https://datatracker.ietf.org/doc/html/rfc6749#section-5.2
 */
const TOKEN_RULES: readonly AnswerRule[] = [
  {
    codes: ["invalid_grant"],
    message: /short-lived token|reasonable timeframe/i,
    reason: "credential.unreachable",
    detail: "the clock of the runner and of Google differ too much",
  },
  { codes: ["invalid_grant", "invalid_token"], message: /expired/i, reason: "credential.expired" },
  {
    codes: ["invalid_grant", "invalid_client", "invalid_token", "invalid_value", "unauthorized_client"],
    reason: "credential.rejected",
  },
  { statuses: [400, 401], message: /expired/i, reason: "credential.expired" },
  { statuses: [403], reason: "credential.scope" },
];

/**
 * Creates the probes of a publisher's model in a location. A name without a publisher is Google's.
 */
function createModelProbes(selectToken: (facts: ProbeFacts) => string | undefined): {
  readonly [L in Exclude<OnlineLevel, "auth">]: Probe;
} {
  const origin = ({ metadata: { base, region } }: ProbeFacts) =>
    base || (region === "global" ? "https://aiplatform.googleapis.com" : `https://${region}-aiplatform.googleapis.com`);
  const modelPath = ({ model }: ProbeFacts) => {
    const [publisher, name] = model.includes("/")
      ? (model.split("/").slice(-2) as [string, string])
      : ["google", model];
    return `publishers/${encodeSegment(publisher)}/models/${encodeSegment(name)}`;
  };
  const headers = (facts: ProbeFacts) => toBearerHeader(selectToken(facts));
  return {
    model: {
      request: (facts) => getJson(joinUrl(origin(facts), `/v1/${modelPath(facts)}`), headers(facts)),
      classify: createClassifier({
        rules: GOOGLE_RULES,
        proves: (json) => typeof readMember(json, "name") === "string",
      }),
    },
    completion: {
      request: (facts) => {
        const { project = "", region = "" } = facts.metadata;
        const path = `/v1/projects/${encodeSegment(project)}/locations/${encodeSegment(region)}/${modelPath(facts)}:generateContent`;
        return markPaid(postJson(joinUrl(origin(facts), path), headers(facts), GOOGLE_COMPLETION));
      },
      classify: createClassifier({ rules: GOOGLE_RULES, proves: hasGoogleUsage }),
    },
  };
}

function createKeyAccess(variable: string): Access {
  return {
    vendor: "google-cloud",
    kind: "model",
    variable,
    isFile: variable === "GOOGLE_APPLICATION_CREDENTIALS",
    shape: keyDocument,
    metadata,
    hosts: HOSTS,
    probes: {
      ...createModelProbes(({ grant }) => grant),
      auth: {
        // Signing needs node:crypto, which an offline step does not load.
        request: async ({ credentials, now }) =>
          (await import("../probes/service-account.ts")).createTokenRequest(credentials[variable] ?? "", now),
        classify: createClassifier({
          rules: TOKEN_RULES,
          readGrant: readToken,
          proves: (json) => readToken(json) !== undefined,
        }),
      },
    },
  };
}

const tokenAccess: Access = {
  vendor: "google-cloud",
  kind: "model",
  variable: "GOOGLE_CLOUD_ACCESS_TOKEN",
  shape: accessToken,
  metadata,
  hosts: HOSTS,
  probes: {
    ...createModelProbes(({ credentials }) => credentials["GOOGLE_CLOUD_ACCESS_TOKEN"]),
    auth: {
      request: ({ credentials }) =>
        postForm("https://oauth2.googleapis.com/tokeninfo", {
          access_token: credentials["GOOGLE_CLOUD_ACCESS_TOKEN"] ?? "",
        }),
      classify: createClassifier({
        rules: TOKEN_RULES,
        proves: (json) => readMember(json, "expires_in") !== undefined,
      }),
    },
  },
};

function readToken(json: unknown): string | undefined {
  const token = readMember(json, "access_token");
  return typeof token === "string" && token !== "" ? token : undefined;
}

/** Google Vertex AI by service account key or access token. */
export const vertex: Profile = {
  id: "vertex",
  title: "Google Vertex AI",
  accesses: [createKeyAccess("GOOGLE_APPLICATION_CREDENTIALS"), createKeyAccess("GOOGLE_CREDENTIALS"), tokenAccess],
};
