export const id = "secret-gate-prove-credentials";
export const ids = ["secret-gate-prove-credentials"];
export const modules = {

/***/ 71789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proveCredentials: () => (/* binding */ proveCredentials)
});

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/secret-gate/offline/find-known-access.js + 1 modules
var find_known_access = __webpack_require__(45978);
;// CONCATENATED MODULE: ./build/src/secret-gate/profiled-requirement.js
/**
 * Creates the requirement of a profile: the variables of its accesses, preferred first, without
 * duplicates.
 */
function toProfiledRequirements(profile) {
    const [first, ...rest] = profile.accesses;
    const others = new Set(rest.map(({ variable }) => variable));
    others.delete(first.variable);
    const names = [first.variable, ...others];
    return [{ requirement: names.join("|"), names, profile }];
}
/**
 * Collects every variable of a profile that may hold a secret. All are masked before anything is
 * printed.
 */
function collectSecretVariables({ accesses }) {
    return [
        ...new Set(accesses.flatMap(({ variable, companions = [] }) => [variable, ...companions.map(({ variable }) => variable)])),
    ];
}

// EXTERNAL MODULE: ./build/src/secret-gate/probes/build-request.js
var build_request = __webpack_require__(12164);
;// CONCATENATED MODULE: ./build/src/secret-gate/probes/base-address.js
/**
 * A URL without user, query and fragment. A host that begins with a dot is invalid: it results from
 * a template with an empty value.
 */
const ADDRESS_PATTERN = /^https?:\/\/(?!\.)[^\s/?#@]+(?:\/[^\s?#]*)?$/;
/** Creates the rule of a provider's base address, with the variables that its clients read. */
function createBaseAddressRule(variables, fallback, name = "base") {
    return {
        name,
        variables,
        pattern: ADDRESS_PATTERN,
        form: "a URL such as `https://host/path`, without user, query and fragment",
        ...(fallback === undefined ? {} : { fallback }),
    };
}
/**
 * Creates the rule of an optional name, such as an organization, that clients send when it is set.
 */
function createOptionalNameRule(name, variables) {
    return {
        name,
        variables,
        pattern: /^[\w.-]{1,200}$/,
        form: "a name of letters, digits, `.`, `_` and `-`",
        fallback: "",
    };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/revoked-rules.js
/**
 * Subjects whose revocation makes the credential invalid. A billing account is excluded: without it
 * the account only cannot pay.
 */
const SUBJECT_PATTERN = "(?:api[ _-]?key|key|access token|token|credentials?|user(?: id)?|account|organi[sz]ation|org|workspace|team|project|consumer|subscription|tenant|application|installation|service account)";
/** States that do not end on their own. */
const STATE_PATTERN = "(?:revoked|invalidated|suspended|disabled|deactivated|deleted|terminated|banned|archived|closed|inactive|blocked|leaked|compromised|reported as leaked|no longer (?:active|valid))";
/**
 * An optional name between the subject and its verb: in quotes or parentheses, or with a digit or
 * sign that English words do not have.
 */
const NAME_PATTERN = "(?: (?:you (?:provided|used)|'[^']{1,120}'(?:\\([^)]{1,80}\\))?|\"[^\"]{1,120}\"|\\([^)]{1,80}\\)|[\\w:@./-]{0,120}[\\d:@/_][\\w:@./-]{0,120}))?";
const VERB_PATTERN = "(?:has been|have been|was|were|is|are|got)";
const ADVERB_PATTERN = "(?: (?:currently|temporarily|permanently|now|already))?";
/**
 * Machine codes of revoked credentials, for every provider: a subject and its state in either order
 * and any spelling, such as `account_deactivated`, `deactivated_workspace`, `CONSUMER_SUSPENDED`,
 * `InactiveAccessKeyId`. A billing account is excluded.
 */
const REVOKED_CODE = /^(?!.*billing).*(?:(?:key|token|credentials?|user|account|org(?:ani[sz]ation)?|workspace|team|project|consumer|subscription|tenant|application|installation)[_-]?(?:is[_-])?(?:revoked|invalidated|suspended|disabled|deactivated|deleted|terminated|banned|archived|closed|inactive|blocked|leaked|compromised)$|^(?:read[_-]?only[_-]?)?(?:revoked|suspended|disabled|deactivated|deleted|terminated|banned|archived|closed|inactive|leaked)[_-]?(?:api[_-]?key|access[_-]?key(?:[_-]?id)?|key|token|user|account|org(?:ani[sz]ation)?|workspace|team|project|consumer|subscription|tenant|client)$)/;
/**
 * Codes of revoked credentials without such a pair of words, with their documentation or an
 * example.
 */
const NAMED_CODES = [
    { code: "access_terminated", source: "OpenAI: ayaka14732/ChatGPTAPIFree#42" },
    { code: "organization_restricted", source: "Groq: crewAIInc/crewAI#783, songquanpeng/one-api#1764" },
    { code: "consumer_invalid", source: "https://cloud.google.com/dotnet/docs/reference/Google.Api.CommonProtos" },
    { code: "account_state_invalid", source: "https://cloud.google.com/dotnet/docs/reference/Google.Api.CommonProtos" },
    { code: "gcp_suspended", source: "https://cloud.google.com/dotnet/docs/reference/Google.Api.CommonProtos" },
    { code: "temporarily_suspended", source: "AWS: aws/aws-toolkit-vscode#8673" },
    { code: "accountproblem", source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html" },
    { code: "allaccessdisabled", source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html" },
    { code: "notsignedup", source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html" },
    { code: "7000112", source: "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes" },
    { code: "5000224", source: "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes" },
    { code: "5000225", source: "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes" },
];
/** Messages of revoked credentials without a code, each with an example. */
const REVOKED_MESSAGES = [
    {
        // A name that follows the subject of another clause does not count: "in project 1 before or it
        // is disabled" describes an API.
        message: new RegExp(`(?<!billing )\\b${SUBJECT_PATTERN}${NAME_PATTERN}(?: temporarily)? ${VERB_PATTERN}${ADVERB_PATTERN} ${STATE_PATTERN}\\b(?! (?:to|by default)\\b)`, "i"),
        source: "Gemini: continuedev/continue#11541; Claude: anthropics/claude-code#5210, #19028; GitHub: sourcegraph#16638",
    },
    {
        message: new RegExp(`(?<!billing )\\b${SUBJECT_PATTERN} (?:revoked|suspended|deactivated|terminated|banned)\\s*(?=[.!;:]|$)`, "i"),
        source: "The same without a verb, as gateways shorten it",
    },
    {
        message: /\b(?:deactivated|suspended|disabled|closed|banned|terminated|deleted) (?:account|organi[sz]ation|workspace|project)\b/i,
        source: "OpenAI: Zero6992/chatGPT-discord-bot#442",
    },
    {
        message: /\byour (?:access|account) (?:was|has been|is) (?:terminated|revoked|suspended)\b/i,
        source: "OpenAI: openai-php/client#57",
    },
    {
        message: /\b(?:disabled|suspended|terminated|banned) in this account for violation\b/i,
        source: "Google: anomalyco/opencode#11239",
    },
];
const REVOKED_DETAIL = "the provider has revoked, suspended or disabled it or its account";
/**
 * Rules for credentials that their provider has revoked, by machine code. They apply to every
 * profile.
 */
const REVOKED_CODE_RULES = [
    {
        codes: [REVOKED_CODE, ...NAMED_CODES.map(({ code }) => code)],
        reason: "credential.rejected",
        detail: REVOKED_DETAIL,
    },
];
/** The same rules by message, for answers whose codes are inconclusive. */
const REVOKED_MESSAGE_RULES = REVOKED_MESSAGES.map(({ message }) => ({
    statuses: [400, 401, 402, 403, 404, 410, 423],
    message,
    reason: "credential.rejected",
    detail: REVOKED_DETAIL,
}));

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/find-rule.js

/** Codes that only repeat the status, so that the message decides. */
const VAGUE_CODES = new Set([
    "error",
    "errors",
    "none",
    "invalid",
    "failed",
    "requests",
    "tokens",
    "accessdenied",
    "accessdeniedexception",
    "access_denied",
    "api_error",
    "auth_error",
    "authentication_error",
    "bad_request",
    "badrequest",
    "denied",
    "failed_precondition",
    "forbidden",
    "invalid_argument",
    "invalid_client",
    "invalid_grant",
    "invalid_request",
    "invalid_request_error",
    "not_found",
    "not_found_error",
    "notfound",
    "permission_denied",
    "permission_error",
    "permissiondenied",
    "resource_exhausted",
    "unauthenticated",
    "unauthorized",
    "unauthorized_client",
    "unknown_error",
    "unauthorizedexception",
    "validationexception",
]);
/**
 * Orders the rules of a table: by code, by message, by status alone. Adds the rules for revoked
 * credentials, which apply to every provider.
 */
function orderRules(rules) {
    const byMessage = rules.filter(({ codes, message }) => codes === undefined && message !== undefined);
    const byStatus = rules.filter(({ codes, message }) => codes === undefined && message === undefined);
    return [
        ...rules.filter(({ codes }) => codes !== undefined),
        ...REVOKED_CODE_RULES,
        ...REVOKED_MESSAGE_RULES,
        ...byMessage,
        ...byStatus,
    ];
}
/**
 * Finds the first rule that matches. A known code decides regardless of the message. An unknown
 * code makes the status inconclusive, except for 401 and 402, which HTTP defines as a rejected
 * credential and a missing payment.
 */
function findRule(rules, refusal) {
    const { status, message } = refusal;
    const codes = filterStatusCodes(refusal);
    const isDecided = rules.some((rule) => hasCode(rule, codes));
    const isUnknown = !isDecided && codes.some((code) => !VAGUE_CODES.has(code));
    return rules.find((rule) => {
        if (!(rule.statuses?.includes(status) ?? (status >= 400 && status < 500)))
            return false;
        const matchesMessage = rule.message?.test(message) ?? true;
        if (rule.codes !== undefined)
            return hasCode(rule, codes) && matchesMessage;
        if (isDecided)
            return false;
        return rule.message === undefined ? !isUnknown || status === 401 || status === 402 : matchesMessage;
    });
}
/** Whether the codes of the answer only repeat its status, so that the message decides. */
function isVague(refusal) {
    return filterStatusCodes(refusal).every((code) => VAGUE_CODES.has(code));
}
/** Removes codes that repeat the status, as many providers send them. */
function filterStatusCodes({ codes, status }) {
    return codes.filter((code) => code !== String(status));
}
function hasCode({ codes = [] }, actual) {
    return codes.some((known) => actual.some((code) => (typeof known === "string" ? known === code : known.test(code))));
}

// EXTERNAL MODULE: ./build/src/secret-gate/probes/read-answer.js
var read_answer = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/src/secret-gate/probes/no-response.js
var no_response = __webpack_require__(41729);
;// CONCATENATED MODULE: ./build/src/secret-gate/probes/classify.js



const DEFAULT_DETAILS = {
    "credential.rejected": "the provider rejects it",
    "credential.expired": "the provider reports that it has expired",
    "credential.scope": "the provider accepts it but does not allow this call",
    "credential.quota": "the provider accepts it, but its quota or credit is used up",
    "credential.blocked": "the provider blocks calls from this address or under this policy",
    "credential.rate-limited": "the provider limited the rate of calls",
    "credential.unreachable": "the provider did not answer in its format",
};
/**
 * Creates a classifier from a table. An answer that is not clearly the provider's own is `unknown`,
 * neither a success nor a rejection.
 */
function createClassifier(table) {
    const ordered = { ...table, rules: orderRules(table.rules) };
    return (answer, facts) => classify(answer, facts, ordered);
}
/** Creates a result with the default detail of its reason. */
function createResult(reason, detail, isUnsure = false) {
    const isUnknown = isUnsure || reason === "credential.rate-limited" || reason === "credential.unreachable";
    return {
        status: isUnknown ? "unknown" : "bad",
        reason,
        detail: detail ?? DEFAULT_DETAILS[reason] ?? "it cannot be used",
    };
}
function classify(answer, facts, table) {
    if (answer.kind === "no-response")
        return createResult("credential.unreachable", (0,no_response/* describeNoResponse */.e)(answer));
    const { status, headers, body } = answer;
    if (status >= 300 && status < 400)
        return createResult("credential.unreachable", "the host answered with a redirect, which is not followed");
    const { json, isHtml, ...text } = (0,read_answer/* readAnswer */.JN)(body, headers["content-type"] ?? "");
    if (isHtml)
        return createResult("credential.unreachable", "the answer is a web page, as firewalls and proxies send it, instead of the provider's answer");
    const refusal = { status, message: text.message, codes: [...readHeaderCodes(headers, table), ...text.codes] };
    const hasContent = json !== undefined || refusal.codes.length > 0 || refusal.message !== "";
    const rule = findRule(table.rules, refusal);
    if (rule !== undefined && (hasContent || table.isPlain === true))
        return createResult(rule.reason, rule.detail, rule.isUnsure);
    if (status === 429)
        return createResult("credential.rate-limited");
    if (status === 529)
        return createResult("credential.unreachable", "the provider reports that it is overloaded");
    if (status >= 500)
        return createResult("credential.unreachable", `the provider failed with status ${status}`);
    if (!hasContent)
        return createResult("credential.unreachable", "the answer is incomplete or not in the provider's format");
    if (status < 200 || status >= 300)
        return createResult("credential.unreachable", `the provider answered with status ${status}${describeUnknownRefusal(refusal)}`);
    return resolveProof(table.proves(json, facts), json, headers, table);
}
function readHeaderCodes(headers, { codeHeader = "" }) {
    const code = headers[codeHeader];
    return code === undefined ? [] : [(0,read_answer/* normalizeCode */.vz)(code)];
}
function describeUnknownRefusal(refusal) {
    return isVague(refusal)
        ? ", which does not show whether the credential is valid"
        : " and an unknown error code, so the credential could not be checked";
}
function resolveProof(proof, json, headers, { idHeader, readGrant }) {
    if (proof === false)
        return createResult("credential.unreachable", "the answer is not the provider's answer to this call");
    if (proof !== true && proof.status !== "ok")
        return proof;
    const id = headers[idHeader ?? ""];
    const granted = readGrant?.(json);
    return {
        status: "ok",
        ...(idHeader !== undefined && id !== undefined ? { ids: { [idHeader]: id } } : {}),
        ...(granted === undefined ? {} : { grant: granted }),
    };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/anthropic-rules.js
/**
 * Rules for Anthropic's errors: `{"type": "error", "error": {"type", "message"}}`. Most types only
 * repeat the status, so the message decides. An account without credit gets a 400, a revoked token
 * a 403, and a disabled key a 404.
 * @see https://docs.anthropic.com/en/api/errors
 */
const ANTHROPIC_RULES = [
    { codes: ["billing_error"], reason: "credential.quota" },
    { codes: ["rate_limit_error"], reason: "credential.rate-limited" },
    {
        codes: ["overloaded_error"],
        reason: "credential.unreachable",
        detail: "the provider reports that it is overloaded",
    },
    // anthropics/claude-code#66314, #2127, #38035
    {
        statuses: [400, 402, 403],
        message: /credit balance|reached your specified api usage limits|plans? (?:&|and) billing/i,
        reason: "credential.quota",
    },
    { statuses: [401], message: /expired/i, reason: "credential.expired" },
    { statuses: [403], message: /region|country|ip address|not available in/i, reason: "credential.blocked" },
    {
        statuses: [404],
        message: /model/i,
        reason: "credential.scope",
        detail: "the provider does not give it access to the requested model",
    },
    { statuses: [404], message: /disabled|api.?key/i, reason: "credential.rejected" },
    { statuses: [401], reason: "credential.rejected" },
    { statuses: [402], reason: "credential.quota" },
    { statuses: [403], reason: "credential.scope" },
];
/**
 * Rules for Anthropic's own list of models, where a 404 always means a disabled key. A gateway may
 * have no such list.
 */
const ANTHROPIC_LIST_RULES = [
    ...ANTHROPIC_RULES.filter(({ statuses }) => statuses?.includes(404) !== true),
    {
        statuses: [404],
        codes: ["not_found_error"],
        reason: "credential.rejected",
        detail: "the provider does not know the key, or has disabled it",
    },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/openai-rules.js
const MODEL_DETAIL = "the provider does not give it access to the requested model";
/**
 * Rules for errors in OpenAI's format: `{"error": {"code", "type", "message"}}`. A 401 is also the
 * answer to a missing scope and to a forbidden address. A 429 is also the answer to an account
 * without credit.
 * @see https://platform.openai.com/docs/guides/error-codes
 */
const OPENAI_RULES = [
    { codes: [/^missing_scopes?$/, "insufficient_permissions"], reason: "credential.scope" },
    { codes: [/^ip_not_/, /^unsupported_country/], reason: "credential.blocked" },
    // openai/codex#1000, earendil-works/pi#956: the key is valid but belongs to another organization,
    // project or host.
    {
        codes: ["mismatched_organization", "mismatched_project", "invalid_organization"],
        reason: "metadata.shape",
        detail: "the provider accepts it, but it does not belong to the organisation or project that is set",
    },
    {
        codes: ["incorrect_hostname"],
        reason: "metadata.shape",
        detail: "the provider accepts it, but its project uses another host: set the base address of its region",
    },
    { codes: [/^(?:token|api_key)_expired$/, /^expired_(?:token|api_key)$/], reason: "credential.expired" },
    { codes: ["invalid_api_key", "incorrect_api_key", "invalid_token"], reason: "credential.rejected" },
    {
        codes: [
            /^insufficient_(?:quota|balance|credits?|funds)/,
            /^billing_/,
            "budget_exceeded",
            "quota_exceeded",
            "usage_limit_reached",
        ],
        reason: "credential.quota",
    },
    { codes: [/^rate_?limit/, "too_many_requests"], reason: "credential.rate-limited" },
    {
        codes: ["overloaded_error", "engine_overloaded", "server_overloaded"],
        reason: "credential.unreachable",
        detail: "the provider reports that it is overloaded",
    },
    {
        codes: ["model_not_found", "model_not_available", "invalid_model", "unknown_model"],
        reason: "credential.scope",
        detail: MODEL_DETAIL,
    },
    { statuses: [401, 403], message: /missing.scopes?|insufficient permissions/i, reason: "credential.scope" },
    {
        statuses: [401, 403],
        message: /ip.{0,20}not (?:authori[sz]ed|allowed)|country, region/i,
        reason: "credential.blocked",
    },
    { statuses: [401], message: /expired/i, reason: "credential.expired" },
    {
        statuses: [403, 429],
        message: /rate.?limit|too many requests|(?:requests|tokens) per (?:minute|second)/i,
        reason: "credential.rate-limited",
    },
    {
        statuses: [400, 403, 429],
        message: /exceeded your current quota|(?:key|usage|spend(?:ing)?) limit (?:was |has been )?(?:reached|exceeded)|credit balance|(?:insufficient|out of|no|not enough|used all available).{0,20}(?:credits?|balance|funds|quota)/i,
        reason: "credential.quota",
    },
    {
        statuses: [400, 404],
        message: /invalid.model|unknown.model|model.{0,120}(?:not exist|not found|not available|access|not a valid)/i,
        reason: "credential.scope",
        detail: MODEL_DETAIL,
    },
    { statuses: [401], reason: "credential.rejected" },
    { statuses: [402], reason: "credential.quota" },
    { statuses: [403], reason: "credential.scope" },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/openai-probes.js





/**
 * Minimum of output tokens on the Responses route.
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
const MIN_RESPONSE_TOKENS = 16;
/**
 * Creates the probes of a provider with OpenAI's protocol: the list of models and one short
 * completion.
 */
function createOpenaiProbes(variable, completion = "chat", headers = () => ({})) {
    const authorized = (facts) => ({ ...(0,build_request/* toBearerHeader */.iW)(facts.credentials[variable]), ...headers(facts) });
    const list = (facts) => (0,build_request/* getJson */.Tt)((0,build_request/* joinUrl */.we)(facts.metadata["base"], "/models"), authorized(facts));
    const table = { rules: OPENAI_RULES, idHeader: "x-request-id" };
    return {
        auth: { request: list, classify: createClassifier({ ...table, proves: hasModels }) },
        model: {
            request: list,
            classify: createClassifier({ ...table, proves: (json, { model }) => checkModelListed(json, model) }),
        },
        completion: {
            request: (facts) => {
                const { path, document } = COMPLETION_REQUESTS[completion](facts.model);
                return (0,build_request/* markPaid */.SL)((0,build_request/* postJson */.B2)((0,build_request/* joinUrl */.we)(facts.metadata["base"], path), authorized(facts), document));
            },
            classify: acceptOutputLimit(createClassifier({ ...table, proves: hasUsage }), "x-request-id"),
        },
    };
}
/**
 * Accepts a 400 that reports the output limit. A reasoning model sends it after it has run, so it
 * proves a completion.
 */
function acceptOutputLimit(classify, idHeader) {
    return (answer, facts) => {
        if (answer.kind !== "answer" || answer.status !== 400)
            return classify(answer, facts);
        const text = (0,read_answer/* readAnswer */.JN)(answer.body, answer.headers["content-type"] ?? "");
        const id = answer.headers[idHeader];
        return id !== undefined && isVague({ ...text, status: 400 }) && /output limit was reached/i.test(text.message)
            ? { status: "ok", ids: { [idHeader]: id } }
            : classify(answer, facts);
    };
}
/** Whether the answer is a list of models: an array under `data`. */
function hasModels(json) {
    return Array.isArray((0,read_answer/* readMember */.hd)(json, "data"));
}
/** Checks that the list contains the model by its full name. */
function checkModelListed(json, model) {
    const data = (0,read_answer/* readMember */.hd)(json, "data");
    if (!Array.isArray(data))
        return false;
    return (data.some((item) => (0,read_answer/* readMember */.hd)(item, "id") === model) ||
        createResult("credential.scope", "the provider does not list the requested model for it"));
}
/** Whether the answer counts tokens, which proves that the call ran. */
function hasUsage(json) {
    const usage = (0,read_answer/* readMember */.hd)(json, "usage");
    return ["total_tokens", "completion_tokens", "output_tokens", "outputTokens"].some((key) => {
        const count = (0,read_answer/* readMember */.hd)(usage, key);
        return typeof count === "number" && count > 0;
    });
}
const COMPLETION_REQUESTS = {
    chat: (model) => ({
        path: "/chat/completions",
        document: { model, messages: [{ role: "user", content: "Hi" }], max_completion_tokens: 1 },
    }),
    "older-chat": (model) => ({
        path: "/chat/completions",
        document: { model, messages: [{ role: "user", content: "Hi" }], max_tokens: 1 },
    }),
    responses: (model) => ({
        path: "/responses",
        document: { model, input: "Hi", max_output_tokens: MIN_RESPONSE_TOKENS, store: false },
    }),
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/anthropic.js







/**
 * Headers of every request.
 * @see https://docs.anthropic.com/en/api/versioning
 */
const VERSION_HEADERS = { "anthropic-version": "2023-06-01" };
const apiKey = {
    what: "an API key of Anthropic",
    pattern: /^sk-ant-(?!oat\d|admin\d)[\w-]{20,}$/,
    prefix: /^sk-ant-(?!oat\d)/,
    form: "begins with `sk-ant-` and is neither an OAuth token (`sk-ant-oat`) nor an administrator's key (`sk-ant-admin`)",
    source: "https://console.anthropic.com/settings/keys",
};
const oauthToken = {
    what: "an OAuth token of Claude Code",
    pattern: /^sk-ant-oat\d\d-[\w-]{20,}$/,
    prefix: /^sk-ant-oat\d/,
    form: "begins with `sk-ant-oat` and is what `claude setup-token` prints",
    source: "https://docs.anthropic.com/en/docs/claude-code/iam",
};
const ORIGIN = "https://api.anthropic.com";
/** Anthropic's origin. Clients append `/v1`. */
const base = createBaseAddressRule(["ANTHROPIC_BASE_URL"], ORIGIN);
/** Creates the probes of the Messages protocol. Counting tokens is free and proves the model. */
function createAnthropicProbes(identify, root) {
    const table = { rules: ANTHROPIC_RULES, idHeader: "request-id" };
    const headers = (facts) => ({ ...VERSION_HEADERS, ...identify(facts) });
    const ownList = createClassifier({ ...table, rules: ANTHROPIC_LIST_RULES, proves: hasModels });
    const gatewayList = createClassifier({ ...table, proves: hasModels });
    const message = (model) => ({ model, messages: [{ role: "user", content: "Hi" }] });
    return {
        auth: {
            request: (facts) => (0,build_request/* getJson */.Tt)((0,build_request/* joinUrl */.we)(root(facts), "/v1/models"), headers(facts)),
            classify: (answer, facts) => (root(facts).startsWith(ORIGIN) ? ownList : gatewayList)(answer, facts),
        },
        model: {
            request: (facts) => (0,build_request/* postJson */.B2)((0,build_request/* joinUrl */.we)(root(facts), "/v1/messages/count_tokens"), headers(facts), message(facts.model)),
            classify: createClassifier({ ...table, proves: (json) => typeof (0,read_answer/* readMember */.hd)(json, "input_tokens") === "number" }),
        },
        completion: {
            request: (facts) => (0,build_request/* markPaid */.SL)((0,build_request/* postJson */.B2)((0,build_request/* joinUrl */.we)(root(facts), "/v1/messages"), headers(facts), { ...message(facts.model), max_tokens: 1 })),
            classify: createClassifier({ ...table, proves: hasUsage }),
        },
    };
}
function createAnthropicAccess(variable, shape, identify) {
    return {
        vendor: "anthropic",
        kind: "model",
        variable,
        ...(shape === undefined ? {} : { shape }),
        metadata: [base],
        hosts: ["api.anthropic.com"],
        probes: createAnthropicProbes(({ credentials }) => identify(credentials[variable]), ({ metadata }) => metadata["base"] ?? ""),
    };
}
/** The access by API key, in the header `x-api-key`. */
const anthropicKeyAccess = createAnthropicAccess("ANTHROPIC_API_KEY", apiKey, (value = "") => ({
    "x-api-key": value,
}));
const toOauthHeaders = (value) => ({
    ...(0,build_request/* toBearerHeader */.iW)(value),
    "anthropic-beta": "oauth-2025-04-20",
});
const classifyUsage = createClassifier({
    rules: ANTHROPIC_RULES,
    idHeader: "request-id",
    proves: (json) => ["five_hour", "seven_day"].some((period) => (0,read_answer/* readMember */.hd)(json, period) !== undefined),
});
/**
 * Usage of a subscription requires the scope `user:profile`. A token from `claude setup-token`
 * lacks it, and the error names exactly this scope.
 */
const oauthAuth = {
    request: ({ credentials, metadata }) => (0,build_request/* getJson */.Tt)((0,build_request/* joinUrl */.we)(metadata["base"], "/api/oauth/usage"), {
        ...VERSION_HEADERS,
        ...toOauthHeaders(credentials["CLAUDE_CODE_OAUTH_TOKEN"]),
    }),
    classify: (answer, facts) => {
        const text = (0,read_answer/* readAnswer */.JN)(answer.kind === "answer" ? answer.body : "", "");
        const isKnown = answer.kind === "answer" &&
            answer.status === 403 &&
            isVague({ ...text, status: 403 }) &&
            /does not meet scope requirement.{0,20}user:profile/.test(text.message);
        return isKnown ? { status: "ok" } : classifyUsage(answer, facts);
    },
};
const subscription = createAnthropicAccess("CLAUDE_CODE_OAUTH_TOKEN", oauthToken, toOauthHeaders);
/** The access by subscription token: a bearer token that requires Claude Code's beta header. */
const oauthAccess = { ...subscription, probes: { ...subscription.probes, auth: oauthAuth } };
/**
 * The access by a bearer token that Claude Code sends unchanged. Gateways issue such tokens in
 * their own forms.
 */
const authTokenAccess = {
    ...createAnthropicAccess("ANTHROPIC_AUTH_TOKEN", undefined, build_request/* toBearerHeader */.iW),
    takesForeign: true,
};
/** Anthropic by API key. The free token count proves the model. */
const anthropic = { id: "anthropic", title: "Anthropic", accesses: [anthropicKeyAccess] };

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/azure-rules.js
/**
 * Rules for the errors of an Azure resource. Its 401 does not distinguish a wrong key from the key
 * of another resource, and most codes repeat the status.
 * @see https://learn.microsoft.com/en-us/azure/ai-foundry/openai/reference
 */
const AZURE_RULES = [
    {
        codes: ["deploymentnotfound"],
        reason: "credential.scope",
        detail: "the resource has no deployment of the requested name",
    },
    // microsoft/sample-app-aoai-chatGPT#1000
    {
        codes: ["authenticationtypedisabled"],
        reason: "credential.rejected",
        detail: "the resource accepts no keys: its key authentication is disabled",
    },
    { codes: ["permissiondenied"], reason: "credential.scope" },
    { codes: ["insufficient_quota", "quotaexceeded"], reason: "credential.quota" },
    { codes: [/^(?:rate_?limit|too_?many_?requests)/], reason: "credential.rate-limited" },
    { statuses: [401], message: /expired/i, reason: "credential.expired" },
    { statuses: [401], message: /permission|lacks the required/i, reason: "credential.scope" },
    { statuses: [403], message: /firewall|virtual network|public access|ip address/i, reason: "credential.blocked" },
    { statuses: [429], message: /rate limit|retry after \d+ (?:milli)?seconds?/i, reason: "credential.rate-limited" },
    {
        statuses: [403, 429],
        message: /out of call volume quota|quota (?:is|was|has been) exceeded|exceeded .{0,30}quota/i,
        reason: "credential.quota",
    },
    {
        statuses: [404],
        message: /deployment.*(?:does not exist|not found)/i,
        reason: "credential.scope",
        detail: "the resource has no deployment of the requested name",
    },
    {
        statuses: [401],
        reason: "credential.rejected",
        detail: "the resource rejects it: the key is wrong, or it belongs to a resource other than the endpoint's",
    },
    { statuses: [403], reason: "credential.scope" },
    {
        statuses: [404],
        reason: "metadata.shape",
        detail: "the endpoint does not know this call: it is not the base address of a resource, or it does not have this version",
    },
];
/**
 * Rules for the errors of Entra's token endpoint, by the numbers in `error_codes` and at the start
 * of its message. Disabled applications and closed tenants are in `revoked-rules.ts`.
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 */
const ENTRA_RULES = [
    { codes: ["7000222", "1000502"], reason: "credential.expired" },
    { codes: ["7000215", "700027"], reason: "credential.rejected" },
    {
        codes: ["700016", "90002", "900023"],
        reason: "metadata.shape",
        detail: "Entra does not know the tenant, or the tenant does not know the client",
    },
    {
        codes: ["53003"],
        reason: "credential.blocked",
        detail: "a policy of the organisation blocks the call, so the secret could not be checked",
        isUnsure: true,
    },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/azure-foundry.js








const key = {
    what: "a key of an Azure resource",
    pattern: /^[A-Za-z0-9]{32,}$/,
    form: "has at least 32 letters and digits, and nothing else",
    source: "https://learn.microsoft.com/en-us/azure/ai-services/authentication",
};
const metadata = [
    createBaseAddressRule(["AZURE_API_BASE", "AZURE_OPENAI_ENDPOINT"], undefined),
    {
        name: "version",
        variables: ["AZURE_API_VERSION", "OPENAI_API_VERSION"],
        pattern: /^(?:\d{4}-\d\d-\d\d(?:-preview)?|preview|latest|v1)$/,
        form: "a version such as `2024-10-21`",
        // The latest generally available version that supports all calls made here.
        fallback: "2024-10-21",
    },
];
const HOSTS = ["*.openai.azure.com", "*.cognitiveservices.azure.com", "*.services.ai.azure.com"];
/**
 * Creates the probes of a resource. A deployment rejects an empty conversation before it costs
 * tokens, and a resource reports a missing deployment.
 */
function createAzureProbes(identify) {
    const table = { rules: AZURE_RULES, idHeader: "apim-request-id" };
    const address = ({ metadata }, path) => `${(0,build_request/* joinUrl */.we)(metadata["base"]?.replace(/\/openai(?:\/v1)?\/*$/, ""), `/openai${path}`)}?api-version=${(0,build_request/* encodeSegment */.ug)(metadata["version"] ?? "")}`;
    const chat = (facts, document) => (0,build_request/* postJson */.B2)(address(facts, `/deployments/${(0,build_request/* encodeSegment */.ug)(facts.model)}/chat/completions`), identify(facts), document);
    const classify = acceptOutputLimit(createClassifier({ ...table, proves: hasUsage }), table.idHeader);
    return {
        auth: {
            request: (facts) => (0,build_request/* getJson */.Tt)(address(facts, "/models"), identify(facts)),
            classify: createClassifier({ ...table, proves: hasModels }),
        },
        model: {
            request: (facts) => chat(facts, { messages: [] }),
            classify: (answer, facts) => (isRefusedConversation(answer) ? { status: "ok" } : classify(answer, facts)),
        },
        completion: {
            request: (facts) => (0,build_request/* markPaid */.SL)(chat(facts, { messages: [{ role: "user", content: "Hi" }], max_completion_tokens: 1 })),
            classify,
        },
    };
}
/** Whether the deployment rejected the conversation. Only an existing deployment does. */
function isRefusedConversation(answer) {
    if (answer.kind !== "answer" || (answer.status !== 400 && answer.status !== 422))
        return false;
    const { json, ...text } = (0,read_answer/* readAnswer */.JN)(answer.body, answer.headers["content-type"] ?? "");
    if ((0,read_answer/* readMember */.hd)(json, "error") === undefined)
        return false;
    if (text.codes.includes("empty_array"))
        return true;
    return isVague({ ...text, status: answer.status }) && /'messages?'|\bmessages\b/i.test(text.message);
}
/** Creates the access to an Azure resource by one of its keys. */
function createAzureKeyAccess(variable) {
    return {
        vendor: "azure",
        kind: "model",
        variable,
        shape: key,
        metadata,
        hosts: HOSTS,
        probes: createAzureProbes(({ credentials }) => ({ "api-key": credentials[variable] ?? "" })),
    };
}
/**
 * The access of Claude Code to Claude models on a Foundry resource. The list of models is the
 * resource's.
 */
const foundryAnthropicAccess = (() => {
    const identify = ({ credentials }) => ({ "api-key": credentials["ANTHROPIC_FOUNDRY_API_KEY"] ?? "" });
    const origin = ({ metadata }) => metadata["base"]
        ? metadata["base"].replace(/\/anthropic\/*$/, "")
        : `https://${metadata["resource"]}.services.ai.azure.com`;
    const { model, completion } = createAnthropicProbes(({ credentials }) => ({ "x-api-key": credentials["ANTHROPIC_FOUNDRY_API_KEY"] ?? "" }), (facts) => (0,build_request/* joinUrl */.we)(origin(facts), "/anthropic"));
    return {
        vendor: "azure",
        kind: "model",
        variable: "ANTHROPIC_FOUNDRY_API_KEY",
        shape: key,
        metadata: [
            createBaseAddressRule(["ANTHROPIC_FOUNDRY_BASE_URL"], ""),
            {
                name: "resource",
                variables: ["ANTHROPIC_FOUNDRY_RESOURCE"],
                pattern: /^[A-Za-z0-9-]{2,64}$/,
                form: "the name of a resource: letters, digits and hyphens",
                insteadOf: "base",
            },
        ],
        hosts: ["*.services.ai.azure.com"],
        probes: {
            auth: {
                request: (facts) => (0,build_request/* getJson */.Tt)((0,build_request/* joinUrl */.we)(origin(facts), "/openai/models?api-version=2024-10-21"), identify(facts)),
                classify: createClassifier({ rules: AZURE_RULES, idHeader: "apim-request-id", proves: hasModels }),
            },
            model,
            completion,
        },
    };
})();
const entraId = {
    pattern: /^[\w.-]{3,100}$/,
    form: "an id of letters, digits, `.`, `_` and `-`",
};
/**
 * The access by an Entra application. Its secret is exchanged for a token that the resource
 * accepts.
 */
const entraAccess = {
    vendor: "azure",
    kind: "model",
    variable: "AZURE_CLIENT_SECRET",
    metadata: [
        { name: "tenant", variables: ["AZURE_TENANT_ID"], ...entraId },
        { name: "client", variables: ["AZURE_CLIENT_ID"], ...entraId },
        ...metadata,
    ],
    hosts: ["login.microsoftonline.com", ...HOSTS],
    probes: {
        ...createAzureProbes(({ grant }) => (0,build_request/* toBearerHeader */.iW)(grant)),
        auth: {
            request: ({ credentials, metadata }) => (0,build_request/* postForm */.jT)(`https://login.microsoftonline.com/${(0,build_request/* encodeSegment */.ug)(metadata["tenant"] ?? "")}/oauth2/v2.0/token`, {
                grant_type: "client_credentials",
                client_id: metadata["client"] ?? "",
                client_secret: credentials["AZURE_CLIENT_SECRET"] ?? "",
                scope: "https://cognitiveservices.azure.com/.default",
            }),
            classify: createClassifier({
                rules: ENTRA_RULES,
                idHeader: "x-ms-request-id",
                readGrant: readToken,
                proves: (json) => readToken(json) !== undefined || createResult("credential.unreachable"),
            }),
        },
    },
};
function readToken(json) {
    const token = (0,read_answer/* readMember */.hd)(json, "access_token");
    return typeof token === "string" && token !== "" ? token : undefined;
}
/** Azure AI Foundry by a key of the resource or by an Entra application. */
const azureFoundry = {
    id: "azure-foundry",
    title: "Azure AI Foundry",
    accesses: [createAzureKeyAccess("AZURE_API_KEY"), createAzureKeyAccess("AZURE_OPENAI_API_KEY"), entraAccess],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/aws-rules.js
const CLOCK_DETAIL = "the clock of the runner and of AWS differ too much";
/** Returns each code with and without the suffix that some services append. */
function expandCodes(...codes) {
    return codes.flatMap((code) => [code, `${code}exception`]);
}
/**
 * Rules for AWS's errors, by the code in XML, JSON or the header `x-amzn-errortype`. `AccessDenied`
 * is ambiguous: its message names a permission, a policy or a payment method.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
const AWS_RULES = [
    { codes: expandCodes("requesttimetooskewed"), reason: "credential.unreachable", detail: CLOCK_DETAIL },
    {
        codes: expandCodes("signaturedoesnotmatch", "invalidsignature"),
        message: /Signature (?:expired|not yet current)/,
        reason: "credential.unreachable",
        detail: CLOCK_DETAIL,
    },
    { codes: expandCodes("expiredtoken", "requestexpired"), reason: "credential.expired" },
    {
        codes: expandCodes("invalidclienttokenid", "unrecognizedclient", "invalidaccesskeyid", "authfailure", "missingauthenticationtoken"),
        reason: "credential.rejected",
    },
    {
        codes: expandCodes("signaturedoesnotmatch", "invalidsignature", "incompletesignature"),
        reason: "credential.rejected",
        detail: "the secret key does not belong to the access key",
    },
    // EC2's code for an account that AWS has suspended.
    { codes: ["blocked"], reason: "credential.rejected", detail: "the provider has blocked its account" },
    { codes: expandCodes("optinrequired", "regiondisabled"), reason: "credential.blocked" },
    { codes: expandCodes("unauthorizedoperation", "resourcenotfound"), reason: "credential.scope" },
    { codes: expandCodes("servicequotaexceeded"), reason: "credential.quota" },
    { codes: expandCodes("throttling", "throttled"), message: /too many tokens per day/i, reason: "credential.quota" },
    {
        codes: expandCodes("throttling", "throttled", "toomanyrequests", "requestlimitexceeded"),
        reason: "credential.rate-limited",
    },
    {
        statuses: [403],
        message: /explicit deny.{0,60}service control|aws:SourceIp/i,
        reason: "credential.blocked",
    },
    { statuses: [400, 401, 403], message: /token.{0,40}expired/i, reason: "credential.expired" },
    {
        statuses: [400, 401, 403],
        message: /API Key is (?:not )?valid|invalid API key|security token.{0,40}invalid/i,
        reason: "credential.rejected",
    },
    { statuses: [402, 403], message: /INVALID_PAYMENT|payment instrument/i, reason: "credential.quota" },
    {
        statuses: [400, 403, 404],
        message: /not authorized|don't have access|model identifier/i,
        reason: "credential.scope",
    },
    { statuses: [403], reason: "credential.scope" },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/bedrock.js






/** The only version of the STS API since 2011. */
const STS_VERSION = "2011-06-15";
const accessKeyId = {
    what: "an access key id of AWS",
    pattern: /^A(?:KI|SI)A[A-Z2-7]{12,}$/,
    prefix: /^A(?:KI|SI)A[A-Z2-7]{12,}$/,
    form: "begins with `AKIA` or `ASIA`, and has upper-case letters and digits only",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
};
const secretAccessKey = {
    what: "a secret access key of AWS",
    pattern: /^[A-Za-z0-9+/]{40}$/,
    form: "has 40 letters, digits, `+` and `/`",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
};
const bearerKey = {
    what: "an API key of Amazon Bedrock",
    pattern: /^(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-[A-Za-z0-9+/=_-]{20,})$/,
    prefix: /^(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-)/,
    form: "begins with `ABSK` or `bedrock-api-key-`",
    source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
};
const bedrock_metadata = [
    {
        name: "region",
        variables: ["AWS_REGION", "AWS_DEFAULT_REGION"],
        pattern: /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/,
        form: "a region such as `us-east-1`",
    },
    createBaseAddressRule(["AWS_ENDPOINT_URL_STS"], "", "sts"),
    createBaseAddressRule(["AWS_ENDPOINT_URL_BEDROCK"], "", "bedrock"),
    createBaseAddressRule(["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"], "", "runtime"),
];
const SERVICES = ["sts", "bedrock", "bedrock-runtime"];
const bedrock_HOSTS = ["amazonaws.com", "amazonaws.com.cn"].flatMap((domain) => SERVICES.map((service) => `${service}.{region}.${domain}`));
const table = { rules: AWS_RULES, idHeader: "x-amzn-requestid", codeHeader: "x-amzn-errortype", isPlain: true };
function resolveAddress({ metadata }, service, path) {
    const { region = "" } = metadata;
    const override = metadata[service === "bedrock-runtime" ? "runtime" : service];
    const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    return (0,build_request/* joinUrl */.we)(override || `https://${service}.${region}.${domain}`, path);
}
/** Whether the name is that of an inference profile, which begins with a group of regions. */
function isInferenceProfile(model) {
    return /^(?:us|eu|apac|jp|au|ca|us-gov|global)\.|:(?:application-)?inference-profile\//.test(model);
}
function createModelProbe(identify) {
    return {
        request: (facts) => {
            const kind = isInferenceProfile(facts.model) ? "inference-profiles" : "foundation-models";
            return identify((0,build_request/* getJson */.Tt)(resolveAddress(facts, "bedrock", `/${kind}/${(0,build_request/* encodeSegment */.ug)(facts.model)}`), {}), facts, "bedrock");
        },
        classify: createClassifier({
            ...table,
            proves: (json) => ["modelDetails", "inferenceProfileId"].some((key) => (0,read_answer/* readMember */.hd)(json, key) !== undefined),
        }),
    };
}
function createCompletionProbe(identify) {
    return {
        request: async (facts) => {
            const address = resolveAddress(facts, "bedrock-runtime", `/model/${(0,build_request/* encodeSegment */.ug)(facts.model)}/converse`);
            const document = { messages: [{ role: "user", content: [{ text: "Hi" }] }], inferenceConfig: { maxTokens: 1 } };
            return (0,build_request/* markPaid */.SL)(await identify((0,build_request/* postJson */.B2)(address, {}, document), facts, "bedrock"));
        },
        classify: createClassifier({ ...table, proves: hasUsage }),
    };
}
const addBearer = (request, { credentials }) => ({
    ...request,
    headers: { ...request.headers, ...(0,build_request/* toBearerHeader */.iW)(credentials["AWS_BEARER_TOKEN_BEDROCK"]) },
});
// Signing needs node:crypto, which an offline step does not load.
const signRequest = async (request, { credentials, metadata, now }, service) => {
    const { signAws } = await __webpack_require__.e(/* import() */ "secret-gate-sign-aws").then(__webpack_require__.bind(__webpack_require__, 22863));
    const token = credentials["AWS_SESSION_TOKEN"];
    const pair = { id: credentials["AWS_ACCESS_KEY_ID"] ?? "", secret: credentials["AWS_SECRET_ACCESS_KEY"] ?? "" };
    return signAws(request, { ...pair, ...(token ? { sessionToken: token } : {}) }, { region: metadata["region"] ?? "", service, now });
};
const bearerAccess = {
    vendor: "aws",
    kind: "model",
    variable: "AWS_BEARER_TOKEN_BEDROCK",
    shape: bearerKey,
    metadata: bedrock_metadata,
    hosts: bedrock_HOSTS,
    probes: {
        auth: {
            request: (facts) => addBearer((0,build_request/* getJson */.Tt)(resolveAddress(facts, "bedrock", "/foundation-models"), {}), facts, "bedrock"),
            classify: createClassifier({ ...table, proves: (json) => Array.isArray((0,read_answer/* readMember */.hd)(json, "modelSummaries")) }),
        },
        model: createModelProbe(addBearer),
        completion: createCompletionProbe(addBearer),
    },
};
const pairAccess = {
    vendor: "aws",
    kind: "model",
    variable: "AWS_ACCESS_KEY_ID",
    shape: accessKeyId,
    companions: [
        { variable: "AWS_SECRET_ACCESS_KEY", neededWhen: /^/, shape: secretAccessKey },
        // Ids of temporary key pairs begin with `ASIA`. They require the session token.
        { variable: "AWS_SESSION_TOKEN", neededWhen: /^ASIA/ },
    ],
    metadata: bedrock_metadata,
    hosts: bedrock_HOSTS,
    probes: {
        auth: {
            // The call needs no permission, so an error is about the key pair.
            request: (facts) => signRequest((0,build_request/* postForm */.jT)(resolveAddress(facts, "sts", "/"), { Action: "GetCallerIdentity", Version: STS_VERSION }), facts, "sts"),
            // AWS caches the rejection of a key pair by its id for some seconds after the secret is
            // corrected.
            isRejectionRetried: true,
            classify: createClassifier({
                ...table,
                proves: (json) => (0,read_answer/* readMember */.hd)((0,read_answer/* readMember */.hd)(json, "GetCallerIdentityResponse"), "GetCallerIdentityResult") !== undefined,
            }),
        },
        model: createModelProbe(signRequest),
        completion: createCompletionProbe(signRequest),
    },
};
/** Amazon Bedrock by API key or by an AWS key pair. STS proves a key pair. */
const bedrock = { id: "bedrock", title: "Amazon Bedrock", accesses: [bearerAccess, pairAccess] };

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/claude-code.js


/** Claude Code prefers an API key to a subscription token. It can also use a Foundry resource. */
const claudeCode = {
    id: "claude-code",
    title: "Claude Code",
    accesses: [
        anthropicKeyAccess,
        authTokenAccess,
        oauthAccess,
        foundryAnthropicAccess,
        createAzureKeyAccess("AZURE_API_KEY"),
        createAzureKeyAccess("AZURE_OPENAI_API_KEY"),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/openai.js


/** The key of a project, user or service account. An administrator's key cannot call models. */
const openaiKeyShape = {
    what: "a key of OpenAI",
    pattern: /^sk-(?!ant-|or-|admin-)[\w-]{20,}$/,
    prefix: /^sk-(?:proj|svcacct|admin|None)-/,
    form: "begins with `sk-` and is not an administrator's key (`sk-admin-`)",
    source: "https://platform.openai.com/api-keys",
};
/** The access to OpenAI. The base address is used unchanged, as in OpenAI's own clients. */
const openaiAccess = {
    vendor: "openai",
    kind: "model",
    variable: "OPENAI_API_KEY",
    shape: openaiKeyShape,
    metadata: [
        createBaseAddressRule(["OPENAI_BASE_URL"], "https://api.openai.com/v1"),
        createOptionalNameRule("organization", ["OPENAI_ORG_ID"]),
        createOptionalNameRule("project", ["OPENAI_PROJECT_ID"]),
    ],
    hosts: ["api.openai.com", "eu.api.openai.com", "us.api.openai.com"],
    probes: createOpenaiProbes("OPENAI_API_KEY", "chat", ({ metadata }) => ({
        ...(metadata["organization"] ? { "openai-organization": metadata["organization"] } : {}),
        ...(metadata["project"] ? { "openai-project": metadata["project"] } : {}),
    })),
};
/** OpenAI by API key. The list of models proves the key and the model. */
const openai = { id: "openai", title: "OpenAI", accesses: [openaiAccess] };

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/codex.js



/** Codex reads no base address from the environment and only uses the Responses route. */
function createCodexAccess(variable) {
    const probes = createOpenaiProbes(variable, "responses");
    return {
        vendor: "openai",
        kind: "model",
        variable,
        shape: openaiKeyShape,
        metadata: [
            {
                name: "base",
                variables: ["CODEX_OPENAI_BASE_URL"],
                pattern: ADDRESS_PATTERN,
                form: "the URL of `openai_base_url` in Codex's configuration",
                fallback: "https://api.openai.com/v1",
            },
        ],
        hosts: ["api.openai.com", "eu.api.openai.com", "us.api.openai.com"],
        probes,
    };
}
/** Codex by the key that it prefers. */
const codex = {
    id: "codex",
    title: "Codex",
    accesses: [createCodexAccess("CODEX_API_KEY"), createCodexAccess("OPENAI_API_KEY")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/openai-compatible.js


/**
 * Creates the access of such a provider: its own call for the key, OpenAI's calls for the model and
 * the completion.
 */
function createCompatibleAccess({ vendor, variable, shape, baseVariable, base, host, auth, }) {
    const probes = createOpenaiProbes(variable, "older-chat");
    return {
        vendor,
        kind: "model",
        variable,
        ...(shape === undefined ? {} : { shape }),
        metadata: [createBaseAddressRule([baseVariable], base)],
        hosts: [host],
        probes: auth === undefined ? probes : { ...probes, auth },
    };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/deepseek.js





/** DeepSeek. The balance of the account proves the key and the credit. */
const deepseek = {
    id: "deepseek",
    title: "DeepSeek",
    accesses: [
        createCompatibleAccess({
            vendor: "deepseek",
            variable: "DEEPSEEK_API_KEY",
            baseVariable: "DEEPSEEK_BASE_URL",
            base: "https://api.deepseek.com",
            host: "api.deepseek.com",
            auth: {
                request: ({ credentials, metadata }) => (0,build_request/* getJson */.Tt)((0,build_request/* joinUrl */.we)(metadata["base"], "/user/balance"), (0,build_request/* toBearerHeader */.iW)(credentials["DEEPSEEK_API_KEY"])),
                classify: createClassifier({
                    rules: OPENAI_RULES,
                    proves: (json) => {
                        const isAvailable = (0,read_answer/* readMember */.hd)(json, "is_available");
                        return isAvailable === false ? createResult("credential.quota") : isAvailable === true;
                    },
                }),
            },
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/docker-hub.js



function createDockerAccess(variable) {
    return {
        vendor: "docker-hub",
        kind: "service",
        variable,
        metadata: [
            {
                name: "user",
                variables: ["DOCKERHUB_USERNAME", "DOCKER_USERNAME"],
                pattern: /^[\w.-]{2,255}$/,
                form: "the name of an account",
            },
        ],
        hosts: ["hub.docker.com"],
        probes: {
            auth: {
                request: ({ credentials, metadata }) => (0,build_request/* postJson */.B2)("https://hub.docker.com/v2/auth/token", {}, { identifier: metadata["user"], secret: credentials[variable] }),
                classify: createClassifier({
                    rules: [
                        { statuses: [401], message: /expired/i, reason: "credential.expired" },
                        {
                            statuses: [401],
                            reason: "credential.rejected",
                            detail: "the provider rejects it: the token is wrong, or it belongs to an account other than the user's",
                        },
                        { statuses: [403], reason: "credential.scope" },
                    ],
                    proves: (json) => typeof (0,read_answer/* readMember */.hd)(json, "access_token") === "string",
                }),
            },
        },
    };
}
/** Docker Hub by token or password of the user. A login proves it. */
const dockerHub = {
    id: "docker-hub",
    title: "Docker Hub",
    accesses: [createDockerAccess("DOCKERHUB_TOKEN"), createDockerAccess("DOCKER_PASSWORD")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/github.js




const token = {
    what: "a token of GitHub",
    // Workflow tokens have hundreds of characters, with dots and hyphens.
    pattern: /^(?:gh[a-z]_|github_pat_)[\w.-]{20,}$/,
    prefix: /^(?:gh[pousr]_|github_pat_)/,
    form: "begins with `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_` or `github_pat_`",
    source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
};
function createGithubAccess(variable) {
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
                request: ({ credentials, metadata }) => (0,build_request/* getJson */.Tt)((0,build_request/* joinUrl */.we)(metadata["base"], "/rate_limit"), {
                    accept: "application/vnd.github+json",
                    "x-github-api-version": "2022-11-28",
                    ...(0,build_request/* toBearerHeader */.iW)(credentials[variable]),
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
                    proves: (json) => (0,read_answer/* readMember */.hd)(json, "resources") !== undefined,
                }),
            },
        },
    };
}
/** GitHub. The rate limit call proves the token. */
const github = {
    id: "github",
    title: "GitHub",
    accesses: [createGithubAccess("GH_TOKEN"), createGithubAccess("GITHUB_TOKEN")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/google-rules.js
/**
 * Rules for the errors of Google's APIs: `{"error": {"code", "status", "message", "details":
 * [{"reason"}]}}`. The reason decides; a status such as `PERMISSION_DENIED` only repeats the
 * number. A wrong key is a 400. A valid key gets a 403 when its project has not enabled the API.
 * @see https://cloud.google.com/apis/design/errors
 * @see
 * https://cloud.google.com/dotnet/docs/reference/Google.Api.CommonProtos/latest/Google.Api.ErrorReason
 */
const GOOGLE_RULES = [
    // Google uses one code for a wrong key and for an expired one.
    { codes: ["api_key_invalid", "keyinvalid"], message: /key expired/i, reason: "credential.expired" },
    { codes: ["api_key_expired", "keyexpired", "access_token_expired"], reason: "credential.expired" },
    { codes: ["api_key_invalid", "keyinvalid", "access_token_type_unsupported"], reason: "credential.rejected" },
    {
        codes: [
            /^api_key_(?:ip_address|http_referrer|android_app|ios_app)_blocked$/,
            /^(?:ip_address|referrer)_blocked$/,
            /^vpc_service/,
            "iprefererblocked",
            "location_policy_violated",
            "location_tax_policy_violated",
            "org_restriction_violation",
            "security_policy_violated",
            "user_blocked_by_admin",
        ],
        reason: "credential.blocked",
    },
    {
        codes: ["billing_disabled", "resource_quota_exceeded", "dailylimitexceeded", /perday/],
        reason: "credential.quota",
    },
    {
        codes: ["rate_limit_exceeded", "ratelimitexceeded", "userratelimitexceeded", /per(?:minute|second)/],
        reason: "credential.rate-limited",
    },
    {
        codes: ["service_disabled", "api_key_service_blocked", "accessnotconfigured"],
        reason: "credential.scope",
        detail: "the provider accepts it, but the API is not enabled for its project or not allowed for this key",
    },
    {
        codes: [
            "access_token_scope_insufficient",
            "iam_permission_denied",
            "resource_usage_restriction_violated",
            "service_not_visible",
            "user_project_denied",
        ],
        reason: "credential.scope",
    },
    { statuses: [400, 401, 403], message: /key expired/i, reason: "credential.expired" },
    { statuses: [400, 401, 403], message: /API key not valid/i, reason: "credential.rejected" },
    { statuses: [400], message: /location is not supported/i, reason: "credential.blocked" },
    { statuses: [429], message: /per (?:minute|second)|retry in [\d.]+m?s\b/i, reason: "credential.rate-limited" },
    {
        statuses: [403, 429],
        message: /billing (?:account|to be enabled)|quota.{0,40}(?:exceeded|exhausted)|exceeded your current quota/i,
        reason: "credential.quota",
    },
    {
        statuses: [403],
        message: /has not been used in project/i,
        reason: "credential.scope",
        detail: "the provider accepts it, but the API is not enabled for its project or not allowed for this key",
    },
    { statuses: [401], reason: "credential.rejected" },
    { statuses: [403], reason: "credential.scope" },
    {
        statuses: [404],
        reason: "credential.scope",
        detail: "the provider does not offer the model to it, or not in this region",
    },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/google.js





/** The key of any Google API. */
const google_key = {
    what: "a key of a Google API",
    pattern: /^AIza[\w-]{30,}$|^AQ\.[\w-]{30,}$/,
    prefix: /^AIza[\w-]/,
    form: "begins with `AIza` or `AQ.`",
    source: "https://cloud.google.com/docs/authentication/api-keys",
};
/** Whether the answer counts tokens, which proves that the call ran. */
function hasGoogleUsage(json) {
    const count = (0,read_answer/* readMember */.hd)((0,read_answer/* readMember */.hd)(json, "usageMetadata"), "totalTokenCount");
    return typeof count === "number" && count > 0;
}
/** A request of one word with one token of output. */
const GOOGLE_COMPLETION = {
    contents: [{ role: "user", parts: [{ text: "Hi" }] }],
    generationConfig: { maxOutputTokens: 1 },
};
function createGoogleAccess(variable) {
    // The key is in a header, because URLs are logged.
    const identify = ({ credentials }) => ({ "x-goog-api-key": credentials[variable] ?? "" });
    const models = ({ metadata }, path) => (0,build_request/* joinUrl */.we)(metadata["base"], `/v1beta/models${path}`);
    const encodeModel = ({ model }) => (0,build_request/* encodeSegment */.ug)(model.replace(/^models\//, ""));
    const table = { rules: GOOGLE_RULES };
    return {
        vendor: "google",
        kind: "model",
        variable,
        shape: google_key,
        metadata: [createBaseAddressRule(["GOOGLE_GEMINI_BASE_URL"], "https://generativelanguage.googleapis.com")],
        hosts: ["generativelanguage.googleapis.com"],
        probes: {
            auth: {
                request: (facts) => (0,build_request/* getJson */.Tt)(models(facts, ""), identify(facts)),
                classify: createClassifier({ ...table, proves: (json) => Array.isArray((0,read_answer/* readMember */.hd)(json, "models")) }),
            },
            model: {
                request: (facts) => (0,build_request/* getJson */.Tt)(models(facts, `/${encodeModel(facts)}`), identify(facts)),
                classify: createClassifier({ ...table, proves: (json) => typeof (0,read_answer/* readMember */.hd)(json, "name") === "string" }),
            },
            completion: {
                request: (facts) => (0,build_request/* markPaid */.SL)((0,build_request/* postJson */.B2)(models(facts, `/${encodeModel(facts)}:generateContent`), identify(facts), GOOGLE_COMPLETION)),
                classify: createClassifier({ ...table, proves: hasGoogleUsage }),
            },
        },
    };
}
/** Google Gemini by API key. The list of models proves the key. */
const google = {
    id: "google",
    title: "Google Gemini",
    accesses: [createGoogleAccess("GEMINI_API_KEY"), createGoogleAccess("GOOGLE_API_KEY")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/groq.js

/** Groq with OpenAI's protocol. The list of models proves the key. */
const groq = {
    id: "groq",
    title: "Groq",
    accesses: [
        createCompatibleAccess({
            vendor: "groq",
            variable: "GROQ_API_KEY",
            shape: {
                what: "a key of Groq",
                pattern: /^gsk_\w{20,}$/,
                prefix: /^gsk_/,
                form: "begins with `gsk_`",
                source: "https://console.groq.com/keys",
            },
            baseVariable: "GROQ_OPENAI_BASE_URL",
            base: "https://api.groq.com/openai/v1",
            host: "api.groq.com",
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/huggingface.js






const HUB_RULES = [
    { statuses: [401], message: /expired/i, reason: "credential.expired" },
    { statuses: [401], reason: "credential.rejected" },
    { statuses: [402], reason: "credential.quota" },
    { statuses: [403], reason: "credential.scope" },
];
/** The router's address for models. The hub's address identifies the token. */
const ROUTER = "https://router.huggingface.co/v1";
const huggingface_token = {
    what: "a token of Hugging Face",
    pattern: /^hf_\w{20,}$/,
    prefix: /^hf_/,
    form: "begins with `hf_`",
    source: "https://huggingface.co/docs/hub/security-tokens",
};
function createHuggingfaceAccess(variable) {
    const identify = ({ credentials }) => (0,build_request/* toBearerHeader */.iW)(credentials[variable]);
    return {
        vendor: "huggingface",
        kind: "model",
        variable,
        shape: huggingface_token,
        metadata: [createBaseAddressRule(["HF_ENDPOINT"], "https://huggingface.co")],
        hosts: ["huggingface.co", "router.huggingface.co"],
        probes: {
            auth: {
                request: (facts) => (0,build_request/* getJson */.Tt)((0,build_request/* joinUrl */.we)(facts.metadata["base"], "/api/whoami-v2"), identify(facts)),
                classify: createClassifier({
                    rules: HUB_RULES,
                    idHeader: "x-request-id",
                    proves: (json) => typeof (0,read_answer/* readMember */.hd)(json, "name") === "string",
                }),
            },
            model: {
                request: (facts) => (0,build_request/* getJson */.Tt)(`${ROUTER}/models`, identify(facts)),
                classify: createClassifier({
                    rules: HUB_RULES,
                    proves: (json, { model }) => checkModelListed(json, model.split(":")[0] ?? ""),
                }),
            },
            completion: {
                request: (facts) => (0,build_request/* markPaid */.SL)((0,build_request/* postJson */.B2)(`${ROUTER}/chat/completions`, identify(facts), {
                    model: facts.model,
                    messages: [{ role: "user", content: "Hi" }],
                    max_tokens: 1,
                })),
                classify: createClassifier({ rules: [...HUB_RULES, ...OPENAI_RULES], proves: hasUsage }),
            },
        },
    };
}
/** Hugging Face. The hub proves the token, the router the model. */
const huggingface = {
    id: "huggingface",
    title: "Hugging Face",
    accesses: [createHuggingfaceAccess("HF_TOKEN"), createHuggingfaceAccess("HUGGING_FACE_HUB_TOKEN")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/minimax.js





/** Statuses of answers with a code in `base_resp`. */
const CODED_STATUSES = [200, 400, 401, 402, 403, 429];
/**
 * MiniMax has no free call, so a completion of one token proves the key. Errors are 200s with a
 * code in `base_resp`.
 */
const completion = {
    request: ({ credentials, metadata, model }) => (0,build_request/* markPaid */.SL)((0,build_request/* postJson */.B2)((0,build_request/* joinUrl */.we)(metadata["base"], "/chat/completions"), (0,build_request/* toBearerHeader */.iW)(credentials["MINIMAX_API_KEY"]), {
        model,
        messages: [{ role: "user", content: "Hi" }],
        max_tokens: 1,
    })),
    classify: createClassifier({
        rules: [
            // @see https://platform.minimax.io/docs/api-reference/errorcode
            { statuses: CODED_STATUSES, codes: ["1004", "2049"], reason: "credential.rejected" },
            { statuses: CODED_STATUSES, codes: ["1008", "2056"], reason: "credential.quota" },
            { statuses: CODED_STATUSES, codes: ["1002", "1039", "1041", "2045"], reason: "credential.rate-limited" },
            ...OPENAI_RULES,
        ],
        idHeader: "trace-id",
        proves: hasUsage,
    }),
};
/** MiniMax. Only a paid completion proves the key. */
const minimax = {
    id: "minimax",
    title: "MiniMax",
    accesses: [
        {
            vendor: "minimax",
            kind: "model",
            variable: "MINIMAX_API_KEY",
            metadata: [createBaseAddressRule(["MINIMAX_BASE_URL"], "https://api.minimax.io/v1")],
            hosts: ["api.minimax.io", "api.minimaxi.com"],
            probes: { completion },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/mistral.js

/** Mistral with OpenAI's protocol. The list of models proves the key. */
const mistral = {
    id: "mistral",
    title: "Mistral",
    accesses: [
        createCompatibleAccess({
            vendor: "mistral",
            variable: "MISTRAL_API_KEY",
            baseVariable: "MISTRAL_BASE_URL",
            base: "https://api.mistral.ai/v1",
            host: "api.mistral.ai",
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/npm.js




/**
 * Creates the access to a registry. A read-only token also passes this call: only publishing proves
 * that it may publish.
 */
function createNpmAccess(variable) {
    return {
        vendor: "npm",
        kind: "service",
        variable,
        // Private registries issue tokens of other forms under the same variable.
        metadata: [createBaseAddressRule(["NPM_CONFIG_REGISTRY", "npm_config_registry"], "https://registry.npmjs.org")],
        hosts: ["registry.npmjs.org"],
        probes: {
            auth: {
                request: ({ credentials, metadata }) => (0,build_request/* getJson */.Tt)((0,build_request/* joinUrl */.we)(metadata["base"], "/-/whoami"), (0,build_request/* toBearerHeader */.iW)(credentials[variable])),
                classify: createClassifier({
                    rules: [
                        { statuses: [401], message: /expired/i, reason: "credential.expired" },
                        { statuses: [401], reason: "credential.rejected" },
                        { statuses: [403], reason: "credential.scope" },
                    ],
                    isPlain: true,
                    proves: (json) => typeof (0,read_answer/* readMember */.hd)(json, "username") === "string",
                }),
            },
        },
    };
}
/** The npm registry or a private one. `whoami` proves the token. */
const npm = {
    id: "npm",
    title: "npm",
    accesses: [createNpmAccess("NODE_AUTH_TOKEN"), createNpmAccess("NPM_TOKEN")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/openrouter.js





/** OpenRouter. The facts of the key prove it and its remaining credit. */
const openrouter = {
    id: "openrouter",
    title: "OpenRouter",
    accesses: [
        createCompatibleAccess({
            vendor: "openrouter",
            variable: "OPENROUTER_API_KEY",
            shape: {
                what: "a key of OpenRouter",
                pattern: /^sk-or-[\w-]{20,}$/,
                prefix: /^sk-or-/,
                form: "begins with `sk-or-`",
                source: "https://openrouter.ai/docs/api-reference/authentication",
            },
            baseVariable: "OPENROUTER_BASE_URL",
            base: "https://openrouter.ai/api/v1",
            host: "openrouter.ai",
            // The list of models is public, so it does not prove a key.
            auth: {
                request: ({ credentials, metadata }) => (0,build_request/* getJson */.Tt)((0,build_request/* joinUrl */.we)(metadata["base"], "/key"), (0,build_request/* toBearerHeader */.iW)(credentials["OPENROUTER_API_KEY"])),
                classify: createClassifier({ rules: OPENAI_RULES, proves: (json) => checkCredit((0,read_answer/* readMember */.hd)(json, "data")) }),
            },
        }),
    ],
};
/** Checks the limit of the key; `null` means no limit. */
function checkCredit(data) {
    if ((0,read_answer/* readMember */.hd)(data, "disabled") === true)
        return createResult("credential.rejected", "the provider has disabled it");
    const remaining = (0,read_answer/* readMember */.hd)(data, "limit_remaining");
    if (typeof remaining === "number" && remaining <= 0)
        return createResult("credential.quota");
    return remaining === null || typeof remaining === "number";
}

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/pact.js




/** Every broker has its own address. A broker outside PactFlow must be listed in `allow-hosts`. */
const access = {
    vendor: "pact",
    kind: "service",
    variable: "PACT_BROKER_TOKEN",
    metadata: [createBaseAddressRule(["PACT_BROKER_BASE_URL"], undefined)],
    hosts: ["*.pactflow.io"],
    probes: {
        auth: {
            request: ({ credentials, metadata }) => (0,build_request/* getJson */.Tt)((0,build_request/* joinUrl */.we)(metadata["base"], "/"), {
                accept: "application/hal+json",
                ...(0,build_request/* toBearerHeader */.iW)(credentials["PACT_BROKER_TOKEN"]),
            }),
            classify: createClassifier({
                rules: [
                    { statuses: [401], reason: "credential.rejected" },
                    { statuses: [403], reason: "credential.scope" },
                ],
                isPlain: true,
                proves: (json) => Object.keys(Object((0,read_answer/* readMember */.hd)(json, "_links"))).some((link) => link.startsWith("pb:")),
            }),
        },
    },
};
/** A Pact broker. Its index proves the token. */
const pact = { id: "pact", title: "Pact broker", accesses: [access] };

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/slack.js



/** Slack answers 200 with the code in `error`. A proxy may also set the status. */
const slack_CODED_STATUSES = [200, 400, 401, 403, 429];
const slack_access = {
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
            request: ({ credentials }) => (0,build_request/* postForm */.jT)("https://slack.com/api/auth.test", {}, (0,build_request/* toBearerHeader */.iW)(credentials["SLACK_BOT_TOKEN"])),
            // @see https://docs.slack.dev/reference/methods/auth.test#errors
            classify: createClassifier({
                rules: [
                    { statuses: slack_CODED_STATUSES, codes: ["token_expired"], reason: "credential.expired" },
                    {
                        statuses: slack_CODED_STATUSES,
                        codes: ["account_inactive", "invalid_auth", "not_authed", "token_revoked", "user_removed_from_team"],
                        reason: "credential.rejected",
                    },
                    {
                        statuses: slack_CODED_STATUSES,
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
                        statuses: slack_CODED_STATUSES,
                        codes: ["missing_scope", "not_allowed_token_type", "no_permission"],
                        reason: "credential.scope",
                    },
                    {
                        statuses: slack_CODED_STATUSES,
                        codes: ["ratelimited", "rate_limited", "accesslimited"],
                        reason: "credential.rate-limited",
                    },
                ],
                idHeader: "x-slack-req-id",
                proves: (json) => (0,read_answer/* readMember */.hd)(json, "ok") === true,
            }),
        },
    },
};
/** Slack by bot token. `auth.test` proves it. */
const slack = { id: "slack", title: "Slack", accesses: [slack_access] };

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/vertex.js






const keyDocument = {
    what: "a credential document of Google Cloud",
    pattern: /^\{(?=[\s\S]*"type")[\s\S]*\}$/,
    prefix: /^\{\s*"(?:type"\s*:\s*"(?:service_account|external_account|authorized_user)"|private_key)/,
    form: "is a JSON document with a `type`",
    source: "https://cloud.google.com/iam/docs/keys-create-delete",
};
const accessToken = {
    what: "an access token of Google",
    pattern: /^ya29\.[\w.-]{20,}$/,
    prefix: /^ya29\./,
    form: "begins with `ya29.`",
    source: "https://cloud.google.com/docs/authentication/token-types",
};
const vertex_metadata = [
    {
        name: "project",
        variables: ["GOOGLE_CLOUD_PROJECT", "ANTHROPIC_VERTEX_PROJECT_ID", "GCLOUD_PROJECT"],
        pattern: /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
        form: "a project's id: 6 to 30 lower-case letters, digits and hyphens",
    },
    {
        name: "region",
        variables: ["GOOGLE_CLOUD_LOCATION", "CLOUD_ML_REGION", "GOOGLE_CLOUD_REGION"],
        pattern: /^(?:global|[a-z]+(?:-[a-z]+)+\d{1,2}|us|eu)$/,
        form: "a location such as `us-central1` or `global`",
    },
    createBaseAddressRule(["GOOGLE_VERTEX_BASE_URL"], ""),
];
const vertex_HOSTS = ["oauth2.googleapis.com", "aiplatform.googleapis.com", "{region}-aiplatform.googleapis.com"];
/**
 * Rules for the errors of Google's token endpoint, by OAuth's codes.
 * @see https://datatracker.ietf.org/doc/html/rfc6749#section-5.2
 */
const TOKEN_RULES = [
    {
        codes: ["invalid_grant"],
        message: /short-lived token|reasonable timeframe/i,
        reason: "credential.unreachable",
        detail: "the clock of the runner and of Google differ too much",
    },
    { codes: ["invalid_grant", "invalid_token"], message: /expired/i, reason: "credential.expired" },
    {
        codes: ["invalid_grant", "invalid_client", "invalid_token", "invalid_value", "unauthorized_client"],
        reason: "credential.rejected",
    },
    { statuses: [400, 401], message: /expired/i, reason: "credential.expired" },
    { statuses: [403], reason: "credential.scope" },
];
/**
 * Creates the probes of a publisher's model in a location. A name without a publisher is Google's.
 */
function createModelProbes(selectToken) {
    const origin = ({ metadata: { base, region } }) => base || (region === "global" ? "https://aiplatform.googleapis.com" : `https://${region}-aiplatform.googleapis.com`);
    const modelPath = ({ model }) => {
        const [publisher, name] = model.includes("/")
            ? model.split("/").slice(-2)
            : ["google", model];
        return `publishers/${(0,build_request/* encodeSegment */.ug)(publisher)}/models/${(0,build_request/* encodeSegment */.ug)(name)}`;
    };
    const headers = (facts) => (0,build_request/* toBearerHeader */.iW)(selectToken(facts));
    return {
        model: {
            request: (facts) => (0,build_request/* getJson */.Tt)((0,build_request/* joinUrl */.we)(origin(facts), `/v1/${modelPath(facts)}`), headers(facts)),
            classify: createClassifier({
                rules: GOOGLE_RULES,
                proves: (json) => typeof (0,read_answer/* readMember */.hd)(json, "name") === "string",
            }),
        },
        completion: {
            request: (facts) => {
                const { project = "", region = "" } = facts.metadata;
                const path = `/v1/projects/${(0,build_request/* encodeSegment */.ug)(project)}/locations/${(0,build_request/* encodeSegment */.ug)(region)}/${modelPath(facts)}:generateContent`;
                return (0,build_request/* markPaid */.SL)((0,build_request/* postJson */.B2)((0,build_request/* joinUrl */.we)(origin(facts), path), headers(facts), GOOGLE_COMPLETION));
            },
            classify: createClassifier({ rules: GOOGLE_RULES, proves: hasGoogleUsage }),
        },
    };
}
function createKeyAccess(variable) {
    return {
        vendor: "google-cloud",
        kind: "model",
        variable,
        isFile: variable === "GOOGLE_APPLICATION_CREDENTIALS",
        shape: keyDocument,
        metadata: vertex_metadata,
        hosts: vertex_HOSTS,
        probes: {
            ...createModelProbes(({ grant }) => grant),
            auth: {
                // Signing needs node:crypto, which an offline step does not load.
                request: async ({ credentials, now }) => (await __webpack_require__.e(/* import() */ "secret-gate-service-account").then(__webpack_require__.bind(__webpack_require__, 81737))).createTokenRequest(credentials[variable] ?? "", now),
                classify: createClassifier({
                    rules: TOKEN_RULES,
                    readGrant: vertex_readToken,
                    proves: (json) => vertex_readToken(json) !== undefined,
                }),
            },
        },
    };
}
const tokenAccess = {
    vendor: "google-cloud",
    kind: "model",
    variable: "GOOGLE_CLOUD_ACCESS_TOKEN",
    shape: accessToken,
    metadata: vertex_metadata,
    hosts: vertex_HOSTS,
    probes: {
        ...createModelProbes(({ credentials }) => credentials["GOOGLE_CLOUD_ACCESS_TOKEN"]),
        auth: {
            request: ({ credentials }) => (0,build_request/* postForm */.jT)("https://oauth2.googleapis.com/tokeninfo", {
                access_token: credentials["GOOGLE_CLOUD_ACCESS_TOKEN"] ?? "",
            }),
            classify: createClassifier({
                rules: TOKEN_RULES,
                proves: (json) => (0,read_answer/* readMember */.hd)(json, "expires_in") !== undefined,
            }),
        },
    },
};
function vertex_readToken(json) {
    const token = (0,read_answer/* readMember */.hd)(json, "access_token");
    return typeof token === "string" && token !== "" ? token : undefined;
}
/** Google Vertex AI by service account key or access token. */
const vertex = {
    id: "vertex",
    title: "Google Vertex AI",
    accesses: [createKeyAccess("GOOGLE_APPLICATION_CREDENTIALS"), createKeyAccess("GOOGLE_CREDENTIALS"), tokenAccess],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/xai.js





/** xAI. The facts of the key prove it and detect a blocked key or team. */
const xai = {
    id: "xai",
    title: "xAI",
    accesses: [
        createCompatibleAccess({
            vendor: "xai",
            variable: "XAI_API_KEY",
            shape: {
                what: "a key of xAI",
                pattern: /^xai-[\w-]{20,}$/,
                prefix: /^xai-/,
                form: "begins with `xai-`",
                source: "https://docs.x.ai/docs/overview",
            },
            baseVariable: "XAI_BASE_URL",
            base: "https://api.x.ai/v1",
            host: "api.x.ai",
            auth: {
                request: ({ credentials, metadata }) => (0,build_request/* getJson */.Tt)((0,build_request/* joinUrl */.we)(metadata["base"], "/api-key"), (0,build_request/* toBearerHeader */.iW)(credentials["XAI_API_KEY"])),
                classify: createClassifier({
                    // xAI answers 400 to an unknown key.
                    rules: [
                        { statuses: [400], message: /(?:incorrect|invalid) api.?key/i, reason: "credential.rejected" },
                        ...OPENAI_RULES,
                    ],
                    idHeader: "x-request-id",
                    proves: (json) => {
                        const isDisabled = ["api_key_blocked", "api_key_disabled", "team_blocked"].some((key) => (0,read_answer/* readMember */.hd)(json, key) === true);
                        if (isDisabled)
                            return createResult("credential.rejected", "the provider has blocked or disabled it");
                        return (typeof (0,read_answer/* readMember */.hd)(json, "api_key_id") === "string" ||
                            typeof (0,read_answer/* readMember */.hd)(json, "redacted_api_key") === "string");
                    },
                }),
            },
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/profiles.js




















/** All profiles except `agent-core`, which is derived from one of them. */
const PROFILES_BY_ID = {
    openai: openai,
    codex: codex,
    anthropic: anthropic,
    "claude-code": claudeCode,
    google: google,
    vertex: vertex,
    bedrock: bedrock,
    "azure-foundry": azureFoundry,
    xai: xai,
    groq: groq,
    openrouter: openrouter,
    deepseek: deepseek,
    mistral: mistral,
    huggingface: huggingface,
    minimax: minimax,
    github: github,
    npm: npm,
    "docker-hub": dockerHub,
    slack: slack,
    pact: pact,
};
/** All profiles except `agent-core`, in listed order. */
const PROFILES = Object.values(PROFILES_BY_ID);
/**
 * Finds a profile by its id. `agent-core` is the profile of its backend under its own id, and
 * requires the model at every level. Returns `undefined` for `agent-core` without a backend.
 */
function findProfile(id, backend) {
    if (id !== "agent-core")
        return PROFILES_BY_ID[id];
    if (backend === undefined)
        return undefined;
    const { title, accesses } = PROFILES_BY_ID[backend];
    return { id, title: `Agent core on ${title}`, accesses, modelFrom: "present" };
}
/** Finds the access that a variable opens without a profile. The first profile that lists it counts. */
function findAccess(variable) {
    return PROFILES.flatMap(({ accesses }) => accesses).find((access) => access.variable === variable);
}

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/check-host.js
/**
 * Checks whether a credential may be sent to the address. The host must be one of the profile's
 * `hosts` on the default port, or listed in `allowHosts`. Plain http is only allowed on loopback,
 * which must be listed like any other host. Returns `undefined` when the address is allowed.
 */
function checkHost(url, hosts, allowHosts) {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    if (address === undefined || address.username !== "" || address.password !== "" || address.hash !== "")
        return "address";
    const isLoopback = isLoopbackName(address.hostname);
    if (address.protocol !== "https:" && !(address.protocol === "http:" && isLoopback))
        return "scheme";
    const isOwn = address.port === "" && hosts.some((host) => matchesHost(address.hostname, host));
    const isAllowed = allowHosts.some((allowed) => {
        const entry = allowed.trim().toLowerCase();
        return entry === address.host || (entry === address.hostname && (address.port === "" || isLoopback));
    });
    return isOwn || isAllowed ? undefined : "host";
}
/**
 * Resolves the metadata in the hosts of an access. A host whose metadata could change its domain is
 * omitted.
 */
function resolveHosts(hosts, metadata) {
    return hosts.flatMap((host) => {
        const parts = [...host.matchAll(/\{(\w+)\}/g)].map((match) => metadata[match[1] ?? ""] ?? "");
        // A dot or slash inside a part would change the host.
        if (parts.some((part) => !/^[A-Za-z0-9-]+$/.test(part)))
            return [];
        return [host.replace(/\{(\w+)\}/g, (_, name) => metadata[name] ?? "").toLowerCase()];
    });
}
function matchesHost(hostname, host) {
    return host.startsWith("*.")
        ? hostname.endsWith(host.slice(1)) && hostname.length > host.length - 1
        : hostname === host;
}
function isLoopbackName(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

// EXTERNAL MODULE: ./build/src/secret-gate/level.js
var secret_gate_level = __webpack_require__(13140);
// EXTERNAL MODULE: ./build/src/secret-gate/offline/check-offline.js + 1 modules
var check_offline = __webpack_require__(91378);
;// CONCATENATED MODULE: ./build/src/secret-gate/profile.js
/** Levels that only an answer of the provider proves, in ascending order. */
const ONLINE_LEVELS = ["auth", "model", "completion"];

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/find-next-probe.js


/**
 * Finds the probe that follows the `reached` level on the way to `level`. `auth` proves everything
 * for a service. A level without its own call is proved by the next higher requested level that has
 * one.
 */
function findNextProbe({ kind, probes }, reached, level) {
    const wanted = kind === "service" && (0,secret_gate_level/* isAtLeast */.d)(level, "auth") ? "auth" : level;
    if ((0,secret_gate_level/* isAtLeast */.d)(reached, wanted))
        return { kind: "reached" };
    for (const next of ONLINE_LEVELS) {
        const probe = probes[next];
        if ((0,secret_gate_level/* isAtLeast */.d)(reached, next) || probe === undefined || !(0,secret_gate_level/* isAtLeast */.d)(wanted, next))
            continue;
        return { kind: "probe", level: next, probe };
    }
    return { kind: "unprovable" };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/filter-safe-ids.js
/** Minimum length of a text that an id must not share with a credential, in UTF-16 units. */
const MIN_SHARED_UNITS = 6;
/**
 * Keeps the request ids that are safe to publish: short words of letters, digits and hyphens that
 * share no text with a credential. A host that is not the provider's could return the credential as
 * an id.
 */
function filterSafeIds(ids, secrets) {
    return Object.fromEntries(Object.entries(ids).filter(([, id]) => /^[\w:.-]{4,100}$/.test(id) && !secrets.some((secret) => sharesText(id, secret))));
}
function sharesText(id, secret) {
    if (secret.length < MIN_SHARED_UNITS)
        return false;
    const forms = [
        secret,
        [...secret].reverse().join(""),
        encodeText(secret, "hex"),
        encodeText(secret, "base64"),
        encodeText(secret, "base64url"),
    ];
    const lower = id.toLowerCase();
    for (let start = 0; start + MIN_SHARED_UNITS <= id.length; start++) {
        const piece = lower.slice(start, start + MIN_SHARED_UNITS);
        if (forms.some((form) => form.toLowerCase().includes(piece)))
            return true;
    }
    return false;
}
function encodeText(text, encoding) {
    return Buffer.from(text).toString(encoding);
}

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/prove-online.js




const PROVED_DETAILS = {
    auth: "the provider accepts it",
    model: "the provider gives it access to the model",
    completion: "the provider completed a call",
};
const HOST_PROBLEM_DETAILS = {
    address: "the target address is invalid",
    scheme: "the target address does not use https; nothing was sent",
    host: "the target host is neither the provider's nor in `allow-hosts`; nothing was sent",
};
/**
 * Proves the levels one by one until the requested level is proved or one fails. The observation
 * holds the last level that was proved.
 */
async function proveOnline(first, { access, value, metadata, options }) {
    const companions = (access.companions ?? []).flatMap(({ variable }) => {
        const companion = options.environment[variable];
        return companion ? [[variable, companion]] : [];
    });
    const credentials = { [access.variable]: value, ...Object.fromEntries(companions) };
    let facts = { credentials, metadata, model: options.model, now: options.now };
    const answers = new Map();
    const hosts = resolveHosts(access.hosts, metadata);
    let observation = first;
    for (;;) {
        const next = findNextProbe(access, observation.level, options.level);
        if (next.kind === "reached")
            return observation;
        if (next.kind === "unprovable") {
            const detail = "no known call proves it up to the requested level";
            return { ...observation, status: "unknown", reason: "capability.unsupported", detail };
        }
        const result = await runProbe(next.probe, facts, {
            hosts,
            answers,
            allowHosts: options.allowHosts,
            send: options.send,
        });
        if (result.status !== "ok")
            return { ...observation, ...result };
        const secrets = [...Object.values(credentials), ...(result.grant === undefined ? [] : [result.grant])];
        const ids = { ...observation.ids, ...filterSafeIds(result.ids ?? {}, secrets) };
        observation = {
            ...observation,
            level: next.level,
            detail: PROVED_DETAILS[next.level],
            ...(Object.keys(ids).length === 0 ? {} : { ids }),
        };
        if (result.grant !== undefined)
            facts = { ...facts, grant: result.grant };
    }
}
async function runProbe(probe, facts, { hosts, allowHosts, answers, send }) {
    const request = await probe.request(facts);
    if (typeof request === "string")
        return createResult("credential.shape", request);
    const why = checkHost(request.url, hosts, allowHosts);
    if (why !== undefined)
        return createResult("metadata.host", HOST_PROBLEM_DETAILS[why]);
    const key = JSON.stringify([request.method, request.url, request.body]);
    const known = answers.get(key) ?? send(request);
    answers.set(key, known);
    const result = probe.classify(await known, facts);
    const isRejected = result.status === "bad" && result.reason === "credential.rejected";
    return isRejected && probe.isRejectionRetried === true ? probe.classify(await send(request), facts) : result;
}

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/is-placeholder-name.js
/** Placeholders of templates and consoles for the user's own names. */
const PLACEHOLDER_TEMPLATE = /^(?:x{3,}|\*+|<.*>|\$?\{.*\}|\[.*\]|%\w+%|\$[A-Z][A-Z0-9_]*|your[-_ ].*|(?:insert|enter|put|paste)[-_ ].*|(?:change|replace)[-_ ]?me|placeholder|null|undefined|(?:resource|project|account|user|host|region|endpoint)[-_ ]?(?:name|id))$/is;
/** Words that are placeholders as a whole value but can be part of a real address. */
const PLACEHOLDER_WORD = /^(?:\.+|•+|todo|tbd|none|dummy|example|sample|username|endpoint|region)$/i;
/**
 * Whether a metadata value, or a part of an address, is a placeholder. `my-…` is not, because real
 * projects and resources use such names.
 */
function isPlaceholderName(value) {
    if (PLACEHOLDER_WORD.test(value) || PLACEHOLDER_TEMPLATE.test(value))
        return true;
    return /^https?:\/\//i.test(value) && value.split(/[/.:]+/).some((part) => PLACEHOLDER_TEMPLATE.test(part));
}

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/read-metadata.js


/**
 * Reads the metadata of an access. The first variable that holds a value counts. Required metadata
 * is checked at every level, because no lane runs without it. Its form is checked from `shape` on,
 * like that of a credential.
 */
function readMetadata(rules, environment, level, profile) {
    const values = {};
    const observations = [];
    const findVariable = ({ variables }) => variables.find((variable) => (environment[variable] ?? "").trim() !== "");
    for (const rule of rules) {
        const chosen = findVariable(rule);
        const value = chosen === undefined ? rule.fallback : environment[chosen]?.trim();
        if (value !== undefined)
            values[rule.name] = value;
        const instead = rules.filter(({ name }) => name === rule.insteadOf);
        if (chosen === undefined && (rule.fallback !== undefined || instead.some(findVariable)))
            continue;
        const observed = {
            requirement: [rule, ...instead].flatMap(({ variables }) => variables).join("|"),
            kind: "metadata",
            ...(profile === undefined ? {} : { profile }),
            ...(chosen === undefined ? {} : { chosen }),
        };
        observations.push({ ...observed, ...checkMetadata(rule, value, level) });
    }
    return { values, observations };
}
function checkMetadata(rule, value, level) {
    if (value === undefined)
        return {
            level: "declared",
            status: "bad",
            reason: "metadata.missing",
            detail: `no value; it must be ${rule.form}`,
        };
    if (!(0,secret_gate_level/* isAtLeast */.d)(level, "shape"))
        return { level: "present", status: "ok", detail: "present" };
    const fault = findFault(value, rule);
    return fault === undefined
        ? { level: "shape", status: "ok", detail: "present, of the right form" }
        : { level: "present", status: "bad", reason: "metadata.shape", detail: fault };
}
function findFault(value, { pattern, form }) {
    if (isPlaceholderName(value))
        return `it holds a placeholder; it must be ${form}`;
    const isAddress = /^https?:\/\//i.test(value);
    return pattern.test(value) && (!isAddress || URL.canParse(value)) ? undefined : `it is not ${form}`;
}

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/prove.js







/**
 * Checks each requirement in declared order: the credential, then its companions and metadata.
 * Levels are proved one by one, and the first failure ends the proof. Nothing is sent for a
 * requirement before all of its offline checks pass.
 */
async function prove(options) {
    const observations = await Promise.all(options.requirements.map((requirement) => proveOne(requirement, options)));
    return observations.flat();
}
async function proveOne({ requirement, names, profile }, options) {
    const { environment, level, model } = options;
    const profileFields = profile === undefined ? {} : { profile: profile.id };
    const observed = { requirement, kind: "credential", ...profileFields };
    if (level === "declared")
        return [{ ...observed, level, status: "ok", detail: "declared" }];
    const chosen = names.find((name) => (environment[name] ?? "") !== "");
    if (chosen === undefined)
        return [{ ...observed, level: "declared", status: "bad", reason: "credential.missing", detail: "no value" }];
    const access = profile?.accesses.find(({ variable }) => variable === chosen) ?? findAccess(chosen);
    const value = await readCredential(chosen, options);
    if (value === undefined) {
        const detail = "it names a file that cannot be read; check the path";
        return [{ ...observed, chosen, level: "present", status: "bad", reason: "credential.shape", detail }];
    }
    const metadata = readMetadata(access?.metadata ?? [], environment, level, profile?.id);
    const first = (0,check_offline/* checkOffline */.ws)({ ...observed, chosen }, value, level, access !== undefined && isForGateway(access, metadata.values));
    // A bare name has no further requirements until it is sent to a provider.
    if (profile === undefined && !(0,secret_gate_level/* isAtLeast */.d)(level, "auth"))
        return [first];
    const others = [
        ...(access === undefined ? [] : (0,check_offline/* checkCompanions */.Er)(access, value, environment, { level, ...profileFields })),
        ...metadata.observations,
        ...(0,check_offline/* checkModel */.w5)(access, profile?.modelFrom ?? "model", { level, model, ...profileFields }),
    ];
    const isValid = [first, ...others].every(({ status }) => status === "ok");
    if (!isValid || !(0,secret_gate_level/* isAtLeast */.d)(level, "auth"))
        return [first, ...others];
    if (access !== undefined)
        return [await proveOnline(first, { access, value, metadata: metadata.values, options }), ...others];
    const detail = "no known call proves it beyond its shape";
    return [{ ...first, status: "unknown", reason: "capability.unsupported", detail }];
}
/** Whether the workflow sends the credential to a host other than its vendor's. */
function isForGateway({ hosts }, values) {
    const { base = "" } = values;
    return base !== "" && checkHost(base, resolveHosts(hosts, values), []) === "host";
}
/**
 * Reads the variable's value, or the file that it names. Returns `undefined` when the file cannot
 * be read.
 */
async function readCredential(variable, { environment, readText }) {
    const value = environment[variable] ?? "";
    return readText !== undefined && (0,find_known_access/* isCredentialPath */.bk)(variable, value) ? await readText(value) : value;
}

// EXTERNAL MODULE: ./build/src/secret-gate/requirement.js
var secret_gate_requirement = __webpack_require__(79589);
;// CONCATENATED MODULE: ./build/actions/secret-gate/prove-credentials.js






/**
 * Proves a lane's credentials up to its level, those of its profiles first. Every secret is masked
 * before the first call.
 * @throws ActionError `input.invalid` when a profile requires a `backend` and none is given
 */
async function proveCredentials(lane, allowHosts, host, untilMs) {
    const profiles = lane.profile.map((id) => requireProfile(id, lane.backend));
    const companions = lane.secrets.flatMap(({ names }) => names).flatMap((name) => findAccess(name)?.companions ?? []);
    const secrets = [...profiles.flatMap(collectSecretVariables), ...companions.map(({ variable }) => variable)];
    for (const name of secrets)
        host.runner.mask(host.environment[name] ?? "");
    return prove({
        requirements: [
            ...profiles.flatMap(toProfiledRequirements),
            ...lane.secrets.map((requirement) => ({ requirement: (0,secret_gate_requirement/* renderRequirement */.o)(requirement), names: requirement.names })),
        ],
        level: lane.level,
        model: lane.model,
        allowHosts,
        environment: host.environment,
        now: host.now(),
        send: (request) => host.send(request, { untilMs }),
        readText: async (path) => {
            const content = await host.readIfPresent(path, find_known_access/* CREDENTIAL_FILE_LIMIT_BYTES */.fE);
            host.runner.mask(content ?? "");
            return content;
        },
    });
}
function requireProfile(id, backend) {
    const profile = findProfile(id, backend);
    if (profile !== undefined)
        return profile;
    throw new action_error/* ActionError */.lZ("input.invalid", {
        what: `The profile \`${id}\` needs \`backend\`, the provider that it uses`,
        fix: "Name the provider, for example `backend: anthropic`",
    });
}


/***/ }),

/***/ 12164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ postJson),
/* harmony export */   SL: () => (/* binding */ markPaid),
/* harmony export */   Tt: () => (/* binding */ getJson),
/* harmony export */   iW: () => (/* binding */ toBearerHeader),
/* harmony export */   jT: () => (/* binding */ postForm),
/* harmony export */   ug: () => (/* binding */ encodeSegment),
/* harmony export */   we: () => (/* binding */ joinUrl)
/* harmony export */ });
/** Builds a GET request for JSON. */
function getJson(url, headers) {
    return { method: "GET", url, headers: { accept: "application/json", ...headers } };
}
/** Builds a POST request with a JSON document. */
function postJson(url, headers, document) {
    const body = JSON.stringify(document);
    return {
        method: "POST",
        url,
        headers: { accept: "application/json", "content-type": "application/json", ...headers },
        body,
    };
}
/** Builds a POST request with a form. Credentials among the fields are in the body. */
function postForm(url, fields, headers = {}) {
    const body = new URLSearchParams(fields).toString();
    const type = "application/x-www-form-urlencoded";
    return { method: "POST", url, headers: { accept: "application/json", "content-type": type, ...headers }, body };
}
/** Marks a request as paid. */
function markPaid(request) {
    return { ...request, isPaid: true };
}
/** Appends a path to a base URL, with or without a slash at its end. */
function joinUrl(base, path) {
    return `${(base ?? "").replace(/\/+$/, "")}${path}`;
}
/** Creates the header of a bearer token. */
function toBearerHeader(token) {
    return { authorization: `Bearer ${token ?? ""}` };
}
/** Encodes a name as one segment of a path. */
function encodeSegment(name) {
    return encodeURIComponent(name);
}


/***/ }),

/***/ 41729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ describeNoResponse)
/* harmony export */ });
/* harmony import */ var _text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19388);

const DETAILS = {
    timeout: "no answer was received in time",
    reset: "the connection was reset",
    refused: "the connection was refused",
    name: "the host name could not be resolved",
    tls: "the host supports no TLS, or no secure version of it",
    other: "the connection could not be established",
};
/** Describes why there is no answer. For a rejected certificate the text also says what to do. */
function describeNoResponse({ why, code }) {
    return why === "certificate" ? `nothing was sent: ${(0,_text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .certificateProblem */ .VP)(code ?? "")}` : DETAILS[why];
}


/***/ }),

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   hd: () => (/* binding */ readMember),
/* harmony export */   vz: () => (/* binding */ normalizeCode)
/* harmony export */ });
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94759);

/**
 * Keys whose values are machine codes. Some providers write a sentence there, so a value with a
 * blank counts as a message.
 */
const CODE_KEYS = [
    "error",
    "code",
    "Code",
    "type",
    "__type",
    "status",
    "reason",
    "status_code",
    "error_code",
    "errorCode",
    "error_codes",
    "quotaId",
];
/** Keys of codes and messages in the error objects of the providers. */
const WORD_KEYS = [
    ...CODE_KEYS,
    "errors",
    "Error",
    "error_description",
    "message",
    "Message",
    "detail",
    "details",
    "violations",
    "base_resp",
    "status_msg",
];
/**
 * Maximum depth of the search. The deepest known key is Google's
 * `error.details[].violations[].quotaId`.
 */
const MAX_DEPTH = 7;
/**
 * Maximum length of a machine code, in UTF-16 units. The longest known codes are Google's quota
 * names.
 */
const MAX_CODE_UNITS = 120;
/**
 * Maximum length of the messages, in UTF-16 units. A provider's first sentence names the problem.
 */
const MAX_MESSAGE_UNITS = 8_000;
/** Parses a body as JSON or as the XML of AWS. */
function readAnswer(body, contentType) {
    const json = (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseJson */ .Bl)(body);
    const isHtml = json === undefined && (/\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype\s+html|html|head)\b/i.test(body));
    const words = json === undefined ? parseXmlWords(body) : collectWords(json, "", MAX_DEPTH);
    const texts = words.flatMap(({ kind, text }) => (kind === "text" ? [text] : []));
    return {
        json,
        isHtml,
        codes: words.flatMap(({ kind, text }) => (kind === "code" ? [normalizeCode(text)] : parseEntraCode(text))),
        // The text of a link is misleading: a rate limit links to `settings/billing`.
        message: texts
            .join(" ")
            .slice(0, MAX_MESSAGE_UNITS)
            .replace(/\bhttps?:\/\/\S+/gi, " "),
    };
}
/** Normalizes a code to lower case, without the namespace and the address that AWS adds. */
function normalizeCode(text) {
    return text.replace(/^.*#/, "").replace(/:.*$/, "").toLowerCase();
}
/** Reads a member of a JSON object. Returns `undefined` for any other value. */
function readMember(value, key) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function collectWords(value, key, depth) {
    if (typeof value === "string" || typeof value === "number")
        return [toWord(String(value), CODE_KEYS.includes(key))];
    if (depth === 0 || typeof value !== "object" || value === null)
        return [];
    if (Array.isArray(value))
        return value.slice(0, 20).flatMap((item) => collectWords(item, key, depth - 1));
    return WORD_KEYS.filter((name) => Object.hasOwn(value, name)).flatMap((name) => collectWords(readMember(value, name), name, depth - 1));
}
function toWord(text, isCodeKey) {
    return { kind: isCodeKey && text.length <= MAX_CODE_UNITS && /^\S+$/.test(text) ? "code" : "text", text };
}
/** Entra repeats its code at the start of the description. Older answers contain it only there. */
function parseEntraCode(text) {
    const number = /^AADSTS(\d{4,9})\b/.exec(text)?.[1];
    return number === undefined ? [] : [number];
}
function parseXmlWords(body) {
    return [...body.matchAll(/<(Code|Message)>([^<]{1,500})</g)].map(([, name, text = ""]) => toWord(text, name === "Code"));
}


/***/ }),

/***/ 19388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   VP: () => (/* binding */ certificateProblem),
/* harmony export */   y2: () => (/* binding */ findCertificateCode)
/* harmony export */ });
const UNTRUSTED = "is not signed by an authority that this runner trusts";
const OWN = "to use your own authority, set `NODE_EXTRA_CA_CERTS` to the file of its certificate";
const CLOCK = "check the host, and the clock of this runner";
const untrusted = { what: UNTRUSTED, fix: OWN };
/**
 * Codes by which Node rejects a certificate.
 * @see https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const problems = {
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
    SELF_SIGNED_CERT_IN_CHAIN: untrusted,
    UNABLE_TO_GET_ISSUER_CERT: untrusted,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
    CERT_UNTRUSTED: untrusted,
    CERT_HAS_EXPIRED: { what: "has expired", fix: CLOCK },
    CERT_NOT_YET_VALID: { what: "is not valid yet", fix: CLOCK },
    CERT_REVOKED: { what: "was revoked", fix: "ask the operator of the host for a new one" },
    HOSTNAME_MISMATCH: { what: "belongs to another host", fix: "check the address, and the server that answers there" },
    ERR_TLS_CERT_ALTNAME_INVALID: {
        what: "belongs to another host",
        fix: "check the address, and the server that answers there",
    },
};
/**
 * Further codes of the same family, which OpenSSL gives for certificates that are invalid
 * themselves.
 */
const family = /^(?:CERT_|UNABLE_TO_(?:GET|DECRYPT|DECODE|VERIFY)_|ERROR_IN_(?:CERT|CRL)_|CRL_|INVALID_(?:CA|PURPOSE|NON_CA)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_)/;
/** OpenSSL's sentences for the codes, for clients that keep only an error's message. */
const sentences = [
    [/self[- ]signed certificate in certificate chain/i, "SELF_SIGNED_CERT_IN_CHAIN"],
    [/self[- ]signed certificate/i, "DEPTH_ZERO_SELF_SIGNED_CERT"],
    [/unable to verify the first certificate/i, "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    [/unable to get (?:local )?issuer certificate/i, "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"],
    [/certificate has expired/i, "CERT_HAS_EXPIRED"],
    [/certificate is not yet valid/i, "CERT_NOT_YET_VALID"],
    [/certificate revoked/i, "CERT_REVOKED"],
    [/does not match certificate's altnames|hostname mismatch/i, "ERR_TLS_CERT_ALTNAME_INVALID"],
];
/**
 * Finds the code for an error's message. Returns `undefined` when it is not about a certificate.
 */
function findCertificateCode(message) {
    return sentences.find(([sentence]) => sentence.test(message))?.[1];
}
/** Whether Node's error code says that a certificate was rejected. */
function isCertificateCode(code) {
    return Object.hasOwn(problems, code) || family.test(code);
}
/**
 * Describes what is wrong with the certificate of a host, and what to do, as a part of a sentence.
 * The check cannot be disabled, because any server that answers would receive the credential.
 */
function certificateProblem(code) {
    const { what, fix } = problems[code] ?? {
        what: "is not acceptable",
        fix: "ask the operator of the host for another one",
    };
    const name = isCertificateCode(code) ? ` (${code})` : "";
    return `the host's certificate ${what}${name}; ${fix}. \`NODE_TLS_REJECT_UNAUTHORIZED\` is not followed`;
}


/***/ })

};
