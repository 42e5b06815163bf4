export const id = 910;
export const ids = [910];
export const modules = {

/***/ 76765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ claimFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17647);
/* harmony import */ var _src_text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2961);




/** Most folders of one name in a job. */
const FOLDER_LIMIT = 100;
/**
 * Makes a folder that was not there, readable by this user only, and returns its path: `path` itself, or `path-2` and so on when an
 * earlier step of the job has it. @throws ActionError `file.unreadable`
 */
function claimFolder(path) {
    for (let number = 1; number <= FOLDER_LIMIT; number += 1) {
        const candidate = number === 1 ? path : `${path}-${number}`;
        if (isMade(candidate))
            return candidate;
    }
    throw unwritable(path, `${FOLDER_LIMIT} folders of this name exist`);
}
/** Whether this call made the folder; `false` when it exists. */
function isMade(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode: 0o700 });
        return true;
    }
    catch (cause) {
        const answer = cause.code ?? "an error";
        if (answer === "EEXIST")
            return false;
        throw unwritable(path, `the system answered ${answer}`, cause);
    }
}
function unwritable(path, answer, cause) {
    const what = `The folder ${(0,_src_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(path)} could not be made: ${answer}`;
    return new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l("file.unreadable", { what, fix: "Check the permissions and the free disk space" }, { cause });
}


/***/ }),

/***/ 30513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ clientVariables),
/* harmony export */   Di: () => (/* binding */ baseUrlsOf),
/* harmony export */   Ml: () => (/* binding */ clientProviders)
/* harmony export */ });
/** Providers whose official clients can be pointed at the server by variables. */
const clientProviders = ["openai", "anthropic", "google", "azure", "vertex", "bedrock"];
const names = {
    openai: { url: "OPENAI_BASE_URL", key: "OPENAI_API_KEY" },
    anthropic: { url: "ANTHROPIC_BASE_URL", key: "ANTHROPIC_API_KEY" },
    google: { url: "GOOGLE_GEMINI_BASE_URL", key: "GEMINI_API_KEY" },
    azure: { url: "AZURE_OPENAI_ENDPOINT", key: "AZURE_OPENAI_API_KEY" },
    vertex: { url: "GOOGLE_VERTEX_BASE_URL", key: "GOOGLE_API_KEY" },
    // AWS's clients refuse to start without a region, whatever the endpoint.
    bedrock: {
        url: "AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
        key: "AWS_BEARER_TOKEN_BEDROCK",
        more: { AWS_REGION: "us-east-1" },
    },
};
/** Variables of the transport-mux, for harnesses that were written for it. */
const MUX_URL = "AGENT_MUX_PROXY_BASE_URL";
const MUX_KEY = "AGENT_MUX_PROXY_AUTH_TOKEN";
/** The base URLs of a server on this port of 127.0.0.1; with the token in them where a real provider answers, because keys are the provider's there. */
function baseUrlsOf(port, pathToken) {
    const origin = `http://127.0.0.1:${port}${pathToken === undefined ? "" : `/${pathToken}`}`;
    return {
        openai: `${origin}/v1`,
        anthropic: origin,
        google: origin,
        azure: origin,
        vertex: origin,
        bedrock: origin,
    };
}
/**
 * What the clients read, for the providers wanted. Google's clients take GOOGLE_API_KEY before GEMINI_API_KEY and warn of both, so the former is
 * replaced where the job has one, and made only where Vertex's clients are named one by one. A region that the job has is kept. Without a token the job's own keys stay, because a real provider answers.
 */
function clientVariables(wanted, urls, token, environment) {
    const has = (name) => (environment[name] ?? "") !== "";
    const variables = resolve(wanted).flatMap((provider) => {
        const { url, key, more = {} } = names[provider];
        const isSharedKey = provider === "vertex" && !wanted.includes("vertex") && !has(key);
        return [
            [url, urls[provider]],
            ...(isSharedKey || token === undefined ? [] : [[key, token]]),
            ...Object.entries(more).filter(([name]) => !has(name)),
        ];
    });
    const ofMux = wanted.includes("none")
        ? []
        : [[MUX_URL, urls.anthropic], ...(token === undefined ? [] : [[MUX_KEY, token]])];
    return Object.fromEntries([...variables, ...ofMux]);
}
function resolve(wanted) {
    if (wanted.includes("none"))
        return [];
    return clientProviders.filter((provider) => wanted.includes(provider) || wanted.includes("all") || wanted.length === 0);
}


/***/ }),

/***/ 91975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ mockTransport)
});

// EXTERNAL MODULE: ./build/src/contract/define-action.js
var define_action = __webpack_require__(57268);
// EXTERNAL MODULE: ./build/src/contract/field.js
var field = __webpack_require__(33452);
// EXTERNAL MODULE: ./build/src/record/scopes.js
var scopes = __webpack_require__(84318);
;// CONCATENATED MODULE: ./build/src/mock-transport/agents/agent-names.js
/** Agents whose configuration is known, and `sdk` for programs that use a provider's client and need none. */
const agentNames = ["claude", "codex", "gemini", "pi", "sdk"];

// EXTERNAL MODULE: ./build/src/mock-transport/client-variables.js
var client_variables = __webpack_require__(30513);
// EXTERNAL MODULE: ./build/src/mock-transport/mode.js
var mode = __webpack_require__(71925);
// EXTERNAL MODULE: ./build/src/schema/delivery-bounds.js
var delivery_bounds = __webpack_require__(41739);
// EXTERNAL MODULE: ./build/src/mock-transport/pace.js
var pace = __webpack_require__(46757);
;// CONCATENATED MODULE: ./build/src/mock-transport/pace-field.js


const [first, second, third] = pace/* paceWords */.Q.map(([word, part]) => `\`${word}=N\` (from ${delivery_bounds/* paceBounds */.z[part].join(" to ")})`);
/** The pace of a whole server; no words mean as fast as it can. */
const pace_field_pace = {
    expects: `words of the form ${first}, ${second} and ${third}`,
    parse: (raw) => {
        const parsed = (0,pace/* paceOf */.x)(raw
            .trim()
            .split(/\s+/)
            .filter((word) => word !== ""));
        return parsed === undefined ? { ok: false } : { ok: true, value: parsed };
    },
};

;// CONCATENATED MODULE: ./build/src/mock-transport/reasons.js
/** Why the mock did not say pass. */
const reasons = {
    "fixture.invalid": {
        what: "The fixture file is not a fixture document",
        why: "The message names the file, the place in it, and what must stand there; no server was started",
        fix: "Correct the file; the README shows a complete one",
    },
    "server.not-started": {
        what: "The mock server did not come up",
        why: "It ended or stayed silent before it had a port; the message holds the last lines of its log",
        fix: "Read the log lines; when they do not explain it, run the job again with debug logging",
    },
    "server.lost": {
        what: "The mock server was gone before the post step stopped it",
        why: "It was ended from outside, crashed, or reached its idle limit, so calls may have gone unanswered and unrecorded",
        fix: "Read `server.log` in the evidence folder, and let no step of the job end processes it did not start",
    },
    "server.failed": {
        what: "The mock server failed on a request in a way it does not know",
        why: "The client got a 500 instead of an answer; what failed is not printed, because it may hold what the client sent",
        fix: "Report the request's route and the lines of `server.log` in the evidence folder",
    },
    "server.left": {
        what: "The mock server could not be ended",
        why: "It neither answered the stop nor ended when it was told to, or the system does not say whether its process still runs",
        fix: "Nothing on a hosted runner, which ends it with the job; on your own runner end the process named in the log",
    },
    "journal.incomplete": {
        what: "The journal is not the whole of what the server saw",
        why: "Its last line is missing, lines were changed or dropped, or it reached its size limit, so it proves nothing",
        fix: "Let no step write to the evidence folder; send fewer requests when the size limit was reached",
    },
    "request.unsupported": {
        what: "The tests called a route, or used a parameter, that this version does not answer",
        why: "Answering with something else than the real provider would prove nothing",
        fix: "Use a route the README lists, or leave this test to a lane with a real provider",
    },
    "fixture.unmatched": {
        what: "A request matched no fixture",
        why: "The message names the nearest fixture and the parts in which the request differs from it",
        fix: "Add a fixture for the request, or correct the `match` of the nearest one",
    },
    "answer.rejected": {
        what: "A client asked again for what it had been answered",
        why: "The same call came twice although the first answer was whole and no error: the client could not use it, whatever its exit code says",
        fix: "Compare the reply with what the client can read, such as the arguments of its tools; or set `strict: false` when the repeat is meant",
    },
    "upstream.unproven": {
        what: "A forwarded call came back without the provider's request id or usage",
        why: "What answered may be a proxy or a cache; such a call proves no real provider",
        fix: "Check the base URL in `upstream` and what stands between this machine and the provider",
    },
    "journal.unredacted": {
        what: "The evidence still holds a secret of the job",
        why: "A value was found again in a file after redaction; the file is removed and the step fails",
        fix: "Report it with the name of the file; give the secret to upload-evidence as well, which looks at every file again",
    },
    "evidence.no-call": {
        what: "The tests made fewer model calls than `min-calls` demands",
        why: "A run that never reached the mock proves nothing, however green it is",
        fix: "Check that the tests ran after this step and use the variables or outputs of their provider, such as `OPENAI_BASE_URL`; or lower `min-calls`",
    },
    "fixture.unused": {
        what: "A fixture answered no request",
        why: "The test that needs it did not run, or an earlier fixture matches the same requests",
        fix: "Remove the fixture, move it before the one that shadows it, or set `allow-unused: true`",
    },
};

// EXTERNAL MODULE: ./build/src/mock-transport/upstream-field.js
var upstream_field = __webpack_require__(76266);
;// CONCATENATED MODULE: ./build/src/mock-transport/contract.js









const mockTransport = (0,define_action/* defineAction */.QP)({
    name: "mock-transport",
    title: "Mock transport",
    description: "Start a model endpoint on this machine that answers from fixtures, and prove after the tests which calls they made.",
    branding: { icon: "radio", color: "blue" },
    runs: { using: "node", post: true },
    inputs: {
        fixtures: {
            description: "The file of fixtures (`.json`, `.jsonl`, `.yaml` or `.yml`), relative to the workspace; the README shows its form. Needed in the mode `replay`.",
            field: field/* text */.Qq,
            default: "",
        },
        mode: {
            description: "Where answers come from: `replay` fixtures alone; `auto` fixtures, and made-up replies for what they do not match; `record` and `forward` the real provider, with the caller's own key, with or without fixtures made of its answers.",
            field: (0,field/* choice */.Yq)(...mode/* modes */.n),
            default: "replay",
        },
        agents: {
            description: "Agents whose own variables and configuration files are written, so that they find the endpoint; `sdk` stands for programs that use a provider's client.",
            field: (0,field/* linesOf */.Dx)((0,field/* choice */.Yq)(...agentNames)),
            default: "sdk",
        },
        scope: {
            description: "What kind of test the step serves, for its record.",
            field: (0,field/* choice */.Yq)(...scopes/* scopes */.W),
            default: "integration",
        },
        strict: {
            description: "Whether requests that the provider would refuse, requests that no fixture matches, and answers that a client asked for twice fail (`true`), or are answered as well as can be (`false`).",
            field: field/* flag */.Jt,
            default: "true",
        },
        "min-calls": {
            description: "Fewest model calls that must have been answered; a client's own retries do not count.",
            field: (0,field/* integer */.nd)({ min: 0, max: 1_000_000, unit: "calls" }),
            default: "1",
        },
        "allow-unused": {
            description: "Whether a fixture that answered no request is accepted (`true`) or fails the post step (`false`).",
            field: field/* flag */.Jt,
            default: "false",
        },
        seed: {
            description: "What made-up replies, faults and jitter are drawn from: the same seed gives the same run.",
            field: field/* text */.Qq,
            default: "1",
        },
        pace: {
            description: "How fast answers come whose fixture and request do not say, as `first-token-ms=200 tokens-per-second=50 jitter=0.2`; left out, at once.",
            field: pace_field_pace,
            default: "",
        },
        foreground: {
            description: "Whether the server runs inside this step (`true`), for a step with `background: true`, instead of outliving it (`false`).",
            field: field/* flag */.Jt,
            default: "false",
        },
        env: {
            description: "Providers whose clients find the endpoint by variables of the job; `all` exports those of every provider, `none` no variables at all.",
            field: (0,field/* linesOf */.Dx)((0,field/* choice */.Yq)("all", "none", ...client_variables/* clientProviders */.Ml)),
            default: "all",
        },
        upstream: {
            description: "Where `record` and `forward` send requests when it is not the provider's own host: one `provider=URL` per line, https or loopback.",
            field: (0,field/* linesOf */.Dx)(upstream_field/* upstream */.a4),
            default: "",
        },
    },
    outputs: {
        "base-url": {
            description: "Base URL for clients of OpenAI, with `/v1`; later steps of the job also find it in `OPENAI_BASE_URL`.",
        },
        "anthropic-base-url": {
            description: "Base URL for clients of Anthropic; later steps also find it in `ANTHROPIC_BASE_URL`.",
        },
        "google-base-url": {
            description: "Base URL for clients of Google; later steps also find it in `GOOGLE_GEMINI_BASE_URL`.",
        },
        "azure-base-url": {
            description: "Endpoint for clients of Azure OpenAI; later steps also find it in `AZURE_OPENAI_ENDPOINT`.",
        },
        "vertex-base-url": {
            description: "Base URL for clients of Vertex AI; later steps also find it in `GOOGLE_VERTEX_BASE_URL`.",
        },
        "bedrock-base-url": {
            description: "Endpoint for clients of Amazon Bedrock; later steps also find it in `AWS_ENDPOINT_URL_BEDROCK_RUNTIME`.",
        },
        token: {
            description: "The key the endpoint accepts, valid for this run only and masked in the log; later steps also find it in the variables in which clients look for their key. The runner drops masked values from job outputs.",
        },
        "env-file": {
            description: "File with every variable that later steps find, as `NAME='value'` lines for a shell to read; for steps that run before this one has ended.",
        },
        evidence: {
            description: "Folder of the evidence: `journal.jsonl` and `server.log`, and from the post step on the transcripts, snapshots and `summary.json`.",
        },
    },
    reasons: reasons,
});


/***/ }),

/***/ 71925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ laneOf),
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
/**
 * Where answers come from. `replay`: fixtures alone; `auto`: fixtures, and made-up replies for what they do not match; `record` and `forward`: a real provider, with
 * or without fixtures made of its answers.
 */
const modes = ["replay", "auto", "record", "forward"];
/** The kind of lane that a mode makes of its job: a model answers, or none does. */
function laneOf(mode) {
    return mode === "replay" || mode === "auto" ? "no-model" : "model-backed";
}


/***/ }),

/***/ 46757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ paceWords),
/* harmony export */   x: () => (/* binding */ paceOf)
/* harmony export */ });
/* harmony import */ var _schema_delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41739);

/** The words of a pace and the part that each stands for. */
const paceWords = [
    ["first-token-ms", "firstTokenMs"],
    ["tokens-per-second", "tokensPerSecond"],
    ["jitter", "jitter"],
];
/** The pace that words such as `jitter=0.2` ask for; `undefined` when one of them is none, or stands twice. */
function paceOf(given) {
    const pace = {};
    for (const entry of given) {
        const [, word, number = ""] = /^([^=]*)=(.*)$/.exec(entry) ?? [];
        const [, part] = paceWords.find(([known]) => known === word) ?? [];
        if (part === undefined || part in pace)
            return undefined;
        const value = Number(number);
        const [min, max] = _schema_delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .paceBounds */ .z[part];
        if (!/^\d{1,6}(?:\.\d{1,4})?$/.test(number) || value < min || value > max)
            return undefined;
        pace[part] = value;
    }
    return pace;
}


/***/ }),

/***/ 76266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ upstreamProviders),
/* harmony export */   Hp: () => (/* binding */ parseBase),
/* harmony export */   a4: () => (/* binding */ upstream)
/* harmony export */ });
/** Providers that requests can be sent on to. Bedrock is none of them: its clients sign the host they were pointed at. */
const upstreamProviders = ["openai", "anthropic", "google", "azure", "vertex"];
const line = new RegExp(`^(${upstreamProviders.join("|")})=(.+)$`);
/** Another place than the provider's own host: https, because a key goes along, or this machine. */
const upstream = {
    expects: "`openai=`, `anthropic=`, `google=`, `azure=` or `vertex=` and a URL that begins with https:// or names 127.0.0.1 or localhost",
    parse: (raw) => {
        const [, provider, text = ""] = line.exec(raw.trim()) ?? [];
        const base = parseBase(text);
        if (provider === undefined || base === undefined)
            return { ok: false };
        return { ok: true, value: { provider: provider, base: base.href.replace(/\/+$/, "") } };
    },
};
/** The URL, when a credential may go to it: https, or http to this machine; no credential, query or fragment of its own. */
function parseBase(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
        return undefined;
    const isLocal = url.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
    return url.protocol === "https:" || isLocal ? url : undefined;
}


/***/ }),

/***/ 84318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scopes)
/* harmony export */ });
/** What kind of test a record stands for, from the smallest to the largest. */
const scopes = ["unit", "contract", "integration", "e2e", "release-gate"];


/***/ }),

/***/ 76508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseSecrets),
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94759);
/* harmony import */ var _value_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9409);


/** Names that say that a variable holds a credential: these letters anywhere, or these words between underscores. */
const secretName = /TOKEN(?!IZ)|SECRET|PASSW|PASSPHRASE|CREDENTIAL|API_?KEY|PRIVATE_?KEY|(?:^|_)(?:KEY|PAT|PWD|PASS|AUTH|SAS|DSN|JWT|COOKIE|WEBHOOK|CONNECTION_?STRING)(?:_|$|\d)/;
/** Names that say that a variable holds the place of a credential, not the credential. */
const placeName = /(?:FILE|PATH|DIR|SOCK)$|^GOOGLE_APPLICATION_CREDENTIALS$/;
/** Run variables that everybody can read; a value among them is no secret, whatever its variable is called. */
const publicNames = [
    "GITHUB_ACTOR",
    "GITHUB_EVENT_NAME",
    "GITHUB_JOB",
    "GITHUB_REF",
    "GITHUB_REF_NAME",
    "GITHUB_REPOSITORY",
    "GITHUB_REPOSITORY_OWNER",
    "GITHUB_RUN_ID",
    "GITHUB_SHA",
    "GITHUB_WORKFLOW",
];
/** The job's secrets: those given, and the variables that hold one by their name, or by the password in their URL. */
function knownSecrets(environment, given) {
    const open = new Set(publicNames.map((name) => environment[name]));
    const found = Object.entries(environment).flatMap(([name, value = ""]) => !open.has(value.trim()) && holdsSecret(name, value) ? [{ name, value }] : []);
    const secrets = [...given, ...found].filter(({ value }) => value.trim() !== "" && !isUnexpanded(value));
    const namesOf = (list) => [...new Set(list.map(({ name }) => name))].sort();
    const usable = secrets.filter(({ value }) => !(0,_value_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooCommon */ .W)(value));
    const tooCommon = secrets.filter(({ value }) => (0,_value_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooCommon */ .W)(value));
    return {
        values: [...new Set(usable.map(({ value }) => value))],
        names: namesOf(usable),
        tooCommon: namesOf(tooCommon),
    };
}
function holdsSecret(name, value) {
    // Inputs of this step arrive as variables too; they are read as inputs.
    if (name.startsWith("INPUT_"))
        return false;
    const bare = value.trim();
    if (/^[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:[^\s/?#@]+@/i.test(bare))
        return true;
    if (!secretName.test(name.toUpperCase()))
        return false;
    if (placeName.test(name.toUpperCase()) && /^(?:\/|~|\.|[A-Za-z]:\\)/.test(bare))
        return false;
    return !/^(?:|true|false|yes|no|on|off|null|none|\d{1,15}|\d+\.\d+)$/i.test(bare);
}
/** An expression that nobody evaluated: the default of an input where no runner is. */
function isUnexpanded(value) {
    return /^\$\{\{.*\}\}$/.test(value.trim());
}
/**
 * Secrets from an input's text: a JSON object of names and values, such as `toJSON(secrets)`, or one value per line. The lines of a PEM block
 * are one value. Values without a name are called by their place, counted from 1.
 */
function parseSecrets(text) {
    const bare = text.trim();
    if (/^\{[\s\S]*\}$/.test(bare)) {
        const object = (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonIn */ .Y)(bare);
        if ((0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(object))
            return { ok: true, value: Object.entries(object).map(([name, value]) => ({ name, value: asText(value) })) };
        if (bare.includes("\n"))
            return { ok: false };
    }
    const blocks = bare.match(/-----BEGIN [^-]+-----[\s\S]*?-----END [^-]+-----|[^\r\n]+/g) ?? [];
    const values = blocks.map((block) => block.trim()).filter((block) => block !== "");
    return { ok: true, value: values.map((value, index) => ({ name: `secrets[${index + 1}]`, value })) };
}
function asText(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 39916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ VALUE_MIN_LENGTH),
/* harmony export */   N: () => (/* binding */ NEEDLE_MIN_BYTES)
/* harmony export */ });
/** Shortest needle, in bytes: the shortest sequence that holds a whole 4-byte word at a multiple of 4 wherever it starts. */
const NEEDLE_MIN_BYTES = 7;
/** Shortest value that is removed everywhere, in UTF-16 units; a shorter one stands in too many innocent places. */
const VALUE_MIN_LENGTH = 8;


/***/ }),

/***/ 9409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isTooCommon),
/* harmony export */   u: () => (/* binding */ valueParts)
/* harmony export */ });
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94759);
/* harmony import */ var _needle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39916);


/** How deep JSON inside JSON strings is opened, in levels. */
const JSON_DEPTH = 3;
/** Words that secrets' documents hold beside their secrets, and that passwords of throw-away test services consist of. */
const commonWords = new Set([
    "administrator",
    "anonymous",
    "authorized_user",
    "changeme",
    "database",
    "development",
    "disabled",
    "external_account",
    "googleapis.com",
    "integration",
    "localhost",
    "password",
    "postgres",
    "postgresql",
    "production",
    "required",
    "service_account",
    "undefined",
    "username",
]);
/** Whether a value stands in so many innocent places that removing it would shred the evidence. */
function isTooCommon(value) {
    const bare = value.trim();
    return bare.length < _needle_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_MIN_LENGTH */ .M || commonWords.has(bare.toLowerCase());
}
/**
 * The value and every part of it that gives it away alone: itself trimmed and with either kind of line break, its lines, the string leaves
 * of JSON, the claims and signature of a JWT, the user information and query of a URL, the values of `key=value` lists. Parts that are too common are left out.
 */
function valueParts(value) {
    const parts = new Set();
    collect(value, parts, JSON_DEPTH);
    return [...parts].filter((part) => !isTooCommon(part));
}
function collect(value, parts, depth) {
    const trimmed = value.trim();
    if (trimmed === "" || parts.has(trimmed))
        return;
    const unix = trimmed.replaceAll("\r\n", "\n");
    for (const part of [trimmed, unix, unix.replaceAll("\n", "\r\n")])
        parts.add(part);
    for (const line of unix.split(/[\r\n]+/))
        if (!isArmor(line.trim()))
            parts.add(line.trim());
    if (depth > 0)
        for (const leaf of jsonLeaves(trimmed))
            collect(leaf, parts, depth - 1);
    for (const part of [...jwtSegments(trimmed), ...urlSecrets(trimmed), ...listedValues(trimmed)])
        parts.add(part);
}
/** The first and last line of a PEM block, which are the same in every key. */
function isArmor(line) {
    return /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
}
function jsonLeaves(text) {
    const json = /^[[{]/.test(text) ? (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonIn */ .Y)(text) : undefined;
    return json === undefined ? [] : [JSON.stringify(json), ...stringsIn(json)];
}
function stringsIn(json) {
    if (typeof json === "string")
        return [json];
    return typeof json === "object" && json !== null ? Object.values(json).flatMap(stringsIn) : [];
}
/** The first segment is left out: it is the same in all tokens of one issuer. @see https://www.rfc-editor.org/rfc/rfc7519 */
function jwtSegments(text) {
    const match = /^(?:[a-z]+_(?:\w+_)?)?eyJ[\w-]+\.([\w-]+)\.([\w-]+)$/.exec(text);
    return match ? [match[1] ?? "", match[2] ?? ""] : [];
}
/** The password of a URL, alone and with its user, and the values of its query, each as written and decoded. */
function urlSecrets(text) {
    const match = /^[a-z][a-z0-9+.-]*:\/\/(?:([^\s/?#@]*)@)?[^\s?#]*(?:\?([^\s#]*))?/i.exec(text);
    if (match === null)
        return [];
    const [user = "", query = ""] = [match[1], match[2]];
    const password = user.includes(":") ? user.slice(user.indexOf(":") + 1) : "";
    const values = query.split("&").map((pair) => pair.slice(pair.indexOf("=") + 1));
    return [user, password, ...values].flatMap((part) => [part, decoded(part)]);
}
/** The values of a connection string, `key=value` joined by semicolons, or of a dotenv text. */
function listedValues(text) {
    const entries = text.split(/[;\r\n]+/).map((entry) => /^\s*[A-Za-z][\w .-]*=(.*)$/.exec(entry)?.[1]?.trim());
    if (entries.length < 2 && !/^[A-Z][A-Z0-9_]+=/.test(text))
        return [];
    return entries.filter((entry) => entry !== undefined).map((entry) => entry.replace(/^(["'])(.*)\1$/, "$2"));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 41739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ WAIT_LIMIT_MS),
/* harmony export */   z: () => (/* binding */ paceBounds)
/* harmony export */ });
// Apart from the schemas, because the contract reads it, and a step that only reads its inputs shall not load the schema library.
/** Longest wait a fixture or header may ask for, in milliseconds; a stall lasts as long when it says nothing else. */
const WAIT_LIMIT_MS = 600_000;
/** Least and most of each part of a pace. */
const paceBounds = {
    firstTokenMs: [0, WAIT_LIMIT_MS],
    tokensPerSecond: [0.1, 100_000],
    jitter: [0, 1],
};


/***/ })

};
