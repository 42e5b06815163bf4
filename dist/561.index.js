export const id = 561;
export const ids = [561];
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

/***/ 3029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ postAct)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/mock-transport/server-order.js
var server_order = __webpack_require__(83268);
;// CONCATENATED MODULE: ./build/src/mock-transport/check-journal.js


/** Compares the journal's bytes with the server's answer to the stop, which is `undefined` when there was none. */
function checkJournal(bytes, answer) {
    const digest = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
    const told = server_order/* stopAnswerSchema */.K.safeParse(answer);
    return {
        sizeBytes: bytes.length,
        digest,
        matches: told.success ? told.data.digest === digest && told.data.sizeBytes === bytes.length : "unknown",
    };
}

// EXTERNAL MODULE: ./build/src/mock-transport/client-variables.js
var client_variables = __webpack_require__(30513);
// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
;// CONCATENATED MODULE: ./build/src/mock-transport/judge.js

/** The rules in the order in which a broken one gives the reason: nothing can be said of calls before the journal is known to be whole. */
const rules = {
    server: judgeServer,
    journal: judgeJournal,
    support: judgeSupport,
    match: judgeMatch,
    calls: judgeCalls,
    use: judgeUse,
};
/** What each rule sees in the journal, in the order in which they count. */
function observe(journal, tally, circumstances) {
    return Object.entries(rules).map(([name, rule]) => ({ name, problem: rule(journal, tally, circumstances) }));
}
/** Whether the run proves that the tests made the calls they should. The first broken rule gives the reason; all broken ones are findings. */
function judge(sightings, { calls, uses }) {
    const problems = sightings.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
    const [first, ...others] = problems;
    if (first === undefined) {
        const used = uses.filter((count) => count > 0).length;
        const text = `The tests made ${callsOf(calls)}; ${used} of ${uses.length} fixtures answered.`;
        return { status: "pass", reason: "ok", text };
    }
    const findings = [
        ...(first.findings ?? []),
        ...others.flatMap(({ reason, text, findings }) => findings ?? [{ rule: reason, message: text }]),
    ];
    return { status: "fail", reason: first.reason, text: first.text, findings };
}
function judgeServer({ end }, _tally, { server }) {
    if (server === "ended")
        return undefined;
    if (server === "left")
        return { reason: "server.left", text: "The mock server could not be ended." };
    const how = end?.reason === "idle"
        ? "It reached its idle limit and ended by itself."
        : end === undefined
            ? "It crashed or was killed; its journal has no last line."
            : "Another process told it to end.";
    return { reason: "server.lost", text: `The mock server was gone before the post step. ${how}` };
}
function judgeJournal(journal, _tally, { instance, journalMatches }) {
    const seqs = new Set(journal.requests.map(({ seq }) => seq));
    const dropped = journal.end?.dropped ?? 0;
    const defect = journal.instance !== instance
        ? "its first line is not the one of this server"
        : journal.broken > 0
            ? `${journal.broken} of its lines cannot be read`
            : journal.end === undefined
                ? "its last line is missing"
                : dropped > 0
                    ? `${dropped} requests were not written because it reached its size limit or the disk was full`
                    : journal.end.requests !== journal.requests.length || seqs.size !== journal.requests.length
                        ? `it holds ${journal.requests.length} requests, the server answered ${journal.end.requests}`
                        : journalMatches === false
                            ? "its bytes are not those the server wrote"
                            : undefined;
    return defect === undefined
        ? undefined
        : { reason: "journal.incomplete", text: `The journal proves nothing: ${defect}.` };
}
function judgeSupport(_journal, { unsupported }) {
    const [first] = unsupported;
    if (first === undefined)
        return undefined;
    return {
        reason: "request.unsupported",
        text: `The tests asked for what this version does not answer: ${askedFor(first)}.`,
        findings: unsupported.map((request) => ({
            rule: "request.unsupported",
            message: `Request ${request.seq}: ${askedFor(request)}`,
        })),
    };
}
function askedFor({ method, path, param }) {
    return `${method} ${(0,quote/* quote */.h)(path)}${param === undefined ? "" : ` with the parameter ${(0,quote/* quote */.h)(param)}`}`;
}
function judgeMatch(_journal, { unmatched }, { path }) {
    const [first] = unmatched;
    if (first === undefined)
        return undefined;
    const count = unmatched.length === 1 ? "One request" : `${unmatched.length} requests`;
    return {
        reason: "fixture.unmatched",
        text: `${count} matched no fixture. ${nearestTo(first)}.`,
        findings: unmatched.map((request) => ({
            rule: "fixture.unmatched",
            message: `Request ${request.seq} matched no fixture. ${nearestTo(request)}.`,
            location: { path },
        })),
    };
}
/** Which fixture comes nearest to a request and how they differ; the request's text is the journal's excerpt. */
function nearestTo({ excerpt = "", model = "", fixture = 0, differs = [] }) {
    return `The user said ${(0,quote/* quote */.h)(excerpt)} to ${(0,quote/* quote */.h)(model)}; the nearest is fixtures[${fixture}], which differs in ${differs.join(", ")}`;
}
function judgeCalls(_journal, { calls }, { minCalls }) {
    if (calls >= minCalls)
        return undefined;
    const text = `The tests made ${callsOf(calls)}; \`min-calls\` demands ${minCalls}.`;
    return { reason: "evidence.no-call", text };
}
function judgeUse(_journal, { unused }, { allowUnused, path }) {
    if (unused.length === 0 || allowUnused)
        return undefined;
    const names = unused.map((index) => `fixtures[${index}]`);
    return {
        reason: "fixture.unused",
        text: `${names.slice(0, 10).join(", ")}${names.length > 10 ? ` and ${names.length - 10} more` : ""} answered no request.`,
        findings: names.map((name) => ({
            rule: "fixture.unused",
            message: `${name} answered no request`,
            location: { path },
        })),
    };
}
function callsOf(count) {
    return count === 0 ? "no model call" : count === 1 ? "one model call" : `${count} model calls`;
}

// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/src/mock-transport/journal-line.js
var journal_line = __webpack_require__(80558);
;// CONCATENATED MODULE: ./build/src/mock-transport/parse-journal.js

/** The journal in the text of its file. Never throws: what cannot be read is counted, and makes the journal incomplete. */
function parseJournal(text) {
    const lines = text.split("\n").filter((line) => line !== "");
    const parsed = lines.map(parseLine);
    const known = parsed.filter((line) => line !== undefined);
    const start = known.find((line) => line.kind === "start");
    const last = parsed.at(-1);
    return {
        ...(start === undefined ? {} : { instance: start.instance }),
        fixtures: start?.fixtures ?? 0,
        requests: known.filter((line) => line.kind === "request").sort((a, b) => a.seq - b.seq),
        ...(last?.kind === "end" ? { end: last } : {}),
        broken: lines.length - known.length,
    };
}
function parseLine(line) {
    try {
        return journal_line/* journalLineSchema */.LZ.parse(JSON.parse(line));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(10492);
;// CONCATENATED MODULE: ./build/src/mock-transport/render.js

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
        `cut by the client: ${tally.undelivered}`,
        `without the token: ${tally.unauthorized}`,
        `requests in all: ${tally.requests}`,
    ];
    const parts = [
        facts.join(" · "),
        (0,markdown/* table */.tp)(["Fixture", "Answers", "Result"], rows.slice(0, ROW_LIMIT), ["Answers"]),
        ...(rows.length > ROW_LIMIT ? [`… and ${rows.length - ROW_LIMIT} more fixtures.`] : []),
        ...renderRefused([...tally.unmatched, ...tally.unsupported]),
    ];
    return parts.join("\n\n");
}
function renderRefused(requests) {
    if (requests.length === 0)
        return [];
    const rows = requests.map(({ seq, method, path, outcome, model = "", excerpt = "", fixture, differs = [] }) => [
        String(seq),
        (0,markdown/* code */.aY)(`${method} ${path}`),
        (0,markdown/* code */.aY)(model),
        (0,markdown/* escapeMarkdown */.FV)(excerpt),
        outcome === "unmatched"
            ? `❌ nearest ${(0,markdown/* code */.aY)(`fixtures[${fixture}]`)}, differs in ${differs.join(", ")}`
            : "❌ not supported",
    ]);
    return [
        (0,markdown/* table */.tp)(["Request", "Route", "Model", "User's text", "Result"], rows.slice(0, ROW_LIMIT)),
        ...(rows.length > ROW_LIMIT ? [`… and ${rows.length - ROW_LIMIT} more requests.`] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/mock-transport/stop-path.js
var stop_path = __webpack_require__(2612);
;// CONCATENATED MODULE: ./build/src/mock-transport/summarize.js
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
        unsupported: tally.unsupported.map(({ seq, route, param }) => ({ seq, route, param })),
        journal: { sizeBytes, digest },
    };
    return `${JSON.stringify(summary, undefined, 2)}\n`;
}
/** The counts that the record and the summary share. */
function countsOf({ requests, calls, streams, retries, undelivered, unauthorized, unmatched, unsupported, }) {
    return {
        requests,
        calls,
        streams,
        retries,
        undelivered,
        unauthorized,
        unmatched: unmatched.length,
        unsupported: unsupported.length,
    };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/tally.js
/** Counts what the requests were and which of the `fixtures` fixtures answered them. */
function tally(requests, fixtures) {
    const answered = requests.filter(({ outcome }) => outcome === "replied" || outcome === "error-replied");
    const uses = Array.from({ length: fixtures }, (_, index) => answered.filter(({ fixture }) => fixture === index).length);
    const withOutcome = (wanted) => requests.filter(({ outcome }) => outcome === wanted);
    return {
        requests: requests.length,
        calls: answered.filter(({ retry }) => retry === 0).length,
        uses,
        streams: answered.filter(({ streaming }) => streaming).length,
        retries: answered.filter(({ retry }) => retry > 0).length,
        undelivered: answered.filter(({ delivered }) => !delivered).length,
        unauthorized: withOutcome("unauthorized").length,
        unmatched: withOutcome("unmatched"),
        unsupported: withOutcome("unsupported"),
        unused: uses.flatMap((count, index) => (count === 0 ? [index] : [])),
    };
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/post-act.js










/** Stops the server, reads its journal and judges the calls; nothing to do when the main step started no server. */
async function postAct(inputs, host) {
    const [instance, folder] = [host.runner.state("instance"), host.runner.state("folder")];
    if (instance === "")
        return undefined;
    const server = { pid: Number(host.runner.state("pid")), port: Number(host.runner.state("port")), instance };
    const token = host.environment[(0,client_variables/* tokenVariable */.Sj)(inputs.env)] ?? "";
    const { how, answer } = await host.servers.stop(server, { path: stop_path/* STOP_PATH */.f, token });
    const bytes = await host.files.readBytes((0,external_node_path_.join)(folder, "journal.jsonl"), limits/* JOURNAL_LIMIT_BYTES */.q0);
    const check = checkJournal(bytes, answer);
    const journal = parseJournal(new TextDecoder().decode(bytes));
    const seen = tally(journal.requests, journal.fixtures);
    const sightings = observe(journal, seen, {
        minCalls: inputs["min-calls"],
        allowUnused: inputs["allow-unused"],
        path: inputs.fixtures,
        instance,
        server: how === "gone" || how === "left" ? how : "ended",
        journalMatches: check.matches,
    });
    const verdict = judge(sightings, seen);
    await host.files.write((0,external_node_path_.join)(folder, "summary.json"), summarize(verdict, seen, check, how));
    return {
        verdict,
        summary: renderCalls(seen),
        record: {
            lane: "no-model",
            ids: { instance },
            calls: countsOf(seen),
            observations: sightings.map(({ name, problem }) => problem === undefined ? { name, status: "ok" } : { name, status: "bad", code: problem.reason }),
            artifacts: [{ name: "journal.jsonl", sizeBytes: check.sizeBytes, digest: check.digest }],
        },
    };
}


/***/ }),

/***/ 77561:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70643);
/* harmony import */ var _shell_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78787);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96902);
/* harmony import */ var _post_act_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3029);




await (0,_shell_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runPost */ .a)(_src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .mockTransport */ .U, _post_act_js__WEBPACK_IMPORTED_MODULE_3__/* .postAct */ .z, (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .mockHost */ .P)());

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

/***/ 80558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ journalLineSchema),
/* harmony export */   Sn: () => (/* binding */ EXCERPT_UNITS)
/* harmony export */ });
/* unused harmony export outcomes */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73102);
/* harmony import */ var _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85609);
/* harmony import */ var _schema_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89307);



/** Longest excerpt of a request's text in the journal, in UTF-16 units. */
const EXCERPT_UNITS = 200;
const count = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0));
const excerpt = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(EXCERPT_UNITS));
/** What became of a request, in one word. `replied` and `error-replied` are the two that a fixture made. */
const outcomes = [
    "replied",
    "error-replied",
    "unmatched",
    "unsupported",
    "invalid",
    "unauthorized",
    "unknown-route",
    "too-large",
    "malformed",
    "counted",
    "embedded",
    "listed",
    "healthy",
];
/** The first line: what the server was started with. */
const startSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("start"),
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    instance: _schema_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk,
    time: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    fixtures: count,
});
/** One request. `seq` counts from 1 in the order of arrival, lines stand in the order in which the answers ended. */
const requestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("request"),
    seq: count,
    time: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    durationMs: count,
    route: _schema_label_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSchema */ .rk,
    method: _schema_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelSchema */ .Gx,
    /** Without the query, which may hold a key. */
    path: excerpt,
    access: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["accepted", "missing", "wrong", "open"]),
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(outcomes),
    status: count,
    streaming: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Whether the client took the answer to its end. */
    delivered: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** 0-based place in the fixture file: the fixture that answered, or for `unmatched` the nearest one. */
    fixture: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(count),
    differs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_schema_label_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSchema */ .rk)),
    model: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(excerpt),
    /** Last text of the user. */
    excerpt: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(excerpt),
    /** Place in the body of what is `unsupported` or `invalid`. */
    param: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(excerpt),
    /** The client's own count of tries for this call, 0 for the first. */
    retry: count,
    bodyBytes: count,
    /** Of the body with known secrets replaced. */
    bodyDigest: _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .e,
});
/** The last line; without it the journal is not whole. `dropped` requests were answered but not written. */
const endSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("end"),
    time: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["stopped", "signal", "idle"]),
    requests: count,
    dropped: count,
});
/** One line of the journal, a JSON document each. */
const journalLineSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("kind", [startSchema, requestSchema, endSchema]);


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

/***/ 83268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stopAnswerSchema),
/* harmony export */   f: () => (/* binding */ serverOrderSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _schema_fixture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1472);
/* harmony import */ var _schema_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89307);



/** What the main step hands to the server process, over the channel between them: secrets have no place in its arguments or environment. */
const serverOrderSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    fixtures: _schema_fixture_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureSchema */ .zD,
    token: _schema_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk,
    /** Public name of this server, by which the post step knows it again. */
    instance: _schema_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk,
    journalPath: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Values that the journal must not hold. */
    secrets: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/** What the stop route answers, for the post step to compare with the file: the journal's length in bytes and its digest. */
const stopAnswerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    sizeBytes: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0)),
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});


/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ STOP_PATH)
/* harmony export */ });
/** Path of the route that ends the server; no provider has one like it. */
const STOP_PATH = "/_testing-actions/stop";


/***/ }),

/***/ 85609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ digestSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);

/** `sha256:` and 64 lower-case hex digits. @see https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests */
const digestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^sha256:[0-9a-f]{64}$/));


/***/ }),

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zD: () => (/* binding */ fixtureSchema)
/* harmony export */ });
/* unused harmony exports FIXTURE_COUNT_LIMIT, DELTA_COUNT_LIMIT, fixtureProviders, wireProtocols, textMatchSchema, matchSchema, replySchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89307);


/** Most fixtures in one file. */
const FIXTURE_COUNT_LIMIT = 1000;
/** Most deltas in one reply. */
const DELTA_COUNT_LIMIT = 10_000;
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(1_000_000_000));
/** Providers whose behaviour a document can stand for; `any` when its replies belong to none. */
const fixtureProviders = ["openai", "anthropic", "google", "azure", "any"];
/** Wire formats of completions, by which a fixture can tell requests apart; Azure speaks OpenAI's. */
const wireProtocols = ["openai-chat", "openai-responses", "anthropic", "google"];
/** A text that must be equal to the string, or hold `contains` somewhere; both are compared code unit by code unit. */
const textMatchSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ contains: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)) })]);
/**
 * What a request must be for the fixture to answer it; a part left out matches anything, except `toolResult`: without it the fixture
 * answers a user's message, with it the results of tools that were called in the current turn. `tools` are names that must all be offered.
 */
const matchSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    user: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(textMatchSchema),
    system: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(textMatchSchema),
    model: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(textMatchSchema),
    protocol: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(wireProtocols)),
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSchema */ .Bk).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))),
    toolResult: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(textMatchSchema),
});
/** What the client gets, in no provider's own words: reasoning first, text whole or in `deltas`, tool calls after it, or an error and nothing else. */
const replySchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reasoning: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))),
    text: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    deltas: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(DELTA_COUNT_LIMIT))),
    toolCalls: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSchema */ .Bk),
        name: _label_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSchema */ .Bk,
        arguments: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))),
    usage: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ inputTokens: count, outputTokens: count })),
    finishReason: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["stop", "length", "tool-calls", "content-filter"])),
    error: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(400), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(599)),
        type: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSchema */ .Bk),
        code: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSchema */ .Bk),
        message: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)),
    })),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(hasOneMeaning));
/**
 * The document behind `fixtures`. The header says what the replies may be used for: which lane, which provider's behaviour they stand for,
 * and whether they were recorded and redacted or hold nothing to redact.
 */
const fixtureSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    lane: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("no-model"),
    provider: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(fixtureProviders),
    redaction: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["none-needed", "redacted"]),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx),
    fixtures: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ match: matchSchema, reply: replySchema }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(FIXTURE_COUNT_LIMIT)),
});
/** An error stands alone; otherwise there is text in one form, or a tool call, or both; reasoning alone is no answer. */
function hasOneMeaning(reply) {
    const has = (part) => reply[part] !== undefined;
    if (has("error"))
        return Object.keys(reply).filter(has).length === 1;
    return (has("text") || has("deltas") || has("toolCalls")) && !(has("text") && has("deltas"));
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
/* harmony import */ var _record_to_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24965);


/** A short name that somebody chose (workflow, branch, file): one line, no control characters. */
const labelSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_record_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_LIMIT */ .hS), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[^\p{Cc}\u2028\u2029]*$/u));
/** A machine-made word: letters, digits and `. _ : / @ + -`; cannot hold Markdown, markup or a sentence. */
const tokenSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z0-9._:/@+-]+$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_record_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_LIMIT */ .qr));
/** A reason or rule code: lower-case words joined by dots and hyphens, such as `credential.missing`. */
const codeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(80));


/***/ }),

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81041);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODate", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODate */ .v1.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDate */ .db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
