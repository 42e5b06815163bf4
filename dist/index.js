/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = process.getBuiltinModule("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = process.getBuiltinModule("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = process.getBuiltinModule("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = process.getBuiltinModule("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 83480:
/***/ ((module) => {

module.exports = process.getBuiltinModule("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = process.getBuiltinModule("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = process.getBuiltinModule("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = process.getBuiltinModule("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = process.getBuiltinModule("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = process.getBuiltinModule("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = process.getBuiltinModule("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = process.getBuiltinModule("zlib");

/***/ }),

/***/ 24073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17647);
/* harmony import */ var _src_text_describe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(13786);
/* harmony import */ var _unique_id_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(27481);





/** Creates access to the files of this machine, relative to `root`. */
function nodeFiles(root) {
    const readBytes = (path, limitBytes, input) => asActionError("read", { path, input }, () => readUpTo((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), limitBytes));
    return {
        readBytes,
        readText: async (path, limitBytes, input) => (await readBytes(path, limitBytes, input)).toString("utf8"),
        write: (path, content) => asActionError("write", { path }, () => writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), content)),
    };
}
// The synchronous calls are part of Node's startup snapshot and node:fs/promises is not. These
// files are small.
function readUpTo(path, limitBytes) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (size > limitBytes)
            throw new FileTooLarge(`it has ${size} bytes, the limit is ${limitBytes}`);
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
function describeFile({ path, input }) {
    return input === undefined ? `The file ${(0,_src_text_describe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .showText */ .h$)(path)}` : `The file ${(0,_src_text_describe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .showText */ .h$)(path)} of \`${input}\``;
}
class FileTooLarge extends Error {
}
async function asActionError(verb, file, work) {
    try {
        return work();
    }
    catch (cause) {
        const answer = cause instanceof FileTooLarge
            ? cause.message
            : `the system answered ${cause.code ?? "an error"}`;
        const fix = verb === "read"
            ? "Check the path and that an earlier step wrote the file"
            : "Check the directory's permissions and the free disk space";
        throw new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ("file.unreadable", { what: `${describeFile(file)} could not be ${verb === "read" ? "read" : "written"}: ${answer}`, fix }, { cause });
    }
}


/***/ }),

/***/ 2003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ nodeHost),
  G: () => (/* binding */ workspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 2 modules
var core = __nccwpck_require__(60914);
;// CONCATENATED MODULE: ./build/src/text/file-command.js
/**
 * Renders one entry of the runner's GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file in the form that
 * keeps any text: name, delimiter, value, delimiter. The delimiter is lengthened until no line of
 * the value contains it, so an outside value cannot end its entry and start another.
 * @throws RangeError when the name could end its own line; names come from contracts only
 * @see
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
function fileCommand(name, value) {
    if (!/^[A-Za-z_][\w.-]*$/.test(name))
        throw new RangeError("The name of an output, state or variable contains an invalid character.");
    let delimiter = "END_OF_VALUE";
    while (value.includes(delimiter))
        delimiter += "_";
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

// EXTERNAL MODULE: ./build/src/text/log-safe.js
var log_safe = __nccwpck_require__(1213);
// EXTERNAL MODULE: ./build/src/redact/values/secret-leaves.js
var secret_leaves = __nccwpck_require__(3417);
// EXTERNAL MODULE: ./build/src/redact/values/value-shape.js
var value_shape = __nccwpck_require__(92231);
// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __nccwpck_require__(94759);
;// CONCATENATED MODULE: ./build/src/redact/values/mask-values.js



/**
 * Shortest piece of a multi-line or JSON value that is masked on its own, in UTF-16 units. A mask
 * such as `{` or `on` would hide the whole log.
 */
const PIECE_LIMIT = 4;
/**
 * Collects the texts to mask for one secret, each on one line. The runner masks every line that it
 * receives, however short, and drops each output that contains a mask. So a multi-line value is
 * masked by its secret lines, and JSON by its compact text and its secret leaves. An empty value
 * has none.
 */
function maskValues(value) {
    const trimmed = value.trim();
    if (trimmed === "")
        return [];
    const pieces = collectPieces(trimmed);
    const long = pieces.filter((piece) => piece.length >= PIECE_LIMIT);
    return [...new Set(long.length > 0 ? long : pieces.filter((piece) => piece !== ""))];
}
function collectPieces(text) {
    const json = /^[[{]/.test(text) ? (0,json_value/* tryParseJson */.Bl)(text) : undefined;
    if (json === undefined) {
        const secret = (0,secret_leaves/* secretLines */._o)(text).map(({ value }) => value);
        return secret.length > 0 ? secret : splitLines(text);
    }
    const leaves = (0,secret_leaves/* secretLeaves */.TR)(json).flatMap((leaf) => /^\s*[[{]/.test(leaf.value)
        ? compact(leaf.value)
        : [...splitLines(leaf.value), (0,value_shape/* authorizationToken */.xF)(leaf.value) ?? ""]);
    return [...(/[\r\n]/.test(text) ? [] : [text]), JSON.stringify(json), ...leaves];
}
/** Returns JSON without white space, and any other text by its lines. */
function compact(text) {
    const json = (0,json_value/* tryParseJson */.Bl)(text);
    return json === undefined ? splitLines(text) : [JSON.stringify(json)];
}
function splitLines(text) {
    return text.split(/[\r\n]+/).map((line) => line.trim());
}

;// CONCATENATED MODULE: ./build/src/text/workflow-command.js
/**
 * Renders one workflow command on one line, without its line end. Message and location are escaped,
 * so neither can end the command or begin another.
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

// EXTERNAL MODULE: ./build/actions/_runtime/files.js
var files = __nccwpck_require__(24073);
;// CONCATENATED MODULE: ./build/actions/_runtime/print.js

/**
 * Prints a line to the step's log immediately. `process.stdout` is not used, because creating that
 * stream slows down a step that only decides. It is the fallback for a pipe that cannot accept the
 * line at the moment.
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

// EXTERNAL MODULE: ./build/actions/_runtime/unique-id.js
var unique_id = __nccwpck_require__(27481);
;// CONCATENATED MODULE: ./build/actions/_runtime/node-host.js









/** Prefix of the variables that contain inputs. The toolkit reads an input by its name only, and undeclared ones are rejected. */
const INPUT = "INPUT_";
/** Creates the host of a step on a real runner. */
function nodeHost() {
    return {
        environment: process.env,
        files: (0,files/* nodeFiles */.k)(workspace()),
        log,
        runner,
        now: () => new Date(),
        uniqueId: unique_id/* uniqueId */.N,
        // Loaded on demand, because node:crypto slows down a step that only decides.
        randomHex: (bytes) => process.getBuiltinModule("node:crypto").randomBytes(bytes).toString("hex"),
    };
}
/** Returns the directory that relative paths of inputs start at. */
function workspace() {
    return process.env["GITHUB_WORKSPACE"] ?? process.cwd();
}
const log = {
    info: (message) => print((0,log_safe/* logSafe */.s)(message)),
    debug: (message) => print(workflowCommand("debug", (0,log_safe/* logSafe */.s)(message))),
    notice: (message) => print(workflowCommand("notice", (0,log_safe/* logSafe */.s)(message))),
    warning: (message) => print(workflowCommand("warning", (0,log_safe/* logSafe */.s)(message))),
    error: (message, at) => print(workflowCommand("error", (0,log_safe/* logSafe */.s)(message), at)),
};
const runner = {
    inputs: () => {
        const given = Object.entries(process.env).filter(([name]) => name.toUpperCase().startsWith(INPUT));
        return Object.fromEntries(given.map(([name, text = ""]) => [name.slice(INPUT.length), text]));
    },
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
 * Appends to one of the runner's files. Does nothing without a runner. The toolkit's writers are
 * not used, because they load node:crypto for a random delimiter, which slows down a step that only
 * decides.
 */
function append(variable, text) {
    const path = process.env[variable];
    if (path)
        (0,external_node_fs_.appendFileSync)(path, text);
}


/***/ }),

/***/ 54096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N5: () => (/* binding */ readEventPayload),
  ap: () => (/* binding */ readRunSubject),
  Qk: () => (/* binding */ resolveRecordsDirectory),
  rh: () => (/* binding */ writeRecord)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __nccwpck_require__(17647);
// EXTERNAL MODULE: ./build/src/text/to-label.js
var to_label = __nccwpck_require__(3691);
;// CONCATENATED MODULE: ./build/src/record/build-record.js

/**
 * Maximum size of a record, in bytes of UTF-8. A record refers to evidence and does not contain it.
 */
const RECORD_LIMIT_BYTES = 64 * 1024;
/**
 * Directory of the job's records below the runner's temporary directory. Later actions and the
 * local runner read it.
 */
const RECORDS_DIRECTORY = "testing-actions/records";
/**
 * Builds the record of one decision. Every name and word is converted to the form that the schema
 * requires, so the result always matches `recordSchema`. It is not validated here, because loading
 * the schema would slow down every step.
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
        ids: toTokens(facts.ids),
        versions: toTokens(facts.versions),
        calls: Object.fromEntries(Object.entries(facts.calls ?? {}).map(([name, count]) => [(0,to_label/* toToken */.fD)(name), Math.max(0, Math.trunc(count))])),
        artifacts: (facts.artifacts ?? []).map(({ name, sizeBytes, digest }) => ({
            name: (0,to_label/* toLabel */.AA)(name),
            sizeBytes,
            digest,
        })),
        parents: [...(facts.parents ?? [])],
    };
}
function toTokens(map = {}) {
    return Object.fromEntries(Object.entries(map).map(([name, word]) => [(0,to_label/* toToken */.fD)(name), (0,to_label/* toToken */.fD)(word)]));
}

// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __nccwpck_require__(94759);
;// CONCATENATED MODULE: ./build/src/record/read-trust.js

/**
 * Events that run with the head of a pull request. They receive no secrets when the head is in
 * another repository.
 */
const HEAD_EVENTS = ["pull_request", "pull_request_review", "pull_request_review_comment"];
/**
 * Events that receive no Actions secrets when Dependabot is the actor.
 * @see
 * https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
const DEPENDABOT_EVENTS = [...HEAD_EVENTS, "push", "create", "deployment", "deployment_status"];
/** Dependabot's login, the same on github.com and on GitHub Enterprise Server. */
const DEPENDABOT = "dependabot[bot]";
/**
 * Reads whether and why GitHub withholds the Actions secrets from a run. The facts are set by
 * GitHub: the event, the actor (who stays the same when another person runs it again) and the
 * payload. `fork`: a pull request from another repository. `bot`: a run of Dependabot, but of no
 * other bot. `trusted`: GitHub withholds nothing. `unknown`: the payload lacks the deciding fact,
 * so nothing is excused.
 *
 * A repository that is itself a fork is not special: its runs have the secrets that its owner set,
 * and the payload does not distinguish a private copy from a company's fork.
 */
function readTrust(event, actor, payload) {
    const isDependabot = actor === DEPENDABOT;
    const isForeign = HEAD_EVENTS.includes(event) ? isFromAnotherRepository(payload) : false;
    if (isForeign === true)
        return "fork";
    if (isDependabot && DEPENDABOT_EVENTS.includes(event))
        return "bot";
    if (isDependabot && event === "pull_request_target")
        return readAuthorTrust(payload);
    return isForeign === undefined ? "unknown" : "trusted";
}
/**
 * Whether the pull request's head is in another repository or in a deleted one. `undefined` when
 * the payload does not say.
 */
function isFromAnotherRepository(payload) {
    const head = (0,json_value/* valueAt */.fK)(payload, "pull_request", "head", "repo");
    const base = (0,json_value/* valueAt */.fK)(payload, "pull_request", "base", "repo");
    const [headId, baseId] = [(0,json_value/* valueAt */.fK)(head, "id"), (0,json_value/* valueAt */.fK)(base, "id")];
    const [headName, baseName] = [(0,json_value/* valueAt */.fK)(head, "full_name"), (0,json_value/* valueAt */.fK)(base, "full_name")];
    if (head === null)
        return typeof baseId === "number" || typeof baseName === "string" ? true : undefined;
    if (typeof headId === "number" && typeof baseId === "number")
        return headId !== baseId;
    if (typeof headName === "string" && typeof baseName === "string")
        return headName.toLowerCase() !== baseName.toLowerCase();
    return undefined;
}
/**
 * Reads the trust of a privileged event that Dependabot caused. Only its own pull request receives
 * no secrets.
 */
function readAuthorTrust(payload) {
    const author = (0,json_value/* valueAt */.fK)(payload, "pull_request", "user", "login");
    if (typeof author !== "string")
        return "unknown";
    return author === DEPENDABOT ? "bot" : "trusted";
}

;// CONCATENATED MODULE: ./build/src/record/read-subject.js


/**
 * Reads the run's subject from the runner's variables and the event's payload (`undefined` when the
 * payload could not be read).
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

;// CONCATENATED MODULE: ./build/actions/_runtime/record.js




/**
 * Largest event payload that is read to learn who triggered the run, in bytes. GitHub limits
 * payloads to 25 MB.
 */
const EVENT_LIMIT_BYTES = 25 * 1024 * 1024;
/**
 * Writes the decision to the job's records directory and returns the file's path. `hide` is applied
 * to every text.
 * @throws ActionError `file.unreadable` when the record is too large or cannot be written
 */
async function writeRecord(kind, verdict, facts, host, hide) {
    const id = `${kind}-${host.uniqueId()}`;
    const record = buildRecord({ kind, id, createdAt: host.now(), subject: await readRunSubject(host) }, verdict, facts);
    const text = `${JSON.stringify(record, (_, value) => (typeof value === "string" ? hide(value) : value), 2)}\n`;
    const path = (0,external_node_path_.join)(resolveRecordsDirectory(host), `${id}.json`);
    if (Buffer.byteLength(text) > RECORD_LIMIT_BYTES) {
        const what = `The record of \`${kind}\` has ${Buffer.byteLength(text)} bytes, the limit is ${RECORD_LIMIT_BYTES}`;
        throw new action_error/* ActionError */.lZ("file.unreadable", { what, fix: "Split the step so that it judges fewer things at once" });
    }
    await host.files.write(path, text);
    return path;
}
/**
 * Reads the commit, event and trust of this run from the runner's variables and the event's
 * payload.
 */
async function readRunSubject(host) {
    return readSubject(host.environment, await readEventPayload(host));
}
/**
 * Returns the directory of this job's records: below the runner's temporary directory, or below the
 * workspace when no runner set one.
 */
function resolveRecordsDirectory(host) {
    return (0,external_node_path_.join)(host.environment["RUNNER_TEMP"] ?? ".testing", RECORDS_DIRECTORY);
}
/**
 * Reads the event's payload. Returns `undefined` when it cannot be read, which makes a pull
 * request's trust unknown.
 */
async function readEventPayload(host) {
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

/***/ 37964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction),
  a: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __nccwpck_require__(17647);
// EXTERNAL MODULE: ./build/src/contract/parse-inputs.js
var parse_inputs = __nccwpck_require__(40073);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __nccwpck_require__(10492);
// EXTERNAL MODULE: ./build/src/text/log-safe.js
var log_safe = __nccwpck_require__(1213);
;// CONCATENATED MODULE: ./build/actions/_runtime/annotations.js

/**
 * Most annotations of one kind that GitHub keeps for one phase of a step. It drops further ones
 * silently.
 * @see actions/runner, ExecutionContext.AddIssue
 */
const ANNOTATION_LIMIT = 10;
/** Length at which the runner cuts an annotation's message, in UTF-16 units. */
const MESSAGE_LIMIT = 4096;
/** End of a message that continues in the log. */
const MORE = " … The whole message is in the log of this step.";
const titles = { notice: "Notice", warning: "Warning", error: "Error" };
/** Creates annotations that are written through `log`. */
function limitAnnotations(log) {
    const used = { notice: 0, warning: 0, error: 0 };
    let over = 0;
    const add = (kind, limit, message, at) => {
        if (used[kind] >= limit) {
            over += 1;
            log.info(`${titles[kind]}: ${renderLocation(at)}${message}`);
            return;
        }
        used[kind] += 1;
        const safe = (0,log_safe/* logSafe */.s)(message);
        if (safe.length > MESSAGE_LIMIT)
            log.info(`${titles[kind]}: ${renderLocation(at)}${message}`);
        const shown = safe.length > MESSAGE_LIMIT ? cutMessage(safe) : message;
        if (kind === "error")
            log.error(shown, at);
        else
            log[kind](shown);
    };
    const ownPlace = ANNOTATION_LIMIT - 1;
    return {
        log: {
            info: log.info,
            debug: log.debug,
            notice: (message) => add("notice", ANNOTATION_LIMIT, message),
            warning: (message) => add("warning", ownPlace, message),
            error: (message, at) => add("error", ownPlace, message, at),
        },
        verdict: (kind, message) => add(kind, ANNOTATION_LIMIT, message),
        findings: (findings) => {
            for (const { rule, message, location } of findings)
                add("error", ANNOTATION_LIMIT, `${message} [${rule}]`, location);
        },
        close: () => {
            if (over === 0)
                return;
            const more = over === 1 ? "One more message is" : `${over} more messages are`;
            log.info(`${more} only in this log: GitHub shows at most ${ANNOTATION_LIMIT} annotations of a kind for a step.`);
            over = 0;
        },
    };
}
/**
 * Cuts a message below `MESSAGE_LIMIT` at white space. A word is never cut, because the runner
 * masks whole values and lines and would not mask half a secret. A message whose first word is too
 * long is replaced by its length.
 */
function cutMessage(message) {
    const room = MESSAGE_LIMIT - MORE.length;
    const end = message.slice(0, room + 1).search(/\s\S*$/);
    return `${end > 0 ? message.slice(0, end).trimEnd() : `A message of ${message.length} characters.`}${MORE}`;
}
function renderLocation(at) {
    return at === undefined ? "" : `${[at.path, at.line, at.column].filter((part) => part !== undefined).join(":")}: `;
}

// EXTERNAL MODULE: ./build/src/text/plain-words.js
var plain_words = __nccwpck_require__(61305);
;// CONCATENATED MODULE: ./build/src/text/overlap.js

/** Shortest piece that reveals a secret, in UTF-16 units. */
const OVERLAP_UNITS = 8;
/**
 * Finds the known value that the text contains or shares a piece with. Returns `undefined` when
 * there is none. A whole part always counts. A piece counts only when it is not a plain word,
 * because many secrets begin with a word or contain the name of a host.
 */
function findOverlap(text, known) {
    if (text.length < OVERLAP_UNITS)
        return undefined;
    const whole = known.find(({ parts }) => parts.some((part) => part.length >= OVERLAP_UNITS && text.includes(part)));
    if (whole !== undefined)
        return whole;
    const pieces = collectPieces(text);
    if (pieces.size === 0)
        return undefined;
    return known.find(({ parts }) => parts.some((part) => !part.includes("://") && sharesPiece(part, pieces)));
}
/** Collects every piece of the text that is not a plain word. */
function collectPieces(text) {
    const pieces = new Set();
    for (const word of text.split(/\s+/)) {
        if (word.length < OVERLAP_UNITS || (0,plain_words/* isPlain */.$i)(word))
            continue;
        for (let start = 0; start + OVERLAP_UNITS <= word.length; start += 1) {
            const piece = word.slice(start, start + OVERLAP_UNITS);
            if (!(0,plain_words/* isPlain */.$i)(piece))
                pieces.add(piece);
        }
    }
    return pieces;
}
function sharesPiece(part, pieces) {
    for (let start = 0; start + OVERLAP_UNITS <= part.length; start += 1)
        if (pieces.has(part.slice(start, start + OVERLAP_UNITS)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/actions/_runtime/guard-host.js


/**
 * Returns the host with a last line of defence: `hide` is applied to everything that goes to the
 * log, the summary and the outputs.
 */
function guardHost(host, hide) {
    return { ...host, log: guardLog(host.log, hide), runner: guardRunner(host.runner, hide) };
}
/**
 * Creates a function that replaces each part of a known value by `***`, as the runner does, both
 * plain and escaped for Markdown. The longest parts come first.
 */
function createHide(known) {
    const long = known.flatMap(({ parts }) => parts.filter((part) => part.length >= OVERLAP_UNITS));
    const parts = [...new Set(long.flatMap((part) => [part, (0,markdown/* escapeMarkdown */.FV)(part)]))].sort((a, b) => b.length - a.length);
    return (text) => parts.reduce((kept, part) => (kept.includes(part) ? kept.replaceAll(part, "***") : kept), text);
}
function guardLog({ info, debug, notice, warning, error }, hide) {
    return {
        info: (message) => info(hide(message)),
        debug: (message) => debug(hide(message)),
        notice: (message) => notice(hide(message)),
        warning: (message) => warning(hide(message)),
        error: (message, at) => error(hide(message), at && { ...at, path: hide(at.path) }),
    };
}
function guardRunner(runner, hide) {
    return {
        ...runner,
        setOutput: (name, value) => runner.setOutput(name, hide(value)),
        appendSummary: (markdown) => runner.appendSummary(hide(markdown)),
    };
}

// EXTERNAL MODULE: ./build/src/redact/known-secrets.js + 1 modules
var known_secrets = __nccwpck_require__(43113);
// EXTERNAL MODULE: ./build/src/redact/value-parts.js
var value_parts = __nccwpck_require__(9409);
;// CONCATENATED MODULE: ./build/actions/_runtime/known-values.js


/**
 * Collects the secret values that this step can see, in the parts that reveal them: values of
 * variables that contain a secret, and secret inputs.
 */
function knownValues({ inputs }, raw, { environment }) {
    const secrets = new Set((0,known_secrets/* knownSecrets */.x)(environment, []).values);
    const variables = Object.entries(environment).filter(([name, value = ""]) => {
        return secrets.has(value) && !name.startsWith("INPUT_");
    });
    const given = Object.entries(inputs).filter(([, { secret }]) => secret);
    const known = [
        ...variables.map(([name, value = ""]) => ({ whose: `the variable \`${name}\``, parts: (0,value_parts/* valueParts */.uE)(value) })),
        ...given.map(([name]) => ({
            whose: `the input \`${name}\``,
            parts: parseValues(raw[name] ?? "").flatMap(value_parts/* valueParts */.uE),
        })),
    ];
    return known.filter(({ parts }) => parts.length > 0);
}
/**
 * Parses the values of a secret input: those of a JSON object, or its lines. An expression that no
 * runner evaluated contains no value.
 */
function parseValues(text) {
    const parsed = (0,known_secrets/* parseSecrets */.d)(text);
    const values = parsed.ok ? parsed.value.map(({ value }) => value) : [text];
    return values.filter((value) => !/^\$\{\{.*\}\}$/.test(value.trim()));
}

// EXTERNAL MODULE: ./build/src/contract/composite-inputs.js
var composite_inputs = __nccwpck_require__(49985);
// EXTERNAL MODULE: ./build/src/text/credential-form.js + 1 modules
var credential_form = __nccwpck_require__(28979);
// EXTERNAL MODULE: ./build/src/text/describe-text.js
var describe_text = __nccwpck_require__(13786);
// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __nccwpck_require__(94759);
// EXTERNAL MODULE: ./build/src/contract/field.js
var contract_field = __nccwpck_require__(33452);
;// CONCATENATED MODULE: ./build/src/contract/misplaced-values.js





/**
 * Finds the inputs that contain a misplaced value: a text in the form of a credential, or a known
 * secret. Texts of inputs go into logs, names, outputs and records, so none of them may contain
 * one. Secret inputs, defaults and texts that are declared words are skipped.
 */
function findMisplaced({ inputs }, raw, known) {
    return Object.entries(inputs).flatMap(([name, spec]) => {
        const text = raw[name] ?? "";
        return mayHoldValue(spec, text) ? checkInput(name, spec, text, known) : [];
    });
}
function mayHoldValue({ secret, internal, field, default: fallback }, text) {
    if (secret || internal || text.trim() === "" || text === fallback)
        return false;
    return !(field.isClosed && field.parse(text).ok);
}
function checkInput(input, { field }, text, known) {
    const find = (part) => describeValue(part, known);
    const parts = [...new Set([...(field.isList ? (0,contract_field/* splitEntries */.l8)(text) : []), ...collectJsonStrings(text)])];
    const found = parts.filter((part) => find(part) !== undefined);
    const [first = text] = found;
    const is = find(text) === undefined && found.length === 0 ? undefined : (find(first) ?? find(text));
    if (is === undefined)
        return [];
    const entry = field.isList ? (0,contract_field/* splitEntries */.l8)(text).indexOf(first) : -1;
    const isBlock = found.length === 0 || text.includes("-----BEGIN");
    return [
        {
            input,
            is,
            masks: isBlock ? [text] : found,
            ...(entry < 0 ? {} : { entry: entry + 1 }),
            ...(field.instead === undefined ? {} : { instead: field.instead }),
        },
    ];
}
/**
 * Describes what is wrong with the text as the end of a sentence. Returns `undefined` when nothing
 * is.
 */
function describeValue(text, known) {
    const held = findOverlap(text, known);
    if (held !== undefined)
        return `contains the value of ${held.whose}, or a part of it`;
    return (0,credential_form/* credentialForm */.o)(text) === undefined ? undefined : `is ${(0,describe_text/* describeText */.ld)(text)}`;
}
/** Collects the strings and keys of JSON, with their escapes decoded. */
function collectJsonStrings(text) {
    return /^\s*[[{"]/.test(text) ? collectStrings((0,json_value/* tryParseJson */.Bl)(text)) : [];
}
function collectStrings(json) {
    if (typeof json === "string")
        return [json];
    if (typeof json !== "object" || json === null)
        return [];
    return [...(Array.isArray(json) ? [] : Object.keys(json)), ...Object.values(json).flatMap(collectStrings)];
}

// EXTERNAL MODULE: ./build/src/contract/undeclared-inputs.js
var undeclared_inputs = __nccwpck_require__(12445);
;// CONCATENATED MODULE: ./build/actions/_runtime/read-inputs.js




/**
 * Reads the inputs and masks those that may be secret: the secret ones, and those that neither the
 * contract nor a composite declares.
 */
function readInputs({ inputs }, { runner }) {
    const given = new Map(Object.entries(runner.inputs()).map(([name, text]) => [(0,undeclared_inputs/* inputKey */.sM)(name), { name, text }]));
    const declared = Object.fromEntries(Object.keys(inputs).map((name) => [name, given.get((0,undeclared_inputs/* inputKey */.sM)(name))?.text ?? ""]));
    const others = (0,undeclared_inputs/* findUndeclared */.d$)([...given.keys()], Object.keys(inputs));
    const undeclared = Object.fromEntries(others.map((name) => [name, given.get(name)?.text ?? ""]));
    const composite = parseComposite(Object.entries(inputs).flatMap(([name, { internal }]) => (internal ? [declared[name]] : []))[0]);
    const unknown = [...Object.values(undeclared), ...(composite === undefined ? [] : (0,composite_inputs/* collectUndeclaredTexts */.ae)(composite))];
    for (const text of unknown)
        if ((0,undeclared_inputs/* isWorthMasking */.p0)(text))
            runner.mask(text);
    for (const [name, spec] of Object.entries(inputs))
        if (spec.secret)
            runner.mask(declared[name] ?? "");
    return { declared, undeclared, composite };
}
/**
 * Parses the inputs of a step that may act. Misplaced values are masked before anything is printed.
 * @throws ActionError `input.invalid` that lists every problem
 */
async function acceptInputs(contract, { declared, undeclared, composite }, known, { runner }) {
    const misplaced = findMisplaced(contract, declared, known);
    for (const value of misplaced.flatMap(({ masks }) => masks))
        runner.mask(value);
    const problems = misplaced.map((value) => ({ kind: "misplaced", value }));
    if (composite !== undefined && (0,composite_inputs/* collectUndeclaredTexts */.ae)(composite).length > 0)
        problems.push({ kind: "composite", inputs: composite });
    return (0,parse_inputs/* parseInputs */.T)(contract, { ...undeclared, ...declared }, problems);
}
function parseComposite(text = "") {
    const parsed = composite_inputs/* compositeInputs */.vT.parse(text);
    return parsed.ok ? parsed.value : undefined;
}

// EXTERNAL MODULE: ./build/actions/_runtime/record.js + 3 modules
var _runtime_record = __nccwpck_require__(54096);
// EXTERNAL MODULE: ./build/actions/_runtime/unknown-failure.js
var unknown_failure = __nccwpck_require__(27555);
;// CONCATENATED MODULE: ./build/actions/_runtime/run-action.js









/** Step state that records that the main phase accepted its inputs. */
const ACCEPTED = "inputs-accepted";
/**
 * Runs the main phase of an action: reads inputs, and writes outputs, summary, record and exit
 * code. Never rejects.
 */
async function runAction(contract, act, host) {
    await run(contract, host, async (step, { given, known }) => {
        const inputs = await acceptInputs(contract, given, known, step.host);
        if (contract.runs.post)
            host.runner.saveState(ACCEPTED, "true");
        const outcome = await act(inputs, step.host);
        if (outcome === undefined)
            return;
        if ("started" in outcome)
            return reportStarted(contract, outcome.started, step.host, outcome.outputs);
        await reportVerdict(contract, outcome, step, outcome.outputs);
    });
}
/**
 * Runs the post phase of an action, which has the same inputs but no outputs. Never rejects. When
 * the main phase rejected the inputs it reported that, and there is nothing to end. Accepted inputs
 * are not checked again, because variables of later steps must not prevent a server from being
 * stopped.
 */
async function runPost(contract, act, host) {
    if (host.runner.state(ACCEPTED) === "")
        return;
    await run(contract, host, async (step, { given }) => {
        const outcome = await act(await (0,parse_inputs/* parseInputs */.T)(contract, given.declared), step.host);
        if (outcome !== undefined)
            await reportVerdict(contract, outcome, step);
    });
}
/**
 * The only place where errors end. An `ActionError` is printed whole, any other error by its type
 * and system code.
 */
async function run(contract, host, phase) {
    let step = createStep(host, (text) => text);
    try {
        const given = readInputs(contract, host);
        const known = knownValues(contract, given.declared, host);
        step = createStep(host, createHide(known));
        await phase(step, { given, known });
    }
    catch (error) {
        try {
            await reportVerdict(contract, { verdict: createFailVerdict(error, step.host) }, step);
        }
        catch (second) {
            giveUp(second, step);
        }
    }
    attemptAll([() => step.annotations.close()]);
}
function createStep(host, hide) {
    const guarded = guardHost(host, hide);
    const annotations = limitAnnotations(guarded.log);
    return { host: { ...guarded, log: annotations.log }, hide, annotations };
}
/**
 * Fails the step when the verdict could not be reported to the runner. Errors thrown here are
 * dropped.
 */
function giveUp(error, { host, annotations }) {
    attemptAll([
        () => host.runner.fail(),
        () => annotations.verdict("error", `${createFailVerdict(error, host).text} [internal.error]`),
    ]);
}
function attemptAll(effects) {
    for (const effect of effects) {
        try {
            effect();
        }
        catch { }
    }
}
/**
 * Reports what was started. The shared outputs stay empty, so that no comparison mistakes them for
 * a verdict.
 */
function reportStarted({ name }, started, host, outputs) {
    host.log.info(`${name}: ${started}`);
    for (const [output, value] of Object.entries(outputs))
        host.runner.setOutput(output, value);
}
/**
 * Reports the decision to the runner. The record comes last. When it cannot be written, the step
 * fails.
 */
async function reportVerdict({ name }, { verdict, summary, record = {} }, { host, hide, annotations }, outputs = {}) {
    announce(name, verdict, host, annotations);
    for (const [output, value] of Object.entries(outputs))
        host.runner.setOutput(output, value);
    host.runner.setOutput("verdict", verdict.status);
    host.runner.setOutput("reason", verdict.reason);
    await host.runner.appendSummary((0,markdown/* limitSummary */.g9)(`${headline(name, { ...verdict, text: hide(verdict.text) })}\n\n${summary ? `${summary}\n\n` : ""}`));
    host.runner.setOutput("record", await (0,_runtime_record/* writeRecord */.rh)(name, verdict, record, host, hide));
}
function announce(name, verdict, host, annotations) {
    const line = `${name}: ${verdict.text}${verdict.reason === "ok" ? "" : ` [${verdict.reason}]`}`;
    if (verdict.status === "pass")
        host.log.info(line);
    if (verdict.status === "skip")
        annotations.verdict("warning", line);
    if (verdict.status === "fail") {
        annotations.verdict("error", line);
        annotations.findings(verdict.findings ?? []);
        host.runner.fail();
    }
}
const symbols = { pass: "✅", skip: "⏭️", fail: "❌" };
function headline(name, { status, reason, text }) {
    return `#### ${symbols[status]} ${name}: ${status}${reason === "ok" ? "" : ` · <code>${reason}</code>`}\n\n${(0,markdown/* escapeMarkdown */.FV)(text)}`;
}
function createFailVerdict(error, host) {
    if (error instanceof action_error/* ActionError */.lZ)
        return { status: "fail", reason: error.code, text: error.message };
    const failure = (0,unknown_failure/* unknownFailure */.P)(error);
    host.log.debug(failure.frames.join("\n"));
    return { status: "fail", reason: "internal.error", text: (0,unknown_failure/* describeUnknownFailure */.y)(failure) };
}


/***/ }),

/***/ 27481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ uniqueId)
/* harmony export */ });
let calls = 0;
/**
 * Returns time, process and call in base 36. The result differs for every call on one machine and
 * contains nothing secret.
 */
function uniqueId() {
    return [Date.now(), process.pid, calls++].map((part) => part.toString(36)).join("-");
}


/***/ }),

/***/ 27555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unknownFailure),
/* harmony export */   y: () => (/* binding */ describeUnknownFailure)
/* harmony export */ });
/**
 * The form of error codes of the system and of Node. A code of another form may come from elsewhere
 * and contain a value.
 */
const SYSTEM_CODE = /^(?:E[A-Z0-9]{2,20}|ERR_[A-Z0-9_]{2,60})$/;
/**
 * Returns the parts of a thrown value that are safe to print. A value that is not an Error has no
 * frames.
 */
function unknownFailure(error) {
    const { code } = (error ?? {});
    const known = typeof code === "string" && SYSTEM_CODE.test(code) ? { code } : {};
    if (!(error instanceof Error))
        return { type: typeof error, ...known, frames: [] };
    const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
    return { type: error.constructor.name, ...known, frames };
}
/** Describes an unexpected failure in one sentence for the log. */
function describeUnknownFailure({ type, code }) {
    const suffix = code === undefined ? "" : ` (code ${code})`;
    return `Unexpected ${type}${suffix}; message withheld because it may contain a secret.`;
}


/***/ }),

/***/ 60914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, group, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, setFailed, setOutput, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
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
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


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
var external_path_ = __nccwpck_require__(16928);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
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

/***/ }),

/***/ 17647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/**
 * A failure that the reader of the log can act on. It is printed whole as `<what>. <why>. <fix>.
 * [code]`. Any other thrown value counts as a bug, and its message is withheld because it may
 * contain a secret. The parts must never contain a secret. `code` is a reason of the action's
 * contract.
 */
class ActionError extends Error {
    name = "ActionError";
    code;
    constructor(code, problem, options) {
        super(sentences(problem), options);
        this.code = code;
    }
}
/** Renders the problem as sentences on one line: what, why (when known), what to do. */
function sentences({ what, why, fix }) {
    return joinSentences([what, why ?? "", fix]);
}
/**
 * Joins sentences on one line. Each gets a full stop unless it ends with a question mark. Empty
 * ones are dropped.
 */
function joinSentences(parts) {
    return parts
        .filter((part) => part !== "")
        .map((part) => (part.endsWith("?") ? part : `${part}.`))
        .join(" ");
}


/***/ }),

/***/ 49985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ae: () => (/* binding */ collectUndeclaredTexts),
/* harmony export */   vT: () => (/* binding */ compositeInputs)
/* harmony export */ });
/* unused harmony export compositeInputsText */
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94759);
/* harmony import */ var _undeclared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12445);


/**
 * Renders the text for the `with:` of a composite's first step that passes its inputs on. It
 * contains an expression.
 */
function compositeInputsText(action, declared) {
    return `{"action":${JSON.stringify(action)},"declared":${JSON.stringify(declared)},"given":\${{ toJSON(inputs) }}}`;
}
/** The inputs that a composite passes to its first step. Empty when no composite uses the step. */
const compositeInputs = {
    expects: "what a composite action of the suite writes",
    parse: (raw) => {
        if (raw.trim() === "")
            return { ok: true, value: undefined };
        const { action, declared, given } = objectOr((0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseJson */ .Bl)(raw));
        const isGood = typeof action === "string" && isTextList(declared) && (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(given);
        return isGood ? { ok: true, value: { action, declared, given: renderTexts(given) } } : { ok: false };
    },
};
/**
 * Collects the texts of the inputs that the composite does not declare. They are masked before
 * anything is printed.
 */
function collectUndeclaredTexts({ declared, given }) {
    return (0,_undeclared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findUndeclared */ .d$)(Object.keys(given), declared).map((name) => given[name] ?? "");
}
function objectOr(value) {
    return (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : {};
}
function isTextList(value) {
    return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}
function renderTexts(given) {
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]));
}


/***/ }),

/***/ 33452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   l8: () => (/* binding */ splitEntries),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   s$: () => (/* binding */ filePath)
/* harmony export */ });
/* unused harmony exports TEXT_LIMIT, PATH_LIMIT, lines */
const accepted = (value) => ({ ok: true, value });
const rejected = { ok: false };
/** Longest text on one line, in UTF-16 units. A longer one is a misplaced document. */
const TEXT_LIMIT = 256;
/** Longest path, in UTF-16 units. */
const PATH_LIMIT = 1024;
/** Text of at most `TEXT_LIMIT` characters on one line, without white space around it. */
const text = {
    expects: `text of at most ${TEXT_LIMIT} characters on one line`,
    parse: (raw) => (/[\r\n]/.test(raw.trim()) || raw.trim().length > TEXT_LIMIT ? rejected : accepted(raw.trim())),
};
/** The path of a file, absolute or relative to the workspace. */
const filePath = {
    expects: `a path of at most ${PATH_LIMIT} characters on one line`,
    parse: (raw) => (/[\r\n]/.test(raw.trim()) || raw.trim().length > PATH_LIMIT ? rejected : accepted(raw.trim())),
};
/**
 * One entry per line, without white space around it. Empty lines and lines that start with `#` are
 * dropped.
 */
const lines = {
    isList: true,
    expects: "one entry per line",
    parse: (raw) => accepted(splitEntries(raw)),
};
/**
 * Like `lines`, with each entry parsed by `field`. The first rejected entry is reported with its
 * place in the list, counted from 1.
 */
function linesOf(field) {
    const { isClosed, instead } = field;
    return {
        isList: true,
        ...(isClosed === undefined ? {} : { isClosed }),
        ...(instead === undefined ? {} : { instead }),
        // Only an error needs the text, and every step that only decides would pay for it.
        get expects() {
            return `one entry per line, each ${field.expects}`;
        },
        parse: (raw) => {
            const values = [];
            for (const [index, entry] of splitEntries(raw).entries()) {
                const parsed = field.parse(entry);
                if (!parsed.ok)
                    return { ...parsed, entry: { number: index + 1, text: entry } };
                values.push(parsed.value);
            }
            return accepted(values);
        },
    };
}
/** One of a closed list of words, with exact spelling. */
function choice(...words) {
    return {
        isClosed: true,
        get expects() {
            const list = words.map((word) => `\`${word}\``).join(", ");
            return list.replace(/, ([^,]+)$/, " or $1");
        },
        parse: (raw) => {
            const found = words.find((word) => word === raw.trim());
            return found === undefined ? { ok: false, words } : accepted(found);
        },
    };
}
/**
 * `true` or `false` in the three spellings of YAML's core schema. Anything else is rejected and
 * never read as false.
 */
const flag = {
    isClosed: true,
    expects: "`true` or `false`",
    parse: (raw) => {
        const word = raw.trim();
        if (["true", "True", "TRUE"].includes(word))
            return accepted(true);
        if (["false", "False", "FALSE"].includes(word))
            return accepted(false);
        return { ok: false, words: ["true", "false"] };
    },
};
/**
 * A whole number in decimal digits from `min` to `max`, both included. `unit` is its plural noun.
 */
function integer({ min, max, unit, }) {
    return {
        isClosed: true,
        expects: `a whole number of ${unit} from ${min} to ${max}`,
        parse: (raw) => {
            const digits = raw.trim();
            const value = Number(digits);
            return /^\d{1,15}$/.test(digits) && value >= min && value <= max ? accepted(value) : rejected;
        },
    };
}
/** A share in percent from 0 to 100 with at most four decimals. */
const percent = {
    isClosed: true,
    expects: "a percentage from 0 to 100 with at most four decimals",
    parse: (raw) => {
        const digits = raw.trim().replace(/\s*%$/, "");
        return /^\d{1,3}(\.\d{1,4})?$/.test(digits) && Number(digits) <= 100 ? accepted(Number(digits)) : rejected;
    },
};
/**
 * A path below a root that the action names, written with `/`. Absolute paths and `..` are
 * rejected.
 */
const relativePath = {
    expects: "a path relative to the workspace, without `..`",
    parse: (raw) => {
        const path = raw
            .trim()
            .replaceAll("\\", "/")
            .replace(/^(?:\.\/)+/, "");
        const escapes = path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.split("/").includes("..");
        return path === "" || escapes || path.length > PATH_LIMIT || /[\0\r\n]/.test(path) ? rejected : accepted(path);
    },
};
/**
 * Splits a list into its lines, without white space around them, empty lines and lines that start
 * with `#`.
 */
function splitEntries(raw) {
    return raw
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
}


/***/ }),

/***/ 40073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _undeclared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12445);

/**
 * Parses all inputs of a contract. `found` are the problems that are already known. An input with a
 * misplaced value is not parsed.
 * @throws ActionError `input.invalid` that lists `found` and every input that is undeclared,
 * missing or rejected
 */
async function parseInputs(contract, raw, found = []) {
    const declared = Object.keys(contract.inputs);
    const given = (0,_undeclared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .findUndeclared */ .d$)(Object.keys(raw), declared);
    const problems = given.length === 0 ? [] : [{ kind: "undeclared", given, declared }];
    problems.push(...found);
    const misplaced = found.flatMap((problem) => (problem.kind === "misplaced" ? [problem.value.input] : []));
    const values = Object.entries(contract.inputs).map(([name, spec]) => {
        const result = misplaced.includes(name) ? undefined : parseInput(name, spec, raw[name] ?? "");
        if (result !== undefined && "kind" in result)
            problems.push(result);
        return [name, result !== undefined && "value" in result ? result.value : undefined];
    });
    if (problems.length > 0) {
        const { invalidInputs } = await __nccwpck_require__.e(/* import() */ "contract-invalid-inputs").then(__nccwpck_require__.bind(__nccwpck_require__, 81955));
        throw invalidInputs(problems);
    }
    return Object.fromEntries(values);
}
function parseInput(input, spec, given) {
    const raw = given.trim() === "" ? (spec.default ?? "") : given;
    if (raw === "" && spec.default === undefined)
        return spec.required ? { kind: "missing", input, spec } : { value: undefined };
    const parsed = spec.field.parse(raw);
    return parsed.ok ? { value: parsed.value } : { kind: "rejected", input, spec, raw, rejected: parsed };
}


/***/ }),

/***/ 12445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d$: () => (/* binding */ findUndeclared),
/* harmony export */   p0: () => (/* binding */ isWorthMasking),
/* harmony export */   sM: () => (/* binding */ inputKey)
/* harmony export */ });
/**
 * Normalizes a name for comparison. The runner upper-cases it and replaces blanks by `_`; here it
 * is in lower case.
 */
function inputKey(name) {
    return name.replaceAll(" ", "_").toLowerCase();
}
/** Finds the given names that the contract does not declare, in the given order. */
function findUndeclared(given, declared) {
    const known = new Set(declared.map(inputKey));
    return given.filter((name) => !known.has(inputKey(name)));
}
/**
 * Whether an undeclared input's text is masked. A word such as `true` or a short number is not a
 * secret, and masking it would hide half the log.
 */
function isWorthMasking(value) {
    const bare = value.trim();
    return bare.length >= 4 && !/^(?:true|false|none|null|\d{1,6}(?:\.\d{1,4})?\s*%?)$/i.test(bare);
}


/***/ }),

/***/ 43113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ knownSecrets),
  d: () => (/* binding */ parseSecrets)
});

// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __nccwpck_require__(94759);
// EXTERNAL MODULE: ./build/src/redact/values/secret-leaves.js
var secret_leaves = __nccwpck_require__(3417);
// EXTERNAL MODULE: ./build/src/redact/values/secret-name.js
var secret_name = __nccwpck_require__(51722);
// EXTERNAL MODULE: ./build/src/redact/values/url-secrets.js
var url_secrets = __nccwpck_require__(52575);
// EXTERNAL MODULE: ./build/src/redact/values/value-shape.js
var value_shape = __nccwpck_require__(92231);
;// CONCATENATED MODULE: ./build/src/redact/values/secret-variable.js





/** Shortest base64 that counts as a file, in UTF-16 units. */
const WRAPPED_MIN_UNITS = 40;
/**
 * Whether a variable contains a secret. Its name and the form of its value decide. A name may only
 * describe a secret, and a credential is secret under any name.
 */
function isSecretVariable(name, value) {
    // Inputs of this step are variables too. They are read as inputs.
    if (name.startsWith("INPUT_"))
        return false;
    const bare = value.trim();
    if ((0,value_shape/* hasCredentialForm */.C0)(bare) || isSecretDocument(bare))
        return true;
    switch ((0,secret_name/* classifyName */.Ce)(name)) {
        case "holds":
            return !isPlainSetting(name, bare);
        case "describes":
            return !(0,value_shape/* isInnocent */.bg)(/cache|restore|hash|digest|checksum|fingerprint|sha/i.test(name) ? withoutDigests(bare) : bare, "loose");
        case "mentions":
            return !(0,value_shape/* isInnocent */.bg)(bare, (0,secret_name/* isPasswordName */.t1)(name) ? "strict" : "loose");
        case "none":
            return isWrappedSecret(name, bare);
    }
}
/**
 * Whether a value is not secret although its name says so: a switch, a small number that is not a
 * password, or the path of a file that contains a secret.
 */
function isPlainSetting(name, value) {
    if (/^(?:|true|false|yes|no|on|off|null|none|undefined|enabled|disabled)$/i.test(value))
        return true;
    if ((0,secret_name/* isPasswordName */.t1)(name))
        return false;
    if (/seeds?$/i.test(name) && /^\d{1,19}$/.test(value))
        return true;
    // A variable often contains the name of a cookie or session. Its content would have an `=`.
    if (/(?:cookies?|session)$/i.test(name) && !value.includes("=") && (0,value_shape/* isInnocent */.bg)(value, "loose"))
        return true;
    if (/^\d{1,7}$|^\d+\.\d+$/.test(value) || (/ids?$/i.test(name) && /^\d{1,20}$/.test(value)))
        return true;
    const isFile = /(?:config|keystore|keyfile|credentials?|creds|netrc|npmrc|pypirc|key)$/i.test(name);
    const isUrlOfHook = /webhooks?$/i.test(name) && (0,url_secrets/* isUrl */.gU)(value);
    const isScheme = /(?:^|_)auth(?:orization)?$/i.test(name) && (0,value_shape/* isInnocent */.bg)(value, "strict");
    return isScheme || (isUrlOfHook ? (0,value_shape/* isInnocent */.bg)(value, "strict") : isFile && isPath(value));
}
/** Removes the digests of files at the end of cache keys. */
function withoutDigests(value) {
    return value.replace(/(?<![A-Za-z0-9])[0-9a-f]{7,128}(?![A-Za-z0-9])/g, "0");
}
/** Whether the value is the path of a file and none of its names looks random. */
function isPath(value) {
    return /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\][\w .@~/\\-]+$/.test(value) && (0,value_shape/* isInnocent */.bg)(value, "strict");
}
/** Whether the value is a stored key file: base64 under a name that says so. */
function isWrappedSecret(name, value) {
    const isWrapped = /base_?64|b64/i.test(name);
    const isKeyFile = /(?:^|_)(?:p12|pfx|pkcs12|jks|certificates?|cert|provisioning_?profile|service_?account|kube_?config)(?:_|$)/i.test(name);
    const text = value.replace(/\s+/g, "");
    const isBase64 = text.length >= WRAPPED_MIN_UNITS && /^[A-Za-z0-9+/_-]+={0,2}$/.test(text);
    return (isWrapped || isKeyFile) && isBase64 && !(0,value_shape/* isInnocent */.bg)(value, "loose");
}
/** Whether the value is a JSON document with a secret leaf. */
function isSecretDocument(value) {
    const json = /^[[{]/.test(value) ? (0,json_value/* tryParseJson */.Bl)(value) : undefined;
    return json !== undefined && (0,secret_leaves/* hasSecretLeaf */.LG)(json);
}

// EXTERNAL MODULE: ./build/src/redact/value-parts.js
var value_parts = __nccwpck_require__(9409);
;// CONCATENATED MODULE: ./build/src/redact/known-secrets.js



/** Public variables of a run. Their values are not secret, whatever the name of the variable. */
const PUBLIC_NAMES = [
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
/**
 * Collects the job's secrets: the given ones, and the variables that contain one by their name and
 * value.
 */
function knownSecrets(environment, given) {
    const secrets = collectSecrets(environment, given);
    const usable = secrets.filter(({ value }) => !(0,value_parts/* isTooCommon */.W8)(value));
    const short = collectShort(secrets);
    return {
        values: [...new Set(usable.map(({ value }) => value))],
        names: collectNames(usable),
        tooCommon: collectNames(short),
        short,
    };
}
function collectSecrets(environment, given) {
    const open = new Set(PUBLIC_NAMES.map((name) => environment[name]));
    const found = Object.entries(environment).flatMap(([name, value = ""]) => !open.has(value.trim()) && isSecretVariable(name, value) ? [{ name, value }] : []);
    return [...given, ...found].filter(({ value }) => value.trim() !== "" && !isUnexpanded(value));
}
function collectShort(secrets) {
    return secrets.flatMap(({ name, value }) => {
        const parts = (0,value_parts/* isTooCommon */.W8)(value) ? [value.trim()] : (0,value_parts/* commonParts */.Gt)(value);
        return parts.map((part) => ({ name, value: part }));
    });
}
function collectNames(list) {
    return [...new Set(list.map(({ name }) => name))].sort();
}
/**
 * Whether the value is an expression that was not evaluated, such as the default of an input
 * outside of a runner.
 */
function isUnexpanded(value) {
    return /^\$\{\{.*\}\}$/.test(value.trim());
}
/**
 * Parses secrets from an input's text: a JSON object of names and values, such as
 * `toJSON(secrets)`, or one value per line. The lines of a PEM block are one value. A value without
 * a name is named by its place, counted from 1.
 */
function parseSecrets(text) {
    const bare = text.trim();
    if (/^\{[\s\S]*\}$/.test(bare)) {
        const object = (0,json_value/* tryParseJson */.Bl)(bare);
        if ((0,json_value/* isObject */.Gv)(object))
            return { ok: true, value: Object.entries(object).map(([name, value]) => ({ name, value: asText(value) })) };
        if (bare.includes("\n"))
            return { ok: false };
    }
    const blocks = bare.match(/-----BEGIN [^-]+-----[\s\S]*?-----END [^-]+-----|[^\r\n]+/g) ?? [];
    const values = blocks.map((block) => block.trim()).filter((block) => block !== "");
    return { ok: true, value: values.map((value, index) => ({ name: `secrets[${index + 1}]`, value })) };
}
function asText(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 9409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ commonParts),
/* harmony export */   W8: () => (/* binding */ isTooCommon),
/* harmony export */   uE: () => (/* binding */ valueParts)
/* harmony export */ });
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(94759);
/* harmony import */ var _variant_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(78898);
/* harmony import */ var _values_secret_leaves_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3417);
/* harmony import */ var _values_url_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52575);
/* harmony import */ var _values_value_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92231);





/** Words that documents with secrets also contain, and passwords of throw-away test services. */
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
/**
 * Whether a value occurs in so many other places that removing it would make the evidence useless.
 */
function isTooCommon(value) {
    const bare = value.trim();
    return bare.length < _variant_js__WEBPACK_IMPORTED_MODULE_3__/* .VALUE_MIN_LENGTH */ .MI || commonWords.has(bare.toLowerCase());
}
/**
 * Collects the value and every part that reveals it alone: the value trimmed and with either kind
 * of line break, its secret lines, the secret leaves of JSON, the claims and signature of a JWT,
 * the secret parts of a URL, the secret values of connection strings and environment files, and the
 * password in base64 of a user and a password. Parts that are too common are left out.
 */
function valueParts(value) {
    return [...collectParts(value)].filter((part) => !isTooCommon(part));
}
/**
 * Collects the parts of a value that are secret themselves, such as the password of a URL, and too
 * short or too common to be searched for everywhere.
 */
function commonParts(value) {
    return [...new Set(collectSecretParts(value.trim()))].filter((part) => part !== "" && isTooCommon(part));
}
function collectParts(value) {
    const parts = new Set();
    const trimmed = value.trim();
    const unix = trimmed.replaceAll("\r\n", "\n");
    for (const part of [trimmed, unix, unix.replaceAll("\n", "\r\n")])
        parts.add(part);
    const json = /^[[{]/.test(trimmed) ? (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .tryParseJson */ .Bl)(trimmed) : undefined;
    if (json !== undefined)
        parts.add(JSON.stringify(json));
    else
        for (const { value: line } of (0,_values_secret_leaves_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLines */ ._o)(unix))
            parts.add(line);
    for (const part of collectSecretParts(trimmed)) {
        parts.add(part);
        // A leaf may itself be JSON, a key in armor or an address.
        if (part !== trimmed)
            for (const inner of collectParts(part))
                parts.add(inner);
    }
    return parts;
}
/** Collects the secret parts of a trimmed value. */
function collectSecretParts(value) {
    const json = /^[[{]/.test(value) ? (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .tryParseJson */ .Bl)(value) : undefined;
    if (json !== undefined)
        return (0,_values_secret_leaves_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLeaves */ .TR)(json)
            .map((leaf) => leaf.value)
            .filter((leaf) => leaf !== value);
    const token = (0,_values_value_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .authorizationToken */ .xF)(value);
    const parts = [
        ...collectJwtSegments(value),
        ...(0,_values_url_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .urlSecrets */ .Fn)(value),
        ...collectListedValues(value),
        ...collectWrappedPassword(value),
    ];
    return token === undefined ? parts : [token, ...parts];
}
/**
 * Collects the second and third segment of a JWT. The first is the same in all tokens of one
 * issuer.
 * @see https://www.rfc-editor.org/rfc/rfc7519
 */
function collectJwtSegments(text) {
    const match = /^(?:[a-z]+_(?:\w+_)?)?eyJ[\w-]+\.([\w-]+)\.([\w-]+)$/.exec(text);
    return match ? [match[1] ?? "", match[2] ?? ""] : [];
}
/**
 * Collects the secret values of a connection string, of a shared access signature, or of an
 * environment file.
 */
function collectListedValues(text) {
    const pairs = (0,_values_value_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePairs */ .xg)(text);
    const isList = pairs.length > 1 || /^[A-Z][A-Z0-9_]+=/.test(text);
    return isList ? pairs.filter(({ name, value }) => (0,_values_secret_leaves_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretPair */ .tw)(name, value)).map(({ value }) => value) : [];
}
/**
 * Collects the password in the base64 of `user:password`, as `Authorization: Basic` and Docker
 * write it, and the text around it.
 */
function collectWrappedPassword(value) {
    const inside = (0,_values_value_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrap */ .oA)(value.replace(/^Basic\s+/i, ""));
    const match = inside === undefined ? null : /^([^:\s]{0,64}):(\S{1,512})$/.exec(inside);
    return match === null ? [] : [inside ?? "", match[2] ?? ""];
}


/***/ }),

/***/ 3417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ hasSecretLeaf),
/* harmony export */   TR: () => (/* binding */ secretLeaves),
/* harmony export */   _o: () => (/* binding */ secretLines),
/* harmony export */   tw: () => (/* binding */ isSecretPair)
/* harmony export */ });
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(94759);
/* harmony import */ var _secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51722);
/* harmony import */ var _value_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92231);



/** Depth to which JSON in strings of JSON is parsed. */
const DEPTH_LIMIT = 3;
/** Shortest number that is a secret, in characters. */
const NUMBER_DIGITS = 4;
/** Names of public members of credentials. */
const publicName = /^(?:type|version|region|project|email|user|username|login|account|audience|issuer|expir(?:y|es|ation)|created_?at|universe_domain|client_?email|(?:client|tenant|subscription|project|quota_?project|account|app|application|organization|org|team|user|object|directory|installation|key_?pair)_?(?:id|number|name)?|cloud|environment(?:_?name)?|server|host|cluster|context|namespace|api_?version|kind)$/;
/** Names of public headers. */
const publicHeader = /^(?:accept|content|user-agent|host|metadata|connection|cache-control|origin|referer)(?:-|$)/i;
/** Names of members that contain only secrets. */
const containers = /^(?:secrets|credentials|tokens|passwords|keys|api_?keys)$/;
/**
 * Collects the leaves of a JSON document that are secret by their names and forms: `private_key`,
 * `client_secret`, tokens, passwords, values of headers, and every text in the form of a
 * credential, but no types, projects, addresses, users or regions. All leaves of `toJSON(secrets)`
 * are secret. When no leaf is secret by name or form, the kind of the document is unknown, and
 * every leaf is secret that does not have the form of a setting.
 */
function secretLeaves(json, depth = DEPTH_LIMIT) {
    const all = (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(json) && typeof json["github_token"] === "string";
    const leaves = collectLeaves(json, { name: "", isHeader: false, isSecret: all });
    const certain = new Set(leaves.filter(isCertain));
    const isKnown = certain.size > 0;
    return leaves.flatMap((leaf) => {
        const inner = depth > 0 && /^\s*[[{]/.test(leaf.value) ? (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .tryParseJson */ .Bl)(leaf.value) : undefined;
        const parts = typeof inner === "object" && inner !== null ? secretLeaves(inner, depth - 1) : [];
        const isSecret = certain.has(leaf) || parts.length > 0 || isLikely(leaf, isKnown);
        return isSecret ? [{ name: leaf.name, value: leaf.value }, ...parts] : parts;
    });
}
/** Whether a document has a leaf that is secret by its name or form. */
function hasSecretLeaf(json) {
    return collectLeaves(json, { name: "", isHeader: false, isSecret: false }).some(isCertain);
}
/**
 * Collects the secret lines of a text. Of a file of names and values these are the lines whose
 * value may be secret, and those values. Of any other text, such as a key in armor, it is every
 * line.
 */
function secretLines(text) {
    const lines = text.split(/[\r\n]+/).map((line) => line.trim());
    const pairs = lines.map((line) => (lines.length > 1 ? (0,_value_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePairs */ .xg)(line)[0] : undefined));
    const isFile = pairs.filter((pair) => pair !== undefined && (0,_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyName */ .Ce)(pair.name) === "holds").length > 0;
    return lines.flatMap((value, index) => {
        const pair = pairs[index];
        if (value === "" || isArmor(value))
            return [];
        if (!isFile || pair === undefined)
            return isFile && /^(?:- )?[\w."'-]+:$|^[#\][{}]|^---/.test(value) ? [] : [{ name: "", value }];
        return isSecretPair(pair.name, pair.value) ? [pair, { name: "", value }] : [];
    });
}
/** Whether the value of a pair in a list of pairs is secret by its name and form. */
function isSecretPair(name, value) {
    return isCertainText(name, value) || isLikely({ name, value, isText: true }, true);
}
/** Whether the line is the first or last line of a PEM block, which are the same in every key. */
function isArmor(line) {
    return /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
}
function collectLeaves(json, place) {
    if (typeof json === "string" && json !== "")
        return [{ ...place, value: json, isText: true }];
    if (typeof json === "number")
        return [{ ...place, value: String(json), isText: false }];
    if (Array.isArray(json))
        return json.flatMap((item) => collectLeaves(item, place));
    if (!(0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(json))
        return [];
    const named = typeof json["name"] === "string" ? json["name"] : undefined;
    return Object.entries(json).flatMap(([key, value]) => {
        // `{"name": "DB_PASSWORD", "value": "…"}` names the value elsewhere.
        const name = key === "value" && named !== undefined ? named : key;
        const isHeader = /^headers?$/i.test(place.name) || (Array.isArray(value) && place.isHeader);
        const isBelow = place.isSecret || (containers.test((0,_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNameWords */ .Tb)(key).join("_")) && typeof value === "object");
        return collectLeaves(value, { name, isHeader, isSecret: isBelow });
    });
}
function isCertain(leaf) {
    if (!leaf.isText && leaf.value.length < NUMBER_DIGITS)
        return false;
    if (leaf.isSecret)
        return true;
    if (leaf.isHeader && leaf.isText && !publicHeader.test(leaf.name) && !(0,_value_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isInnocent */ .bg)(leaf.value, "strict"))
        return true;
    return isCertainText(leaf.name, leaf.value);
}
function isCertainText(name, value) {
    const isTrivial = /^(?:true|false|null|none|yes|no|on|off|)$/i.test(value.trim());
    return !isTrivial && ((0,_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyName */ .Ce)(name) === "holds" || (0,_value_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCredentialForm */ .C0)(value));
}
/** Whether a leaf that is not certainly secret may be secret. */
function isLikely({ name, value, isText }, isKnown) {
    if (!isText || publicName.test((0,_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNameWords */ .Tb)(name).join("_")))
        return false;
    return !(0,_value_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isInnocent */ .bg)(value, isKnown && (0,_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyName */ .Ce)(name) !== "mentions" ? "loose" : "strict");
}


/***/ }),

/***/ 51722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ classifyName),
/* harmony export */   Tb: () => (/* binding */ splitNameWords),
/* harmony export */   t1: () => (/* binding */ isPasswordName)
/* harmony export */ });
const createWordSet = (text) => new Set(text.split(/\s+/).filter((word) => word !== ""));
/** Words for secrets that may be any word or number. */
const passwords = createWordSet("password passwords passwd passwrd passphrase passphrases passcode pwd pw pswd psw pass pin otp psk secret secrets mnemonic");
/** Other words for secrets. */
const secrets = createWordSet(`token tokens credential credentials cred creds apikey apikeys pat jwt sas dsn bearer auth authorization cookie cookies webhook webhooks key keys
   sig signature seed seeds session keystore keyfile kubeconfig dockerconfigjson netrc npmrc pypirc`);
/** Endings of words that are written together, as in `PGPASSWORD` or `clientsecret`. */
const joined = /(?:password|passwd|passphrase|secret|secrets|token|apikey|(?:access|account|auth|deploy|encryption|master|private|secret|shared|signing|ssh|storage)key|credentials?|recoveryphrase)$/;
/**
 * Words after the name of a secret that do not change its meaning: its format, its use, or its
 * number.
 */
const transparent = createWordSet(`b64 base64 enc encoded encrypted string str value val data content contents text raw json yaml yml plain hex pem base
   prod production dev development staging stage test tests testing qa uat ci local live sandbox backup old new current previous next default
   ro rw read write readonly primary secondary first second`);
/** Words after the name of a secret that name one of its properties. */
const described = createWordSet(`name names id ids owner owners user users username account accounts type types kind mode modes method methods algorithm algorithms alg algo policy
   policies provider providers backend backends driver drivers engine store stores storage manager vault endpoint endpoints url urls uri uris host hosts
   hostname domain domains port path paths file files filename dir directory folder location issuer issuers audience audiences aud scope scopes claim claims
   realm tenant region zone expiry expiration expires expire exp ttl timeout age lifetime duration interval period rotation limit limits max min maximum minimum
   length len size count counter num number total budget quota rate per usage header headers prefix suffix format template pattern regex event events
   enabled disabled enable disable required optional secure httponly samesite version versions label labels tag tags title description arn ref refs reference
   references alias field fields param params parameter parameters attribute attributes property properties column columns sock socket agent helper helpers
   command cmd cipher ciphers curve bits strength hash hasher hashers hashing digest fingerprint checksum rounds iterations cost encoding charset server servers
   service services group groups namespace project projects repository repo registry cache ring space map index order table source sources target targets
   strategy schema class module handler handlers validator validators validation reset confirmation hint question prompt profile profiles env var variable
   vars environment check checks status state level flag flags option options setting settings permission permissions role roles rule rules trust page form
   view route redirect callback retries retry delay sync log logs debug verbose parallelism minute hour day days hours minutes seconds sec secs ms bytes
   kb mb percent ratio threshold window grace skew leeway cookieless lookup extractor resolver factory generator plugin extension adapter client clients flow grant
   grants issued created updated date time timestamp subject sub kid use usages ops spec config configuration configmap mount filter filters
   encoder encoders decoder decoders serializer`);
/** Words before the name of a secret that turn it into a property or a setting. */
const describing = createWordSet(`max min maximum minimum num number total count avg average estimated remaining used limit budget prompt completion input output cached reasoning
   use uses has have is are enable enabled disable disabled require required requires skip allow allows no with without should must validate check rotate pull`);
/** Words before `key` that name a key which opens nothing. */
const openingNothing = createWordSet(`cache primary sort sorting partition foreign public pub publishable hash range index routing object row column composite unique natural surrogate group
   grouping order ordering map dict lookup bucket idempotency dedup deduplication translation i18n locale message event feature flag registry restore
   record field property attribute metric label tag hot shortcut modifier meta arrow item entity document cluster shard cluster host known config setting
   state context prefix issue jira project`);
/** Names of identifiers that work like a password. */
const secretIds = /(?:^|_)(?:secret|role|session|private_key)_ids?$/;
/**
 * Splits a name into its words in lower case. `dbPassword`, `DB_PASSWORD` and `db-password` have
 * the same.
 */
function splitNameWords(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .flatMap((word) => (transparent.has(word) ? [word] : [word.replace(/\d+$/, "")]))
        .filter((word) => word !== "");
}
/** Classifies the name of a variable, a member, a header, a parameter or an option. */
function classifyName(name) {
    const words = splitNameWords(name);
    if (secretIds.test(words.join("_")))
        return "holds";
    const last = Math.max(words.findLastIndex(isSecretWord), findLastCompound(words));
    if (last < 0)
        return "none";
    const tail = words.slice(last + 1).filter((word) => !transparent.has(word));
    if (tail.length > 0)
        return tail.some((word) => described.has(word)) ? "describes" : "mentions";
    const before = words.slice(0, last);
    if (before.some((word) => describing.has(word)))
        return "describes";
    const isKey = /^keys?$/.test(words[last] ?? "");
    return isKey && openingNothing.has(before.at(-1) ?? "") ? "describes" : "holds";
}
/** Whether the name refers to a password or another secret that may be any word or number. */
function isPasswordName(name) {
    return splitNameWords(name).some((word) => passwords.has(word) || /(?:password|passwd|passphrase|secret)$/.test(word));
}
function isSecretWord(word) {
    return passwords.has(word) || secrets.has(word) || joined.test(word);
}
/** Names of secrets with several words, none of which names a secret alone. */
const compounds = /(?:^|_)(?:recovery_(?:phrase|code|codes|words)|kube_config|docker_config|backup_codes?|conn(?:ection)?_str(?:ing)?)(?=_|$)/;
/** Returns the index of the last word of such a name, or -1. */
function findLastCompound(words) {
    const text = words.join("_");
    const match = compounds.exec(text);
    return match === null
        ? -1
        : text
            .slice(0, match.index + match[0].length)
            .split("_")
            .filter((word) => word !== "").length - 1;
}


/***/ }),

/***/ 24058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isSetting),
/* harmony export */   q: () => (/* binding */ isOpaque)
/* harmony export */ });
/** Longest word of a language, in letters. */
const WORD_LETTERS = 22;
/** Longest value that is examined, in UTF-16 units. A longer one is not a setting. */
const SETTING_UNITS = 2000;
/** Values that are common in all formats of settings. */
const settings = /^(?:|true|false|yes|no|on|off|null|none|nil|undefined|enabled?|disabled?|auto|default|always|never|required|optional|basic|bearer|digest|negotiate|oauth2?|oidc|saml|ldap|apikey|api-key|anonymous|local|n\/a)$/i;
const number = /^(?:0x[0-9a-f]{1,16}|[+-]?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,3})?)$/i;
const forms = [
    // Amounts and durations.
    /^\d{1,12}(?:\.\d{1,6})?\s?(?:%|ms|s|m|h|d|w|y|sec|secs|seconds?|min|mins|minutes?|hours?|days?|weeks?|months?|years?|b|k|kb|mb|gb|tb|ki|mi|gi|kib|mib|gib)$/i,
    /^P(?:\d{1,6}[YMWD])*(?:T(?:\d{1,6}[HMS])+)?$/,
    // Dates, times and versions.
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/,
    /^[~^=<>]{0,2}v?\d{1,6}(?:\.(?:\d{1,6}|x|\*)){1,3}(?:-(?:alpha|beta|rc|next|preview|dev|snapshot)(?:[.-]?\d{1,6})*)?$/i,
    // E-mail addresses, and hosts with a port.
    /^[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}$/i,
    /^(?:\*\.|\.)?[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,8}\.(?:[a-z]{2,24})(?::\d{1,5})?$/i,
    /^(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|\[[0-9a-f:]{2,39}\])(?::\d{1,5})?(?:\/\d{1,3})?$/i,
];
/** Public values: names of resources, public keys and certificates. */
const published = [
    // Names of resources in clouds.
    /^arn:[a-z-]{3,16}:[a-z0-9-]{1,32}:[a-z0-9-]{0,32}:\d{0,12}:[\w+=,.@/:*-]{1,256}$/,
    /^urn:[\w:.-]{1,128}$/,
    /^(?:\/\/[a-z.]{1,64}\/)?(?:projects|organizations|folders|locations)\/[\w./@:-]{1,256}$/,
    /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-[\w-]{1,32}|sk-[\w-]{1,32}@openssh\.com) [A-Za-z0-9+/=]{16,2000}(?: \S{1,256})?$/,
    /^-----BEGIN (?:PUBLIC KEY|RSA PUBLIC KEY|CERTIFICATE|CERTIFICATE REQUEST|PGP PUBLIC KEY BLOCK|X509 CRL)-----/,
    /^SHA(?:1|256|512):[A-Za-z0-9+/=]{20,90}$/,
];
const region = /^(?:af|ap|asia|australia|africa|ca|cn|eu|europe|il|me|mx|northamerica|sa|southamerica|us)(?:-gov|-iso[a-z]?)?-[a-z]{4,12}-?\d{1,2}(?:-[a-z])?$/;
/** Names of algorithms that have more digits than words do. */
const algorithm = /^(?:(?:ed|x|curve)(?:25519|448)|secp\d{3}[kr]1|(?:rsa|hmac|ecdsa|sha|aes|hs|rs|es|ps)[\d_-]{1,9}(?:-?[a-z]{2,6}){0,2})$/i;
const path = /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\][\w .@~%*(){}/\\-]{0,1024}$|^[\w@.-]{1,64}(?:\/[\w@.*-]{1,64}){1,32}$/;
const placeholder = /^(?:\{\{?\s*[\w.-]{1,64}\s*\}?\}|<[\w -]{1,64}>|\$\{?\w{1,64}\}?|%s|%\w{1,32}%|\*{1,16})$/;
/**
 * Whether a value is typical for settings and not for secrets: a number, a version, a host, a path,
 * or words. Addresses are not examined.
 */
function isSetting(value, strictness) {
    const bare = value.trim();
    if (published.some((form) => form.test(bare)))
        return true;
    if (bare.length > SETTING_UNITS)
        return false;
    if ([settings, number, region, algorithm].some((form) => form.test(bare)))
        return true;
    const opaque = splitParts(bare).filter(isOpaque);
    if (forms.some((form) => form.test(bare)))
        return opaque.length === 0;
    // Names of files often hold digests.
    if (path.test(bare) && opaque.every((part) => /^[0-9a-f]+$/.test(part)))
        return strictness === "loose" || /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\]/.test(bare);
    return strictness === "loose" && hasOnlyTerms(bare);
}
/**
 * Whether the text consists of words, alone or joined, in lists, with placeholders: `x-api-key`,
 * `HS256,RS256`, `Bearer {token}`.
 */
function hasOnlyTerms(value) {
    const pieces = value.split(/[\s,;|"'[\]()&=:/+@.]+/).filter((piece) => piece !== "");
    return pieces.length > 0 && pieces.every((piece) => placeholder.test(piece) || number.test(piece) || isTerm(piece));
}
/**
 * Whether the text consists of words joined by hyphens or underscores, each with a short number.
 */
function isTerm(piece) {
    return piece.split(/[-_]+/).every((word) => /^(?:\d{1,8}|v\d{1,4})?$/.test(word) || isWord(word));
}
/**
 * Whether the letters can be pronounced, are in one case or in camel case, and have at most four
 * digits before or after a hump.
 */
function isWord(text) {
    if (algorithm.test(text))
        return true;
    if (!/^\d{0,2}(?:[A-Z]+(?![a-z])\d{0,4}|[A-Z][a-z]+\d{0,4})*$/.test(text) &&
        !/^\d{0,2}[a-z]+\d{0,4}(?:[A-Z]+(?![a-z])\d{0,4}|[A-Z][a-z]+\d{0,4})*$/.test(text))
        return false;
    const humps = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
    const letters = humps.reduce((sum, hump) => sum + hump.length, 0);
    const numbers = text.match(/\d+/g) ?? [];
    if (numbers.length > 2 || (humps.length > 1 && letters / humps.length < 3))
        return false;
    return humps.every((hump) => hump.length <= WORD_LETTERS && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(hump));
}
function splitParts(value) {
    return value.split(/[/\\.:@,;\s&=?-]+/);
}
/** Whether a text looks random: long, and neither words nor a number. */
function isOpaque(text) {
    if (text.length < 12 || number.test(text))
        return false;
    return !isTerm(text);
}


/***/ }),

/***/ 99358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hasTokenForm)
/* harmony export */ });
/**
 * Prefixes that issuers gave their credentials so that they can be found. Each is long enough that
 * no word matches.
 * @see
 * https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 */
const issued = new RegExp([
    /gh[pousr]_\w{30,}|ghs_[\w.-]{30,}|github_pat_\w{30,}/, // GitHub
    /glpat-[\w-]{20,}|gl(?:dt|rt|cbt|ptt|ft|agent|soat)-[\w-]{20,}/, // GitLab
    /sk-(?=[\w-]*\d)[\w-]{20,}/, // OpenAI, Anthropic, OpenRouter
    /AIza[\w-]{30,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}/, // Google
    /A(?:KI|SI)A[A-Z2-7]{16}/, // AWS
    /npm_\w{30,}|pypi-[\w-]{40,}|rubygems_[0-9a-f]{40,}/, // package registries
    /hf_\w{30,}|gsk_\w{30,}|xai-[\w-]{30,}|r8_\w{30,}|pplx-\w{30,}/, // models
    /xox[abeprs]-[\w-]{20,}|xapp-[\w-]{20,}/, // Slack
    /[rsp]k_(?:live|test)_\w{20,}|whsec_[\w+/=]{20,}/, // Stripe
    /hv[sbr]\.[\w-]{20,}|dop_v1_[0-9a-f]{40,}|dckr_pat_[\w-]{20,}/, // Vault, DigitalOcean, Docker
    /SG\.[\w-]{16,}\.[\w-]{20,}|key-[0-9a-f]{32}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/, // mail and shops
    /lin_api_\w{30,}|ntn_\w{30,}|secret_\w{40,}|PMAK-[\w-]{30,}|sntrys_[\w+/=]{30,}|phc_\w{30,}/, // tools
    /AGE-SECRET-KEY-1[0-9A-Z]{50,}/,
    /eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/, // JSON Web Tokens
]
    .map(({ source }) => `(?:${source})`)
    .join("|"));
const bounded = new RegExp(String.raw `(?<![A-Za-z0-9])(?:${issued.source})`);
/** Whether the text contains a private key or a credential with its issuer's prefix. */
function hasTokenForm(text) {
    return bounded.test(text) || /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/.test(text);
}


/***/ }),

/***/ 52575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ urlSecrets),
/* harmony export */   GK: () => (/* binding */ hasUrlSecret),
/* harmony export */   gU: () => (/* binding */ isUrl)
/* harmony export */ });
/* harmony import */ var _token_form_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99358);
/* harmony import */ var _secret_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51722);
/* harmony import */ var _setting_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24058);



const shape = /^(?:jdbc:)?[a-z][a-z0-9+.-]{1,32}:\/\/(?:([^\s/?#@]*)@)?([^\s/?#]*)([^\s?#]*)(?:\?([^\s#]*))?(?:#(\S*))?$/i;
/**
 * Hosts of addresses that are secret themselves, because a client that knows them may post to them.
 */
const webhook = /(?:^|\.)(?:hooks?\.|webhooks?\.)|(?:^|\.)webhook\.office\.com$|^(?:api\.telegram\.org|maker\.ifttt\.com|outlook\.office(?:365)?\.com)$/i;
const webhookPath = /\/(?:web)?hooks?(?:b2)?\/|\/webhookb2\/|\/bot\d+:|\/private-/i;
/** Shortest part of a webhook's path that can make it secret, in UTF-16 units. */
const HOOK_UNITS = 6;
/** User names of services whose password is a token or empty. */
const user = /^(?:git|x-access-token|x-oauth-basic|x-token-auth|oauth2?|oauth2accesstoken|user(?:name)?|root|admin|anonymous|postgres|mysql|_json_key(?:_base64)?)$/i;
/** Whether the text is one address with a scheme and a host. */
function isUrl(text) {
    return shape.test(text);
}
/**
 * Whether an address contains a secret. `known` requires a part that only a secret has. `any` also
 * accepts a part that cannot be distinguished from a secret.
 */
function hasUrlSecret(text, certainty) {
    return urlSecrets(text, certainty).length > 0;
}
/**
 * Collects the secret parts of an address, each as written and decoded: its password, alone and
 * with the user; a user that is a token; values of its query and fragment; the secret part of a
 * webhook's path.
 */
function urlSecrets(text, certainty = "known") {
    const match = shape.exec(text.trim());
    if (match === null)
        return [];
    const [info = "", host = "", path = "", query = "", fragment = ""] = match.slice(1);
    const found = [
        ...collectFromUserInfo(info),
        ...[query, fragment].flatMap((list) => collectFromQuery(list, certainty)),
        ...collectFromPath(host, path, certainty),
    ];
    return found.flatMap((part) => [part, decode(part)]);
}
function collectFromUserInfo(info) {
    const colon = info.indexOf(":");
    const [name, password] = colon < 0 ? [info, ""] : [info.slice(0, colon), info.slice(colon + 1)];
    const isToken = name !== "" && !user.test(name) && ((0,_token_form_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTokenForm */ .G)(name) || !(0,_setting_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .B)(decode(name), "loose"));
    const isPassword = password !== "" && !/^(?:x-oauth-basic|\$\{?\w+\}?|\*+)$/.test(password);
    return [...(isToken ? [name] : []), ...(isPassword ? [password, info] : [])];
}
function collectFromQuery(list, certainty) {
    return list.split("&").flatMap((pair) => {
        const equals = pair.indexOf("=");
        if (equals < 0)
            return [];
        const [name, value] = [decode(pair.slice(0, equals)), pair.slice(equals + 1)];
        const plain = decode(value);
        const isHeld = /^(?:code|sig|se?cret)$/i.test(name) || (0,_secret_name_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyName */ .Ce)(name) === "holds";
        const isSecret = isHeld
            ? !(0,_setting_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .B)(plain, "strict")
            : (0,_token_form_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTokenForm */ .G)(plain) || (certainty === "any" && !(0,_setting_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .B)(plain, "loose"));
        return isSecret && value !== "" ? [value] : [];
    });
}
function collectFromPath(host, path, certainty) {
    const isHook = webhook.test(host.replace(/:\d+$/, "")) || webhookPath.test(path);
    return path.split("/").filter((segment) => {
        if ((0,_token_form_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTokenForm */ .G)(segment))
            return true;
        if (isHook)
            return segment.length >= HOOK_UNITS && !(0,_setting_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .B)(segment, "loose");
        return certainty === "any" && segment.split(/[@:,.-]/).some(_setting_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpaque */ .q);
    });
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 92231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ hasCredentialForm),
/* harmony export */   bg: () => (/* binding */ isInnocent),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   xF: () => (/* binding */ authorizationToken),
/* harmony export */   xg: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(94759);
/* harmony import */ var _secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51722);
/* harmony import */ var _setting_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(24058);
/* harmony import */ var _token_form_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99358);
/* harmony import */ var _url_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(52575);





/** Shortest and longest base64 text that is decoded, in UTF-16 units. */
const [WRAPPED_MIN_UNITS, WRAPPED_MAX_UNITS] = [24, 100_000];
/**
 * Whether a value has the form of a setting and contains no credential (see `isSetting`), or is an
 * address without a secret, or a JSON list of such values.
 */
function isInnocent(value, strictness) {
    const bare = value.trim();
    if ((0,_token_form_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTokenForm */ .G)(bare))
        return false;
    if ((0,_url_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .isUrl */ .gU)(bare))
        return !(0,_url_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .hasUrlSecret */ .GK)(bare, "any");
    if ((0,_setting_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isSetting */ .B)(bare, strictness))
        return true;
    const json = /^[[{]/.test(bare) ? (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .tryParseJson */ .Bl)(bare) : undefined;
    if (Array.isArray(json))
        return json.every((item) => typeof item !== "object" && isInnocent(String(item), strictness));
    const inside = unwrap(bare);
    return inside !== undefined && /^-----BEGIN (?:CERTIFICATE|(?:RSA )?PUBLIC KEY)-----/.test(inside);
}
/** Whether a value is certainly a credential, whatever its name. */
function hasCredentialForm(value) {
    const bare = value.trim();
    if ((0,_token_form_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTokenForm */ .G)(bare) || (0,_url_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .hasUrlSecret */ .GK)(bare, "known") || isAuthorization(bare))
        return true;
    if (parsePairs(bare).some(({ name, value: text }) => isCertainPair(name, text)))
        return true;
    const inside = unwrap(bare);
    return (inside !== undefined &&
        inside !== bare &&
        ((0,_token_form_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTokenForm */ .G)(inside) || parsePairs(inside).some((pair) => isCertainPair(pair.name, pair.value))));
}
/**
 * Parses the pairs of a text that consists of them, one per line or joined by `;` or `&`. Any other
 * text has few or none.
 */
function parsePairs(text) {
    if (/^[[{]/.test(text))
        return [];
    const separator = /^[^\n]*=[^\n]*$/.test(text) && text.includes(";") ? /;/ : /[\r\n]+/;
    const entries = /^\??[\w-]{1,64}=[^&\s]*&/.test(text) ? text.replace(/^\?/, "").split("&") : text.split(separator);
    return entries.flatMap((entry) => {
        const match = /^\s*(?:- |export )?["']?([A-Za-z_/][\w .:/@-]{0,127}?)["']?\s*(?:=|:(?=\s))\s*(\S.*)$/.exec(entry);
        const [, name = "", value = ""] = match ?? [];
        return match === null ? [] : [{ name: name.trim(), value: value.trim().replace(/^(["'])(.*)\1$/, "$2") }];
    });
}
/**
 * Whether a program reads a credential from the pair. Prose with a colon has no such name and
 * value.
 */
function isCertainPair(name, value) {
    if ((0,_token_form_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTokenForm */ .G)(value))
        return true;
    return (0,_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyName */ .Ce)(name) === "holds" && !isInnocent(value, "strict") && !/\s/.test(value);
}
/** Whether the value is that of an `Authorization` header. */
function isAuthorization(value) {
    const token = authorizationToken(value);
    return token !== undefined && !isInnocent(token, "loose");
}
/** Returns what follows the scheme in an `Authorization` header or its value, or `undefined`. */
function authorizationToken(value) {
    const schemes = /^(?:authorization:\s*)?(?:Bearer|Basic|Token|Digest|ApiKey|SharedAccessSignature|SharedKey)\s+(\S.*)$/i;
    return schemes.exec(value.trim())?.[1];
}
/** Decodes base64 to text. Returns `undefined` when the value is not base64 of a text. */
function unwrap(value) {
    const bare = value.replace(/\s+/g, "");
    if (bare.length < WRAPPED_MIN_UNITS || bare.length > WRAPPED_MAX_UNITS || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(bare))
        return undefined;
    const text = Buffer.from(bare, "base64").toString("utf8");
    return /[\ufffd\0-\x08]/.test(text) ? undefined : text;
}


/***/ }),

/***/ 78898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ VARIANT_KINDS),
/* harmony export */   Jo: () => (/* binding */ VARIANT_MIN_BYTES),
/* harmony export */   MI: () => (/* binding */ VALUE_MIN_LENGTH)
/* harmony export */ });
/** The encodings in which a value is found. */
const VARIANT_KINDS = ["value", "json", "html", "shell", "percent", "hex", "base64", "utf-16"];
/**
 * Shortest variant, in bytes: the shortest sequence that contains a whole 4-byte word at a multiple
 * of 4 wherever it starts.
 */
const VARIANT_MIN_BYTES = 7;
/**
 * Shortest value that is removed everywhere, in UTF-16 units. A shorter one occurs in too many
 * other places.
 */
const VALUE_MIN_LENGTH = 8;


/***/ }),

/***/ 28979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ credentialForm)
});

;// CONCATENATED MODULE: ./build/src/text/random-text.js
/**
 * Fewest letters and digits of a run that counts as generated. Shorter ids are common in names of
 * models, files and builds.
 */
const RANDOM_MIN_UNITS = 20;
/**
 * The same limit when `+` or a padding of `=` shows that the run is base64, which names and paths
 * are not.
 */
const BASE64_MIN_UNITS = 14;
/** Fewest letters and digits of a piece that counts towards a run with separators. */
const PIECE_MIN_UNITS = 4;
/**
 * Least share of neighbours of different kinds in a generated piece. Words and version numbers have
 * less.
 */
const LEAST_SHARE = 0.25;
/** Common words that contain digits. */
const numeronyms = /e2e|k8s|i18n|l10n|a11y|b2b|p2p|s3|v\d+|sha\d+|base\d\d|utf\d+|x\d\d|md5|http\d|oauth\d|\dfa|es\d+/gi;
/** Digests, ids and times. They are generated but not secret. */
const harmless = /^(?:[0-9a-f]+|[0-9A-F]+|\d{4,8}[Tt]\d{4,9}[Zz]?)$/;
/**
 * Whether the text contains a run that looks generated: letters of both cases and digits alternate
 * more than in words, paths and versions.
 */
function isRandom(text) {
    for (const [run] of text.matchAll(/[A-Za-z0-9+/_~=-]{20,}/g)) {
        const pieces = run.split(/[^A-Za-z0-9]+/).filter((piece) => piece !== "" && !harmless.test(piece));
        const least = /\+|=$/.test(run) ? BASE64_MIN_UNITS : RANDOM_MIN_UNITS;
        if (pieces.some(isRandomPiece) || isRandomRun(pieces, least))
            return true;
    }
    return false;
}
function isRandomPiece(piece) {
    const { letters, digits, units } = countTurns(piece);
    if (units < RANDOM_MIN_UNITS)
        return false;
    const isMixed = /[a-z]/.test(piece) && /[A-Z]/.test(piece);
    if (!isMixed)
        return digits >= 4;
    return digits >= 2 && letters >= 1 && (letters + digits) / (units - 1) >= LEAST_SHARE;
}
function isRandomRun(pieces, leastUnits) {
    const random = pieces.filter((piece) => {
        const { letters, digits, units } = countTurns(piece);
        return units >= PIECE_MIN_UNITS && (letters + digits) / (units - 1) >= LEAST_SHARE;
    });
    const joined = random.join("");
    const isMixed = /[a-z]/.test(joined) && /[A-Z]/.test(joined) && /[0-9]/.test(joined);
    return isMixed && joined.length >= leastUnits;
}
/**
 * Counts the changes from small to capital letters, and between letters and digits. A capital
 * letter before small ones begins a word and does not count.
 */
function countTurns(piece) {
    const plain = piece.replace(numeronyms, (word) => "x".repeat(word.length));
    return {
        letters: plain.match(/[a-z](?=[A-Z])/g)?.length ?? 0,
        digits: plain.match(/[A-Za-z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0,
        units: piece.length,
    };
}

;// CONCATENATED MODULE: ./build/src/text/credential-form.js

/** Shortest text that can have a credential's form, in UTF-16 units. */
const FORM_MIN_UNITS = 12;
let credential_form_forms;
/**
 * Creates the forms of credentials: a noun phrase and the pattern. A letter or digit before a
 * pattern makes it a part of another word. They are created for the first text that is long enough,
 * because the patterns slow down a step that only decides.
 */
const createForms = () => [
    ["a PEM block", /-----(?:BEGIN|END) [A-Z0-9 ]*(?:KEY|CERTIFICATE|MESSAGE)/],
    [
        "a key document",
        /"?(?:private_key|client_secret|refresh_token|access_token|private_key_id)"?\s*[:=]\s*"?[^\s"]{8}/,
    ],
    ["a GitHub token", /(?<![A-Za-z0-9])(?:gh[a-z]_[\w.-]{16}|github_pat_\w{16})/],
    [
        "an API key",
        /(?<![A-Za-z0-9])(?:sk-(?:proj|svcacct|admin|None|ant|or|lf)-[\w-]{12}|sk-[A-Za-z0-9]{16}|[srp]k_(?:live|test)_\w{10}|[A-Za-z0-9_-]{0,40}T3BlbkFJ)/,
    ],
    ["a Google key", /(?<![A-Za-z0-9])(?:AIza[\w-]{30}|ya29\.[\w-]{16}|GOCSPX-[\w-]{16}|1\/\/0[\w-]{20})/],
    [
        "an AWS key",
        /(?<![A-Za-z0-9])(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}|ABSK[A-Za-z0-9+/]{30}|bedrock-api-key-[\w+/=-]{16})/,
    ],
    [
        "a Slack token",
        /(?<![A-Za-z0-9])(?:xox[a-z](?:\.xox[a-z])?-[\w-]{10}|xapp-\d-[\w-]{8})|hooks\.slack\.com\/\w+\/\w/,
    ],
    [
        "an access token",
        new RegExp(`(?<![A-Za-z0-9])(?:${[
            "npm_[A-Za-z0-9]{30}",
            "pypi-[A-Za-z0-9]{16}",
            "gl[a-z]{2,6}-[A-Za-z0-9_-]{20}",
            "glc_[\\w+/=-]{20}",
            "glsa_\\w{20}",
            "hf_[A-Za-z0-9]{20}",
            "gsk_[A-Za-z0-9]{20}",
            "(?:xai|pplx|csk|nvapi|pul|tskey|sbp)[-_][A-Za-z0-9-]{20}",
            "r8_[A-Za-z0-9]{20}",
            "fw_[A-Za-z0-9]{16}",
            "tgp_v1_[\\w-]{16}",
            "do[a-z]_v1_[0-9a-f]{32}",
            "dapi[0-9a-f]{32}",
            "dckr_[a-z]+_[\\w-]{16}",
            "lin_(?:api|oauth)_\\w{16}",
            "ntn_\\w{20}",
            "secret_[A-Za-z0-9]{32}",
            "hv[sbr]\\.[\\w-]{20}",
            "[A-Za-z0-9]{14}\\.atlasv1\\.",
            "shp[a-z]{2}_[0-9a-fA-F]{32}",
            "\\d{8,10}:[A-Za-z0-9_-]{35}",
            "SG\\.[\\w-]{16}",
            "(?:AC|SK)[0-9a-f]{32}",
            "sntry[su]_[\\w+/=]{16}",
            "NRAK-[A-Z0-9]{20}",
            "dp\\.[a-z]{2,5}\\.[A-Za-z0-9]{20}",
            "pscale_[a-z]+_[\\w.-]{16}",
            "lsv2_[a-z]{2}_[0-9a-f]{16}",
            "rubygems_[0-9a-f]{32}",
            "whsec_[A-Za-z0-9+/=]{16}",
            "PMAK-[0-9a-f-]{20}",
            "CCI[A-Z]{3}_\\w{16}",
            "key-[0-9a-f]{32}",
            "AGE-SECRET-KEY-1[A-Z0-9]{16}",
        ].join("|")})`),
    ],
    ["a JSON Web Token", /(?<![A-Za-z0-9])eyJ[\w-]{8,}\.[\w-]{8}/],
    ["base64 of a JSON document", /(?<![A-Za-z0-9])(?:eyJ|ewog|eyAi|ewoi)[A-Za-z0-9+/_-]{13}/],
    ["a URL that contains a user or password", /[a-z][a-z0-9+.-]*:\/\/[^\s/?#@"'`]*[^\s/?#@"'`:]@/i],
    [
        "a URL that contains a signature or token",
        /[?&](?:[\w-]*(?:sig|signature|token|secret|password|key))=[^&\s"']{8}/i,
    ],
    ["an HTTP credential", /\b(?:bearer|basic)\s+[\w.~+/=-]{12}/i],
    ["a connection string", /(?:AccountKey|SharedAccessKey|SharedAccessSignature|password|pwd)\s*=\s*[^;\s"']{8}/i],
    ["a private key", /(?<![A-Za-z0-9])AAAA[BCE]3Nza[A-Za-z0-9+/]{12}/],
];
/**
 * Returns the form of the credential that the text is or contains, as a noun phrase, or
 * `undefined`. Digests, UUIDs, dates, paths, names of models and lists of them are not credentials.
 */
function credentialForm(text) {
    if (!hasCredentialMark(text))
        return undefined;
    credential_form_forms ??= createForms();
    const known = credential_form_forms.find(([, pattern]) => pattern.test(text))?.[0];
    return known ?? (isRandom(text) ? "a generated key or password" : undefined);
}
/**
 * Whether the text is long enough for a credential and contains a mark of one: digits, letters of
 * both cases, or a mark of an address, a header or a block. Most settings have none, and then no
 * pattern is created.
 */
function hasCredentialMark(text) {
    if (text.trim().length < FORM_MIN_UNITS)
        return false;
    return /[0-9@="]|-----|AKIA|ASIA|[Bb]earer |[Bb]asic /.test(text) || (/[a-z]/.test(text) && /[A-Z]/.test(text));
}


/***/ }),

/***/ 13786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ showEntry),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   ld: () => (/* binding */ describeText)
/* harmony export */ });
/* harmony import */ var _credential_form_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28979);
/* harmony import */ var _plain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61305);


/**
 * Describes a text without any part of it: its length, and its form when that helps to find the
 * mistake.
 */
function describeText(text) {
    const { length } = text;
    const form = (0,_credential_form_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialForm */ .o)(text);
    const what = length === 1 ? "a text of one character" : `a text of ${length} characters`;
    return form === undefined ? `${what}${describeShape(text)}` : `${what} that has the form of ${form}`;
}
/**
 * Returns the text in double quotes when it is plainly a name, path or pattern, else a description.
 * It is never cut, because the runner does not mask half a secret.
 */
function showText(text) {
    return (0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(text) && (0,_credential_form_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialForm */ .o)(text) === undefined ? `"${text}"` : describeText(text);
}
/**
 * Like `showText` for an entry of a list, with its place, counted from 1, when the text is not
 * shown.
 */
function showEntry(text, number) {
    const shown = showText(text);
    return shown.startsWith('"') ? shown : `entry ${number} (${shown})`;
}
function describeShape(text) {
    const lines = text.trim().split(/\r\n|\r|\n/).length;
    if (lines > 1)
        return ` on ${lines} lines`;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return " that is an address";
    if (/^\s*[[{]/.test(text))
        return " that begins like JSON";
    return /\S\s+\S/.test(text) ? " with blanks" : "";
}


/***/ }),

/***/ 94759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ tryParseJson),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** Whether a value is an object with keys and not a list. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Parses the text as JSON. Returns `undefined` when it is invalid. */
function tryParseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * Returns the value below the keys of `path`: `undefined` when there is none, `null` for a null.
 */
function valueAt(value, ...path) {
    return path.reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logSafe)
/* harmony export */ });
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
/**
 * Makes outside text safe for the job's log. No line of the result is a workflow command, neither
 * as `::name::` (start of a line) nor as `##[name]` (anywhere). The only control characters left
 * are tab and line feed.
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


/***/ }),

/***/ 10492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   g9: () => (/* binding */ limitSummary),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT_BYTES */
/**
 * Size at which the runner drops a step's whole summary, in bytes of UTF-8.
 * @see actions/runner, CreateStepSummaryCommand
 */
const SUMMARY_LIMIT_BYTES = 1024 * 1024;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/**
 * Escapes outside text to inert Markdown on one line. It cannot open a link, image, tag, code span,
 * table cell, heading, issue link or mention.
 */
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
/** Renders outside text in a code span that it cannot leave. */
function code(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/**
 * Renders a table from cells of Markdown. Short rows are padded to the head. Columns in `right` are
 * right-aligned.
 */
function table(head, rows, right = []) {
    const row = (cells) => `| ${head.map((_, column) => cells[column] ?? "").join(" | ")} |`;
    const rule = head.map((name) => (right.includes(name) ? "--:" : "---"));
    return [row(head), row(rule), ...rows.map(row)].join("\n");
}
/**
 * Cuts the Markdown at a line end so that it has at most `limitBytes`. The last line then says that
 * it was cut.
 */
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

/***/ 61305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   KL: () => (/* binding */ isVariableName),
/* harmony export */   xq: () => (/* binding */ VARIABLE_LIMIT)
/* harmony export */ });
/* unused harmony export SHOWN_LIMIT */
/** Longest word of a name, in UTF-16 units. */
const WORD_LIMIT = 24;
/** Longest number of a name, in UTF-16 units. */
const NUMBER_LIMIT = 14;
/**
 * Longest text that a message shows, in UTF-16 units. GitHub's longest names and most paths are
 * shorter.
 */
const SHOWN_LIMIT = 160;
/** Longest name of a variable, in UTF-16 units. */
const VARIABLE_LIMIT = 80;
/**
 * Whether a text is plainly a name, path or pattern, so that a message may show it whole. It
 * consists of words, numbers and separators. Each word has letters of one kind or is in camel case,
 * with few digits.
 */
function isPlain(text) {
    if (text.length > SHOWN_LIMIT)
        return false;
    const latin = asLatin(text);
    return latin !== undefined && /^[A-Za-z0-9 ._/*?[\]{}(),:@+=!~<>#-]*$/.test(latin) && areWords(latin);
}
/**
 * Whether a text is a likely name of a variable. A value can have the same letters, but not the
 * same words.
 */
function isVariableName(text) {
    return text.length <= VARIABLE_LIMIT && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && areWords(text);
}
/**
 * Replaces all other letters by vowels. Returns `undefined` when a character is neither ASCII nor a
 * letter.
 */
function asLatin(text) {
    if (!/[^\x20-\x7e]/.test(text))
        return text;
    // Unicode properties are compiled only when needed, because they slow down a step that only
    // decides.
    return /^[\p{L}\p{N}\x20-\x7e]*$/u.test(text) ? text.replace(/[^\x20-\x7e]/g, "a") : undefined;
}
function areWords(text) {
    return text.split(/[^A-Za-z0-9]+/).every(isWord);
}
function isWord(piece) {
    if (/^[0-9]+$/.test(piece))
        return piece.length <= NUMBER_LIMIT;
    if (piece.length <= 3)
        return isOneCase(piece);
    const plain = withoutAbbreviations(piece);
    const turns = plain.match(/[A-Za-z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
    const letters = plain.match(/[A-Za-z]+/g) ?? [];
    return piece.length <= WORD_LIMIT && turns <= 2 && letters.every(isSpeakable) && isCamelCase(piece);
}
/** Replaces abbreviations without vowels or with digits inside by letters. */
function withoutAbbreviations(piece) {
    return piece.replace(/https?|html|mysql|pnpm|grpc|smtp|sftp|xhr|graphql|sqs|dkr|e2e|k8s|i18n|l10n|a11y|b2b|p2p|x\d\d|\dfa/gi, (word) => "a".repeat(word.length));
}
/** Whether the letters have as many vowels as words do. */
function isSpeakable(letters) {
    return letters.length < 5 || (!/[b-df-hj-np-tvwxz]{6}/i.test(letters) && /[aeiouy]/i.test(letters));
}
function isOneCase(piece) {
    return piece === piece.toLowerCase() || piece === piece.toUpperCase() || /^[A-Z][a-z]+$/.test(piece);
}
/**
 * Whether the letters have one case, or are words of at least three letters on average that begin
 * with a capital letter.
 */
function isCamelCase(piece) {
    if (isOneCase(piece))
        return true;
    const words = piece.match(/[A-Z]+(?![a-z])|[A-Z]?[^A-Z]+/g) ?? [];
    return piece.length >= words.length * 3 && words.filter((word) => word.length === 1).length <= 1;
}


/***/ }),

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ toLabel),
/* harmony export */   fD: () => (/* binding */ toToken),
/* harmony export */   hS: () => (/* binding */ LABEL_LIMIT),
/* harmony export */   qr: () => (/* binding */ TOKEN_LIMIT)
/* harmony export */ });
/** Longest label in a document, in UTF-16 units. */
const LABEL_LIMIT = 256;
/** Longest machine-made word in a document, in UTF-16 units. */
const TOKEN_LIMIT = 200;
/**
 * Converts the text to a label: one line, no control characters, at most `LABEL_LIMIT` units.
 * Returns `unknown` when nothing is left.
 */
function toLabel(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").slice(0, LABEL_LIMIT) || "unknown";
}
/**
 * Converts the text to a machine-made word: every character except letters, digits and `. _ : / @ +
 * -` becomes `_`. Returns `unknown` when it is empty.
 */
function toToken(text) {
    return text.replace(/[^A-Za-z0-9._:/@+-]/g, "_").slice(0, TOKEN_LIMIT) || "unknown";
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return chunkId + ".chunk.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* reexport safe */ _runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__.C),
/* harmony export */   P6: () => (/* reexport safe */ _runtime_node_host_js__WEBPACK_IMPORTED_MODULE_0__.P),
/* harmony export */   Yv: () => (/* binding */ library),
/* harmony export */   a2: () => (/* reexport safe */ _runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__.a),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   tW: () => (/* binding */ phases)
/* harmony export */ });
/* harmony import */ var _runtime_node_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2003);
/* harmony import */ var _runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37964);
/** The shell is in the bundle's entry file: every step needs it, and each further chunk adds to the start-up of a step that only decides. */


/** Every phase of every action. Each is a chunk of its own in `dist/`, loaded only when its stub asks for it. */
const phases = {
    "secret-gate": () => __nccwpck_require__.e(/* import() */ "secret-gate-main").then(__nccwpck_require__.bind(__nccwpck_require__, 4446)),
    "mock-transport": () => Promise.all(/* import() */[__nccwpck_require__.e("shared-mock-transport-contract"), __nccwpck_require__.e("mock-transport-main")]).then(__nccwpck_require__.bind(__nccwpck_require__, 87418)),
    "mock-transport-post": () => Promise.all(/* import() */[__nccwpck_require__.e("zod"), __nccwpck_require__.e("shared-redact-fit-json"), __nccwpck_require__.e("shared-mock-transport-contract"), __nccwpck_require__.e("shared-mock-transport-judge"), __nccwpck_require__.e("mock-transport-post")]).then(__nccwpck_require__.bind(__nccwpck_require__, 77561)),
    "mock-transport-server": () => Promise.all(/* import() */[__nccwpck_require__.e("shared-mock-transport-h1-h2-server"), __nccwpck_require__.e("mock-transport-server")]).then(__nccwpck_require__.bind(__nccwpck_require__, 69882)),
    "mock-transport-cli": () => Promise.all(/* import() */[__nccwpck_require__.e("zod"), __nccwpck_require__.e("shared-redact-fit-json"), __nccwpck_require__.e("shared-mock-transport-h1-h2-server"), __nccwpck_require__.e("shared-mock-transport-contract"), __nccwpck_require__.e("shared-mock-transport-judge"), __nccwpck_require__.e("mock-transport-cli")]).then(__nccwpck_require__.bind(__nccwpck_require__, 62337)),
    "upload-evidence": () => Promise.all(/* import() */[__nccwpck_require__.e("shared-upload-evidence-reasons"), __nccwpck_require__.e("upload-evidence-main")]).then(__nccwpck_require__.bind(__nccwpck_require__, 69561)),
    "upload-evidence-post": () => Promise.all(/* import() */[__nccwpck_require__.e("shared-upload-evidence-reasons"), __nccwpck_require__.e("upload-evidence-post")]).then(__nccwpck_require__.bind(__nccwpck_require__, 24234)),
    "merge-coverage": () => __nccwpck_require__.e(/* import() */ "merge-coverage-main").then(__nccwpck_require__.bind(__nccwpck_require__, 15359)),
};
/** What a program can import from the package instead of starting a phase. */
const library = () => Promise.all(/* import() */[__nccwpck_require__.e("zod"), __nccwpck_require__.e("shared-redact-fit-json"), __nccwpck_require__.e("shared-mock-transport-h1-h2-server"), __nccwpck_require__.e("shared-mock-transport-contract"), __nccwpck_require__.e("shared-mock-transport-judge"), __nccwpck_require__.e("mock-transport-start-mock")]).then(__nccwpck_require__.bind(__nccwpck_require__, 84768));
/** Starts one phase; the stubs in `dist/` call it with their own name. */
async function start(phase) {
    await phases[phase]();
}

var __webpack_exports__library = __webpack_exports__.Yv;
var __webpack_exports__nodeHost = __webpack_exports__.P6;
var __webpack_exports__phases = __webpack_exports__.tW;
var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runPost = __webpack_exports__.a2;
var __webpack_exports__start = __webpack_exports__.ni;
export { __webpack_exports__library as library, __webpack_exports__nodeHost as nodeHost, __webpack_exports__phases as phases, __webpack_exports__runAction as runAction, __webpack_exports__runPost as runPost, __webpack_exports__start as start };
