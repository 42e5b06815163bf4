export const id = 535;
export const ids = [535];
export const modules = {

/***/ 8535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fingerprintCredentials: () => (/* binding */ fingerprintCredentials)
});

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/secret-gate/fingerprint.js

/** Digits kept of a fingerprint: enough to tell keys of one account apart, too few to test a guess for certain. */
const FINGERPRINT_DIGITS = 12;
/** A fingerprint as it is printed and compared. */
const fingerprintForm = /^hmac-sha256:[0-9a-f]{12}$/;
/** The keyed fingerprint of a value. Without the key it tells nothing about the value, not even to somebody who guesses it. */
function fingerprint(key, value) {
    const digest = (0,external_node_crypto_.createHmac)("sha256", key).update(value).digest("hex");
    return `hmac-sha256:${digest.slice(0, FINGERPRINT_DIGITS)}`;
}

// EXTERNAL MODULE: ./build/src/secret-gate/fingerprint-id.js
var fingerprint_id = __webpack_require__(44946);
;// CONCATENATED MODULE: ./build/src/secret-gate/compare-fingerprints.js


/**
 * The fingerprints of a text, by variable: lines `NAME=hmac-sha256:…`, the JSON of this action's `fingerprints` output, or a record that holds them.
 * `undefined` when the text is none of these or lists none.
 */
function parseFingerprints(text) {
    const pairs = /^\s*\{/.test(text) ? pairsOfJson(text) : pairsOfLines(text);
    const isGood = ([name, value]) => /^[A-Za-z_]\w*$/.test(name) && typeof value === "string" && fingerprintForm.test(value);
    return pairs !== undefined && pairs.length > 0 && pairs.every(isGood)
        ? Object.fromEntries(pairs)
        : undefined;
}
/** The sightings, with each credential that was good and is not the listed one turned into `credential.stale`. */
function compareFingerprints(sightings, actual, listed) {
    return sightings.map((sighting) => {
        const { chosen, kind, status } = sighting;
        if (kind !== "credential" || status !== "ok" || chosen === undefined || actual[chosen] === undefined)
            return sighting;
        if (Object.hasOwn(listed, chosen) && listed[chosen] === actual[chosen])
            return sighting;
        const detail = Object.hasOwn(listed, chosen)
            ? "its fingerprint differs from the listed one"
            : "`compare` lists no fingerprint for it";
        return { ...sighting, status: "bad", reason: "credential.stale", detail };
    });
}
function pairsOfLines(text) {
    return text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => [line.slice(0, Math.max(0, line.indexOf("="))), line.slice(line.indexOf("=") + 1)]);
}
function pairsOfJson(text) {
    const document = parseJson(text);
    if (typeof document !== "object" || document === null)
        return undefined;
    const { kind, ids } = document;
    if (kind === undefined)
        return Object.entries(document);
    if (typeof ids !== "object" || ids === null)
        return undefined;
    return Object.entries(ids)
        .filter(([name]) => name.startsWith(fingerprint_id/* FINGERPRINT_ID */.d))
        .map(([name, value]) => [name.slice(fingerprint_id/* FINGERPRINT_ID */.d.length), value]);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/secret-gate/credential-file.js
var credential_file = __webpack_require__(1876);
// EXTERNAL MODULE: ./build/src/secret-gate/providers.js + 1 modules
var providers = __webpack_require__(73441);
;// CONCATENATED MODULE: ./build/actions/secret-gate/fingerprint-credentials.js





/** Largest file of fingerprints that is read, in bytes: that of a record. */
const COMPARE_LIMIT_BYTES = 64 * 1024;
/**
 * Fingerprints the variables that count, and turns those that are not as `compare` lists them into `credential.stale`.
 * @throws ActionError `file.unreadable` or `input.invalid`
 */
async function fingerprintCredentials(sightings, key, compare, host) {
    const variables = sightings.flatMap(({ kind, chosen }) => kind === "credential" && chosen !== undefined ? [chosen] : []);
    const fingerprints = {};
    for (const name of variables) {
        const value = await readValue(name, host);
        if (value !== "")
            fingerprints[name] = fingerprint(key, value);
    }
    if (compare === "")
        return { sightings, fingerprints };
    const isPath = !/[\r\n={]/.test(compare);
    const listed = parseFingerprints(isPath ? await host.files.readText(compare, COMPARE_LIMIT_BYTES) : compare);
    if (listed === undefined) {
        throw new action_error/* ActionError */.l("input.invalid", {
            what: "`compare` lists no fingerprints, or holds something else beside them",
            fix: "Give lines `NAME=hmac-sha256:…`, the `fingerprints` output of another run, or the path of a file with these or a record",
        });
    }
    return { sightings: compareFingerprints(sightings, fingerprints, listed), fingerprints };
}
/** The credential behind a variable: its value, or what stands in the file it names, because a path stays the same when the key changes. */
async function readValue(name, host) {
    const value = host.environment[name] ?? "";
    return (0,providers/* isCredentialPath */.bk)(name, value) ? ((await host.readIfPresent(value, credential_file/* CREDENTIAL_FILE_LIMIT_BYTES */.f)) ?? "") : value;
}


/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ CREDENTIAL_FILE_LIMIT_BYTES)
/* harmony export */ });
/** Largest file that counts as a credential, in bytes; a service account's key has about two thousand. */
const CREDENTIAL_FILE_LIMIT_BYTES = 64 * 1024;


/***/ }),

/***/ 73441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QU: () => (/* binding */ formOf),
  bk: () => (/* binding */ isCredentialPath),
  bM: () => (/* binding */ isModelCredential),
  CP: () => (/* binding */ knownAccess),
  GJ: () => (/* binding */ recognise)
});

;// CONCATENATED MODULE: ./build/src/secret-gate/known-accesses.js
const shape0 = { what: "a key of OpenAI", pattern: /^sk-(?!ant-|or-|admin-)[\w-]{20,}$/, prefix: /^sk-(?:proj|svcacct|admin|None)-/, form: "begins with `sk-` and is no administrator's key (`sk-admin-`)", source: "https://platform.openai.com/api-keys" };
const shape1 = { what: "an API key of Anthropic", pattern: /^sk-ant-(?!oat\d|admin\d)[\w-]{20,}$/, prefix: /^sk-ant-(?!oat\d)/, form: "begins with `sk-ant-` and is neither an OAuth token (`sk-ant-oat`) nor an administrator's key (`sk-ant-admin`)", source: "https://console.anthropic.com/settings/keys" };
const shape2 = { what: "an OAuth token of Claude Code", pattern: /^sk-ant-oat\d\d-[\w-]{20,}$/, prefix: /^sk-ant-oat\d/, form: "begins with `sk-ant-oat` and is what `claude setup-token` prints", source: "https://docs.anthropic.com/en/docs/claude-code/iam" };
const shape3 = { what: "a key of an Azure resource", pattern: /^[A-Za-z0-9]{32,}$/, form: "has at least 32 letters and digits, and nothing else", source: "https://learn.microsoft.com/en-us/azure/ai-services/authentication" };
const shape4 = { what: "a key of a Google API", pattern: /^AIza[\w-]{30,}$|^AQ\.[\w-]{30,}$/, prefix: /^AIza[\w-]/, form: "begins with `AIza` or `AQ.`", source: "https://cloud.google.com/docs/authentication/api-keys" };
const shape5 = { what: "a credential document of Google Cloud", pattern: /^\{(?=[\s\S]*"type")[\s\S]*\}$/, prefix: /^\{\s*"(?:type"\s*:\s*"(?:service_account|external_account|authorized_user)"|private_key)/, form: "is a JSON document with a `type`", source: "https://cloud.google.com/iam/docs/keys-create-delete" };
const shape6 = { what: "an access token of Google", pattern: /^ya29\.[\w.-]{20,}$/, prefix: /^ya29\./, form: "begins with `ya29.`", source: "https://cloud.google.com/docs/authentication/token-types" };
const shape7 = { what: "an API key of Amazon Bedrock", pattern: /^(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-[A-Za-z0-9+/=_-]{20,})$/, prefix: /^(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-)/, form: "begins with `ABSK` or `bedrock-api-key-`", source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html" };
const shape8 = { what: "a secret access key of AWS", pattern: /^[A-Za-z0-9+/]{40}$/, form: "has 40 letters, digits, `+` and `/`", source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" };
const shape9 = { what: "an access key id of AWS", pattern: /^A(?:KI|SI)A[A-Z2-7]{12,}$/, prefix: /^A(?:KI|SI)A[A-Z2-7]{12,}$/, form: "begins with `AKIA` or `ASIA`, and has upper-case letters and digits only", source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html" };
const shape10 = { what: "a key of xAI", pattern: /^xai-[\w-]{20,}$/, prefix: /^xai-/, form: "begins with `xai-`", source: "https://docs.x.ai/docs/overview" };
const shape11 = { what: "a key of Groq", pattern: /^gsk_\w{20,}$/, prefix: /^gsk_/, form: "begins with `gsk_`", source: "https://console.groq.com/keys" };
const shape12 = { what: "a key of OpenRouter", pattern: /^sk-or-[\w-]{20,}$/, prefix: /^sk-or-/, form: "begins with `sk-or-`", source: "https://openrouter.ai/docs/api-reference/authentication" };
const shape13 = { what: "a token of Hugging Face", pattern: /^hf_\w{20,}$/, prefix: /^hf_/, form: "begins with `hf_`", source: "https://huggingface.co/docs/hub/security-tokens" };
const shape14 = { what: "a token of GitHub", pattern: /^(?:gh[a-z]_|github_pat_)[\w.-]{20,}$/, prefix: /^(?:gh[pousr]_|github_pat_)/, form: "begins with `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_` or `github_pat_`", source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github" };
const shape15 = { what: "a token of Slack", pattern: /^xox[a-z](?:\.xox[a-z])?-[\w-]{10,}$/, prefix: /^xox[abeoprs](?:\.xox[abp])?-/, form: "begins with `xoxb-` or another of Slack's `xox` prefixes", source: "https://api.slack.com/authentication/token-types" };
/** Every way into a provider as far as it is known offline, in the order of the profiles. */
const knownAccesses = [
    { vendor: "openai", kind: "model", variable: "OPENAI_API_KEY", shape: shape0 },
    { vendor: "openai", kind: "model", variable: "CODEX_API_KEY", shape: shape0 },
    { vendor: "anthropic", kind: "model", variable: "ANTHROPIC_API_KEY", shape: shape1 },
    { vendor: "anthropic", kind: "model", variable: "ANTHROPIC_AUTH_TOKEN", takesForeign: true },
    { vendor: "anthropic", kind: "model", variable: "CLAUDE_CODE_OAUTH_TOKEN", shape: shape2 },
    { vendor: "azure", kind: "model", variable: "ANTHROPIC_FOUNDRY_API_KEY", shape: shape3 },
    { vendor: "azure", kind: "model", variable: "AZURE_API_KEY", shape: shape3 },
    { vendor: "azure", kind: "model", variable: "AZURE_OPENAI_API_KEY", shape: shape3 },
    { vendor: "google", kind: "model", variable: "GEMINI_API_KEY", shape: shape4 },
    { vendor: "google", kind: "model", variable: "GOOGLE_API_KEY", shape: shape4 },
    { vendor: "google-cloud", kind: "model", variable: "GOOGLE_APPLICATION_CREDENTIALS", isFile: true, shape: shape5 },
    { vendor: "google-cloud", kind: "model", variable: "GOOGLE_CREDENTIALS", shape: shape5 },
    { vendor: "google-cloud", kind: "model", variable: "GOOGLE_CLOUD_ACCESS_TOKEN", shape: shape6 },
    { vendor: "aws", kind: "model", variable: "AWS_BEARER_TOKEN_BEDROCK", shape: shape7 },
    { vendor: "aws", kind: "model", variable: "AWS_ACCESS_KEY_ID", shape: shape9, companions: [{ variable: "AWS_SECRET_ACCESS_KEY", shape: shape8 }, { variable: "AWS_SESSION_TOKEN" }] },
    { vendor: "azure", kind: "model", variable: "AZURE_CLIENT_SECRET" },
    { vendor: "xai", kind: "model", variable: "XAI_API_KEY", shape: shape10 },
    { vendor: "groq", kind: "model", variable: "GROQ_API_KEY", shape: shape11 },
    { vendor: "openrouter", kind: "model", variable: "OPENROUTER_API_KEY", shape: shape12 },
    { vendor: "deepseek", kind: "model", variable: "DEEPSEEK_API_KEY" },
    { vendor: "mistral", kind: "model", variable: "MISTRAL_API_KEY" },
    { vendor: "huggingface", kind: "model", variable: "HF_TOKEN", shape: shape13 },
    { vendor: "huggingface", kind: "model", variable: "HUGGING_FACE_HUB_TOKEN", shape: shape13 },
    { vendor: "minimax", kind: "model", variable: "MINIMAX_API_KEY" },
    { vendor: "github", kind: "service", variable: "GH_TOKEN", shape: shape14 },
    { vendor: "github", kind: "service", variable: "GITHUB_TOKEN", shape: shape14 },
    { vendor: "npm", kind: "service", variable: "NODE_AUTH_TOKEN" },
    { vendor: "npm", kind: "service", variable: "NPM_TOKEN" },
    { vendor: "docker-hub", kind: "service", variable: "DOCKERHUB_TOKEN" },
    { vendor: "docker-hub", kind: "service", variable: "DOCKER_PASSWORD" },
    { vendor: "slack", kind: "service", variable: "SLACK_BOT_TOKEN", shape: shape15 },
    { vendor: "pact", kind: "service", variable: "PACT_BROKER_TOKEN" },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/providers.js

/** What is known of the way in that the variable opens. */
function knownAccess(variable) {
    return knownAccesses.find((known) => known.variable === variable);
}
/** Whether the value is the path of a file that holds the credential, where the variable may hold one. */
function isCredentialPath(variable, value) {
    return knownAccess(variable)?.isFile === true && /^(?:\/|~|\.{1,2}\/|[A-Za-z]:\\|[\w./-]+\.json$)/.test(value);
}
/** The form that values of the variable have, as a credential or as the second half of one. */
function formOf(variable) {
    for (const { vendor, kind, shape, companions = [], variable: own } of knownAccesses) {
        const found = own === variable ? shape : companions.find((companion) => companion.variable === variable)?.shape;
        if (found !== undefined)
            return { vendor, kind, shape: found };
    }
    return undefined;
}
/** The form whose beginning the value has, wherever it stands; forms without a telling beginning are never recognised. */
function recognise(value) {
    for (const { vendor, kind, shape } of knownAccesses) {
        if (shape?.prefix?.test(value))
            return { vendor, kind, shape };
    }
    return undefined;
}
/** Whether a no-model lane must not hold this variable: by its name, or by the shape of its value. */
function isModelCredential(variable, value) {
    if (value === "")
        return false;
    const byName = knownAccesses.find((access) => access.variable === variable || access.companions?.some((companion) => companion.variable === variable));
    return (byName ?? recognise(value.trim()))?.kind === "model";
}


/***/ })

};
