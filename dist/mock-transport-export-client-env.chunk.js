export const id = "mock-transport-export-client-env";
export const ids = ["mock-transport-export-client-env"];
export const modules = {

/***/ 44438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pointClients: () => (/* binding */ pointClients)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/mock-transport/clients/agents/agent.js
/**
 * How long an agent waits for a part of an answer, in milliseconds: longer than a slow `pace` takes, shorter than the minutes that a stalled answer would cost by the
 * agents' own defaults.
 */
const SILENCE_LIMIT_MS = 60_000;
/** A variable with the token; none where the provider's own key is sent. */
function keyIn(name, token) {
    return token === undefined ? {} : { [name]: token };
}
/** Those of the variables that the job has, emptied. */
function emptied(names, environment) {
    return Object.fromEntries(names.filter((name) => (environment[name] ?? "") !== "").map((name) => [name, ""]));
}
/** A path below the folder, with the separator that the folder has. */
function below(folder, ...names) {
    return [folder, ...names].join(folder.includes("\\") ? "\\" : "/");
}
/** A document as the text of a JSON file. */
function jsonFile(path, content) {
    return { path, content: `${JSON.stringify(content, undefined, 2)}\n` };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/clients/agents/claude.js

/** Switches of a job that lead Claude Code to another address than its base URL: the clouds that sell the model, and a local socket. */
const detours = [
    "CLAUDE_CODE_USE_BEDROCK",
    "CLAUDE_CODE_USE_VERTEX",
    "CLAUDE_CODE_USE_FOUNDRY",
    "CLAUDE_CODE_USE_MANTLE",
    "CLAUDE_CODE_USE_ANTHROPIC_AWS",
    "CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD",
    "ANTHROPIC_UNIX_SOCKET",
];
/**
 * Claude Code reads everything from its environment. Its own retries would turn one unmatched request into eleven, and its fallback to an answer without a stream
 * would hide a stream it could not read; traffic to other hosts than the base URL is off. Left to the job is `IS_SANDBOX`, without which root may not skip
 * permissions: whether a machine is a sandbox is not for a step to say.
 * @see https://code.claude.com/docs/en/settings
 */
const claude = ({ origin, token, folder, environment }) => ({
    variables: {
        ANTHROPIC_BASE_URL: origin,
        ...keyIn("ANTHROPIC_API_KEY", token),
        // It would be sent beside the key.
        ...(token === undefined ? {} : emptied(["ANTHROPIC_AUTH_TOKEN"], environment)),
        ...emptied(detours, environment),
        CLAUDE_CONFIG_DIR: below(folder, "claude"),
        CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
        CLAUDE_CODE_DISABLE_NONSTREAMING_FALLBACK: "1",
        CLAUDE_CODE_MAX_RETRIES: "0",
        CLAUDE_BYTE_STREAM_IDLE_TIMEOUT_MS: `${SILENCE_LIMIT_MS}`,
        API_TIMEOUT_MS: `${SILENCE_LIMIT_MS}`,
        DISABLE_AUTOUPDATER: "1",
    },
    files: [],
});

;// CONCATENATED MODULE: ./build/src/mock-transport/clients/agents/codex.js

/** The variable in which Codex's own provider looks for a key, too. */
const KEY = "CODEX_API_KEY";
/**
 * Codex ignores OPENAI_BASE_URL; a provider of its own in its configuration file leads it here, and so does the address of the provider that it brings, for jobs that choose that
 * one. The file names the variable with the key instead of holding it. The model's name is one that Codex does not know, so that it offers `exec_command`.
 * @see https://developers.openai.com/codex/config-reference
 */
const codex = ({ origin, token, folder }) => ({
    variables: { CODEX_HOME: below(folder, "codex"), ...keyIn(KEY, token) },
    files: [
        {
            path: below(folder, "codex", "config.toml"),
            content: configOf(`${origin}/v1`, token === undefined ? "OPENAI_API_KEY" : KEY),
        },
    ],
});
function configOf(baseUrl, keyVariable) {
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
stream_idle_timeout_ms = ${SILENCE_LIMIT_MS}

[analytics]
enabled = false

[features]
plugins = false
`;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/clients/agents/gemini.js

/**
 * Gemini CLI finds the base URL in its environment, but refuses to start unless its settings file says which kind of key it shall use. Statistics, updates and retries are off.
 * @see https://geminicli.com/docs/reference/configuration
 */
const gemini = ({ origin, token, folder, environment }) => ({
    variables: {
        GEMINI_CLI_HOME: below(folder, "gemini"),
        GOOGLE_GEMINI_BASE_URL: origin,
        ...keyIn("GEMINI_API_KEY", token),
        // It takes this one before the other where the job has both.
        ...((environment["GOOGLE_API_KEY"] ?? "") === "" ? {} : keyIn("GOOGLE_API_KEY", token)),
        GEMINI_CLI_TRUST_WORKSPACE: "true",
        GEMINI_CLI_NO_RELAUNCH: "true",
    },
    files: [
        jsonFile(below(folder, "gemini", ".gemini", "settings.json"), {
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
 * pi reads no base URL from its environment, and without a default it takes the first provider of its own whose key it finds there; so its settings name
 * this server, and its list of models leads the three it knows best here as well, for jobs that name one.
 * @see https://pi.dev/docs/latest/models
 */
const pi = ({ origin, token, folder }) => ({
    variables: {
        PI_CODING_AGENT_DIR: below(folder, "pi"),
        PI_OFFLINE: "1",
        PI_TELEMETRY: "0",
        ...keyIn(env_file/* TOKEN_VARIABLE */.bG, token),
    },
    files: [
        jsonFile(below(folder, "pi", "models.json"), {
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
        jsonFile(below(folder, "pi", "settings.json"), {
            defaultProvider: "mock",
            defaultModel: "mock-model",
            cacheWarming: "off",
            retry: { enabled: false },
            httpIdleTimeoutMs: SILENCE_LIMIT_MS,
        }),
    ],
});

;// CONCATENATED MODULE: ./build/src/mock-transport/clients/agents/agents.js




const agents = {
    claude: claude,
    codex: codex,
    gemini: gemini,
    pi: pi,
    // Programs that use a provider's client read the provider's own variables.
    sdk: () => ({ variables: {}, files: [] }),
};
/** What the agents read to find the server, all together. */
function agentSetup(names, server) {
    const setups = names.map((name) => agents[name](server));
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
 * Writes what clients and agents read to find the server, exports their variables to later steps, and keeps digests of the environment as it was before, for
 * the post step to compare. Returns the path of the file with the variables.
 */
async function pointClients({ inputs, access, token, setup }, host) {
    const { environment, files, runner } = host;
    const { urls, key } = access;
    const agents = agentSetup(inputs.agents, { origin: urls.anthropic, token: key, folder: setup, environment });
    const variables = {
        ...(0,client_variables/* clientVariables */.$k)(inputs.env, urls, key, environment),
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
/** The variable of the file that holds the token, for the step's own post phase. */
const TOKEN_VARIABLE = "MOCK_TRANSPORT_TOKEN";
/** Variables as lines that a POSIX shell reads: `. file` sets them all. Values may hold anything but a null character. */
function renderEnvFile(variables) {
    return Object.entries(variables)
        .map(([name, value]) => `export ${name}='${value.replaceAll("'", `'\\''`)}'\n`)
        .join("");
}
/** One variable of such a file; empty when it is not there. */
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

/** Variables that the runner gives each step anew, or a shell keeps for itself. */
const ofEachStep = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_|npm_)|^(?:_|SHLVL|PWD|OLDPWD)$/;
/** Digests of an environment without what belongs to each step alone; `key` is the run's secret, so that short values cannot be guessed from them. */
function digestEnvironment(environment, key) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => value === undefined || ofEachStep.test(name) ? [] : [[name, digestValue(value, key)]]));
}
/** Compares the environment before the step, what the step set, and the environment at the end of the job. */
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
/** Both spellings of the variable that exempts hosts from a proxy, each with all entries of both, in order, and the loopback hosts. */
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
