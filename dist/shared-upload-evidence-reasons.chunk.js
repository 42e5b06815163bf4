export const id = "shared-upload-evidence-reasons";
export const ids = ["shared-upload-evidence-reasons"];
export const modules = {

/***/ 69611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ claimFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17647);
/* harmony import */ var _src_text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2961);




/** Most directories of one name in a job. */
const DIRECTORY_LIMIT = 100;
/**
 * Creates a directory that did not exist, readable by this user only, and returns its path. The
 * path is `path`, or `path-2` and so on when an earlier step of the job created it.
 * @throws ActionError `file.unreadable`
 */
function claimFolder(path) {
    for (let number = 1; number <= DIRECTORY_LIMIT; number += 1) {
        const candidate = number === 1 ? path : `${path}-${number}`;
        if (tryCreate(candidate))
            return candidate;
    }
    throw createUnwritableError(path, `${DIRECTORY_LIMIT} directories of this name exist`);
}
/** Whether this call created the directory; `false` when it exists. */
function tryCreate(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode: 0o700 });
        return true;
    }
    catch (cause) {
        const answer = cause.code ?? "an error";
        if (answer === "EEXIST")
            return false;
        throw createUnwritableError(path, `the system answered ${answer}`, cause);
    }
}
function createUnwritableError(path, answer, cause) {
    const what = `The directory ${(0,_src_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} could not be created: ${answer}`;
    return new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ("file.unreadable", { what, fix: "Check the permissions and the free disk space" }, { cause });
}


/***/ }),

/***/ 77281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nodeFindFiles),
/* harmony export */   t: () => (/* binding */ NOT_UTF_8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17647);
/* harmony import */ var _src_glob_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85669);





/**
 * Most directory entries that one search examines. Beyond it the patterns are too wide for a step.
 */
const FIND_LIMIT_ENTRIES = 1_000_000;
/** Reason that an entry could not be examined because of its name: Node accepts no path to it. */
const NOT_UTF_8 = "NOT_UTF_8";
/** Searches this machine, relative to `workspace`. */
function nodeFindFiles(workspace) {
    return async (globs, root = ".") => {
        const walk = { globs, root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, root), entries: 0, files: [], skipped: [], unreadable: [] };
        walkDirectory(walk, "");
        return {
            files: walk.files.sort(compareByPath),
            skipped: walk.skipped.sort(compareByPath),
            unreadable: walk.unreadable.sort(compareByPath),
        };
    };
}
function walkDirectory(walk, directory) {
    for (const entry of readEntries(walk, directory)) {
        if (++walk.entries > FIND_LIMIT_ENTRIES)
            throw createLimitError();
        const isExact = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(entry.name);
        const name = isExact ? entry.name.toString("utf8") : escapeName(entry.name);
        const path = directory === "" ? name : `${directory}/${name}`;
        const isWanted = (0,_src_glob_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .selects */ .ko)(walk.globs, path);
        const mayHold = () => !entry.isFile() && (0,_src_glob_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .mayEnter */ .uY)(walk.globs, path);
        if (!isExact) {
            if (isWanted || mayHold())
                walk.unreadable.push({ path, answer: NOT_UTF_8 });
        }
        else if (entry.isDirectory()) {
            if (mayHold())
                walkDirectory(walk, path);
        }
        else if (entry.isFile()) {
            if (isWanted)
                addFile(walk, path);
        }
        else if (isWanted || (entry.isSymbolicLink() && mayHold())) {
            walk.skipped.push({ path, reason: entry.isSymbolicLink() ? "symbolic-link" : "not-a-file" });
        }
    }
}
function addFile({ root, files, unreadable }, path) {
    try {
        files.push({ path, sizeBytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(`${root}/${path}`).size });
    }
    catch (error) {
        unreadable.push({ path, answer: getErrorCode(error) });
    }
}
/**
 * Reads the entries of a directory with the bytes of their names, because decoding could give two
 * entries the same name.
 */
function readEntries({ root, unreadable }, directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(`${root}/${directory}`, { withFileTypes: true, encoding: "buffer" });
    }
    catch (error) {
        const answer = getErrorCode(error);
        if (answer !== "ENOENT" || directory !== "")
            unreadable.push({ path: directory, answer });
        return [];
    }
}
function getErrorCode(error) {
    return error?.code ?? "an error";
}
function escapeName(name) {
    return name
        .toString("latin1")
        .replace(/[^ -~]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
function createLimitError() {
    return new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ("file.unreadable", {
        what: `The search found more than ${FIND_LIMIT_ENTRIES} files and directories`,
        fix: "Name the directory that contains the files instead of searching the whole workspace",
    });
}
function compareByPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ }),

/***/ 79941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nodeReadConfined)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Reads on this machine, relative to `workspace`. */
function nodeReadConfined(workspace) {
    return async (root, path, limitBytes) => read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, root), path, limitBytes);
}
function read(root, path, limitBytes) {
    try {
        // A pipe would block the open. Windows has neither flag, so only the comparison of real paths
        // protects there.
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file, { bigint: true });
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
            // A directory of the path may have been a link for a moment. Then the opened file differs
            // from the one that is there now.
            const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real, { bigint: true });
            const isSame = opened.ino === there.ino && opened.dev === there.dev;
            if (!opened.isFile() || !isSame || real !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), path))
                return { problem: "not-a-file" };
            return readUpTo(file, Number(opened.size), limitBytes);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        const { code } = error;
        return code === "ELOOP" ? { problem: "not-a-file" } : { problem: "unreadable", ...(code ? { answer: code } : {}) };
    }
}
function readUpTo(file, sizeBytes, limitBytes) {
    if (sizeBytes > limitBytes)
        return { problem: "too-large" };
    const bytes = Buffer.alloc(sizeBytes);
    let length = 0;
    while (length < sizeBytes) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, sizeBytes - length, length);
        // The file became shorter, so what was read may mix two contents.
        if (count === 0)
            return { problem: "unreadable", answer: "ESTALE" };
        length += count;
    }
    return { bytes };
}


/***/ }),

/***/ 71090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ enforceCertificates),
/* harmony export */   r: () => (/* binding */ strictTls)
/* harmony export */ });
/** Variable that makes Node accept every certificate. */
const REJECT_VARIABLE = "NODE_TLS_REJECT_UNAUTHORIZED";
/**
 * TLS options of every connection that may carry a credential. The certificate is checked, and the
 * version and ciphers are no weaker than Node's defaults, regardless of
 * `NODE_TLS_REJECT_UNAUTHORIZED`, `NODE_OPTIONS` and OpenSSL's configuration. `NODE_EXTRA_CA_CERTS`
 * adds the user's own authorities.
 */
function strictTls() {
    // Node's built-in list; `--tls-cipher-list` changes another one.
    const { defaultCoreCipherList: ciphers } = process.getBuiltinModule("node:crypto").constants;
    return { rejectUnauthorized: true, minVersion: "TLSv1.2", ciphers };
}
/**
 * Removes the variable that disables certificate checks from this process and warns about it. For
 * clients without TLS options of ours: they connect to the artifact service or to a proxy. Only for
 * our own processes.
 */
function enforceCertificates(log) {
    const isOff = process.env[REJECT_VARIABLE] === "0";
    delete process.env[REJECT_VARIABLE];
    if (isOff)
        log.warning(`\`${REJECT_VARIABLE}=0\` is not followed. It would send credentials to any server that answers. Remove it, and set \`NODE_EXTRA_CA_CERTS\` to the certificate of your own authority.`);
}


/***/ }),

/***/ 35526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ evidenceHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/text/certificate-problem.js
var certificate_problem = __webpack_require__(19388);
// EXTERNAL MODULE: ./build/actions/_runtime/unknown-failure.js
var unknown_failure = __webpack_require__(27555);
// EXTERNAL MODULE: ./build/actions/_runtime/network/strict-tls.js
var strict_tls = __webpack_require__(71090);
;// CONCATENATED MODULE: ./build/actions/_runtime/network/artifacts.js





/**
 * The service of the current runner. The client is loaded on demand, because it is larger than all
 * other code.
 */
const nodeArtifacts = (log) => ({
    upload: async (path, { retentionDays }) => {
        try {
            const { DefaultArtifactClient } = await loadClient(log);
            const options = { skipArchive: true, ...(retentionDays === undefined ? {} : { retentionDays }) };
            // The client ignores the given name and uses the file's.
            const { id, size, digest } = await new DefaultArtifactClient().uploadArtifact("", [path], (0,external_node_path_.dirname)(path), options);
            return { ok: true, id: id ?? 0, sizeBytes: size ?? 0, digest: `sha256:${digest ?? ""}` };
        }
        catch (error) {
            return describeUploadError(error);
        }
    },
    remove: async (name) => {
        try {
            const { DefaultArtifactClient } = await loadClient(log);
            await new DefaultArtifactClient().deleteArtifact(name);
            return true;
        }
        catch {
            return false;
        }
    },
    declare: (path) => {
        const file = process.env["GITHUB_ARTIFACTS"];
        // One path per line. The runner reserves entries with an equals sign and fails the step on
        // them.
        if (file && !/[=\r\n]/.test(path))
            (0,external_node_fs_.appendFileSync)(file, `${path}\n`);
    },
});
/**
 * The client accepts no TLS options and sends the job's token, so certificate checks must be
 * enforced before its first call.
 */
async function loadClient(log) {
    (0,strict_tls/* enforceCertificates */.F)(log);
    return __webpack_require__.e(/* import() */ "actions-artifact").then(__webpack_require__.bind(__webpack_require__, 46286));
}
/**
 * Describes an error of the client. Its message can contain signed URLs, so only the service's
 * status or the error's type and system code are printed.
 */
function describeUploadError(error) {
    const message = error instanceof Error ? error.message : "";
    const status = /\((\d{3})\)/.exec(message)?.[1];
    if (status === "409")
        return { ok: false, reason: "evidence.name-taken", detail: "the run has an artifact of this name" };
    return { ok: false, reason: "evidence.upload-failed", detail: describeClientError(error, message, status) };
}
function describeClientError(error, message, status) {
    const certificateCode = (0,certificate_problem/* findCertificateCode */.y2)(message);
    if (certificateCode !== undefined)
        return (0,certificate_problem/* certificateProblem */.VP)(certificateCode);
    const missing = /\b(ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)) env/.exec(message)?.[1];
    if (missing !== undefined)
        return `the variable ${missing} is not set, as outside of a runner`;
    if (status !== undefined)
        return `the service answered status ${status}`;
    const type = error instanceof Error ? error.name : typeof error;
    const { code } = (0,unknown_failure/* unknownFailure */.P)(error);
    return `the client failed with an error of type ${type}${code === undefined ? "" : ` (code ${code})`}`;
}

// EXTERNAL MODULE: ./build/actions/_runtime/files/claim-folder.js
var claim_folder = __webpack_require__(69611);
// EXTERNAL MODULE: ./build/actions/_runtime/files/find-files.js
var find_files = __webpack_require__(77281);
// EXTERNAL MODULE: ./build/actions/_runtime/node-host.js + 4 modules
var node_host = __webpack_require__(2003);
// EXTERNAL MODULE: ./build/actions/_runtime/files/read-confined.js
var read_confined = __webpack_require__(79941);
;// CONCATENATED MODULE: ./build/actions/upload-evidence/host.js





/** Returns the host of this action on a real runner. */
function evidenceHost() {
    const root = (0,node_host/* workspace */.G)();
    const host = (0,node_host/* nodeHost */.P)();
    return {
        ...host,
        findFiles: (0,find_files/* nodeFindFiles */.X)(root),
        readConfined: (0,read_confined/* nodeReadConfined */.p)(root),
        artifacts: nodeArtifacts(host.log),
        claimFolder: claim_folder/* claimFolder */.P,
    };
}


/***/ }),

/***/ 57268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** The outputs of every action. */
const sharedOutputs = {
    verdict: {
        description: "The verdict: `pass`, `skip` or `fail`. Empty until there is one: a step that judges in its post phase has no verdict before it.",
    },
    reason: { description: "The reason's code: `ok` or one of the codes in this README. Empty without a verdict." },
    record: {
        description: "Path of the JSON record that this step wrote for later steps. Empty without a verdict.",
    },
};
/** The reasons that every action can give. */
const sharedReasons = {
    "input.invalid": {
        what: "One or more inputs are undeclared, missing, not of the accepted form, or contain what looks like a secret",
        why: "The message names each of them and says what it must be or which input was probably meant; it contains no part of their texts, and the action did nothing. GitHub itself only warns about an input that does not exist, and any `INPUT_…` variable of the step counts as one",
        fix: "Correct the `with:` block of the step. A secret in it is masked from now on, but the runner has already printed it: replace it when it was not stored as a secret",
    },
    "file.unreadable": {
        what: "A file that the action needs could not be read or written",
        why: "The message names the file and what the system answered",
        fix: "Check the path, that an earlier step wrote it, and the free disk space",
    },
    "internal.error": {
        what: "The action failed with an unexpected error",
        why: "The message is withheld because it may contain a secret; only the error's type and the system's code, such as `ENOSPC`, are printed",
        fix: "If the code names a cause, such as a full disk, remove the cause. Otherwise run the job again with debug logging, and report the type and the stack that it prints",
    },
};
/** Returns a contract with the shared outputs and reasons added. */
function defineAction(definition) {
    return {
        ...definition,
        outputs: { ...definition.outputs, ...sharedOutputs },
        reasons: { ...definition.reasons, ...sharedReasons },
    };
}


/***/ }),

/***/ 85669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TI: () => (/* binding */ glob),
  Iq: () => (/* binding */ literalGlob),
  uY: () => (/* binding */ mayEnter),
  qF: () => (/* binding */ parseGlob),
  ko: () => (/* binding */ selects)
});

;// CONCATENATED MODULE: ./build/src/glob/compile.js
/** An invalid pattern. The message completes "the pattern …". */
class GlobSyntaxError extends Error {
}
/**
 * Compiles a normalised pattern. `*` and `?` match inside one name. `**` between slashes matches
 * any number of directories, and at the end everything below. `[a-z]`, `[!a]` and `{a,b}` work as
 * in shells. With `below`, everything below a match matches too.
 * @throws GlobSyntaxError when a bracket or brace is not closed, or a range runs backwards
 */
function compile(pattern, below) {
    const compiler = new Compiler([...pattern]);
    compiler.sequence(false);
    const { steps } = compiler;
    if (below) {
        const split = steps.length;
        steps.push({ op: "split", to: [split + 1, split + 4] }, { op: "char", code: 47, opens: false });
        steps.push({ op: "deep" }, { op: "split", to: [split + 2, split + 4] });
    }
    steps.push({ op: "end" });
    return steps;
}
class Compiler {
    steps = [];
    at = 0;
    pattern;
    constructor(pattern) {
        this.pattern = pattern;
    }
    /**
     * Compiles to the end of the pattern, or inside braces to the next `,` or `}` of the same depth.
     */
    sequence(inBraces) {
        for (let next = this.pattern[this.at]; next !== undefined; next = this.pattern[this.at]) {
            if (inBraces && (next === "," || next === "}"))
                return;
            if (next === "*")
                this.star();
            else if (next === "[")
                this.set();
            else if (next === "{")
                this.braces();
            else
                this.one(next === "?" ? { op: "any" } : { op: "char", code: next.codePointAt(0) ?? 0, opens: this.startsName() });
        }
        if (inBraces)
            throw new GlobSyntaxError("has a `{` that is not closed");
    }
    one(step) {
        this.steps.push(step);
        this.at++;
    }
    startsName() {
        return this.at === 0 || "/{,".includes(this.pattern[this.at - 1] ?? "");
    }
    star() {
        const startsName = this.startsName();
        let stars = 0;
        while (this.pattern[this.at] === "*") {
            stars++;
            this.at++;
        }
        const after = this.pattern[this.at];
        if (stars === 2 && startsName && after === "/")
            this.directories();
        else if (stars === 2 && startsName && (after === undefined || after === "}" || after === ","))
            this.loop("deep", 1);
        else
            this.loop("any", 0);
    }
    /** Matches any number of whole directory names, each with its slash. */
    directories() {
        this.at++;
        const start = this.steps.length;
        this.steps.push({ op: "split", to: [start + 1, start + 5] }, { op: "any" });
        this.steps.push({ op: "split", to: [start + 1, start + 3] }, { op: "char", code: 47, opens: false });
        this.steps.push({ op: "split", to: [start] });
    }
    loop(op, least) {
        const start = this.steps.length;
        if (least === 1)
            this.steps.push({ op }, { op: "split", to: [start, start + 2] });
        else
            this.steps.push({ op: "split", to: [start + 1, start + 3] }, { op }, { op: "split", to: [start] });
    }
    set() {
        let from = this.at + 1;
        const negated = this.pattern[from] === "!" || this.pattern[from] === "^";
        if (negated)
            from++;
        // A closing bracket in the first place is literal, as in POSIX.
        const close = this.pattern.indexOf("]", from + 1);
        if (close < 0)
            throw new GlobSyntaxError("has a `[` that is not closed");
        const ranges = [];
        for (let index = from; index < close; index++) {
            const first = this.pattern[index]?.codePointAt(0) ?? 0;
            const isRange = this.pattern[index + 1] === "-" && index + 2 < close;
            const last = isRange ? (this.pattern[index + 2]?.codePointAt(0) ?? 0) : first;
            if (last < first)
                throw new GlobSyntaxError("has a range in `[…]` that runs backwards");
            ranges.push([first, last]);
            if (isRange)
                index += 2;
        }
        this.steps.push({ op: "set", negated, ranges });
        this.at = close + 1;
    }
    braces() {
        const fork = this.steps.length;
        const starts = [];
        const exits = [];
        this.steps.push({ op: "split", to: starts });
        do {
            this.at++;
            starts.push(this.steps.length);
            this.sequence(true);
            exits.push(this.steps.length);
            this.steps.push({ op: "split", to: [fork] });
        } while (this.pattern[this.at] === ",");
        this.at++;
        for (const exit of exits)
            this.steps[exit] = { op: "split", to: [this.steps.length] };
    }
}

;// CONCATENATED MODULE: ./build/src/glob/program.js
const SLASH = 47;
const DOT = 46;
/**
 * Returns the places of the program that are active after it consumed the whole text. An empty list
 * means that no text with this beginning matches. All places advance together, so the time is at
 * most text length × program length for every pattern.
 */
function advance(program, text) {
    let alive = reach(program, [0]);
    let atStart = true;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        const shy = atStart && code === DOT && !program.hidden;
        alive = reach(program, alive.filter((place) => takes(program.steps[place], code, shy)).map((place) => place + 1));
        if (alive.length === 0)
            return alive;
        atStart = code === SLASH;
    }
    return alive;
}
/**
 * `shy` marks the dot of a hidden name. Only a dot that begins a name in the pattern matches it.
 */
function takes(step, code, shy) {
    switch (step?.op) {
        case "char":
            return step.code === code && (step.opens || !shy);
        case "any":
            return code !== SLASH && !shy;
        case "deep":
            return !shy;
        case "set":
            return code !== SLASH && !shy && step.ranges.some(([from, to]) => from <= code && code <= to) !== step.negated;
        default:
            return false;
    }
}
/** Follows splits from `from` and returns each place that consumes a code point or ends, once. */
function reach({ steps }, from) {
    const seen = new Set(from);
    for (const place of seen) {
        const step = steps[place];
        if (step?.op === "split")
            for (const next of step.to)
                seen.add(next);
    }
    return [...seen].filter((place) => steps[place]?.op !== "split");
}

;// CONCATENATED MODULE: ./build/src/glob/glob.js


/** Longest pattern, in UTF-16 units. Its compiled form is about as long. */
const GLOB_LIMIT = 1024;
/**
 * Parses one pattern. `*`, `?`, `[…]`, `{…}` and `**` work as in shells. Wildcards match no name
 * that starts with a dot, except in exclusions. A pattern without wildcards, one that ends with
 * `/`, and every exclusion also match everything below. Absolute patterns and `..` are rejected,
 * because a search only offers paths below its root.
 */
function parseGlob(text) {
    const excludes = text.startsWith("!");
    const given = text.slice(excludes ? 1 : 0).replaceAll("\\", "/");
    const parts = given.split("/").filter((part) => part !== "" && part !== ".");
    const pattern = parts.join("/");
    if (text.length > GLOB_LIMIT)
        return { ok: false, problem: `a pattern has more than ${GLOB_LIMIT} characters` };
    if (given.startsWith("/") || /^[A-Za-z]:/.test(given))
        return { ok: false, problem: "a pattern is absolute" };
    if (parts.includes(".."))
        return { ok: false, problem: "a pattern contains `..`" };
    if (pattern === "" || /[\0\r\n]/.test(pattern))
        return { ok: false };
    const below = excludes || given.endsWith("/") || !/[*?[{]/.test(pattern);
    return compileGlob(text, pattern, excludes, below);
}
function compileGlob(text, pattern, excludes, below) {
    try {
        const program = { steps: compile(pattern, below), hidden: excludes };
        const isEnd = (place) => program.steps[place]?.op === "end";
        const value = {
            text,
            excludes,
            matches: (path) => advance(program, path).some(isEnd),
            mayMatchBelow: (directory) => advance(program, `${directory}/`).some((place) => !isEnd(place)),
            names: (name) => pattern.split("/").includes(name),
        };
        return { ok: true, value };
    }
    catch (error) {
        if (error instanceof GlobSyntaxError)
            return { ok: false, problem: `a pattern ${error.message}` };
        throw error;
    }
}
/** Renders a pattern that matches only the path itself, whatever characters it contains. */
function literalGlob(path) {
    // The leading dot prevents a first `!` from excluding.
    return `./${path.replace(/[*?[{]/g, (character) => `[${character}]`)}`;
}
/** A pattern of an input. Use it with `linesOf` for a list. */
const glob = {
    expects: "a file pattern relative to the workspace, without `..`; a leading `!` excludes",
    parse: parseGlob,
};
/**
 * Whether a pattern matches the path and no exclusion does. The order of the patterns does not
 * matter.
 */
function selects(globs, path) {
    return (globs.some((one) => !one.excludes && one.matches(path)) && !globs.some((one) => one.excludes && one.matches(path)));
}
/** Directories that a wildcard never enters: they contain many files, and other people's. */
const FOREIGN_DIRECTORIES = ["node_modules", ".git"];
/**
 * Whether a search must enter the directory with this path. It enters `node_modules` and `.git`
 * only when a pattern names them.
 */
function mayEnter(globs, directory) {
    const name = directory.slice(directory.lastIndexOf("/") + 1);
    const isForeign = FOREIGN_DIRECTORIES.includes(name);
    return (globs.some((one) => !one.excludes && one.mayMatchBelow(directory) && (!isForeign || one.names(name))) &&
        !globs.some((one) => one.excludes && one.matches(directory)));
}


/***/ }),

/***/ 19388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   VP: () => (/* binding */ certificateProblem),
/* harmony export */   y2: () => (/* binding */ findCertificateCode)
/* harmony export */ });
const UNTRUSTED = "is not signed by an authority that this runner trusts";
const OWN = "to use your own authority, set `NODE_EXTRA_CA_CERTS` to the file of its certificate";
const CLOCK = "check the host, and the clock of this runner";
const untrusted = { what: UNTRUSTED, fix: OWN };
/**
 * Codes by which Node rejects a certificate.
 * @see https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const problems = {
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
    SELF_SIGNED_CERT_IN_CHAIN: untrusted,
    UNABLE_TO_GET_ISSUER_CERT: untrusted,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
    CERT_UNTRUSTED: untrusted,
    CERT_HAS_EXPIRED: { what: "has expired", fix: CLOCK },
    CERT_NOT_YET_VALID: { what: "is not valid yet", fix: CLOCK },
    CERT_REVOKED: { what: "was revoked", fix: "ask the operator of the host for a new one" },
    HOSTNAME_MISMATCH: { what: "belongs to another host", fix: "check the address, and the server that answers there" },
    ERR_TLS_CERT_ALTNAME_INVALID: {
        what: "belongs to another host",
        fix: "check the address, and the server that answers there",
    },
};
/**
 * Further codes of the same family, which OpenSSL gives for certificates that are invalid
 * themselves.
 */
const family = /^(?:CERT_|UNABLE_TO_(?:GET|DECRYPT|DECODE|VERIFY)_|ERROR_IN_(?:CERT|CRL)_|CRL_|INVALID_(?:CA|PURPOSE|NON_CA)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_)/;
/** OpenSSL's sentences for the codes, for clients that keep only an error's message. */
const sentences = [
    [/self[- ]signed certificate in certificate chain/i, "SELF_SIGNED_CERT_IN_CHAIN"],
    [/self[- ]signed certificate/i, "DEPTH_ZERO_SELF_SIGNED_CERT"],
    [/unable to verify the first certificate/i, "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    [/unable to get (?:local )?issuer certificate/i, "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"],
    [/certificate has expired/i, "CERT_HAS_EXPIRED"],
    [/certificate is not yet valid/i, "CERT_NOT_YET_VALID"],
    [/certificate revoked/i, "CERT_REVOKED"],
    [/does not match certificate's altnames|hostname mismatch/i, "ERR_TLS_CERT_ALTNAME_INVALID"],
];
/**
 * Finds the code for an error's message. Returns `undefined` when it is not about a certificate.
 */
function findCertificateCode(message) {
    return sentences.find(([sentence]) => sentence.test(message))?.[1];
}
/** Whether Node's error code says that a certificate was rejected. */
function isCertificateCode(code) {
    return Object.hasOwn(problems, code) || family.test(code);
}
/**
 * Describes what is wrong with the certificate of a host, and what to do, as a part of a sentence.
 * The check cannot be disabled, because any server that answers would receive the credential.
 */
function certificateProblem(code) {
    const { what, fix } = problems[code] ?? {
        what: "is not acceptable",
        fix: "ask the operator of the host for another one",
    };
    const name = isCertificateCode(code) ? ` (${code})` : "";
    return `the host's certificate ${what}${name}; ${fix}. \`NODE_TLS_REJECT_UNAUTHORIZED\` is not followed`;
}


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ QUOTE_LIMIT),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export WORD_LIMIT */
/** Longest excerpt of outside text in a sentence, in UTF-16 units. */
const QUOTE_LIMIT = 80;
/**
 * Longest word that is quoted whole although it is longer than an excerpt, in UTF-16 units. Such
 * words are paths.
 */
const WORD_LIMIT = 256;
/**
 * Returns the text in double quotes on one line, with control characters escaped. A text longer
 * than `QUOTE_LIMIT` ends at white space with an ellipsis. A word is never cut, because the runner
 * masks whole values and lines and would not mask half a secret. A first word longer than
 * `WORD_LIMIT` is replaced by its length. Use `showText` for text of an input.
 */
function quote(text) {
    return JSON.stringify(cutExcerpt(text)).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function cutExcerpt(text) {
    if (text.length <= QUOTE_LIMIT)
        return text;
    const kept = /^[^]{1,80}(?=\s)/.exec(text)?.[0] ?? /^\S*/.exec(text)?.[0] ?? "";
    if (kept.length === text.length && kept.length <= WORD_LIMIT)
        return kept;
    return kept.length <= WORD_LIMIT ? `${kept.trimEnd()}…` : `(a word of ${kept.length} characters)`;
}


/***/ }),

/***/ 16241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   lg: () => (/* binding */ createStoredName)
/* harmony export */ });
/* unused harmony export ARTIFACT_NAME_LIMIT */
/** Longest name in UTF-16 units, including `.zip`. */
const ARTIFACT_NAME_LIMIT = 200;
/** Makes the artifact client unpack the download. A single file is stored under its own name. */
const ENDING = ".zip";
/**
 * An artifact name that is valid on every file system. Characters that the artifact service rejects
 * are rejected here, before any file is read.
 */
const artifactName = {
    expects: `a name of at most ${ARTIFACT_NAME_LIMIT - ENDING.length} letters, digits, spaces and \`. _ - ( ) , +\` that starts with a letter or digit`,
    parse: (raw) => {
        const name = raw.trim().replace(/\.zip$/, "");
        const isName = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._(),+-]*[\p{L}\p{N}_)+-])?$/u.test(name);
        return isName && name.length + ENDING.length <= ARTIFACT_NAME_LIMIT ? { ok: true, value: name } : { ok: false };
    },
};
/** Returns the name under which the service stores the zip. */
function createStoredName(name) {
    return `${name}${ENDING}`;
}


/***/ }),

/***/ 509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uploadEvidence)
/* harmony export */ });
/* harmony import */ var _contract_define_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57268);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33452);
/* harmony import */ var _glob_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85669);
/* harmony import */ var _redact_known_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43113);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16241);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88079);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64230);







const uploadEvidence = (0,_contract_define_action_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    name: "upload-evidence",
    title: "Upload evidence",
    description: "Remove the job's secrets from logs and reports, check that the bytes to upload contain none, and upload them with a manifest; fail closed.",
    branding: { icon: "upload-cloud", color: "green" },
    runs: { using: "node", post: true },
    inputs: {
        paths: {
            description: "Files of the workspace to upload, one pattern per line; a leading `!` excludes. The job's records and the evidence of the suite's other actions are added automatically.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(_glob_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI),
            default: "",
        },
        name: {
            description: "Name of the artifact, without `.zip`. The default consists of the job, the attempt and eight hex digits, so that it is unique for each leg of a matrix.",
            field: _artifact_name_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactName */ .Cs,
        },
        secrets: {
            description: "Values to remove in addition to those in the environment: one per line, or the expression `toJSON(secrets)` for all secrets the job can see.",
            field: { expects: "one value per line, or a JSON object of names and values", parse: _redact_known_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSecrets */ .d },
            secret: true,
            default: "",
        },
        token: {
            description: "The job's own token. It is removed from the evidence and has no other use.",
            field: { expects: "a token", parse: (raw) => ({ ok: true, value: raw.trim() }) },
            secret: true,
            default: "${{ github.token }}",
        },
        "on-withheld": {
            description: "Reaction to files that are withheld by policy, such as images: `warn` names them in a warning, `fail` fails the step. The rest is uploaded in both cases.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)("fail", "warn"),
            default: "warn",
        },
        strict: {
            description: "Whether a secret that is, or has a part that is, too short or too common to be searched for everywhere fails the step.",
            field: _contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
            default: "false",
        },
        when: {
            description: "`now` uploads in this step; `post` uploads at the end of the job, so that the steps after this one are included.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)("now", "post"),
            default: "now",
        },
        "retention-days": {
            description: "Days until the artifact is deleted, from 1 up to the repository's own limit. The default is that of the repository.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ min: 1, max: 400, unit: "days" }),
        },
        "max-bytes": {
            description: "Maximum total size of all files in bytes, before compression.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ min: 1, max: _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_MAX_BYTES */ .k9, unit: "bytes" }),
            default: String(_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_MAX_BYTES */ .fS),
        },
    },
    outputs: {
        "artifact-name": {
            description: "Name of the uploaded artifact, `.zip` included: the evidence, or the redaction report when the evidence was withheld. Empty when nothing was uploaded.",
        },
        "artifact-id": { description: "Id of the artifact in the service. Empty when nothing was uploaded." },
        digest: { description: "`sha256:` digest of the uploaded zip. Empty when nothing was uploaded." },
        manifest: { description: "Path of a copy of the artifact's manifest. Empty when no evidence was uploaded." },
        report: {
            description: "Path of the redaction report, which replaces evidence that was not uploaded. Empty when the evidence was uploaded.",
        },
        found: { description: "Number of files and other entries found." },
        redacted: { description: "Number of files in which values were replaced." },
        withheld: { description: "Number of withheld entries." },
    },
    reasons: _reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reasons */ .O,
});


/***/ }),

/***/ 88079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ FILE_COUNT_LIMIT),
/* harmony export */   aI: () => (/* binding */ LISTED_LIMIT),
/* harmony export */   dH: () => (/* binding */ FILE_LIMIT_BYTES),
/* harmony export */   fS: () => (/* binding */ DEFAULT_MAX_BYTES),
/* harmony export */   k9: () => (/* binding */ MAX_MAX_BYTES)
/* harmony export */ });
/** Largest file in bytes. A file is held in memory together with its stripped text. */
const FILE_LIMIT_BYTES = 64 * 1024 * 1024;
/**
 * Maximum number of files in one artifact. A zip without the 64-bit extension has at most 65,535
 * entries.
 */
const FILE_COUNT_LIMIT = 50_000;
/** Default of `max-bytes`: total size of all files before compression, in bytes. */
const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
/**
 * Largest accepted `max-bytes`. The compressed files are held in memory until the zip is checked.
 */
const MAX_MAX_BYTES = 1024 * 1024 * 1024;
/** Maximum number of withheld entries that a manifest or report lists. Its totals count all. */
const LISTED_LIMIT = 50_000;


/***/ }),

/***/ 64230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reasons)
/* harmony export */ });
/** Reasons why evidence was not uploaded, or only in part. */
const reasons = {
    "evidence.nothing-found": {
        what: "No file matches a pattern of `paths`, or there is no evidence",
        why: "Missing evidence would otherwise go unnoticed. The files that were found are uploaded",
        fix: "Check that the test step ran and wrote the file, or remove the pattern. Wildcards skip names that start with a dot, so name such files explicitly",
    },
    "evidence.all-withheld": {
        what: "Every file that `paths` selects was withheld",
        why: "An artifact without these files proves nothing. The suite's records are uploaded if there are any; otherwise only the redaction report is uploaded",
        fix: "Read the reason of each entry in the summary, and make the test write text files",
    },
    "evidence.unreadable": {
        what: "A file could not be read, or a directory could not be listed",
        why: "Evidence is missing by accident, not by policy. The manifest lists the entry, and the rest is uploaded",
        fix: "Check its permissions and the disk, or exclude it with a pattern that starts with `!`",
    },
    "evidence.changed": {
        what: "A file was removed, replaced or truncated between the search and the end of reading",
        why: "A process of an earlier step is still running. The manifest lists the entry, and the rest is uploaded",
        fix: "Stop that process before this step, use `when: post`, or exclude the file with a pattern that starts with `!`",
    },
    "evidence.undecodable": {
        what: "A file is not text, for example an image, an archive or a database",
        why: "Such a file cannot be searched for secrets. The manifest lists the entry, and the rest is uploaded",
        fix: "Exclude such files with a pattern that starts with `!`, or make the test write text",
    },
    "evidence.too-large": {
        what: "A file exceeds the size limit for one file, or all files together exceed `max-bytes`",
        why: "Files over the limit are not read. The manifest lists the entry, and the rest is uploaded",
        fix: "Raise `max-bytes`, select fewer files, or make the test write less",
    },
    "evidence.too-many": {
        what: "There are more files than one artifact may contain",
        why: "Files over the limit are not read. The manifest counts them, and the rest is uploaded",
        fix: "Select fewer files, or use one step for each part",
    },
    "evidence.unredacted": {
        what: "A secret's value was found after redaction or in text that redaction must not change, or a file could not be redacted",
        why: "The final check reads the exact bytes to upload. Only the redaction report is uploaded, or nothing if the report also contains the value",
        fix: "Look for a secret whose value is also a common word, a file name or a name in the workflow, and rename one of them",
    },
    "evidence.secret-in-name": {
        what: "A file's path contains a secret's value",
        why: "A name cannot be redacted without breaking references to it. The file is listed under a number, and the rest is uploaded",
        fix: "Make the test name its files without the value",
    },
    "evidence.secret-in-artifact-name": {
        what: "The artifact's name contains a secret's value",
        why: "Everyone who can see the run can see the names of its artifacts. Only the redaction report is uploaded, under another name",
        fix: "Use no secret in `name`, and replace the secret if it is in the workflow file",
    },
    "evidence.unsafe-name": {
        what: "A file's path is not UTF-8, is too long, or contains a character or a name that some file system treats as syntax",
        why: "The file could be unpacked to another place or not at all. The manifest lists the entry with `%XX` for such bytes, and the rest is uploaded",
        fix: 'Rename the file. Avoid control characters, backslashes, `" : < > | * ?`, a dot or space at the end, and device names of Windows',
    },
    "evidence.colliding-name": {
        what: "Two paths differ only in letter case or Unicode form, or one path is a file where the other needs a directory",
        why: "On Windows and macOS the second would replace the first. The manifest lists the second, and the rest is uploaded",
        fix: "Rename one of the files",
    },
    "evidence.credential-file": {
        what: "A file is one in which tools store credentials, such as `.env` or `.npmrc`",
        why: "It is withheld unread, so its values are unknown and may also be in other files. Only the redaction report is uploaded",
        fix: "Exclude the file with a pattern that starts with `!`, and pass its values in `secrets`",
    },
    "evidence.not-a-file": {
        what: "An entry is a symbolic link, a pipe, a socket or a device",
        why: "Links are never followed, because they can lead out of the workspace. The manifest lists the entry, and the rest is uploaded",
        fix: "Select the file that the link points to, or exclude the entry with a pattern that starts with `!`",
    },
    "evidence.short-secret": {
        what: "A secret, or a part of one, is too short or too common to be searched for everywhere",
        why: "It was removed only after its name or a key such as `password`. With `strict: true` this is not sufficient, and only the redaction report is uploaded",
        fix: "Use a longer secret, or set `strict: false` if the value may be visible",
    },
    "evidence.name-taken": {
        what: "The run already has an artifact with this name",
        why: "Artifacts are never overwritten. Two steps or two legs of a matrix use the same `name`",
        fix: "Put the matrix values into `name`, or omit it to get a unique name",
    },
    "evidence.failed": {
        what: "The evidence could not be collected, packed or delivered",
        why: "The message names the type of the failure. The original message is withheld because it may contain a secret's value. The redaction report is uploaded if the service accepts it",
        fix: "Run the job again with debug logging, select fewer files, and report the type and the stack that are printed",
    },
    "evidence.interrupted": {
        what: "The step ended before it decided",
        why: "It was cancelled, exceeded its time limit, or was killed by the system, for example for lack of memory. The post step uploads the redaction report instead",
        fix: "Look at the end of the step's log. If memory was short, lower `max-bytes` or select fewer files",
    },
    "evidence.upload-failed": {
        what: "The artifact service did not accept the artifact",
        why: "The message contains the response of the service. The artifact may be missing",
        fix: "Run the job again. If it fails again, check the storage quota and the connection from the runner to the service",
    },
    "evidence.digest-mismatch": {
        what: "The service received other bytes than those that were checked",
        why: "The file changed between the check and the upload. The artifact was deleted if the service allowed it",
        fix: "Let no other process write to the runner's temporary directory, and treat the artifact as leaked if it still exists",
    },
};


/***/ })

};
