import { getJson, joinUrl, toBearerHeader } from "../probes/build-request.ts";
import { createBaseAddressRule } from "../probes/base-address.ts";
import { createClassifier } from "../probes/classify.ts";
import type { Access, Profile, ShapeRule } from "../profile.ts";
import { readMember } from "../probes/read-answer.ts";

const token: ShapeRule = {
  what: "a token of GitHub",
  // Workflow tokens have hundreds of characters, with dots and hyphens.
  pattern: /^(?:gh[a-z]_|github_pat_)[\w.-]{20,}$/,
  prefix: /^(?:gh[pousr]_|github_pat_)/,
  form: "begins with `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_` or `github_pat_`",
  source:
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
};

function createGithubAccess(variable: string): Access {
  return {
    vendor: "github",
    kind: "service",
    variable,
    shape: token,
    metadata: [createBaseAddressRule(["GITHUB_API_URL"], "https://api.github.com")],
    hosts: ["api.github.com", "*.ghe.com"],
    probes: {
      auth: {
        // Every kind of token may make this call, and it does not count against a limit.
        request: ({ credentials, metadata }) =>
          getJson(joinUrl(metadata["base"], "/rate_limit"), {
            accept: "application/vnd.github+json",
            "x-github-api-version": "2022-11-28",
            ...toBearerHeader(credentials[variable]),
          }),
        classify: createClassifier({
          rules: [
            { statuses: [401], message: /expired/i, reason: "credential.expired" },
            { statuses: [401], reason: "credential.rejected" },
            { statuses: [403], message: /ip allow list/i, reason: "credential.blocked" },
            { statuses: [403, 429], message: /rate limit/i, reason: "credential.rate-limited" },
            {
              statuses: [403],
              message: /SAML|SSO/,
              reason: "credential.scope",
              detail: "the provider accepts it, but it must be authorised for the organisation's single sign-on",
            },
            { statuses: [403], reason: "credential.scope" },
          ],
          idHeader: "x-github-request-id",
          proves: (json) => readMember(json, "resources") !== undefined,
        }),
      },
    },
  };
}

/** GitHub. The rate limit call proves the token. */
export const github: Profile = {
  id: "github",
  title: "GitHub",
  accesses: [createGithubAccess("GH_TOKEN"), createGithubAccess("GITHUB_TOKEN")],
};
