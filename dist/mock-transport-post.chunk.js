export const id = "mock-transport-post";
export const ids = ["mock-transport-post"];
export const modules = {

/***/ 83325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ postAct)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/mock-transport/clients/agents/env-file.js
var env_file = __webpack_require__(80356);
// EXTERNAL MODULE: ./build/src/mock-transport/core/mode.js
var mode = __webpack_require__(51011);
// EXTERNAL MODULE: ./build/src/mock-transport/journal/check-journal.js + 1 modules
var check_journal = __webpack_require__(56689);
// EXTERNAL MODULE: ./build/src/mock-transport/journal/parse-journal.js
var parse_journal = __webpack_require__(6709);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(10492);
;// CONCATENATED MODULE: ./build/src/mock-transport/journal/render-summary.js

/** Most rows of a table in the summary. The journal has all of them. */
const ROW_LIMIT = 20;
/**
 * Renders the summary's tables: the calls by fixture, then the requests that no fixture answered.
 */
function renderCalls(tally) {
    const rows = tally.uses.map((uses, index) => [
        (0,markdown/* code */.aY)(`fixtures[${index}]`),
        String(uses),
        uses === 0 ? "⚠️ unused" : "✅ used",
    ]);
    const facts = [
        `calls: ${tally.calls}`,
        `streamed: ${tally.streams}`,
        `retries: ${tally.retries}`,
        `side calls: ${tally.sideCalls}`,
        ...(tally.improvised > 0 ? [`synthesized: ${tally.improvised}`] : []),
        ...(tally.forwarded.length > 0 ? [`forwarded: ${tally.forwarded.length}`] : []),
        ...(tally.upstreamFailures > 0 ? [`failed at the provider: ${tally.upstreamFailures}`] : []),
        `cut short: ${tally.undelivered}`,
        `without the token: ${tally.unauthorized}`,
        `total requests: ${tally.requests}`,
    ];
    const parts = [
        facts.join(" · "),
        ...(rows.length > 0 ? [(0,markdown/* table */.tp)(["Fixture", "Answers", "Result"], rows.slice(0, ROW_LIMIT), ["Answers"])] : []),
        ...(rows.length > ROW_LIMIT ? [`… and ${rows.length - ROW_LIMIT} more fixtures.`] : []),
        ...renderRefused([...tally.unmatched, ...tally.unsupported, ...tally.rejected]),
    ];
    return parts.join("\n\n");
}
function renderRefused(requests) {
    if (requests.length === 0)
        return [];
    const rows = requests.map((request) => [
        String(request.seq),
        (0,markdown/* code */.aY)(`${request.method} ${request.path}`),
        (0,markdown/* code */.aY)(request.model ?? ""),
        (0,markdown/* escapeMarkdown */.FV)(request.excerpt ?? ""),
        `❌ ${renderResult(request)}`,
    ]);
    return [
        (0,markdown/* table */.tp)(["Request", "Route", "Model", "User's text", "Result"], rows.slice(0, ROW_LIMIT)),
        ...(rows.length > ROW_LIMIT ? [`… and ${rows.length - ROW_LIMIT} more requests.`] : []),
    ];
}
function renderResult({ outcome, fixture, differs = [], repeats }) {
    if (outcome === "unsupported")
        return "not supported";
    if (outcome !== "unmatched")
        return `repeats answered request ${repeats}`;
    return fixture === undefined
        ? "there are no fixtures"
        : `nearest ${(0,markdown/* code */.aY)(`fixtures[${fixture}]`)}, differs in ${differs.join(", ")}`;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/journal/summarize.js
/** Renders `summary.json`: the verdict, the counts, and the journal's digest. */
function summarize(verdict, tally, { sizeBytes, digest }, endedBy) {
    const summary = {
        schemaVersion: 1,
        verdict: verdict.status,
        reason: verdict.reason,
        endedBy,
        counts: collectCounts(tally),
        uses: tally.uses,
        unused: tally.unused,
        unmatched: tally.unmatched.map(({ seq, fixture, differs }) => ({ seq, nearest: fixture, differs })),
        rejected: tally.rejected.map(({ seq, repeats }) => ({ seq, repeats })),
        unsupported: tally.unsupported.map(({ seq, route, param }) => ({ seq, route, param })),
        journal: { sizeBytes, digest },
    };
    return `${JSON.stringify(summary, undefined, 2)}\n`;
}
/** The counts for the record and the summary. */
function collectCounts({ requests, calls, streams, retries, undelivered, unauthorized, sideCalls, improvised, forwarded, upstreamFailures, unmatched, unsupported, rejected, }) {
    return {
        requests,
        calls,
        streams,
        retries,
        undelivered,
        unauthorized,
        sideCalls,
        improvised,
        forwarded: forwarded.length,
        upstreamFailures,
        unmatched: unmatched.length,
        unsupported: unsupported.length,
        rejected: rejected.length,
    };
}

// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/src/mock-transport/pipeline/stop-path.js
var stop_path = __webpack_require__(9923);
// EXTERNAL MODULE: ./build/actions/mock-transport/evidence/judge-calls.js + 3 modules
var judge_calls = __webpack_require__(45790);
// EXTERNAL MODULE: ./build/src/mock-transport/clients/environment-diff.js
var environment_diff = __webpack_require__(69344);
// EXTERNAL MODULE: ./build/src/mock-transport/core/metrics.js
var metrics = __webpack_require__(84987);
;// CONCATENATED MODULE: ./build/src/mock-transport/journal/transcribe.js

/** The transcript of a journal, in order of arrival. */
function transcribe({ instance, requests }) {
    return {
        schemaVersion: 1,
        instance,
        routes: requests.map(toRouteEntry),
        streams: requests.filter(({ streaming, status }) => streaming && status < 400).map(toStreamEntry),
    };
}
/** The server's final metrics, computed from the journal. */
function snapshotMetrics({ requests }) {
    const deltas = requests.map(metrics/* toMetricsDelta */.fB);
    const sum = (part) => deltas.reduce((total, delta) => total + delta[part], 0);
    return (0,metrics/* toMuxMetrics */.ru)({
        requests: sum("requests"),
        errors: sum("errors"),
        inputTokens: sum("inputTokens"),
        outputTokens: sum("outputTokens"),
    });
}
function toRouteEntry(request) {
    const { seq, route, protocol, test, status, outcome, streaming, access, redacted, bodyBytes, bodyDigest } = request;
    return {
        seq,
        route,
        protocol,
        class: request.class,
        test,
        status,
        outcome,
        envelope: status >= 400 ? "error" : streaming ? "stream" : "document",
        streaming,
        auth: access,
        metricsDelta: (0,metrics/* toMetricsDelta */.fB)(request),
        redaction: redacted ? "redacted" : "nothing-found",
        bodyBytes,
        bodyDigest,
    };
}
function toStreamEntry({ seq, firstByteMs, events = 0, durationMs, delivered, fault }) {
    const end = fault !== undefined ? "fault" : delivered ? "complete" : "cut-by-client";
    return { seq, firstEventMs: firstByteMs, events, durationMs, end, fault };
}

// EXTERNAL MODULE: ./build/src/mock-transport/record/recorded-exchange.js
var recorded_exchange = __webpack_require__(16690);
// EXTERNAL MODULE: ./build/src/mock-transport/wire/digest.js
var digest = __webpack_require__(89870);
// EXTERNAL MODULE: ./build/actions/mock-transport/evidence/prove-evidence.js + 1 modules
var prove_evidence = __webpack_require__(63050);
;// CONCATENATED MODULE: ./build/actions/mock-transport/evidence/write-evidence.js







/**
 * Writes the transcripts, the snapshots and the environment diff. A file that contains a secret is
 * not written, or emptied when the server wrote it.
 */
async function writeEvidence(server, host) {
    const { journal, journalBytes, folder, setup, token, instance } = server;
    const { files, environment } = host;
    const digests = JSON.parse(await files.readText((0,external_node_path_.join)(setup, "environment.json"), limits/* SETUP_LIMIT_BYTES */.k));
    const diff = (0,environment_diff/* diffEnvironment */.N)(digests.before, digests.set, (0,environment_diff/* digestEnvironment */._)(environment, token));
    const documents = Object.entries({
        [`transport-trace-${instance}.json`]: transcribe(journal),
        "metrics-snapshot.json": snapshotMetrics(journal),
        "cache-stats.json": { enabled: false },
        "env-diff.json": { schemaVersion: 1, ...diff },
    }).map(([file, content]) => ({ file, bytes: Buffer.from(renderJson(content)) }));
    const serverFiles = await (0,prove_evidence/* readServerFiles */.rn)(folder, journalBytes, host.readIfPresent);
    const report = (0,prove_evidence/* proveEvidence */.Y7)([...serverFiles, ...documents], { journal, token, environment });
    const unredacted = (0,prove_evidence/* findUnredacted */.dc)(report);
    const kept = documents.filter(({ file }) => !unredacted.has(file));
    for (const { file, bytes } of kept)
        await files.write((0,external_node_path_.join)(folder, file), bytes);
    await (0,prove_evidence/* emptyUnredacted */.RK)(serverFiles, unredacted, folder, files);
    await files.write((0,external_node_path_.join)(folder, "redaction-report-mock-transport.json"), renderJson(report));
    const recorded = serverFiles.filter(({ file }) => file === recorded_exchange/* RECORDED_FILE */.y && !unredacted.has(file));
    return {
        artifacts: [...recorded, ...kept].map(({ file, bytes }) => ({
            name: file,
            sizeBytes: bytes.length,
            digest: (0,digest/* computeDigest */.M)(bytes),
        })),
        isIntact: diff.isIntact,
        isClean: report.isClean,
    };
}
function renderJson(content) {
    return `${JSON.stringify(content, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/post-act.js











/**
 * Stops the server, judges the calls in its journal and writes the evidence. Does nothing when the
 * main step started no server.
 */
async function postAct(inputs, host) {
    const [instance, folder, setup] = ["instance", "folder", "setup"].map(host.runner.state);
    if (instance === "")
        return undefined;
    const token = (0,env_file/* readEnvFile */.SF)(await host.files.readText((0,external_node_path_.join)(setup, "env"), limits/* SETUP_LIMIT_BYTES */.k), env_file/* TOKEN_VARIABLE */.bG);
    const { how, answer } = await endServer(inputs, instance, token, host);
    const journalBytes = await host.files.readBytes((0,external_node_path_.join)(folder, "journal.jsonl"), limits/* JOURNAL_LIMIT_BYTES */.q0);
    const check = (0,check_journal/* checkJournal */.Q)(journalBytes, answer);
    const journal = (0,parse_journal/* parseJournal */.z)(new TextDecoder().decode(journalBytes));
    const evidence = await writeEvidence({ journal, journalBytes, folder, setup, token, instance }, host);
    const { totals, observations, verdict } = (0,judge_calls/* judgeCalls */.d)(inputs, journal, {
        instance,
        server: how === "gone" || how === "left" ? how : "ended",
        journalMatches: check.matches,
        isClean: evidence.isClean,
    });
    await host.files.write((0,external_node_path_.join)(folder, "summary.json"), summarize(verdict, totals, check, how));
    return {
        verdict,
        summary: renderCalls(totals),
        record: {
            lane: (0,mode/* toLaneKind */.A)(inputs.mode),
            scope: inputs.scope,
            ids: { instance },
            calls: collectCounts(totals),
            observations: [
                ...observations.map(({ name, problem }) => problem === undefined
                    ? { name, status: "ok" }
                    : { name, status: "bad", code: problem.reason }),
                { name: "environment", status: evidence.isIntact ? "ok" : "bad" },
            ],
            artifacts: [{ name: "journal.jsonl", sizeBytes: check.sizeBytes, digest: check.digest }, ...evidence.artifacts],
        },
    };
}
/**
 * Stops the server. One in the foreground ended with its step, which saved the proof of the
 * journal.
 */
async function endServer({ foreground }, instance, token, { runner, servers }) {
    const server = { pid: Number(runner.state("pid")), port: Number(runner.state("port")), instance };
    const digest = runner.state("digest");
    if (foreground && digest !== "")
        return { how: "asked", answer: { digest, sizeBytes: Number(runner.state("sizeBytes")) } };
    return servers.stop(server, { path: stop_path/* STOP_PATH */.f, token });
}


/***/ }),

/***/ 77561:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92360);
/* harmony import */ var _runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37964);
/* harmony import */ var _setup_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77271);
/* harmony import */ var _post_act_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83325);




await (0,_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runPost */ .a)(_src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .mockTransport */ .U, _post_act_js__WEBPACK_IMPORTED_MODULE_3__/* .postAct */ .z, (0,_setup_host_js__WEBPACK_IMPORTED_MODULE_2__/* .mockHost */ .P)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 84987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ roundToTenth),
/* harmony export */   fB: () => (/* binding */ toMetricsDelta),
/* harmony export */   ru: () => (/* binding */ toMuxMetrics),
/* harmony export */   zf: () => (/* binding */ countRequest)
/* harmony export */ });
/** Outcomes that count as a completed request. */
const COMPLETED_OUTCOMES = ["replied", "improvised", "side-call", "forwarded"];
/** Outcomes that count as an error: a valid request that got no completion. */
const FAILED_OUTCOMES = ["error-replied", "upstream-failed", "unmatched"];
/** Outcomes of `/passthrough` requests that count as answered. */
const PASSTHROUGH_OUTCOMES = [
    ...COMPLETED_OUTCOMES,
    "counted",
    "embedded",
    "listed",
    "shown",
];
/**
 * What a request adds. As in the transport-mux, only completions count: not requests that are
 * refused before they are understood, token counts, or requests without token or route. Every
 * `/passthrough` request counts, without its tokens.
 */
function toMetricsDelta({ class: what, outcome, usage, }) {
    if (what === "passthrough") {
        const isAnswered = PASSTHROUGH_OUTCOMES.includes(outcome);
        const isError = !isAnswered && outcome !== "unauthorized";
        return { requests: Number(isAnswered), errors: Number(isError), inputTokens: 0, outputTokens: 0 };
    }
    return {
        requests: Number(COMPLETED_OUTCOMES.includes(outcome)),
        errors: Number(FAILED_OUTCOMES.includes(outcome)),
        inputTokens: usage?.inputTokens ?? 0,
        outputTokens: usage?.outputTokens ?? 0,
    };
}
/** The metrics that follow from requests alone, under the transport-mux's names. */
function toMuxMetrics({ requests, errors, inputTokens, outputTokens }) {
    return {
        total_input_tokens: inputTokens,
        total_output_tokens: outputTokens,
        total_requests: requests,
        total_errors: errors,
        avg_tokens_per_request: roundToTenth((inputTokens + outputTokens) / Math.max(1, requests)),
    };
}
/** The number to one decimal place, as the transport-mux shows averages and times. */
function roundToTenth(value) {
    return Math.round(value * 10) / 10;
}
/** Adds one request to the server's metrics. */
function countRequest(metrics, counted) {
    const { requests, errors, inputTokens, outputTokens } = toMetricsDelta(counted);
    metrics.outcomes[counted.outcome] = (metrics.outcomes[counted.outcome] ?? 0) + 1;
    metrics.access[counted.access] = (metrics.access[counted.access] ?? 0) + 1;
    metrics.routes[counted.route] = (metrics.routes[counted.route] ?? 0) + 1;
    metrics.requests += requests;
    metrics.errors += errors;
    metrics.inputTokens += inputTokens;
    metrics.outputTokens += outputTokens;
}


/***/ }),

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ STOP_PATH)
/* harmony export */ });
/** Path of the route that ends the server. No provider has this path. */
const STOP_PATH = "/_testing-actions/stop";


/***/ })

};
