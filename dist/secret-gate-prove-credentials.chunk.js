export const id = "secret-gate-prove-credentials";
export const ids = ["secret-gate-prove-credentials"];
export const modules = {

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proveCredentials: () => (/* binding */ proveCredentials)
});

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/secret-gate/probes/ask.js
var ask = __webpack_require__(81989);
;// CONCATENATED MODULE: ./build/src/secret-gate/probes/base-address.js
/**
 * An address without user, query and fragment. A host that begins with a dot lacks the name before
 * it, as a template with an empty value leaves it.
 */
const addressPattern = /^https?:\/\/(?!\.)[^\s/?#@]+(?:\/[^\s?#]*)?$/;
/** The address below which a provider is called, with the variables that its clients read. */
function baseAddress(variables, fallback, name = "base") {
    return {
        name,
        variables,
        pattern: addressPattern,
        form: "an address as `https://host/path`, without user, query and fragment",
        ...(fallback === undefined ? {} : { fallback }),
    };
}
/** A name for the account's own divisions, which the clients send along when it is set. */
function optionalName(name, variables) {
    return {
        name,
        variables,
        pattern: /^[\w.-]{1,200}$/,
        form: "a name of letters, digits, `.`, `_`, `-`",
        fallback: "",
    };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/dead-credential.js
/** Whose end ends the credential. A billing account is none of them: it only cannot pay. */
const SUBJECT = "(?:api[ _-]?key|key|access token|token|credentials?|user(?: id)?|account|organi[sz]ation|org|workspace|team|project|consumer|subscription|tenant|application|installation|service account)";
/** States from which a credential does not come back by waiting. */
const STATE = "(?:revoked|invalidated|suspended|disabled|deactivated|deleted|terminated|banned|archived|closed|inactive|blocked|leaked|compromised|reported as leaked|no longer (?:active|valid))";
/**
 * A name of the subject between it and its verb: in quotes or parentheses, or with a digit or a
 * sign that no word of English has.
 */
const NAME = "(?: (?:you (?:provided|used)|'[^']{1,120}'(?:\\([^)]{1,80}\\))?|\"[^\"]{1,120}\"|\\([^)]{1,80}\\)|[\\w:@./-]{0,120}[\\d:@/_][\\w:@./-]{0,120}))?";
const VERB = "(?:has been|have been|was|were|is|are|got)";
const HOW = "(?: (?:currently|temporarily|permanently|now|already))?";
/**
 * Machine codes of the kind, of every provider: a subject and its state, in either order and any
 * spelling, as `account_deactivated`, `deactivated_workspace`,
 * `CONSUMER_SUSPENDED`, `InactiveAccessKeyId`. A billing account is left out.
 */
const deadCode = /^(?!.*billing).*(?:(?:key|token|credentials?|user|account|org(?:ani[sz]ation)?|workspace|team|project|consumer|subscription|tenant|application|installation)[_-]?(?:is[_-])?(?:revoked|invalidated|suspended|disabled|deactivated|deleted|terminated|banned|archived|closed|inactive|blocked|leaked|compromised)$|^(?:read[_-]?only[_-]?)?(?:revoked|suspended|disabled|deactivated|deleted|terminated|banned|archived|closed|inactive|leaked)[_-]?(?:api[_-]?key|access[_-]?key(?:[_-]?id)?|key|token|user|account|org(?:ani[sz]ation)?|workspace|team|project|consumer|subscription|tenant|client)$)/;
/**
 * Codes of the kind that do not say it by the two words, with where they are documented or were
 * seen.
 */
const namedCodes = [
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
/** What providers write without a code, each with an answer that says it. */
const deadMessages = [
    {
        // A name that follows the subject of another clause is no subject: "in project 1 before or it
        // is disabled" is an API's state.
        message: new RegExp(`(?<!billing )\\b${SUBJECT}${NAME}(?: temporarily)? ${VERB}${HOW} ${STATE}\\b(?! (?:to|by default)\\b)`, "i"),
        source: "Gemini: continuedev/continue#11541; Claude: anthropics/claude-code#5210, #19028; GitHub: sourcegraph#16638",
    },
    {
        message: new RegExp(`(?<!billing )\\b${SUBJECT} (?:revoked|suspended|deactivated|terminated|banned)\\s*(?=[.!;:]|$)`, "i"),
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
const detail = "the provider knows it, and has it or its account revoked, suspended or disabled";
/**
 * A credential that its provider has ended, by machine code; it holds for the answers of every
 * profile.
 */
const deadByCode = [
    { codes: [deadCode, ...namedCodes.map(({ code }) => code)], reason: "credential.rejected", detail },
];
/** The same by message, for answers whose codes decide nothing. */
const deadByMessage = deadMessages.map(({ message }) => ({
    statuses: [400, 401, 402, 403, 404, 410, 423],
    message,
    reason: "credential.rejected",
    detail,
}));

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/find-rule.js

/** Codes that say no more than the status; the message may say what they mean. */
const vagueCodes = new Set([
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
 * The rules of a table in the order in which they count: by code, by message, by status alone;
 * ended credentials are known to all.
 */
function orderRules(rules) {
    const byMessage = rules.filter(({ codes, message }) => codes === undefined && message !== undefined);
    const byStatus = rules.filter(({ codes, message }) => codes === undefined && message === undefined);
    return [
        ...rules.filter(({ codes }) => codes !== undefined),
        ...deadByCode,
        ...deadByMessage,
        ...byMessage,
        ...byStatus,
    ];
}
/**
 * The first rule that fits; none for an answer that says nothing known. A code that a rule knows
 * decides, whatever the message says. A code
 * that no rule knows leaves the status without meaning, except for 401 and 402, which are HTTP's
 * own words for a refused credential and a missing payment.
 */
function findRule(rules, refusal) {
    const { status, message } = refusal;
    const codes = tellingCodes(refusal);
    const isDecided = rules.some((rule) => hasCode(rule, codes));
    const isUnknown = !isDecided && codes.some((code) => !vagueCodes.has(code));
    return rules.find((rule) => {
        if (!(rule.statuses?.includes(status) ?? (status >= 400 && status < 500)))
            return false;
        const isSaid = rule.message?.test(message) ?? true;
        if (rule.codes !== undefined)
            return hasCode(rule, codes) && isSaid;
        if (isDecided)
            return false;
        return rule.message === undefined ? !isUnknown || status === 401 || status === 402 : isSaid;
    });
}
/** Whether no code of the answer says more than its status, so that the message may be read. */
function isVague(refusal) {
    return tellingCodes(refusal).every((code) => vagueCodes.has(code));
}
/** Many providers repeat the status as a code. */
function tellingCodes({ codes, status }) {
    return codes.filter((code) => code !== String(status));
}
function hasCode({ codes = [] }, given) {
    return codes.some((known) => given.some((code) => (typeof known === "string" ? known === code : known.test(code))));
}

// EXTERNAL MODULE: ./build/src/secret-gate/probes/read-answer.js
var read_answer = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/src/secret-gate/probes/no-response.js
var no_response = __webpack_require__(41729);
;// CONCATENATED MODULE: ./build/src/secret-gate/probes/classify.js



const details = {
    "credential.rejected": "the provider refuses it",
    "credential.expired": "the provider says that it has expired",
    "credential.scope": "the provider knows it, and does not let it make this call",
    "credential.quota": "the provider knows it, and its quota or credit is used up",
    "credential.blocked": "the provider answers nobody from this address or under this policy",
    "credential.rate-limited": "the provider asked for fewer calls",
    "credential.unreachable": "the provider did not answer as it does",
};
/** Reads answers by a table. Whatever is not clearly the provider's own answer is `unknown`, never good and never bad. */
function classifier(table) {
    const ordered = { ...table, rules: orderRules(table.rules) };
    return (answer, facts) => classify(answer, facts, ordered);
}
/** A finding with the usual words for its reason. */
function finding(reason, detail, isUnsure = false) {
    const isUnknown = isUnsure || reason === "credential.rate-limited" || reason === "credential.unreachable";
    return { status: isUnknown ? "unknown" : "bad", reason, detail: detail ?? details[reason] ?? "it cannot be used" };
}
function classify(answer, facts, table) {
    if (answer.kind === "silence")
        return finding("credential.unreachable", (0,no_response/* silenceText */.Z)(answer));
    const { status, headers, body } = answer;
    if (status >= 300 && status < 400)
        return finding("credential.unreachable", "the host answered with a redirect, which is not followed");
    const { json, isHtml, ...text } = (0,read_answer/* readAnswer */.JN)(body, headers["content-type"] ?? "");
    if (isHtml)
        return finding("credential.unreachable", "a web page came instead of the provider's answer, as firewalls and proxies send it");
    const refusal = { status, message: text.message, codes: [...codesIn(headers, table), ...text.codes] };
    const isSaid = json !== undefined || refusal.codes.length > 0 || refusal.message !== "";
    const rule = findRule(table.rules, refusal);
    if (rule !== undefined && (isSaid || table.isPlain === true))
        return finding(rule.reason, rule.detail, rule.isUnsure);
    if (status === 429)
        return finding("credential.rate-limited");
    if (status === 529)
        return finding("credential.unreachable", "the provider says that it is overloaded");
    if (status >= 500)
        return finding("credential.unreachable", `the provider failed with status ${status}`);
    if (!isSaid)
        return finding("credential.unreachable", "the answer is cut off, or not in the provider's format");
    if (status < 200 || status >= 300)
        return finding("credential.unreachable", `status ${status} came ${meaningless(refusal)}`);
    return good(table.proves(json, facts), json, headers, table);
}
function codesIn(headers, { codeHeader = "" }) {
    const code = headers[codeHeader];
    return code === undefined ? [] : [(0,read_answer/* normalCode */.Vf)(code)];
}
function meaningless(refusal) {
    return isVague(refusal)
        ? "and says nothing about the credential here"
        : "with an error code that the gate does not know, so it says nothing about the credential";
}
function good(proof, json, headers, { idHeader, grant }) {
    if (proof === false)
        return finding("credential.unreachable", "the answer is not what the provider sends to this call");
    if (proof !== true && proof.status !== "ok")
        return proof;
    const id = headers[idHeader ?? ""];
    const granted = grant?.(json);
    return {
        status: "ok",
        ...(idHeader !== undefined && id !== undefined ? { ids: { [idHeader]: id } } : {}),
        ...(granted === undefined ? {} : { grant: granted }),
    };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/classify-anthropic.js
/**
 * What refusals of Anthropic mean: `{"type": "error", "error": {"type", "message"}}`. Most types
 * only repeat the status, so that the message has to say more: an
 * account without credit is told so by a 400, a revoked token by a 403, and a disabled key by a
 * 404.
 * @see https://docs.anthropic.com/en/api/errors
 */
const anthropicRules = [
    { codes: ["billing_error"], reason: "credential.quota" },
    { codes: ["rate_limit_error"], reason: "credential.rate-limited" },
    {
        codes: ["overloaded_error"],
        reason: "credential.unreachable",
        detail: "the provider says that it is overloaded",
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
        detail: "the provider does not give it the model that is asked for",
    },
    { statuses: [404], message: /disabled|api.?key/i, reason: "credential.rejected" },
    { statuses: [401], reason: "credential.rejected" },
    { statuses: [402], reason: "credential.quota" },
    { statuses: [403], reason: "credential.scope" },
];
/**
 * The same for Anthropic's own list of models, where a 404 can only mean a key that was disabled; a
 * gateway may have no such list.
 */
const anthropicListRules = [
    ...anthropicRules.filter(({ statuses }) => statuses?.includes(404) !== true),
    {
        statuses: [404],
        codes: ["not_found_error"],
        reason: "credential.rejected",
        detail: "the provider knows no such key, or it was disabled",
    },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/classify-openai.js
const MODEL = "the provider does not give it the model that is asked for";
/**
 * What refusals mean where the errors follow OpenAI's form: `{"error": {"code", "type", "message"}}`. A 401 is not always a bad key: it is also the
 * answer to a missing scope and to a forbidden address, and a 429 is also the answer to an empty account.
 * @see https://platform.openai.com/docs/guides/error-codes
 */
const openaiRules = [
    { codes: [/^missing_scopes?$/, "insufficient_permissions"], reason: "credential.scope" },
    { codes: [/^ip_not_/, /^unsupported_country/], reason: "credential.blocked" },
    // openai/codex#1000, earendil-works/pi#956: the key is good, and belongs to another division or
    // host.
    {
        codes: ["mismatched_organization", "mismatched_project", "invalid_organization"],
        reason: "metadata.shape",
        detail: "the provider knows it, and it does not belong to the organisation or project that is set next to it",
    },
    {
        codes: ["incorrect_hostname"],
        reason: "metadata.shape",
        detail: "the provider knows it, and its project is called at another host: set the base address of its region",
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
        detail: "the provider says that it is overloaded",
    },
    {
        codes: ["model_not_found", "model_not_available", "invalid_model", "unknown_model"],
        reason: "credential.scope",
        detail: MODEL,
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
        detail: MODEL,
    },
    { statuses: [401], reason: "credential.rejected" },
    { statuses: [402], reason: "credential.quota" },
    { statuses: [403], reason: "credential.scope" },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/openai-probes.js





/** Fewest output tokens that the Responses route accepts. @see https://platform.openai.com/docs/api-reference/responses/create */
const LEAST_RESPONSE_TOKENS = 16;
/** Probes of every provider that speaks OpenAI's protocol below its base address: the list of models, and one short completion. */
function openaiProbes(variable, completion = "chat", headers = () => ({})) {
    const authorized = (facts) => ({ ...(0,ask/* bearer */.CM)(facts.credentials[variable]), ...headers(facts) });
    const list = (facts) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(facts.metadata["base"], "/models"), authorized(facts));
    const table = { rules: openaiRules, idHeader: "x-request-id" };
    return {
        auth: { request: list, classify: classifier({ ...table, proves: hasModels }) },
        model: { request: list, classify: classifier({ ...table, proves: (json, { model }) => seesModel(json, model) }) },
        completion: {
            request: (facts) => {
                const { path, document } = completions[completion](facts.model);
                return (0,ask/* costly */.z2)((0,ask/* postJson */.B2)((0,ask/* below */.Gz)(facts.metadata["base"], path), authorized(facts), document));
            },
            classify: completed(classifier({ ...table, proves: hasUsage }), "x-request-id"),
        },
    };
}
/** A reasoning model may refuse to end within one token; it says so by a 400 after it has run, which proves as much as an answer. */
function completed(classify, idHeader) {
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
/** Whether a list of models came: the list is an array under `data`. */
function hasModels(json) {
    return Array.isArray((0,read_answer/* member */.Dc)(json, "data"));
}
/** Whether the list holds the model, by its whole name. */
function seesModel(json, model) {
    const data = (0,read_answer/* member */.Dc)(json, "data");
    if (!Array.isArray(data))
        return false;
    return (data.some((item) => (0,read_answer/* member */.Dc)(item, "id") === model) ||
        finding("credential.scope", "the provider does not list the model that is asked for to it"));
}
/** Whether the answer counts tokens, which only a call that ran does. */
function hasUsage(json) {
    const usage = (0,read_answer/* member */.Dc)(json, "usage");
    return ["total_tokens", "completion_tokens", "output_tokens", "outputTokens"].some((key) => {
        const count = (0,read_answer/* member */.Dc)(usage, key);
        return typeof count === "number" && count > 0;
    });
}
const completions = {
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
        document: { model, input: "Hi", max_output_tokens: LEAST_RESPONSE_TOKENS, store: false },
    }),
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/anthropic.js







/** What each request says beside who it is from. @see https://docs.anthropic.com/en/api/versioning */
const version = { "anthropic-version": "2023-06-01" };
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
/** Anthropic's origin; clients append `/v1` themselves. */
const base = baseAddress(["ANTHROPIC_BASE_URL"], ORIGIN);
/** The three calls of the Messages protocol; counting tokens is free and proves the model. */
function anthropicProbes(identify, root) {
    const table = { rules: anthropicRules, idHeader: "request-id" };
    const headers = (facts) => ({ ...version, ...identify(facts) });
    const ownList = classifier({ ...table, rules: anthropicListRules, proves: hasModels });
    const gatewayList = classifier({ ...table, proves: hasModels });
    const message = (model) => ({ model, messages: [{ role: "user", content: "Hi" }] });
    return {
        auth: {
            request: (facts) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(root(facts), "/v1/models"), headers(facts)),
            classify: (answer, facts) => (root(facts).startsWith(ORIGIN) ? ownList : gatewayList)(answer, facts),
        },
        model: {
            request: (facts) => (0,ask/* postJson */.B2)((0,ask/* below */.Gz)(root(facts), "/v1/messages/count_tokens"), headers(facts), message(facts.model)),
            classify: classifier({ ...table, proves: (json) => typeof (0,read_answer/* member */.Dc)(json, "input_tokens") === "number" }),
        },
        completion: {
            request: (facts) => (0,ask/* costly */.z2)((0,ask/* postJson */.B2)((0,ask/* below */.Gz)(root(facts), "/v1/messages"), headers(facts), { ...message(facts.model), max_tokens: 1 })),
            classify: classifier({ ...table, proves: hasUsage }),
        },
    };
}
function anthropicAccess(variable, shape, identify) {
    return {
        vendor: "anthropic",
        kind: "model",
        variable,
        ...(shape === undefined ? {} : { shape }),
        metadata: [base],
        hosts: ["api.anthropic.com"],
        probes: anthropicProbes(({ credentials }) => identify(credentials[variable]), ({ metadata }) => metadata["base"] ?? ""),
    };
}
/** The API key, in the header that Anthropic documents for it. */
const anthropicKeyAccess = anthropicAccess("ANTHROPIC_API_KEY", apiKey, (value = "") => ({
    "x-api-key": value,
}));
const oauthHeaders = (value) => ({ ...(0,ask/* bearer */.CM)(value), "anthropic-beta": "oauth-2025-04-20" });
const oauthUsage = classifier({
    rules: anthropicRules,
    idHeader: "request-id",
    proves: (json) => ["five_hour", "seven_day"].some((period) => (0,read_answer/* member */.Dc)(json, period) !== undefined),
});
/** Subscriptions tell their use to tokens with the scope of a profile. One from `claude setup-token` lacks it, and the refusal names that scope alone. */
const oauthAuth = {
    request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/api/oauth/usage"), {
        ...version,
        ...oauthHeaders(credentials["CLAUDE_CODE_OAUTH_TOKEN"]),
    }),
    classify: (answer, facts) => {
        const text = (0,read_answer/* readAnswer */.JN)(answer.kind === "answer" ? answer.body : "", "");
        const isKnown = answer.kind === "answer" &&
            answer.status === 403 &&
            isVague({ ...text, status: 403 }) &&
            /does not meet scope requirement.{0,20}user:profile/.test(text.message);
        return isKnown ? { status: "ok" } : oauthUsage(answer, facts);
    },
};
const subscription = anthropicAccess("CLAUDE_CODE_OAUTH_TOKEN", oauthToken, oauthHeaders);
/** The token of a subscription: a bearer, and good only with the beta header that Claude Code sends. */
const oauthAccess = { ...subscription, probes: { ...subscription.probes, auth: oauthAuth } };
/** What Claude Code sends as a bearer as it is; gateways give out such tokens in forms of their own. */
const authTokenAccess = {
    ...anthropicAccess("ANTHROPIC_AUTH_TOKEN", undefined, ask/* bearer */.CM),
    takesForeign: true,
};
const anthropic = { id: "anthropic", title: "Anthropic", accesses: [anthropicKeyAccess] };

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/classify-azure.js
/**
 * What refusals of an Azure resource mean. Its 401 does not tell a wrong key from a key of another
 * resource, and its codes are mostly the status.
 * @see https://learn.microsoft.com/en-us/azure/ai-foundry/openai/reference
 */
const azureRules = [
    {
        codes: ["deploymentnotfound"],
        reason: "credential.scope",
        detail: "the resource has no deployment of the name that is asked for",
    },
    // microsoft/sample-app-aoai-chatGPT#1000
    {
        codes: ["authenticationtypedisabled"],
        reason: "credential.rejected",
        detail: "the resource takes no keys: its key authentication is disabled",
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
        detail: "the resource has no deployment of the name that is asked for",
    },
    {
        statuses: [401],
        reason: "credential.rejected",
        detail: "the resource refuses it: either the key is wrong, or it belongs to another resource than the endpoint's",
    },
    { statuses: [403], reason: "credential.scope" },
    {
        statuses: [404],
        reason: "metadata.shape",
        detail: "the endpoint does not know this call: it is not the base address of a resource, or the version is not one it has",
    },
];
/**
 * What refusals of Entra's token endpoint mean, by the numbers in `error_codes` and at the
 * beginning of its message. Disabled applications and closed tenants are in
 * the list of ended credentials.
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 */
const entraRules = [
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
        detail: "a policy of the organisation refuses the call, which says nothing about the secret",
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
    baseAddress(["AZURE_API_BASE", "AZURE_OPENAI_ENDPOINT"], undefined),
    {
        name: "version",
        variables: ["AZURE_API_VERSION", "OPENAI_API_VERSION"],
        pattern: /^(?:\d{4}-\d\d-\d\d(?:-preview)?|preview|latest|v1)$/,
        form: "a version such as `2024-10-21`",
        // The latest version that Azure calls generally available and that takes all calls made here.
        fallback: "2024-10-21",
    },
];
const hosts = ["*.openai.azure.com", "*.cognitiveservices.azure.com", "*.services.ai.azure.com"];
/** A deployment refuses an empty conversation before it spends anything, and a resource says when it has no such deployment. */
function azureProbes(identify) {
    const table = { rules: azureRules, idHeader: "apim-request-id" };
    const address = ({ metadata }, path) => `${(0,ask/* below */.Gz)(metadata["base"]?.replace(/\/openai(?:\/v1)?\/*$/, ""), `/openai${path}`)}?api-version=${(0,ask/* segment */.mX)(metadata["version"] ?? "")}`;
    const chat = (facts, document) => (0,ask/* postJson */.B2)(address(facts, `/deployments/${(0,ask/* segment */.mX)(facts.model)}/chat/completions`), identify(facts), document);
    const classify = completed(classifier({ ...table, proves: hasUsage }), table.idHeader);
    return {
        auth: {
            request: (facts) => (0,ask/* get */.Jt)(address(facts, "/models"), identify(facts)),
            classify: classifier({ ...table, proves: hasModels }),
        },
        model: {
            request: (facts) => chat(facts, { messages: [] }),
            classify: (answer, facts) => (isRefusedConversation(answer) ? { status: "ok" } : classify(answer, facts)),
        },
        completion: {
            request: (facts) => (0,ask/* costly */.z2)(chat(facts, { messages: [{ role: "user", content: "Hi" }], max_completion_tokens: 1 })),
            classify,
        },
    };
}
/** Whether the deployment read the request and found the conversation wanting; only one that exists does. */
function isRefusedConversation(answer) {
    if (answer.kind !== "answer" || (answer.status !== 400 && answer.status !== 422))
        return false;
    const { json, ...text } = (0,read_answer/* readAnswer */.JN)(answer.body, answer.headers["content-type"] ?? "");
    if ((0,read_answer/* member */.Dc)(json, "error") === undefined)
        return false;
    if (text.codes.includes("empty_array"))
        return true;
    return isVague({ ...text, status: answer.status }) && /'messages?'|\bmessages\b/i.test(text.message);
}
/** An Azure resource by one of its keys. */
function azureKeyAccess(variable) {
    return {
        vendor: "azure",
        kind: "model",
        variable,
        shape: key,
        metadata,
        hosts,
        probes: azureProbes(({ credentials }) => ({ "api-key": credentials[variable] ?? "" })),
    };
}
/** Claude models on a Foundry resource, as Claude Code reaches them; the list of models is the resource's own. */
const foundryAnthropicAccess = (() => {
    const identify = ({ credentials }) => ({ "api-key": credentials["ANTHROPIC_FOUNDRY_API_KEY"] ?? "" });
    const origin = ({ metadata }) => metadata["base"]
        ? metadata["base"].replace(/\/anthropic\/*$/, "")
        : `https://${metadata["resource"]}.services.ai.azure.com`;
    const { model, completion } = anthropicProbes(({ credentials }) => ({ "x-api-key": credentials["ANTHROPIC_FOUNDRY_API_KEY"] ?? "" }), (facts) => (0,ask/* below */.Gz)(origin(facts), "/anthropic"));
    return {
        vendor: "azure",
        kind: "model",
        variable: "ANTHROPIC_FOUNDRY_API_KEY",
        shape: key,
        metadata: [
            baseAddress(["ANTHROPIC_FOUNDRY_BASE_URL"], ""),
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
                request: (facts) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(origin(facts), "/openai/models?api-version=2024-10-21"), identify(facts)),
                classify: classifier({ rules: azureRules, idHeader: "apim-request-id", proves: hasModels }),
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
/** A resource by an application of Entra: its secret is exchanged for a token first, which the resource then takes. */
const entraAccess = {
    vendor: "azure",
    kind: "model",
    variable: "AZURE_CLIENT_SECRET",
    metadata: [
        { name: "tenant", variables: ["AZURE_TENANT_ID"], ...entraId },
        { name: "client", variables: ["AZURE_CLIENT_ID"], ...entraId },
        ...metadata,
    ],
    hosts: ["login.microsoftonline.com", ...hosts],
    probes: {
        ...azureProbes(({ grant }) => (0,ask/* bearer */.CM)(grant)),
        auth: {
            request: ({ credentials, metadata }) => (0,ask/* postForm */.jT)(`https://login.microsoftonline.com/${(0,ask/* segment */.mX)(metadata["tenant"] ?? "")}/oauth2/v2.0/token`, {
                grant_type: "client_credentials",
                client_id: metadata["client"] ?? "",
                client_secret: credentials["AZURE_CLIENT_SECRET"] ?? "",
                scope: "https://cognitiveservices.azure.com/.default",
            }),
            classify: classifier({
                rules: entraRules,
                idHeader: "x-ms-request-id",
                grant: tokenOf,
                proves: (json) => tokenOf(json) !== undefined || finding("credential.unreachable"),
            }),
        },
    },
};
function tokenOf(json) {
    const token = (0,read_answer/* member */.Dc)(json, "access_token");
    return typeof token === "string" && token !== "" ? token : undefined;
}
const azureFoundry = {
    id: "azure-foundry",
    title: "Azure AI Foundry",
    accesses: [azureKeyAccess("AZURE_API_KEY"), azureKeyAccess("AZURE_OPENAI_API_KEY"), entraAccess],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/classify-aws.js
const CLOCK = "the clock of the runner and of AWS differ too much";
/** The code with and without the ending that some services give it. */
function named(...codes) {
    return codes.flatMap((code) => [code, `${code}exception`]);
}
/**
 * What refusals of AWS mean, by the code in XML, JSON or the header `x-amzn-errortype`.
 * `AccessDenied` is no telling code: its message says whether it is about a
 * permission, a policy or a means of payment.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
const awsRules = [
    { codes: named("requesttimetooskewed"), reason: "credential.unreachable", detail: CLOCK },
    {
        codes: named("signaturedoesnotmatch", "invalidsignature"),
        message: /Signature (?:expired|not yet current)/,
        reason: "credential.unreachable",
        detail: CLOCK,
    },
    { codes: named("expiredtoken", "requestexpired"), reason: "credential.expired" },
    {
        codes: named("invalidclienttokenid", "unrecognizedclient", "invalidaccesskeyid", "authfailure", "missingauthenticationtoken"),
        reason: "credential.rejected",
    },
    {
        codes: named("signaturedoesnotmatch", "invalidsignature", "incompletesignature"),
        reason: "credential.rejected",
        detail: "the secret key does not belong to the access key",
    },
    // EC2's word for an account that AWS has closed for the time being.
    { codes: ["blocked"], reason: "credential.rejected", detail: "the provider has blocked its account" },
    { codes: named("optinrequired", "regiondisabled"), reason: "credential.blocked" },
    { codes: named("unauthorizedoperation", "resourcenotfound"), reason: "credential.scope" },
    { codes: named("servicequotaexceeded"), reason: "credential.quota" },
    { codes: named("throttling", "throttled"), message: /too many tokens per day/i, reason: "credential.quota" },
    {
        codes: named("throttling", "throttled", "toomanyrequests", "requestlimitexceeded"),
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






/** The version of STS's interface, which has been the only one since 2011. */
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
    baseAddress(["AWS_ENDPOINT_URL_STS"], "", "sts"),
    baseAddress(["AWS_ENDPOINT_URL_BEDROCK"], "", "bedrock"),
    baseAddress(["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"], "", "runtime"),
];
const services = ["sts", "bedrock", "bedrock-runtime"];
const bedrock_hosts = ["amazonaws.com", "amazonaws.com.cn"].flatMap((domain) => services.map((service) => `${service}.{region}.${domain}`));
const table = { rules: awsRules, idHeader: "x-amzn-requestid", codeHeader: "x-amzn-errortype", isPlain: true };
function addressOf({ metadata }, service, path) {
    const { region = "" } = metadata;
    const override = metadata[service === "bedrock-runtime" ? "runtime" : service];
    const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    return (0,ask/* below */.Gz)(override || `https://${service}.${region}.${domain}`, path);
}
/** Whether the name is that of an inference profile: a group of regions stands before the model. */
function isInferenceProfile(model) {
    return /^(?:us|eu|apac|jp|au|ca|us-gov|global)\.|:(?:application-)?inference-profile\//.test(model);
}
function modelProbe(identify) {
    return {
        request: (facts) => {
            const kind = isInferenceProfile(facts.model) ? "inference-profiles" : "foundation-models";
            return identify((0,ask/* get */.Jt)(addressOf(facts, "bedrock", `/${kind}/${(0,ask/* segment */.mX)(facts.model)}`), {}), facts, "bedrock");
        },
        classify: classifier({
            ...table,
            proves: (json) => ["modelDetails", "inferenceProfileId"].some((key) => (0,read_answer/* member */.Dc)(json, key) !== undefined),
        }),
    };
}
function completionProbe(identify) {
    return {
        request: async (facts) => {
            const address = addressOf(facts, "bedrock-runtime", `/model/${(0,ask/* segment */.mX)(facts.model)}/converse`);
            const document = { messages: [{ role: "user", content: [{ text: "Hi" }] }], inferenceConfig: { maxTokens: 1 } };
            return (0,ask/* costly */.z2)(await identify((0,ask/* postJson */.B2)(address, {}, document), facts, "bedrock"));
        },
        classify: classifier({ ...table, proves: hasUsage }),
    };
}
const asBearer = (request, { credentials }) => ({
    ...request,
    headers: { ...request.headers, ...(0,ask/* bearer */.CM)(credentials["AWS_BEARER_TOKEN_BEDROCK"]) },
});
// Signing needs node:crypto, which a step that stays offline does not load.
const asSigned = async (request, { credentials, metadata, now }, service) => {
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
    hosts: bedrock_hosts,
    probes: {
        auth: {
            request: (facts) => asBearer((0,ask/* get */.Jt)(addressOf(facts, "bedrock", "/foundation-models"), {}), facts, "bedrock"),
            classify: classifier({ ...table, proves: (json) => Array.isArray((0,read_answer/* member */.Dc)(json, "modelSummaries")) }),
        },
        model: modelProbe(asBearer),
        completion: completionProbe(asBearer),
    },
};
const pairAccess = {
    vendor: "aws",
    kind: "model",
    variable: "AWS_ACCESS_KEY_ID",
    shape: accessKeyId,
    companions: [
        { variable: "AWS_SECRET_ACCESS_KEY", neededWhen: /^/, shape: secretAccessKey },
        // Ids of temporary pairs begin with `ASIA`; such a pair is worth nothing without its token.
        { variable: "AWS_SESSION_TOKEN", neededWhen: /^ASIA/ },
    ],
    metadata: bedrock_metadata,
    hosts: bedrock_hosts,
    probes: {
        auth: {
            // Needs no permission, so a refusal is about the pair alone.
            request: (facts) => asSigned((0,ask/* postForm */.jT)(addressOf(facts, "sts", "/"), { Action: "GetCallerIdentity", Version: STS_VERSION }), facts, "sts"),
            // AWS keeps the refusal of a pair for some seconds by its id, after its secret was set right.
            isRefusalChecked: true,
            classify: classifier({
                ...table,
                proves: (json) => (0,read_answer/* member */.Dc)((0,read_answer/* member */.Dc)(json, "GetCallerIdentityResponse"), "GetCallerIdentityResult") !== undefined,
            }),
        },
        model: modelProbe(asSigned),
        completion: completionProbe(asSigned),
    },
};
const bedrock = { id: "bedrock", title: "Amazon Bedrock", accesses: [bearerAccess, pairAccess] };

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/claude-code.js


/** Claude Code takes an API key before the token of a subscription; behind a proxy it stands on a Foundry resource. */
const claudeCode = {
    id: "claude-code",
    title: "Claude Code",
    accesses: [
        anthropicKeyAccess,
        authTokenAccess,
        oauthAccess,
        foundryAnthropicAccess,
        azureKeyAccess("AZURE_API_KEY"),
        azureKeyAccess("AZURE_OPENAI_API_KEY"),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/openai.js


/** The key of a project, a user or a service account; an administrator's key calls no model. */
const openaiKey = {
    what: "a key of OpenAI",
    pattern: /^sk-(?!ant-|or-|admin-)[\w-]{20,}$/,
    prefix: /^sk-(?:proj|svcacct|admin|None)-/,
    form: "begins with `sk-` and is no administrator's key (`sk-admin-`)",
    source: "https://platform.openai.com/api-keys",
};
/** OpenAI by the key in the variable. The base address is used as it is, as OpenAI's own clients do. */
const openaiAccess = {
    vendor: "openai",
    kind: "model",
    variable: "OPENAI_API_KEY",
    shape: openaiKey,
    metadata: [
        baseAddress(["OPENAI_BASE_URL"], "https://api.openai.com/v1"),
        optionalName("organization", ["OPENAI_ORG_ID"]),
        optionalName("project", ["OPENAI_PROJECT_ID"]),
    ],
    hosts: ["api.openai.com", "eu.api.openai.com", "us.api.openai.com"],
    probes: openaiProbes("OPENAI_API_KEY", "chat", ({ metadata }) => ({
        ...(metadata["organization"] ? { "openai-organization": metadata["organization"] } : {}),
        ...(metadata["project"] ? { "openai-project": metadata["project"] } : {}),
    })),
};
const openai = { id: "openai", title: "OpenAI", accesses: [openaiAccess] };

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/codex.js



/** Codex calls OpenAI itself: it reads no base address from the environment, and speaks the Responses route alone. */
function codexAccess(variable) {
    const probes = openaiProbes(variable, "responses");
    return {
        vendor: "openai",
        kind: "model",
        variable,
        shape: openaiKey,
        metadata: [
            {
                name: "base",
                variables: ["CODEX_OPENAI_BASE_URL"],
                pattern: addressPattern,
                form: "the address that `openai_base_url` of Codex's configuration names",
                fallback: "https://api.openai.com/v1",
            },
        ],
        hosts: ["api.openai.com", "eu.api.openai.com", "us.api.openai.com"],
        probes,
    };
}
const codex = {
    id: "codex",
    title: "Codex",
    accesses: [codexAccess("CODEX_API_KEY"), codexAccess("OPENAI_API_KEY")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/openai-compatible.js


/** The access of such a provider: its own call for the key, OpenAI's for the model and the completion. */
function compatibleAccess({ vendor, variable, shape, baseVariable, base, host, auth, }) {
    const probes = openaiProbes(variable, "older-chat");
    return {
        vendor,
        kind: "model",
        variable,
        ...(shape === undefined ? {} : { shape }),
        metadata: [baseAddress([baseVariable], base)],
        hosts: [host],
        probes: auth === undefined ? probes : { ...probes, auth },
    };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/deepseek.js





const deepseek = {
    id: "deepseek",
    title: "DeepSeek",
    accesses: [
        compatibleAccess({
            vendor: "deepseek",
            variable: "DEEPSEEK_API_KEY",
            baseVariable: "DEEPSEEK_BASE_URL",
            base: "https://api.deepseek.com",
            host: "api.deepseek.com",
            auth: {
                request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/user/balance"), (0,ask/* bearer */.CM)(credentials["DEEPSEEK_API_KEY"])),
                classify: classifier({
                    rules: openaiRules,
                    proves: (json) => {
                        const isAvailable = (0,read_answer/* member */.Dc)(json, "is_available");
                        return isAvailable === false ? finding("credential.quota") : isAvailable === true;
                    },
                }),
            },
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/docker-hub.js



function dockerAccess(variable) {
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
                request: ({ credentials, metadata }) => (0,ask/* postJson */.B2)("https://hub.docker.com/v2/auth/token", {}, { identifier: metadata["user"], secret: credentials[variable] }),
                classify: classifier({
                    rules: [
                        { statuses: [401], message: /expired/i, reason: "credential.expired" },
                        {
                            statuses: [401],
                            reason: "credential.rejected",
                            detail: "the provider refuses it: either the token is wrong, or it belongs to another account than the user's",
                        },
                        { statuses: [403], reason: "credential.scope" },
                    ],
                    proves: (json) => typeof (0,read_answer/* member */.Dc)(json, "access_token") === "string",
                }),
            },
        },
    };
}
const dockerHub = {
    id: "docker-hub",
    title: "Docker Hub",
    accesses: [dockerAccess("DOCKERHUB_TOKEN"), dockerAccess("DOCKER_PASSWORD")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/github.js




const token = {
    what: "a token of GitHub",
    // Tokens of workflows have grown to hundreds of characters, with dots and hyphens.
    pattern: /^(?:gh[a-z]_|github_pat_)[\w.-]{20,}$/,
    prefix: /^(?:gh[pousr]_|github_pat_)/,
    form: "begins with `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_` or `github_pat_`",
    source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
};
function githubAccess(variable) {
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
                request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/rate_limit"), {
                    accept: "application/vnd.github+json",
                    "x-github-api-version": "2022-11-28",
                    ...(0,ask/* bearer */.CM)(credentials[variable]),
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
                    proves: (json) => (0,read_answer/* member */.Dc)(json, "resources") !== undefined,
                }),
            },
        },
    };
}
const github = {
    id: "github",
    title: "GitHub",
    accesses: [githubAccess("GH_TOKEN"), githubAccess("GITHUB_TOKEN")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/probes/classify-google.js
/**
 * What refusals of Google's APIs mean: `{"error": {"code", "status", "message", "details":
 * [{"reason"}]}}`. The reason decides; the status, as `PERMISSION_DENIED`, says no
 * more than the number. A wrong key is a 400; a 403 comes to good keys whose project has not
 * switched the API on.
 * @see https://cloud.google.com/apis/design/errors
 * @see
 * https://cloud.google.com/dotnet/docs/reference/Google.Api.CommonProtos/latest/Google.Api.ErrorReason
 */
const googleRules = [
    // One code for a key that is wrong and for one that is no longer valid.
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
        detail: "the provider knows it, and the API is not switched on for its project, or not allowed for this key",
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
        detail: "the provider knows it, and the API is not switched on for its project, or not allowed for this key",
    },
    { statuses: [401], reason: "credential.rejected" },
    { statuses: [403], reason: "credential.scope" },
    {
        statuses: [404],
        reason: "credential.scope",
        detail: "the provider has no such model for it, or not in this region",
    },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/google.js





/** Keys of Google's APIs of every kind. */
const google_key = {
    what: "a key of a Google API",
    pattern: /^AIza[\w-]{30,}$|^AQ\.[\w-]{30,}$/,
    prefix: /^AIza[\w-]/,
    form: "begins with `AIza` or `AQ.`",
    source: "https://cloud.google.com/docs/authentication/api-keys",
};
/** Whether tokens were counted for an answer, which only a call that ran has. */
function hasGoogleUsage(json) {
    const count = (0,read_answer/* member */.Dc)((0,read_answer/* member */.Dc)(json, "usageMetadata"), "totalTokenCount");
    return typeof count === "number" && count > 0;
}
/** One word asked, one token answered. */
const googleCompletion = {
    contents: [{ role: "user", parts: [{ text: "Hi" }] }],
    generationConfig: { maxOutputTokens: 1 },
};
function googleAccess(variable) {
    // In the header, because addresses end up in logs.
    const identify = ({ credentials }) => ({ "x-goog-api-key": credentials[variable] ?? "" });
    const models = ({ metadata }, path) => (0,ask/* below */.Gz)(metadata["base"], `/v1beta/models${path}`);
    const nameOf = ({ model }) => (0,ask/* segment */.mX)(model.replace(/^models\//, ""));
    const table = { rules: googleRules };
    return {
        vendor: "google",
        kind: "model",
        variable,
        shape: google_key,
        metadata: [baseAddress(["GOOGLE_GEMINI_BASE_URL"], "https://generativelanguage.googleapis.com")],
        hosts: ["generativelanguage.googleapis.com"],
        probes: {
            auth: {
                request: (facts) => (0,ask/* get */.Jt)(models(facts, ""), identify(facts)),
                classify: classifier({ ...table, proves: (json) => Array.isArray((0,read_answer/* member */.Dc)(json, "models")) }),
            },
            model: {
                request: (facts) => (0,ask/* get */.Jt)(models(facts, `/${nameOf(facts)}`), identify(facts)),
                classify: classifier({ ...table, proves: (json) => typeof (0,read_answer/* member */.Dc)(json, "name") === "string" }),
            },
            completion: {
                request: (facts) => (0,ask/* costly */.z2)((0,ask/* postJson */.B2)(models(facts, `/${nameOf(facts)}:generateContent`), identify(facts), googleCompletion)),
                classify: classifier({ ...table, proves: hasGoogleUsage }),
            },
        },
    };
}
const google = {
    id: "google",
    title: "Google Gemini",
    accesses: [googleAccess("GEMINI_API_KEY"), googleAccess("GOOGLE_API_KEY")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/groq.js

const groq = {
    id: "groq",
    title: "Groq",
    accesses: [
        compatibleAccess({
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






const rules = [
    { statuses: [401], message: /expired/i, reason: "credential.expired" },
    { statuses: [401], reason: "credential.rejected" },
    { statuses: [402], reason: "credential.quota" },
    { statuses: [403], reason: "credential.scope" },
];
/** The router's address for models; the hub's own address tells who the token is. */
const ROUTER = "https://router.huggingface.co/v1";
const huggingface_token = {
    what: "a token of Hugging Face",
    pattern: /^hf_\w{20,}$/,
    prefix: /^hf_/,
    form: "begins with `hf_`",
    source: "https://huggingface.co/docs/hub/security-tokens",
};
function huggingfaceAccess(variable) {
    const identify = ({ credentials }) => (0,ask/* bearer */.CM)(credentials[variable]);
    return {
        vendor: "huggingface",
        kind: "model",
        variable,
        shape: huggingface_token,
        metadata: [baseAddress(["HF_ENDPOINT"], "https://huggingface.co")],
        hosts: ["huggingface.co", "router.huggingface.co"],
        probes: {
            auth: {
                request: (facts) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(facts.metadata["base"], "/api/whoami-v2"), identify(facts)),
                classify: classifier({
                    rules,
                    idHeader: "x-request-id",
                    proves: (json) => typeof (0,read_answer/* member */.Dc)(json, "name") === "string",
                }),
            },
            model: {
                request: (facts) => (0,ask/* get */.Jt)(`${ROUTER}/models`, identify(facts)),
                classify: classifier({ rules, proves: (json, { model }) => seesModel(json, model.split(":")[0] ?? "") }),
            },
            completion: {
                request: (facts) => (0,ask/* costly */.z2)((0,ask/* postJson */.B2)(`${ROUTER}/chat/completions`, identify(facts), {
                    model: facts.model,
                    messages: [{ role: "user", content: "Hi" }],
                    max_tokens: 1,
                })),
                classify: classifier({ rules: [...rules, ...openaiRules], proves: hasUsage }),
            },
        },
    };
}
const huggingface = {
    id: "huggingface",
    title: "Hugging Face",
    accesses: [huggingfaceAccess("HF_TOKEN"), huggingfaceAccess("HUGGING_FACE_HUB_TOKEN")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/minimax.js





/** Statuses with which a code in `base_resp` comes. */
const answered = [200, 400, 401, 402, 403, 429];
/** MiniMax has no free call: a completion of one token is the least that proves a key. Refusals are 200s with a code in `base_resp`. */
const completion = {
    request: ({ credentials, metadata, model }) => (0,ask/* costly */.z2)((0,ask/* postJson */.B2)((0,ask/* below */.Gz)(metadata["base"], "/chat/completions"), (0,ask/* bearer */.CM)(credentials["MINIMAX_API_KEY"]), {
        model,
        messages: [{ role: "user", content: "Hi" }],
        max_tokens: 1,
    })),
    classify: classifier({
        rules: [
            // @see https://platform.minimax.io/docs/api-reference/errorcode
            { statuses: answered, codes: ["1004", "2049"], reason: "credential.rejected" },
            { statuses: answered, codes: ["1008", "2056"], reason: "credential.quota" },
            { statuses: answered, codes: ["1002", "1039", "1041", "2045"], reason: "credential.rate-limited" },
            ...openaiRules,
        ],
        idHeader: "trace-id",
        proves: hasUsage,
    }),
};
const minimax = {
    id: "minimax",
    title: "MiniMax",
    accesses: [
        {
            vendor: "minimax",
            kind: "model",
            variable: "MINIMAX_API_KEY",
            metadata: [baseAddress(["MINIMAX_BASE_URL"], "https://api.minimax.io/v1")],
            hosts: ["api.minimax.io", "api.minimaxi.com"],
            probes: { completion },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/mistral.js

const mistral = {
    id: "mistral",
    title: "Mistral",
    accesses: [
        compatibleAccess({
            vendor: "mistral",
            variable: "MISTRAL_API_KEY",
            baseVariable: "MISTRAL_BASE_URL",
            base: "https://api.mistral.ai/v1",
            host: "api.mistral.ai",
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/npm.js




/** A token that may only read passes this call too: whether it may publish is seen by publishing alone. */
function npmAccess(variable) {
    return {
        vendor: "npm",
        kind: "service",
        variable,
        // Private registries give out tokens of other forms under the same variable.
        metadata: [baseAddress(["NPM_CONFIG_REGISTRY", "npm_config_registry"], "https://registry.npmjs.org")],
        hosts: ["registry.npmjs.org"],
        probes: {
            auth: {
                request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/-/whoami"), (0,ask/* bearer */.CM)(credentials[variable])),
                classify: classifier({
                    rules: [
                        { statuses: [401], message: /expired/i, reason: "credential.expired" },
                        { statuses: [401], reason: "credential.rejected" },
                        { statuses: [403], reason: "credential.scope" },
                    ],
                    isPlain: true,
                    proves: (json) => typeof (0,read_answer/* member */.Dc)(json, "username") === "string",
                }),
            },
        },
    };
}
const npm = {
    id: "npm",
    title: "npm",
    accesses: [npmAccess("NODE_AUTH_TOKEN"), npmAccess("NPM_TOKEN")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/openrouter.js





const openrouter = {
    id: "openrouter",
    title: "OpenRouter",
    accesses: [
        compatibleAccess({
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
            // Its list of models is open to everybody, so it proves no key.
            auth: {
                request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/key"), (0,ask/* bearer */.CM)(credentials["OPENROUTER_API_KEY"])),
                classify: classifier({ rules: openaiRules, proves: (json) => hasCredit((0,read_answer/* member */.Dc)(json, "data")) }),
            },
        }),
    ],
};
/** A key may have a limit of its own; one without has `null` there. */
function hasCredit(data) {
    if ((0,read_answer/* member */.Dc)(data, "disabled") === true)
        return finding("credential.rejected", "the provider knows it, and has it disabled");
    const remaining = (0,read_answer/* member */.Dc)(data, "limit_remaining");
    if (typeof remaining === "number" && remaining <= 0)
        return finding("credential.quota");
    return remaining === null || typeof remaining === "number";
}

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/pact.js




/** Every broker has an address of its own; one outside PactFlow has to be named in `allow-hosts`. */
const access = {
    vendor: "pact",
    kind: "service",
    variable: "PACT_BROKER_TOKEN",
    metadata: [baseAddress(["PACT_BROKER_BASE_URL"], undefined)],
    hosts: ["*.pactflow.io"],
    probes: {
        auth: {
            request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/"), {
                accept: "application/hal+json",
                ...(0,ask/* bearer */.CM)(credentials["PACT_BROKER_TOKEN"]),
            }),
            classify: classifier({
                rules: [
                    { statuses: [401], reason: "credential.rejected" },
                    { statuses: [403], reason: "credential.scope" },
                ],
                isPlain: true,
                proves: (json) => Object.keys(Object((0,read_answer/* member */.Dc)(json, "_links"))).some((link) => link.startsWith("pb:")),
            }),
        },
    },
};
const pact = { id: "pact", title: "Pact broker", accesses: [access] };

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/slack.js



/**
 * Slack says everything with a 200, the code in `error`; a proxy in front of it may say it by the
 * status as well.
 */
const slack_answered = [200, 400, 401, 403, 429];
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
            request: ({ credentials }) => (0,ask/* postForm */.jT)("https://slack.com/api/auth.test", {}, (0,ask/* bearer */.CM)(credentials["SLACK_BOT_TOKEN"])),
            // @see https://docs.slack.dev/reference/methods/auth.test#errors
            classify: classifier({
                rules: [
                    { statuses: slack_answered, codes: ["token_expired"], reason: "credential.expired" },
                    {
                        statuses: slack_answered,
                        codes: ["account_inactive", "invalid_auth", "not_authed", "token_revoked", "user_removed_from_team"],
                        reason: "credential.rejected",
                    },
                    {
                        statuses: slack_answered,
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
                        statuses: slack_answered,
                        codes: ["missing_scope", "not_allowed_token_type", "no_permission"],
                        reason: "credential.scope",
                    },
                    {
                        statuses: slack_answered,
                        codes: ["ratelimited", "rate_limited", "accesslimited"],
                        reason: "credential.rate-limited",
                    },
                ],
                idHeader: "x-slack-req-id",
                proves: (json) => (0,read_answer/* member */.Dc)(json, "ok") === true,
            }),
        },
    },
};
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
    baseAddress(["GOOGLE_VERTEX_BASE_URL"], ""),
];
const vertex_hosts = ["oauth2.googleapis.com", "aiplatform.googleapis.com", "{region}-aiplatform.googleapis.com"];
/**
 * What refusals of Google's token endpoint mean, by OAuth's codes.
 * @see https://datatracker.ietf.org/doc/html/rfc6749#section-5.2
 */
const tokenRules = [
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
/** The model as its publisher keeps it in the location; a name without a publisher is Google's. */
function modelProbes(tokenOf) {
    const origin = ({ metadata: { base, region } }) => base || (region === "global" ? "https://aiplatform.googleapis.com" : `https://${region}-aiplatform.googleapis.com`);
    const modelPath = ({ model }) => {
        const [publisher, name] = model.includes("/")
            ? model.split("/").slice(-2)
            : ["google", model];
        return `publishers/${(0,ask/* segment */.mX)(publisher)}/models/${(0,ask/* segment */.mX)(name)}`;
    };
    const headers = (facts) => (0,ask/* bearer */.CM)(tokenOf(facts));
    return {
        model: {
            request: (facts) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(origin(facts), `/v1/${modelPath(facts)}`), headers(facts)),
            classify: classifier({ rules: googleRules, proves: (json) => typeof (0,read_answer/* member */.Dc)(json, "name") === "string" }),
        },
        completion: {
            request: (facts) => {
                const { project = "", region = "" } = facts.metadata;
                const path = `/v1/projects/${(0,ask/* segment */.mX)(project)}/locations/${(0,ask/* segment */.mX)(region)}/${modelPath(facts)}:generateContent`;
                return (0,ask/* costly */.z2)((0,ask/* postJson */.B2)((0,ask/* below */.Gz)(origin(facts), path), headers(facts), googleCompletion));
            },
            classify: classifier({ rules: googleRules, proves: hasGoogleUsage }),
        },
    };
}
function keyAccess(variable) {
    return {
        vendor: "google-cloud",
        kind: "model",
        variable,
        isFile: variable === "GOOGLE_APPLICATION_CREDENTIALS",
        shape: keyDocument,
        metadata: vertex_metadata,
        hosts: vertex_hosts,
        probes: {
            ...modelProbes(({ grant }) => grant),
            auth: {
                // Signing needs node:crypto, which a step that stays offline does not load.
                request: async ({ credentials, now }) => (await __webpack_require__.e(/* import() */ "secret-gate-service-account").then(__webpack_require__.bind(__webpack_require__, 81737))).exchangeServiceAccount(credentials[variable] ?? "", now),
                classify: classifier({
                    rules: tokenRules,
                    grant: tokenIn,
                    proves: (json) => tokenIn(json) !== undefined,
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
    hosts: vertex_hosts,
    probes: {
        ...modelProbes(({ credentials }) => credentials["GOOGLE_CLOUD_ACCESS_TOKEN"]),
        auth: {
            request: ({ credentials }) => (0,ask/* postForm */.jT)("https://oauth2.googleapis.com/tokeninfo", {
                access_token: credentials["GOOGLE_CLOUD_ACCESS_TOKEN"] ?? "",
            }),
            classify: classifier({ rules: tokenRules, proves: (json) => (0,read_answer/* member */.Dc)(json, "expires_in") !== undefined }),
        },
    },
};
function tokenIn(json) {
    const token = (0,read_answer/* member */.Dc)(json, "access_token");
    return typeof token === "string" && token !== "" ? token : undefined;
}
const vertex = {
    id: "vertex",
    title: "Google Vertex AI",
    accesses: [keyAccess("GOOGLE_APPLICATION_CREDENTIALS"), keyAccess("GOOGLE_CREDENTIALS"), tokenAccess],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/xai.js





const xai = {
    id: "xai",
    title: "xAI",
    accesses: [
        compatibleAccess({
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
                request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/api-key"), (0,ask/* bearer */.CM)(credentials["XAI_API_KEY"])),
                classify: classifier({
                    // xAI answers 400 to a key it does not know.
                    rules: [
                        { statuses: [400], message: /(?:incorrect|invalid) api.?key/i, reason: "credential.rejected" },
                        ...openaiRules,
                    ],
                    idHeader: "x-request-id",
                    proves: (json) => {
                        const isOff = ["api_key_blocked", "api_key_disabled", "team_blocked"].some((key) => (0,read_answer/* member */.Dc)(json, key) === true);
                        if (isOff)
                            return finding("credential.rejected", "the provider knows it, and has it blocked or disabled");
                        return (typeof (0,read_answer/* member */.Dc)(json, "api_key_id") === "string" || typeof (0,read_answer/* member */.Dc)(json, "redacted_api_key") === "string");
                    },
                }),
            },
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/profiles.js




















/** Every profile that stands on its own. `agent-core` is made of one of them. */
const own = {
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
/** All profiles that stand on their own, in the order in which they are listed. */
const profiles = Object.values(own);
/**
 * The profile of the name. `agent-core` is the profile of its backend, under its own name, and asks for the model at every level;
 * without a backend there is none.
 */
function profileOf(id, backend) {
    if (id !== "agent-core")
        return own[id];
    if (backend === undefined)
        return undefined;
    const { title, accesses } = own[backend];
    return { id, title: `Agent core on ${title}`, accesses, modelFrom: "present" };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/access-of.js

/** The way in that the variable opens by itself, whatever the profile; the first profile that knows it counts. */
function accessOf(variable) {
    return profiles.flatMap(({ accesses }) => accesses).find((access) => access.variable === variable);
}

// EXTERNAL MODULE: ./build/src/secret-gate/credential-file.js
var credential_file = __webpack_require__(1876);
;// CONCATENATED MODULE: ./build/src/secret-gate/profiled-requirement.js
/** The one requirement of a profile: the variables of its ways in, best first, without repeats. */
function requirementsOf(profile) {
    const [first, ...rest] = profile.accesses;
    const others = new Set(rest.map(({ variable }) => variable));
    others.delete(first.variable);
    const names = [first.variable, ...others];
    return [{ requirement: names.join("|"), names, profile }];
}
/** Every variable of a profile that may hold a secret; all are to be masked before anything is said. */
function secretVariablesOf({ accesses }) {
    return [
        ...new Set(accesses.flatMap(({ variable, companions = [] }) => [variable, ...companions.map(({ variable }) => variable)])),
    ];
}

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/bind-host.js
/**
 * Whether a credential may go to the address: its host is one of the profile's `hosts` on the usual port, or named in `allowHosts`. Plain http is
 * for loopback alone, and loopback has to be named like any other host. `undefined` when it may.
 */
function whyUnbound(url, hosts, allowHosts) {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    if (address === undefined || address.username !== "" || address.password !== "" || address.hash !== "")
        return "address";
    const isLoopback = isLoopbackName(address.hostname);
    if (address.protocol !== "https:" && !(address.protocol === "http:" && isLoopback))
        return "scheme";
    const isOwn = address.port === "" && hosts.some((host) => fits(address.hostname, host));
    const isAllowed = allowHosts.some((allowed) => {
        const named = allowed.trim().toLowerCase();
        return named === address.host || (named === address.hostname && (address.port === "" || isLoopback));
    });
    return isOwn || isAllowed ? undefined : "host";
}
/** The hosts of an access with its metadata filled in; a host whose metadata could change its domain is left out. */
function hostsOf(hosts, metadata) {
    return hosts.flatMap((host) => {
        const parts = [...host.matchAll(/\{(\w+)\}/g)].map((match) => metadata[match[1] ?? ""] ?? "");
        // A dot or slash inside a part would make another host of it.
        if (parts.some((part) => !/^[A-Za-z0-9-]+$/.test(part)))
            return [];
        return [host.replace(/\{(\w+)\}/g, (_, name) => metadata[name] ?? "").toLowerCase()];
    });
}
function fits(hostname, host) {
    return host.startsWith("*.")
        ? hostname.endsWith(host.slice(1)) && hostname.length > host.length - 1
        : hostname === host;
}
function isLoopbackName(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

// EXTERNAL MODULE: ./build/src/secret-gate/level.js
var secret_gate_level = __webpack_require__(13140);
// EXTERNAL MODULE: ./build/src/secret-gate/offline/check-offline.js + 2 modules
var check_offline = __webpack_require__(9538);
;// CONCATENATED MODULE: ./build/src/secret-gate/profile.js
/** The levels that only an answer of the provider proves, in rising order. */
const onlineLevels = ["auth", "model", "completion"];

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/next-probe.js


/**
 * What to ask next of an access whose `reached` level is proved, to reach `level`. A service is proved whole by `auth`. A level without a call of its
 * own is proved by the next one up that has one and is asked for.
 */
function nextProbe({ kind, probes }, reached, level) {
    const wanted = kind === "service" && (0,secret_gate_level/* isAtLeast */.d)(level, "auth") ? "auth" : level;
    if ((0,secret_gate_level/* isAtLeast */.d)(reached, wanted))
        return { kind: "reached" };
    for (const next of onlineLevels) {
        const probe = probes[next];
        if ((0,secret_gate_level/* isAtLeast */.d)(reached, next) || probe === undefined || !(0,secret_gate_level/* isAtLeast */.d)(wanted, next))
            continue;
        return { kind: "probe", level: next, probe };
    }
    return { kind: "unprovable" };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/safe-ids.js
/** Fewest characters of a credential that may not stand in an id. */
const TELLING = 6;
/**
 * The request ids that are safe to publish: short words of letters, digits and hyphens that share no piece with a credential. A host that is not the
 * provider's own could give the credential back as an id.
 */
function safeIds(ids, secrets) {
    return Object.fromEntries(Object.entries(ids).filter(([, id]) => /^[\w:.-]{4,100}$/.test(id) && !secrets.some((secret) => shares(id, secret))));
}
function shares(id, secret) {
    if (secret.length < TELLING)
        return false;
    const forms = [
        secret,
        [...secret].reverse().join(""),
        encoded(secret, "hex"),
        encoded(secret, "base64"),
        encoded(secret, "base64url"),
    ];
    const lower = id.toLowerCase();
    for (let start = 0; start + TELLING <= id.length; start++) {
        const piece = lower.slice(start, start + TELLING);
        if (forms.some((form) => form.toLowerCase().includes(piece)))
            return true;
    }
    return false;
}
function encoded(text, encoding) {
    return Buffer.from(text).toString(encoding);
}

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/prove-online.js




const proofs = {
    auth: "the provider accepts it",
    model: "the provider gives it the model",
    completion: "the provider completed a call",
};
const unbound = {
    address: "the address it would go to is not one",
    scheme: "the address it would go to is not https; nothing was sent",
    host: "the address it would go to is neither the provider's nor in `allow-hosts`; nothing was sent",
};
/** Asks the provider level by level until the one asked for is proved or one is not; the sighting holds the last level that was. */
async function proveOnline(first, { access, value, metadata, order }) {
    const companions = (access.companions ?? []).flatMap(({ variable }) => {
        const half = order.environment[variable];
        return half ? [[variable, half]] : [];
    });
    const credentials = { [access.variable]: value, ...Object.fromEntries(companions) };
    let facts = { credentials, metadata, model: order.model, now: order.now };
    const answers = new Map();
    const hosts = hostsOf(access.hosts, metadata);
    let sighting = first;
    for (;;) {
        const next = nextProbe(access, sighting.level, order.level);
        if (next.kind === "reached")
            return sighting;
        if (next.kind === "unprovable") {
            const detail = "no call is known that proves it to the level that is asked for";
            return { ...sighting, status: "unknown", reason: "capability.unsupported", detail };
        }
        const found = await prove_online_ask(next.probe, facts, { hosts, answers, allowHosts: order.allowHosts, send: order.send });
        if (found.status !== "ok")
            return { ...sighting, ...found };
        const secrets = [...Object.values(credentials), ...(found.grant === undefined ? [] : [found.grant])];
        const ids = { ...sighting.ids, ...safeIds(found.ids ?? {}, secrets) };
        sighting = {
            ...sighting,
            level: next.level,
            detail: proofs[next.level],
            ...(Object.keys(ids).length === 0 ? {} : { ids }),
        };
        if (found.grant !== undefined)
            facts = { ...facts, grant: found.grant };
    }
}
async function prove_online_ask(probe, facts, { hosts, allowHosts, answers, send }) {
    const request = await probe.request(facts);
    if (typeof request === "string")
        return finding("credential.shape", request);
    const why = whyUnbound(request.url, hosts, allowHosts);
    if (why !== undefined)
        return finding("metadata.host", unbound[why]);
    const key = JSON.stringify([request.method, request.url, request.body]);
    const known = answers.get(key) ?? send(request);
    answers.set(key, known);
    const found = probe.classify(await known, facts);
    const isRefused = found.status === "bad" && found.reason === "credential.rejected";
    return isRefused && probe.isRefusalChecked === true ? probe.classify(await send(request), facts) : found;
}

// EXTERNAL MODULE: ./build/src/secret-gate/offline/providers.js + 1 modules
var providers = __webpack_require__(85619);
;// CONCATENATED MODULE: ./build/src/secret-gate/proof/placeholder.js
/** What templates and consoles write where a name of the user's own belongs. */
const templates = /^(?:x{3,}|\*+|<.*>|\$?\{.*\}|\[.*\]|%\w+%|\$[A-Z][A-Z0-9_]*|your[-_ ].*|(?:insert|enter|put|paste)[-_ ].*|(?:change|replace)[-_ ]?me|placeholder|null|undefined|(?:resource|project|account|user|host|region|endpoint)[-_ ]?(?:name|id))$/is;
/** Words that stand for nothing as a whole value, and may be a part of a real address. */
const words = /^(?:\.+|•+|todo|tbd|none|dummy|example|sample|username|endpoint|region)$/i;
/**
 * Whether a value next to a credential is a placeholder: as a whole, or in a part of an address.
 * `my-…` is none, because projects and resources are called so.
 */
function isPlaceholderName(value) {
    if (words.test(value) || templates.test(value))
        return true;
    return /^https?:\/\//i.test(value) && value.split(/[/.:]+/).some((part) => templates.test(part));
}

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/read-metadata.js


/**
 * Reads the metadata of an access. The first variable that holds a value counts. What the provider
 * cannot be called without is needed at every level, because no
 * lane runs without it; its form is looked at from `shape` on, like that of a credential.
 */
function readMetadata(rules, environment, level, profile) {
    const values = {};
    const sightings = [];
    const chosenOf = ({ variables }) => variables.find((variable) => (environment[variable] ?? "").trim() !== "");
    for (const rule of rules) {
        const chosen = chosenOf(rule);
        const value = chosen === undefined ? rule.fallback : environment[chosen]?.trim();
        if (value !== undefined)
            values[rule.name] = value;
        const instead = rules.filter(({ name }) => name === rule.insteadOf);
        if (chosen === undefined && (rule.fallback !== undefined || instead.some(chosenOf)))
            continue;
        const seen = {
            requirement: [rule, ...instead].flatMap(({ variables }) => variables).join("|"),
            kind: "metadata",
            ...(profile === undefined ? {} : { profile }),
            ...(chosen === undefined ? {} : { chosen }),
        };
        sightings.push({ ...seen, ...sightingOf(rule, value, level) });
    }
    return { values, sightings };
}
function sightingOf(rule, value, level) {
    if (value === undefined)
        return {
            level: "declared",
            status: "bad",
            reason: "metadata.missing",
            detail: `no value; it takes ${rule.form}`,
        };
    if (!(0,secret_gate_level/* isAtLeast */.d)(level, "shape"))
        return { level: "present", status: "ok", detail: "present" };
    const fault = faultIn(value, rule);
    return fault === undefined
        ? { level: "shape", status: "ok", detail: "present, of the right form" }
        : { level: "present", status: "bad", reason: "metadata.shape", detail: fault };
}
function faultIn(value, { pattern, form }) {
    if (isPlaceholderName(value))
        return `it holds a placeholder; it takes ${form}`;
    const isAddress = /^https?:\/\//i.test(value);
    return pattern.test(value) && (!isAddress || URL.canParse(value)) ? undefined : `it is not ${form}`;
}

;// CONCATENATED MODULE: ./build/src/secret-gate/proof/prove.js







/**
 * What was seen of each requirement, in declared order: the credential, then its companions and metadata. Levels are proved one by one, and
 * the first that is not proved ends it. Nothing is sent of a requirement before all that can be judged of it offline is right.
 */
async function prove(order) {
    const sightings = await Promise.all(order.requirements.map((requirement) => proveOne(requirement, order)));
    return sightings.flat();
}
async function proveOne({ requirement, names, profile }, order) {
    const { environment, level, model } = order;
    const whose = profile === undefined ? {} : { profile: profile.id };
    const seen = { requirement, kind: "credential", ...whose };
    if (level === "declared")
        return [{ ...seen, level, status: "ok", detail: "declared" }];
    const chosen = names.find((name) => (environment[name] ?? "") !== "");
    if (chosen === undefined)
        return [{ ...seen, level: "declared", status: "bad", reason: "credential.missing", detail: "no value" }];
    const access = profile?.accesses.find(({ variable }) => variable === chosen) ?? accessOf(chosen);
    const value = await readCredential(chosen, order);
    if (value === undefined) {
        const detail = "it names a file that cannot be read; check the path";
        return [{ ...seen, chosen, level: "present", status: "bad", reason: "credential.shape", detail }];
    }
    const metadata = readMetadata(access?.metadata ?? [], environment, level, profile?.id);
    const first = (0,check_offline/* lookAt */.t5)({ ...seen, chosen }, value, level, access !== undefined && isForGateway(access, metadata.values));
    // A bare name asks for itself alone, until it has to be sent somewhere.
    if (profile === undefined && !(0,secret_gate_level/* isAtLeast */.d)(level, "auth"))
        return [first];
    const others = [
        ...(access === undefined ? [] : (0,check_offline/* lookAtCompanions */.qW)(access, value, environment, { level, ...whose })),
        ...metadata.sightings,
        ...(0,check_offline/* lookForModel */._d)(access, profile?.modelFrom ?? "model", { level, model, ...whose }),
    ];
    const isSound = [first, ...others].every(({ status }) => status === "ok");
    if (!isSound || !(0,secret_gate_level/* isAtLeast */.d)(level, "auth"))
        return [first, ...others];
    if (access !== undefined)
        return [await proveOnline(first, { access, value, metadata: metadata.values, order }), ...others];
    const detail = "no call is known that proves it beyond its shape";
    return [{ ...first, status: "unknown", reason: "capability.unsupported", detail }];
}
/** Whether the workflow sends the credential to a host that is not its vendor's. */
function isForGateway({ hosts }, values) {
    const { base = "" } = values;
    return base !== "" && whyUnbound(base, hostsOf(hosts, values), []) === "host";
}
/** The variable's value, or what stands in the file that it names; `undefined` when that cannot be read. */
async function readCredential(variable, { environment, readText }) {
    const value = environment[variable] ?? "";
    return readText !== undefined && (0,providers/* isCredentialPath */.bk)(variable, value) ? await readText(value) : value;
}

// EXTERNAL MODULE: ./build/src/secret-gate/requirement.js
var secret_gate_requirement = __webpack_require__(79589);
;// CONCATENATED MODULE: ./build/actions/secret-gate/prove-credentials.js







/**
 * Proves a lane's credentials as far as it asks, those of its profiles first. Every secret is masked before the first call.
 * @throws ActionError `input.invalid` when a profile needs a `backend` and none is given
 */
async function proveCredentials(lane, allowHosts, host, untilMs) {
    const profiles = lane.profile.map((id) => findProfile(id, lane.backend));
    const halves = lane.secrets.flatMap(({ names }) => names).flatMap((name) => accessOf(name)?.companions ?? []);
    const secret = [...profiles.flatMap(secretVariablesOf), ...halves.map(({ variable }) => variable)];
    for (const name of secret)
        host.runner.mask(host.environment[name] ?? "");
    return prove({
        requirements: [
            ...profiles.flatMap(requirementsOf),
            ...lane.secrets.map((requirement) => ({ requirement: (0,secret_gate_requirement/* nameOf */.V)(requirement), names: requirement.names })),
        ],
        level: lane.level,
        model: lane.model,
        allowHosts,
        environment: host.environment,
        now: host.now(),
        send: (request) => host.send(request, { untilMs }),
        readText: async (path) => {
            const content = await host.readIfPresent(path, credential_file/* CREDENTIAL_FILE_LIMIT_BYTES */.f);
            host.runner.mask(content ?? "");
            return content;
        },
    });
}
function findProfile(id, backend) {
    const profile = profileOf(id, backend);
    if (profile !== undefined)
        return profile;
    throw new action_error/* ActionError */.lZ("input.invalid", {
        what: `The profile \`${id}\` needs \`backend\`, the provider it stands on`,
        fix: "Name the provider, for example `backend: anthropic`",
    });
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

/***/ 81989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ postJson),
/* harmony export */   CM: () => (/* binding */ bearer),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   jT: () => (/* binding */ postForm),
/* harmony export */   mX: () => (/* binding */ segment),
/* harmony export */   z2: () => (/* binding */ costly)
/* harmony export */ });
/** A GET that asks for JSON. */
function get(url, headers) {
    return { method: "GET", url, headers: { accept: "application/json", ...headers } };
}
/** A POST of a JSON document. */
function postJson(url, headers, document) {
    const body = JSON.stringify(document);
    return {
        method: "POST",
        url,
        headers: { accept: "application/json", "content-type": "application/json", ...headers },
        body,
    };
}
/** A POST of a form; credentials in it stand in the body. */
function postForm(url, fields, headers = {}) {
    const body = new URLSearchParams(fields).toString();
    const type = "application/x-www-form-urlencoded";
    return { method: "POST", url, headers: { accept: "application/json", "content-type": type, ...headers }, body };
}
/** The same request marked as one that costs something. */
function costly(request) {
    return { ...request, costs: true };
}
/** A path below a base address, whether or not the base ends with a slash. */
function below(base, path) {
    return `${(base ?? "").replace(/\/+$/, "")}${path}`;
}
/** The header of a bearer token. */
function bearer(token) {
    return { authorization: `Bearer ${token ?? ""}` };
}
/** A name as one segment of a path. */
function segment(name) {
    return encodeURIComponent(name);
}


/***/ }),

/***/ 41729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ silenceText)
/* harmony export */ });
/* harmony import */ var _text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19388);

const texts = {
    timeout: "no answer came in time",
    reset: "the connection was broken off",
    refused: "the connection was refused",
    name: "the host's name is not known",
    tls: "the host speaks no TLS, or no version of it that is safe",
    other: "no connection could be made",
};
/** Why no answer came, in words; for a certificate that was not accepted also what to do. */
function silenceText({ why, code }) {
    return why === "certificate" ? `nothing was sent: ${(0,_text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .certificateProblem */ .VP)(code ?? "")}` : texts[why];
}


/***/ }),

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   Vf: () => (/* binding */ normalCode)
/* harmony export */ });
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94759);

/**
 * Keys whose values are machine codes, as long as they hold no blank; some providers write a
 * sentence there.
 */
const codeKeys = [
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
/** Places of codes and messages in the error objects of the providers, from the outside in. */
const wordKeys = [
    ...codeKeys,
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
 * Deepest object that is searched for words; Google's `error.details[].violations[].quotaId` is the
 * deepest known.
 */
const DEPTH = 7;
/**
 * Longest text that is taken for a machine code, in UTF-16 units; Google's names of quotas are the
 * longest known.
 */
const CODE_UNITS = 120;
/**
 * Most of the messages that is read, in UTF-16 units; a provider says in its first sentence what is
 * wrong.
 */
const MESSAGE_UNITS = 8_000;
/** Reads a body as JSON, or as the XML that AWS writes. */
function readAnswer(body, contentType) {
    const json = (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Yf)(body);
    const isHtml = json === undefined && (/\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype\s+html|html|head)\b/i.test(body));
    const words = json === undefined ? xmlWords(body) : wordsOf(json, "", DEPTH);
    const texts = words.flatMap(({ kind, text }) => (kind === "text" ? [text] : []));
    return {
        json,
        isHtml,
        codes: words.flatMap(({ kind, text }) => (kind === "code" ? [normalCode(text)] : entraCode(text))),
        // What a link is called says nothing about the answer: a rate limit links to
        // `settings/billing`.
        message: texts
            .join(" ")
            .slice(0, MESSAGE_UNITS)
            .replace(/\bhttps?:\/\/\S+/gi, " "),
    };
}
/**
 * The code as rules write it: lower case, without the namespace and the address that AWS puts
 * around it.
 */
function normalCode(text) {
    return text.replace(/^.*#/, "").replace(/:.*$/, "").toLowerCase();
}
/** The member of a JSON object; `undefined` for everything that is not one. */
function member(value, key) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function wordsOf(value, key, depth) {
    if (typeof value === "string" || typeof value === "number")
        return [wordOf(String(value), codeKeys.includes(key))];
    if (depth === 0 || typeof value !== "object" || value === null)
        return [];
    if (Array.isArray(value))
        return value.slice(0, 20).flatMap((item) => wordsOf(item, key, depth - 1));
    return wordKeys
        .filter((name) => Object.hasOwn(value, name))
        .flatMap((name) => wordsOf(member(value, name), name, depth - 1));
}
function wordOf(text, mayBeCode) {
    return { kind: mayBeCode && text.length <= CODE_UNITS && /^\S+$/.test(text) ? "code" : "text", text };
}
/**
 * Entra writes its code at the beginning of the description as well; older answers have it nowhere
 * else.
 */
function entraCode(text) {
    const number = /^AADSTS(\d{4,9})\b/.exec(text)?.[1];
    return number === undefined ? [] : [number];
}
function xmlWords(body) {
    return [...body.matchAll(/<(Code|Message)>([^<]{1,500})</g)].map(([, name, text = ""]) => wordOf(text, name === "Code"));
}


/***/ }),

/***/ 19388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   VP: () => (/* binding */ certificateProblem),
/* harmony export */   _H: () => (/* binding */ certificateCodeIn)
/* harmony export */ });
const UNTRUSTED = "is signed by no authority that this runner trusts";
const OWN = "for an authority of your own, set `NODE_EXTRA_CA_CERTS` to the file of its certificate";
const CLOCK = "check the host, and the clock of this runner";
const untrusted = { what: UNTRUSTED, fix: OWN };
/**
 * Codes by which Node refuses a certificate. @see
 * https://nodejs.org/api/tls.html#x509-certificate-error-codes
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
    CERT_REVOKED: { what: "was revoked", fix: "ask who runs the host for a new one" },
    HOSTNAME_MISMATCH: { what: "is another host's", fix: "check the address, and what answers there" },
    ERR_TLS_CERT_ALTNAME_INVALID: { what: "is another host's", fix: "check the address, and what answers there" },
};
/**
 * Further codes of the same family, which OpenSSL gives for certificates that are broken in
 * themselves.
 */
const family = /^(?:CERT_|UNABLE_TO_(?:GET|DECRYPT|DECODE|VERIFY)_|ERROR_IN_(?:CERT|CRL)_|CRL_|INVALID_(?:CA|PURPOSE|NON_CA)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_)/;
/**
 * OpenSSL's sentences for the codes, for clients that keep no more of an error than its message.
 */
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
/** The code behind an error's message, when it is about a certificate. */
function certificateCodeIn(message) {
    return sentences.find(([sentence]) => sentence.test(message))?.[1];
}
/** Whether Node's error code says that a certificate was not accepted. */
function isCertificateCode(code) {
    return Object.hasOwn(problems, code) || family.test(code);
}
/**
 * What is wrong with the certificate of a host, and what to do, as a part of a sentence. The check
 * cannot be turned off: a credential would go to whoever answers.
 */
function certificateProblem(code) {
    const { what, fix } = problems[code] ?? { what: "is not acceptable", fix: "ask who runs the host for another one" };
    const name = isCertificateCode(code) ? ` (${code})` : "";
    return `the host's certificate ${what}${name}; ${fix}. \`NODE_TLS_REJECT_UNAUTHORIZED\` is not followed`;
}


/***/ })

};
