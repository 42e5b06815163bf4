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
import { createClassifier, createResult } from "../probes/classify.ts";
import { AZURE_RULES, ENTRA_RULES } from "../probes/azure-rules.ts";
import { isVague } from "../probes/find-rule.ts";
import { acceptOutputLimit, hasModels, hasUsage } from "../probes/openai-probes.ts";
import type {
  Access,
  MetadataRule,
  OnlineLevel,
  Probe,
  ProbeAnswer,
  ProbeFacts,
  Profile,
  ShapeRule,
} from "../profile.ts";
import { readAnswer, readMember } from "../probes/read-answer.ts";
import { createAnthropicProbes } from "./anthropic.ts";

const key: ShapeRule = {
  what: "a key of an Azure resource",
  pattern: /^[A-Za-z0-9]{32,}$/,
  form: "has at least 32 letters and digits, and nothing else",
  source: "https://learn.microsoft.com/en-us/azure/ai-services/authentication",
};

const metadata: readonly MetadataRule[] = [
  createBaseAddressRule(["AZURE_API_BASE", "AZURE_OPENAI_ENDPOINT"], undefined),
  {
    name: "version",
    variables: ["AZURE_API_VERSION", "OPENAI_API_VERSION"],
    pattern: /^(?:\d{4}-\d\d-\d\d(?:-preview)?|preview|latest|v1)$/,
    form: "a version such as `2024-10-21`",
    // The latest generally available version that supports all calls made here.
    fallback: "2024-10-21",
  },
];

const HOSTS = ["*.openai.azure.com", "*.cognitiveservices.azure.com", "*.services.ai.azure.com"];

type Identify = (facts: ProbeFacts) => { readonly [name: string]: string };

/**
 * Creates the probes of a resource. A deployment rejects an empty conversation before it costs
 * tokens, and a resource reports a missing deployment.
 */
function createAzureProbes(identify: Identify): { readonly [L in OnlineLevel]: Probe } {
  const table = { rules: AZURE_RULES, idHeader: "apim-request-id" };
  const address = ({ metadata }: ProbeFacts, path: string) =>
    `${joinUrl(metadata["base"]?.replace(/\/openai(?:\/v1)?\/*$/, ""), `/openai${path}`)}?api-version=${encodeSegment(metadata["version"] ?? "")}`;
  const chat = (facts: ProbeFacts, document: unknown) =>
    postJson(address(facts, `/deployments/${encodeSegment(facts.model)}/chat/completions`), identify(facts), document);
  const classify = acceptOutputLimit(createClassifier({ ...table, proves: hasUsage }), table.idHeader);
  return {
    auth: {
      request: (facts) => getJson(address(facts, "/models"), identify(facts)),
      classify: createClassifier({ ...table, proves: hasModels }),
    },
    model: {
      request: (facts) => chat(facts, { messages: [] }),
      classify: (answer, facts) => (isRefusedConversation(answer) ? { status: "ok" } : classify(answer, facts)),
    },
    completion: {
      request: (facts) =>
        markPaid(chat(facts, { messages: [{ role: "user", content: "Hi" }], max_completion_tokens: 1 })),
      classify,
    },
  };
}

/** Whether the deployment rejected the conversation. Only an existing deployment does. */
function isRefusedConversation(answer: ProbeAnswer): boolean {
  if (answer.kind !== "answer" || (answer.status !== 400 && answer.status !== 422)) return false;
  const { json, ...text } = readAnswer(answer.body, answer.headers["content-type"] ?? "");
  if (readMember(json, "error") === undefined) return false;
  if (text.codes.includes("empty_array")) return true;
  return isVague({ ...text, status: answer.status }) && /'messages?'|\bmessages\b/i.test(text.message);
}

/** Creates the access to an Azure resource by one of its keys. */
export function createAzureKeyAccess(variable: string): Access {
  return {
    vendor: "azure",
    kind: "model",
    variable,
    shape: key,
    metadata,
    hosts: HOSTS,
    probes: createAzureProbes(({ credentials }) => ({ "api-key": credentials[variable] ?? "" })),
  };
}

/**
 * The access of Claude Code to Claude models on a Foundry resource. The list of models is the
 * resource's.
 */
export const foundryAnthropicAccess: Access = (() => {
  const identify: Identify = ({ credentials }) => ({ "api-key": credentials["ANTHROPIC_FOUNDRY_API_KEY"] ?? "" });
  const origin = ({ metadata }: ProbeFacts) =>
    metadata["base"]
      ? metadata["base"].replace(/\/anthropic\/*$/, "")
      : `https://${metadata["resource"]}.services.ai.azure.com`;
  const { model, completion } = createAnthropicProbes(
    ({ credentials }) => ({ "x-api-key": credentials["ANTHROPIC_FOUNDRY_API_KEY"] ?? "" }),
    (facts) => joinUrl(origin(facts), "/anthropic"),
  );
  return {
    vendor: "azure",
    kind: "model" as const,
    variable: "ANTHROPIC_FOUNDRY_API_KEY",
    shape: key,
    metadata: [
      createBaseAddressRule(["ANTHROPIC_FOUNDRY_BASE_URL"], ""),
      {
        name: "resource",
        variables: ["ANTHROPIC_FOUNDRY_RESOURCE"],
        pattern: /^[A-Za-z0-9-]{2,64}$/,
        form: "the name of a resource: letters, digits and hyphens",
        insteadOf: "base",
      },
    ],
    hosts: ["*.services.ai.azure.com"],
    probes: {
      auth: {
        request: (facts: ProbeFacts) =>
          getJson(joinUrl(origin(facts), "/openai/models?api-version=2024-10-21"), identify(facts)),
        classify: createClassifier({ rules: AZURE_RULES, idHeader: "apim-request-id", proves: hasModels }),
      },
      model,
      completion,
    },
  };
})();

const entraId: Pick<MetadataRule, "pattern" | "form"> = {
  pattern: /^[\w.-]{3,100}$/,
  form: "an id of letters, digits, `.`, `_` and `-`",
};

/**
 * The access by an Entra application. Its secret is exchanged for a token that the resource
 * accepts.
 */
const entraAccess: Access = {
  vendor: "azure",
  kind: "model",
  variable: "AZURE_CLIENT_SECRET",
  metadata: [
    { name: "tenant", variables: ["AZURE_TENANT_ID"], ...entraId },
    { name: "client", variables: ["AZURE_CLIENT_ID"], ...entraId },
    ...metadata,
  ],
  hosts: ["login.microsoftonline.com", ...HOSTS],
  probes: {
    ...createAzureProbes(({ grant }) => toBearerHeader(grant)),
    auth: {
      request: ({ credentials, metadata }) =>
        postForm(`https://login.microsoftonline.com/${encodeSegment(metadata["tenant"] ?? "")}/oauth2/v2.0/token`, {
          grant_type: "client_credentials",
          client_id: metadata["client"] ?? "",
          client_secret: credentials["AZURE_CLIENT_SECRET"] ?? "",
          scope: "https://cognitiveservices.azure.com/.default",
        }),
      classify: createClassifier({
        rules: ENTRA_RULES,
        idHeader: "x-ms-request-id",
        readGrant: readToken,
        proves: (json) => readToken(json) !== undefined || createResult("credential.unreachable"),
      }),
    },
  },
};

function readToken(json: unknown): string | undefined {
  const token = readMember(json, "access_token");
  return typeof token === "string" && token !== "" ? token : undefined;
}

/** Azure AI Foundry by a key of the resource or by an Entra application. */
export const azureFoundry: Profile = {
  id: "azure-foundry",
  title: "Azure AI Foundry",
  accesses: [createAzureKeyAccess("AZURE_API_KEY"), createAzureKeyAccess("AZURE_OPENAI_API_KEY"), entraAccess],
};
