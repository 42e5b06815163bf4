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
import { createClassifier } from "../probes/classify.ts";
import { AWS_RULES } from "../probes/aws-rules.ts";
import { hasUsage } from "../probes/openai-probes.ts";
import type { Access, MetadataRule, Probe, ProbeFacts, ProbeRequest, Profile, ShapeRule } from "../profile.ts";
import { readMember } from "../probes/read-answer.ts";

/** The only version of the STS API since 2011. */
const STS_VERSION = "2011-06-15";

const accessKeyId: ShapeRule = {
  what: "an access key id of AWS",
  pattern: /^A(?:KI|SI)A[A-Z2-7]{12,}$/,
  prefix: /^A(?:KI|SI)A[A-Z2-7]{12,}$/,
  form: "begins with `AKIA` or `ASIA`, and has upper-case letters and digits only",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
};

const secretAccessKey: ShapeRule = {
  what: "a secret access key of AWS",
  pattern: /^[A-Za-z0-9+/]{40}$/,
  form: "has 40 letters, digits, `+` and `/`",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
};

const bearerKey: ShapeRule = {
  what: "an API key of Amazon Bedrock",
  pattern: /^(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-[A-Za-z0-9+/=_-]{20,})$/,
  prefix: /^(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-)/,
  form: "begins with `ABSK` or `bedrock-api-key-`",
  source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
};

const metadata: readonly MetadataRule[] = [
  {
    name: "region",
    variables: ["AWS_REGION", "AWS_DEFAULT_REGION"],
    pattern: /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/,
    form: "a region such as `us-east-1`",
  },
  createBaseAddressRule(["AWS_ENDPOINT_URL_STS"], "", "sts"),
  createBaseAddressRule(["AWS_ENDPOINT_URL_BEDROCK"], "", "bedrock"),
  createBaseAddressRule(["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"], "", "runtime"),
];

const SERVICES = ["sts", "bedrock", "bedrock-runtime"];
const HOSTS = ["amazonaws.com", "amazonaws.com.cn"].flatMap((domain) =>
  SERVICES.map((service) => `${service}.{region}.${domain}`),
);

type Identify = (request: ProbeRequest, facts: ProbeFacts, service: string) => ProbeRequest | Promise<ProbeRequest>;

const table = { rules: AWS_RULES, idHeader: "x-amzn-requestid", codeHeader: "x-amzn-errortype", isPlain: true };

function resolveAddress(
  { metadata }: ProbeFacts,
  service: "sts" | "bedrock" | "bedrock-runtime",
  path: string,
): string {
  const { region = "" } = metadata;
  const override = metadata[service === "bedrock-runtime" ? "runtime" : service];
  const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return joinUrl(override || `https://${service}.${region}.${domain}`, path);
}

/** Whether the name is that of an inference profile, which begins with a group of regions. */
function isInferenceProfile(model: string): boolean {
  return /^(?:us|eu|apac|jp|au|ca|us-gov|global)\.|:(?:application-)?inference-profile\//.test(model);
}

function createModelProbe(identify: Identify): Probe {
  return {
    request: (facts) => {
      const kind = isInferenceProfile(facts.model) ? "inference-profiles" : "foundation-models";
      return identify(
        getJson(resolveAddress(facts, "bedrock", `/${kind}/${encodeSegment(facts.model)}`), {}),
        facts,
        "bedrock",
      );
    },
    classify: createClassifier({
      ...table,
      proves: (json) => ["modelDetails", "inferenceProfileId"].some((key) => readMember(json, key) !== undefined),
    }),
  };
}

function createCompletionProbe(identify: Identify): Probe {
  return {
    request: async (facts) => {
      const address = resolveAddress(facts, "bedrock-runtime", `/model/${encodeSegment(facts.model)}/converse`);
      const document = { messages: [{ role: "user", content: [{ text: "Hi" }] }], inferenceConfig: { maxTokens: 1 } };
      return markPaid(await identify(postJson(address, {}, document), facts, "bedrock"));
    },
    classify: createClassifier({ ...table, proves: hasUsage }),
  };
}

const addBearer: Identify = (request, { credentials }) => ({
  ...request,
  headers: { ...request.headers, ...toBearerHeader(credentials["AWS_BEARER_TOKEN_BEDROCK"]) },
});

// Signing needs node:crypto, which an offline step does not load.
const signRequest: Identify = async (request, { credentials, metadata, now }, service) => {
  const { signAws } = await import("../probes/sign-aws.ts");
  const token = credentials["AWS_SESSION_TOKEN"];
  const pair = { id: credentials["AWS_ACCESS_KEY_ID"] ?? "", secret: credentials["AWS_SECRET_ACCESS_KEY"] ?? "" };
  return signAws(
    request,
    { ...pair, ...(token ? { sessionToken: token } : {}) },
    { region: metadata["region"] ?? "", service, now },
  );
};

const bearerAccess: Access = {
  vendor: "aws",
  kind: "model",
  variable: "AWS_BEARER_TOKEN_BEDROCK",
  shape: bearerKey,
  metadata,
  hosts: HOSTS,
  probes: {
    auth: {
      request: (facts) =>
        addBearer(getJson(resolveAddress(facts, "bedrock", "/foundation-models"), {}), facts, "bedrock"),
      classify: createClassifier({ ...table, proves: (json) => Array.isArray(readMember(json, "modelSummaries")) }),
    },
    model: createModelProbe(addBearer),
    completion: createCompletionProbe(addBearer),
  },
};

const pairAccess: Access = {
  vendor: "aws",
  kind: "model",
  variable: "AWS_ACCESS_KEY_ID",
  shape: accessKeyId,
  companions: [
    { variable: "AWS_SECRET_ACCESS_KEY", neededWhen: /^/, shape: secretAccessKey },
    // Ids of temporary key pairs begin with `ASIA`. They require the session token.
    { variable: "AWS_SESSION_TOKEN", neededWhen: /^ASIA/ },
  ],
  metadata,
  hosts: HOSTS,
  probes: {
    auth: {
      // The call needs no permission, so an error is about the key pair.
      request: (facts) =>
        signRequest(
          postForm(resolveAddress(facts, "sts", "/"), { Action: "GetCallerIdentity", Version: STS_VERSION }),
          facts,
          "sts",
        ),
      // AWS caches the rejection of a key pair by its id for some seconds after the secret is
      // corrected.
      isRejectionRetried: true,
      classify: createClassifier({
        ...table,
        proves: (json) =>
          readMember(readMember(json, "GetCallerIdentityResponse"), "GetCallerIdentityResult") !== undefined,
      }),
    },
    model: createModelProbe(signRequest),
    completion: createCompletionProbe(signRequest),
  },
};

/** Amazon Bedrock by API key or by an AWS key pair. STS proves a key pair. */
export const bedrock: Profile = { id: "bedrock", title: "Amazon Bedrock", accesses: [bearerAccess, pairAccess] };
