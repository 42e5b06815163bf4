import { bearer, postForm } from "../ask.ts";
import { classifier } from "../classify.ts";
import type { Access, Profile } from "../profile.ts";
import { member } from "../read-answer.ts";

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
      // Slack says everything with a 200; whether it is good stands in `ok`.
      classify: classifier({
        rules: [
          { statuses: [200], when: /token_expired/, reason: "credential.expired" },
          {
            statuses: [200],
            when: /invalid_auth|not_authed|token_revoked|account_inactive/,
            reason: "credential.rejected",
          },
          {
            statuses: [200],
            when: /access_denied|ekm_access_denied|org_login_required|two_factor/,
            reason: "credential.blocked",
          },
          { statuses: [200], when: /missing_scope|not_allowed_token_type|no_permission/, reason: "credential.scope" },
          { statuses: [200], when: /ratelimited/, reason: "credential.rate-limited" },
        ],
        idHeader: "x-slack-req-id",
        proves: (json) => member(json, "ok") === true,
      }),
    },
  },
};

export const slack: Profile = { id: "slack", title: "Slack", accesses: [access] };
