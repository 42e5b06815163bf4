import { bearer, below, costly, get, postJson } from "../probes/ask.ts";
import { baseAddress } from "../probes/base-address.ts";
import { classifier } from "../probes/classify.ts";
import { anthropicListRules, anthropicRules } from "../probes/classify-anthropic.ts";
import { isVague } from "../probes/find-rule.ts";
import { hasModels, hasUsage } from "../probes/openai-probes.ts";
import type { Access, MetadataRule, OnlineLevel, Probe, ProbeFacts, Profile, ShapeRule } from "../profile.ts";
import { member, readAnswer } from "../probes/read-answer.ts";

/** What each request says beside who it is from. @see https://docs.anthropic.com/en/api/versioning */
const version = { "anthropic-version": "2023-06-01" };

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

/** Anthropic's origin; clients append `/v1` themselves. */
const base: MetadataRule = baseAddress(["ANTHROPIC_BASE_URL"], ORIGIN);

type Identify = (facts: ProbeFacts) => { readonly [name: string]: string };

/** The three calls of the Messages protocol; counting tokens is free and proves the model. */
export function anthropicProbes(
  identify: Identify,
  root: (facts: ProbeFacts) => string,
): { readonly [L in OnlineLevel]: Probe } {
  const table = { rules: anthropicRules, idHeader: "request-id" };
  const headers = (facts: ProbeFacts) => ({ ...version, ...identify(facts) });
  const ownList = classifier({ ...table, rules: anthropicListRules, proves: hasModels });
  const gatewayList = classifier({ ...table, proves: hasModels });
  const message = (model: string) => ({ model, messages: [{ role: "user", content: "Hi" }] });
  return {
    auth: {
      request: (facts) => get(below(root(facts), "/v1/models"), headers(facts)),
      classify: (answer, facts) => (root(facts).startsWith(ORIGIN) ? ownList : gatewayList)(answer, facts),
    },
    model: {
      request: (facts) =>
        postJson(below(root(facts), "/v1/messages/count_tokens"), headers(facts), message(facts.model)),
      classify: classifier({ ...table, proves: (json) => typeof member(json, "input_tokens") === "number" }),
    },
    completion: {
      request: (facts) =>
        costly(
          postJson(below(root(facts), "/v1/messages"), headers(facts), { ...message(facts.model), max_tokens: 1 }),
        ),
      classify: classifier({ ...table, proves: hasUsage }),
    },
  };
}

function anthropicAccess(
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
    probes: anthropicProbes(
      ({ credentials }) => identify(credentials[variable]),
      ({ metadata }) => metadata["base"] ?? "",
    ),
  };
}

/** The API key, in the header that Anthropic documents for it. */
export const anthropicKeyAccess: Access = anthropicAccess("ANTHROPIC_API_KEY", apiKey, (value = "") => ({
  "x-api-key": value,
}));

const oauthHeaders = (value: string | undefined) => ({ ...bearer(value), "anthropic-beta": "oauth-2025-04-20" });

const oauthUsage = classifier({
  rules: anthropicRules,
  idHeader: "request-id",
  proves: (json) => ["five_hour", "seven_day"].some((period) => member(json, period) !== undefined),
});

/** Subscriptions tell their use to tokens with the scope of a profile. One from `claude setup-token` lacks it, and the refusal names that scope alone. */
const oauthAuth: Probe = {
  request: ({ credentials, metadata }) =>
    get(below(metadata["base"], "/api/oauth/usage"), {
      ...version,
      ...oauthHeaders(credentials["CLAUDE_CODE_OAUTH_TOKEN"]),
    }),
  classify: (answer, facts) => {
    const text = readAnswer(answer.kind === "answer" ? answer.body : "", "");
    const isKnown =
      answer.kind === "answer" &&
      answer.status === 403 &&
      isVague({ ...text, status: 403 }) &&
      /does not meet scope requirement.{0,20}user:profile/.test(text.message);
    return isKnown ? { status: "ok" } : oauthUsage(answer, facts);
  },
};

const subscription = anthropicAccess("CLAUDE_CODE_OAUTH_TOKEN", oauthToken, oauthHeaders);

/** The token of a subscription: a bearer, and good only with the beta header that Claude Code sends. */
export const oauthAccess: Access = { ...subscription, probes: { ...subscription.probes, auth: oauthAuth } };

/** What Claude Code sends as a bearer as it is; gateways give out such tokens in forms of their own. */
export const authTokenAccess: Access = {
  ...anthropicAccess("ANTHROPIC_AUTH_TOKEN", undefined, bearer),
  takesForeign: true,
};

export const anthropic: Profile = { id: "anthropic", title: "Anthropic", accesses: [anthropicKeyAccess] };
