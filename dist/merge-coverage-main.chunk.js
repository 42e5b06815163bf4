export const id = "merge-coverage-main";
export const ids = ["merge-coverage-main"];
export const modules = {

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

/***/ 77224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ act)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_merge_coverage_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51376);
/* harmony import */ var _find_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15107);
/* harmony import */ var _coverage_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16329);




/** Finds the reports. Loads the code that merges them only if there are any. */
async function act(inputs, host) {
    const found = await (0,_find_all_js__WEBPACK_IMPORTED_MODULE_2__/* .findAll */ .J)(inputs.reports, host);
    const own = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(inputs.output, "lcov.info");
    const files = found.files.filter(({ path }) => path !== own && !path.startsWith(`${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(own)}/`));
    const skipped = found.skipped.map(({ path }) => path);
    const patterns = inputs.reports.map(({ text }) => text);
    if (files.length === 0)
        return (0,_coverage_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .createUnmergedOutcome */ .w)((0,_src_merge_coverage_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeNothing */ .Vg)(patterns, skipped));
    const { mergeReports } = await __webpack_require__.e(/* import() */ "merge-coverage-merge-reports").then(__webpack_require__.bind(__webpack_require__, 77129));
    return mergeReports(files, skipped, inputs, host);
}


/***/ }),

/***/ 16329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ createUnmergedOutcome)
/* harmony export */ });
/**
 * Returns the outcome when nothing was merged. The verdict explains why, and every output is empty.
 */
function createUnmergedOutcome(verdict) {
    return { verdict, outputs: { lines: "", branches: "", functions: "", lcov: "", json: "" } };
}


/***/ }),

/***/ 15107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findAll)
/* harmony export */ });
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17647);
/* harmony import */ var _src_text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2961);
/* harmony import */ var _runtime_files_find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77281);



/**
 * Returns all files that the patterns select. A partial result is rejected, because it looks like
 * lost coverage.
 * @throws ActionError `file.unreadable` when an entry could not be examined
 */
async function findAll(globs, host) {
    const found = await host.findFiles(globs);
    const [first, ...more] = found.unreadable;
    if (first === undefined)
        return found;
    const name = first.path === "" ? "The workspace" : (0,_src_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first.path);
    const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
    const isMisnamed = first.answer === _runtime_files_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_UTF_8 */ .t;
    const why = isMisnamed ? "its name is not UTF-8" : `the system answered ${first.answer}`;
    const fix = isMisnamed ? "Rename it" : "Check its permissions";
    throw new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("file.unreadable", {
        what: `${name} could not be searched: ${why}${others}`,
        fix: `${fix}, or exclude it with a pattern that starts with \`!\``,
    });
}


/***/ }),

/***/ 19284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ coverageHost)
/* harmony export */ });
/* harmony import */ var _runtime_files_find_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77281);
/* harmony import */ var _runtime_node_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2003);


/** Returns the host of this action on a real runner. */
function coverageHost() {
    return { ...(0,_runtime_node_host_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeHost */ .P)(), findFiles: (0,_runtime_files_find_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFindFiles */ .X)((0,_runtime_node_host_js__WEBPACK_IMPORTED_MODULE_1__/* .workspace */ .G)()) };
}


/***/ }),

/***/ 15359:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_merge_coverage_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50817);
/* harmony import */ var _runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37964);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77224);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19284);




await (0,_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_src_merge_coverage_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeCoverage */ .P, _act_js__WEBPACK_IMPORTED_MODULE_2__/* .act */ .R, (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageHost */ .N)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 50817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mergeCoverage)
/* harmony export */ });
/* harmony import */ var _contract_define_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57268);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33452);
/* harmony import */ var _glob_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85669);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99978);




/** Maximum number of reports in one merge. */
const REPORT_COUNT_LIMIT = 10_000;
const mergeCoverage = (0,_contract_define_action_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    name: "merge-coverage",
    title: "Merge coverage",
    description: "Merge the lcov reports of all jobs exactly, and fail if their number is not the expected one, if one is invalid or from another commit, or if a threshold is not met.",
    branding: { icon: "layers", color: "blue" },
    runs: { using: "node" },
    inputs: {
        reports: {
            description: "The lcov files to merge. Files below `output` are ignored.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(_glob_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI),
            default: "coverage/**/lcov.info",
        },
        expected: {
            description: "Required number of reports, usually the number of jobs that measure coverage. Any other number fails the step, and so do two reports that are known to be from one shard. Without this input a missing report is not detected. Reports carry no identity, so the right number does not prove that each job has one.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ min: 1, max: REPORT_COUNT_LIMIT, unit: "reports" }),
        },
        packages: {
            description: "Directories that the summary counts separately. The default is the directories that contain a `package.json`, and for files outside these the first segment of the path.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ),
            default: "",
        },
        "threshold-lines": {
            description: "Lowest accepted share of covered lines in percent. Without it lines are shown but not judged.",
            field: _contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN,
        },
        "threshold-branches": {
            description: "Lowest accepted share of taken branch arms in percent. Without it branches are shown but not judged.",
            field: _contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN,
        },
        "threshold-functions": {
            description: "Lowest accepted share of called functions in percent. Without it functions are shown but not judged.",
            field: _contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN,
        },
        output: {
            description: "Directory for the merged report `lcov.info` and the totals `coverage.json`.",
            field: _contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ,
            default: "coverage/merged",
        },
    },
    outputs: {
        lines: {
            description: "Covered lines in percent, truncated to two decimals; `100` only if every line is covered, empty if there is no data.",
        },
        branches: { description: "Taken branch arms in percent, like `lines`." },
        functions: { description: "Called functions in percent, like `lines`." },
        lcov: { description: "Path of the merged lcov report; empty if nothing was merged." },
        json: { description: "Path of the totals as JSON; empty if nothing was merged." },
    },
    reasons: _reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .O,
});


/***/ }),

/***/ 51376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ judgeProblems),
/* harmony export */   Fv: () => (/* binding */ evaluateMeasures),
/* harmony export */   Ne: () => (/* binding */ isIncomplete),
/* harmony export */   Nv: () => (/* binding */ judgeConflicts),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Vg: () => (/* binding */ judgeNothing)
/* harmony export */ });
/* harmony import */ var _text_describe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13786);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2961);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35638);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99978);
/* harmony import */ var _repeats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33479);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64887);






/**
 * Returns whether the set is known to be incomplete: there are more or fewer reports than expected,
 * or two of them are from one shard. No set is known to be complete, because reports carry no
 * identity: two reports may measure one shard while another shard has none.
 */
function isIncomplete({ reports, expected, repeats }) {
    return expected !== undefined && (reports !== expected || repeats.length > 0);
}
/**
 * Returns the status of each measure. In an incomplete set no threshold is met, because the missing
 * report could change any share.
 */
function evaluateMeasures(totals, thresholds, completeness) {
    return _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .measures */ .qY.map((measure) => {
        const [share, threshold] = [totals[measure], thresholds[measure]];
        const isKnown = threshold !== undefined && share.total > 0;
        const isMissed = isKnown && (0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(share, threshold);
        const status = !isKnown || isIncomplete(completeness) ? "unknown" : isMissed ? "bad" : "ok";
        return { measure, share, threshold, status };
    });
}
/**
 * Judges a merged set. It passes if it is not incomplete, contains lines and the data of each
 * threshold, and meets every threshold.
 */
function judge(totals, thresholds, completeness) {
    const totalsText = describeTotals(totals, completeness);
    const all = evaluateMeasures(totals, thresholds, completeness);
    if (isIncomplete(completeness))
        return createFailure("coverage.incomplete", `${describeIncompleteness(completeness)}, so no threshold can be met. ${totalsText}`);
    const unmeasured = all.find(({ measure, share, threshold }) => {
        return share.total === 0 && (measure === "lines" || threshold !== undefined);
    });
    if (unmeasured !== undefined)
        return createFailure("coverage.empty", `The reports contain no ${unmeasured.measure}. ${totalsText}`);
    const missed = all.filter(({ status }) => status === "bad");
    if (missed.length === 0) {
        const note = all.some(({ status }) => status === "ok") ? "" : " No threshold is set.";
        return { status: "pass", reason: "ok", text: `${totalsText}${note}` };
    }
    const names = missed.map(({ measure, threshold }) => `${measure} (${threshold} %)`).join(", ");
    return createFailure("coverage.below", `Below the threshold: ${names}. ${totalsText}`);
}
/** Returns the verdict when no file matches the patterns. */
function judgeNothing(patterns, skipped) {
    const links = skipped[0] === undefined ? "" : ` ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(skipped[0])} is not a regular file and was not followed.`;
    return createFailure("coverage.empty", `No file matches \`reports\` ${patterns.map((pattern, index) => (0,_text_describe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .showEntry */ .Ed)(pattern, index + 1)).join(", ")}.${links}`);
}
/**
 * Returns the verdict when reports could not be read, or `undefined` if all could. The first
 * problem gives the reason; all are findings.
 */
function judgeProblems(problems) {
    const [first, ...more] = problems;
    if (first === undefined)
        return undefined;
    const further = more.length === 0
        ? ""
        : ` ${more.length === 1 ? "One more report is" : `${more.length} more reports are`} unusable.`;
    const findings = problems.map((problem) => {
        const { path, line, reason } = problem;
        const location = { path, ...(line === undefined ? {} : { line }) };
        return { rule: reason.replace(".", "-"), message: describeProblem(problem), location };
    });
    return { ...createFailure(first.reason, `${describeProblem(first)}${further}`), findings };
}
/**
 * Returns the verdict when reports are from different sources, or `undefined` if there is no
 * conflict.
 */
function judgeConflicts(conflicts) {
    const [first, ...more] = conflicts;
    if (first === undefined)
        return undefined;
    const { path, line } = first;
    const what = line === undefined
        ? `Two reports have different versions of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)}`
        : `Two reports have different checksums for line ${line} of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)}`;
    const further = more.length === 0
        ? ""
        : ` There ${more.length === 1 ? "is one more conflict" : `are ${more.length} more conflicts`}.`;
    return createFailure("coverage.conflict", `${what}.${further}`);
}
function createFailure(reason, text) {
    return { status: "fail", reason, text: `${text} ${_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .O[reason].fix}.` };
}
function describeProblem({ path, what, line }) {
    return `The report ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} ${line === undefined ? what : `is unusable: line ${line} ${what}`}.`;
}
/** Describes an incomplete set as the beginning of a sentence. */
function describeIncompleteness({ reports, expected = 0, repeats: [repeat] }) {
    if (reports !== expected || repeat === undefined)
        return `${reports} ${reports === 1 ? "report was" : "reports were"} found, ${expected} ${expected === 1 ? "is" : "are"} expected`;
    return `${(0,_repeats_js__WEBPACK_IMPORTED_MODULE_5__/* .describeRepeat */ .nK)(repeat)}. Fewer than the ${expected} expected shards are present`;
}
function describeTotals(totals, completeness) {
    const { reports, expected } = completeness;
    const shares = _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .measures */ .qY.map((measure) => `${measure} ${(0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .describeShare */ .rm)(totals[measure])}`).join(", ");
    const noun = reports === 1 && (expected ?? 1) === 1 ? "report" : "reports";
    const of = expected === undefined ? `${reports}` : `${reports} of ${expected} expected`;
    const isAnonymous = expected !== undefined && reports > 1 && !isIncomplete(completeness);
    const caveat = isAnonymous ? " They carry no identity, so two of them may measure the same shard." : "";
    return `${capitalize(shares)}, from ${of} ${noun}.${caveat}`;
}
function capitalize(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}


/***/ }),

/***/ 64887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ addTallies),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   qY: () => (/* binding */ measures)
/* harmony export */ });
/** The measures, in display order. */
const measures = ["lines", "branches", "functions"];
/**
 * Returns the shares of one file. An arm that was never evaluated counts as not covered; an
 * unreachable arm does not count. Aliases on one line count as one function.
 */
function tally(file) {
    return { lines: file.lines.share(), branches: tallyBranches(file), functions: tallyFunctions(file) };
}
/**
 * Returns the combined shares of several files or packages. Counts are added, so a large file has
 * more weight than a small one.
 */
function addTallies(tallies) {
    const zero = () => ({ covered: 0, total: 0 });
    const all = { lines: zero(), branches: zero(), functions: zero() };
    for (const one of tallies) {
        for (const measure of measures) {
            all[measure].covered += one[measure].covered;
            all[measure].total += one[measure].total;
        }
    }
    return all;
}
function tallyBranches({ branches }) {
    let [covered, total] = [0, 0];
    for (const blocks of branches.values()) {
        for (const same of blocks.values()) {
            for (const { arms } of same) {
                for (const { taken, unreachable } of arms) {
                    if (unreachable)
                        continue;
                    total++;
                    if (taken.hits > 0)
                        covered++;
                }
            }
        }
    }
    return { covered, total };
}
function tallyFunctions({ functions, aliasLines }) {
    let [covered, total] = [0, 0];
    for (const [line, names] of functions) {
        const hit = names.values().reduce((count, { called }) => count + (called.hits > 0 ? 1 : 0), 0);
        total += aliasLines.has(line) ? 1 : names.size;
        covered += aliasLines.has(line) ? Math.min(hit, 1) : hit;
    }
    return { covered, total };
}


/***/ }),

/***/ 35638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   rm: () => (/* binding */ describeShare)
/* harmony export */ });
/** Steps per percent. Thresholds have at most four decimals, so each is a whole number of steps. */
const STEPS_PER_PERCENT = 10_000;
/**
 * Returns the share in percent, truncated (never rounded up) to two decimals, so that `100` means
 * full coverage. Returns an empty string if the total is 0, which is no data and not 100 %.
 */
function formatPercent({ covered, total }) {
    if (total === 0)
        return "";
    if (covered === total)
        return "100";
    const hundredths = (BigInt(covered) * 10000n) / BigInt(total);
    return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}
/** Returns the share as text: `81.25 % (13 of 16)`, or `no data`. */
function describeShare(share) {
    return share.total === 0 ? "no data" : `${formatPercent(share)} % (${share.covered} of ${share.total})`;
}
/**
 * Returns whether the share is below a threshold in percent with at most four decimals. Compares
 * exact fractions.
 */
function isBelow({ covered, total }, thresholdPercent) {
    const steps = BigInt(Math.round(thresholdPercent * STEPS_PER_PERCENT));
    return BigInt(covered) * BigInt(100 * STEPS_PER_PERCENT) < steps * BigInt(total);
}


/***/ }),

/***/ 99978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reasons)
/* harmony export */ });
/** Reasons why coverage did not pass. */
const reasons = {
    "coverage.below": {
        what: "A share is below its threshold",
        why: "The exact fraction is compared, not the rounded percentage that is shown",
        fix: "Cover the lines that the summary lists, or change the threshold in a reviewed commit",
    },
    "coverage.incomplete": {
        what: "The set of reports is not the expected one",
        why: "There are more or fewer reports than expected, or two of them are from one shard. A missing report looks like lost or gained coverage; an extra one may be from an older attempt. Such a set cannot meet a threshold",
        fix: "Look for a job that failed, was cancelled or did not upload its report. Check that `reports` selects one file per job, from its last attempt. If several legs run the same tests, select one of them",
    },
    "coverage.empty": {
        what: "There is nothing to judge",
        why: "No file matches `reports`, or the reports contain no lines, or no data of a kind that has a threshold",
        fix: "Check that the test step ran with coverage enabled, that its reports were downloaded to this job, and that the patterns in `reports` match them",
    },
    "coverage.unparsable": {
        what: "A report is empty, cut off, or not valid lcov",
        why: "The message names the file and the line. Counting only the readable part would hide the rest",
        fix: "Check the step that wrote the report: it may have been killed, or two processes may have written to one file",
    },
    "coverage.unsupported": {
        what: "A report has a format that this version does not read",
        why: "The format was recognised by the first bytes of the file. This version reads only lcov",
        fix: "Make the test tool write lcov as well, for example with the reporter `lcovonly`, and select that file in `reports`",
    },
    "coverage.conflict": {
        what: "Two reports are from different sources",
        why: "They have different checksums for the same line, or different versions of the same file, so their line numbers refer to different code",
        fix: "Make all jobs check out the same commit, and do not download reports of an earlier run",
    },
};


/***/ }),

/***/ 33479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderPaths),
/* harmony export */   XU: () => (/* binding */ findMixedAttempts),
/* harmony export */   aj: () => (/* binding */ findRepeats),
/* harmony export */   nK: () => (/* binding */ describeRepeat)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);

/**
 * A number after a word that denotes an attempt. A number without such a word may denote a shard.
 */
const attemptNumber = /(?<![a-z])((?:attempt|retry|rerun)[-_. ]?)\d+/gi;
/** Default artifact name of upload-evidence: job, attempt, and hex digits of the leg. */
const defaultName = /(?<=^|\/)evidence-([\w-]+)-(\d+)-[0-9a-f]{8}(?=\/|$)/;
/** Maximum number of paths of a group that a sentence names. */
const NAMED_PATHS = 3;
/**
 * Returns groups of reports from one shard. Reports in `identical` have the same bytes; the others
 * differ only in an attempt number.
 */
function findRepeats(paths, identical) {
    const byAttempt = groupPaths(paths, (path) => path.replace(attemptNumber, "$1#"));
    return [
        ...identical.map((group) => ({ paths: group, by: "bytes" })),
        ...byAttempt.map((group) => ({ paths: group, by: "attempt" })),
    ];
}
/**
 * Returns groups of reports from different attempts of one job, based on the default names of
 * upload-evidence. The names do not show whether a group contains several legs of a matrix or one
 * leg twice.
 */
function findMixedAttempts(paths) {
    const named = paths.filter((path) => defaultName.test(path));
    return groupPaths(named, (path) => path.replace(defaultName, "$1")).filter((group) => new Set(group.map((path) => defaultName.exec(path)?.[2])).size > 1);
}
/** Describes a group as a sentence without its full stop. */
function describeRepeat({ paths, by }) {
    const how = by === "bytes"
        ? "have the same bytes, so they are from one shard"
        : "differ only in the attempt number, so they are from one shard";
    return `The reports ${renderPaths(paths)} ${how}`;
}
/** Returns the first paths of a group in quotes, and the number of further ones. */
function renderPaths(paths) {
    const more = paths.length - NAMED_PATHS;
    return paths.slice(0, NAMED_PATHS).map(_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
/** Returns the groups of two or more paths with the same key, in the order of their first paths. */
function groupPaths(paths, getKey) {
    return [...Map.groupBy(paths, getKey).values()].filter(({ length }) => length > 1);
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


/***/ })

};
