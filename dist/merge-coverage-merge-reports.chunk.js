export const id = "merge-coverage-merge-reports";
export const ids = ["merge-coverage-merge-reports"];
export const modules = {

/***/ 77129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeReports: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/glob/glob.js + 2 modules
var glob = __webpack_require__(85669);
;// CONCATENATED MODULE: ./build/src/merge-coverage/blob-url.js
/**
 * Returns the web address of this commit's files from the runner's variables. Returns an empty
 * string if the variables have another form.
 */
function createBlobUrl(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = environment;
    const url = `${server}/${repository}/blob/${sha}`;
    return /^https:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/blob\/[0-9a-f]{40}$/.test(url) ? url : "";
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/model/canonical-path.js
/**
 * Returns one spelling for each file: with `/`, relative to the workspace, without inner `.` and
 * `..`. An absolute path is below the workspace if it is below that of this machine, or below a
 * directory of another runner that repeats the name of the repository
 * (`/home/runner/work/name/name`, `D:\a\name\name`, `/__w/name/name`). Any other absolute path
 * stays absolute.
 * @see https://docs.github.com/actions/reference/runners/github-hosted-runners#file-systems
 */
function canonicalizePath(raw, roots) {
    const path = normalise(raw);
    if (!isAbsolute(path))
        return path;
    const workspace = normalise(roots.workspace);
    if (workspace !== "" && isBelowDirectory(path, workspace))
        return path.slice(workspace.length + 1);
    const name = roots.repository.split("/")[1] ?? "";
    const elsewhere = name === "" ? -1 : path.indexOf(`/${name}/${name}/`);
    const isWorkDirectory = /(?:^|\/)(?:work|_work|__w|[A-Z]:\/a)$/.test(path.slice(0, Math.max(0, elsewhere)));
    return isWorkDirectory ? path.slice(elsewhere + 2 * name.length + 3) : path;
}
/** Returns whether a canonical path is in the workspace. */
function isInside(path) {
    return !isAbsolute(path) && path !== ".." && !path.startsWith("../");
}
function isAbsolute(path) {
    return path.startsWith("/") || /^[A-Z]:/.test(path);
}
/**
 * Returns whether the path is below the directory. Ignores letter case if the directory has a drive
 * letter, as Windows does.
 */
function isBelowDirectory(path, directory) {
    const [a, b] = /^[A-Z]:/.test(directory) ? [path.toLowerCase(), directory.toLowerCase()] : [path, directory];
    return a.startsWith(`${b}/`);
}
function normalise(raw) {
    const slashed = raw
        .replaceAll("\\", "/")
        .replace(/^file:\/\/(?=\/)/, "")
        .replace(/^\/?([a-z]):/i, (_, drive) => `${drive.toUpperCase()}:`);
    const root = slashed.startsWith("/") ? "/" : "";
    const parts = [];
    for (const part of slashed.split("/")) {
        if (part === "" || part === ".")
            continue;
        const last = parts.at(-1);
        if (part !== "..")
            parts.push(part);
        else if (last !== undefined && last !== "..")
            parts.pop();
        else if (root === "")
            parts.push(part);
    }
    return root + parts.join("/");
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/model/counter.js
/** Largest count. It keeps every sum an exact integer. */
const COUNT_LIMIT = Number.MAX_SAFE_INTEGER;
/**
 * The count of a place that was never evaluated (`-` in lcov). A sum with a number gives the
 * number.
 */
const NEVER = -1;
/**
 * Counts the hits of one arm, function or condition. It is a class so that the hot loop sees
 * objects of one hidden class.
 */
class Counter {
    hits;
    constructor(hits) {
        this.hits = hits;
    }
    /** Adds a count from another report by the rules of `sum`. The order does not matter. */
    add(hits) {
        this.hits = sum(this.hits, hits);
    }
}
/**
 * Returns the sum of two counts. `NEVER` plus a number is the number, and sums are limited to
 * `COUNT_LIMIT`.
 */
function sum(a, b) {
    if (a === NEVER)
        return b;
    if (b === NEVER)
        return a;
    return Math.min(a + b, COUNT_LIMIT);
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/model/line-hits.js

/** Initial capacity of a file, in lines. */
const FIRST_CAPACITY = 256;
/**
 * Capacity per known line. A line number above it is stored separately, so that one huge number
 * cannot allocate much memory.
 */
const CAPACITY_PER_LINE = 16;
/** Stores hits by 1-based line number. `NEVER` marks a line without data. */
class LineHits {
    /**
     * Hits of the lines below its length. Readers may update existing elements directly by the rules
     * of `sum`.
     */
    dense = new Float64Array(FIRST_CAPACITY).fill(NEVER);
    sparse = new Map();
    retryAt = 0;
    /** Adds hits of one line. Lines and reports may come in any order. */
    add(line, hits) {
        if (line >= this.dense.length)
            this.grow(line);
        if (line < this.dense.length) {
            const before = this.dense[line] ?? NEVER;
            this.dense[line] = sum(before, hits);
        }
        else {
            this.sparse.set(line, sum(this.sparse.get(line) ?? NEVER, hits));
        }
    }
    /** Yields the lines with data, in ascending order. */
    *entries() {
        for (let line = 1; line < this.dense.length; line++) {
            const hits = this.dense[line] ?? NEVER;
            if (hits !== NEVER)
                yield [line, hits];
        }
        for (const line of [...this.sparse.keys()].sort((a, b) => a - b))
            yield [line, this.sparse.get(line) ?? 0];
    }
    /** Returns the number of lines with data, and the number of those with a hit. */
    share() {
        let [covered, total] = [0, 0];
        for (let line = 0; line < this.dense.length; line++) {
            const hits = this.dense[line] ?? NEVER;
            if (hits !== NEVER)
                total++;
            if (hits > 0)
                covered++;
        }
        for (const hits of this.sparse.values())
            if (hits > 0)
                covered++;
        return { covered, total: total + this.sparse.size };
    }
    /**
     * Grows the dense part if enough lines are known. Counting them is slow, so a rejected line
     * delays the next count.
     */
    grow(line) {
        if (this.sparse.size < this.retryAt)
            return;
        if (line > this.share().total * CAPACITY_PER_LINE) {
            this.retryAt = this.sparse.size + this.dense.length / CAPACITY_PER_LINE;
            return;
        }
        const wider = new Float64Array(Math.max(line + 1, this.dense.length * 2)).fill(NEVER);
        wider.set(this.dense);
        this.dense = wider;
        for (const [kept, hits] of this.sparse) {
            if (kept >= wider.length)
                continue;
            wider[kept] = hits;
            this.sparse.delete(kept);
        }
        this.retryAt = 0;
    }
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/model/file-coverage.js


/** The merged coverage of one source file. The order of the added reports does not matter. */
class FileCoverage {
    lines = new LineHits();
    /** Functions by start line, then name. */
    functions = new Map();
    /**
     * Lines for which a report declares all names as one function (`FNL`/`FNA`). On other lines each
     * name is a function.
     */
    aliasLines = new Set();
    /**
     * Blocks by line, then by signature. Block numbers differ between runs, so the n-th block with
     * the same arms on a line is treated as the same block in every report.
     */
    branches = new Map();
    conditions = new Map();
    /** Checksums of source lines, if reports contain them. */
    checksums = new Map();
    /** Version of the file, if reports contain one. */
    version;
    /** Returns the function of this line and name. Creates it if it is new. */
    functionAt(line, name) {
        const here = getOrCreate(this.functions, line, () => new Map());
        return getOrCreate(here, name, () => ({ line, name, called: new Counter(0), end: 0 }));
    }
    /**
     * Returns the `ordinal`-th block (from 0) of this line with exactly these arms. `ids` are unique
     * and sorted.
     */
    blockAt(line, ids, ordinal) {
        const here = getOrCreate(this.branches, line, () => new Map());
        // No id contains a line feed, so the joined text identifies one list.
        const same = getOrCreate(here, ids.join("\n"), () => []);
        while (same.length <= ordinal)
            same.push({ arms: ids.map(createArm) });
        return same[ordinal] ?? { arms: [] };
    }
    /** Returns the condition of this line, group, sense and index. Creates it if it is new. */
    conditionAt(line, group, sense, index, expression) {
        const key = `${line},${group},${sense},${index}`;
        const found = getOrCreate(this.conditions, key, () => {
            return { line, group, sense, index, taken: new Counter(0), expression, unreachable: true };
        });
        if (expression < found.expression)
            found.expression = expression;
        return found;
    }
}
function createArm(id) {
    return { id, taken: new Counter(NEVER), exception: false, fallthrough: false, unreachable: true };
}
function getOrCreate(map, key, create) {
    const found = map.get(key);
    if (found !== undefined)
        return found;
    const created = create();
    map.set(key, created);
    return created;
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/model/parse-count.js

/** Returns empty notes. */
function createNotes() {
    return { negative: 0, huge: 0, functionWithoutLine: 0, lineZero: 0 };
}
/**
 * Parses a count. Returns `undefined` if the text is invalid. Some producers write negative counts
 * (races in gcov), counts near 2^64 (llvm-cov) or `1e+19`. A negative count becomes 0 and a huge
 * one `COUNT_LIMIT`; both are noted. A fraction is rounded up.
 */
function parseCount(text, notes) {
    if (!/^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(text))
        return undefined;
    const value = Math.ceil(Number(text));
    if (value < 0) {
        notes.negative++;
        return 0;
    }
    if (value <= COUNT_LIMIT)
        return value;
    notes.huge++;
    return COUNT_LIMIT;
}
/** Parses a count like `parseCount`, and `-` as `NEVER`. */
function parseTaken(text, notes) {
    return text === "-" ? NEVER : parseCount(text, notes);
}
/** Parses a 1-based line number, or 0. Returns `undefined` for anything else. */
function parseLine(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/model/coverage-map.js



/** Collects the source files of all reports by canonical path. */
class CoverageMap {
    notes = createNotes();
    conflicts = [];
    tracked = new Map();
    bySpelling = new Map();
    roots;
    constructor(roots) {
        this.roots = roots;
    }
    /** Returns the file for any spelling of its path. Creates it if it is new. */
    fileAt(spelling) {
        const known = this.bySpelling.get(spelling);
        if (known !== undefined)
            return known;
        const path = canonicalizePath(spelling, this.roots);
        const file = this.tracked.get(path) ?? { path, coverage: new FileCoverage(), shape: undefined };
        this.tracked.set(path, file);
        this.bySpelling.set(spelling, file);
        return file;
    }
    /**
     * Records the checksum of a source line. A checksum that differs from that of another report is a
     * conflict.
     */
    checkLine({ path, coverage }, line, checksum) {
        const known = coverage.checksums.get(line);
        if (known === undefined)
            coverage.checksums.set(line, checksum);
        else if (known !== checksum)
            this.conflicts.push({ path, line });
    }
    /**
     * Records the version of a file. A version that differs from that of another report is a
     * conflict.
     */
    checkVersion({ path, coverage }, version) {
        coverage.version ??= version;
        if (coverage.version !== version)
            this.conflicts.push({ path });
    }
    /** Returns the files sorted by the code units of their paths. */
    files() {
        return [...this.tracked.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    }
}

// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
// EXTERNAL MODULE: ./build/src/merge-coverage/repeats.js
var merge_coverage_repeats = __webpack_require__(33479);
;// CONCATENATED MODULE: ./build/src/merge-coverage/describe-warnings.js



const words = {
    negative: "negative counts were replaced with 0",
    huge: "counts above 2^53 − 1 were reduced to it",
    functionWithoutLine: "calls of functions without a known line were ignored",
    lineZero: "records of line 0 were ignored",
};
/** Returns the warnings as sentences. The list is empty if there are none. */
function describeWarnings({ map, skipped, repeats, mixedAttempts }) {
    const counts = Object.keys(words)
        .filter((kind) => map.notes[kind] > 0)
        .map((kind) => `${map.notes[kind]} ${words[kind]}.`);
    const same = repeats.map((repeat) => `${(0,merge_coverage_repeats/* describeRepeat */.nK)(repeat)}. The report of another shard may be missing.`);
    const mixed = mixedAttempts.map((paths) => {
        return `The reports ${(0,merge_coverage_repeats/* renderPaths */.$)(paths)} are from different attempts of one job. One may be an older report of the same shard.`;
    });
    const links = skipped.length === 0
        ? []
        : [`${skipped.length} symbolic links were not followed, first ${(0,quote/* quote */.hD)(skipped[0] ?? "")}.`];
    const outside = map.files().filter(({ path }) => !isInside(path));
    const outsideNotes = outside.length === 0
        ? []
        : [`${outside.length} source files are outside the workspace, first ${(0,quote/* quote */.hD)(outside[0]?.path ?? "")}.`];
    return [...same, ...mixed, ...links, ...outsideNotes, ...counts];
}

// EXTERNAL MODULE: ./build/src/merge-coverage/judge.js
var judge = __webpack_require__(51376);
// EXTERNAL MODULE: ./build/src/merge-coverage/model/tally.js
var model_tally = __webpack_require__(64887);
;// CONCATENATED MODULE: ./build/src/merge-coverage/group-packages.js

/** Package of files that are in none of the listed directories, and of files at the root. */
const OTHER_FILES = "(other files)";
/**
 * Returns the directory that contains a file; the deepest one if there are several. Otherwise
 * returns the first segment of the path, or `OTHER_FILES` if `isClosed` marks the list as complete
 * or the file is at the root.
 */
function findPackage(path, directories, isClosed) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        const directory = path.slice(0, end);
        if (directories.has(directory))
            return directory;
    }
    const first = path.indexOf("/");
    return isClosed || first <= 0 ? OTHER_FILES : path.slice(0, first);
}
/**
 * Returns the packages of the files, sorted by path, with `OTHER_FILES` last. Each file counts in
 * one package.
 */
function groupPackages(files, directories, isClosed) {
    const known = new Set(directories);
    const groups = Map.groupBy(files, ({ path }) => findPackage(path, known, isClosed));
    return [...groups]
        .map(([path, rows]) => ({ path, tally: (0,model_tally/* addTallies */.MA)(rows.map(({ tally }) => tally)) }))
        .sort((a, b) => Number(a.path === OTHER_FILES) - Number(b.path === OTHER_FILES) || (a.path < b.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/uncovered-ranges.js
/**
 * Returns the lines without a hit as ascending ranges. A covered line splits a range; a line
 * without data does not.
 */
function findUncoveredRanges(lines) {
    const ranges = [];
    let open;
    for (const [line, hits] of lines.entries()) {
        if (hits > 0) {
            open = undefined;
        }
        else if (open === undefined) {
            open = [line, line];
            ranges.push(open);
        }
        else {
            open[1] = line;
        }
    }
    return ranges;
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/measure.js





/** Returns the numbers of all files in the map. */
function measure(map, { directories, isClosed }) {
    const files = map.files().map(({ path, coverage }) => {
        return { path, tally: (0,model_tally/* tally */.N4)(coverage), uncovered: findUncoveredRanges(coverage.lines) };
    });
    return {
        totals: (0,model_tally/* addTallies */.MA)(files.map((file) => file.tally)),
        packages: groupPackages(files, directories, isClosed),
        files,
    };
}
/**
 * Maximum number of directories that are searched separately for manifests. Above it one search
 * covers the whole workspace.
 */
const TOP_DIRECTORY_LIMIT = 50;
/**
 * Returns patterns for the manifests above the files of the map. They start at the first segments
 * of the paths, because no other directory can contain the package of a file. A manifest at the
 * root does not define a package.
 */
function createManifestPatterns(map) {
    const tops = findTopDirectories(map);
    if (tops.length > TOP_DIRECTORY_LIMIT)
        return ["*/**/package.json"];
    return tops.map((top) => `${(0,glob/* literalGlob */.Iq)(top)}/**/package.json`);
}
function findTopDirectories(map) {
    const paths = map.files().map(({ path }) => path);
    const nested = paths.filter((path) => isInside(path) && path.includes("/"));
    return [...new Set(nested.map((path) => path.slice(0, path.indexOf("/"))))];
}

// EXTERNAL MODULE: ./build/src/merge-coverage/percent.js
var percent = __webpack_require__(35638);
;// CONCATENATED MODULE: ./build/src/merge-coverage/render-json.js

/**
 * Renders the totals as a document of `totalsSchema`, with one row per line. The document is not
 * validated, so that no step loads the schema.
 */
function renderJson(result, reports, completeness) {
    const document = {
        schemaVersion: 1,
        complete: (0,judge/* isIncomplete */.Ne)(completeness) ? false : "unknown",
        totals: result.totals,
        packages: result.packages.map(createRow),
        files: result.files.map(createRow),
        reports: reports.map(({ path, sizeBytes, sections }) => ({ path, sizeBytes, sections })),
    };
    const fields = Object.entries(document).map(([name, value]) => {
        const text = Array.isArray(value)
            ? `[${value.map((item) => `\n    ${JSON.stringify(item)}`).join(",")}\n  ]`
            : JSON.stringify(value);
        return `  ${JSON.stringify(name)}: ${text}`;
    });
    return `{\n${fields.join(",\n")}\n}\n`;
}
function createRow({ path, tally }) {
    return { path, lines: tally.lines, branches: tally.branches, functions: tally.functions };
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/lcov/place-records.js
/**
 * Returns the counter of each record that has a count, in the order of the records. A record
 * without a counter (a function without a line, a record of line 0) gives `undefined` and is noted.
 * Does not change the counts.
 */
function placeRecords(records, file, notes) {
    const branches = placeBranches(records, file);
    const calls = new Calls(records, file);
    const counters = [];
    for (const record of records) {
        if ("line" in record && record.line === 0)
            notes.lineZero++;
        if (record.kind === "FN" || record.kind === "FNL")
            continue;
        let counter;
        if (record.kind === "BRDA")
            counter = branches.get(record);
        else if (record.kind === "FNDA")
            counter = calls.findByName(record.name);
        else if (record.kind === "FNA")
            counter = calls.findByAlias(record.index, record.name);
        else if (record.line > 0)
            counter = placeCondition(record, file);
        if (counter === undefined && !("line" in record))
            notes.functionWithoutLine++;
        counters.push(counter);
    }
    return counters;
}
/**
 * Matches calls with functions: the n-th FNDA of a name belongs to the n-th FN of that name, and
 * further ones belong to the last.
 */
class Calls {
    byName = new Map();
    taken = new Map();
    lines = new Map();
    file;
    constructor(records, file) {
        this.file = file;
        for (const record of records) {
            if (record.kind === "FNL" && record.line > 0)
                this.lines.set(record.index, record);
            if (record.kind !== "FN" || record.line === 0)
                continue;
            const found = file.functionAt(record.line, record.name);
            found.end = Math.max(found.end, record.end);
            const same = this.byName.get(record.name) ?? [];
            if (!same.includes(found))
                same.push(found);
            this.byName.set(record.name, same);
        }
    }
    findByName(name) {
        const functions = this.byName.get(name) ?? [];
        const next = this.taken.get(name) ?? 0;
        this.taken.set(name, next + 1);
        return (functions[next] ?? functions.at(-1))?.called;
    }
    findByAlias(index, name) {
        const where = this.lines.get(index);
        if (where === undefined)
            return undefined;
        this.file.aliasLines.add(where.line);
        const found = this.file.functionAt(where.line, name);
        found.end = Math.max(found.end, where.end);
        return found.called;
    }
}
function placeCondition(record, file) {
    const condition = file.conditionAt(record.line, record.group, record.sense, record.index, record.expression);
    condition.unreachable &&= record.isUnreachable;
    return condition.taken;
}
/**
 * Groups the branch records of each line into blocks by their number. Then finds each block by its
 * arms and their order on the line.
 */
function placeBranches(records, file) {
    const blocks = new Map();
    for (const record of records) {
        if (record.kind !== "BRDA" || record.line === 0)
            continue;
        const key = `${record.line},${record.block}`;
        const block = blocks.get(key);
        if (block === undefined)
            blocks.set(key, [record]);
        else
            block.push(record);
    }
    const placed = new Map();
    const ordinals = new Map();
    for (const block of blocks.values()) {
        const line = block[0]?.line ?? 0;
        const ids = [...new Set(block.map(({ id }) => id))].sort(compareIds);
        const signature = `${line},${ids.join("\n")}`;
        const ordinal = ordinals.get(signature) ?? 0;
        ordinals.set(signature, ordinal + 1);
        const arms = new Map(file.blockAt(line, ids, ordinal).arms.map((arm) => [arm.id, arm]));
        for (const record of block) {
            const arm = arms.get(record.id);
            if (arm === undefined)
                continue;
            arm.exception ||= record.flags.includes("e");
            arm.fallthrough ||= record.flags.includes("f");
            arm.unreachable &&= record.flags.includes("U");
            placed.set(record, arm.taken);
        }
    }
    return placed;
}
/** Compares numbers by value and texts by code unit. Numbers come first. */
function compareIds(a, b) {
    const [isNumberA, isNumberB] = [/^\d{1,15}$/.test(a), /^\d{1,15}$/.test(b)];
    if (isNumberA !== isNumberB)
        return isNumberA ? -1 : 1;
    const order = isNumberA ? Number(a) - Number(b) : 0;
    return order !== 0 ? order : a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/lcov/render-lcov.js


/**
 * Renders the merged report with one section per file. The same coverage gives the same text in any
 * order of the reports: files are sorted by path, records by line, then by name or arms, and blocks
 * are numbered from 0 on each line.
 * @see https://github.com/linux-test-project/lcov/blob/master/docs/man/geninfo.rst section
 * "TRACEFILE FORMAT"
 */
function renderLcov(map) {
    return map.files().map(renderSection).join("");
}
function renderSection({ path, coverage: file }) {
    const shares = (0,model_tally/* tally */.N4)(file);
    return [
        "TN:",
        `SF:${path}`,
        ...(file.version === undefined ? [] : [`VER:${file.version}`]),
        ...renderFunctions(file),
        `FNF:${shares.functions.total}`,
        `FNH:${shares.functions.covered}`,
        ...renderBranches(file),
        `BRF:${shares.branches.total}`,
        `BRH:${shares.branches.covered}`,
        ...renderConditions(file),
        ...renderLines(file),
        `LF:${shares.lines.total}`,
        `LH:${shares.lines.covered}`,
        "end_of_record\n",
    ].join("\n");
}
function renderFunctions({ functions, aliasLines }) {
    const sorted = sortByKey(functions, (a, b) => a - b).map(([line, names]) => [line, sortByKey(names, compareCodeUnits).map(([, one]) => one)]);
    const named = sorted.filter(([line]) => !aliasLines.has(line)).flatMap(([, list]) => list);
    const grouped = sorted.filter(([line]) => aliasLines.has(line));
    return [
        ...named.map(({ line, end, name }) => `FN:${line},${end > 0 ? `${end},` : ""}${name}`),
        ...named.map(({ called, name }) => `FNDA:${called.hits},${name}`),
        ...grouped.flatMap(([line, list], index) => {
            const end = Math.max(...list.map((one) => one.end));
            return [
                `FNL:${index},${line}${end > 0 ? `,${end}` : ""}`,
                ...list.map(({ called, name }) => `FNA:${index},${called.hits},${name}`),
            ];
        }),
    ];
}
function renderBranches({ branches }) {
    return sortByKey(branches, (a, b) => a - b).flatMap(([line, blocks]) => sortByKey(blocks, compareSignatures)
        .flatMap(([, same]) => same)
        .flatMap(({ arms }, block) => arms.map(({ id, taken, exception, fallthrough, unreachable }) => {
        // lcov reads only one of the first two flags.
        const flags = `${exception ? "e" : fallthrough ? "f" : ""}${unreachable ? "U" : ""}`;
        return `BRDA:${line},${flags}${block},${id},${taken.hits < 0 ? "-" : taken.hits}`;
    })));
}
function renderConditions({ conditions }) {
    const sorted = [...conditions.values()].sort((a, b) => a.line - b.line || compareIds(a.group, b.group) || compareIds(a.index, b.index) || (a.sense < b.sense ? 1 : -1));
    if (sorted.length === 0)
        return [];
    const counted = sorted.filter(({ unreachable }) => !unreachable);
    return [
        ...sorted.map(({ line, unreachable, group, sense, taken, index, expression }) => `MCDC:${line},${unreachable ? "U" : ""}${group},${sense},${taken.hits},${index},${expression}`),
        `MCF:${counted.length}`,
        `MCH:${counted.filter(({ taken }) => taken.hits > 0).length}`,
    ];
}
function renderLines({ lines, checksums }) {
    return [...lines.entries()].map(([line, hits]) => {
        const checksum = checksums.get(line);
        return `DA:${line},${hits}${checksum === undefined ? "" : `,${checksum}`}`;
    });
}
function sortByKey(map, compare) {
    return [...map].sort(([a], [b]) => compare(a, b));
}
function compareCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Compares by the number of arms, then by their ids. */
function compareSignatures(a, b) {
    const [idsA, idsB] = [a.split("\n"), b.split("\n")];
    return idsA.length - idsB.length || idsA.reduce((order, id, index) => order || compareIds(id, idsB[index] ?? ""), 0);
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(10492);
;// CONCATENATED MODULE: ./build/src/merge-coverage/render-summary.js




/**
 * Limit of the table of files, in bytes of UTF-8. With the other limits, the summary stays far
 * below 1 MiB, above which a runner drops it.
 */
const FILES_BUDGET_BYTES = 384 * 1024;
/** Limit of the table of reports, in bytes of UTF-8. */
const REPORTS_BUDGET_BYTES = 128 * 1024;
/** Maximum number of files in both tables together. More would not be read. */
const FILE_LIMIT = 500;
/** Number of files that are shown without expanding the details. */
const OPEN_FILES = 10;
/** Maximum number of ranges of uncovered lines per file. */
const RANGE_LIMIT = 12;
/** Limit of the table of packages, in bytes of UTF-8. */
const PACKAGES_BUDGET_BYTES = 128 * 1024;
/**
 * Renders the job summary: the packages, the files that lack most coverage, and the reports. Its
 * size is below 1 MiB for any input.
 */
function renderSummary(facts) {
    return [renderPackages(facts), renderFiles(facts), renderReports(facts)].filter((part) => part !== "").join("\n\n");
}
function renderPackages({ result, statuses }) {
    const rows = takeWithinBytes(result.packages.map(({ path, tally }) => [(0,markdown/* code */.aY)(path), ...renderShares(tally)]), PACKAGES_BUDGET_BYTES);
    const left = result.packages.length - rows.length;
    const judged = statuses.some(({ threshold }) => threshold !== undefined);
    const head = ["Package", "Lines", "Branches", "Functions"];
    const total = ["**All files**", ...renderShares(result.totals).map((share) => `**${share}**`)];
    const threshold = ["Threshold", ...statuses.map(renderThreshold)];
    const all = (0,markdown/* table */.tp)(head, [total, ...(judged ? [threshold] : []), ...rows], head.slice(1));
    return all + renderOmitted(left, "package");
}
function renderThreshold({ threshold, status }) {
    if (threshold === undefined)
        return "not judged";
    return {
        ok: `✅ at least ${threshold} %`,
        bad: `❌ at least ${threshold} %`,
        unknown: `⚠️ ${threshold} %, cannot be met`,
    }[status];
}
/** Renders the files. Those below a threshold come first. Each group is sorted by missing lines. */
function renderFiles({ result, statuses, blobUrl }) {
    const isLow = ({ tally }) => statuses.some(({ measure, threshold }) => threshold !== undefined && (0,percent/* isBelow */.Yw)(tally[measure], threshold));
    const lacking = result.files.filter(({ tally }) => model_tally/* measures */.qY.some((measure) => countMissing(tally[measure]) > 0));
    if (lacking.length === 0)
        return "";
    const [low, others] = [lacking.filter(isLow), lacking.filter((file) => !isLow(file))];
    const shown = [...low.sort(compareMissing), ...others.sort(compareMissing)].slice(0, FILE_LIMIT);
    const kept = takeWithinBytes(shown.map((file) => renderFile(file, blobUrl)), FILES_BUDGET_BYTES);
    const lowWords = low.length === 0 ? "" : `${low.length} of them below a threshold`;
    const title = `${lacking.length} of ${renderCount(result.files.length, "file")} not fully covered${lowWords && `, ${lowWords}`}`;
    const head = ["File", "Lines", "Branches", "Functions", "Uncovered lines"];
    const open = (0,markdown/* table */.tp)(head, kept.slice(0, OPEN_FILES), head.slice(1, 4));
    const more = kept.slice(OPEN_FILES);
    const rest = more.length === 0
        ? ""
        : `\n\n${renderDetails(`${renderCount(more.length, "more file")}`, (0,markdown/* table */.tp)(head, more, head.slice(1, 4)))}`;
    return `**${title}**\n\n${open}${rest}${renderOmitted(lacking.length - kept.length, "file")}`;
}
function renderFile({ path, tally, uncovered }, blobUrl) {
    const url = `${blobUrl}/${path.split("/").map(encodeSegment).join("/")}`;
    const name = blobUrl !== "" && isInside(path) ? `[${(0,markdown/* code */.aY)(path)}](${url})` : (0,markdown/* code */.aY)(path);
    return [name, ...renderShares(tally), renderRanges(uncovered)];
}
function renderRanges(ranges) {
    const shown = ranges.slice(0, RANGE_LIMIT).map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
    const left = ranges.length - shown.length;
    return shown.join(", ") + (left > 0 ? ` and ${left} more` : "");
}
function renderReports({ reports, notes }) {
    const rows = reports.map(({ path, sizeBytes, sections }) => [(0,markdown/* code */.aY)(path), `${sizeBytes}`, `${sections}`]);
    const kept = takeWithinBytes(rows, REPORTS_BUDGET_BYTES);
    const head = ["Report", "Bytes", "Source files"];
    const list = `${(0,markdown/* table */.tp)(head, kept, head.slice(1))}${renderOmitted(rows.length - kept.length, "report")}`;
    const warnings = notes.length === 0 ? "" : `${notes.map((note) => `- ⚠️ ${(0,markdown/* escapeMarkdown */.FV)(note)}`).join("\n")}\n\n`;
    return warnings + renderDetails(`${renderCount(reports.length, "report")} read`, list);
}
function renderShares(tally) {
    return model_tally/* measures */.qY.map((measure) => (0,markdown/* escapeMarkdown */.FV)((0,percent/* describeShare */.rm)(tally[measure])));
}
/** Returns the first rows that fit into the limit. */
function takeWithinBytes(rows, limitBytes) {
    let bytes = 0;
    const end = rows.findIndex((row) => {
        bytes += Buffer.byteLength(row.join(" | ")) + "|  |\n".length;
        return bytes > limitBytes;
    });
    return rows.slice(0, end < 0 ? rows.length : end);
}
function renderOmitted(count, noun) {
    return count === 0 ? "" : `\n\n${renderCount(count, `more ${noun}`)} omitted here; the JSON totals contain all.`;
}
function renderCount(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function renderDetails(title, body) {
    return `<details>\n<summary>${(0,markdown/* escapeMarkdown */.FV)(title)}</summary>\n\n${body}\n\n</details>`;
}
function compareMissing(a, b) {
    const order = model_tally/* measures */.qY.reduce((found, one) => found || countMissing(b.tally[one]) - countMissing(a.tally[one]), 0);
    return order || (a.path < b.path ? -1 : 1);
}
function countMissing({ covered, total }) {
    return total - covered;
}
/** Escapes parentheses as well, because they would end a Markdown link. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.toWellFormed()).replaceAll("(", "%28").replaceAll(")", "%29");
}

// EXTERNAL MODULE: ./build/actions/merge-coverage/coverage-outcome.js
var coverage_outcome = __webpack_require__(16329);
// EXTERNAL MODULE: ./build/actions/merge-coverage/find-all.js
var find_all = __webpack_require__(15107);
;// CONCATENATED MODULE: ./build/src/merge-coverage/lcov/recognise.js
/** Number of bytes that are read to recognise the format. */
const HEAD_BYTES = 4096;
/** First bytes of each format, as latin1 text. */
const signatures = [
    ["a gzip archive", "\u001f\u008b"],
    ["a zip archive", "PK\u0003\u0004"],
    ["UTF-16 text", "\u00ff\u00fe"],
    ["UTF-16 text", "\u00fe\u00ff"],
    ["a coverage.py data file", "SQLite format 3"],
];
const formats = [
    ["a Go cover profile", /^mode: (?:set|count|atomic)\b/],
    ["JaCoCo XML", /<!DOCTYPE report\b|<report\b[^>]*>\s*<(?:sessioninfo|group|package)\b/],
    ["OpenCover XML", /<CoverageSession\b/],
    ["Clover XML", /<coverage\b[^>]*\bclover=|<coverage\b[^>]*>\s*<project\b/],
    ["Cobertura XML", /<!DOCTYPE coverage\b|<coverage\b[^>]*\b(?:line-rate|lines-valid)=/],
    ["XML", /^\s*<\?xml\b/],
    ["an HTML page", /^\s*<(?:!doctype html|html)\b/i],
    ["Istanbul JSON", /^\s*\{[\s\S]*"(?:statementMap|fnMap|branchMap)"\s*:/],
    ["an Istanbul JSON summary", /^\s*\{\s*"total"\s*:\s*\{\s*"lines"/],
    ["V8 JSON", /^\s*\{\s*"result"\s*:\s*\[/],
    ["coverage.py JSON", /^\s*\{\s*"meta"\s*:\s*\{/],
    ["JSON", /^\s*[{[]/],
];
/**
 * Returns the name of a known format that this action does not read, based on its first bytes.
 * Returns `undefined` for any other content.
 */
function recogniseUnsupported(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString("latin1");
    const text = head.replace(/^\u00ef\u00bb\u00bf/, "");
    const found = signatures.find(([, start]) => text.startsWith(start)) ?? formats.find(([, pattern]) => pattern.test(text));
    return found?.[0];
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/lcov/parse-record.js

/**
 * Parses one record. Returns `undefined` if the line is invalid. Names, branch ids and expressions
 * may contain commas.
 * @see https://github.com/linux-test-project/lcov/blob/master/docs/man/geninfo.rst section
 * "TRACEFILE FORMAT"
 */
function parseRecord(text, notes) {
    const colon = text.indexOf(":");
    const rest = text.slice(colon + 1);
    switch (text.slice(0, colon)) {
        case "FN":
            return parseFunction(rest);
        case "FNDA": {
            const [, count = "", name = ""] = /^([^,]*),(.*)$/s.exec(rest) ?? [];
            const hits = parseCount(count, notes);
            return hits === undefined ? undefined : { kind: "FNDA", hits, name };
        }
        case "FNL": {
            const [, index = "", start = "", stop = "0"] = /^(\d+),(\d+)(?:,(\d+))?$/.exec(rest) ?? [];
            const [line, end] = [parseLine(start), parseLine(stop)];
            return line === undefined || end === undefined ? undefined : { kind: "FNL", index, line, end };
        }
        case "FNA": {
            const [, index = "", count = "", name = ""] = /^(\d+),([^,]*),(.*)$/s.exec(rest) ?? [];
            const hits = parseCount(count, notes);
            return hits === undefined ? undefined : { kind: "FNA", index, hits, name };
        }
        case "BRDA":
            return parseBranch(rest, notes);
        case "MCDC":
            return parseCondition(rest, notes);
        default:
            return undefined;
    }
}
function parseFunction(rest) {
    const [, start = "", stop = "0", name = ""] = /^(\d+),(?:(\d+),)?(.*)$/s.exec(rest) ?? [];
    const [line, end] = [parseLine(start), parseLine(stop)];
    return line === undefined || end === undefined ? undefined : { kind: "FN", line, end, name };
}
function parseBranch(rest, notes) {
    // The branch's id may be an expression with commas, so the count follows the last comma.
    const [, where = "", flags = "", block = "", id = "", count = ""] = /^(\d+),([efU]*)(\d+),(.*),([^,]*)$/s.exec(rest) ?? [];
    const [line, hits] = [parseLine(where), parseTaken(count, notes)];
    return line === undefined || hits === undefined ? undefined : { kind: "BRDA", line, flags, block, id, hits };
}
function parseCondition(rest, notes) {
    const [, where = "", flag = "", group = "", sense = "", count = "", index = "", expression = ""] = /^(\d+),(U?)(\d+),([tf]),([^,]*),(\d+),(.*)$/s.exec(rest) ?? [];
    const [line, hits] = [parseLine(where), parseCount(count, notes)];
    if (line === undefined || hits === undefined)
        return undefined;
    return { kind: "MCDC", line, isUnreachable: flag === "U", group, sense, hits, index, expression };
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/lcov/report-text.js
/**
 * Longest line that is decoded, in bytes. Records are far shorter, and a file with one long line is
 * not a report.
 */
const LINE_LIMIT_BYTES = 1024 * 1024;
const LF = 10;
const CR = 13;
/** An invalid line: the offset of its first byte, and a clause that follows "line N". */
class UnreadableLine extends Error {
    offset;
    what;
    constructor(offset, what) {
        super(what);
        this.offset = offset;
        this.what = what;
    }
}
/**
 * Gives access to the lines of a report by the offsets of their first bytes. Decodes only requested
 * lines.
 */
class ReportText {
    /** Offset of the first line, after a byte order mark if there is one. */
    start;
    bytes;
    constructor(bytes) {
        this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    }
    /**
     * Returns the line without its terminator, `\n` or `\r\n`.
     * @throws UnreadableLine when it is longer than `LINE_LIMIT_BYTES`
     */
    lineAt(offset) {
        const next = this.nextLine(offset);
        let end = this.bytes[next - 1] === LF ? next - 1 : next;
        if (end > offset && this.bytes[end - 1] === CR)
            end--;
        if (end - offset > LINE_LIMIT_BYTES)
            throw new UnreadableLine(offset, `has more than ${LINE_LIMIT_BYTES} bytes`);
        return this.bytes.toString("utf8", offset, end);
    }
    /** Returns the offset of the next line, or of the end of the report. */
    nextLine(offset) {
        const end = this.bytes.indexOf(LF, offset);
        return end < 0 ? this.bytes.length : end + 1;
    }
    /** Returns the 1-based number of the line at the offset. */
    numberAt(offset) {
        let number = 1;
        for (let at = this.nextLine(0); at <= offset && at < this.bytes.length; at = this.nextLine(at))
            number++;
        return number;
    }
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/lcov/shape.js
/**
 * Marks for counts in a shape. No line of a report contains these bytes. `TAKEN_MARK` also allows
 * `-`.
 */
const COUNT_MARK = 0;
const TAKEN_MARK = 1;
/**
 * Returns the line with a mark instead of its count, and a line feed. The count is field 0 of FNDA,
 * 1 of FNA, 3 of MCDC and the last of BRDA; the other records have none.
 */
function withMark(kind, text) {
    if (kind === "BRDA")
        return `${text.slice(0, text.lastIndexOf(",") + 1)}${String.fromCharCode(TAKEN_MARK)}\n`;
    const field = kind === "FNDA" ? 0 : kind === "FNA" ? 1 : kind === "MCDC" ? 3 : undefined;
    if (field === undefined)
        return `${text}\n`;
    let start = text.indexOf(":") + 1;
    for (let skipped = 0; skipped < field; skipped++)
        start = text.indexOf(",", start) + 1;
    return `${text.slice(0, start)}${String.fromCharCode(COUNT_MARK)}${text.slice(text.indexOf(",", start))}\n`;
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/lcov/scan-lcov.js






/** Longest path of a source file, in UTF-16 units. The limit of Linux is 4096 bytes. */
const PATH_LIMIT = 4096;
const scan_lcov_LF = 10;
const scan_lcov_CR = 13;
const DASH = 45;
const COMMA = 44;
const COLON = 58;
/** Number of digits up to which a number is exact without further checks. */
const SAFE_DIGITS = 15;
/**
 * Adds one lcov report to the map. Totals in the report are ignored and recomputed. After a problem
 * the map contains a part of the report and is unusable.
 */
function scanLcov(bytes, into) {
    const scanner = new Scanner(bytes, into);
    try {
        return { ok: true, sections: scanner.run() };
    }
    catch (error) {
        if (!(error instanceof UnreadableLine))
            throw error;
        return { ok: false, problem: { line: scanner.text.numberAt(error.offset), what: error.what } };
    }
}
class Scanner {
    bytes;
    text;
    map;
    counts = new Float64Array(256);
    counted = 0;
    constructor(bytes, map) {
        this.bytes = bytes;
        this.text = new ReportText(bytes);
        this.map = map;
    }
    run() {
        let sections = 0;
        let at = this.text.start;
        while (at < this.bytes.length) {
            const text = this.text.lineAt(at);
            const next = this.text.nextLine(at);
            if (text.startsWith("SF:")) {
                if (text.length === 3)
                    throw new UnreadableLine(at, "names no source file");
                if (text.length > PATH_LIMIT + 3)
                    throw new UnreadableLine(at, `has a path of more than ${PATH_LIMIT} characters`);
                at = this.readSection(this.map.fileAt(text.slice(3)), at, next);
                sections++;
            }
            else if (text.trim() === "" || text.startsWith("#") || text.startsWith("TN:")) {
                at = next;
            }
            else {
                throw new UnreadableLine(at, "is not an lcov record, or is outside a source file's section");
            }
        }
        return sections;
    }
    /**
     * Reads one section, starting after its SF line, and returns the offset of the next section. Adds
     * line hits immediately and the other counts at the end.
     */
    readSection(file, opened, start) {
        const { bytes } = this;
        const { lines } = file.coverage;
        const shape = file.shape?.bytes;
        let dense = lines.dense;
        let expected = 0;
        let isExpected = shape !== undefined;
        this.counted = 0;
        for (let at = start; at < bytes.length;) {
            const first = bytes[at];
            if (first === 68 && bytes[at + 1] === 65 && bytes[at + 2] === COLON) {
                let next = at + 3;
                let line = 0;
                for (let digit = (bytes[next] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 48)
                    line = line * 10 + digit;
                const comma = next;
                let hits = 0;
                for (let digit = (bytes[++next] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 48)
                    hits = hits * 10 + digit;
                const areSafe = comma - at - 3 <= SAFE_DIGITS && next - comma - 1 <= SAFE_DIGITS;
                const isPlain = bytes[comma] === COMMA && next > comma + 1 && line > 0 && areSafe;
                if (isPlain && bytes[next] === scan_lcov_CR)
                    next++;
                if (isPlain && bytes[next] === scan_lcov_LF) {
                    if (line < dense.length) {
                        dense[line] = sum(dense[line] ?? 0, hits);
                    }
                    else {
                        lines.add(line, hits);
                        dense = lines.dense;
                    }
                    at = next + 1;
                }
                else {
                    this.readUnusualLine(file, at);
                    dense = lines.dense;
                    at = this.text.nextLine(at);
                }
            }
            else if (isStructure(bytes, at)) {
                if (isExpected && shape !== undefined) {
                    const matched = this.matchShape(shape, expected, at);
                    isExpected = matched >= 0;
                    expected = matched;
                }
                at = this.text.nextLine(at);
            }
            else if (first === 101) {
                if (this.text.lineAt(at).trimEnd() !== "end_of_record")
                    throw new UnreadableLine(at, "is not an lcov record");
                const next = this.text.nextLine(at);
                if (isExpected && expected === shape?.length)
                    this.commitCounts(file.shape?.counters ?? []);
                else
                    this.readStructure(file, start, at);
                return next;
            }
            else {
                this.readOtherLine(file, at);
                at = this.text.nextLine(at);
            }
        }
        throw new UnreadableLine(opened, "starts a section without `end_of_record`: the file is cut off");
    }
    /**
     * Compares one line with the shape and keeps its count. Returns the next position in the shape,
     * or -1 if they differ.
     */
    matchShape(shape, from, at) {
        const { bytes } = this;
        let position = from;
        let next = at;
        for (; position < shape.length; position++) {
            const wanted = shape[position];
            if (wanted === COUNT_MARK || wanted === TAKEN_MARK) {
                let hits = 0;
                const first = next;
                for (let digit = (bytes[next] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 48)
                    hits = hits * 10 + digit;
                if (next === first && wanted === TAKEN_MARK && bytes[next] === DASH) {
                    next++;
                    hits = -1;
                }
                if (next === first || next - first > SAFE_DIGITS)
                    return -1;
                this.keepCount(hits);
            }
            else if (wanted === scan_lcov_LF) {
                if (bytes[next] === scan_lcov_CR)
                    next++;
                return bytes[next] === scan_lcov_LF ? position + 1 : -1;
            }
            else if (bytes[next++] !== wanted) {
                return -1;
            }
        }
        return -1;
    }
    keepCount(hits) {
        if (this.counted === this.counts.length) {
            const wider = new Float64Array(this.counts.length * 2);
            wider.set(this.counts);
            this.counts = wider;
        }
        this.counts[this.counted++] = hits;
    }
    commitCounts(counters) {
        for (let index = 0; index < counters.length; index++)
            counters[index]?.add(this.counts[index] ?? 0);
    }
    /**
     * Parses the function, branch and condition records between two offsets, adds their counts, and
     * remembers their shape.
     */
    readStructure(file, start, end) {
        const records = [];
        let shape = "";
        for (let at = start; at < end; at = this.text.nextLine(at)) {
            if (!isStructure(this.bytes, at))
                continue;
            const text = this.text.lineAt(at);
            const record = parseRecord(text, this.map.notes);
            // A report must not contain the marks of a shape.
            if (text.includes("\u0000") || text.includes("\u0001"))
                throw new UnreadableLine(at, "contains a control character");
            if (record === undefined)
                throw new UnreadableLine(at, `is not a valid ${text.slice(0, text.indexOf(":") + 1)} record`);
            records.push(record);
            shape += withMark(record.kind, text);
        }
        const noted = this.map.notes.lineZero + this.map.notes.functionWithoutLine;
        const counters = placeRecords(records, file.coverage, this.map.notes);
        let index = 0;
        for (const record of records)
            if ("hits" in record)
                counters[index++]?.add(record.hits);
        const isWhole = noted === this.map.notes.lineZero + this.map.notes.functionWithoutLine;
        file.shape = isWhole ? createShape(shape, counters) : undefined;
    }
    /** Reads a DA record with a checksum, or with an unusual count, line number or terminator. */
    readUnusualLine(file, at) {
        const [, where = "", count = "", checksum] = /^DA:(\d+),([^,]*)(?:,(.*))?$/s.exec(this.text.lineAt(at)) ?? [];
        const [line, hits] = [parseLine(where), parseCount(count, this.map.notes)];
        if (line === undefined || hits === undefined)
            throw new UnreadableLine(at, "is not a valid DA: record");
        if (line === 0) {
            this.map.notes.lineZero++;
            return;
        }
        file.coverage.lines.add(line, hits);
        if (checksum)
            this.map.checkLine(file, line, checksum);
    }
    readOtherLine(file, at) {
        const text = this.text.lineAt(at);
        if (text.startsWith("VER:"))
            this.map.checkVersion(file, text.slice(4));
        else if (text.startsWith("SF:"))
            throw new UnreadableLine(at, "starts a section before the previous one has its `end_of_record`");
        else if (!/^(?:\s*$|#|TN:|LF:|LH:|FNF:|FNH:|BRF:|BRH:|MCF:|MCH:)/.test(text))
            throw new UnreadableLine(at, "is not an lcov record");
    }
}
/**
 * Returns whether the line is FN, FNDA, FNL, FNA, BRDA or MCDC. Compares the bytes that differ from
 * the totals FNF, FNH, BRF, BRH, MCF and MCH.
 */
function isStructure(bytes, at) {
    const first = bytes[at];
    const third = bytes[at + 2];
    if (first === 70)
        return bytes[at + 1] === 78 && third !== 70 && third !== 72;
    return ((first === 66 && bytes[at + 1] === 82 && third === 68) || (first === 77 && bytes[at + 1] === 67 && third === 68));
}
function createShape(shape, counters) {
    return { bytes: Buffer.from(shape), counters: counters.filter((counter) => counter !== undefined) };
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/add-report.js


/**
 * Adds one report to the map. Returns the reason if the report is rejected; the map is then
 * unusable.
 */
function addReport(path, bytes, into) {
    const reject = (reason, what, line) => {
        return { ok: false, problem: { path, reason, what, ...(line === undefined ? {} : { line }) } };
    };
    if (bytes.byteLength === 0)
        return reject("coverage.unparsable", "is empty");
    const format = recogniseUnsupported(bytes);
    if (format !== undefined)
        return reject("coverage.unsupported", `is ${format}, but this version reads only lcov`);
    const scan = scanLcov(bytes, into);
    if (!scan.ok)
        return reject("coverage.unparsable", scan.problem.what, scan.problem.line);
    if (scan.sections === 0)
        return reject("coverage.unparsable", "contains no source file");
    return { ok: true, report: { path, sizeBytes: bytes.byteLength, sections: scan.sections } };
}

;// CONCATENATED MODULE: ./build/actions/merge-coverage/read-reports.js


/** Largest report in bytes. One report is held in memory at a time. */
const REPORT_LIMIT_BYTES = 512 * 1024 * 1024;
/**
 * Adds the files to the map in the given order. Only files of the same size are compared, by
 * digest.
 */
async function readReports(files, map, host) {
    const reports = [];
    const problems = [];
    const digests = new Map();
    const bySize = Map.groupBy(files, ({ sizeBytes }) => sizeBytes);
    for (const { path, sizeBytes } of files) {
        const bytes = await host.files.readBytes(path, REPORT_LIMIT_BYTES);
        const added = addReport(path, bytes, map);
        if (added.ok)
            reports.push(added.report);
        else
            problems.push(added.problem);
        if ((bySize.get(sizeBytes)?.length ?? 0) < 2)
            continue;
        const digest = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
        digests.set(digest, [...(digests.get(digest) ?? []), path]);
    }
    return { reports, problems, identical: [...digests.values()].filter((paths) => paths.length > 1) };
}

;// CONCATENATED MODULE: ./build/actions/merge-coverage/merge-reports.js
















/**
 * Reads all reports, merges them, judges the result and writes it. Writes nothing if a report is
 * unusable.
 */
async function mergeReports(files, skipped, inputs, host) {
    const names = { lcov: external_node_path_.posix.join(inputs.output, "lcov.info"), json: external_node_path_.posix.join(inputs.output, "coverage.json") };
    const map = new CoverageMap({
        workspace: host.environment["GITHUB_WORKSPACE"] ?? "",
        repository: host.environment["GITHUB_REPOSITORY"] ?? "",
    });
    const { reports, problems, identical } = await readReports(files, map, host);
    const broken = (0,judge/* judgeProblems */.Et)(problems) ?? (0,judge/* judgeConflicts */.Nv)(map.conflicts);
    if (broken !== undefined)
        return (0,coverage_outcome/* createUnmergedOutcome */.w)(broken);
    const result = measure(map, await findPackages(inputs.packages, map, host));
    const paths = reports.map(({ path }) => path);
    const repeats = (0,merge_coverage_repeats/* findRepeats */.aj)(paths, identical);
    const completeness = { reports: reports.length, expected: inputs.expected, repeats };
    const thresholds = {
        lines: inputs["threshold-lines"],
        branches: inputs["threshold-branches"],
        functions: inputs["threshold-functions"],
    };
    const notes = describeWarnings({ map, skipped, repeats, mixedAttempts: (0,merge_coverage_repeats/* findMixedAttempts */.XU)(paths) });
    for (const note of notes)
        host.log.warning(`merge-coverage: ${note}`);
    const lcov = await write(names.lcov, renderLcov(map), host);
    const json = await write(names.json, renderJson(result, reports, completeness), host);
    const all = (0,judge/* evaluateMeasures */.Fv)(result.totals, thresholds, completeness);
    return {
        verdict: (0,judge/* judge */.S4)(result.totals, thresholds, completeness),
        outputs: {
            lines: (0,percent/* formatPercent */.l9)(result.totals.lines),
            branches: (0,percent/* formatPercent */.l9)(result.totals.branches),
            functions: (0,percent/* formatPercent */.l9)(result.totals.functions),
            lcov: lcov.name,
            json: json.name,
        },
        summary: renderSummary({ result, statuses: all, reports, notes, blobUrl: createBlobUrl(host.environment) }),
        record: {
            observations: [
                ...all.map(({ measure, status }) => ({
                    name: measure,
                    status,
                    ...(status === "bad" ? { code: "coverage.below" } : {}),
                })),
                (0,judge/* isIncomplete */.Ne)(completeness)
                    ? { name: "completeness", status: "bad", code: "coverage.incomplete" }
                    : { name: "completeness", status: "unknown" },
            ],
            calls: {
                reports: reports.length,
                files: result.files.length,
                ...Object.fromEntries(all.flatMap(({ measure, share }) => [
                    [`${measure}-covered`, share.covered],
                    [`${measure}-total`, share.total],
                ])),
            },
            artifacts: [lcov, json],
        },
    };
}
/**
 * Returns the listed directories, or the directories with a package.json among those that contain
 * covered files.
 */
async function findPackages(listed, map, host) {
    if (listed.length > 0)
        return { directories: listed.map((directory) => external_node_path_.posix.join(directory, ".")), isClosed: true };
    const globs = createManifestPatterns(map)
        .map(glob/* parseGlob */.qF)
        .flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
    const { files } = await (0,find_all/* findAll */.J)(globs, host);
    return { directories: files.map(({ path }) => external_node_path_.posix.dirname(path)), isClosed: false };
}
async function write(name, text, host) {
    const bytes = Buffer.from(text);
    await host.files.write(name, bytes);
    return { name, sizeBytes: bytes.length, digest: `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}` };
}


/***/ })

};
