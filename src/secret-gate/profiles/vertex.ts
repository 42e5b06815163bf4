import { bearer, below, costly, get, postForm, postJson, segment } from "../probes/ask.ts";
import { baseAddress } from "../probes/base-address.ts";
import type { AnswerRule } from "../probes/answer-rule.ts";
import { classifier } from "../probes/classify.ts";
import { googleRules } from "../probes/classify-google.ts";
import type { Access, MetadataRule, OnlineLevel, Probe, ProbeFacts, Profile, ShapeRule } from "../profile.ts";
import { member } from "../probes/read-answer.ts";
import { googleCompletion, hasGoogleUsage } from "./google.ts";

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
  baseAddress(["GOOGLE_VERTEX_BASE_URL"], ""),
];

const hosts = ["oauth2.googleapis.com", "aiplatform.googleapis.com", "{region}-aiplatform.googleapis.com"];

/**
 * What refusals of Google's token endpoint mean, by OAuth's codes.
 * @see https://datatracker.ietf.org/doc/html/rfc6749#section-5.2
 */
const tokenRules: readonly AnswerRule[] = [
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

/** The model as its publisher keeps it in the location; a name without a publisher is Google's. */
function modelProbes(tokenOf: (facts: ProbeFacts) => string | undefined): {
  readonly [L in Exclude<OnlineLevel, "auth">]: Probe;
} {
  const origin = ({ metadata: { base, region } }: ProbeFacts) =>
    base || (region === "global" ? "https://aiplatform.googleapis.com" : `https://${region}-aiplatform.googleapis.com`);
  const modelPath = ({ model }: ProbeFacts) => {
    const [publisher, name] = model.includes("/")
      ? (model.split("/").slice(-2) as [string, string])
      : ["google", model];
    return `publishers/${segment(publisher)}/models/${segment(name)}`;
  };
  const headers = (facts: ProbeFacts) => bearer(tokenOf(facts));
  return {
    model: {
      request: (facts) => get(below(origin(facts), `/v1/${modelPath(facts)}`), headers(facts)),
      classify: classifier({ rules: googleRules, proves: (json) => typeof member(json, "name") === "string" }),
    },
    completion: {
      request: (facts) => {
        const { project = "", region = "" } = facts.metadata;
        const path = `/v1/projects/${segment(project)}/locations/${segment(region)}/${modelPath(facts)}:generateContent`;
        return costly(postJson(below(origin(facts), path), headers(facts), googleCompletion));
      },
      classify: classifier({ rules: googleRules, proves: hasGoogleUsage }),
    },
  };
}

function keyAccess(variable: string): Access {
  return {
    vendor: "google-cloud",
    kind: "model",
    variable,
    isFile: variable === "GOOGLE_APPLICATION_CREDENTIALS",
    shape: keyDocument,
    metadata,
    hosts,
    probes: {
      ...modelProbes(({ grant }) => grant),
      auth: {
        // Signing needs node:crypto, which a step that stays offline does not load.
        request: async ({ credentials, now }) =>
          (await import("../probes/service-account.ts")).exchangeServiceAccount(credentials[variable] ?? "", now),
        classify: classifier({
          rules: tokenRules,
          grant: tokenIn,
          proves: (json) => tokenIn(json) !== undefined,
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
  hosts,
  probes: {
    ...modelProbes(({ credentials }) => credentials["GOOGLE_CLOUD_ACCESS_TOKEN"]),
    auth: {
      request: ({ credentials }) =>
        postForm("https://oauth2.googleapis.com/tokeninfo", {
          access_token: credentials["GOOGLE_CLOUD_ACCESS_TOKEN"] ?? "",
        }),
      classify: classifier({ rules: tokenRules, proves: (json) => member(json, "expires_in") !== undefined }),
    },
  },
};

function tokenIn(json: unknown): string | undefined {
  const token = member(json, "access_token");
  return typeof token === "string" && token !== "" ? token : undefined;
}

export const vertex: Profile = {
  id: "vertex",
  title: "Google Vertex AI",
  accesses: [keyAccess("GOOGLE_APPLICATION_CREDENTIALS"), keyAccess("GOOGLE_CREDENTIALS"), tokenAccess],
};
