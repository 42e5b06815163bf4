export const id = 418;
export const ids = [418];
export const modules = {

/***/ 6765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ claimFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7647);
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

/***/ 2144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ act)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(7647);
// EXTERNAL MODULE: ./build/src/schema/fixture.js
var fixture = __webpack_require__(1472);
// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
;// CONCATENATED MODULE: ./build/src/mock-transport/json-error.js
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/**
 * Where a text stops being JSON: the first character that cannot stand where it stands, or the text's end when more must follow;
 * `undefined` for JSON. Node's parser names no place for most mistakes, and quotes the text around them. @see RFC 8259
 */
function findJsonError(text) {
    const open = [];
    let expected = "value";
    let at = 0;
    for (;;) {
        while (/[ \t\r\n]/.test(text.charAt(at)))
            at += 1;
        const character = text.charAt(at);
        if (expected === "comma or end" && open.length === 0)
            return character === "" ? undefined : placeOf(text, at);
        const inside = open.at(-1);
        const closes = character === (inside === "{" ? "}" : "]") && (expected === "comma or end" || expected.includes(" or "));
        if (closes) {
            open.pop();
            expected = "comma or end";
            at += 1;
        }
        else if (expected === "comma or end" || expected === "colon") {
            if (character !== (expected === "colon" ? ":" : ","))
                return placeOf(text, at);
            expected = expected === "colon" || inside === "[" ? "value" : "key";
            at += 1;
        }
        else if (character === '"') {
            const end = endOfString(text, at);
            if (end < 0)
                return placeOf(text, -end);
            expected = expected.startsWith("key") ? "colon" : "comma or end";
            at = end;
        }
        else if (expected.startsWith("key")) {
            return placeOf(text, at);
        }
        else if (character === "{" || character === "[") {
            open.push(character);
            expected = character === "{" ? "key or }" : "value or ]";
            at += 1;
        }
        else {
            literal.lastIndex = at;
            if (!literal.test(text))
                return placeOf(text, at);
            at = literal.lastIndex;
            expected = "comma or end";
        }
    }
}
/** Offset after the string that starts at `start`; the negated offset of what cannot stand in it when it is none. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '"')
            return at + 1;
        if (character < " ")
            return -at;
        if (character !== "\\")
            continue;
        const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
        if (escaped === undefined)
            return -at;
        at += escaped.length;
    }
    return -text.length;
}
function placeOf(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/parse-fixtures.js




/** Most problems named in one message. */
const PROBLEM_LIMIT = 5;
const textMatch = 'a text, or `{"contains": "…"}`; patterns are not supported by this version';
/** What must stand at a place, for the places whose form cannot be said by naming a JSON type. */
const expected = [
    [/^schemaVersion$/, "the number 1"],
    [/^lane$/, '"no-model"'],
    [/^provider$/, '"openai", the only provider this version can stand for'],
    [/^redaction$/, '"none-needed" for replies written by hand or "redacted" for recorded ones'],
    [/^fixtures$/, "a list of 1 to 1000 entries of the form `{match, reply}`"],
    [/\.match\.(?:user|system|model|toolResult)$/, textMatch],
    [/\.match\.tools/, "a list of at least one tool name"],
    [
        /\.reply$/,
        "an object with `text` or `deltas`, `toolCalls`, or both, and optional `usage` and `finishReason`; or with `error` alone",
    ],
    [/\.finishReason$/, '"stop", "length", "tool-calls" or "content-filter"'],
    [/\.error\.status$/, "a whole number from 400 to 599"],
];
/**
 * The fixture document in the text of the file at `path`, which is named in the error.
 * @throws ActionError `fixture.invalid` that names the file, each place in the document and what must stand there; no value is quoted
 */
function parseFixtures(path, text) {
    const parsed = fixture/* fixtureSchema */.zD.safeParse(parseJson(path, text));
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map(describe);
    const more = problems.length > PROBLEM_LIMIT ? `; and ${problems.length - PROBLEM_LIMIT} more` : "";
    throw new action_error/* ActionError */.l("fixture.invalid", {
        what: `\`fixtures\` names ${(0,quote/* quote */.h)(path)}, which is not a fixture document`,
        why: `${problems.slice(0, PROBLEM_LIMIT).join("; ")}${more}`,
        fix: "Correct the file",
    });
}
function parseJson(path, given) {
    const text = given.replace(/^\ufeff/, "");
    try {
        return JSON.parse(text);
    }
    catch {
        // The parser's own message quotes the document, which may hold a recorded secret; only its place is safe.
        const place = findJsonError(text);
        const at = place === undefined ? "" : ` at line ${place.line}, column ${place.column}`;
        throw new action_error/* ActionError */.l("fixture.invalid", {
            what: `\`fixtures\` names ${(0,quote/* quote */.h)(path)}, which is not JSON`,
            why: `The text breaks off or has a character that cannot stand${at}`,
            fix: "Correct the file; it must hold one JSON document",
        });
    }
}
function describe(issue) {
    const place = issue.path.reduce((path, key) => (typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`), "");
    if (issue.code === "unrecognized_keys") {
        const keys = issue.keys.slice(0, PROBLEM_LIMIT).map(quote/* quote */.h).join(", ");
        return `${place === "" ? "its top level" : `\`${place}\``} has ${keys}, which this version does not know`;
    }
    const form = expected.find(([pattern]) => pattern.test(place))?.[1] ?? formOf(issue);
    return place === "" ? `its top level must be ${form}` : `\`${place}\` must be ${form}`;
}
function formOf(issue) {
    if (issue.code === "invalid_type")
        return issue.expected === "object" ? "an object" : `of type ${issue.expected}`;
    if (issue.code === "too_small")
        return `at least ${issue.minimum}${issue.origin === "string" ? " character" : ""}`;
    if (issue.code === "too_big")
        return `at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}`;
    if (issue.code === "invalid_format")
        return "a word of letters, digits and `. _ : / @ + -`";
    return "of another form";
}

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

;// CONCATENATED MODULE: ./build/src/mock-transport/secret-values.js
/** Shortest value that counts as a secret, in UTF-16 units; shorter ones are words such as `true` that stand everywhere. */
const SECRET_LENGTH = 8;
const secretWords = new Set([
    "TOKEN",
    "SECRET",
    "SECRETS",
    "PASSWORD",
    "PASSWD",
    "PASSPHRASE",
    "KEY",
    "APIKEY",
    "PAT",
    "CREDENTIAL",
    "CREDENTIALS",
]);
/** Values of the variables whose names say that they hold a secret, such as `NPM_TOKEN`, and of every line in such a value. */
function secretValues(environment) {
    const values = Object.entries(environment).flatMap(([name, value = ""]) => name
        .toUpperCase()
        .split(/[^A-Z0-9]+/)
        .some((word) => secretWords.has(word))
        ? [value, ...value.split(/[\r\n]+/)]
        : []);
    return [...new Set(values.map((value) => value.trim()))].filter((value) => value.length >= SECRET_LENGTH);
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/act.js





/** Length of the token in random bytes. */
const TOKEN_BYTES = 24;
/** Folder of the evidence below the runner's temp folder; upload-evidence finds all evidence of the job beside it. */
const EVIDENCE_FOLDER = "testing-actions/evidence/mock-transport";
/** Reads the fixtures, starts the server and points the job's later steps at it. */
async function act(inputs, host) {
    const token = `mock-${host.randomHex(TOKEN_BYTES)}`;
    host.runner.mask(token);
    const fixtures = parseFixtures(inputs.fixtures, await host.files.readText(inputs.fixtures, fixture/* FIXTURE_LIMIT_BYTES */.K7));
    const folder = host.claimFolder((0,external_node_path_.join)(host.environment["RUNNER_TEMP"] ?? ".testing", EVIDENCE_FOLDER));
    const instance = `mock-${host.uniqueId()}`;
    const secrets = secretValues(host.environment);
    const order = { fixtures, token, instance, journalPath: (0,external_node_path_.join)(folder, "journal.jsonl"), secrets };
    const server = await host.servers.start({ phase: "mock-transport-server", instance, message: order, folder });
    for (const [name, value] of Object.entries({ ...server, folder }))
        host.runner.saveState(name, String(value));
    const baseUrl = `http://127.0.0.1:${server.port}/v1`;
    const exempt = proxyExemptions(host.environment);
    const variables = { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: token, NO_PROXY: exempt, no_proxy: exempt };
    for (const [name, value] of Object.entries(variables))
        host.runner.exportVariable(name, value);
    const count = fixtures.fixtures.length;
    return {
        verdict: {
            status: "pass",
            reason: "ok",
            text: `The mock answers on ${baseUrl} from ${count === 1 ? "one fixture" : `${count} fixtures`}.`,
        },
        outputs: { "base-url": baseUrl, token, evidence: folder },
        record: {
            lane: "no-model",
            ids: { instance },
            observations: [{ name: "server", status: "ok" }],
        },
    };
}


/***/ }),

/***/ 6902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ mockHost)
});

// EXTERNAL MODULE: ./build/actions/_shell/claim-folder.js
var claim_folder = __webpack_require__(6765);
// EXTERNAL MODULE: ./build/actions/_shell/node-host.js + 7 modules
var node_host = __webpack_require__(4237);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(7647);
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

/***/ 7418:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var _shell_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8787);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2144);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6902);




await (0,_shell_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .mockTransport */ .U, _act_js__WEBPACK_IMPORTED_MODULE_2__/* .act */ .R, (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .mockHost */ .P)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ mockTransport)
});

// EXTERNAL MODULE: ./build/src/contract/define-action.js
var define_action = __webpack_require__(7268);
// EXTERNAL MODULE: ./build/src/contract/field.js
var field = __webpack_require__(3452);
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
        fix: "Use chat completions, or leave this test to a lane with a real provider",
    },
    "fixture.unmatched": {
        what: "A request matched no fixture",
        why: "The message names the nearest fixture and the parts in which the request differs from it",
        fix: "Add a fixture for the request, or correct the `match` of the nearest one",
    },
    "evidence.no-call": {
        what: "The tests made fewer model calls than `min-calls` demands",
        why: "A run that never reached the mock proves nothing, however green it is",
        fix: "Check that the tests ran after this step and use `OPENAI_BASE_URL` and `OPENAI_API_KEY`; or lower `min-calls`",
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
    },
    outputs: {
        "base-url": {
            description: "Base URL of the endpoint, with `/v1`; later steps of the job also find it in `OPENAI_BASE_URL`.",
        },
        token: {
            description: "The key the endpoint accepts, valid for this run only and masked in the log; later steps also find it in `OPENAI_API_KEY`. The runner drops masked values from job outputs.",
        },
        evidence: {
            description: "Folder of the evidence: `journal.jsonl` and `server.log`, and from the post step on `summary.json`.",
        },
    },
    reasons: reasons,
});


/***/ }),

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ FIXTURE_LIMIT_BYTES),
/* harmony export */   zD: () => (/* binding */ fixtureSchema)
/* harmony export */ });
/* unused harmony exports FIXTURE_COUNT_LIMIT, DELTA_COUNT_LIMIT, textMatchSchema, matchSchema, replySchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9307);


/** Largest fixture file, in bytes of UTF-8. */
const FIXTURE_LIMIT_BYTES = 4 * 1024 * 1024;
/** Most fixtures in one file. */
const FIXTURE_COUNT_LIMIT = 1000;
/** Most deltas in one reply. */
const DELTA_COUNT_LIMIT = 10_000;
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(1_000_000_000));
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
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSchema */ .Bk).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))),
    toolResult: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(textMatchSchema),
});
/** What the client gets, in no provider's own words: text whole or in `deltas`, tool calls after it, or an error and nothing else. */
const replySchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
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
    provider: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("openai"),
    redaction: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["none-needed", "redacted"]),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx),
    fixtures: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ match: matchSchema, reply: replySchema }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(FIXTURE_COUNT_LIMIT)),
});
/** An error stands alone; otherwise there is text in one form, or a tool call, or both. */
function hasOneMeaning(reply) {
    const has = (part) => reply[part] !== undefined;
    if (has("error"))
        return Object.keys(reply).filter(has).length === 1;
    return (has("text") || has("deltas") || has("toolCalls")) && !(has("text") && has("deltas"));
}


/***/ }),

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ tokenSchema),
/* harmony export */   Gx: () => (/* binding */ labelSchema),
/* harmony export */   rk: () => (/* binding */ codeSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
/* harmony import */ var _record_to_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4965);


/** A short name that somebody chose (workflow, branch, file): one line, no control characters. */
const labelSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_record_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_LIMIT */ .hS), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[^\p{Cc}\u2028\u2029]*$/u));
/** A machine-made word: letters, digits and `. _ : / @ + -`; cannot hold Markdown, markup or a sentence. */
const tokenSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z0-9._:/@+-]+$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_record_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_LIMIT */ .qr));
/** A reason or rule code: lower-case words joined by dots and hyphens, such as `credential.missing`. */
const codeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(80));


/***/ })

};
