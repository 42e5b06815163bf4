export const id = "mock-transport-export-client-env";
export const ids = ["mock-transport-export-client-env"];
export const modules = {

/***/ 44438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportClientEnv: () => (/* binding */ exportClientEnv)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/mock-transport/clients/agents/agent.js
/**
 * How long an agent waits for the next part of an answer, in milliseconds: longer than a slow
 * `pace`, shorter than the default of the agents, which is minutes.
 */
const IDLE_TIMEOUT_MS = 60_000;
/** Creates a variable with the token; none where the provider's own key is sent. */
function createKeyVariable(name, token) {
    return token === undefined ? {} : { [name]: token };
}
/** Clears the given variables that the job sets. */
function clearVariables(names, environment) {
    return Object.fromEntries(names.filter((name) => (environment[name] ?? "") !== "").map((name) => [name, ""]));
}
/** Joins a path below the directory with the separator of the directory. */
function joinPath(directory, ...names) {
    return [directory, ...names].join(directory.includes("\\") ? "\\" : "/");
}
/** Creates a JSON file from a document. */
function createJsonFile(path, content) {
    return { path, content: `${JSON.stringify(content, undefined, 2)}\n` };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/clients/agents/claude.js

/** Variables that make Claude Code ignore its base URL: cloud platforms and a local socket. */
const REDIRECTING_VARIABLES = [
    "CLAUDE_CODE_USE_BEDROCK",
    "CLAUDE_CODE_USE_VERTEX",
    "CLAUDE_CODE_USE_FOUNDRY",
    "CLAUDE_CODE_USE_MANTLE",
    "CLAUDE_CODE_USE_ANTHROPIC_AWS",
    "CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD",
    "ANTHROPIC_UNIX_SOCKET",
];
/**
 * Claude Code reads only its environment. Its retries are off, because they turn one unmatched
 * request into eleven. Its fallback to an answer without a stream is off, because it hides an
 * unreadable stream. Traffic to hosts other than the base URL is off. `IS_SANDBOX`, which root
 * needs to skip permissions, is left to the job, because only the job knows whether the machine is
 * a sandbox.
 * @see https://code.claude.com/docs/en/settings
 */
const claude = ({ origin, token, directory, environment }) => ({
    variables: {
        ANTHROPIC_BASE_URL: origin,
        ...createKeyVariable("ANTHROPIC_API_KEY", token),
        // Claude Code would send it together with the key.
        ...(token === undefined ? {} : clearVariables(["ANTHROPIC_AUTH_TOKEN"], environment)),
        ...clearVariables(REDIRECTING_VARIABLES, environment),
        CLAUDE_CONFIG_DIR: joinPath(directory, "claude"),
        CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
        CLAUDE_CODE_DISABLE_NONSTREAMING_FALLBACK: "1",
        CLAUDE_CODE_MAX_RETRIES: "0",
        CLAUDE_BYTE_STREAM_IDLE_TIMEOUT_MS: `${IDLE_TIMEOUT_MS}`,
        API_TIMEOUT_MS: `${IDLE_TIMEOUT_MS}`,
        DISABLE_AUTOUPDATER: "1",
    },
    files: [],
});

;// CONCATENATED MODULE: ./build/src/mock-transport/clients/agents/codex.js

/** The variable from which Codex's built-in provider reads a key as well. */
const KEY_VARIABLE = "CODEX_API_KEY";
/**
 * Codex ignores OPENAI_BASE_URL. Its configuration file therefore defines a provider for this
 * server, and sets the address of the built-in provider for jobs that select it. The file names the
 * variable with the key and does not contain the key. Codex does not know the model's name, and
 * therefore offers `exec_command`.
 * @see https://developers.openai.com/codex/config-reference
 */
const codex = ({ origin, token, directory }) => ({
    variables: { CODEX_HOME: joinPath(directory, "codex"), ...createKeyVariable(KEY_VARIABLE, token) },
    files: [
        {
            path: joinPath(directory, "codex", "config.toml"),
            content: renderConfig(`${origin}/v1`, token === undefined ? "OPENAI_API_KEY" : KEY_VARIABLE),
        },
    ],
});
function renderConfig(baseUrl, keyVariable) {
    return `model = "mock-model"
model_provider = "mock"
openai_base_url = "${baseUrl}"
check_for_update_on_startup = false

[model_providers.mock]
name = "mock-transport"
base_url = "${baseUrl}"
wire_api = "responses"
env_key = "${keyVariable}"
request_max_retries = 0
stream_max_retries = 0
stream_idle_timeout_ms = ${IDLE_TIMEOUT_MS}

[analytics]
enabled = false

[features]
plugins = false
`;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/clients/agents/gemini.js

/**
 * Gemini CLI reads the base URL from its environment. It does not start without a settings file
 * that selects the kind of key. Statistics, updates and retries are off.
 * @see https://geminicli.com/docs/reference/configuration
 */
const gemini = ({ origin, token, directory, environment }) => ({
    variables: {
        GEMINI_CLI_HOME: joinPath(directory, "gemini"),
        GOOGLE_GEMINI_BASE_URL: origin,
        ...createKeyVariable("GEMINI_API_KEY", token),
        // Gemini CLI prefers this variable where the job sets both.
        ...((environment["GOOGLE_API_KEY"] ?? "") === "" ? {} : createKeyVariable("GOOGLE_API_KEY", token)),
        GEMINI_CLI_TRUST_WORKSPACE: "true",
        GEMINI_CLI_NO_RELAUNCH: "true",
    },
    files: [
        createJsonFile(joinPath(directory, "gemini", ".gemini", "settings.json"), {
            security: { auth: { selectedType: "gemini-api-key" } },
            privacy: { usageStatisticsEnabled: false },
            general: { maxAttempts: 1, enableAutoUpdate: false },
        }),
    ],
});

// EXTERNAL MODULE: ./build/src/mock-transport/clients/agents/env-file.js
var env_file = __webpack_require__(80356);
;// CONCATENATED MODULE: ./build/src/mock-transport/clients/agents/pi.js


/**
 * pi reads no base URL from its environment, and without a default it selects the first built-in
 * provider whose key is set. Its settings therefore select this server. Its list of models also
 * redirects three built-in providers, for jobs that select one of them.
 * @see https://pi.dev/docs/latest/models
 */
const pi = ({ origin, token, directory }) => ({
    variables: {
        PI_CODING_AGENT_DIR: joinPath(directory, "pi"),
        PI_OFFLINE: "1",
        PI_TELEMETRY: "0",
        ...createKeyVariable(env_file/* TOKEN_VARIABLE */.bG, token),
    },
    files: [
        createJsonFile(joinPath(directory, "pi", "models.json"), {
            providers: {
                mock: {
                    baseUrl: `${origin}/v1`,
                    api: "openai-completions",
                    apiKey: token === undefined ? "$OPENAI_API_KEY" : `$${env_file/* TOKEN_VARIABLE */.bG}`,
                    models: [{ id: "mock-model" }],
                },
                openai: { baseUrl: `${origin}/v1` },
                anthropic: { baseUrl: origin },
                google: { baseUrl: `${origin}/v1beta` },
            },
        }),
        createJsonFile(joinPath(directory, "pi", "settings.json"), {
            defaultProvider: "mock",
            defaultModel: "mock-model",
            cacheWarming: "off",
            retry: { enabled: false },
            httpIdleTimeoutMs: IDLE_TIMEOUT_MS,
        }),
    ],
});

;// CONCATENATED MODULE: ./build/src/mock-transport/clients/agents/agents.js




const AGENTS = {
    claude: claude,
    codex: codex,
    gemini: gemini,
    pi: pi,
    // Programs that use a provider's client read the variables of the provider.
    sdk: () => ({ variables: {}, files: [] }),
};
/** Creates the combined setup of the agents. */
function createAgentSetup(names, context) {
    const setups = names.map((name) => AGENTS[name](context));
    return {
        variables: Object.assign({}, ...setups.map(({ variables }) => variables)),
        files: setups.flatMap(({ files }) => files),
    };
}

// EXTERNAL MODULE: ./build/src/mock-transport/clients/client-variables.js
var client_variables = __webpack_require__(18136);
// EXTERNAL MODULE: ./build/src/mock-transport/clients/environment-diff.js
var environment_diff = __webpack_require__(69344);
// EXTERNAL MODULE: ./build/src/text/proxy-exemptions.js
var proxy_exemptions = __webpack_require__(3890);
;// CONCATENATED MODULE: ./build/actions/mock-transport/setup/export-client-env.js






/**
 * Writes the files that clients and agents read, exports their variables to later steps, and saves
 * digests of the environment for the post step to compare. Returns the path of the file with the
 * variables.
 */
async function exportClientEnv({ inputs, access, token, setup }, host) {
    const { environment, files, runner } = host;
    const { urls, key } = access;
    const agents = createAgentSetup(inputs.agents, { origin: urls.anthropic, token: key, directory: setup, environment });
    const variables = {
        ...(0,client_variables/* collectClientVariables */.ZB)(inputs.env, urls, key, environment),
        ...agents.variables,
        ...(0,proxy_exemptions/* proxyExemptions */.X)(environment),
    };
    const digests = {
        before: (0,environment_diff/* digestEnvironment */._)(environment, token),
        set: (0,environment_diff/* digestEnvironment */._)(variables, token),
    };
    await files.write((0,external_node_path_.join)(setup, "environment.json"), `${JSON.stringify(digests, undefined, 2)}\n`);
    for (const { path, content } of agents.files)
        await files.write(path, content);
    const envFile = (0,external_node_path_.join)(setup, "env");
    await files.write(envFile, (0,env_file/* renderEnvFile */.mJ)({ ...variables, [env_file/* TOKEN_VARIABLE */.bG]: token }));
    for (const [name, value] of Object.entries(variables))
        runner.exportVariable(name, value);
    return envFile;
}


/***/ }),

/***/ 80356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ readEnvFile),
/* harmony export */   bG: () => (/* binding */ TOKEN_VARIABLE),
/* harmony export */   mJ: () => (/* binding */ renderEnvFile)
/* harmony export */ });
/** The variable of the env file that holds the token, for the post phase of the step. */
const TOKEN_VARIABLE = "MOCK_TRANSPORT_TOKEN";
/**
 * Renders variables as lines for a POSIX shell (`. file`). Values may contain anything except null
 * characters.
 */
function renderEnvFile(variables) {
    return Object.entries(variables)
        .map(([name, value]) => `export ${name}='${value.replaceAll("'", `'\\''`)}'\n`)
        .join("");
}
/** Reads one variable of an env file; empty when it is missing. */
function readEnvFile(text, name) {
    const found = new RegExp(`^export ${name}='((?:[^']|'\\\\'')*)'$`, "m").exec(text)?.[1] ?? "";
    return found.replaceAll(`'\\''`, "'");
}


/***/ }),

/***/ 69344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ diffEnvironment),
/* harmony export */   _: () => (/* binding */ digestEnvironment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Variables that the runner sets for each step, or that belong to the shell. */
const STEP_VARIABLE = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_|npm_)|^(?:_|SHLVL|PWD|OLDPWD)$/;
/**
 * Digests an environment without the variables of a single step. `key` is the run's secret, so that
 * short values cannot be guessed from their digests.
 */
function digestEnvironment(environment, key) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => value === undefined || STEP_VARIABLE.test(name) ? [] : [[name, digestValue(value, key)]]));
}
/**
 * Compares the environment before the step, the variables it set, and the environment at the end of
 * the job.
 */
function diffEnvironment(before, set, after) {
    const injected = Object.entries(set).map(([name, digest]) => ({
        name,
        change: before[name] === undefined ? "added" : before[name] === digest ? "same" : "replaced",
        atEnd: after[name] === undefined ? "removed" : after[name] === digest ? "as-set" : "overwritten",
        digest,
    }));
    const others = new Set([...Object.keys(before), ...Object.keys(after)].filter((name) => set[name] === undefined));
    return {
        injected,
        byOthers: [...others]
            .filter((name) => before[name] !== after[name])
            .sort()
            .map((name) => ({
            name,
            change: before[name] === undefined ? "added" : after[name] === undefined ? "removed" : "replaced",
        })),
        isIntact: injected.every(({ atEnd }) => atEnd === "as-set"),
    };
}
function digestValue(value, key) {
    return `hmac-sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(value).digest("hex").slice(0, 32)}`;
}


/***/ }),

/***/ 3890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ proxyExemptions)
/* harmony export */ });
/** Hosts that must never be reached through a proxy. */
const loopback = ["127.0.0.1", "localhost"];
/**
 * Returns both spellings of the variable that exempts hosts from a proxy. Each has all entries of
 * both, in order, and the loopback hosts.
 */
function proxyExemptions(environment) {
    const entries = [environment["NO_PROXY"], environment["no_proxy"]]
        .flatMap((value = "") => value.split(","))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== "");
    const exempt = [...new Set([...entries, ...loopback])].join(",");
    return { NO_PROXY: exempt, no_proxy: exempt };
}


/***/ })

};
