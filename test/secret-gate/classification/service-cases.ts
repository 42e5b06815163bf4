import type { CaseGroup } from "./case-group.ts";

const said = (word: string) => ({ message: word });
const hub = { targets: ["HF_TOKEN auth"], body: (word: string) => ({ error: word }) } as const;
const github = { targets: ["GH_TOKEN auth"], body: said } as const;
const npm = { targets: ["NPM_TOKEN auth"], body: said } as const;
const docker = { targets: ["DOCKERHUB_TOKEN auth"], body: said } as const;
const pact = { targets: ["PACT_BROKER_TOKEN auth"], body: said } as const;
const slack = {
  targets: ["SLACK_BOT_TOKEN auth"],
  statuses: [200, 400, 401, 403, 429],
  body: (word: string) => ({ ok: false, error: word }),
} as const;

export const SERVICE_CASES: readonly CaseGroup[] = [
  { ...hub, statuses: [401], words: ["The token expired"], reason: "credential.expired" },
  { ...hub, statuses: [401], words: ["Invalid username or password."], reason: "credential.rejected" },
  { ...hub, statuses: [402], words: ["Payment required."], reason: "credential.quota" },
  { ...hub, statuses: [403], words: ["Forbidden for you"], reason: "credential.scope" },

  { ...github, statuses: [401], words: ["It has expired"], reason: "credential.expired" },
  { ...github, statuses: [401], words: ["Bad credentials"], reason: "credential.rejected" },
  { ...github, statuses: [403], words: ["the organization has an IP allow list"], reason: "credential.blocked" },
  { ...github, statuses: [403, 429], words: ["API rate limit exceeded"], reason: "credential.rate-limited" },
  {
    ...github,
    statuses: [403],
    words: ["Resource protected by organization SAML enforcement", "Use SSO"],
    reason: "credential.scope",
    detail: "the provider accepts it, but it must be authorised for the organisation's single sign-on",
  },
  { ...github, statuses: [403], words: ["Resource not accessible"], reason: "credential.scope" },

  { ...npm, statuses: [401], words: ["It has expired"], reason: "credential.expired" },
  { ...npm, statuses: [401], words: ["m"], reason: "credential.rejected" },
  { ...npm, statuses: [403], words: ["m"], reason: "credential.scope" },

  { ...docker, statuses: [401], words: ["It has expired"], reason: "credential.expired" },
  {
    ...docker,
    statuses: [401],
    words: ["unauthorized"],
    reason: "credential.rejected",
    detail: "the provider rejects it: the token is wrong, or it belongs to an account other than the user's",
  },
  { ...docker, statuses: [403], words: ["m"], reason: "credential.scope" },

  { ...pact, statuses: [401], words: ["m"], reason: "credential.rejected" },
  { ...pact, statuses: [403], words: ["m"], reason: "credential.scope" },

  { ...slack, words: ["token_expired"], reason: "credential.expired" },
  {
    ...slack,
    words: ["account_inactive", "invalid_auth", "not_authed", "token_revoked", "user_removed_from_team"],
    reason: "credential.rejected",
  },
  {
    ...slack,
    words: [
      "access_denied",
      "ekm_access_denied",
      "enterprise_is_restricted",
      "org_login_required",
      "team_access_not_granted",
      "two_factor_setup_required",
    ],
    reason: "credential.blocked",
  },
  { ...slack, words: ["missing_scope", "not_allowed_token_type", "no_permission"], reason: "credential.scope" },
  { ...slack, words: ["ratelimited", "rate_limited", "accesslimited"], reason: "credential.rate-limited" },
];

const revoked = {
  targets: ["OPENAI_API_KEY auth"],
  reason: "credential.rejected",
  detail: "the provider has revoked, suspended or disabled it or its account",
} as const;

/** Credentials that their provider has revoked. The rules apply to every profile. */
export const REVOKED_CASES: readonly CaseGroup[] = [
  {
    ...revoked,
    statuses: [400, 401, 403, 404],
    body: (word) => ({ error: { code: word, message: "m" } }),
    words: [
      "account_deactivated",
      "deactivated_workspace",
      "CONSUMER_SUSPENDED",
      "InactiveAccessKeyId",
      "access_terminated",
      "organization_restricted",
      "CONSUMER_INVALID",
      "ACCOUNT_STATE_INVALID",
      "GCP_SUSPENDED",
      "TEMPORARILY_SUSPENDED",
      "AccountProblem",
      "AllAccessDisabled",
      "NotSignedUp",
    ],
  },
  {
    ...revoked,
    targets: ["AZURE_CLIENT_SECRET auth"],
    statuses: [400, 401],
    body: (word) => ({ error: "unauthorized_client", error_codes: [Number(word)], error_description: "m" }),
    words: ["7000112", "5000224", "5000225"],
  },
  {
    ...revoked,
    statuses: [400, 401, 402, 403, 404, 410, 423],
    body: (word) => ({ error: { message: word } }),
    words: [
      "Your API key was reported as leaked.",
      "Key revoked.",
      "This is a deactivated account",
      "Your access was terminated",
      "It is disabled in this account for violation of the terms",
    ],
  },
];
