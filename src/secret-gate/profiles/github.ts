import { bearer, below, get } from "../probes/ask.ts";
import { baseAddress } from "../probes/base-address.ts";
import { classifier } from "../probes/classify.ts";
import type { Access, Profile, ShapeRule } from "../profile.ts";
import { member } from "../probes/read-answer.ts";

const token: ShapeRule = {
  what: "a token of GitHub",
  // Tokens of workflows have grown to hundreds of characters, with dots and hyphens.
  pattern: /^(?:gh[a-z]_|github_pat_)[\w.-]{20,}$/,
  prefix: /^(?:gh[pousr]_|github_pat_)/,
  form: "begins with `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_` or `github_pat_`",
  source:
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
};

function githubAccess(variable: string): Access {
  return {
    vendor: "github",
    kind: "service",
    variable,
    shape: token,
    metadata: [baseAddress(["GITHUB_API_URL"], "https://api.github.com")],
    hosts: ["api.github.com", "*.ghe.com"],
    probes: {
      auth: {
        // Every kind of token may make this call, and it counts against no limit.
        request: ({ credentials, metadata }) =>
          get(below(metadata["base"], "/rate_limit"), {
            accept: "application/vnd.github+json",
            "x-github-api-version": "2022-11-28",
            ...bearer(credentials[variable]),
          }),
        classify: classifier({
          rules: [
            { statuses: [401], message: /expired/i, reason: "credential.expired" },
            { statuses: [401], reason: "credential.rejected" },
            { statuses: [403], message: /ip allow list/i, reason: "credential.blocked" },
            { statuses: [403, 429], message: /rate limit/i, reason: "credential.rate-limited" },
            {
              statuses: [403],
              message: /SAML|SSO/,
              reason: "credential.scope",
              detail: "the provider knows it, and asks to authorise it for the organisation's single sign-on",
            },
            { statuses: [403], reason: "credential.scope" },
          ],
          idHeader: "x-github-request-id",
          proves: (json) => member(json, "resources") !== undefined,
        }),
      },
    },
  };
}

export const github: Profile = {
  id: "github",
  title: "GitHub",
  accesses: [githubAccess("GH_TOKEN"), githubAccess("GITHUB_TOKEN")],
};
