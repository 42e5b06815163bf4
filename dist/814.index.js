export const id = 814;
export const ids = [814];
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

/***/ 62731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nodeFindFiles)
/* harmony export */ });
/* unused harmony export FIND_LIMIT_ENTRIES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17647);
/* harmony import */ var _src_glob_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85669);
/* harmony import */ var _src_text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2961);





/** Most directory entries one search looks at; beyond it the patterns are too wide for a step. */
const FIND_LIMIT_ENTRIES = 1_000_000;
/** Searches on this machine, relative to `workspace`. */
function nodeFindFiles(workspace) {
    return async (globs, root = ".") => {
        const walk = { globs, root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, root), entries: 0, files: [], skipped: [] };
        lookInto(walk, "");
        return { files: walk.files.sort(byPath), skipped: walk.skipped.sort(byPath) };
    };
}
function lookInto(walk, folder) {
    for (const entry of list(walk, folder)) {
        if (++walk.entries > FIND_LIMIT_ENTRIES)
            throw tooMany();
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
            if ((0,_src_glob_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .mayEnter */ .uY)(walk.globs, path))
                lookInto(walk, path);
        }
        else if (entry.isFile()) {
            if ((0,_src_glob_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .selects */ .ko)(walk.globs, path))
                walk.files.push({ path, sizeBytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(`${walk.root}/${path}`).size });
        }
        else if ((0,_src_glob_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .selects */ .ko)(walk.globs, path) || (entry.isSymbolicLink() && (0,_src_glob_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .mayEnter */ .uY)(walk.globs, path))) {
            walk.skipped.push({ path, reason: entry.isSymbolicLink() ? "symbolic-link" : "not-a-file" });
        }
    }
}
function list({ root }, folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`${root}/${folder}`, { withFileTypes: true });
    }
    catch (cause) {
        const { code = "an error" } = cause;
        if (code === "ENOENT" && folder === "")
            return [];
        const what = `The folder ${(0,_src_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(folder === "" ? root : folder)} could not be searched: the system answered ${code}`;
        const fix = "Check the folder's permissions, or exclude it with a pattern that starts with `!`";
        throw new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l("file.unreadable", { what, fix }, { cause });
    }
}
function tooMany() {
    return new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l("file.unreadable", {
        what: `The search looked at more than ${FIND_LIMIT_ENTRIES} files and folders`,
        fix: "Name the folder that holds the files instead of searching the whole workspace",
    });
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ }),

/***/ 12163:
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
        // A pipe would block the open; on Windows both flags are missing, and the comparison of real paths stands alone.
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile() || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), path))
                return { problem: "not-a-file" };
            return readUpTo(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size, limitBytes);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        return { problem: error.code === "ELOOP" ? "not-a-file" : "unreadable" };
    }
}
function readUpTo(file, sizeBytes, limitBytes) {
    if (sizeBytes > limitBytes)
        return { problem: "too-large" };
    const bytes = Buffer.alloc(sizeBytes);
    let length = 0;
    while (length < sizeBytes) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, sizeBytes - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return { bytes: bytes.subarray(0, length) };
}


/***/ }),

/***/ 74730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ evidenceHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/actions/_shell/artifacts.js


/** The service of the runner this process runs on. The client is loaded when it is needed, because it is larger than all other code. */
const nodeArtifacts = {
    upload: async (path, { retentionDays }) => {
        try {
            const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 408).then(__webpack_require__.bind(__webpack_require__, 48408));
            const options = { skipArchive: true, ...(retentionDays === undefined ? {} : { retentionDays }) };
            // The client ignores the name it is given and takes the file's.
            const { id, size, digest } = await new DefaultArtifactClient().uploadArtifact("", [path], (0,external_node_path_.dirname)(path), options);
            return { ok: true, id: id ?? 0, sizeBytes: size ?? 0, digest: `sha256:${digest ?? ""}` };
        }
        catch (error) {
            return refusalOf(error);
        }
    },
    remove: async (name) => {
        try {
            const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 408).then(__webpack_require__.bind(__webpack_require__, 48408));
            await new DefaultArtifactClient().deleteArtifact(name);
            return true;
        }
        catch {
            return false;
        }
    },
    declare: (path) => {
        const file = process.env["GITHUB_ARTIFACTS"];
        // One path per line; the runner reserves entries with an equals sign and fails the step on them.
        if (file && !/[=\r\n]/.test(path))
            (0,external_node_fs_.appendFileSync)(file, `${path}\n`);
    },
};
/** The service's answer in words. Its messages can hold addresses with signatures, so only their status is told. */
function refusalOf(error) {
    const message = error instanceof Error ? error.message : "";
    const status = /\((\d{3})\)/.exec(message)?.[1];
    if (status === "409")
        return { ok: false, reason: "evidence.name-taken", detail: "the run has an artifact of this name" };
    const type = error instanceof Error ? error.name : typeof error;
    const missing = /\b(ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)) env/.exec(message)?.[1];
    const detail = missing
        ? `the variable ${missing} is not set, as outside of a runner`
        : `the service answered ${status === undefined ? `with an error of type ${type}` : `status ${status}`}`;
    return { ok: false, reason: "evidence.upload-failed", detail };
}

// EXTERNAL MODULE: ./build/actions/_shell/claim-folder.js
var claim_folder = __webpack_require__(76765);
// EXTERNAL MODULE: ./build/actions/_shell/find-files.js
var find_files = __webpack_require__(62731);
// EXTERNAL MODULE: ./build/actions/_shell/node-host.js + 5 modules
var node_host = __webpack_require__(67543);
// EXTERNAL MODULE: ./build/actions/_shell/read-confined.js
var read_confined = __webpack_require__(12163);
;// CONCATENATED MODULE: ./build/actions/upload-evidence/host.js





/** The host of this action on a real runner. */
function evidenceHost() {
    const root = (0,node_host/* workspace */.G)();
    return {
        ...(0,node_host/* nodeHost */.P)(),
        findFiles: (0,find_files/* nodeFindFiles */.X)(root),
        readConfined: (0,read_confined/* nodeReadConfined */.p)(root),
        artifacts: nodeArtifacts,
        claimFolder: claim_folder/* claimFolder */.P,
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

// UNUSED EXPORTS: GLOB_LIMIT

;// CONCATENATED MODULE: ./build/src/glob/compile.js
/** A pattern that cannot be read; the message completes "the pattern …". */
class GlobSyntaxError extends Error {
}
/**
 * The steps of a normalised pattern: `*` and `?` stay inside one name, `**` between slashes stands for any number of folders, at the end for
 * everything below; `[a-z]`, `[!a]` and `{a,b}` as in shells. With `below`, everything below a match matches too.
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
    /** Reads to the end of the pattern, or inside braces to the next `,` or `}` of the same depth. */
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
            this.folders();
        else if (stars === 2 && startsName && (after === undefined || after === "}" || after === ","))
            this.loop("deep", 1);
        else
            this.loop("any", 0);
    }
    /** Any number of whole folder names, each with its slash. */
    folders() {
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
        // A closing bracket in the first place stands for itself, as in POSIX.
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
 * The places in the program that are alive after it has taken the whole text; none means that no text with this beginning matches.
 * All places advance together, so the time is at most text length × program length, whatever the pattern.
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
/** `shy`: the code point is the dot of a hidden name, which only a dot that begins a name in the pattern takes. */
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
/** The places that take something or end, reached from `from` through splits alone; each once. */
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


/** Longest pattern, in UTF-16 units; its compiled form is about as long. */
const GLOB_LIMIT = 1024;
/**
 * Reads one pattern. `*`, `?`, `[…]`, `{…}` and `**` as in shells; wildcards take no name that starts with a dot, except in exclusions.
 * A pattern without wildcards, one that ends with `/`, and every exclusion also stand for everything below.
 * Absolute patterns and `..` are refused: a walker offers only paths below its root, so they could match nothing.
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
        return { ok: false, problem: "a pattern holds `..`" };
    if (pattern === "" || /[\0\r\n]/.test(pattern))
        return { ok: false };
    const below = excludes || given.endsWith("/") || !/[*?[{]/.test(pattern);
    return compiled(text, pattern, excludes, below);
}
function compiled(text, pattern, excludes, below) {
    try {
        const program = { steps: compile(pattern, below), hidden: excludes };
        const isEnd = (place) => program.steps[place]?.op === "end";
        const value = {
            text,
            excludes,
            matches: (path) => advance(program, path).some(isEnd),
            mayMatchBelow: (folder) => advance(program, `${folder}/`).some((place) => !isEnd(place)),
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
/** A pattern that matches the path itself, whatever characters it has. */
function literalGlob(path) {
    // The leading dot keeps a first `!` from excluding.
    return `./${path.replace(/[*?[{]/g, (character) => `[${character}]`)}`;
}
/** A pattern of an input; use it with `linesOf` for a list. */
const glob = {
    expects: "a file pattern relative to the workspace, without `..`; a leading `!` excludes",
    parse: parseGlob,
};
/** Whether a pattern takes the path and no exclusion takes it away; the order of the patterns does not matter. */
function selects(globs, path) {
    return (globs.some((one) => !one.excludes && one.matches(path)) && !globs.some((one) => one.excludes && one.matches(path)));
}
/** Folders that a wildcard never enters: they hold other people's files, and many. */
const FOREIGN_FOLDERS = ["node_modules", ".git"];
/** Whether a walker has to look into the folder, given by its path; `node_modules` and `.git` only when a pattern names them. */
function mayEnter(globs, folder) {
    const name = folder.slice(folder.lastIndexOf("/") + 1);
    const isForeign = FOREIGN_FOLDERS.includes(name);
    return (globs.some((one) => !one.excludes && one.mayMatchBelow(folder) && (!isForeign || one.names(name))) &&
        !globs.some((one) => one.excludes && one.matches(folder)));
}


/***/ }),

/***/ 76508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseSecrets),
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94759);
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
        const object = (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonIn */ .Y)(bare);
        if ((0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(object))
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
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94759);
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
    const json = /^[[{]/.test(text) ? (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonIn */ .Y)(text) : undefined;
    return json === undefined ? [] : [JSON.stringify(json), ...stringsIn(json)];
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


/***/ }),

/***/ 16241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Rs: () => (/* binding */ storedName)
/* harmony export */ });
/* unused harmony export ARTIFACT_NAME_LIMIT */
/** Longest name, in UTF-16 units, its `.zip` included. */
const ARTIFACT_NAME_LIMIT = 200;
/** The ending that makes the artifact client unpack what it downloads; a single file is stored under its own name. */
const ENDING = ".zip";
/** A name every file system takes; the characters the artifact service refuses are refused here, before anything is read. */
const artifactName = {
    expects: `a name of at most ${ARTIFACT_NAME_LIMIT - ENDING.length} letters, digits, spaces and \`. _ - ( ) , +\` that starts with a letter or digit`,
    parse: (raw) => {
        const name = raw.trim().replace(/\.zip$/, "");
        const isName = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._(),+-]*[\p{L}\p{N}_)+-])?$/u.test(name);
        return isName && name.length + ENDING.length <= ARTIFACT_NAME_LIMIT ? { ok: true, value: name } : { ok: false };
    },
};
/** The name under which the service stores the zip. */
function storedName(name) {
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
/* harmony import */ var _redact_known_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76508);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16241);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88079);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64230);







const uploadEvidence = (0,_contract_define_action_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: "upload-evidence",
    title: "Upload evidence",
    description: "Remove the job's secrets from logs and reports, prove on the very bytes that leave that none is left, and upload them with a manifest; fail closed.",
    branding: { icon: "upload-cloud", color: "green" },
    runs: { using: "node", post: true },
    inputs: {
        paths: {
            description: "Files of the workspace to upload, one pattern per line; a leading `!` excludes. The job's records and the evidence of the suite's other actions are added by themselves.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(_glob_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI),
            default: "",
        },
        name: {
            description: "Name of the artifact, without `.zip`. Left out, it is made of the job, the attempt and eight hex digits, so that no two legs of a matrix share it.",
            field: _artifact_name_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactName */ .Cs,
        },
        secrets: {
            description: "Values to remove beside those in the environment: one per line, or the expression `toJSON(secrets)` for all secrets the job can see.",
            field: { expects: "one value per line, or a JSON object of names and values", parse: _redact_known_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSecrets */ .d },
            secret: true,
            default: "",
        },
        token: {
            description: "The job's own token, so that it is removed as well; it is used for nothing else.",
            field: { expects: "a token", parse: (raw) => ({ ok: true, value: raw.trim() }) },
            secret: true,
            default: "${{ github.token }}",
        },
        strict: {
            description: "Whether a secret that is too short or too common to be removed everywhere fails the step.",
            field: _contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
            default: "false",
        },
        when: {
            description: "`now` uploads in this step; `post` uploads at the end of the job, so that the steps after this one are included.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)("now", "post"),
            default: "now",
        },
        "retention-days": {
            description: "Days until the artifact is deleted, from 1 up to the repository's own limit. Left out, the repository's default holds.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ min: 1, max: 400, unit: "days" }),
        },
        "max-bytes": {
            description: "Most bytes of all files together, before compression.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ min: 1, max: _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_MAX_BYTES */ .k9, unit: "bytes" }),
            default: String(_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_MAX_BYTES */ .fS),
        },
    },
    outputs: {
        "artifact-name": {
            description: "Name of the uploaded artifact, `.zip` included: the evidence, or the redaction report when the evidence was withheld. Empty when nothing was uploaded.",
        },
        "artifact-id": { description: "Number by which the service knows the artifact. Empty when nothing was uploaded." },
        digest: { description: "`sha256:` digest of the uploaded zip. Empty when nothing was uploaded." },
        manifest: { description: "Path of a copy of the artifact's manifest. Empty when no evidence was uploaded." },
        found: { description: "How many files and other entries were found." },
        redacted: { description: "In how many files something was replaced." },
        withheld: { description: "How many entries were withheld." },
    },
    reasons: _reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reasons */ .O,
});


/***/ }),

/***/ 88079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ FILE_COUNT_LIMIT),
/* harmony export */   dH: () => (/* binding */ FILE_LIMIT_BYTES),
/* harmony export */   fS: () => (/* binding */ DEFAULT_MAX_BYTES),
/* harmony export */   k9: () => (/* binding */ MAX_MAX_BYTES)
/* harmony export */ });
/** Largest single file, in bytes; it is held in memory together with its squeezed view. */
const FILE_LIMIT_BYTES = 64 * 1024 * 1024;
/** Most files in one artifact; the zip format without its 64-bit extension ends at 65,535 entries. */
const FILE_COUNT_LIMIT = 50_000;
/** Default of `max-bytes`: all files together before compression, in bytes. */
const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
/** Largest accepted `max-bytes`; the compressed files are held in memory until the zip is checked. */
const MAX_MAX_BYTES = 1024 * 1024 * 1024;


/***/ }),

/***/ 64230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reasons)
/* harmony export */ });
/** Why evidence was not uploaded, or not all of it. */
const reasons = {
    "evidence.nothing-found": {
        what: "A pattern of `paths` selects no file, or there is no evidence at all",
        why: "Missing evidence looks like evidence of nothing; what was found is uploaded all the same",
        fix: "Check that the test step ran and wrote the file, or take the pattern out; a name that starts with a dot must be named",
    },
    "evidence.unreadable": {
        what: "A file could not be read",
        why: "What cannot be read cannot be judged; only the redaction report was uploaded",
        fix: "Check the file's permissions and that no process of an earlier step still writes, or exclude it with `!`",
    },
    "evidence.undecodable": {
        what: "A file is no text, such as an image, an archive or a database",
        why: "Nobody can say whether a secret is in it; only the redaction report was uploaded",
        fix: "Exclude such files with a pattern that starts with `!`, or let the test write text",
    },
    "evidence.too-large": {
        what: "A file is larger than one file may be, or all files together exceed `max-bytes`",
        why: "Files over the limit are not read, so they cannot be judged; only the redaction report was uploaded",
        fix: "Raise `max-bytes`, name fewer files, or let the test write less",
    },
    "evidence.unredacted": {
        what: "A secret's value was still found after redaction, or in text that redaction must not change",
        why: "The last check reads the very bytes that would leave; only the redaction report was uploaded, or nothing when even that held the value",
        fix: "Look for a secret whose value is also a common word, a file name or a name in the workflow, and rename one of them",
    },
    "evidence.secret-in-name": {
        what: "A file's path, or the artifact's name, holds a secret's value",
        why: "Names cannot be redacted without breaking the references to them; the file is listed under a neutral name, and only the redaction report was uploaded",
        fix: "Let the test name its files without the value, and give `name` none",
    },
    "evidence.unsafe-name": {
        what: "A file's path holds a character that some file system takes for syntax, or it is longer than a manifest may hold",
        why: "Whoever unpacks the artifact could get a file in another place; only the redaction report was uploaded",
        fix: 'Rename the file without control characters, backslashes and any of `" : < > | * ?`',
    },
    "evidence.credential-file": {
        what: "A file is one that tools keep credentials in, such as `.env` or `.npmrc`",
        why: "It is withheld unread and listed in the manifest; the rest was uploaded",
        fix: "Nothing, or exclude the file with a pattern that starts with `!`",
    },
    "evidence.not-a-file": {
        what: "An entry is a symbolic link, a socket or a device",
        why: "Links are never followed, because they can lead out of the workspace; it is listed in the manifest, and the rest was uploaded",
        fix: "Nothing, or name the file the link points to",
    },
    "evidence.short-secret": {
        what: "A secret is too short or too common a word to be removed everywhere",
        why: "Removing it would shred the evidence, and with `strict: true` it may not stay; only the redaction report was uploaded",
        fix: "Use a longer secret, or set `strict: false` when the value may be seen",
    },
    "evidence.name-taken": {
        what: "The run has an artifact of this name already",
        why: "Artifacts are never overwritten; two steps or two legs of a matrix use the same `name`",
        fix: "Put the matrix values into `name`, or leave it out for a name that no other step gets",
    },
    "evidence.upload-failed": {
        what: "The artifact service did not take the artifact",
        why: "The message names what the service answered; the artifact may be missing",
        fix: "Run the job again; when it fails again, check the storage quota and that the runner reaches the service",
    },
    "evidence.digest-mismatch": {
        what: "The service got other bytes than those that were checked",
        why: "The file changed between the check and the upload; the artifact was deleted again when the service allowed it",
        fix: "Let no other process write to the runner's temp folder, and treat the artifact as leaked if it still exists",
    },
};


/***/ })

};
