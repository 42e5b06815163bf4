import { isRandom } from "./random-text.ts";

/** Shortest text that can have a credential's form, in UTF-16 units. */
const FORM_MIN_UNITS = 12;

type Forms = readonly (readonly [what: string, pattern: RegExp])[];

let forms: Forms | undefined;

/**
 * Creates the forms of credentials: a noun phrase and the pattern. A letter or digit before a
 * pattern makes it a part of another word. They are created for the first text that is long enough,
 * because the patterns slow down a step that only decides.
 */
const createForms = (): Forms => [
  ["a PEM block", /-----(?:BEGIN|END) [A-Z0-9 ]*(?:KEY|CERTIFICATE|MESSAGE)/],
  [
    "a key document",
    /"?(?:private_key|client_secret|refresh_token|access_token|private_key_id)"?\s*[:=]\s*"?[^\s"]{8}/,
  ],
  ["a GitHub token", /(?<![A-Za-z0-9])(?:gh[a-z]_[\w.-]{16}|github_pat_\w{16})/],
  [
    "an API key",
    /(?<![A-Za-z0-9])(?:sk-(?:proj|svcacct|admin|None|ant|or|lf)-[\w-]{12}|sk-[A-Za-z0-9]{16}|[srp]k_(?:live|test)_\w{10}|[A-Za-z0-9_-]{0,40}T3BlbkFJ)/,
  ],
  ["a Google key", /(?<![A-Za-z0-9])(?:AIza[\w-]{30}|ya29\.[\w-]{16}|GOCSPX-[\w-]{16}|1\/\/0[\w-]{20})/],
  [
    "an AWS key",
    /(?<![A-Za-z0-9])(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}|ABSK[A-Za-z0-9+/]{30}|bedrock-api-key-[\w+/=-]{16})/,
  ],
  [
    "a Slack token",
    /(?<![A-Za-z0-9])(?:xox[a-z](?:\.xox[a-z])?-[\w-]{10}|xapp-\d-[\w-]{8})|hooks\.slack\.com\/\w+\/\w/,
  ],
  [
    "an access token",
    new RegExp(
      `(?<![A-Za-z0-9])(?:${[
        "npm_[A-Za-z0-9]{30}",
        "pypi-[A-Za-z0-9]{16}",
        "gl[a-z]{2,6}-[A-Za-z0-9_-]{20}",
        "glc_[\\w+/=-]{20}",
        "glsa_\\w{20}",
        "hf_[A-Za-z0-9]{20}",
        "gsk_[A-Za-z0-9]{20}",
        "(?:xai|pplx|csk|nvapi|pul|tskey|sbp)[-_][A-Za-z0-9-]{20}",
        "r8_[A-Za-z0-9]{20}",
        "fw_[A-Za-z0-9]{16}",
        "tgp_v1_[\\w-]{16}",
        "do[a-z]_v1_[0-9a-f]{32}",
        "dapi[0-9a-f]{32}",
        "dckr_[a-z]+_[\\w-]{16}",
        "lin_(?:api|oauth)_\\w{16}",
        "ntn_\\w{20}",
        "secret_[A-Za-z0-9]{32}",
        "hv[sbr]\\.[\\w-]{20}",
        "[A-Za-z0-9]{14}\\.atlasv1\\.",
        "shp[a-z]{2}_[0-9a-fA-F]{32}",
        "\\d{8,10}:[A-Za-z0-9_-]{35}",
        "SG\\.[\\w-]{16}",
        "(?:AC|SK)[0-9a-f]{32}",
        "sntry[su]_[\\w+/=]{16}",
        "NRAK-[A-Z0-9]{20}",
        "dp\\.[a-z]{2,5}\\.[A-Za-z0-9]{20}",
        "pscale_[a-z]+_[\\w.-]{16}",
        "lsv2_[a-z]{2}_[0-9a-f]{16}",
        "rubygems_[0-9a-f]{32}",
        "whsec_[A-Za-z0-9+/=]{16}",
        "PMAK-[0-9a-f-]{20}",
        "CCI[A-Z]{3}_\\w{16}",
        "key-[0-9a-f]{32}",
        "AGE-SECRET-KEY-1[A-Z0-9]{16}",
      ].join("|")})`,
    ),
  ],
  ["a JSON Web Token", /(?<![A-Za-z0-9])eyJ[\w-]{8,}\.[\w-]{8}/],
  ["base64 of a JSON document", /(?<![A-Za-z0-9])(?:eyJ|ewog|eyAi|ewoi)[A-Za-z0-9+/_-]{13}/],
  ["a URL that contains a user or password", /[a-z][a-z0-9+.-]*:\/\/[^\s/?#@"'`]*[^\s/?#@"'`:]@/i],
  [
    "a URL that contains a signature or token",
    /[?&](?:[\w-]*(?:sig|signature|token|secret|password|key))=[^&\s"']{8}/i,
  ],
  ["an HTTP credential", /\b(?:bearer|basic)\s+[\w.~+/=-]{12}/i],
  ["a connection string", /(?:AccountKey|SharedAccessKey|SharedAccessSignature|password|pwd)\s*=\s*[^;\s"']{8}/i],
  ["a private key", /(?<![A-Za-z0-9])AAAA[BCE]3Nza[A-Za-z0-9+/]{12}/],
];

/**
 * Returns the form of the credential that the text is or contains, as a noun phrase, or
 * `undefined`. Digests, UUIDs, dates, paths, names of models and lists of them are not credentials.
 */
export function credentialForm(text: string): string | undefined {
  if (!hasCredentialMark(text)) return undefined;
  forms ??= createForms();
  const known = forms.find(([, pattern]) => pattern.test(text))?.[0];
  return known ?? (isRandom(text) ? "a generated key or password" : undefined);
}

/**
 * Whether the text is long enough for a credential and contains a mark of one: digits, letters of
 * both cases, or a mark of an address, a header or a block. Most settings have none, and then no
 * pattern is created.
 */
function hasCredentialMark(text: string): boolean {
  if (text.trim().length < FORM_MIN_UNITS) return false;
  return /[0-9@="]|-----|AKIA|ASIA|[Bb]earer |[Bb]asic /.test(text) || (/[a-z]/.test(text) && /[A-Z]/.test(text));
}
