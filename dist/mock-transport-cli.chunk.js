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
/** The first version of Node that has all the server uses; the actions bring theirs, but a person's own may be older. */
const LEAST_NODE = 22;
const { argv, env, stdout, stderr, versions } = process;
if (Number.parseInt(versions.node, 10) < LEAST_NODE) {
    stderr.write(`testing-actions: this is Node ${versions.node}; the command needs ${LEAST_NODE} or newer. Install one.\n`);
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
/* harmony import */ var _src_contract_parse_inputs_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(40073);
/* harmony import */ var _src_mock_transport_clients_client_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4407);
/* harmony import */ var _src_mock_transport_clients_client_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18136);
/* harmony import */ var _src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92360);
/* harmony import */ var _src_mock_transport_journal_judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5976);
/* harmony import */ var _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45966);
/* harmony import */ var _src_mock_transport_journal_parse_journal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90490);
/* harmony import */ var _src_text_proxy_exemptions_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3890);
/* harmony import */ var _src_mock_transport_journal_tally_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(36774);
/* harmony import */ var _runtime_files_claim_folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69611);
/* harmony import */ var _runtime_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24073);
/* harmony import */ var _runtime_unique_id_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(27481);
/* harmony import */ var _setup_build_server_options_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(33814);
/* harmony import */ var _setup_read_fixtures_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8496);
/* harmony import */ var _server_serve_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(35205);




















/**
 * Starts the server of mock-transport inside this process, for tests on one's own machine.
 * @throws ActionError `input.invalid`, `file.unreadable` or `fixture.invalid`
 */
const startMock = async ({ inputs: raw = {}, port = 0, evidence, cwd = process.cwd(), environment = process.env, } = {}) => {
    const inputs = await (0,_src_contract_parse_inputs_js__WEBPACK_IMPORTED_MODULE_16__/* .parseInputs */ .T)(_src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_7__/* .mockTransport */ .U, raw);
    if (inputs.mode === "record" && evidence === undefined)
        throw new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ("input.invalid", {
            what: "`evidence` is missing",
            why: "The mode `record` writes its fixtures there",
            fix: "Name a folder; on the command line by `--evidence DIR`",
        });
    const fixtures = await (0,_setup_read_fixtures_js__WEBPACK_IMPORTED_MODULE_14__/* .readFixtures */ .v)(inputs, (0,_runtime_files_js__WEBPACK_IMPORTED_MODULE_12__/* .nodeFiles */ .k)(cwd));
    const token = (0,_src_mock_transport_clients_client_access_js__WEBPACK_IMPORTED_MODULE_5__/* .tokenFrom */ .ow)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(_src_mock_transport_clients_client_access_js__WEBPACK_IMPORTED_MODULE_5__/* .TOKEN_BYTES */ .M4).toString("hex"));
    const instance = `mock-${(0,_runtime_unique_id_js__WEBPACK_IMPORTED_MODULE_17__/* .uniqueId */ .N)()}`;
    const folder = evidence === undefined ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "mock-transport-")) : (0,_runtime_files_claim_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .claimFolder */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, evidence));
    const order = (0,_setup_build_server_options_js__WEBPACK_IMPORTED_MODULE_13__/* .orderServer */ .E)(inputs, { fixtures, token, instance, folder }, environment);
    const server = await (0,_server_serve_js__WEBPACK_IMPORTED_MODULE_15__/* .serve */ .w)(order, _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .limits */ .Fy, port);
    const { urls, key } = (0,_src_mock_transport_clients_client_access_js__WEBPACK_IMPORTED_MODULE_5__/* .clientAccess */ .QL)(inputs.mode, server.port, token);
    const readJournal = () => (0,_src_mock_transport_journal_parse_journal_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJournal */ .z)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(order.journalPath, "utf8"));
    return {
        port: server.port,
        token,
        urls,
        variables: { ...(0,_src_mock_transport_clients_client_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .clientVariables */ .$k)(inputs.env, urls, key, environment), ...(0,_src_text_proxy_exemptions_js__WEBPACK_IMPORTED_MODULE_18__/* .proxyExemptions */ .X)(environment) },
        requests: () => readJournal().requests,
        stop: async () => {
            await server.end("stopped");
            const journal = readJournal();
            if (evidence === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true });
            const seen = (0,_src_mock_transport_journal_tally_js__WEBPACK_IMPORTED_MODULE_19__/* .tally */ .N)(journal.requests, journal.fixtures);
            const circumstances = {
                mode: inputs.mode,
                minCalls: inputs["min-calls"],
                allowUnused: inputs["allow-unused"],
                strict: inputs.strict,
                path: inputs.fixtures,
                instance,
                server: "ended",
                journalMatches: true,
                isClean: true,
            };
            return (0,_src_mock_transport_journal_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S4)((0,_src_mock_transport_journal_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .observe */ .lB)(journal, seen, circumstances), seen);
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







/** Inputs of the action that make no sense outside a job. */
const ofJobs = ["agents", "scope", "foreground"];
/** Files and folders that the command writes. Not `--env-file`: Node takes that option for its own wherever it stands. */
const files = ["variables", "evidence"];
/** Inputs of the action that are options of the command. */
const names = Object.keys(_src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .mockTransport */ .U.inputs).filter((name) => !ofJobs.includes(name));
const usage = `Usage: testing-actions mock [--fixtures FILE] [options]

Serves the model endpoint of mock-transport on this machine until it is ended by Ctrl-C, and then says whether the calls were what they should be.
Prints one JSON line when it is ready.

${names.map((name) => `  --${`${name} VALUE`.padEnd(22)} ${_src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .mockTransport */ .U.inputs[name].description}`).join("\n")}
  --port N               a port of 127.0.0.1 instead of a free one
  --variables FILE       writes the variables that clients read, the token among them, for a shell to read
  --evidence DIR         keeps the journal, and what the mode \`record\` recorded, in this folder; that mode needs it
  --show-token           prints the token in the ready line
  --help                 prints this

Exit code: 0 the calls were as demanded, 1 they were not, 2 wrong arguments or fixtures.
`;
/** Runs the command and returns its exit code. */
async function runMockCommand(host) {
    try {
        const values = read(host.args);
        if (values === undefined) {
            host.stdout.write(usage);
            return 0;
        }
        const inputs = Object.fromEntries(names.map((name) => [name, values.texts[name] ?? ""]));
        const { cwd, environment } = host;
        const { evidence } = values.texts;
        const kept = evidence === undefined ? {} : { evidence };
        const mock = await (0,_embed_start_mock_js__WEBPACK_IMPORTED_MODULE_5__.startMock)({ inputs, port: values.port, cwd, environment, ...kept });
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
/** The command line; `undefined` asks for the help. @throws ActionError `input.invalid` */
function read(args) {
    const options = Object.fromEntries([...names, "port", ...files].map((name) => [name, { type: "string" }]));
    const flags = { "show-token": { type: "boolean" }, help: { type: "boolean", short: "h" } };
    const parse = () => (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], allowPositionals: true, options: { ...options, ...flags } });
    const { values, positionals } = orInvalid(parse);
    const texts = values;
    if (values["help"] === true || positionals.length === 0)
        return undefined;
    if (positionals.join() !== "mock")
        throw invalid(`"${positionals.join(" ")}" is no command; there is \`mock\``);
    const port = texts["port"] ?? "0";
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
        throw invalid("`--port` must be a whole number from 0 to 65535");
    return { texts, port: Number(port), showToken: values["show-token"] === true };
}
function orInvalid(parse) {
    try {
        return parse();
    }
    catch (error) {
        const [first = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
        throw invalid(first);
    }
}
function invalid(what) {
    return new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ("input.invalid", { what, fix: "See `testing-actions mock --help`" });
}


/***/ }),

/***/ 33814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ orderServer)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_redact_known_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43113);


/** What the server is told: the inputs, and the values of the job's variables that its journal must not hold. */
function orderServer({ mode, strict, seed, pace, upstream }, { fixtures, token, instance, folder }, environment) {
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
        secrets: [...(0,_src_redact_known_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .knownSecrets */ .xU)(environment, []).values],
    };
}


/***/ }),

/***/ 8496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readFixtures)
/* harmony export */ });
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17647);
/* harmony import */ var _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45966);
/* harmony import */ var _src_mock_transport_core_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51011);



/**
 * The fixtures that the inputs name; none where the mode can do without.
 * @throws ActionError `input.invalid`, `file.unreadable` or `fixture.invalid`
 */
async function readFixtures({ fixtures: path, mode }, files) {
    if (path === "" && mode === "replay")
        throw new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("input.invalid", {
            what: "`fixtures` is missing",
            why: "The mode `replay` answers from fixtures alone",
            fix: "Name the file of fixtures, or set `mode: auto` to do without one",
        });
    if (path === "")
        return [];
    if ((0,_src_mock_transport_core_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .laneOf */ .k)(mode) === "model-backed")
        throw new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("input.invalid", {
            what: `\`fixtures\` is given, but the mode \`${mode}\` answers from the real provider`,
            fix: "Leave `fixtures` out, or set `mode: replay`",
        });
    const text = await files.readText(path, _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .FIXTURE_LIMIT_BYTES */ .K7, "fixtures");
    // Loaded once the file is known to be there: the schema's library costs as much as half an empty process.
    const { parseFixtures } = await Promise.all(/* import() */[__webpack_require__.e("zod"), __webpack_require__.e("mock-transport-parse-fixtures"), __webpack_require__.e("shared-mock-transport-answered-calls")]).then(__webpack_require__.bind(__webpack_require__, 65130));
    return (await parseFixtures(path, text)).fixtures;
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

/***/ 4407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ TOKEN_BYTES),
/* harmony export */   QL: () => (/* binding */ clientAccess),
/* harmony export */   ow: () => (/* binding */ tokenFrom)
/* harmony export */ });
/* harmony import */ var _client_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18136);
/* harmony import */ var _core_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51011);


/** Length of a run's token in random bytes. */
const TOKEN_BYTES = 24;
/** A run's token from `TOKEN_BYTES` random bytes in hexadecimal digits. */
function tokenFrom(hex) {
    return `mock-${hex}`;
}
/** Where a real provider answers, the server knows its clients by the token in their base URLs instead of their key. */
function clientAccess(mode, port, token) {
    return (0,_core_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .laneOf */ .k)(mode) === "no-model"
        ? { urls: (0,_client_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrlsOf */ .Di)(port), key: token }
        : { urls: (0,_client_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrlsOf */ .Di)(port, token), key: undefined };
}


/***/ }),

/***/ 89307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ tokenSchema),
/* harmony export */   Gx: () => (/* binding */ labelSchema),
/* harmony export */   rk: () => (/* binding */ codeSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);
/* harmony import */ var _text_to_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3691);


/** A short name that somebody chose (workflow, branch, file): one line, no control characters. */
const labelSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_text_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_LIMIT */ .hS), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[^\p{Cc}\u2028\u2029]*$/u));
/** A machine-made word: letters, digits and `. _ : / @ + -`; cannot hold Markdown, markup or a sentence. */
const tokenSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z0-9._:/@+-]+$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_text_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_LIMIT */ .qr));
/** A reason or rule code: lower-case words joined by dots and hyphens, such as `credential.missing`. */
const codeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(80));


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
