import { postForm, toBearerHeader } from "../probes/build-request.ts";
import { createClassifier } from "../probes/classify.ts";
import type { Access, Profile } from "../profile.ts";
import { readMember } from "../probes/read-answer.ts";

/** Slack answers 200 with the code in `error`. A proxy may also set the status. */
const CODED_STATUSES = [200, 400, 401, 403, 429];

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
        postForm("https://slack.com/api/auth.test", {}, toBearerHeader(credentials["SLACK_BOT_TOKEN"])),
      // @see https://docs.slack.dev/reference/methods/auth.test#errors
      classify: createClassifier({
        rules: [
          { statuses: CODED_STATUSES, codes: ["token_expired"], reason: "credential.expired" },
          {
            statuses: CODED_STATUSES,
            codes: ["account_inactive", "invalid_auth", "not_authed", "token_revoked", "user_removed_from_team"],
            reason: "credential.rejected",
          },
          {
            statuses: CODED_STATUSES,
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
            statuses: CODED_STATUSES,
            codes: ["missing_scope", "not_allowed_token_type", "no_permission"],
            reason: "credential.scope",
          },
          {
            statuses: CODED_STATUSES,
            codes: ["ratelimited", "rate_limited", "accesslimited"],
            reason: "credential.rate-limited",
          },
        ],
        idHeader: "x-slack-req-id",
        proves: (json) => readMember(json, "ok") === true,
      }),
    },
  },
};

/** Slack by bot token. `auth.test` proves it. */
export const slack: Profile = { id: "slack", title: "Slack", accesses: [access] };
