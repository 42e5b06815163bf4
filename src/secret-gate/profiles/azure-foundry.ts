import { bearer, below, costly, get, postForm, postJson, segment } from "../probes/ask.ts";
import { baseAddress } from "../probes/base-address.ts";
import { classifier, finding } from "../probes/classify.ts";
import { azureRules, entraRules } from "../probes/classify-azure.ts";
import { isVague } from "../probes/find-rule.ts";
import { completed, hasModels, hasUsage } from "../probes/openai-probes.ts";
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
import { member, readAnswer } from "../probes/read-answer.ts";
import { anthropicProbes } from "./anthropic.ts";

const key: ShapeRule = {
  what: "a key of an Azure resource",
  pattern: /^[A-Za-z0-9]{32,}$/,
  form: "has at least 32 letters and digits, and nothing else",
  source: "https://learn.microsoft.com/en-us/azure/ai-services/authentication",
};

const metadata: readonly MetadataRule[] = [
  baseAddress(["AZURE_API_BASE", "AZURE_OPENAI_ENDPOINT"], undefined),
  {
    name: "version",
    variables: ["AZURE_API_VERSION", "OPENAI_API_VERSION"],
    pattern: /^(?:\d{4}-\d\d-\d\d(?:-preview)?|preview|latest|v1)$/,
    form: "a version such as `2024-10-21`",
    // The latest version that Azure calls generally available and that takes all calls made here.
    fallback: "2024-10-21",
  },
];

const hosts = ["*.openai.azure.com", "*.cognitiveservices.azure.com", "*.services.ai.azure.com"];

type Identify = (facts: ProbeFacts) => { readonly [name: string]: string };

/** A deployment refuses an empty conversation before it spends anything, and a resource says when it has no such deployment. */
function azureProbes(identify: Identify): { readonly [L in OnlineLevel]: Probe } {
  const table = { rules: azureRules, idHeader: "apim-request-id" };
  const address = ({ metadata }: ProbeFacts, path: string) =>
    `${below(metadata["base"]?.replace(/\/openai(?:\/v1)?\/*$/, ""), `/openai${path}`)}?api-version=${segment(metadata["version"] ?? "")}`;
  const chat = (facts: ProbeFacts, document: unknown) =>
    postJson(address(facts, `/deployments/${segment(facts.model)}/chat/completions`), identify(facts), document);
  const classify = completed(classifier({ ...table, proves: hasUsage }), table.idHeader);
  return {
    auth: {
      request: (facts) => get(address(facts, "/models"), identify(facts)),
      classify: classifier({ ...table, proves: hasModels }),
    },
    model: {
      request: (facts) => chat(facts, { messages: [] }),
      classify: (answer, facts) => (isRefusedConversation(answer) ? { status: "ok" } : classify(answer, facts)),
    },
    completion: {
      request: (facts) =>
        costly(chat(facts, { messages: [{ role: "user", content: "Hi" }], max_completion_tokens: 1 })),
      classify,
    },
  };
}

/** Whether the deployment read the request and found the conversation wanting; only one that exists does. */
function isRefusedConversation(answer: ProbeAnswer): boolean {
  if (answer.kind !== "answer" || (answer.status !== 400 && answer.status !== 422)) return false;
  const { json, ...text } = readAnswer(answer.body, answer.headers["content-type"] ?? "");
  if (member(json, "error") === undefined) return false;
  if (text.codes.includes("empty_array")) return true;
  return isVague({ ...text, status: answer.status }) && /'messages?'|\bmessages\b/i.test(text.message);
}

/** An Azure resource by one of its keys. */
export function azureKeyAccess(variable: string): Access {
  return {
    vendor: "azure",
    kind: "model",
    variable,
    shape: key,
    metadata,
    hosts,
    probes: azureProbes(({ credentials }) => ({ "api-key": credentials[variable] ?? "" })),
  };
}

/** Claude models on a Foundry resource, as Claude Code reaches them; the list of models is the resource's own. */
export const foundryAnthropicAccess: Access = (() => {
  const identify: Identify = ({ credentials }) => ({ "api-key": credentials["ANTHROPIC_FOUNDRY_API_KEY"] ?? "" });
  const origin = ({ metadata }: ProbeFacts) =>
    metadata["base"]
      ? metadata["base"].replace(/\/anthropic\/*$/, "")
      : `https://${metadata["resource"]}.services.ai.azure.com`;
  const { model, completion } = anthropicProbes(
    ({ credentials }) => ({ "x-api-key": credentials["ANTHROPIC_FOUNDRY_API_KEY"] ?? "" }),
    (facts) => below(origin(facts), "/anthropic"),
  );
  return {
    vendor: "azure",
    kind: "model" as const,
    variable: "ANTHROPIC_FOUNDRY_API_KEY",
    shape: key,
    metadata: [
      baseAddress(["ANTHROPIC_FOUNDRY_BASE_URL"], ""),
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
          get(below(origin(facts), "/openai/models?api-version=2024-10-21"), identify(facts)),
        classify: classifier({ rules: azureRules, idHeader: "apim-request-id", proves: hasModels }),
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

/** A resource by an application of Entra: its secret is exchanged for a token first, which the resource then takes. */
const entraAccess: Access = {
  vendor: "azure",
  kind: "model",
  variable: "AZURE_CLIENT_SECRET",
  metadata: [
    { name: "tenant", variables: ["AZURE_TENANT_ID"], ...entraId },
    { name: "client", variables: ["AZURE_CLIENT_ID"], ...entraId },
    ...metadata,
  ],
  hosts: ["login.microsoftonline.com", ...hosts],
  probes: {
    ...azureProbes(({ grant }) => bearer(grant)),
    auth: {
      request: ({ credentials, metadata }) =>
        postForm(`https://login.microsoftonline.com/${segment(metadata["tenant"] ?? "")}/oauth2/v2.0/token`, {
          grant_type: "client_credentials",
          client_id: metadata["client"] ?? "",
          client_secret: credentials["AZURE_CLIENT_SECRET"] ?? "",
          scope: "https://cognitiveservices.azure.com/.default",
        }),
      classify: classifier({
        rules: entraRules,
        idHeader: "x-ms-request-id",
        grant: tokenOf,
        proves: (json) => tokenOf(json) !== undefined || finding("credential.unreachable"),
      }),
    },
  },
};

function tokenOf(json: unknown): string | undefined {
  const token = member(json, "access_token");
  return typeof token === "string" && token !== "" ? token : undefined;
}

export const azureFoundry: Profile = {
  id: "azure-foundry",
  title: "Azure AI Foundry",
  accesses: [azureKeyAccess("AZURE_API_KEY"), azureKeyAccess("AZURE_OPENAI_API_KEY"), entraAccess],
};
