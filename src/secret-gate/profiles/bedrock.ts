import { bearer, below, costly, get, postForm, postJson, segment } from "../probes/ask.ts";
import { baseAddress } from "../probes/base-address.ts";
import { classifier } from "../probes/classify.ts";
import { awsRules } from "../probes/classify-aws.ts";
import { hasUsage } from "../probes/openai-probes.ts";
import type { Access, MetadataRule, Probe, ProbeFacts, ProbeRequest, Profile, ShapeRule } from "../profile.ts";
import { member } from "../probes/read-answer.ts";

/** The version of STS's interface, which has been the only one since 2011. */
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
  baseAddress(["AWS_ENDPOINT_URL_STS"], "", "sts"),
  baseAddress(["AWS_ENDPOINT_URL_BEDROCK"], "", "bedrock"),
  baseAddress(["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"], "", "runtime"),
];

const services = ["sts", "bedrock", "bedrock-runtime"];
const hosts = ["amazonaws.com", "amazonaws.com.cn"].flatMap((domain) =>
  services.map((service) => `${service}.{region}.${domain}`),
);

type Identify = (request: ProbeRequest, facts: ProbeFacts, service: string) => ProbeRequest | Promise<ProbeRequest>;

const table = { rules: awsRules, idHeader: "x-amzn-requestid", codeHeader: "x-amzn-errortype", isPlain: true };

function addressOf({ metadata }: ProbeFacts, service: "sts" | "bedrock" | "bedrock-runtime", path: string): string {
  const { region = "" } = metadata;
  const override = metadata[service === "bedrock-runtime" ? "runtime" : service];
  const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return below(override || `https://${service}.${region}.${domain}`, path);
}

/** Whether the name is that of an inference profile: a group of regions stands before the model. */
function isInferenceProfile(model: string): boolean {
  return /^(?:us|eu|apac|jp|au|ca|us-gov|global)\.|:(?:application-)?inference-profile\//.test(model);
}

function modelProbe(identify: Identify): Probe {
  return {
    request: (facts) => {
      const kind = isInferenceProfile(facts.model) ? "inference-profiles" : "foundation-models";
      return identify(get(addressOf(facts, "bedrock", `/${kind}/${segment(facts.model)}`), {}), facts, "bedrock");
    },
    classify: classifier({
      ...table,
      proves: (json) => ["modelDetails", "inferenceProfileId"].some((key) => member(json, key) !== undefined),
    }),
  };
}

function completionProbe(identify: Identify): Probe {
  return {
    request: async (facts) => {
      const address = addressOf(facts, "bedrock-runtime", `/model/${segment(facts.model)}/converse`);
      const document = { messages: [{ role: "user", content: [{ text: "Hi" }] }], inferenceConfig: { maxTokens: 1 } };
      return costly(await identify(postJson(address, {}, document), facts, "bedrock"));
    },
    classify: classifier({ ...table, proves: hasUsage }),
  };
}

const asBearer: Identify = (request, { credentials }) => ({
  ...request,
  headers: { ...request.headers, ...bearer(credentials["AWS_BEARER_TOKEN_BEDROCK"]) },
});

// Signing needs node:crypto, which a step that stays offline does not load.
const asSigned: Identify = async (request, { credentials, metadata, now }, service) => {
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
  hosts,
  probes: {
    auth: {
      request: (facts) => asBearer(get(addressOf(facts, "bedrock", "/foundation-models"), {}), facts, "bedrock"),
      classify: classifier({ ...table, proves: (json) => Array.isArray(member(json, "modelSummaries")) }),
    },
    model: modelProbe(asBearer),
    completion: completionProbe(asBearer),
  },
};

const pairAccess: Access = {
  vendor: "aws",
  kind: "model",
  variable: "AWS_ACCESS_KEY_ID",
  shape: accessKeyId,
  companions: [
    { variable: "AWS_SECRET_ACCESS_KEY", neededWhen: /^/, shape: secretAccessKey },
    // Ids of temporary pairs begin with `ASIA`; such a pair is worth nothing without its token.
    { variable: "AWS_SESSION_TOKEN", neededWhen: /^ASIA/ },
  ],
  metadata,
  hosts,
  probes: {
    auth: {
      // Needs no permission, so a refusal is about the pair alone.
      request: (facts) =>
        asSigned(
          postForm(addressOf(facts, "sts", "/"), { Action: "GetCallerIdentity", Version: STS_VERSION }),
          facts,
          "sts",
        ),
      // AWS keeps the refusal of a pair for some seconds by its id, after its secret was set right.
      isRefusalChecked: true,
      classify: classifier({
        ...table,
        proves: (json) => member(member(json, "GetCallerIdentityResponse"), "GetCallerIdentityResult") !== undefined,
      }),
    },
    model: modelProbe(asSigned),
    completion: completionProbe(asSigned),
  },
};

export const bedrock: Profile = { id: "bedrock", title: "Amazon Bedrock", accesses: [bearerAccess, pairAccess] };
