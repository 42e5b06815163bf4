/**
 * Prefixes that issuers gave their credentials so that they can be found. Each is long enough that
 * no word matches.
 * @see
 * https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 */
const issued = new RegExp(
  [
    /gh[pousr]_\w{30,}|ghs_[\w.-]{30,}|github_pat_\w{30,}/, // GitHub
    /glpat-[\w-]{20,}|gl(?:dt|rt|cbt|ptt|ft|agent|soat)-[\w-]{20,}/, // GitLab
    /sk-(?=[\w-]*\d)[\w-]{20,}/, // OpenAI, Anthropic, OpenRouter
    /AIza[\w-]{30,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}/, // Google
    /A(?:KI|SI)A[A-Z2-7]{16}/, // AWS
    /npm_\w{30,}|pypi-[\w-]{40,}|rubygems_[0-9a-f]{40,}/, // package registries
    /hf_\w{30,}|gsk_\w{30,}|xai-[\w-]{30,}|r8_\w{30,}|pplx-\w{30,}/, // models
    /xox[abeprs]-[\w-]{20,}|xapp-[\w-]{20,}/, // Slack
    /[rsp]k_(?:live|test)_\w{20,}|whsec_[\w+/=]{20,}/, // Stripe
    /hv[sbr]\.[\w-]{20,}|dop_v1_[0-9a-f]{40,}|dckr_pat_[\w-]{20,}/, // Vault, DigitalOcean, Docker
    /SG\.[\w-]{16,}\.[\w-]{20,}|key-[0-9a-f]{32}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/, // mail and shops
    /lin_api_\w{30,}|ntn_\w{30,}|secret_\w{40,}|PMAK-[\w-]{30,}|sntrys_[\w+/=]{30,}|phc_\w{30,}/, // tools
    /AGE-SECRET-KEY-1[0-9A-Z]{50,}/,
    /eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/, // JSON Web Tokens
  ]
    .map(({ source }) => `(?:${source})`)
    .join("|"),
);
const bounded = new RegExp(String.raw`(?<![A-Za-z0-9])(?:${issued.source})`);

/** Whether the text contains a private key or a credential with its issuer's prefix. */
export function hasTokenForm(text: string): boolean {
  return bounded.test(text) || /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/.test(text);
}
