import { bearer, postForm } from "../probes/ask.ts";
import { classifier } from "../probes/classify.ts";
import type { Access, Profile } from "../profile.ts";
import { member } from "../probes/read-answer.ts";

/**
 * Slack says everything with a 200, the code in `error`; a proxy in front of it may say it by the
 * status as well.
 */
const answered = [200, 400, 401, 403, 429];

const access: Access = {
  vendor: "slack",
  kind: "service",
  variable: "SLACK_BOT_TOKEN",
  shape: {
    what: "a token of Slack",
    pattern: /^xox[a-z](?:\.xox[a-z])?-[\w-]{10,}$/,
    prefix: /^xox[abeoprs](?:\.xox[abp])?-/,
    form: "begins with `xoxb-` or another of Slack's `xox` prefixes",
    source: "https://api.slack.com/authentication/token-types",
  },
  metadata: [],
  hosts: ["slack.com"],
  probes: {
    auth: {
      request: ({ credentials }) =>
        postForm("https://slack.com/api/auth.test", {}, bearer(credentials["SLACK_BOT_TOKEN"])),
      // @see https://docs.slack.dev/reference/methods/auth.test#errors
      classify: classifier({
        rules: [
          { statuses: answered, codes: ["token_expired"], reason: "credential.expired" },
          {
            statuses: answered,
            codes: ["account_inactive", "invalid_auth", "not_authed", "token_revoked", "user_removed_from_team"],
            reason: "credential.rejected",
          },
          {
            statuses: answered,
            codes: [
              "access_denied",
              "ekm_access_denied",
              "enterprise_is_restricted",
              "org_login_required",
              "team_access_not_granted",
              "two_factor_setup_required",
            ],
            reason: "credential.blocked",
          },
          {
            statuses: answered,
            codes: ["missing_scope", "not_allowed_token_type", "no_permission"],
            reason: "credential.scope",
          },
          {
            statuses: answered,
            codes: ["ratelimited", "rate_limited", "accesslimited"],
            reason: "credential.rate-limited",
          },
        ],
        idHeader: "x-slack-req-id",
        proves: (json) => member(json, "ok") === true,
      }),
    },
  },
};

export const slack: Profile = { id: "slack", title: "Slack", accesses: [access] };
