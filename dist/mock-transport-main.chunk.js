export const id = "mock-transport-main";
export const ids = ["mock-transport-main", "runtime-read-if-present"];
export const modules = {

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

/***/ 78463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ act)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_mock_transport_clients_client_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4407);
/* harmony import */ var _setup_build_server_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33814);
/* harmony import */ var _setup_read_fixtures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8496);




/** Folder of the evidence below the runner's temp folder; upload-evidence finds all evidence of the job beside it. */
const EVIDENCE_FOLDER = "testing-actions/evidence/mock-transport";
/** Folder of what clients read, below the runner's temp folder; it holds the token and is no evidence. */
const SETUP_FOLDER = "testing-actions/mock-transport";
/**
 * Reads the fixtures, starts the server and points the job's later steps at it. Nothing is judged
 * before the post step: no call was made yet.
 */
async function act(inputs, host) {
    const fixtures = await (0,_setup_read_fixtures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFixtures */ .v)(inputs, host.files);
    const token = (0,_src_mock_transport_clients_client_access_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenFrom */ .ow)(host.randomHex(_src_mock_transport_clients_client_access_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_BYTES */ .M4));
    host.runner.mask(token);
    const temp = host.environment["RUNNER_TEMP"] ?? ".testing";
    const folder = host.claimFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, EVIDENCE_FOLDER));
    const setup = host.claimFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, SETUP_FOLDER));
    const instance = `mock-${host.uniqueId()}`;
    const order = (0,_setup_build_server_options_js__WEBPACK_IMPORTED_MODULE_2__/* .orderServer */ .E)(inputs, { fixtures, token, instance, folder }, host.environment);
    const here = inputs.foreground ? await host.serveHere(order) : undefined;
    const server = here ?? (await host.servers.start({ phase: "mock-transport-server", instance, message: order, folder }));
    const facts = { pid: server.pid, port: server.port, instance, folder, setup };
    for (const [name, value] of Object.entries(facts))
        host.runner.saveState(name, String(value));
    const access = (0,_src_mock_transport_clients_client_access_js__WEBPACK_IMPORTED_MODULE_1__/* .clientAccess */ .QL)(inputs.mode, server.port, token);
    const { urls } = access;
    // Loaded once the mock runs: its digests need node:crypto, which costs a fifth of an empty process.
    const { pointClients } = await __webpack_require__.e(/* import() */ "mock-transport-export-client-env").then(__webpack_require__.bind(__webpack_require__, 44438));
    const envFile = await pointClients({ inputs, access, token, setup }, host);
    const text = `The mock answers on ${urls.openai} ${sourceOf(inputs, fixtures)}.`;
    if (here !== undefined) {
        host.log.info(`mock-transport: ${text} It runs in this step until the step is cancelled.`);
        for (const [name, value] of Object.entries(await here.ended))
            host.runner.saveState(name, String(value));
    }
    return {
        started: `${here === undefined ? text : "The mock ended with this step."} The post step judges the calls.`,
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
/** Where the answers come from, as the end of a sentence. */
function sourceOf({ mode }, { length }) {
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
/** Longest time the system gets to answer who a process is, in milliseconds. */
const ANSWER_MS = 5_000;
/**
 * Whether the process still runs and has `word` in its command line. Process ids are used again, so a pid alone names nobody;
 * a process that cannot be looked at counts as another one. One that has ended but was not yet reaped has no command line left.
 */
function isRunning(pid, word) {
    if (!Number.isInteger(pid) || pid <= 1)
        return false;
    try {
        process.kill(pid, 0);
        return commandLineOf(pid).includes(word);
    }
    catch {
        return false;
    }
}
function commandLineOf(pid) {
    if (process.platform === "linux")
        return process.getBuiltinModule("node:fs").readFileSync(`/proc/${pid}/cmdline`, "utf8");
    const ask = (command, ...args) => process
        .getBuiltinModule("node:child_process")
        .execFileSync(command, args, { encoding: "utf8", timeout: ANSWER_MS, windowsHide: true });
    return process.platform === "win32"
        ? ask("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`)
        : ask("ps", "-ww", "-o", "command=", "-p", String(pid));
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/setup/servers.js





/** A loaded runner takes a second or two to start Node; a server that needs ten times that is broken. */
const waitsOfJobs = { startMs: 20_000, askMs: 5_000, exitMs: 3_000 };
/** Time between two looks at whether a process is gone, in milliseconds. */
const LOOK_MS = 25;
/** Lines of the server's log that an error shows. */
const LOG_LINES = 5;
/** Longest part of such a line, in UTF-16 units. */
const LOG_LINE_UNITS = 200;
/**
 * All that a server process gets of the environment; the job's secrets stay behind. With `RUNNER_TRACKING_ID` the runner finds it
 * when the job ends; the certificates are those of the machine's owner.
 */
const inherited = [
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
 * Node's own flags for a server that answers many short requests: without them, room for their garbage and the memory of threads that it hardly needs are a fifth of
 * the whole process. The size is in MB.
 */
const serverFlags = ["--max-semi-space-size=4", "--v8-pool-size=1"];
/** Servers as processes of this machine. `entry` is the running entry file, beside which the phase's own entry lies. */
function nodeServers(entry, waits = waitsOfJobs) {
    return {
        start: (order) => start(order, siblingOf(entry, order.phase), waits),
        stop: (server, request) => stop(server, request, waits),
    };
}
/** In `dist/` each phase has a stub of its own name; in the sources it is the room's `server.ts`. */
function siblingOf(entry, phase) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(entry), (0,external_node_path_.extname)(entry) === ".ts" ? "server.ts" : `${phase}.js`);
}
async function start({ instance, message, folder }, entry, { startMs }) {
    const logPath = (0,external_node_path_.join)(folder, "server.log");
    const log = (0,external_node_fs_.openSync)(logPath, "a", 0o600);
    const { spawn } = process.getBuiltinModule("node:child_process");
    const child = spawn(process.execPath, [...serverFlags, entry, `--instance=${instance}`], {
        detached: true,
        windowsHide: true,
        stdio: ["ignore", log, log, "ipc"],
        env: Object.fromEntries(inherited.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
    });
    (0,external_node_fs_.closeSync)(log);
    const answer = await portOf(child, message, startMs);
    if (typeof answer === "string" || child.pid === undefined) {
        child.kill("SIGKILL");
        throw notStarted(String(answer), logPath);
    }
    child.disconnect();
    child.unref();
    return { pid: child.pid, port: answer, instance };
}
/** The port the child says it has, or in words why there is none. */
function portOf(child, message, startMs) {
    const { promise, resolve } = Promise.withResolvers();
    const timer = setTimeout(() => resolve(`It was silent for ${startMs} milliseconds`), startMs);
    child.once("error", (error) => resolve(`The system answered ${error.code ?? "an error"}`));
    child.once("exit", (code, signal) => resolve(`It ended with ${signal ?? `exit code ${code}`}`));
    child.once("message", (said) => resolve(said.port));
    child.send(message, () => undefined);
    return promise.finally(() => clearTimeout(timer));
}
function notStarted(why, logPath) {
    // Stack frames would push out the line that says what went wrong.
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
async function stop(server, request, waits) {
    const { pid, instance } = server;
    if (!isRunning(pid, instance))
        return { how: "gone" };
    const answer = await ask(server.port, request, waits.askMs);
    if (answer !== undefined) {
        await isGone(server, waits.exitMs);
        return { how: "asked", answer };
    }
    for (const [signal, how] of [
        ["SIGTERM", "signalled"],
        ["SIGKILL", "killed"],
    ]) {
        signalTo(pid, instance, signal);
        if (await isGone(server, waits.exitMs))
            return { how };
    }
    return { how: "left" };
}
/** The JSON of the server's answer; `undefined` for any other answer, or none in time. */
function ask(port, { path, token }, askMs) {
    const { promise, resolve } = Promise.withResolvers();
    const { request } = process.getBuiltinModule("node:http");
    // The token comes from a variable that later steps can set to anything; a header takes printable ASCII only.
    const shown = token.replace(/[^\x21-\x7e]/g, "");
    const asked = request({ host: "127.0.0.1", port, path, method: "POST", agent: false, headers: { authorization: `Bearer ${shown}` } }, (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => resolve(response.statusCode === 200 ? (0,json_value/* jsonIn */.Yf)(Buffer.concat(chunks).toString("utf8")) : undefined));
    });
    asked.setTimeout(askMs, () => asked.destroy());
    asked.on("error", () => resolve(undefined));
    asked.on("close", () => resolve(undefined));
    asked.end();
    return promise;
}
/** Whether the process ends within the limit. */
async function isGone({ pid, instance }, exitMs) {
    const deadline = performance.now() + exitMs;
    while (isRunning(pid, instance)) {
        if (performance.now() > deadline)
            return false;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    return true;
}
function signalTo(pid, instance, signal) {
    try {
        if (isRunning(pid, instance))
            process.kill(pid, signal);
    }
    catch {
        // It ended between the look and the signal, which is what was wanted.
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
        serveHere: async (order) => (await Promise.all(/* import() */[__webpack_require__.e("shared-mock-transport-serve"), __webpack_require__.e("mock-transport-run-in-process")]).then(__webpack_require__.bind(__webpack_require__, 73606))).serveHere(order),
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


/***/ })

};
