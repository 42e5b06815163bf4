export const id = 162;
export const ids = [162];
export const modules = {

/***/ 18395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t5: () => (/* binding */ lookAt),
  qW: () => (/* binding */ lookAtCompanions),
  _d: () => (/* binding */ lookForModel)
});

;// CONCATENATED MODULE: ./build/src/secret-gate/decode-key.js
/** The text whose base64 the value is, in either alphabet; `undefined` when it is no base64 or not of printable ASCII. */
function decodeKey(value) {
    if (!/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(value))
        return undefined;
    const text = Buffer.from(value, "base64").toString("latin1").trim();
    return /^[\t\n\r -~]{8,}$/.test(text) ? text : undefined;
}

// EXTERNAL MODULE: ./build/src/secret-gate/providers.js + 1 modules
var providers = __webpack_require__(73441);
;// CONCATENATED MODULE: ./build/src/secret-gate/inspect.js


/** Shortest text that any provider calls a key, in UTF-16 units. */
const SHORTEST_KEY = 8;
/** Most characters that a paste which ends too early is thought to lack. */
const LONGEST_REST = 64;
/** Longest text that is thought to be such a paste; documents are longer. */
const LONGEST_CUT = 256;
const placeholders = /^(?:x+|\*+|\.+|•+|<.*>|\$\{.*\}|\{\{.*\}\}|%\w+%|\$[A-Z][A-Z0-9_]*|(?:your|my|the|insert|add|enter|put|paste)[-_ ].*|(?:change|replace)[-_ ]?me|todo|tbd|none|null|undefined|dummy|placeholder|example|secret|token|api[-_ ]?key)$/is;
/** Words between separators that consoles and examples put into keys that open nothing. */
const testWords = /(?:^|[-_])(?:test|fake|dummy|example|sample|mock|demo|sandbox|placeholder|your|here)(?:[-_]|$)|EXAMPLE$|EXAMPLEKEY$/i;
/**
 * What is wrong with a credential's value, judged offline; `undefined` when nothing is. The first fault in the order of the checks counts, from what
 * every value shares to what only the provider's form shows. A gateway gives out credentials of forms of its own, so for one the form is not looked at.
 */
function inspect(variable, value, isForGateway = false) {
    const form = (0,providers/* formOf */.QU)(variable);
    const bare = value.trim();
    if (bare === "")
        return { reason: "credential.missing", detail: "it holds only white space" };
    // What stands in a file is looked at by whoever reads it.
    if ((0,providers/* isCredentialPath */.bk)(variable, bare))
        return undefined;
    return (inspectText(variable, value, bare, form !== undefined) ?? (isForGateway ? undefined : inspectForm(variable, bare)));
}
function inspectText(variable, value, bare, isKnown) {
    if (placeholders.test(bare))
        return { reason: "credential.placeholder", detail: "it holds a placeholder; store the real value" };
    if (/^(["'`]).*\1$/s.test(bare))
        return misshapen("there are quotes around the value; store it without");
    const isDocument = /^(?:\{|-----BEGIN )/.test(bare);
    if (/[\r\n]\s*$/.test(value) && !isDocument)
        return misshapen("there is a line break after the value; store it without, for instance with `printf %s` in place of `echo`");
    if (bare !== value && !isDocument)
        return misshapen("there is white space around the value; store it without");
    if (/[\r\n]/.test(bare) && !isDocument)
        return misshapen("there is a line break inside the value; copy it again as one line");
    const name = /^(?:export\s+)?(\w+)\s*[=:]\s*(?=\S)/.exec(bare)?.[1];
    if (name === variable)
        return misshapen("it begins with the variable's own name; store only what comes after it");
    if (/^(?:bearer|basic|token)\s/i.test(bare))
        return misshapen("it begins with the word of a header; store only the credential after it");
    if (!isDocument && isKnown && /\.{3}|…|\*{4}|•{3}/.test(bare))
        return misshapen("it is the shortened form that consoles show; copy the whole value, or make a new one");
    if (isKnown && !isDocument && /[^\x21-\x7e]/.test(bare))
        return misshapen("there is a character in it that no key has, such as a blank, a typographic quote or an invisible one; copy it again");
    return bare.length < SHORTEST_KEY
        ? misshapen(`it is shorter than ${SHORTEST_KEY} characters, so it is cut off; copy it again whole`)
        : undefined;
}
function inspectForm(variable, value) {
    const expected = (0,providers/* formOf */.QU)(variable);
    const seen = (0,providers/* recognise */.GJ)(value);
    if (expected === undefined)
        return inspectFormless((0,providers/* knownAccess */.CP)(variable), seen);
    const { shape, vendor } = expected;
    if (testWords.test(value) && !value.startsWith("{"))
        return {
            reason: "credential.placeholder",
            detail: "it holds a key of a test or an example, which opens nothing; store the real key",
        };
    if (seen !== undefined && seen.vendor !== vendor)
        return {
            reason: "credential.wrong-provider",
            detail: `it holds ${seen.shape.what} and not ${shape.what}; store each under its own name`,
        };
    if (shape.pattern.test(value))
        return undefined;
    const decoded = decodeKey(value);
    if (decoded !== undefined && (shape.pattern.test(decoded) || (0,providers/* recognise */.GJ)(decoded) !== undefined))
        return misshapen("it is base64 of a credential; store the credential itself");
    if (seen !== undefined && seen.shape !== shape && seen.shape.pattern.test(value))
        return misshapen(`it holds ${seen.shape.what} and not ${shape.what}; store each under its own name`);
    if (isCutOff(value, shape))
        return misshapen(`it begins as ${shape.what} does and ends too early; copy it again whole`);
    return misshapen(formText(shape));
}
/** A vendor that documents no form of its own still gives out no other vendor's keys; a service may stand for any of the kind. */
function inspectFormless(access, seen) {
    if (access?.kind !== "model" || access.takesForeign === true)
        return undefined;
    if (seen === undefined || seen.vendor === access.vendor)
        return undefined;
    const detail = `it holds ${seen.shape.what}; store each provider's credential under its own name`;
    return { reason: "credential.wrong-provider", detail };
}
/** Whether the value would be right if only it went on. */
function isCutOff(value, { pattern }) {
    if (value.length > LONGEST_CUT)
        return false;
    return Array.from({ length: LONGEST_REST }, (_, index) => "A".repeat(index + 1)).some((rest) => pattern.test(value + rest));
}
function formText({ what, form }) {
    return `it lacks the form of ${what}, which ${form}; copy the right one again whole`;
}
function misshapen(detail) {
    return { reason: "credential.shape", detail };
}

// EXTERNAL MODULE: ./build/src/secret-gate/level.js
var secret_gate_level = __webpack_require__(13140);
;// CONCATENATED MODULE: ./build/src/secret-gate/look-offline.js


/** What can be told of a value without asking anybody, up to `shape` and no further than `level`. */
function lookAt(seen, value, level, isForGateway = false) {
    const problem = inspect(seen.chosen, value, isForGateway);
    if (problem?.reason === "credential.missing")
        return { ...seen, level: "declared", status: "bad", ...problem };
    if (!(0,secret_gate_level/* isAtLeast */.d)(level, "shape"))
        return { ...seen, level: "present", status: "ok", detail: "present" };
    if (problem !== undefined)
        return { ...seen, level: "present", status: "bad", ...problem };
    return { ...seen, level: "shape", status: "ok", detail: "present, of the right shape" };
}
/** The other halves of a credential: those its value needs, and those that are set all the same. */
function lookAtCompanions({ companions = [], variable: first }, value, environment, { level, profile }) {
    return companions
        .filter(({ variable, neededWhen }) => neededWhen.test(value) || (environment[variable] ?? "") !== "")
        .map(({ variable }) => {
        const seen = {
            requirement: variable,
            kind: "credential",
            ...(profile === undefined ? {} : { profile }),
        };
        const half = environment[variable] ?? "";
        if (half !== "")
            return lookAt({ ...seen, chosen: variable }, half, level);
        const detail = `no value; it belongs to \`${first}\``;
        return { ...seen, level: "declared", status: "bad", reason: "credential.missing", detail };
    });
}
/** A sighting of the model when it is needed at the level and not named; nothing otherwise. */
function lookForModel(access, from, { level, model, profile }) {
    if (access?.kind !== "model" || !(0,secret_gate_level/* isAtLeast */.d)(level, from) || model !== "")
        return [];
    const seen = { requirement: "model", kind: "metadata", ...(profile === undefined ? {} : { profile }) };
    return [
        { ...seen, level: "declared", status: "bad", reason: "metadata.missing", detail: "the input `model` is empty" },
    ];
}


/***/ }),

/***/ 68162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   observe: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _look_offline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18395);
/* harmony import */ var _observe_presence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6866);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79589);



/** What can be told offline of each requirement, up to `shape`. The values go no further than the modules that look at them. */
function observe(requirements, environment, level) {
    return requirements.flatMap((requirement) => {
        const chosen = (0,_observe_presence_js__WEBPACK_IMPORTED_MODULE_1__/* .chosenOf */ .K)(requirement, environment);
        if (chosen === undefined)
            return (0,_observe_presence_js__WEBPACK_IMPORTED_MODULE_1__/* .observePresence */ .r)([requirement], environment);
        const seen = { requirement: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(requirement), kind: "credential", chosen };
        return [(0,_look_offline_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t5)(seen, environment[chosen] ?? "", level)];
    });
}


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
