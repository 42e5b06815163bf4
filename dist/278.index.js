export const id = 278;
export const ids = [278];
export const modules = {

/***/ 52379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17647);
/* harmony import */ var _src_text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2961);
/* harmony import */ var _unique_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19367);





/** Files on this machine, relative to `root`. */
function nodeFiles(root) {
    const readBytes = (path, limitBytes, input) => asActionError("read", nameOf(path, input), () => readUpTo((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), limitBytes));
    return {
        readBytes,
        readText: async (path, limitBytes, input) => (await readBytes(path, limitBytes, input)).toString("utf8"),
        write: (path, content) => asActionError("write", nameOf(path), () => writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), content)),
    };
}
// The synchronous calls are part of Node's start-up image; node:fs/promises is not, and these files are small.
function readUpTo(path, limitBytes) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (size > limitBytes)
            throw new SystemAnswer(`it has ${size} bytes, the limit is ${limitBytes}`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function writeWhole(path, content) {
    const draft = `${path}.${(0,_unique_id_js__WEBPACK_IMPORTED_MODULE_3__/* .uniqueId */ .N)()}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        throw error;
    }
}
function nameOf(path, input) {
    return input === undefined ? `The file ${(0,_src_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)}` : `The file ${(0,_src_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)} of \`${input}\``;
}
class SystemAnswer extends Error {
}
async function asActionError(verb, name, work) {
    try {
        return work();
    }
    catch (cause) {
        const answer = cause instanceof SystemAnswer
            ? cause.message
            : `the system answered ${cause.code ?? "an error"}`;
        const fix = verb === "read"
            ? "Check the path and that an earlier step wrote the file"
            : "Check the folder's permissions and the free disk space";
        throw new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l("file.unreadable", { what: `${name} could not be ${verb === "read" ? "read" : "written"}: ${answer}`, fix }, { cause });
    }
}


/***/ }),

/***/ 67543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ nodeHost),
  G: () => (/* binding */ workspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 2 modules
var core = __webpack_require__(94346);
;// CONCATENATED MODULE: ./build/src/text/file-command.js
/**
 * One entry of the runner's GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file, in the form that keeps any text: name, delimiter, value, delimiter.
 * The delimiter is lengthened until no line of the value contains it, so a value from outside cannot end its entry and start another.
 * @throws RangeError when the name could end its own line; names come from contracts, never from outside
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
function fileCommand(name, value) {
    if (!/^[A-Za-z_][\w.-]*$/.test(name))
        throw new RangeError("The name of an output, state or variable holds a character that is not accepted.");
    let delimiter = "END_OF_VALUE";
    while (value.includes(delimiter))
        delimiter += "_";
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./build/src/text/log-safe.js
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
/**
 * Text from outside made safe for the job's log: no line of the result is a workflow command, in the `::name::` form (start of a line)
 * or the `##[name]` form (anywhere), and no control character but tab and line feed is left.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function logSafe(text) {
    return text
        .replaceAll("\r\n", "\n")
        .replaceAll("\r", "\n")
        .replace(CONTROL, "\ufffd")
        .replaceAll("##[", "## [")
        .replace(/^(\s*)::/gm, "$1: :");
}

// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __webpack_require__(94759);
;// CONCATENATED MODULE: ./build/src/text/mask-values.js

/** Shortest piece of a multi-line or JSON value that is masked by itself, in UTF-16 units; `{` or `on` would mask the whole log. */
const PIECE_LIMIT = 4;
/**
 * What to tell the runner to mask for one secret value, each on one line. The runner masks every line of what it is given, however short,
 * so a multi-line value goes to it line by line, and JSON as its compact text and its string leaves. An empty value gives nothing.
 */
function maskValues(value) {
    const trimmed = value.trim();
    if (trimmed === "")
        return [];
    const json = /^[[{]/.test(trimmed) ? (0,json_value/* jsonIn */.Y)(trimmed) : undefined;
    const pieces = json === undefined
        ? trimmed.split(/[\r\n]+/).map((line) => line.trim())
        : [JSON.stringify(json), ...leavesOf(json).flatMap((leaf) => leaf.split(/[\r\n]+/))];
    const long = pieces.filter((piece) => piece.length >= PIECE_LIMIT);
    return [...new Set(long.length > 0 ? long : pieces.filter((piece) => piece !== ""))];
}
/** Every string inside a JSON value, keys left out. */
function leavesOf(json) {
    if (typeof json === "string")
        return [json];
    if (typeof json !== "object" || json === null)
        return [];
    return Object.values(json).flatMap(leavesOf);
}

;// CONCATENATED MODULE: ./build/src/text/workflow-command.js
/**
 * One workflow command on one line, without its line end. Message and place are escaped, so neither can end the command or begin another.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function workflowCommand(name, message, place) {
    const { path, line, column } = place ?? {};
    const properties = Object.entries({ file: path, line, col: column }).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]);
    return `::${name}${properties.length > 0 ? ` ${properties.join(",")}` : ""}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// EXTERNAL MODULE: ./build/actions/_shell/files.js
var files = __webpack_require__(52379);
;// CONCATENATED MODULE: ./build/actions/_shell/print.js

/**
 * Prints a line to the step's log at once. `process.stdout` is not used, because making that stream costs a step that only decides an eighth of
 * its time; it is the fallback for a pipe that cannot take the line now.
 */
function print(line) {
    const bytes = Buffer.from(`${line}\n`);
    let written = 0;
    try {
        while (written < bytes.length)
            written += (0,external_node_fs_.writeSync)(1, bytes, written);
    }
    catch {
        process.stdout.write(bytes.subarray(written));
    }
}

// EXTERNAL MODULE: ./build/actions/_shell/unique-id.js
var unique_id = __webpack_require__(19367);
;// CONCATENATED MODULE: ./build/actions/_shell/node-host.js









/** The host of a step on a real runner: the toolkit for what the runner knows, Node for the rest. */
function nodeHost() {
    return {
        environment: process.env,
        files: (0,files/* nodeFiles */.k)(workspace()),
        log,
        runner,
        now: () => new Date(),
        uniqueId: unique_id/* uniqueId */.N,
        // Loading node:crypto costs a step that only decides about a tenth of its time.
        randomHex: (bytes) => process.getBuiltinModule("node:crypto").randomBytes(bytes).toString("hex"),
    };
}
/** The folder that relative paths of inputs start at. */
function workspace() {
    return process.env["GITHUB_WORKSPACE"] ?? process.cwd();
}
const log = {
    info: (message) => print(logSafe(message)),
    debug: (message) => print(workflowCommand("debug", logSafe(message))),
    notice: (message) => print(workflowCommand("notice", logSafe(message))),
    warning: (message) => print(workflowCommand("warning", logSafe(message))),
    error: (message, at) => print(workflowCommand("error", logSafe(message), at)),
};
const runner = {
    input: (name) => (0,core/* getInput */.V4)(name, { trimWhitespace: false }),
    setOutput: (name, value) => append("GITHUB_OUTPUT", fileCommand(name, value)),
    mask: (value) => {
        for (const piece of maskValues(value))
            print(workflowCommand("add-mask", piece));
    },
    exportVariable: (name, value) => {
        process.env[name] = value;
        append("GITHUB_ENV", fileCommand(name, value));
    },
    saveState: (name, value) => append("GITHUB_STATE", fileCommand(name, value)),
    state: core/* getState */.Gu,
    appendSummary: async (markdown) => append("GITHUB_STEP_SUMMARY", markdown),
    fail: () => {
        process.exitCode = 1;
    },
};
/**
 * Appends to one of the runner's files; without a runner there is none, and nothing to tell. The toolkit's own writers are not used,
 * because they load node:crypto for a random delimiter, which costs a step that only decides a fifth of its time.
 */
function append(variable, text) {
    const path = process.env[variable];
    if (path)
        (0,external_node_fs_.appendFileSync)(path, text);
}


/***/ }),

/***/ 79208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RM: () => (/* binding */ recordsFolder),
  et: () => (/* binding */ subjectOf),
  rh: () => (/* binding */ writeRecord)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/record/to-label.js
var to_label = __webpack_require__(24965);
;// CONCATENATED MODULE: ./build/src/record/build-record.js

/** Largest record on disk, in bytes of UTF-8. A record points to evidence, it does not hold it. */
const RECORD_LIMIT_BYTES = 64 * 1024;
/** Folder of the job's records below the runner's temp folder; the next action, and the local runner, read it there. */
const RECORDS_FOLDER = "testing-actions/records";
/**
 * The record of one decision. Every name and word is brought into the form the schema demands, so that the result always follows
 * `recordSchema`. It is built rather than validated, because loading the schema would cost each step more than the rest of its work.
 */
function buildRecord({ kind, id, createdAt, subject }, verdict, facts) {
    return {
        schemaVersion: 1,
        kind,
        id: (0,to_label/* toToken */.fD)(id),
        createdAt: createdAt.toISOString(),
        subject,
        ...(facts.lane ? { lane: facts.lane } : {}),
        ...(facts.scope ? { scope: facts.scope } : {}),
        ...(facts.scenario ? { scenario: (0,to_label/* toLabel */.AA)(facts.scenario) } : {}),
        verdict: verdict.status,
        reason: verdict.reason,
        observations: (facts.observations ?? []).map(({ name, status, code }) => ({
            name: (0,to_label/* toLabel */.AA)(name),
            status,
            ...(code ? { code } : {}),
        })),
        ids: words(facts.ids),
        versions: words(facts.versions),
        calls: Object.fromEntries(Object.entries(facts.calls ?? {}).map(([name, count]) => [(0,to_label/* toToken */.fD)(name), Math.max(0, Math.trunc(count))])),
        artifacts: (facts.artifacts ?? []).map(({ name, sizeBytes, digest }) => ({
            name: (0,to_label/* toLabel */.AA)(name),
            sizeBytes,
            digest,
        })),
        parents: [...(facts.parents ?? [])],
    };
}
function words(map = {}) {
    return Object.fromEntries(Object.entries(map).map(([name, word]) => [(0,to_label/* toToken */.fD)(name), (0,to_label/* toToken */.fD)(word)]));
}

;// CONCATENATED MODULE: ./build/src/record/read-subject.js

/**
 * The run's subject, read from the runner's variables and the event's payload (`undefined` when it could not be read).
 * `trust` is read, never declared. `fork`: a pull request whose head repository is not the base repository, or a schedule in a fork. `bot`: a run that
 * one started, but no schedule and no merge queue: those have all secrets, whoever's name they carry. `unknown`: a pull request without a readable
 * payload.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readSubject(environment, payload) {
    const label = (name) => (0,to_label/* toLabel */.AA)(environment[name] ?? "");
    return {
        repo: label("GITHUB_REPOSITORY"),
        sha: label("GITHUB_SHA"),
        ref: label("GITHUB_REF"),
        event: label("GITHUB_EVENT_NAME"),
        trust: readTrust(environment["GITHUB_EVENT_NAME"] ?? "", environment["GITHUB_ACTOR"] ?? "", payload),
        workflow: label("GITHUB_WORKFLOW"),
        run: label("GITHUB_RUN_ID"),
        attempt: label("GITHUB_RUN_ATTEMPT"),
        job: label("GITHUB_JOB"),
    };
}
function readTrust(event, actor, payload) {
    // The queue's own bot is the actor of its runs, and the author of a schedule is whoever edited it last.
    if (event === "merge_group")
        return "trusted";
    if (event === "schedule")
        return at(payload, "repository", "fork") === true ? "fork" : "trusted";
    if (event.startsWith("pull_request")) {
        const head = at(payload, "pull_request", "head", "repo", "id");
        const base = at(payload, "pull_request", "base", "repo", "id");
        if (at(payload, "pull_request") === undefined || base === undefined)
            return "unknown";
        if (head !== base)
            return "fork";
    }
    return isBot(actor, payload) ? "bot" : "trusted";
}
/** Whether a bot started the run: by the actor's login, or by the account the payload names as its sender. */
function isBot(actor, payload) {
    const sender = at(payload, "sender", "login");
    const logins = [actor, typeof sender === "string" ? sender : ""];
    return logins.some((login) => login.endsWith("[bot]")) || at(payload, "sender", "type") === "Bot";
}
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== "object" || current === null)
            return undefined;
        current = current[key];
    }
    return current ?? undefined;
}

;// CONCATENATED MODULE: ./build/actions/_shell/record.js




/** Largest event payload that is read to learn who triggered the run, in bytes; GitHub caps payloads at 25 MB. */
const EVENT_LIMIT_BYTES = 25 * 1024 * 1024;
/**
 * Writes what was decided to the job's records folder and returns the file's path.
 * @throws ActionError `file.unreadable` when it is too large or cannot be written
 */
async function writeRecord(kind, verdict, facts, host) {
    const id = `${kind}-${host.uniqueId()}`;
    const record = buildRecord({ kind, id, createdAt: host.now(), subject: await subjectOf(host) }, verdict, facts);
    const text = `${JSON.stringify(record, undefined, 2)}\n`;
    const path = (0,external_node_path_.join)(recordsFolder(host), `${id}.json`);
    if (Buffer.byteLength(text) > RECORD_LIMIT_BYTES) {
        const what = `The record of \`${kind}\` has ${Buffer.byteLength(text)} bytes, the limit is ${RECORD_LIMIT_BYTES}`;
        throw new action_error/* ActionError */.l("file.unreadable", { what, fix: "Split the step so that it judges fewer things at once" });
    }
    await host.files.write(path, text);
    return path;
}
/** The commit, event and trust of this run, read from the runner's variables and the event's payload. */
async function subjectOf(host) {
    return readSubject(host.environment, await readPayload(host));
}
/** The folder of this job's records: below the runner's temp folder, or below the workspace where no runner set one. */
function recordsFolder(host) {
    return (0,external_node_path_.join)(host.environment["RUNNER_TEMP"] ?? ".testing", RECORDS_FOLDER);
}
/** The event's payload; `undefined` when there is none to read, which makes a pull request's trust unknown rather than trusted. */
async function readPayload(host) {
    const path = host.environment["GITHUB_EVENT_PATH"];
    if (!path)
        return undefined;
    try {
        return JSON.parse(await host.files.readText(path, EVENT_LIMIT_BYTES));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 51832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction),
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17647);
/* harmony import */ var _src_contract_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40073);
/* harmony import */ var _src_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10492);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79208);
/* harmony import */ var _unknown_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26909);





/** Findings shown as annotations beside the verdict's own; the runner keeps ten errors per step and drops the rest unseen. */
const FINDING_ANNOTATION_LIMIT = 9;
/** Step state that says the main phase accepted its inputs. */
const ACCEPTED = "inputs-accepted";
/** Runs the main phase of an action: inputs in, outputs, summary, record and exit code out. Never rejects. */
async function runAction(contract, act, host) {
    await run(contract, host, async () => {
        const inputs = readInputs(contract, host);
        if (contract.runs.post)
            host.runner.saveState(ACCEPTED, "true");
        const outcome = await act(inputs, host);
        if (outcome === undefined)
            return;
        await settle(contract, outcome, host, outcome.outputs);
    });
}
/**
 * Runs the post phase of an action, which has the same inputs but no outputs. Never rejects. When the main phase refused the inputs it has said so,
 * and there is nothing to end.
 */
async function runPost(contract, act, host) {
    if (host.runner.state(ACCEPTED) === "")
        return;
    await run(contract, host, async () => {
        const outcome = await act(readInputs(contract, host), host);
        if (outcome !== undefined)
            await settle(contract, outcome, host);
    });
}
/** The only place where errors end: what the reader can act on is printed whole, anything else by its type alone. */
async function run(contract, host, phase) {
    try {
        await phase();
    }
    catch (error) {
        try {
            await settle(contract, { verdict: verdictOf(error, host) }, host);
        }
        catch (second) {
            host.log.error(`${verdictOf(second, host).text} [internal.error]`);
            host.runner.fail();
        }
    }
}
function readInputs(contract, host) {
    const raw = Object.fromEntries(Object.keys(contract.inputs).map((name) => [name, host.runner.input(name)]));
    for (const [name, spec] of Object.entries(contract.inputs))
        if (spec.secret)
            host.runner.mask(raw[name] ?? "");
    return (0,_src_contract_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)(contract, raw);
}
/** Tells the runner what was decided. The record comes last: when it cannot be written, the step fails after all. */
async function settle({ name }, { verdict, summary, record = {} }, host, outputs = {}) {
    announce(name, verdict, host);
    for (const [output, value] of Object.entries(outputs))
        host.runner.setOutput(output, value);
    host.runner.setOutput("verdict", verdict.status);
    host.runner.setOutput("reason", verdict.reason);
    await host.runner.appendSummary((0,_src_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .limitSummary */ .g9)(`${headline(name, verdict)}\n\n${summary ? `${summary}\n\n` : ""}`));
    host.runner.setOutput("record", await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .writeRecord */ .rh)(name, verdict, record, host));
}
function announce(name, verdict, host) {
    const line = `${name}: ${verdict.text}${verdict.reason === "ok" ? "" : ` [${verdict.reason}]`}`;
    if (verdict.status === "pass")
        host.log.info(line);
    if (verdict.status === "skip")
        host.log.warning(line);
    if (verdict.status === "fail") {
        host.log.error(line);
        for (const { rule, message, location } of (verdict.findings ?? []).slice(0, FINDING_ANNOTATION_LIMIT)) {
            host.log.error(`${message} [${rule}]`, location);
        }
        host.runner.fail();
    }
}
const symbols = { pass: "✅", skip: "⏭️", fail: "❌" };
function headline(name, { status, reason, text }) {
    return `#### ${symbols[status]} ${name}: ${status}${reason === "ok" ? "" : ` · <code>${reason}</code>`}\n\n${(0,_src_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(text)}`;
}
function verdictOf(error, host) {
    if (error instanceof _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l)
        return { status: "fail", reason: error.code, text: error.message };
    const { type, frames } = (0,_unknown_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownFailure */ .P)(error);
    host.log.debug(frames.join("\n"));
    return {
        status: "fail",
        reason: "internal.error",
        text: `An unknown failure of type ${type}; its message is withheld because it may hold a secret.`,
    };
}


/***/ }),

/***/ 19367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ uniqueId)
/* harmony export */ });
let calls = 0;
/** Time, process and call in base 36: differs for every call on one machine, and tells nothing secret. */
function uniqueId() {
    return [Date.now(), process.pid, calls++].map((part) => part.toString(36)).join("-");
}


/***/ }),

/***/ 26909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unknownFailure)
/* harmony export */ });
/** What may be said of something thrown; no frames when it is no Error. */
function unknownFailure(error) {
    if (!(error instanceof Error))
        return { type: typeof error, frames: [] };
    const lines = (error.stack ?? "").split("\n");
    return { type: error.constructor.name, frames: lines.filter((line) => line.startsWith("    at ")) };
}


/***/ }),

/***/ 17647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
/* unused harmony export sentences */
/**
 * A failure the reader of the log can act on, printed whole as `<what>. <why>. <fix>. [code]`.
 * Everything else that is thrown counts as a bug: its message is withheld, because it may hold a value.
 * The parts must never hold a secret's value; `code` is a reason of the action's contract.
 */
class ActionError extends Error {
    name = "ActionError";
    code;
    constructor(code, problem, options) {
        super(sentences(problem), options);
        this.code = code;
    }
}
/** The problem as one line of sentences: what, why (when known), what to do. */
function sentences({ what, why, fix }) {
    return [what, why, fix]
        .filter((part) => part !== undefined && part !== "")
        .join(". ")
        .concat(".");
}


/***/ }),

/***/ 57268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction)
/* harmony export */ });
/* unused harmony exports sharedOutputs, sharedReasons */
/** The outputs every action has. */
const sharedOutputs = {
    verdict: { description: "What was decided: `pass`, `skip` or `fail`." },
    reason: { description: "The reason's code: `ok`, or one of the codes in this README." },
    record: { description: "Path of the JSON record this step wrote for the steps after it." },
};
/** The reasons any action can give. */
const sharedReasons = {
    "input.invalid": {
        what: "One or more inputs are missing or not of the accepted form",
        why: "The message lists each of them with what it must be; nothing was done",
        fix: "Correct the `with:` block of the step",
    },
    "file.unreadable": {
        what: "A file the action needs could not be read or written",
        why: "The message names the file and what the system answered",
        fix: "Check the path, that an earlier step wrote it, and the free disk space",
    },
    "internal.error": {
        what: "The action failed in a way it does not know",
        why: "The message is withheld because it could hold a secret's value; only the error's type is printed",
        fix: "Run the job again with debug logging, and report the type and the stack it prints",
    },
};
/** A contract with the shared outputs and reasons added. */
function defineAction(definition) {
    return {
        ...definition,
        outputs: { ...definition.outputs, ...sharedOutputs },
        reasons: { ...definition.reasons, ...sharedReasons },
    };
}


/***/ }),

/***/ 33452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/* unused harmony export lines */
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);

const accepted = (value) => ({ ok: true, value });
const refused = { ok: false };
/** Any text on one line, white space around it dropped. */
const text = {
    expects: "text on one line",
    parse: (raw) => (/[\r\n]/.test(raw.trim()) ? refused : accepted(raw.trim())),
};
/** One entry per line; white space around it, empty lines and lines that start with `#` are dropped. */
const lines = {
    expects: "one entry per line",
    parse: (raw) => accepted(entriesOf(raw)),
};
/** Like `lines`, with each entry read by `field`; the first bad entry is named with its 1-based place in the list. */
function linesOf(field) {
    return {
        expects: `one entry per line, each ${field.expects}`,
        parse: (raw) => {
            const values = [];
            for (const [index, entry] of entriesOf(raw).entries()) {
                const parsed = field.parse(entry);
                if (!parsed.ok)
                    return { ok: false, problem: `entry ${index + 1} is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(entry)}` };
                values.push(parsed.value);
            }
            return accepted(values);
        },
    };
}
/** One of a closed list of words, spelled exactly. */
function choice(...words) {
    return {
        expects: words
            .map((word) => `\`${word}\``)
            .join(", ")
            .replace(/, ([^,]+)$/, " or $1"),
        parse: (raw) => {
            const found = words.find((word) => word === raw.trim());
            return found === undefined ? refused : accepted(found);
        },
    };
}
/** `true` or `false`, in the three spellings YAML's core schema allows; anything else is refused, never read as false. */
const flag = {
    expects: "`true` or `false`",
    parse: (raw) => {
        const word = raw.trim();
        if (["true", "True", "TRUE"].includes(word))
            return accepted(true);
        return ["false", "False", "FALSE"].includes(word) ? accepted(false) : refused;
    },
};
/** A whole number in decimal digits from `min` to `max`, both included; `unit` is its plural noun. */
function integer({ min, max, unit, }) {
    return {
        expects: `a whole number of ${unit} from ${min} to ${max}`,
        parse: (raw) => {
            const digits = raw.trim();
            const value = Number(digits);
            return /^\d{1,15}$/.test(digits) && value >= min && value <= max ? accepted(value) : refused;
        },
    };
}
/** A share in percent from 0 to 100 with at most four decimals, kept as text-exact decimal digits. */
const percent = {
    expects: "a percentage from 0 to 100 with at most four decimals",
    parse: (raw) => {
        const digits = raw.trim().replace(/\s*%$/, "");
        return /^\d{1,3}(\.\d{1,4})?$/.test(digits) && Number(digits) <= 100 ? accepted(Number(digits)) : refused;
    },
};
/** A path below a root the action names, written with `/`; absolute paths and `..` are refused. */
const relativePath = {
    expects: "a path relative to the workspace, without `..`",
    parse: (raw) => {
        const path = raw
            .trim()
            .replaceAll("\\", "/")
            .replace(/^(?:\.\/)+/, "");
        const escapes = path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.split("/").includes("..");
        return path === "" || escapes || /[\0\r\n]/.test(path) ? refused : accepted(path);
    },
};
function entriesOf(raw) {
    return raw
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
}


/***/ }),

/***/ 40073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2961);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17647);


/**
 * All inputs of a contract from their raw texts (the empty text counts as not given).
 * @throws ActionError `input.invalid` that lists every input that is missing or not accepted; a secret input's text is not quoted
 */
function parseInputs(contract, raw) {
    const problems = [];
    const values = Object.entries(contract.inputs).map(([name, spec]) => {
        const result = parseInput(name, spec, raw[name] ?? "");
        if (result.problem !== undefined)
            problems.push(result.problem);
        return [name, result.value];
    });
    if (problems.length > 0) {
        throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l("input.invalid", {
            what: problems.join(". "),
            fix: "Correct the `with:` block of this step",
        });
    }
    return Object.fromEntries(values);
}
function parseInput(name, spec, given) {
    const raw = given.trim() === "" ? (spec.default ?? "") : given;
    if (raw === "" && spec.default === undefined) {
        return spec.required
            ? { problem: `\`${name}\` is missing. It must be ${spec.field.expects}` }
            : { value: undefined };
    }
    const parsed = spec.field.parse(raw);
    if (parsed.ok)
        return { value: parsed.value };
    const seen = spec.secret
        ? "has a value that is not accepted"
        : parsed.problem === undefined
            ? `is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(raw)}`
            : `is not accepted: ${parsed.problem}`;
    return { problem: `\`${name}\` ${seen}. It must be ${spec.field.expects}` };
}


/***/ }),

/***/ 24965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ toLabel),
/* harmony export */   fD: () => (/* binding */ toToken),
/* harmony export */   hS: () => (/* binding */ LABEL_LIMIT),
/* harmony export */   qr: () => (/* binding */ TOKEN_LIMIT)
/* harmony export */ });
/** Longest label in a document, in UTF-16 units. */
const LABEL_LIMIT = 256;
/** Longest machine-made word in a document, in UTF-16 units. */
const TOKEN_LIMIT = 200;
/** The text as a label: one line, no control characters, at most `LABEL_LIMIT` units; `unknown` when nothing is left. */
function toLabel(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").slice(0, LABEL_LIMIT) || "unknown";
}
/** The text as a machine-made word: every character but letters, digits and `. _ : / @ + -` becomes `_`; `unknown` when it is empty. */
function toToken(text) {
    return text.replace(/[^A-Za-z0-9._:/@+-]/g, "_").slice(0, TOKEN_LIMIT) || "unknown";
}


/***/ }),

/***/ 94759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/** Whether a value is an object with keys, and no list. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The text as JSON; `undefined` when it is none. */
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 10492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   g9: () => (/* binding */ limitSummary),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT_BYTES */
/** Size at which the runner drops a step's whole summary, in bytes of UTF-8. @see actions/runner, CreateStepSummaryCommand */
const SUMMARY_LIMIT_BYTES = 1024 * 1024;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Text from outside as inert Markdown on one line: it cannot open a link, image, tag, code span, table cell, heading, issue link or mention. */
function escapeMarkdown(text) {
    return text
        .replace(CONTROL, " ")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/[\\`*_[\]#|~$@]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll("://", "&#58;//")
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}
/** Text from outside in a code span that it cannot leave. */
function code(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/** A table from cells that are Markdown already; rows shorter than the head are padded. Columns named in `right` are right-aligned. */
function table(head, rows, right = []) {
    const row = (cells) => `| ${head.map((_, column) => cells[column] ?? "").join(" | ")} |`;
    const rule = head.map((name) => (right.includes(name) ? "--:" : "---"));
    return [row(head), row(rule), ...rows.map(row)].join("\n");
}
/** The Markdown cut at a line end so that it stays below `limitBytes`, with a last line that says it was cut. */
function limitSummary(markdown, limitBytes = SUMMARY_LIMIT_BYTES - 1) {
    if (Buffer.byteLength(markdown) <= limitBytes)
        return markdown;
    const note = "\n\n_Truncated: the summary is larger than a step may write._\n";
    const room = limitBytes - Buffer.byteLength(note);
    const kept = Buffer.from(markdown).subarray(0, room).toString("utf8");
    const end = kept.lastIndexOf("\n");
    return `${end < 0 ? "" : kept.slice(0, end)}${note}`;
}


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ QUOTE_LIMIT),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Longest excerpt of outside text that goes into a sentence, in UTF-16 units. */
const QUOTE_LIMIT = 80;
/** The text in double quotes on one line: control characters escaped, cut after `QUOTE_LIMIT` units with an ellipsis. */
function quote(text) {
    const excerpt = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
    return JSON.stringify(excerpt).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ }),

/***/ 94346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, group, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, setFailed, setOutput, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(16928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

};
