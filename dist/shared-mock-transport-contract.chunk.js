export const id = "shared-mock-transport-contract";
export const ids = ["shared-mock-transport-contract"];
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
    const what = `The folder ${(0,_src_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} could not be made: ${answer}`;
    return new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ("file.unreadable", { what, fix: "Check the permissions and the free disk space" }, { cause });
}


/***/ }),

/***/ 57268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction)
/* harmony export */ });
/* unused harmony exports sharedOutputs, sharedReasons */
/** The outputs every action has. */
const sharedOutputs = {
    verdict: {
        description: "What was decided: `pass`, `skip` or `fail`. Empty while nothing is: a step that judges in its post phase has no verdict before it.",
    },
    reason: { description: "The reason's code: `ok`, or one of the codes in this README; empty without a verdict." },
    record: {
        description: "Path of the JSON record this step wrote for the steps after it; empty without a verdict.",
    },
};
/** The reasons any action can give. */
const sharedReasons = {
    "input.invalid": {
        what: "One or more inputs are undeclared, missing, not of the accepted form, or hold what looks like a secret",
        why: "The message names each of them and says what it must be or which input was probably meant; it holds nothing of their texts, and nothing was done. GitHub itself only warns about an input that does not exist, and any `INPUT_…` variable of the step counts as one",
        fix: "Correct the `with:` block of the step. A secret that was in it is masked from here on, but the runner had printed it before: make a new one when it was not stored as a secret",
    },
    "file.unreadable": {
        what: "A file the action needs could not be read or written",
        why: "The message names the file and what the system answered",
        fix: "Check the path, that an earlier step wrote it, and the free disk space",
    },
    "internal.error": {
        what: "The action failed in a way it does not know",
        why: "The message is withheld because it could hold a secret's value; only the error's type is printed",
        fix: "Run the job again with debug logging, and report the type and the stack it prints",
    },
};
/** A contract with the shared outputs and reasons added. */
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
/* harmony export */   $k: () => (/* binding */ clientVariables),
/* harmony export */   Di: () => (/* binding */ baseUrlsOf),
/* harmony export */   Ml: () => (/* binding */ clientProviders)
/* harmony export */ });
/* unused harmony export describeVariables */
/** Providers whose official clients can be pointed at the server by variables. */
const clientProviders = ["openai", "anthropic", "google", "azure", "vertex", "bedrock"];
const names = {
    // The second name is that of older versions, LlamaIndex and litellm.
    openai: { urls: { OPENAI_BASE_URL: "", OPENAI_API_BASE: "" }, keys: ["OPENAI_API_KEY"] },
    anthropic: { urls: { ANTHROPIC_BASE_URL: "" }, keys: ["ANTHROPIC_API_KEY"] },
    // The second name is litellm's.
    google: { urls: { GOOGLE_GEMINI_BASE_URL: "", GEMINI_API_BASE: "/v1beta" }, keys: ["GEMINI_API_KEY"] },
    // The official client, litellm, and Anthropic's client for Azure AI Foundry.
    azure: {
        urls: { AZURE_OPENAI_ENDPOINT: "", AZURE_API_BASE: "", ANTHROPIC_FOUNDRY_BASE_URL: "/anthropic" },
        keys: ["AZURE_OPENAI_API_KEY", "AZURE_API_KEY", "ANTHROPIC_FOUNDRY_API_KEY"],
        settings: [{ names: ["OPENAI_API_VERSION"], usual: "2024-10-21" }],
        cleared: ["ANTHROPIC_FOUNDRY_RESOURCE"],
    },
    // The second client, Anthropic's, takes Google's own credentials and no key.
    // GOOGLE_CLOUD_LOCATION is not set: with it Google's client drops its key.
    vertex: {
        urls: { GOOGLE_VERTEX_BASE_URL: "", ANTHROPIC_VERTEX_BASE_URL: "/v1" },
        keys: ["GOOGLE_API_KEY"],
        settings: [{ names: ["CLOUD_ML_REGION"], usual: "us-east5" }],
    },
    // AWS's clients refuse to start without a region, whatever the endpoint; those for Python read
    // the second name alone. Then Anthropic's client and litellm.
    bedrock: {
        urls: {
            AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "",
            ANTHROPIC_BEDROCK_BASE_URL: "",
            AWS_BEDROCK_RUNTIME_ENDPOINT: "",
        },
        keys: ["AWS_BEARER_TOKEN_BEDROCK"],
        settings: [{ names: ["AWS_REGION", "AWS_DEFAULT_REGION"], usual: "us-east-1" }],
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
        const { urls: bases, keys, settings = [], cleared = [] } = names[provider];
        const isSharedKey = (key) => provider === "vertex" && !wanted.includes("vertex") && !has(key);
        return [
            ...Object.entries(bases).map(([name, path]) => [name, `${urls[provider]}${path}`]),
            ...(token === undefined ? [] : keys.filter((key) => !isSharedKey(key)).map((key) => [key, token])),
            ...settings.flatMap(({ names: alike, usual }) => {
                const known = alike.map((name) => environment[name] ?? "").find((value) => value !== "") ?? usual;
                return alike.filter((name) => !has(name)).map((name) => [name, known]);
            }),
            ...cleared.filter(has).map((name) => [name, ""]),
        ];
    });
    const ofMux = wanted.includes("none")
        ? []
        : [[MUX_URL, urls.anthropic], ...(token === undefined ? [] : [[MUX_KEY, token]])];
    return Object.fromEntries([...variables, ...ofMux]);
}
/**
 * What is read of each provider's variables, for the README: base URLs, keys, and what else is set
 * where the job has not set it.
 */
function describeVariables() {
    return clientProviders.map((provider) => {
        const { urls, keys, settings = [] } = names[provider];
        return { provider, urls: Object.keys(urls), keys, settings: settings.flatMap(({ names: alike }) => alike) };
    });
}
function resolve(wanted) {
    if (wanted.includes("none"))
        return [];
    return clientProviders.filter((provider) => wanted.includes(provider) || wanted.includes("all") || wanted.length === 0);
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
/** Agents whose configuration is known, and `sdk` for programs that use a provider's client and need none. */
const agentNames = ["claude", "codex", "gemini", "pi", "sdk"];

// EXTERNAL MODULE: ./build/src/mock-transport/clients/client-variables.js
var client_variables = __webpack_require__(18136);
// EXTERNAL MODULE: ./build/src/mock-transport/core/mode.js
var mode = __webpack_require__(51011);
// EXTERNAL MODULE: ./build/src/schema/delivery-bounds.js
var delivery_bounds = __webpack_require__(41739);
// EXTERNAL MODULE: ./build/src/mock-transport/delivery/pace.js
var pace = __webpack_require__(2050);
;// CONCATENATED MODULE: ./build/src/mock-transport/delivery/pace-field.js


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
    "recording.incomplete": {
        what: "An exchange with the provider is not in the recorded fixtures",
        why: "The message names how many of each route and why; a recording without them replays something else than what the tests did",
        fix: "Record again when an answer broke off or the key was rejected; write a fixture by hand, or leave the test to a model-backed lane, when the exchange holds what no fixture can say",
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

// EXTERNAL MODULE: ./build/src/mock-transport/core/upstream-field.js
var upstream_field = __webpack_require__(35512);
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
            field: field/* filePath */.s$,
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

/***/ 51011:
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

/***/ 35512:
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

/***/ 2050:
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

/***/ 45966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   K7: () => (/* binding */ FIXTURE_LIMIT_BYTES),
/* harmony export */   k: () => (/* binding */ SETUP_LIMIT_BYTES),
/* harmony export */   q0: () => (/* binding */ JOURNAL_LIMIT_BYTES)
/* harmony export */ });
/* unused harmony exports BODY_LIMIT_BYTES, HEADER_LIMIT_BYTES, CONNECTION_LIMIT, HEADERS_TIMEOUT_MS, REQUEST_TIMEOUT_MS, KEEP_ALIVE_MS, IDLE_LIMIT_MS, GRACE_MS, SOCKET_MESSAGE_LIMIT, SOCKET_BUFFER_BYTES, SOCKET_PING_MS, SOCKET_LIFE_MS, UPSTREAM_CONNECT_MS, UPSTREAM_FIRST_BYTE_MS, UPSTREAM_SILENCE_MS, UPSTREAM_BODY_BYTES, UPSTREAM_KEPT_BYTES, RECORDED_BYTES */
/** Largest fixture file, in bytes of UTF-8. */
const FIXTURE_LIMIT_BYTES = 4 * 1024 * 1024;
/** Largest file of what the step wrote for clients, in bytes. */
const SETUP_LIMIT_BYTES = 1024 * 1024;
/** Largest request body in bytes: a 1 MB prompt as JSON, with room for images. */
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;
/** All request headers together, in bytes: Node's own default, named so that a test holds it. */
const HEADER_LIMIT_BYTES = 16 * 1024;
/** Connections open at once; the next one is dropped. */
const CONNECTION_LIMIT = 512;
/** Longest time until a request's headers are complete, in milliseconds. */
const HEADERS_TIMEOUT_MS = 10_000;
/** Longest time until a whole request has arrived, in milliseconds. */
const REQUEST_TIMEOUT_MS = 30_000;
/** How long an idle connection stays open, in milliseconds; longer than the official clients keep theirs, or they meet a reset. */
const KEEP_ALIVE_MS = 65_000;
/** Time without a request after which the server ends by itself, in milliseconds: the net below a job that lost its post step. */
const IDLE_LIMIT_MS = 2 * 60 * 60 * 1000;
/** How long running answers may go on after the stop was asked for, in milliseconds. */
const GRACE_MS = 1_000;
/** Largest journal in bytes, room for some 50,000 requests; further entries are counted, not written, and the post step fails. */
const JOURNAL_LIMIT_BYTES = 32 * 1024 * 1024;
/** Messages of one WebSocket that are answered or wait for their lane; the next one is not read before one of them is done. */
const SOCKET_MESSAGE_LIMIT = 64;
/** Bytes of answers that the client of a WebSocket has yet to take; past them no further message is answered before it takes some. */
const SOCKET_BUFFER_BYTES = 8 * 1024 * 1024;
/** How often a WebSocket is asked whether it is still there, in milliseconds; one that did not answer by the next time is closed. */
const SOCKET_PING_MS = 30_000;
/** How long a WebSocket may be open, in milliseconds, as OpenAI has it. */
const SOCKET_LIFE_MS = 60 * 60 * 1000;
/** Longest time until a real provider is connected, its name and TLS included, in milliseconds. */
const UPSTREAM_CONNECT_MS = 10_000;
/** Longest time from there until a real provider begins to answer, in milliseconds: the official clients wait as long. */
const UPSTREAM_FIRST_BYTE_MS = 600_000;
/** Longest time between two parts of a real provider's answer, in milliseconds. */
const UPSTREAM_SILENCE_MS = 300_000;
/** Largest answer of a real provider in bytes; the connection to a longer one is broken. */
const UPSTREAM_BODY_BYTES = 64 * 1024 * 1024;
/** Answers of real providers that are kept at once to be read, in bytes; others go to their clients unread. */
const UPSTREAM_KEPT_BYTES = 64 * 1024 * 1024;
/** Exchanges that are kept to be recorded, in bytes of JSON; further ones are not recorded. */
const RECORDED_BYTES = 2 * FIXTURE_LIMIT_BYTES;
/** The limits of every server that an action starts. */
const limits = {
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
    upstreamSilenceMs: UPSTREAM_SILENCE_MS,
    upstreamBodyBytes: UPSTREAM_BODY_BYTES,
    upstreamKeptBytes: UPSTREAM_KEPT_BYTES,
    recordedBytes: RECORDED_BYTES,
    socketMessages: SOCKET_MESSAGE_LIMIT,
    socketBufferBytes: SOCKET_BUFFER_BYTES,
    socketPingMs: SOCKET_PING_MS,
    socketLifeMs: SOCKET_LIFE_MS,
};


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


/***/ }),

/***/ 2032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scopes)
/* harmony export */ });
/** What kind of test a record stands for, from the smallest to the largest. */
const scopes = ["unit", "contract", "integration", "e2e", "release-gate"];


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ QUOTE_LIMIT),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export WORD_LIMIT */
/** Longest excerpt of outside text that goes into a sentence, in UTF-16 units. */
const QUOTE_LIMIT = 80;
/** Longest word that is quoted whole although it is longer than an excerpt, in UTF-16 units: a path. */
const WORD_LIMIT = 256;
/**
 * The text in double quotes on one line: control characters escaped. A text longer than `QUOTE_LIMIT` ends at white space with an ellipsis, never inside a
 * word, because the runner masks whole values and lines, and half a secret is no longer masked. A first word longer than `WORD_LIMIT` is replaced by
 * its length. Text of an input is not quoted; see `showText`.
 */
function quote(text) {
    return JSON.stringify(excerptOf(text)).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function excerptOf(text) {
    if (text.length <= QUOTE_LIMIT)
        return text;
    const kept = /^[^]{1,80}(?=\s)/.exec(text)?.[0] ?? /^\S*/.exec(text)?.[0] ?? "";
    if (kept.length === text.length && kept.length <= WORD_LIMIT)
        return kept;
    return kept.length <= WORD_LIMIT ? `${kept.trimEnd()}…` : `(a word of ${kept.length} characters)`;
}


/***/ })

};
