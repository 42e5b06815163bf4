import { getJson, joinUrl, markPaid, postJson, toBearerHeader } from "../probes/build-request.ts";
import { createBaseAddressRule } from "../probes/base-address.ts";
import { createClassifier } from "../probes/classify.ts";
import { ANTHROPIC_LIST_RULES, ANTHROPIC_RULES } from "../probes/anthropic-rules.ts";
import { isVague } from "../probes/find-rule.ts";
import { hasModels, hasUsage } from "../probes/openai-probes.ts";
import type { Access, MetadataRule, OnlineLevel, Probe, ProbeFacts, Profile, ShapeRule } from "../profile.ts";
import { readAnswer, readMember } from "../probes/read-answer.ts";

/**
 * Headers of every request.
 * @see https://docs.anthropic.com/en/api/versioning
 */
const VERSION_HEADERS = { "anthropic-version": "2023-06-01" };

const apiKey: ShapeRule = {
  what: "an API key of Anthropic",
  pattern: /^sk-ant-(?!oat\d|admin\d)[\w-]{20,}$/,
  prefix: /^sk-ant-(?!oat\d)/,
  form: "begins with `sk-ant-` and is neither an OAuth token (`sk-ant-oat`) nor an administrator's key (`sk-ant-admin`)",
  source: "https://console.anthropic.com/settings/keys",
};

const oauthToken: ShapeRule = {
  what: "an OAuth token of Claude Code",
  pattern: /^sk-ant-oat\d\d-[\w-]{20,}$/,
  prefix: /^sk-ant-oat\d/,
  form: "begins with `sk-ant-oat` and is what `claude setup-token` prints",
  source: "https://docs.anthropic.com/en/docs/claude-code/iam",
};

const ORIGIN = "https://api.anthropic.com";

/** Anthropic's origin. Clients append `/v1`. */
const base: MetadataRule = createBaseAddressRule(["ANTHROPIC_BASE_URL"], ORIGIN);

type Identify = (facts: ProbeFacts) => { readonly [name: string]: string };

/** Creates the probes of the Messages protocol. Counting tokens is free and proves the model. */
export function createAnthropicProbes(
  identify: Identify,
  root: (facts: ProbeFacts) => string,
): { readonly [L in OnlineLevel]: Probe } {
  const table = { rules: ANTHROPIC_RULES, idHeader: "request-id" };
  const headers = (facts: ProbeFacts) => ({ ...VERSION_HEADERS, ...identify(facts) });
  const ownList = createClassifier({ ...table, rules: ANTHROPIC_LIST_RULES, proves: hasModels });
  const gatewayList = createClassifier({ ...table, proves: hasModels });
  const message = (model: string) => ({ model, messages: [{ role: "user", content: "Hi" }] });
  return {
    auth: {
      request: (facts) => getJson(joinUrl(root(facts), "/v1/models"), headers(facts)),
      classify: (answer, facts) => (root(facts).startsWith(ORIGIN) ? ownList : gatewayList)(answer, facts),
    },
    model: {
      request: (facts) =>
        postJson(joinUrl(root(facts), "/v1/messages/count_tokens"), headers(facts), message(facts.model)),
      classify: createClassifier({ ...table, proves: (json) => typeof readMember(json, "input_tokens") === "number" }),
    },
    completion: {
      request: (facts) =>
        markPaid(
          postJson(joinUrl(root(facts), "/v1/messages"), headers(facts), { ...message(facts.model), max_tokens: 1 }),
        ),
      classify: createClassifier({ ...table, proves: hasUsage }),
    },
  };
}

function createAnthropicAccess(
  variable: string,
  shape: ShapeRule | undefined,
  identify: (value: string | undefined) => { readonly [name: string]: string },
): Access {
  return {
    vendor: "anthropic",
    kind: "model",
    variable,
    ...(shape === undefined ? {} : { shape }),
    metadata: [base],
    hosts: ["api.anthropic.com"],
    probes: createAnthropicProbes(
      ({ credentials }) => identify(credentials[variable]),
      ({ metadata }) => metadata["base"] ?? "",
    ),
  };
}

/** The access by API key, in the header `x-api-key`. */
export const anthropicKeyAccess: Access = createAnthropicAccess("ANTHROPIC_API_KEY", apiKey, (value = "") => ({
  "x-api-key": value,
}));

const toOauthHeaders = (value: string | undefined) => ({
  ...toBearerHeader(value),
  "anthropic-beta": "oauth-2025-04-20",
});

const classifyUsage = createClassifier({
  rules: ANTHROPIC_RULES,
  idHeader: "request-id",
  proves: (json) => ["five_hour", "seven_day"].some((period) => readMember(json, period) !== undefined),
});

/**
 * Usage of a subscription requires the scope `user:profile`. A token from `claude setup-token`
 * lacks it, and the error names exactly this scope.
 */
const oauthAuth: Probe = {
  request: ({ credentials, metadata }) =>
    getJson(joinUrl(metadata["base"], "/api/oauth/usage"), {
      ...VERSION_HEADERS,
      ...toOauthHeaders(credentials["CLAUDE_CODE_OAUTH_TOKEN"]),
    }),
  classify: (answer, facts) => {
    const text = readAnswer(answer.kind === "answer" ? answer.body : "", "");
    const isKnown =
      answer.kind === "answer" &&
      answer.status === 403 &&
      isVague({ ...text, status: 403 }) &&
      /does not meet scope requirement.{0,20}user:profile/.test(text.message);
    return isKnown ? { status: "ok" } : classifyUsage(answer, facts);
  },
};

const subscription = createAnthropicAccess("CLAUDE_CODE_OAUTH_TOKEN", oauthToken, toOauthHeaders);

/** The access by subscription token: a bearer token that requires Claude Code's beta header. */
export const oauthAccess: Access = { ...subscription, probes: { ...subscription.probes, auth: oauthAuth } };

/**
 * The access by a bearer token that Claude Code sends unchanged. Gateways issue such tokens in
 * their own forms.
 */
export const authTokenAccess: Access = {
  ...createAnthropicAccess("ANTHROPIC_AUTH_TOKEN", undefined, toBearerHeader),
  takesForeign: true,
};

/** Anthropic by API key. The free token count proves the model. */
export const anthropic: Profile = { id: "anthropic", title: "Anthropic", accesses: [anthropicKeyAccess] };
