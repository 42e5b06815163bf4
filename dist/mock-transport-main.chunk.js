export const id = "mock-transport-main";
export const ids = ["mock-transport-main"];
export const modules = {

/***/ 78463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ act)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_mock_transport_clients_client_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4407);
/* harmony import */ var _setup_build_server_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33814);
/* harmony import */ var _setup_prepare_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74514);




/**
 * Evidence directory below the runner's temporary directory. upload-evidence finds all evidence of
 * a job there.
 */
const EVIDENCE_DIRECTORY = "testing-actions/evidence/mock-transport";
/**
 * Directory of what clients read, below the runner's temporary directory. It contains the token and
 * is not evidence.
 */
const SETUP_DIRECTORY = "testing-actions/mock-transport";
/**
 * Reads the fixtures, starts the server and exports the variables that direct later steps to it.
 * The post step judges the calls.
 */
async function act(inputs, host) {
    const prepared = await (0,_setup_prepare_server_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareServer */ .T)(inputs, host);
    const { fixtures, token, instance } = prepared;
    host.runner.mask(token);
    const temp = host.environment["RUNNER_TEMP"] ?? ".testing";
    const folder = host.claimFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, EVIDENCE_DIRECTORY));
    const setup = host.claimFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, SETUP_DIRECTORY));
    const options = (0,_setup_build_server_options_js__WEBPACK_IMPORTED_MODULE_2__/* .buildServerOptions */ .E)(inputs, { ...prepared, folder }, host.environment);
    const inProcess = inputs.foreground ? await host.runInProcess(options) : undefined;
    const server = inProcess ?? (await host.servers.start({ phase: "mock-transport-server", instance, message: options, folder }));
    const facts = { pid: server.pid, port: server.port, instance, folder, setup };
    for (const [name, value] of Object.entries(facts))
        host.runner.saveState(name, String(value));
    const access = (0,_src_mock_transport_clients_client_access_js__WEBPACK_IMPORTED_MODULE_1__/* .createClientAccess */ .y0)(inputs.mode, server.port, token);
    const { urls } = access;
    // Loaded once the mock runs: its digests need node:crypto.
    const { exportClientEnv } = await __webpack_require__.e(/* import() */ "mock-transport-export-client-env").then(__webpack_require__.bind(__webpack_require__, 44438));
    const envFile = await exportClientEnv({ inputs, access, token, setup }, host);
    const text = `The mock answers on ${urls.openai} ${describeSource(inputs, fixtures)}.`;
    if (inProcess !== undefined) {
        host.log.info(`mock-transport: ${text} It runs in this step until the step is cancelled.`);
        for (const [name, value] of Object.entries(await inProcess.ended))
            host.runner.saveState(name, String(value));
    }
    return {
        started: `${inProcess === undefined ? text : "The mock ended with this step."} The post step judges the calls.`,
        outputs: {
            "base-url": urls.openai,
            "anthropic-base-url": urls.anthropic,
            "google-base-url": urls.google,
            "azure-base-url": urls.azure,
            "vertex-base-url": urls.vertex,
            "bedrock-base-url": urls.bedrock,
            token,
            "env-file": envFile,
            evidence: folder,
        },
    };
}
/** The source of the answers, as the end of a sentence. */
function describeSource({ mode }, { length }) {
    const count = length === 1 ? "one fixture" : `${length} fixtures`;
    return {
        replay: `from ${count}`,
        auto: length === 0 ? "with made-up replies" : `from ${count}, and with made-up replies where none matches`,
        record: "from the real provider, and records fixtures",
        forward: "from the real provider",
    }[mode];
}


/***/ }),

/***/ 87418:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92360);
/* harmony import */ var _runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37964);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78463);
/* harmony import */ var _setup_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77271);




await (0,_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .mockTransport */ .U, _act_js__WEBPACK_IMPORTED_MODULE_2__/* .act */ .R, (0,_setup_host_js__WEBPACK_IMPORTED_MODULE_3__/* .mockHost */ .P)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 77271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ mockHost)
});

// EXTERNAL MODULE: ./build/actions/_runtime/files/claim-folder.js
var claim_folder = __webpack_require__(69611);
// EXTERNAL MODULE: ./build/actions/_runtime/node-host.js + 4 modules
var node_host = __webpack_require__(2003);
// EXTERNAL MODULE: ./build/actions/_runtime/files/read-if-present.js
var read_if_present = __webpack_require__(7164);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __webpack_require__(94759);
;// CONCATENATED MODULE: ./build/actions/mock-transport/setup/process-identity.js
/** Timeout of a command that reads a command line, in milliseconds. */
const COMMAND_MS = 5_000;
/**
 * Whether a process runs with this pid and `word` in its command line. A pid alone does not
 * identify a process, because the system reuses pids. A process that cannot be inspected counts as
 * another one; a zombie has no command line.
 */
function isRunning(pid, word) {
    if (!Number.isInteger(pid) || pid <= 1)
        return false;
    try {
        process.kill(pid, 0);
        return readCommandLine(pid).includes(word);
    }
    catch {
        return false;
    }
}
function readCommandLine(pid) {
    if (process.platform === "linux")
        return process.getBuiltinModule("node:fs").readFileSync(`/proc/${pid}/cmdline`, "utf8");
    const run = (command, ...args) => process
        .getBuiltinModule("node:child_process")
        .execFileSync(command, args, { encoding: "utf8", timeout: COMMAND_MS, windowsHide: true });
    return process.platform === "win32"
        ? run("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`)
        : run("ps", "-ww", "-o", "command=", "-p", String(pid));
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/setup/servers.js





/**
 * A loaded runner takes a second or two to start Node; a server that takes ten times as long is
 * broken.
 */
const JOB_TIMEOUTS = { startMs: 20_000, stopMs: 5_000, exitMs: 3_000 };
/** Interval between two checks whether a process has ended, in milliseconds. */
const POLL_MS = 25;
/** Lines of the server's log in an error. */
const LOG_LINES = 5;
/** Maximum length of such a line, in UTF-16 units. */
const LOG_LINE_UNITS = 200;
/**
 * The variables that a server process inherits; the job's secrets are not among them.
 * `RUNNER_TRACKING_ID` lets the runner find the process when the job ends; the certificates are
 * those of the machine's owner.
 */
const INHERITED_VARIABLES = [
    "PATH",
    "SystemRoot",
    "TEMP",
    "TMP",
    "TMPDIR",
    "RUNNER_TRACKING_ID",
    "NODE_EXTRA_CA_CERTS",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
];
/**
 * Node's flags for a server of many short requests: they limit the memory for short-lived objects
 * (in MB) and for worker threads.
 */
const SERVER_NODE_FLAGS = ["--max-semi-space-size=4", "--v8-pool-size=1"];
/**
 * Servers as processes on this machine. `entry` is the running entry file; the phase's entry file
 * is in the same directory.
 */
function nodeServers(entry, timeouts = JOB_TIMEOUTS) {
    return {
        start: (options) => start(options, resolveEntry(entry, options.phase), timeouts),
        stop: (server, request) => stop(server, request, timeouts),
    };
}
/** In `dist/` each phase has a stub of its name; in the sources it is `server.ts`. */
function resolveEntry(entry, phase) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(entry), (0,external_node_path_.extname)(entry) === ".ts" ? "server.ts" : `${phase}.js`);
}
async function start({ instance, message, folder }, entry, { startMs }) {
    const logPath = (0,external_node_path_.join)(folder, "server.log");
    const log = (0,external_node_fs_.openSync)(logPath, "a", 0o600);
    const { spawn } = process.getBuiltinModule("node:child_process");
    const child = spawn(process.execPath, [...SERVER_NODE_FLAGS, entry, `--instance=${instance}`], {
        detached: true,
        windowsHide: true,
        stdio: ["ignore", log, log, "ipc"],
        env: Object.fromEntries(INHERITED_VARIABLES.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
    });
    (0,external_node_fs_.closeSync)(log);
    const port = await waitForPort(child, message, startMs);
    if (typeof port === "string" || child.pid === undefined) {
        child.kill("SIGKILL");
        throw createStartError(String(port), logPath);
    }
    child.disconnect();
    child.unref();
    return { pid: child.pid, port, instance };
}
/** Resolves with the port that the child reports, or with the reason why it reports none. */
function waitForPort(child, message, startMs) {
    const { promise, resolve } = Promise.withResolvers();
    const timer = setTimeout(() => resolve(`It reported no port within ${startMs} milliseconds`), startMs);
    child.once("error", (error) => resolve(`The system answered ${error.code ?? "an error"}`));
    child.once("exit", (code, signal) => resolve(`It ended with ${signal ?? `exit code ${code}`}`));
    child.once("message", (reported) => resolve(reported.port));
    child.send(message, () => undefined);
    return promise.finally(() => clearTimeout(timer));
}
function createStartError(why, logPath) {
    // Stack frames would displace the line with the error.
    const lines = (0,external_node_fs_.readFileSync)(logPath, "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "" && !/^\s+at |^Node\.js v/.test(line))
        .slice(-LOG_LINES)
        .map((line) => line.slice(0, LOG_LINE_UNITS));
    return new action_error/* ActionError */.lZ("server.not-started", {
        what: "The mock server did not come up",
        why: `${why}. The last lines of its log are: ${lines.length === 0 ? "none" : lines.join(" | ")}`,
        fix: "Run the job again with debug logging when the lines do not explain it",
    });
}
async function stop(server, request, timeouts) {
    const { pid, instance } = server;
    if (!isRunning(pid, instance))
        return { how: "gone" };
    const answer = await requestStop(server.port, request, timeouts.stopMs);
    if (answer !== undefined) {
        await waitForExit(server, timeouts.exitMs);
        return { how: "asked", answer };
    }
    for (const [signal, how] of [
        ["SIGTERM", "signalled"],
        ["SIGKILL", "killed"],
    ]) {
        sendSignal(pid, instance, signal);
        if (await waitForExit(server, timeouts.exitMs))
            return { how };
    }
    return { how: "left" };
}
/** The JSON of the server's answer; `undefined` for any other answer, and for none in time. */
function requestStop(port, { path, token }, stopMs) {
    const { promise, resolve } = Promise.withResolvers();
    const { request } = process.getBuiltinModule("node:http");
    // Later steps can set the token's variable to anything; a header contains printable ASCII only.
    const printable = token.replace(/[^\x21-\x7e]/g, "");
    const stopRequest = request({ host: "127.0.0.1", port, path, method: "POST", agent: false, headers: { authorization: `Bearer ${printable}` } }, (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => resolve(response.statusCode === 200 ? (0,json_value/* tryParseJson */.Bl)(Buffer.concat(chunks).toString("utf8")) : undefined));
    });
    stopRequest.setTimeout(stopMs, () => stopRequest.destroy());
    stopRequest.on("error", () => resolve(undefined));
    stopRequest.on("close", () => resolve(undefined));
    stopRequest.end();
    return promise;
}
/** Whether the process ends within the limit. */
async function waitForExit({ pid, instance }, exitMs) {
    const deadline = performance.now() + exitMs;
    while (isRunning(pid, instance)) {
        if (performance.now() > deadline)
            return false;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    return true;
}
function sendSignal(pid, instance, signal) {
    try {
        if (isRunning(pid, instance))
            process.kill(pid, signal);
    }
    catch {
        // The process ended between the check and the signal.
    }
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/setup/host.js




/** The host of this action on a real runner. */
function mockHost() {
    return {
        ...(0,node_host/* nodeHost */.P)(),
        servers: nodeServers(process.argv[1] ?? ""),
        claimFolder: claim_folder/* claimFolder */.P,
        readIfPresent: read_if_present.nodeReadIfPresent,
        runInProcess: async (options) => (await Promise.all(/* import() */[__webpack_require__.e("shared-mock-transport-h1-h2-server"), __webpack_require__.e("mock-transport-run-in-process")]).then(__webpack_require__.bind(__webpack_require__, 73606))).runInProcess(options),
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


/***/ })

};
