export const id = "shared-mock-transport-contract";
export const ids = ["shared-mock-transport-contract", "runtime-read-if-present"];
export const modules = {

/***/ 69611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ claimFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17647);
/* harmony import */ var _src_text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2961);




/** Most directories of one name in a job. */
const DIRECTORY_LIMIT = 100;
/**
 * Creates a directory that did not exist, readable by this user only, and returns its path. The
 * path is `path`, or `path-2` and so on when an earlier step of the job created it.
 * @throws ActionError `file.unreadable`
 */
function claimFolder(path) {
    for (let number = 1; number <= DIRECTORY_LIMIT; number += 1) {
        const candidate = number === 1 ? path : `${path}-${number}`;
        if (tryCreate(candidate))
            return candidate;
    }
    throw createUnwritableError(path, `${DIRECTORY_LIMIT} directories of this name exist`);
}
/** Whether this call created the directory; `false` when it exists. */
function tryCreate(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode: 0o700 });
        return true;
    }
    catch (cause) {
        const answer = cause.code ?? "an error";
        if (answer === "EEXIST")
            return false;
        throw createUnwritableError(path, `the system answered ${answer}`, cause);
    }
}
function createUnwritableError(path, answer, cause) {
    const what = `The directory ${(0,_src_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} could not be created: ${answer}`;
    return new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ("file.unreadable", { what, fix: "Check the permissions and the free disk space" }, { cause });
}


/***/ }),

/***/ 7164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeReadIfPresent: () => (/* binding */ nodeReadIfPresent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Reads on this machine. */
const nodeReadIfPresent = async (path, limitBytes) => {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            return stats.isFile() && stats.size <= limitBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8") : undefined;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 57268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** The outputs of every action. */
const sharedOutputs = {
    verdict: {
        description: "The verdict: `pass`, `skip` or `fail`. Empty until there is one: a step that judges in its post phase has no verdict before it.",
    },
    reason: { description: "The reason's code: `ok` or one of the codes in this README. Empty without a verdict." },
    record: {
        description: "Path of the JSON record that this step wrote for later steps. Empty without a verdict.",
    },
};
/** The reasons that every action can give. */
const sharedReasons = {
    "input.invalid": {
        what: "One or more inputs are undeclared, missing, not of the accepted form, or contain what looks like a secret",
        why: "The message names each of them and says what it must be or which input was probably meant; it contains no part of their texts, and the action did nothing. GitHub itself only warns about an input that does not exist, and any `INPUT_…` variable of the step counts as one",
        fix: "Correct the `with:` block of the step. A secret in it is masked from now on, but the runner has already printed it: replace it when it was not stored as a secret",
    },
    "file.unreadable": {
        what: "A file that the action needs could not be read or written",
        why: "The message names the file and what the system answered",
        fix: "Check the path, that an earlier step wrote it, and the free disk space",
    },
    "internal.error": {
        what: "The action failed with an unexpected error",
        why: "The message is withheld because it may contain a secret; only the error's type and the system's code, such as `ENOSPC`, are printed",
        fix: "If the code names a cause, such as a full disk, remove the cause. Otherwise run the job again with debug logging, and report the type and the stack that it prints",
    },
};
/** Returns a contract with the shared outputs and reasons added. */
function defineAction(definition) {
    return {
        ...definition,
        outputs: { ...definition.outputs, ...sharedOutputs },
        reasons: { ...definition.reasons, ...sharedReasons },
    };
}


/***/ }),

/***/ 18136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ CLIENT_PROVIDERS),
/* harmony export */   ZB: () => (/* binding */ collectClientVariables),
/* harmony export */   gY: () => (/* binding */ createBaseUrls)
/* harmony export */ });
/* unused harmony export describeVariables */
/** Providers whose official clients read the address of the server from variables. */
const CLIENT_PROVIDERS = ["openai", "anthropic", "google", "azure", "vertex", "bedrock"];
const VARIABLE_NAMES = {
    // Older versions, LlamaIndex and litellm read the second name.
    openai: { urls: { OPENAI_BASE_URL: "", OPENAI_API_BASE: "" }, keys: ["OPENAI_API_KEY"] },
    anthropic: { urls: { ANTHROPIC_BASE_URL: "" }, keys: ["ANTHROPIC_API_KEY"] },
    // litellm reads the second name.
    google: { urls: { GOOGLE_GEMINI_BASE_URL: "", GEMINI_API_BASE: "/v1beta" }, keys: ["GEMINI_API_KEY"] },
    // For the official client, litellm, and Anthropic's client for Azure AI Foundry.
    azure: {
        urls: { AZURE_OPENAI_ENDPOINT: "", AZURE_API_BASE: "", ANTHROPIC_FOUNDRY_BASE_URL: "/anthropic" },
        keys: ["AZURE_OPENAI_API_KEY", "AZURE_API_KEY", "ANTHROPIC_FOUNDRY_API_KEY"],
        settings: [{ names: ["OPENAI_API_VERSION"], fallback: "2024-10-21" }],
        cleared: ["ANTHROPIC_FOUNDRY_RESOURCE"],
    },
    // Anthropic's client reads the second name; it uses Google credentials and no key.
    // GOOGLE_CLOUD_LOCATION is not set, because Google's client then ignores its key.
    vertex: {
        urls: { GOOGLE_VERTEX_BASE_URL: "", ANTHROPIC_VERTEX_BASE_URL: "/v1" },
        keys: ["GOOGLE_API_KEY"],
        settings: [{ names: ["CLOUD_ML_REGION"], fallback: "us-east5" }],
    },
    // AWS's clients require a region with any endpoint; those for Python read only the second name.
    // The other two URLs are for Anthropic's client and litellm.
    bedrock: {
        urls: {
            AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "",
            ANTHROPIC_BEDROCK_BASE_URL: "",
            AWS_BEDROCK_RUNTIME_ENDPOINT: "",
        },
        keys: ["AWS_BEARER_TOKEN_BEDROCK"],
        settings: [{ names: ["AWS_REGION", "AWS_DEFAULT_REGION"], fallback: "us-east-1" }],
    },
};
/** Variables of the transport-mux, for programs that were written for it. */
const MUX_URL = "AGENT_MUX_PROXY_BASE_URL";
const MUX_KEY = "AGENT_MUX_PROXY_AUTH_TOKEN";
/**
 * Creates the base URLs of a server on this port of 127.0.0.1. They contain the token where a real
 * provider answers, because the client's key is then the provider's.
 */
function createBaseUrls(port, pathToken) {
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
 * Collects the variables of the requested providers' clients.
 *
 * Google's clients prefer GOOGLE_API_KEY to GEMINI_API_KEY and warn about both. The former is
 * therefore replaced where the job sets it, and added only where `env` names `vertex`. A region of
 * the job stays. Without a token the keys of the job stay, because a real provider answers.
 */
function collectClientVariables(requested, urls, token, environment) {
    const isSet = (name) => (environment[name] ?? "") !== "";
    const variables = resolveProviders(requested).flatMap((provider) => {
        const { urls: names, keys, settings = [], cleared = [] } = VARIABLE_NAMES[provider];
        const isSharedKey = (key) => provider === "vertex" && !requested.includes("vertex") && !isSet(key);
        return [
            ...Object.entries(names).map(([name, path]) => [name, `${urls[provider]}${path}`]),
            ...(token === undefined ? [] : keys.filter((key) => !isSharedKey(key)).map((key) => [key, token])),
            ...settings.flatMap(({ names: group, fallback }) => {
                const known = group.map((name) => environment[name] ?? "").find((value) => value !== "") ?? fallback;
                return group.filter((name) => !isSet(name)).map((name) => [name, known]);
            }),
            ...cleared.filter(isSet).map((name) => [name, ""]),
        ];
    });
    const muxVariables = requested.includes("none")
        ? []
        : [[MUX_URL, urls.anthropic], ...(token === undefined ? [] : [[MUX_KEY, token]])];
    return Object.fromEntries([...variables, ...muxVariables]);
}
/**
 * Lists the variables of each provider for the README; `settings` are set only where the job does
 * not set them.
 */
function describeVariables() {
    return CLIENT_PROVIDERS.map((provider) => {
        const { urls, keys, settings = [] } = VARIABLE_NAMES[provider];
        return { provider, urls: Object.keys(urls), keys, settings: settings.flatMap(({ names: group }) => group) };
    });
}
function resolveProviders(requested) {
    if (requested.includes("none"))
        return [];
    return CLIENT_PROVIDERS.filter((provider) => requested.includes(provider) || requested.includes("all") || requested.length === 0);
}


/***/ }),

/***/ 92360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ mockTransport)
});

// EXTERNAL MODULE: ./build/src/contract/define-action.js
var define_action = __webpack_require__(57268);
// EXTERNAL MODULE: ./build/src/contract/field.js
var field = __webpack_require__(33452);
// EXTERNAL MODULE: ./build/src/schema/scopes.js
var scopes = __webpack_require__(2032);
;// CONCATENATED MODULE: ./build/src/mock-transport/clients/agents/agent-names.js
/**
 * Supported agents, and `sdk` for programs that use a provider's client and need no configuration.
 */
const AGENT_NAMES = ["claude", "codex", "gemini", "pi", "sdk"];

// EXTERNAL MODULE: ./build/src/mock-transport/clients/client-variables.js
var client_variables = __webpack_require__(18136);
// EXTERNAL MODULE: ./build/src/mock-transport/core/mode.js
var mode = __webpack_require__(51011);
// EXTERNAL MODULE: ./build/src/schema/fixture-bounds.js
var fixture_bounds = __webpack_require__(28472);
// EXTERNAL MODULE: ./build/src/mock-transport/delivery/parse-pace.js
var parse_pace = __webpack_require__(25264);
;// CONCATENATED MODULE: ./build/src/mock-transport/delivery/pace-field.js


const [first, second, third] = parse_pace/* PACE_WORDS */.s.map(([word, part]) => `\`${word}=N\` (from ${fixture_bounds/* PACE_BOUNDS */.Kp[part].join(" to ")})`);
/** The pace of the server; an empty text means no delay. */
const paceField = {
    expects: `words of the form ${first}, ${second} and ${third}`,
    parse: (raw) => {
        const parsed = (0,parse_pace/* parsePace */.Z)(raw
            .trim()
            .split(/\s+/)
            .filter((word) => word !== ""));
        return parsed === undefined ? { ok: false } : { ok: true, value: parsed };
    },
};

;// CONCATENATED MODULE: ./build/src/mock-transport/reasons.js
/** Reasons for a verdict other than `pass`. */
const reasons = {
    "fixture.invalid": {
        what: "The fixture file is invalid",
        why: "The message names the file, each place in it, and the accepted form. No server was started",
        fix: "Correct the file. The README shows a complete one",
    },
    "server.not-started": {
        what: "The mock server did not start",
        why: "It exited, or did not report its port in time. The message contains the last lines of its log",
        fix: "Read the log lines. If they do not explain the failure, run the job again with debug logging",
    },
    "server.lost": {
        what: "The mock server was gone before the post step stopped it",
        why: "It was killed, crashed, or reached its idle limit. Calls may be missing from the journal",
        fix: "Read `server.log` in the evidence directory. Let no step of the job end processes that it did not start",
    },
    "server.failed": {
        what: "The mock server failed on a request with an unexpected error",
        why: "The client got a 500 instead of an answer. The error is not printed, because it may contain what the client sent",
        fix: "Report the route of the request and the lines of `server.log` in the evidence directory",
    },
    "server.left": {
        what: "The mock server could not be stopped",
        why: "It did not react to the stop request or the signals, or the system does not report whether its process still runs",
        fix: "On a hosted runner, do nothing: the runner ends the process with the job. On your own runner, end the process that the log names",
    },
    "journal.incomplete": {
        what: "The journal does not contain every request",
        why: "Its last line is missing, lines were changed or removed, or it reached its size limit. It proves nothing",
        fix: "Let no step write to the evidence directory. If the size limit was reached, send fewer requests",
    },
    "request.unsupported": {
        what: "The tests used a route or parameter that this version does not support",
        why: "An answer that differs from the real provider's proves nothing",
        fix: "Use a route that the README lists, or run this test in a lane with a real provider",
    },
    "fixture.unmatched": {
        what: "A request matched no fixture",
        why: "The message names the nearest fixture and the parts in which the request differs",
        fix: "Add a fixture for the request, or correct the `match` of the nearest one",
    },
    "answer.rejected": {
        what: "A client repeated a call that was already answered",
        why: "The first answer was complete and not an error. The client could not use it, whatever its exit code is",
        fix: "Compare the reply with what the client accepts, such as the arguments of its tools. Set `strict: false` when the repetition is intended",
    },
    "upstream.unproven": {
        what: "A forwarded call returned without the provider's request id or usage",
        why: "The answer may come from a proxy or a cache. Such a call does not prove a real provider",
        fix: "Check the base URL in `upstream`, and every proxy between this machine and the provider",
    },
    "recording.incomplete": {
        what: "An exchange with the provider is missing from the recorded fixtures",
        why: "The message lists how many of each route are missing and why. Without them, a replay differs from the tests",
        fix: "Record again when an answer was cut off or the key was rejected. When no fixture can express the exchange, write a fixture by hand or run the test in a lane with a model",
    },
    "journal.unredacted": {
        what: "The evidence still contains a secret of the job",
        why: "A secret was found in a file after redaction. The file was removed and the step fails",
        fix: "Report the problem with the name of the file. Pass the secret to upload-evidence, which checks every file again",
    },
    "evidence.no-call": {
        what: "The tests made fewer model calls than `min-calls` requires",
        why: "A run that never reached the mock proves nothing, even if it is green",
        fix: "Check that the tests run after this step and use the variables or outputs of their provider, such as `OPENAI_BASE_URL`. Otherwise lower `min-calls`",
    },
    "fixture.unused": {
        what: "A fixture answered no request",
        why: "The test that needs it did not run, or an earlier fixture matches the same requests",
        fix: "Remove the fixture, move it before the one that shadows it, or set `allow-unused: true`",
    },
};

// EXTERNAL MODULE: ./build/src/mock-transport/core/upstream-field.js
var upstream_field = __webpack_require__(35512);
;// CONCATENATED MODULE: ./build/src/mock-transport/contract.js









const mockTransport = (0,define_action/* defineAction */.Q)({
    name: "mock-transport",
    title: "Mock transport",
    description: "Start a model endpoint on this machine that answers from fixtures, and prove after the tests which calls they made.",
    branding: { icon: "radio", color: "blue" },
    runs: { using: "node", post: true },
    inputs: {
        fixtures: {
            description: "Path of the fixture file (`.json`, `.jsonl`, `.yaml` or `.yml`), relative to the workspace. The README describes its form. Required in the mode `replay`.",
            field: field/* filePath */.s$,
            default: "",
        },
        mode: {
            description: "Source of the answers. `replay`: only fixtures. `auto`: fixtures, and generated replies for requests that match none. `record` and `forward`: the real provider, with the caller's own key; `record` also writes fixtures from its answers.",
            field: (0,field/* choice */.Yq)(...mode/* MODES */.F),
            default: "replay",
        },
        agents: {
            description: "Agents to configure for the endpoint, through variables and configuration files. `sdk` is for programs that use a provider's client.",
            field: (0,field/* linesOf */.Dx)((0,field/* choice */.Yq)(...AGENT_NAMES)),
            default: "sdk",
        },
        scope: {
            description: "Kind of test that the step serves, for its record.",
            field: (0,field/* choice */.Yq)(...scopes/* scopes */.W),
            default: "integration",
        },
        strict: {
            description: "Whether the step fails (`true`) for requests that the provider rejects, requests that match no fixture, and answers that a client requests twice. With `false` each of them gets the best possible answer.",
            field: field/* flag */.Jt,
            default: "true",
        },
        "min-calls": {
            description: "Minimum number of answered model calls. A client's own retries do not count.",
            field: (0,field/* integer */.nd)({ min: 0, max: 1_000_000, unit: "calls" }),
            default: "1",
        },
        "allow-unused": {
            description: "Whether a fixture that answers no request is accepted (`true`) or fails the post step (`false`).",
            field: field/* flag */.Jt,
            default: "false",
        },
        seed: {
            description: "Seed of generated replies, faults and jitter. The same seed gives the same run.",
            field: field/* text */.Qq,
            default: "1",
        },
        pace: {
            description: "Speed of answers without a pace of their fixture or request, such as `first-token-ms=200 tokens-per-second=50 jitter=0.2`. Without it, answers are sent at once.",
            field: paceField,
            default: "",
        },
        foreground: {
            description: "Whether the server runs inside this step (`true`), for a step with `background: true`, or outlives it (`false`).",
            field: field/* flag */.Jt,
            default: "false",
        },
        env: {
            description: "Providers whose clients find the endpoint through variables of the job. `all` exports the variables of every provider, `none` exports none.",
            field: (0,field/* linesOf */.Dx)((0,field/* choice */.Yq)("all", "none", ...client_variables/* CLIENT_PROVIDERS */.HS)),
            default: "all",
        },
        upstream: {
            description: "Where `record` and `forward` send requests instead of the provider's own host: one `provider=URL` per line, https or loopback.",
            field: (0,field/* linesOf */.Dx)(upstream_field/* upstreamField */.AN),
            default: "",
        },
    },
    outputs: {
        "base-url": {
            description: "Base URL for OpenAI clients, with `/v1`. Later steps of the job also find it in `OPENAI_BASE_URL`.",
        },
        "anthropic-base-url": {
            description: "Base URL for Anthropic clients. Later steps also find it in `ANTHROPIC_BASE_URL`.",
        },
        "google-base-url": {
            description: "Base URL for Google clients. Later steps also find it in `GOOGLE_GEMINI_BASE_URL`.",
        },
        "azure-base-url": {
            description: "Endpoint for Azure OpenAI clients. Later steps also find it in `AZURE_OPENAI_ENDPOINT`.",
        },
        "vertex-base-url": {
            description: "Base URL for Vertex AI clients. Later steps also find it in `GOOGLE_VERTEX_BASE_URL`.",
        },
        "bedrock-base-url": {
            description: "Endpoint for Amazon Bedrock clients. Later steps also find it in `AWS_ENDPOINT_URL_BEDROCK_RUNTIME`.",
        },
        token: {
            description: "Key that the endpoint accepts. It is valid for this run only and masked in the log. Later steps also find it in the key variables of the clients. The runner drops masked values from job outputs.",
        },
        "env-file": {
            description: "File with every exported variable, as `NAME='value'` lines for a shell, for steps that run before this one has ended.",
        },
        evidence: {
            description: "Directory of the evidence: `journal.jsonl` and `server.log`; after the post step also the transcripts, snapshots and `summary.json`.",
        },
    },
    reasons: reasons,
});


/***/ }),

/***/ 51011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toLaneKind),
/* harmony export */   F: () => (/* binding */ MODES)
/* harmony export */ });
/**
 * Where answers come from. `replay`: fixtures only; `auto`: fixtures, and synthesized replies for
 * requests that match none; `record` and `forward`: a real provider, with or without recording its
 * answers as fixtures.
 */
const MODES = ["replay", "auto", "record", "forward"];
/** The kind of lane that a mode makes of its job. */
function toLaneKind(mode) {
    return mode === "replay" || mode === "auto" ? "no-model" : "model-backed";
}


/***/ }),

/***/ 35512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ upstreamField),
/* harmony export */   Q2: () => (/* binding */ parseBaseUrl),
/* harmony export */   v$: () => (/* binding */ UPSTREAM_PROVIDERS)
/* harmony export */ });
/** Providers that requests can be forwarded to. Bedrock is excluded: its clients sign the host. */
const UPSTREAM_PROVIDERS = ["openai", "anthropic", "google", "azure", "vertex"];
const UPSTREAM_LINE = new RegExp(`^(${UPSTREAM_PROVIDERS.join("|")})=(.+)$`);
/** One line of the input `upstream`. The URL must be https, because it receives a key, or local. */
const upstreamField = {
    expects: "`openai=`, `anthropic=`, `google=`, `azure=` or `vertex=` and a URL that begins with https:// or names 127.0.0.1 or localhost",
    parse: (raw) => {
        const [, provider, text = ""] = UPSTREAM_LINE.exec(raw.trim()) ?? [];
        const base = parseBaseUrl(text);
        if (provider === undefined || base === undefined)
            return { ok: false };
        return { ok: true, value: { provider: provider, base: base.href.replace(/\/+$/, "") } };
    },
};
/**
 * The base URL, when a credential may be sent to it: https, or http to this machine. `undefined` when
 * it is invalid or has a credential, query or fragment.
 */
function parseBaseUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
        return undefined;
    const isLocal = url.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
    return url.protocol === "https:" || isLocal ? url : undefined;
}


/***/ }),

/***/ 25264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parsePace),
/* harmony export */   s: () => (/* binding */ PACE_WORDS)
/* harmony export */ });
/* harmony import */ var _schema_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28472);

/** Words of a pace and the part that each sets. */
const PACE_WORDS = [
    ["first-token-ms", "firstTokenMs"],
    ["tokens-per-second", "tokensPerSecond"],
    ["jitter", "jitter"],
];
/** Parses words such as `jitter=0.2`; returns `undefined` for an invalid or duplicate word. */
function parsePace(given) {
    const pace = {};
    for (const entry of given) {
        const [, word, number = ""] = /^([^=]*)=(.*)$/.exec(entry) ?? [];
        const [, part] = PACE_WORDS.find(([known]) => known === word) ?? [];
        if (part === undefined || part in pace)
            return undefined;
        const value = Number(number);
        const [min, max] = _schema_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .PACE_BOUNDS */ .Kp[part];
        if (!/^\d{1,6}(?:\.\d{1,4})?$/.test(number) || value < min || value > max)
            return undefined;
        pace[part] = value;
    }
    return pace;
}


/***/ }),

/***/ 45966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ FIXTURE_LIMIT_BYTES),
/* harmony export */   L_: () => (/* binding */ SERVER_LIMITS),
/* harmony export */   k: () => (/* binding */ SETUP_LIMIT_BYTES),
/* harmony export */   q0: () => (/* binding */ JOURNAL_LIMIT_BYTES)
/* harmony export */ });
/** Largest fixture file, in bytes of UTF-8. */
const FIXTURE_LIMIT_BYTES = 4 * 1024 * 1024;
/** Largest file that the step writes for clients, in bytes. */
const SETUP_LIMIT_BYTES = 1024 * 1024;
/** Largest request body in bytes: enough for a prompt of 1 MB as JSON, plus images. */
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;
/** Largest size of all request headers together, in bytes; the default of Node. */
const HEADER_LIMIT_BYTES = 16 * 1024;
/** Most open connections; the next one is dropped. */
const CONNECTION_LIMIT = 512;
/** Longest time until a request's headers are complete, in milliseconds. */
const HEADERS_TIMEOUT_MS = 10_000;
/** Longest time until a whole request has arrived, in milliseconds. */
const REQUEST_TIMEOUT_MS = 30_000;
/**
 * How long an idle connection stays open, in milliseconds. It is longer than in the official
 * clients, so that they do not reuse a closed connection.
 */
const KEEP_ALIVE_MS = 65_000;
/**
 * Time without a request after which the server exits, in milliseconds, in case the post step never
 * runs.
 */
const IDLE_LIMIT_MS = 2 * 60 * 60 * 1000;
/** How long in-flight answers may continue after a stop request, in milliseconds. */
const GRACE_MS = 1_000;
/**
 * Largest journal in bytes, enough for about 50,000 requests. Further entries are counted but not
 * written, and the post step fails.
 */
const JOURNAL_LIMIT_BYTES = 32 * 1024 * 1024;
/**
 * Most in-flight and waiting messages of one WebSocket; the next one is read when one of them
 * completes.
 */
const SOCKET_MESSAGE_LIMIT = 64;
/**
 * Most unsent bytes of answers of one WebSocket; no further message is answered until the client
 * reads some.
 */
const SOCKET_BUFFER_BYTES = 8 * 1024 * 1024;
/**
 * Interval of WebSocket pings, in milliseconds; a WebSocket without a pong before the next ping is
 * closed.
 */
const SOCKET_PING_MS = 30_000;
/** Longest lifetime of a WebSocket, in milliseconds; the same as OpenAI's. */
const SOCKET_LIFE_MS = 60 * 60 * 1000;
/** Longest time to connect to a real provider, including DNS and TLS, in milliseconds. */
const UPSTREAM_CONNECT_MS = 10_000;
/**
 * Longest time from the connection to the first byte of an answer, in milliseconds; the same as in
 * official clients.
 */
const UPSTREAM_FIRST_BYTE_MS = 600_000;
/** Longest pause within the answer of a real provider, in milliseconds. */
const UPSTREAM_IDLE_MS = 300_000;
/** Largest answer of a real provider, in bytes; the connection of a larger one is reset. */
const UPSTREAM_BODY_BYTES = 64 * 1024 * 1024;
/**
 * Bytes of real providers' answers that are buffered at once to be parsed; others are sent on
 * without parsing.
 */
const UPSTREAM_BUFFER_BYTES = 64 * 1024 * 1024;
/** Largest recording in bytes of JSON; further exchanges are not recorded. */
const RECORDED_BYTES = 2 * FIXTURE_LIMIT_BYTES;
/** Limits of every server that the action starts. */
const SERVER_LIMITS = {
    bodyBytes: BODY_LIMIT_BYTES,
    headerBytes: HEADER_LIMIT_BYTES,
    connections: CONNECTION_LIMIT,
    headersTimeoutMs: HEADERS_TIMEOUT_MS,
    requestTimeoutMs: REQUEST_TIMEOUT_MS,
    keepAliveMs: KEEP_ALIVE_MS,
    idleMs: IDLE_LIMIT_MS,
    graceMs: GRACE_MS,
    journalBytes: JOURNAL_LIMIT_BYTES,
    upstreamConnectMs: UPSTREAM_CONNECT_MS,
    upstreamFirstByteMs: UPSTREAM_FIRST_BYTE_MS,
    upstreamIdleMs: UPSTREAM_IDLE_MS,
    upstreamBodyBytes: UPSTREAM_BODY_BYTES,
    upstreamBufferBytes: UPSTREAM_BUFFER_BYTES,
    recordedBytes: RECORDED_BYTES,
    socketMessages: SOCKET_MESSAGE_LIMIT,
    socketBufferBytes: SOCKET_BUFFER_BYTES,
    socketPingMs: SOCKET_PING_MS,
    socketLifeMs: SOCKET_LIFE_MS,
};


/***/ }),

/***/ 28472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ WAIT_BOUNDS_MS),
/* harmony export */   EY: () => (/* binding */ FIXTURE_COUNT_LIMIT),
/* harmony export */   Kp: () => (/* binding */ PACE_BOUNDS),
/* harmony export */   Tn: () => (/* binding */ AFTER_EVENTS_BOUNDS),
/* harmony export */   Xh: () => (/* binding */ DELTA_COUNT_LIMIT),
/* harmony export */   br: () => (/* binding */ PATTERN_LIMIT_UNITS),
/* harmony export */   jm: () => (/* binding */ REPLY_COUNT_LIMIT),
/* harmony export */   kq: () => (/* binding */ TOKEN_COUNT_BOUNDS),
/* harmony export */   mR: () => (/* binding */ TURN_BOUNDS),
/* harmony export */   pv: () => (/* binding */ TIMES_BOUNDS),
/* harmony export */   pw: () => (/* binding */ RETRY_AFTER_BOUNDS_MS),
/* harmony export */   u0: () => (/* binding */ ERROR_STATUS_BOUNDS),
/* harmony export */   x4: () => (/* binding */ WAIT_LIMIT_MS),
/* harmony export */   xg: () => (/* binding */ RATE_BOUNDS)
/* harmony export */ });
// Separate from the schemas, because the contract reads these bounds: a step that only parses its
// inputs must not load the schema library.
/** Most fixtures in one document. */
const FIXTURE_COUNT_LIMIT = 1000;
/** Most `deltas` in one reply, and most `parts` of one tool call. */
const DELTA_COUNT_LIMIT = 10_000;
/** Most replies or steps of one fixture, and most repetitions of one step. */
const REPLY_COUNT_LIMIT = 1000;
/** Longest pattern, in UTF-16 units. */
const PATTERN_LIMIT_UNITS = 1000;
/** Answers of a conversation that `turn` can count. */
const TURN_BOUNDS = [1, 1_000_000];
/** Repetitions of one step. */
const TIMES_BOUNDS = [1, REPLY_COUNT_LIMIT];
/** Input or output tokens of one reply. */
const TOKEN_COUNT_BOUNDS = [0, 1_000_000_000];
/** HTTP status of a reply's error or of a fault. */
const ERROR_STATUS_BOUNDS = [400, 599];
/** `retryAfterMs` of a reply's error, in milliseconds. */
const RETRY_AFTER_BOUNDS_MS = [0, 1_000_000_000];
/**
 * Longest wait that a fixture or header can request, in milliseconds; also the default of a stall.
 */
const WAIT_LIMIT_MS = 600_000;
/** Waits of a fault, in milliseconds. */
const WAIT_BOUNDS_MS = [0, WAIT_LIMIT_MS];
/** Events that are sent whole before a fault. */
const AFTER_EVENTS_BOUNDS = [0, 100_000];
/** Share of answers that a fault hits. */
const RATE_BOUNDS = [0, 1];
/** Each part of a pace. */
const PACE_BOUNDS = {
    firstTokenMs: WAIT_BOUNDS_MS,
    tokensPerSecond: [0.1, 100_000],
    jitter: [0, 1],
};


/***/ }),

/***/ 2032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scopes)
/* harmony export */ });
/** The kinds of tests that a record can represent, from the smallest to the largest. */
const scopes = ["unit", "contract", "integration", "e2e", "release-gate"];


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ QUOTE_LIMIT),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export WORD_LIMIT */
/** Longest excerpt of outside text in a sentence, in UTF-16 units. */
const QUOTE_LIMIT = 80;
/**
 * Longest word that is quoted whole although it is longer than an excerpt, in UTF-16 units. Such
 * words are paths.
 */
const WORD_LIMIT = 256;
/**
 * Returns the text in double quotes on one line, with control characters escaped. A text longer
 * than `QUOTE_LIMIT` ends at white space with an ellipsis. A word is never cut, because the runner
 * masks whole values and lines and would not mask half a secret. A first word longer than
 * `WORD_LIMIT` is replaced by its length. Use `showText` for text of an input.
 */
function quote(text) {
    return JSON.stringify(cutExcerpt(text)).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function cutExcerpt(text) {
    if (text.length <= QUOTE_LIMIT)
        return text;
    const kept = /^[^]{1,80}(?=\s)/.exec(text)?.[0] ?? /^\S*/.exec(text)?.[0] ?? "";
    if (kept.length === text.length && kept.length <= WORD_LIMIT)
        return kept;
    return kept.length <= WORD_LIMIT ? `${kept.trimEnd()}…` : `(a word of ${kept.length} characters)`;
}


/***/ })

};
