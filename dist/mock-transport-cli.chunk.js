export const id = "mock-transport-cli";
export const ids = ["mock-transport-cli", "mock-transport-start-mock"];
export const modules = {

/***/ 62337:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _mock_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93549);

const stopped = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"])
        process.once(signal, () => resolve());
});
/**
 * Oldest supported major version of Node. Actions bring their own Node; the command runs on the
 * user's.
 */
const MIN_NODE_MAJOR = 22;
const { argv, env, stdout, stderr, versions } = process;
if (Number.parseInt(versions.node, 10) < MIN_NODE_MAJOR) {
    stderr.write(`testing-actions: this is Node ${versions.node}; the command needs ${MIN_NODE_MAJOR} or newer. Install one.\n`);
    process.exitCode = 2;
}
else {
    process.exitCode = await (0,_mock_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runMockCommand */ .D)({
        args: argv.slice(2),
        cwd: process.cwd(),
        environment: env,
        stdout,
        stderr,
        stopped,
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 84768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startMock: () => (/* binding */ startMock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17647);
/* harmony import */ var _src_contract_parse_inputs_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(40073);
/* harmony import */ var _src_mock_transport_clients_client_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4407);
/* harmony import */ var _src_mock_transport_clients_client_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18136);
/* harmony import */ var _src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92360);
/* harmony import */ var _src_mock_transport_journal_check_journal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56689);
/* harmony import */ var _src_mock_transport_journal_parse_journal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6709);
/* harmony import */ var _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45966);
/* harmony import */ var _src_text_proxy_exemptions_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3890);
/* harmony import */ var _runtime_files_claim_folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69611);
/* harmony import */ var _runtime_files_read_if_present_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7164);
/* harmony import */ var _runtime_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24073);
/* harmony import */ var _runtime_unique_id_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(27481);
/* harmony import */ var _evidence_judge_calls_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45790);
/* harmony import */ var _evidence_prove_evidence_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(63050);
/* harmony import */ var _server_serve_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(36239);
/* harmony import */ var _setup_build_server_options_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(33814);
/* harmony import */ var _setup_prepare_server_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(74514);






















/**
 * Starts the server of mock-transport inside this process, for tests on a developer's machine.
 * @throws ActionError `input.invalid`, `file.unreadable` or `fixture.invalid`
 */
const startMock = async ({ inputs: raw = {}, port = 0, evidence, cwd = process.cwd(), environment = process.env, } = {}) => {
    const inputs = await (0,_src_contract_parse_inputs_js__WEBPACK_IMPORTED_MODULE_19__/* .parseInputs */ .T)(_src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_7__/* .mockTransport */ .U, raw);
    if (inputs.mode === "record" && evidence === undefined)
        throw new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ("input.invalid", {
            what: "`evidence` is missing",
            why: "The mode `record` writes its fixtures there",
            fix: "Name a folder; on the command line by `--evidence DIR`",
        });
    const files = (0,_runtime_files_js__WEBPACK_IMPORTED_MODULE_13__/* .nodeFiles */ .k)(cwd);
    const randomHex = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString("hex");
    const prepared = await (0,_setup_prepare_server_js__WEBPACK_IMPORTED_MODULE_18__/* .prepareServer */ .T)(inputs, { files, randomHex, uniqueId: _runtime_unique_id_js__WEBPACK_IMPORTED_MODULE_20__/* .uniqueId */ .N });
    const { token, instance } = prepared;
    const folder = evidence === undefined ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "mock-transport-")) : (0,_runtime_files_claim_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .claimFolder */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, evidence));
    const options = (0,_setup_build_server_options_js__WEBPACK_IMPORTED_MODULE_17__/* .buildServerOptions */ .E)(inputs, { ...prepared, folder }, environment);
    const server = await (0,_server_serve_js__WEBPACK_IMPORTED_MODULE_16__/* .serve */ .w)(options, _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .SERVER_LIMITS */ .L_, port);
    const { urls, key } = (0,_src_mock_transport_clients_client_access_js__WEBPACK_IMPORTED_MODULE_5__/* .createClientAccess */ .y0)(inputs.mode, server.port, token);
    const judge = async () => {
        const bytes = await files.readBytes(options.journalPath, _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .JOURNAL_LIMIT_BYTES */ .q0);
        const journal = (0,_src_mock_transport_journal_parse_journal_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJournal */ .z)(new TextDecoder().decode(bytes));
        const serverFiles = await (0,_evidence_prove_evidence_js__WEBPACK_IMPORTED_MODULE_15__/* .readServerFiles */ .rn)(folder, bytes, _runtime_files_read_if_present_js__WEBPACK_IMPORTED_MODULE_12__.nodeReadIfPresent);
        const report = (0,_evidence_prove_evidence_js__WEBPACK_IMPORTED_MODULE_15__/* .proveEvidence */ .Y7)(serverFiles, { journal, token, environment });
        await (0,_evidence_prove_evidence_js__WEBPACK_IMPORTED_MODULE_15__/* .emptyUnredacted */ .RK)(serverFiles, (0,_evidence_prove_evidence_js__WEBPACK_IMPORTED_MODULE_15__/* .findUnredacted */ .dc)(report), folder, files);
        const { matches } = (0,_src_mock_transport_journal_check_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .checkJournal */ .Q)(bytes, await server.ended);
        const { isClean } = report;
        return (0,_evidence_judge_calls_js__WEBPACK_IMPORTED_MODULE_14__/* .judgeCalls */ .d)(inputs, journal, { instance, server: "ended", journalMatches: matches, isClean }).verdict;
    };
    return {
        port: server.port,
        token,
        urls,
        variables: { ...(0,_src_mock_transport_clients_client_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .collectClientVariables */ .ZB)(inputs.env, urls, key, environment), ...(0,_src_text_proxy_exemptions_js__WEBPACK_IMPORTED_MODULE_21__/* .proxyExemptions */ .X)(environment) },
        requests: () => (0,_src_mock_transport_journal_parse_journal_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJournal */ .z)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(options.journalPath, "utf8")).requests,
        stop: async () => {
            await server.end("stopped");
            try {
                return await judge();
            }
            finally {
                if (evidence === undefined)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true });
            }
        },
    };
};


/***/ }),

/***/ 93549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runMockCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17647);
/* harmony import */ var _src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92360);
/* harmony import */ var _src_mock_transport_clients_agents_env_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80356);
/* harmony import */ var _embed_start_mock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84768);







/** Inputs of the action that have no meaning outside a job. */
const JOB_INPUTS = ["agents", "scope", "foreground"];
/**
 * Options for what the command writes. `--env-file` is taken: Node reads that option itself in any
 * position.
 */
const OUTPUT_OPTIONS = ["variables", "evidence"];
/** Inputs of the action that are options of the command. */
const INPUT_OPTIONS = Object.keys(_src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .mockTransport */ .U.inputs).filter((name) => !JOB_INPUTS.includes(name));
const USAGE = `Usage: testing-actions mock [--fixtures FILE] [options]

Serves the model endpoint of mock-transport on this machine until Ctrl-C, then judges the calls.
Prints one JSON line when it is ready.

${INPUT_OPTIONS.map((name) => `  --${`${name} VALUE`.padEnd(22)} ${_src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .mockTransport */ .U.inputs[name].description}`).join("\n")}
  --port N               Port of 127.0.0.1; a free one when left out.
  --variables FILE       Writes the variables that clients read, including the token, in shell syntax.
  --evidence DIR         Keeps the journal and recorded fixtures in this directory. Required in the mode \`record\`.
  --show-token           Prints the token in the ready line.
  --help                 Prints this text.

Exit code: 0 when the verdict is pass, 1 when it is not, 2 for invalid arguments or fixtures.
`;
/** Runs the command and returns its exit code. */
async function runMockCommand(host) {
    try {
        const values = parseCommandLine(host.args);
        if (values === undefined) {
            host.stdout.write(USAGE);
            return 0;
        }
        const inputs = Object.fromEntries(INPUT_OPTIONS.map((name) => [name, values.texts[name] ?? ""]));
        const { cwd, environment } = host;
        const { evidence } = values.texts;
        const options = { inputs, port: values.port, cwd, environment };
        const mock = await (0,_embed_start_mock_js__WEBPACK_IMPORTED_MODULE_5__.startMock)(evidence === undefined ? options : { ...options, evidence });
        const envFile = values.texts["variables"];
        if (envFile !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, envFile), (0,_src_mock_transport_clients_agents_env_file_js__WEBPACK_IMPORTED_MODULE_6__/* .renderEnvFile */ .mJ)(mock.variables), { mode: 0o600 });
        const ready = {
            event: "ready",
            port: mock.port,
            urls: mock.urls,
            ...(envFile === undefined ? {} : { envFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, envFile) }),
            ...(values.showToken ? { token: mock.token } : {}),
        };
        host.stdout.write(`${JSON.stringify(ready)}\n`);
        await host.stopped;
        const verdict = await mock.stop();
        host.stderr.write(`${verdict.text}${verdict.reason === "ok" ? "" : ` [${verdict.reason}]`}\n`);
        for (const { message, rule } of verdict.findings ?? [])
            host.stderr.write(`${message} [${rule}]\n`);
        return verdict.status === "pass" ? 0 : 1;
    }
    catch (error) {
        if (!(error instanceof _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ))
            throw error;
        host.stderr.write(`testing-actions mock: ${error.message} [${error.code}]\n`);
        return 2;
    }
}
/**
 * Parses the command line; `undefined` when it asks for help.
 * @throws ActionError `input.invalid`
 */
function parseCommandLine(args) {
    const options = Object.fromEntries([...INPUT_OPTIONS, "port", ...OUTPUT_OPTIONS].map((name) => [name, { type: "string" }]));
    const flags = { "show-token": { type: "boolean" }, help: { type: "boolean", short: "h" } };
    const parse = () => (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], allowPositionals: true, options: { ...options, ...flags } });
    const { values, positionals } = rethrowInvalid(parse);
    const texts = values;
    if (values["help"] === true || positionals.length === 0)
        return undefined;
    if (positionals.join() !== "mock")
        throw createInputError(`Unknown command "${positionals.join(" ")}"; the only command is \`mock\``);
    const port = texts["port"] ?? "0";
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
        throw createInputError("`--port` must be a whole number from 0 to 65535");
    return { texts, port: Number(port), showToken: values["show-token"] === true };
}
/** Turns an error of the parser into an input error with its first sentence. */
function rethrowInvalid(parse) {
    try {
        return parse();
    }
    catch (error) {
        const [first = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
        throw createInputError(first);
    }
}
function createInputError(what) {
    return new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ("input.invalid", { what, fix: "See `testing-actions mock --help`" });
}


/***/ }),

/***/ 33814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ buildServerOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_redact_known_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43113);


/**
 * The server's options: the inputs, and the values of the job's variables that its journal must not
 * contain.
 */
function buildServerOptions({ mode, strict, seed, pace, upstream }, { fixtures, token, instance, folder }, environment) {
    return {
        fixtures: [...fixtures],
        token,
        instance,
        mode,
        strict,
        seed,
        pace,
        upstream: [...upstream],
        journalPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.jsonl"),
        secrets: [...(0,_src_redact_known_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .knownSecrets */ .x)(environment, []).values],
    };
}


/***/ }),

/***/ 74514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ prepareServer)
});

// EXTERNAL MODULE: ./build/src/mock-transport/clients/client-access.js
var client_access = __webpack_require__(4407);
// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/src/mock-transport/core/mode.js
var core_mode = __webpack_require__(51011);
;// CONCATENATED MODULE: ./build/actions/mock-transport/setup/read-fixtures.js



/**
 * Reads the fixtures that the inputs name; none when the mode does not need any.
 * @throws ActionError `input.invalid`, `file.unreadable` or `fixture.invalid`
 */
async function readFixtures({ fixtures: path, mode }, files) {
    if (path === "" && mode === "replay")
        throw new action_error/* ActionError */.lZ("input.invalid", {
            what: "`fixtures` is missing",
            why: "The mode `replay` answers from fixtures alone",
            fix: "Name the file of fixtures, or set `mode: auto` to do without one",
        });
    if (path === "")
        return [];
    if ((0,core_mode/* toLaneKind */.A)(mode) === "model-backed")
        throw new action_error/* ActionError */.lZ("input.invalid", {
            what: `\`fixtures\` is given, but the mode \`${mode}\` answers from the real provider`,
            fix: "Leave `fixtures` out, or set `mode: replay`",
        });
    const text = await files.readText(path, limits/* FIXTURE_LIMIT_BYTES */.K7, "fixtures");
    // Loaded when the file exists: loading the schema library is slow.
    const { parseFixtures } = await Promise.all(/* import() */[__webpack_require__.e("zod"), __webpack_require__.e("mock-transport-parse-fixtures"), __webpack_require__.e("shared-mock-transport-answered-calls"), __webpack_require__.e("shared-schema-label")]).then(__webpack_require__.bind(__webpack_require__, 90011));
    return (await parseFixtures(path, text)).fixtures;
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/setup/prepare-server.js


/**
 * Reads the fixtures and creates the token and the name of a server.
 * @throws ActionError `input.invalid`, `file.unreadable` or `fixture.invalid`
 */
async function prepareServer(inputs, { files, randomHex, uniqueId }) {
    const fixtures = await readFixtures(inputs, files);
    return { fixtures, token: (0,client_access/* createToken */.Ey)(randomHex(client_access/* TOKEN_BYTES */.M4)), instance: `mock-${uniqueId()}` };
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

/***/ 4407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ createToken),
/* harmony export */   M4: () => (/* binding */ TOKEN_BYTES),
/* harmony export */   y0: () => (/* binding */ createClientAccess)
/* harmony export */ });
/* harmony import */ var _client_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18136);
/* harmony import */ var _core_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51011);


/** Random bytes of a run's token. */
const TOKEN_BYTES = 24;
/** Creates the run's token from `TOKEN_BYTES` random bytes as hexadecimal digits. */
function createToken(hex) {
    return `mock-${hex}`;
}
/** Creates the client access; where a real provider answers, the base URLs contain the token. */
function createClientAccess(mode, port, token) {
    return (0,_core_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .toLaneKind */ .A)(mode) === "no-model"
        ? { urls: (0,_client_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createBaseUrls */ .gY)(port), key: token }
        : { urls: (0,_client_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createBaseUrls */ .gY)(port, token), key: undefined };
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
