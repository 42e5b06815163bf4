export const id = "mock-transport-post";
export const ids = ["mock-transport-post", "runtime-read-if-present"];
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

/***/ 72852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ postAct)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/mock-transport/wire/digest.js
var wire_digest = __webpack_require__(89870);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
;// CONCATENATED MODULE: ./build/src/mock-transport/journal/stop-answer.js

/** What the stop route answers, for the post step to compare with the file: the journal's length in bytes and its digest. */
const stopAnswerSchema = schemas/* strictObject */.rej({
    sizeBytes: schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(0)),
    digest: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./build/src/mock-transport/journal/check-journal.js


/** Compares the journal's bytes with the server's answer to the stop, which is `undefined` when there was none. */
function checkJournal(bytes, answer) {
    const digest = (0,wire_digest/* digestOf */.o)(bytes);
    const told = stopAnswerSchema.safeParse(answer);
    return {
        sizeBytes: bytes.length,
        digest,
        matches: told.success ? told.data.digest === digest && told.data.sizeBytes === bytes.length : "unknown",
    };
}

// EXTERNAL MODULE: ./build/src/mock-transport/clients/agents/env-file.js
var env_file = __webpack_require__(80356);
// EXTERNAL MODULE: ./build/src/mock-transport/journal/judge.js + 1 modules
var judge = __webpack_require__(5976);
// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/src/mock-transport/core/mode.js
var mode = __webpack_require__(51011);
// EXTERNAL MODULE: ./build/src/mock-transport/journal/parse-journal.js + 1 modules
var parse_journal = __webpack_require__(90490);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(10492);
;// CONCATENATED MODULE: ./build/src/mock-transport/journal/render-summary.js

/** Most rows of one kind in the summary; the journal has them all. */
const ROW_LIMIT = 20;
/** The summary's tables: the calls by fixture, and below it what no fixture answered, if anything. */
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
        `on the side: ${tally.sideCalls}`,
        ...(tally.improvised > 0 ? [`made up: ${tally.improvised}`] : []),
        ...(tally.forwarded.length > 0 ? [`forwarded: ${tally.forwarded.length}`] : []),
        ...(tally.upstreamFailures > 0 ? [`failed at the provider: ${tally.upstreamFailures}`] : []),
        `cut short: ${tally.undelivered}`,
        `without the token: ${tally.unauthorized}`,
        `requests in all: ${tally.requests}`,
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
        `❌ ${resultOf(request)}`,
    ]);
    return [
        (0,markdown/* table */.tp)(["Request", "Route", "Model", "User's text", "Result"], rows.slice(0, ROW_LIMIT)),
        ...(rows.length > ROW_LIMIT ? [`… and ${rows.length - ROW_LIMIT} more requests.`] : []),
    ];
}
function resultOf({ outcome, fixture, differs = [], repeats }) {
    if (outcome === "unsupported")
        return "not supported";
    if (outcome !== "unmatched")
        return `asks again for the answer to request ${repeats}`;
    return fixture === undefined
        ? "there are no fixtures"
        : `nearest ${(0,markdown/* code */.aY)(`fixtures[${fixture}]`)}, differs in ${differs.join(", ")}`;
}

// EXTERNAL MODULE: ./build/src/mock-transport/pipeline/stop-path.js
var stop_path = __webpack_require__(9923);
;// CONCATENATED MODULE: ./build/src/mock-transport/journal/summarize.js
/** The text of `summary.json`: the verdict, the counts, and the digest that ties it to its journal. */
function summarize(verdict, tally, { sizeBytes, digest }, endedBy) {
    const summary = {
        schemaVersion: 1,
        verdict: verdict.status,
        reason: verdict.reason,
        endedBy,
        counts: countsOf(tally),
        uses: tally.uses,
        unused: tally.unused,
        unmatched: tally.unmatched.map(({ seq, fixture, differs }) => ({ seq, nearest: fixture, differs })),
        rejected: tally.rejected.map(({ seq, repeats }) => ({ seq, repeats })),
        unsupported: tally.unsupported.map(({ seq, route, param }) => ({ seq, route, param })),
        journal: { sizeBytes, digest },
    };
    return `${JSON.stringify(summary, undefined, 2)}\n`;
}
/** The counts that the record and the summary share. */
function countsOf({ requests, calls, streams, retries, undelivered, unauthorized, sideCalls, improvised, forwarded, upstreamFailures, unmatched, unsupported, rejected, }) {
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

// EXTERNAL MODULE: ./build/src/mock-transport/journal/tally.js
var tally = __webpack_require__(36774);
// EXTERNAL MODULE: ./build/src/mock-transport/clients/environment-diff.js
var environment_diff = __webpack_require__(69344);
// EXTERNAL MODULE: ./build/src/redact/redact.js + 3 modules
var redact = __webpack_require__(14445);
;// CONCATENATED MODULE: ./build/src/mock-transport/journal/prove-redacted.js

/** Looks for the values in every file again, whole and encoded. */
function proveRedacted(files, { redactor, values, redactedRequests }) {
    const looked = files.map(({ file, bytes }) => ({
        file,
        sizeBytes: bytes.length,
        residue: Object.values((0,redact/* redact */.E)(bytes, redactor).replacements).reduce((sum, count) => sum + count, 0),
    }));
    return {
        schemaVersion: 1,
        values,
        redactedRequests,
        files: looked,
        isClean: looked.every(({ residue }) => residue === 0),
    };
}

// EXTERNAL MODULE: ./build/src/mock-transport/record/recorded-file.js
var recorded_file = __webpack_require__(67173);
// EXTERNAL MODULE: ./build/src/mock-transport/core/metrics.js
var metrics = __webpack_require__(84987);
;// CONCATENATED MODULE: ./build/src/mock-transport/journal/transcribe.js

/** The transcript of a journal, in order of arrival. */
function transcribe({ instance, requests }) {
    return {
        schemaVersion: 1,
        instance,
        routes: requests.map(routeEntry),
        streams: requests.filter(({ streaming, status }) => streaming && status < 400).map(streamEntry),
    };
}
/** What the server's metrics were at its end, from the journal alone. */
function snapshotMetrics({ requests }) {
    const deltas = requests.map(metrics/* deltaOf */.e0);
    const sum = (part) => deltas.reduce((total, delta) => total + delta[part], 0);
    return (0,metrics/* muxNumbers */.Lf)({
        requests: sum("requests"),
        errors: sum("errors"),
        inputTokens: sum("inputTokens"),
        outputTokens: sum("outputTokens"),
    });
}
function routeEntry(request) {
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
        metricsDelta: (0,metrics/* deltaOf */.e0)(request),
        redaction: redacted ? "redacted" : "nothing-found",
        bodyBytes,
        bodyDigest,
    };
}
function streamEntry({ seq, firstByteMs, events = 0, durationMs, delivered, fault }) {
    const end = fault !== undefined ? "fault" : delivered ? "complete" : "cut-by-client";
    return { seq, firstEventMs: firstByteMs, events, durationMs, end, fault };
}

// EXTERNAL MODULE: ./build/src/redact/known-secrets.js + 1 modules
var known_secrets = __webpack_require__(43113);
// EXTERNAL MODULE: ./build/src/redact/redactor.js + 10 modules
var redactor = __webpack_require__(66730);
;// CONCATENATED MODULE: ./build/actions/mock-transport/write-evidence.js









/** Writes the transcripts, snapshots and the environment's changes, and looks at all of it for secrets once more before anything is kept. */
async function writeEvidence(known, { files, environment, readIfPresent }) {
    const { journal, journalBytes, folder, setup, token, instance } = known;
    const digests = JSON.parse(await files.readText((0,external_node_path_.join)(setup, "environment.json"), limits/* SETUP_LIMIT_BYTES */.k));
    const diff = (0,environment_diff/* diffEnvironment */.N)(digests.before, digests.set, (0,environment_diff/* digestEnvironment */._)(environment, token));
    const documents = Object.entries({
        [`transport-trace-${instance}.json`]: transcribe(journal),
        "metrics-snapshot.json": snapshotMetrics(journal),
        "cache-stats.json": { enabled: false },
        "env-diff.json": { schemaVersion: 1, ...diff },
    }).map(([file, content]) => ({ file, bytes: Buffer.from(`${JSON.stringify(content, undefined, 2)}\n`) }));
    const byServer = [{ file: "journal.jsonl", bytes: journalBytes }];
    for (const file of ["server.log", recorded_file/* RECORDED_FILE */.y]) {
        const text = await readIfPresent((0,external_node_path_.join)(folder, file), limits/* JOURNAL_LIMIT_BYTES */.q0);
        if (text !== undefined)
            byServer.push({ file, bytes: Buffer.from(text) });
    }
    const secrets = [...new Set([token, ...(0,known_secrets/* knownSecrets */.xU)(environment, []).values])];
    const report = proveRedacted([...byServer, ...documents], {
        redactor: (0,redactor/* redactorOf */.y)(secrets),
        values: secrets.length,
        redactedRequests: journal.requests.filter(({ redacted }) => redacted).length,
    });
    const dirty = new Set(report.files.filter(({ residue }) => residue > 0).map(({ file }) => file));
    const kept = documents.filter(({ file }) => !dirty.has(file));
    for (const { file, bytes } of kept)
        await files.write((0,external_node_path_.join)(folder, file), bytes);
    for (const { file } of byServer)
        if (dirty.has(file))
            await files.write((0,external_node_path_.join)(folder, file), "");
    await files.write((0,external_node_path_.join)(folder, "redaction-report-mock-transport.json"), `${JSON.stringify(report, undefined, 2)}\n`);
    return {
        artifacts: [...byServer.filter(({ file }) => file === recorded_file/* RECORDED_FILE */.y && !dirty.has(file)), ...kept].map(({ file, bytes }) => ({ name: file, sizeBytes: bytes.length, digest: (0,wire_digest/* digestOf */.o)(bytes) })),
        isIntact: diff.isIntact,
        isClean: report.isClean,
    };
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/post-act.js












/** Stops the server, reads its journal, judges the calls and writes the evidence; nothing to do when the main step started no server. */
async function postAct(inputs, host) {
    const [instance, folder, setup] = ["instance", "folder", "setup"].map(host.runner.state);
    if (instance === "")
        return undefined;
    const token = (0,env_file/* readEnvFile */.SF)(await host.files.readText((0,external_node_path_.join)(setup, "env"), limits/* SETUP_LIMIT_BYTES */.k), env_file/* TOKEN_VARIABLE */.bG);
    const { how, answer } = await endServer(inputs, instance, token, host);
    const bytes = await host.files.readBytes((0,external_node_path_.join)(folder, "journal.jsonl"), limits/* JOURNAL_LIMIT_BYTES */.q0);
    const check = checkJournal(bytes, answer);
    const journal = (0,parse_journal/* parseJournal */.z)(new TextDecoder().decode(bytes));
    const seen = (0,tally/* tally */.N)(journal.requests, journal.fixtures);
    const evidence = await writeEvidence({ journal, journalBytes: bytes, folder, setup, token, instance }, host);
    const sightings = (0,judge/* observe */.lB)(journal, seen, {
        mode: inputs.mode,
        minCalls: inputs["min-calls"],
        allowUnused: inputs["allow-unused"],
        strict: inputs.strict,
        path: inputs.fixtures,
        instance,
        server: how === "gone" || how === "left" ? how : "ended",
        journalMatches: check.matches,
        isClean: evidence.isClean,
    });
    const verdict = (0,judge/* judge */.S4)(sightings, seen);
    await host.files.write((0,external_node_path_.join)(folder, "summary.json"), summarize(verdict, seen, check, how));
    return {
        verdict,
        summary: renderCalls(seen),
        record: {
            lane: (0,mode/* laneOf */.k)(inputs.mode),
            scope: inputs.scope,
            ids: { instance },
            calls: countsOf(seen),
            observations: [
                ...sightings.map(({ name, problem }) => problem === undefined
                    ? { name, status: "ok" }
                    : { name, status: "bad", code: problem.reason }),
                { name: "environment", status: evidence.isIntact ? "ok" : "bad" },
            ],
            artifacts: [{ name: "journal.jsonl", sizeBytes: check.sizeBytes, digest: check.digest }, ...evidence.artifacts],
        },
    };
}
/** Ends the server, unless it ran inside its own step: that ended with the step, which kept what vouches for the journal. */
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
/* harmony import */ var _post_act_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72852);




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

/***/ 84987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ muxNumbers),
/* harmony export */   ao: () => (/* binding */ toTenths),
/* harmony export */   e0: () => (/* binding */ deltaOf),
/* harmony export */   ry: () => (/* binding */ countIn)
/* harmony export */ });
/** Outcomes that count as a completed request. */
const completed = ["replied", "improvised", "side-call", "forwarded"];
/** Outcomes that count as an error: a request that was understood came back without its completion. */
const failed = ["error-replied", "upstream-failed", "unmatched"];
/** Further outcomes that are an answer where everything that is passed through counts. */
const passed = [...completed, "counted", "embedded", "listed", "shown"];
/**
 * What a request adds. As the transport-mux has it, completions alone count: not what is refused before it is understood, nor counts of tokens, nor what lacks the token or
 * a route. What is passed through counts whatever it is, without its tokens.
 */
function deltaOf({ class: what, outcome, usage, }) {
    if (what === "passthrough") {
        const isPassed = passed.includes(outcome);
        const isError = !isPassed && outcome !== "unauthorized";
        return { requests: Number(isPassed), errors: Number(isError), inputTokens: 0, outputTokens: 0 };
    }
    return {
        requests: Number(completed.includes(outcome)),
        errors: Number(failed.includes(outcome)),
        inputTokens: usage?.inputTokens ?? 0,
        outputTokens: usage?.outputTokens ?? 0,
    };
}
/** The transport-mux's numbers that follow from requests alone, under its names. */
function muxNumbers({ requests, errors, inputTokens, outputTokens }) {
    return {
        total_input_tokens: inputTokens,
        total_output_tokens: outputTokens,
        total_requests: requests,
        total_errors: errors,
        avg_tokens_per_request: toTenths((inputTokens + outputTokens) / Math.max(1, requests)),
    };
}
/** The number to one decimal place, as the transport-mux shows its averages and times. */
function toTenths(value) {
    return Math.round(value * 10) / 10;
}
/** Counts one request in the server's metrics. */
function countIn(metrics, counted) {
    const { requests, errors, inputTokens, outputTokens } = deltaOf(counted);
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
/** Path of the route that ends the server; no provider has one like it. */
const STOP_PATH = "/_testing-actions/stop";


/***/ }),

/***/ 67173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RECORDED_FILE)
/* harmony export */ });
/** Name of the file of recorded fixtures among the evidence. */
const RECORDED_FILE = "recorded-fixtures.json";


/***/ }),

/***/ 89870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of the bytes, or of the text as UTF-8, in the form `sha256:<hex>`. */
function digestOf(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", content, "hex")}`;
}


/***/ })

};
