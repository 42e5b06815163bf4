export const id = 418;
export const ids = [418];
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

/***/ 97584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ act)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/mock-transport/client-variables.js
var client_variables = __webpack_require__(30513);
// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
;// CONCATENATED MODULE: ./build/src/mock-transport/proxy-exemptions.js
/** Hosts that must never be reached through a proxy. */
const loopback = ["127.0.0.1", "localhost"];
/** The value for both spellings of the variable that exempts hosts from a proxy: all entries of both, in order, and the loopback hosts. */
function proxyExemptions(environment) {
    const entries = [environment["NO_PROXY"], environment["no_proxy"]]
        .flatMap((value = "") => value.split(","))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== "");
    return [...new Set([...entries, ...loopback])].join(",");
}

// EXTERNAL MODULE: ./build/src/redact/known-secrets.js
var known_secrets = __webpack_require__(76508);
;// CONCATENATED MODULE: ./build/actions/mock-transport/act.js





/** Length of the token in random bytes. */
const TOKEN_BYTES = 24;
/** Folder of the evidence below the runner's temp folder; upload-evidence finds all evidence of the job beside it. */
const EVIDENCE_FOLDER = "testing-actions/evidence/mock-transport";
/** Reads the fixtures, starts the server and points the job's later steps at it. */
async function act(inputs, host) {
    const text = await host.files.readText(inputs.fixtures, limits/* FIXTURE_LIMIT_BYTES */.K7, "fixtures");
    // Loaded after the file is known to be there: the schema's library costs as much as half an empty process.
    const { parseFixtures } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(259)]).then(__webpack_require__.bind(__webpack_require__, 52259));
    const fixtures = parseFixtures(inputs.fixtures, text);
    const token = `mock-${host.randomHex(TOKEN_BYTES)}`;
    host.runner.mask(token);
    const folder = host.claimFolder((0,external_node_path_.join)(host.environment["RUNNER_TEMP"] ?? ".testing", EVIDENCE_FOLDER));
    const instance = `mock-${host.uniqueId()}`;
    const secrets = [...(0,known_secrets/* knownSecrets */.x)(host.environment, []).values];
    const order = { fixtures, token, instance, journalPath: (0,external_node_path_.join)(folder, "journal.jsonl"), secrets };
    const server = await host.servers.start({ phase: "mock-transport-server", instance, message: order, folder });
    for (const [name, value] of Object.entries({ ...server, folder }))
        host.runner.saveState(name, String(value));
    const urls = (0,client_variables/* baseUrlsOf */.Di)(server.port);
    const exempt = proxyExemptions(host.environment);
    const clients = (0,client_variables/* clientVariables */.$k)(inputs.env, urls, token, host.environment);
    const variables = { ...clients, NO_PROXY: exempt, no_proxy: exempt };
    for (const [name, value] of Object.entries(variables))
        host.runner.exportVariable(name, value);
    const count = fixtures.fixtures.length;
    return {
        verdict: {
            status: "pass",
            reason: "ok",
            text: `The mock answers on ${urls.openai} from ${count === 1 ? "one fixture" : `${count} fixtures`}.`,
        },
        outputs: {
            "base-url": urls.openai,
            "anthropic-base-url": urls.anthropic,
            "google-base-url": urls.google,
            "azure-base-url": urls.azure,
            token,
            evidence: folder,
        },
        record: {
            lane: "no-model",
            ids: { instance },
            observations: [{ name: "server", status: "ok" }],
        },
    };
}


/***/ }),

/***/ 96902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ mockHost)
});

// EXTERNAL MODULE: ./build/actions/_shell/claim-folder.js
var claim_folder = __webpack_require__(76765);
// EXTERNAL MODULE: ./build/actions/_shell/node-host.js + 7 modules
var node_host = __webpack_require__(84237);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
;// CONCATENATED MODULE: ./build/actions/_shell/process-identity.js
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

;// CONCATENATED MODULE: ./build/actions/_shell/servers.js




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
 * when the job ends.
 */
const inherited = ["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR", "RUNNER_TRACKING_ID"];
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
    const child = spawn(process.execPath, [entry, `--instance=${instance}`], {
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
    return new action_error/* ActionError */.l("server.not-started", {
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
        response.on("end", () => resolve(response.statusCode === 200 ? parseJson(Buffer.concat(chunks).toString("utf8")) : undefined));
    });
    asked.setTimeout(askMs, () => asked.destroy());
    asked.on("error", () => resolve(undefined));
    asked.on("close", () => resolve(undefined));
    asked.end();
    return promise;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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

;// CONCATENATED MODULE: ./build/actions/mock-transport/host.js



/** The host of this action on a real runner. */
function mockHost() {
    return { ...(0,node_host/* nodeHost */.P)(), servers: nodeServers(process.argv[1] ?? ""), claimFolder: claim_folder/* claimFolder */.P };
}


/***/ }),

/***/ 87418:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70643);
/* harmony import */ var _shell_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78787);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97584);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96902);




await (0,_shell_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .mockTransport */ .U, _act_js__WEBPACK_IMPORTED_MODULE_2__/* .act */ .R, (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .mockHost */ .P)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 30513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ clientVariables),
/* harmony export */   Di: () => (/* binding */ baseUrlsOf),
/* harmony export */   Ml: () => (/* binding */ clientProviders),
/* harmony export */   Sj: () => (/* binding */ tokenVariable)
/* harmony export */ });
/** Providers whose official clients can be pointed at the server by variables. */
const clientProviders = ["openai", "anthropic", "google", "azure"];
/** Variables in which a provider's clients look for their base URL and key. */
const names = {
    openai: { url: "OPENAI_BASE_URL", key: "OPENAI_API_KEY" },
    anthropic: { url: "ANTHROPIC_BASE_URL", key: "ANTHROPIC_API_KEY" },
    google: { url: "GOOGLE_GEMINI_BASE_URL", key: "GEMINI_API_KEY" },
    azure: { url: "AZURE_OPENAI_ENDPOINT", key: "AZURE_OPENAI_API_KEY" },
};
/** The base URLs of a server on this port of 127.0.0.1. */
function baseUrlsOf(port) {
    const origin = `http://127.0.0.1:${port}`;
    return { openai: `${origin}/v1`, anthropic: origin, google: origin, azure: origin };
}
/**
 * What the clients read, for the providers wanted. Google's clients take GOOGLE_API_KEY before GEMINI_API_KEY and warn of both, so the former is
 * replaced where the job has one, and not made where it has none.
 */
function clientVariables(wanted, urls, token, environment) {
    const variables = resolve(wanted).flatMap((provider) => [
        [names[provider].url, urls[provider]],
        [names[provider].key, token],
        ...(provider === "google" && (environment["GOOGLE_API_KEY"] ?? "") !== "" ? [["GOOGLE_API_KEY", token]] : []),
    ]);
    return Object.fromEntries(variables);
}
/** The variable in which the post step finds the token again. */
function tokenVariable(wanted) {
    return names[resolve(wanted)[0] ?? "openai"].key;
}
function resolve(wanted) {
    return clientProviders.filter((provider) => wanted.includes(provider) || wanted.includes("all") || wanted.length === 0);
}


/***/ }),

/***/ 70643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ mockTransport)
});

// EXTERNAL MODULE: ./build/src/contract/define-action.js
var define_action = __webpack_require__(57268);
// EXTERNAL MODULE: ./build/src/contract/field.js
var field = __webpack_require__(33452);
// EXTERNAL MODULE: ./build/src/mock-transport/client-variables.js
var client_variables = __webpack_require__(30513);
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

;// CONCATENATED MODULE: ./build/src/mock-transport/contract.js




const mockTransport = (0,define_action/* defineAction */.QP)({
    name: "mock-transport",
    title: "Mock transport",
    description: "Start a model endpoint on this machine that answers from fixtures, and prove after the tests which calls they made.",
    branding: { icon: "radio", color: "blue" },
    runs: { using: "node", post: true },
    inputs: {
        fixtures: {
            description: "The JSON file of fixtures, relative to the workspace; the README shows its form.",
            field: field/* text */.Qq,
            required: true,
        },
        "min-calls": {
            description: "Fewest model calls that must have been answered by a fixture; a client's own retries do not count.",
            field: (0,field/* integer */.nd)({ min: 0, max: 1_000_000, unit: "calls" }),
            default: "1",
        },
        "allow-unused": {
            description: "Whether a fixture that answered no request is accepted (`true`) or fails the post step (`false`).",
            field: field/* flag */.Jt,
            default: "false",
        },
        env: {
            description: "Providers whose clients find the endpoint by variables of the job; `all` exports those of every provider.",
            field: (0,field/* linesOf */.Dx)((0,field/* choice */.Yq)("all", ...client_variables/* clientProviders */.Ml)),
            default: "all",
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
        token: {
            description: "The key the endpoint accepts, valid for this run only and masked in the log; later steps also find it in `OPENAI_API_KEY`, `ANTHROPIC_API_KEY`, `GEMINI_API_KEY` and `AZURE_OPENAI_API_KEY`. The runner drops masked values from job outputs.",
        },
        evidence: {
            description: "Folder of the evidence: `journal.jsonl` and `server.log`, and from the post step on `summary.json`.",
        },
    },
    reasons: reasons,
});


/***/ }),

/***/ 45966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   K7: () => (/* binding */ FIXTURE_LIMIT_BYTES),
/* harmony export */   q0: () => (/* binding */ JOURNAL_LIMIT_BYTES)
/* harmony export */ });
/* unused harmony exports BODY_LIMIT_BYTES, HEADER_LIMIT_BYTES, CONNECTION_LIMIT, HEADERS_TIMEOUT_MS, REQUEST_TIMEOUT_MS, KEEP_ALIVE_MS, IDLE_LIMIT_MS, GRACE_MS */
/** Largest fixture file, in bytes of UTF-8. */
const FIXTURE_LIMIT_BYTES = 4 * 1024 * 1024;
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
/** Largest journal in bytes; further entries are counted, not written, and the post step fails. */
const JOURNAL_LIMIT_BYTES = 16 * 1024 * 1024;
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
};


/***/ }),

/***/ 76508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseSecrets),
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
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
        const object = jsonObject(bare);
        if (object !== undefined)
            return { ok: true, value: Object.entries(object).map(([name, value]) => ({ name, value: asText(value) })) };
        if (bare.includes("\n"))
            return { ok: false };
    }
    const blocks = bare.match(/-----BEGIN [^-]+-----[\s\S]*?-----END [^-]+-----|[^\r\n]+/g) ?? [];
    const values = blocks.map((block) => block.trim()).filter((block) => block !== "");
    return { ok: true, value: values.map((value, index) => ({ name: `secrets[${index + 1}]`, value })) };
}
function jsonObject(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
    if (!/^[[{]/.test(text))
        return [];
    try {
        const json = JSON.parse(text);
        return [JSON.stringify(json), ...stringsIn(json)];
    }
    catch {
        return [];
    }
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


/***/ })

};
