export const id = "merge-coverage-merge-reports";
export const ids = ["merge-coverage-merge-reports"];
export const modules = {

/***/ 92042:
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
/** The place of this commit's files on the web, from the runner's variables; the empty text when they do not look like one. */
function blobUrl(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = environment;
    const url = `${server}/${repository}/blob/${sha}`;
    return /^https:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/blob\/[0-9a-f]{40}$/.test(url) ? url : "";
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/model/canonical-path.js
/**
 * One spelling for one file: with `/`, relative to the workspace, without `.` and `..` inside. An absolute path is taken as below the workspace
 * when it lies below this machine's, or below a folder of another runner that is named twice after the repository
 * (`/home/runner/work/name/name`, `D:\a\name\name`, `/__w/name/name`). Any other absolute path stays absolute.
 * @see https://docs.github.com/actions/reference/runners/github-hosted-runners#file-systems
 */
function canonicalPath(raw, roots) {
    const path = normalise(raw);
    if (!isAbsolute(path))
        return path;
    const workspace = normalise(roots.workspace);
    if (workspace !== "" && startsWithFolder(path, workspace))
        return path.slice(workspace.length + 1);
    const name = roots.repository.split("/")[1] ?? "";
    const elsewhere = name === "" ? -1 : path.indexOf(`/${name}/${name}/`);
    const isWorkFolder = /(?:^|\/)(?:work|_work|__w|[A-Z]:\/a)$/.test(path.slice(0, Math.max(0, elsewhere)));
    return isWorkFolder ? path.slice(elsewhere + 2 * name.length + 3) : path;
}
/** Whether a canonical path lies in the workspace. */
function isInside(path) {
    return !isAbsolute(path) && path !== ".." && !path.startsWith("../");
}
function isAbsolute(path) {
    return path.startsWith("/") || /^[A-Z]:/.test(path);
}
/** Windows compares names without regard to case; a path with a drive letter is one of its. */
function startsWithFolder(path, folder) {
    const [a, b] = /^[A-Z]:/.test(folder) ? [path.toLowerCase(), folder.toLowerCase()] : [path, folder];
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
/** Largest count that is kept, so that every sum of counts is an exact whole number. */
const COUNT_LIMIT = Number.MAX_SAFE_INTEGER;
/** A count that means the place was never evaluated (`-` in lcov); any number beats it. */
const NEVER = -1;
/** How often one arm, function or condition was seen. A class, so that the hot loop meets one shape of object only. */
class Counter {
    hits;
    constructor(hits) {
        this.hits = hits;
    }
    /** Adds a count from another report: `NEVER` gives way to a number, sums stop at `COUNT_LIMIT`. Any order gives the same. */
    add(hits) {
        this.hits = sum(this.hits, hits);
    }
}
/** Two counts together: `NEVER` gives way to a number, sums stop at `COUNT_LIMIT`. */
function sum(a, b) {
    if (a === NEVER)
        return b;
    if (b === NEVER)
        return a;
    return Math.min(a + b, COUNT_LIMIT);
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/model/line-hits.js

/** Lines every file has room for from the start. */
const FIRST_CAPACITY = 256;
/** Room per known line; a line number beyond it is kept aside, so that one absurd number cannot claim memory. */
const ROOM_PER_LINE = 16;
/** Hits by 1-based line number; `NEVER` marks a line without data. */
class LineHits {
    /** Hits of the lines below its length. Readers may write through it for lines it has room for, by `sum`'s rules. */
    dense = new Float64Array(FIRST_CAPACITY).fill(NEVER);
    sparse = new Map();
    retryAt = 0;
    /** Adds hits of one line, in any order of lines and reports. */
    add(line, hits) {
        if (line >= this.dense.length)
            this.makeRoom(line);
        if (line < this.dense.length) {
            const before = this.dense[line] ?? NEVER;
            this.dense[line] = sum(before, hits);
        }
        else {
            this.sparse.set(line, sum(this.sparse.get(line) ?? NEVER, hits));
        }
    }
    /** The lines with data, by ascending number. */
    *entries() {
        for (let line = 1; line < this.dense.length; line++) {
            const hits = this.dense[line] ?? NEVER;
            if (hits !== NEVER)
                yield [line, hits];
        }
        for (const line of [...this.sparse.keys()].sort((a, b) => a - b))
            yield [line, this.sparse.get(line) ?? 0];
    }
    /** How many lines have data, and how many of them a hit. */
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
    /** Widens the dense part when enough lines are known. Counting them costs time, so a refused line is not the reason to count again soon. */
    makeRoom(line) {
        if (this.sparse.size < this.retryAt)
            return;
        if (line > this.share().total * ROOM_PER_LINE) {
            this.retryAt = this.sparse.size + this.dense.length / ROOM_PER_LINE;
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


/** What all reports together say about one source file. It grows as reports are added; their order does not matter. */
class FileCoverage {
    lines = new LineHits();
    /** Functions by start line, then name. */
    functions = new Map();
    /** Lines at which a report says that all names are one function (`FNL`/`FNA`); elsewhere each name is a function. */
    aliasLines = new Set();
    /**
     * Blocks by line, then by signature: block numbers differ between runs, so the n-th block with the same arms on a line is taken for the
     * same block in every report.
     */
    branches = new Map();
    conditions = new Map();
    /** Checksums of source lines, and the version of the file, where reports have them. */
    checksums = new Map();
    version;
    /** The function of this line and name, made when it is new. */
    functionAt(line, name) {
        const here = getOrMake(this.functions, line, () => new Map());
        return getOrMake(here, name, () => ({ line, name, called: new Counter(0), end: 0 }));
    }
    /** The `ordinal`-th block (from 0) of this line with exactly these arms; `ids` are unique and sorted. */
    blockAt(line, ids, ordinal) {
        const here = getOrMake(this.branches, line, () => new Map());
        // No id holds a line feed, so the joined text stands for one list only.
        const same = getOrMake(here, ids.join("\n"), () => []);
        while (same.length <= ordinal)
            same.push({ arms: ids.map(newArm) });
        return same[ordinal] ?? { arms: [] };
    }
    /** The condition of this line, group, sense and index, made when it is new. */
    conditionAt(line, group, sense, index, expression) {
        const key = `${line},${group},${sense},${index}`;
        const found = getOrMake(this.conditions, key, () => {
            return { line, group, sense, index, taken: new Counter(0), expression, unreachable: true };
        });
        if (expression < found.expression)
            found.expression = expression;
        return found;
    }
}
function newArm(id) {
    return { id, taken: new Counter(NEVER), exception: false, fallthrough: false, unreachable: true };
}
function getOrMake(map, key, make) {
    const found = map.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    map.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/model/parse-count.js

/** No notes. */
function noNotes() {
    return { negative: 0, huge: 0, functionWithoutLine: 0, lineZero: 0 };
}
/**
 * A count from its text, `undefined` when it is none. Producers write negative counts (races in gcov) and counts near 2^64 (llvm-cov) or
 * as `1e+19`: a negative one becomes 0, a huge one `COUNT_LIMIT`, and a part of a hit a whole one; each of the first two is noted.
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
/** Like `parseCount`, with `-` for `NEVER`. */
function parseTaken(text, notes) {
    return text === "-" ? NEVER : parseCount(text, notes);
}
/** A 1-based line number from its digits, or 0; `undefined` for anything else. */
function parseLine(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/model/coverage-map.js



/** All source files by canonical path, as reports are added. */
class CoverageMap {
    notes = noNotes();
    conflicts = [];
    tracked = new Map();
    bySpelling = new Map();
    roots;
    constructor(roots) {
        this.roots = roots;
    }
    /** The file behind any spelling of its path, made when it is new. */
    fileAt(spelling) {
        const known = this.bySpelling.get(spelling);
        if (known !== undefined)
            return known;
        const path = canonicalPath(spelling, this.roots);
        const file = this.tracked.get(path) ?? { path, coverage: new FileCoverage(), shape: undefined };
        this.tracked.set(path, file);
        this.bySpelling.set(spelling, file);
        return file;
    }
    /** Notes the checksum of a source line; one that differs from another report's is a conflict. */
    checkLine({ path, coverage }, line, checksum) {
        const known = coverage.checksums.get(line);
        if (known === undefined)
            coverage.checksums.set(line, checksum);
        else if (known !== checksum)
            this.conflicts.push({ path, line });
    }
    /** Notes the version of a file; one that differs from another report's is a conflict. */
    checkVersion({ path, coverage }, version) {
        coverage.version ??= version;
        if (coverage.version !== version)
            this.conflicts.push({ path });
    }
    /** The files in the order of their paths, code unit by code unit. */
    files() {
        return [...this.tracked.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    }
}

// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
// EXTERNAL MODULE: ./build/src/merge-coverage/repeats.js
var merge_coverage_repeats = __webpack_require__(33479);
;// CONCATENATED MODULE: ./build/src/merge-coverage/describe-oddities.js



const words = {
    negative: "negative counts were taken as 0",
    huge: "counts beyond 2^53 were cut to it",
    functionWithoutLine: "calls of functions that no report gives a line were left out",
    lineZero: "records of line 0 were left out",
};
/** What was put right or looks odd, as sentences; empty when there is nothing. */
function describeOddities({ map, skipped, repeats, mixedAttempts }) {
    const counts = Object.keys(words)
        .filter((kind) => map.notes[kind] > 0)
        .map((kind) => `${map.notes[kind]} ${words[kind]}.`);
    const same = repeats.map((repeat) => `${(0,merge_coverage_repeats/* describeRepeat */.nK)(repeat)}, and one may hide that another is lost.`);
    const mixed = mixedAttempts.map((paths) => {
        return `The reports ${(0,merge_coverage_repeats/* namePaths */.ko)(paths)} are of one job in different attempts: one may be an older report of the same shard.`;
    });
    const links = skipped.length === 0
        ? []
        : [`${skipped.length} symbolic links were not followed, first ${(0,quote/* quote */.hD)(skipped[0] ?? "")}.`];
    const outside = map.files().filter(({ path }) => !isInside(path));
    const strangers = outside.length === 0
        ? []
        : [`${outside.length} source files lie outside of the workspace, first ${(0,quote/* quote */.hD)(outside[0]?.path ?? "")}.`];
    return [...same, ...mixed, ...links, ...strangers, ...counts];
}

// EXTERNAL MODULE: ./build/src/merge-coverage/judge.js
var judge = __webpack_require__(51376);
// EXTERNAL MODULE: ./build/src/merge-coverage/model/tally.js
var model_tally = __webpack_require__(64887);
;// CONCATENATED MODULE: ./build/src/merge-coverage/group-packages.js

/** The package of files that lie in none of the listed folders, and of files at the root. */
const OTHER_FILES = "(other files)";
/**
 * The folder of `folders` that a file belongs to, the deepest one if several hold it. Outside of all of them it is the first part of its
 * path, or `OTHER_FILES` when `isClosed` says that the list is complete or the file lies at the root.
 */
function packageOf(path, folders, isClosed) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        const folder = path.slice(0, end);
        if (folders.has(folder))
            return folder;
    }
    const first = path.indexOf("/");
    return isClosed || first <= 0 ? OTHER_FILES : path.slice(0, first);
}
/** The packages of the files in the order of their paths, `OTHER_FILES` last. Each file counts in one package. */
function groupPackages(files, folders, isClosed) {
    const known = new Set(folders);
    const groups = Map.groupBy(files, ({ path }) => packageOf(path, known, isClosed));
    return [...groups]
        .map(([path, rows]) => ({ path, tally: (0,model_tally/* addTallies */.MA)(rows.map(({ tally }) => tally)) }))
        .sort((a, b) => Number(a.path === OTHER_FILES) - Number(b.path === OTHER_FILES) || (a.path < b.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/uncovered-ranges.js
/** The lines without a hit as ranges in ascending order. Lines without data between two of them do not split a range; a covered line does. */
function uncoveredRanges(lines) {
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





/** The numbers of all files in the map. */
function measure(map, { folders, isClosed }) {
    const files = map.files().map(({ path, coverage }) => {
        return { path, tally: (0,model_tally/* tally */.N4)(coverage), uncovered: uncoveredRanges(coverage.lines) };
    });
    return {
        totals: (0,model_tally/* addTallies */.MA)(files.map((file) => file.tally)),
        packages: groupPackages(files, folders, isClosed),
        files,
    };
}
/** Most folders that are searched for manifests by name; beyond it the whole workspace is searched at once. */
const TOP_FOLDER_LIMIT = 50;
/**
 * Patterns for the manifests above the files of the map: below the first parts of their paths, because no other folder can hold a package
 * of theirs. Manifests at the root make no package.
 */
function manifestPatterns(map) {
    const tops = topFolders(map);
    if (tops.length > TOP_FOLDER_LIMIT)
        return ["*/**/package.json"];
    return tops.map((top) => `${(0,glob/* literalGlob */.Iq)(top)}/**/package.json`);
}
function topFolders(map) {
    const paths = map.files().map(({ path }) => path);
    const nested = paths.filter((path) => isInside(path) && path.includes("/"));
    return [...new Set(nested.map((path) => path.slice(0, path.indexOf("/"))))];
}

// EXTERNAL MODULE: ./build/src/merge-coverage/percent.js
var percent = __webpack_require__(35638);
;// CONCATENATED MODULE: ./build/src/merge-coverage/render-json.js

/** The totals as a document that follows `totalsSchema`, one row per line. It is built, not validated, so that no step loads the schema. */
function renderJson(result, reports, completeness) {
    const document = {
        schemaVersion: 1,
        complete: (0,judge/* isIncomplete */.Ne)(completeness) ? false : "unknown",
        totals: result.totals,
        packages: result.packages.map(flat),
        files: result.files.map(flat),
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
function flat({ path, tally }) {
    return { path, lines: tally.lines, branches: tally.branches, functions: tally.functions };
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/lcov/place-records.js
/**
 * Finds for each record of one section that has a count the counter it belongs to, in the order of the records; `undefined` for a record
 * that belongs nowhere (a function without a line, a record of line 0), which is noted. Nothing is counted yet.
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
            counter = calls.named(record.name);
        else if (record.kind === "FNA")
            counter = calls.aliased(record.index, record.name);
        else if (record.line > 0)
            counter = placeCondition(record, file);
        if (counter === undefined && !("line" in record))
            notes.functionWithoutLine++;
        counters.push(counter);
    }
    return counters;
}
/** Pairs calls with functions: the n-th FNDA of a name belongs to the n-th FN of that name, further ones to the last. */
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
    named(name) {
        const functions = this.byName.get(name) ?? [];
        const next = this.taken.get(name) ?? 0;
        this.taken.set(name, next + 1);
        return (functions[next] ?? functions.at(-1))?.called;
    }
    aliased(index, name) {
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
/** Groups the branch records of each line into blocks by their number, then finds each block by its arms and their order on the line. */
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
        const ids = [...new Set(block.map(({ id }) => id))].sort(byId);
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
/** Numbers by value before texts by code unit. */
function byId(a, b) {
    const [isNumberA, isNumberB] = [/^\d{1,15}$/.test(a), /^\d{1,15}$/.test(b)];
    if (isNumberA !== isNumberB)
        return isNumberA ? -1 : 1;
    const order = isNumberA ? Number(a) - Number(b) : 0;
    return order !== 0 ? order : a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/lcov/render-lcov.js


/**
 * The merged report, one section per file. The same coverage gives the same text, in whatever order the reports came: files are sorted by
 * path, records by line, then by name or arms, and blocks are numbered from 0 on each line.
 * @see https://github.com/linux-test-project/lcov/blob/master/docs/man/geninfo.rst section "TRACEFILE FORMAT"
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
        ...functions(file),
        `FNF:${shares.functions.total}`,
        `FNH:${shares.functions.covered}`,
        ...branches(file),
        `BRF:${shares.branches.total}`,
        `BRH:${shares.branches.covered}`,
        ...conditions(file),
        ...lines(file),
        `LF:${shares.lines.total}`,
        `LH:${shares.lines.covered}`,
        "end_of_record\n",
    ].join("\n");
}
function functions({ functions, aliasLines }) {
    const sorted = sortedByKey(functions, (a, b) => a - b).map(([line, names]) => [line, sortedByKey(names, byCodeUnit).map(([, one]) => one)]);
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
function branches({ branches }) {
    return sortedByKey(branches, (a, b) => a - b).flatMap(([line, blocks]) => sortedByKey(blocks, bySignature)
        .flatMap(([, same]) => same)
        .flatMap(({ arms }, block) => arms.map(({ id, taken, exception, fallthrough, unreachable }) => {
        // lcov reads one of the first two only.
        const flags = `${exception ? "e" : fallthrough ? "f" : ""}${unreachable ? "U" : ""}`;
        return `BRDA:${line},${flags}${block},${id},${taken.hits < 0 ? "-" : taken.hits}`;
    })));
}
function conditions({ conditions }) {
    const sorted = [...conditions.values()].sort((a, b) => a.line - b.line || byId(a.group, b.group) || byId(a.index, b.index) || (a.sense < b.sense ? 1 : -1));
    if (sorted.length === 0)
        return [];
    const counted = sorted.filter(({ unreachable }) => !unreachable);
    return [
        ...sorted.map(({ line, unreachable, group, sense, taken, index, expression }) => `MCDC:${line},${unreachable ? "U" : ""}${group},${sense},${taken.hits},${index},${expression}`),
        `MCF:${counted.length}`,
        `MCH:${counted.filter(({ taken }) => taken.hits > 0).length}`,
    ];
}
function lines({ lines, checksums }) {
    return [...lines.entries()].map(([line, hits]) => {
        const checksum = checksums.get(line);
        return `DA:${line},${hits}${checksum === undefined ? "" : `,${checksum}`}`;
    });
}
function sortedByKey(map, compare) {
    return [...map].sort(([a], [b]) => compare(a, b));
}
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Fewer arms first, then by the ids. */
function bySignature(a, b) {
    const [idsA, idsB] = [a.split("\n"), b.split("\n")];
    return idsA.length - idsB.length || idsA.reduce((order, id, index) => order || byId(id, idsB[index] ?? ""), 0);
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(10492);
;// CONCATENATED MODULE: ./build/src/merge-coverage/render-summary.js




/** Rows of the table of files, in bytes of UTF-8; with the other limits the summary stays far below the 1 MiB at which a runner drops it. */
const FILES_BUDGET_BYTES = 384 * 1024;
/** Rows of the table of reports, in bytes of UTF-8. */
const REPORTS_BUDGET_BYTES = 128 * 1024;
/** Files in both tables together; beyond it nobody reads on. */
const FILE_LIMIT = 500;
/** Files that are shown without opening anything. */
const OPEN_FILES = 10;
/** Ranges of uncovered lines per file. */
const RANGE_LIMIT = 12;
/** Rows of the table of packages, in bytes of UTF-8. */
const PACKAGES_BUDGET_BYTES = 128 * 1024;
/** The job summary below the verdict: packages, the files that lack most, and what was read. It stays below 1 MiB whatever the reports hold. */
function renderSummary(facts) {
    return [renderPackages(facts), renderFiles(facts), renderReports(facts)].filter((part) => part !== "").join("\n\n");
}
function renderPackages({ result, standings }) {
    const rows = withinBytes(result.packages.map(({ path, tally }) => [(0,markdown/* code */.aY)(path), ...shares(tally)]), PACKAGES_BUDGET_BYTES);
    const left = result.packages.length - rows.length;
    const judged = standings.some(({ threshold }) => threshold !== undefined);
    const head = ["Package", "Lines", "Branches", "Functions"];
    const total = ["**All files**", ...shares(result.totals).map((share) => `**${share}**`)];
    const threshold = ["Threshold", ...standings.map(renderThreshold)];
    const all = (0,markdown/* table */.tp)(head, [total, ...(judged ? [threshold] : []), ...rows], head.slice(1));
    return all + leftOut(left, "package");
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
/** Files below a threshold come first; within both groups those that lack most lines. */
function renderFiles({ result, standings, blobUrl }) {
    const isLow = ({ tally }) => standings.some(({ measure, threshold }) => threshold !== undefined && (0,percent/* isBelow */.Yw)(tally[measure], threshold));
    const lacking = result.files.filter(({ tally }) => model_tally/* measures */.qY.some((measure) => missing(tally[measure]) > 0));
    if (lacking.length === 0)
        return "";
    const [low, others] = [lacking.filter(isLow), lacking.filter((file) => !isLow(file))];
    const shown = [...low.sort(byMissing), ...others.sort(byMissing)].slice(0, FILE_LIMIT);
    const kept = withinBytes(shown.map((file) => renderFile(file, blobUrl)), FILES_BUDGET_BYTES);
    const lowWords = low.length === 0 ? "" : `${low.length} of them below a threshold`;
    const title = `${lacking.length} of ${counted(result.files.length, "file")} not fully covered${lowWords && `, ${lowWords}`}`;
    const head = ["File", "Lines", "Branches", "Functions", "Uncovered lines"];
    const open = (0,markdown/* table */.tp)(head, kept.slice(0, OPEN_FILES), head.slice(1, 4));
    const more = kept.slice(OPEN_FILES);
    const rest = more.length === 0
        ? ""
        : `\n\n${details(`${counted(more.length, "more file")}`, (0,markdown/* table */.tp)(head, more, head.slice(1, 4)))}`;
    return `**${title}**\n\n${open}${rest}${leftOut(lacking.length - kept.length, "file")}`;
}
function renderFile({ path, tally, uncovered }, blobUrl) {
    const url = `${blobUrl}/${path.split("/").map(encodeSegment).join("/")}`;
    const name = blobUrl !== "" && isInside(path) ? `[${(0,markdown/* code */.aY)(path)}](${url})` : (0,markdown/* code */.aY)(path);
    return [name, ...shares(tally), renderRanges(uncovered)];
}
function renderRanges(ranges) {
    const shown = ranges.slice(0, RANGE_LIMIT).map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
    const left = ranges.length - shown.length;
    return shown.join(", ") + (left > 0 ? ` and ${left} more` : "");
}
function renderReports({ reports, notes }) {
    const rows = reports.map(({ path, sizeBytes, sections }) => [(0,markdown/* code */.aY)(path), `${sizeBytes}`, `${sections}`]);
    const kept = withinBytes(rows, REPORTS_BUDGET_BYTES);
    const head = ["Report", "Bytes", "Source files"];
    const list = `${(0,markdown/* table */.tp)(head, kept, head.slice(1))}${leftOut(rows.length - kept.length, "report")}`;
    const said = notes.length === 0 ? "" : `${notes.map((note) => `- ⚠️ ${(0,markdown/* escapeMarkdown */.FV)(note)}`).join("\n")}\n\n`;
    return said + details(`${counted(reports.length, "report")} read`, list);
}
function shares(tally) {
    return model_tally/* measures */.qY.map((measure) => (0,markdown/* escapeMarkdown */.FV)((0,percent/* describeShare */.rm)(tally[measure])));
}
/** The rows that fit, from the first on. */
function withinBytes(rows, limitBytes) {
    let bytes = 0;
    const end = rows.findIndex((row) => {
        bytes += Buffer.byteLength(row.join(" | ")) + "|  |\n".length;
        return bytes > limitBytes;
    });
    return rows.slice(0, end < 0 ? rows.length : end);
}
function leftOut(count, noun) {
    return count === 0 ? "" : `\n\n${counted(count, `more ${noun}`)} left out here; the JSON totals have all.`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function details(title, body) {
    return `<details>\n<summary>${(0,markdown/* escapeMarkdown */.FV)(title)}</summary>\n\n${body}\n\n</details>`;
}
function byMissing(a, b) {
    const order = model_tally/* measures */.qY.reduce((found, one) => found || missing(b.tally[one]) - missing(a.tally[one]), 0);
    return order || (a.path < b.path ? -1 : 1);
}
function missing({ covered, total }) {
    return total - covered;
}
/** Parentheses would end a Markdown link. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.toWellFormed()).replaceAll("(", "%28").replaceAll(")", "%29");
}

// EXTERNAL MODULE: ./build/actions/merge-coverage/coverage-outcome.js
var coverage_outcome = __webpack_require__(16329);
// EXTERNAL MODULE: ./build/actions/merge-coverage/find-all.js
var find_all = __webpack_require__(15107);
;// CONCATENATED MODULE: ./build/src/merge-coverage/lcov/recognise.js
/** How much of a report is looked at to tell its format, in bytes. */
const HEAD_BYTES = 4096;
/** First bytes, as latin1 text. */
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
/** The name of the format a report has, by its first bytes, when it is one this action knows but does not read; `undefined` otherwise. */
function recogniseForeign(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString("latin1");
    const text = head.replace(/^\u00ef\u00bb\u00bf/, "");
    const found = signatures.find(([, start]) => text.startsWith(start)) ?? formats.find(([, pattern]) => pattern.test(text));
    return found?.[0];
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/lcov/parse-record.js

/**
 * One record from its line; `undefined` when it does not follow the grammar. Names, branch ids and expressions may hold commas.
 * @see https://github.com/linux-test-project/lcov/blob/master/docs/man/geninfo.rst section "TRACEFILE FORMAT"
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
    // The taken count stands after the last comma, because the branch's id may be an expression.
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
/** Longest line that is made into text, in bytes; records are far shorter, and a file that is one line is no report. */
const LINE_LIMIT_BYTES = 1024 * 1024;
const LF = 10;
const CR = 13;
/** A line that cannot be read: the offset of its first byte and why, as a clause that follows "line N". */
class Unreadable extends Error {
    offset;
    what;
    constructor(offset, what) {
        super(what);
        this.offset = offset;
        this.what = what;
    }
}
/** The lines of a report by the offsets of their first bytes; text is made only of the lines that are asked for. */
class ReportText {
    /** Offset of the first line, after a byte order mark if there is one. */
    start;
    bytes;
    constructor(bytes) {
        this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    }
    /** The line without its end, `\n` or `\r\n`. @throws Unreadable when it is longer than `LINE_LIMIT_BYTES` */
    lineAt(offset) {
        const next = this.nextLine(offset);
        let end = this.bytes[next - 1] === LF ? next - 1 : next;
        if (end > offset && this.bytes[end - 1] === CR)
            end--;
        if (end - offset > LINE_LIMIT_BYTES)
            throw new Unreadable(offset, `has more than ${LINE_LIMIT_BYTES} bytes`);
        return this.bytes.toString("utf8", offset, end);
    }
    /** Offset of the line after the one that holds the offset, or of the end of the report. */
    nextLine(offset) {
        const end = this.bytes.indexOf(LF, offset);
        return end < 0 ? this.bytes.length : end + 1;
    }
    /** Number of the line at the offset, counted from 1. */
    numberAt(offset) {
        let number = 1;
        for (let at = this.nextLine(0); at <= offset && at < this.bytes.length; at = this.nextLine(at))
            number++;
        return number;
    }
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/lcov/shape.js
/** Stand where a shape has a count; no line of a report holds these bytes. `TAKEN_MARK` allows `-` as well. */
const COUNT_MARK = 0;
const TAKEN_MARK = 1;
/**
 * The line with a mark in place of its count, and a line feed. The count is field 0 of FNDA, 1 of FNA, 3 of MCDC and the last of BRDA;
 * the other records have none.
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






/** Longest path of a source file, in UTF-16 units; Linux takes 4096 bytes. */
const PATH_LIMIT = 4096;
const scan_lcov_LF = 10;
const scan_lcov_CR = 13;
const DASH = 45;
const COMMA = 44;
const COLON = 58;
/** Longest run of digits that is an exact number without further checks. */
const SAFE_DIGITS = 15;
/**
 * Adds one lcov report to the map. Totals in the report are ignored and counted anew. After a problem the map holds a part of the report
 * and is of no further use.
 */
function scanLcov(bytes, into) {
    const scanner = new Scanner(bytes, into);
    try {
        return { ok: true, sections: scanner.run() };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
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
                    throw new Unreadable(at, "names no source file");
                if (text.length > PATH_LIMIT + 3)
                    throw new Unreadable(at, `has a path of more than ${PATH_LIMIT} characters`);
                at = this.section(this.map.fileAt(text.slice(3)), at, next);
                sections++;
            }
            else if (text.trim() === "" || text.startsWith("#") || text.startsWith("TN:")) {
                at = next;
            }
            else {
                throw new Unreadable(at, "is not an lcov record, or stands outside of a source file's section");
            }
        }
        return sections;
    }
    /** Reads one section from its first line after SF and returns where the next one starts. Lines are counted at once, the rest at the end. */
    section(file, opened, start) {
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
                    this.unusualLine(file, at);
                    dense = lines.dense;
                    at = this.text.nextLine(at);
                }
            }
            else if (isStructure(bytes, at)) {
                if (isExpected && shape !== undefined) {
                    const matched = this.match(shape, expected, at);
                    isExpected = matched >= 0;
                    expected = matched;
                }
                at = this.text.nextLine(at);
            }
            else if (first === 101) {
                if (this.text.lineAt(at).trimEnd() !== "end_of_record")
                    throw new Unreadable(at, "is not an lcov record");
                const next = this.text.nextLine(at);
                if (isExpected && expected === shape?.length)
                    this.commit(file.shape?.counters ?? []);
                else
                    this.structure(file, start, at);
                return next;
            }
            else {
                this.otherLine(file, at);
                at = this.text.nextLine(at);
            }
        }
        throw new Unreadable(opened, "opens a section that has no `end_of_record`: the file is cut off");
    }
    /** Compares one line with the shape and keeps its count; the place in the shape after it, or -1 when they differ. */
    match(shape, from, at) {
        const { bytes } = this;
        let place = from;
        let next = at;
        for (; place < shape.length; place++) {
            const wanted = shape[place];
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
                this.keep(hits);
            }
            else if (wanted === scan_lcov_LF) {
                if (bytes[next] === scan_lcov_CR)
                    next++;
                return bytes[next] === scan_lcov_LF ? place + 1 : -1;
            }
            else if (bytes[next++] !== wanted) {
                return -1;
            }
        }
        return -1;
    }
    keep(hits) {
        if (this.counted === this.counts.length) {
            const wider = new Float64Array(this.counts.length * 2);
            wider.set(this.counts);
            this.counts = wider;
        }
        this.counts[this.counted++] = hits;
    }
    commit(counters) {
        for (let index = 0; index < counters.length; index++)
            counters[index]?.add(this.counts[index] ?? 0);
    }
    /** Reads the function, branch and condition records between two offsets by their meaning, counts them, and learns their shape. */
    structure(file, start, end) {
        const records = [];
        let shape = "";
        for (let at = start; at < end; at = this.text.nextLine(at)) {
            if (!isStructure(this.bytes, at))
                continue;
            const text = this.text.lineAt(at);
            const record = parseRecord(text, this.map.notes);
            // The marks of a shape must not come from outside.
            if (text.includes("\u0000") || text.includes("\u0001"))
                throw new Unreadable(at, "holds a control character");
            if (record === undefined)
                throw new Unreadable(at, `is not a valid ${text.slice(0, text.indexOf(":") + 1)} record`);
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
        file.shape = isWhole ? learned(shape, counters) : undefined;
    }
    /** A DA record with a checksum, an odd count, an odd line or an odd end. */
    unusualLine(file, at) {
        const [, where = "", count = "", checksum] = /^DA:(\d+),([^,]*)(?:,(.*))?$/s.exec(this.text.lineAt(at)) ?? [];
        const [line, hits] = [parseLine(where), parseCount(count, this.map.notes)];
        if (line === undefined || hits === undefined)
            throw new Unreadable(at, "is not a valid DA: record");
        if (line === 0) {
            this.map.notes.lineZero++;
            return;
        }
        file.coverage.lines.add(line, hits);
        if (checksum)
            this.map.checkLine(file, line, checksum);
    }
    otherLine(file, at) {
        const text = this.text.lineAt(at);
        if (text.startsWith("VER:"))
            this.map.checkVersion(file, text.slice(4));
        else if (text.startsWith("SF:"))
            throw new Unreadable(at, "opens a section before the one above has its `end_of_record`");
        else if (!/^(?:\s*$|#|TN:|LF:|LH:|FNF:|FNH:|BRF:|BRH:|MCF:|MCH:)/.test(text))
            throw new Unreadable(at, "is not an lcov record");
    }
}
/** Whether the line is FN, FNDA, FNL, FNA, BRDA or MCDC, judged by the bytes in which they differ from the totals FNF, FNH, BRF, BRH, MCF and MCH. */
function isStructure(bytes, at) {
    const first = bytes[at];
    const third = bytes[at + 2];
    if (first === 70)
        return bytes[at + 1] === 78 && third !== 70 && third !== 72;
    return ((first === 66 && bytes[at + 1] === 82 && third === 68) || (first === 77 && bytes[at + 1] === 67 && third === 68));
}
function learned(shape, counters) {
    return { bytes: Buffer.from(shape), counters: counters.filter((counter) => counter !== undefined) };
}

;// CONCATENATED MODULE: ./build/src/merge-coverage/add-report.js


/** Adds one report's bytes to the map, or says why it cannot be counted; the map is then of no further use. */
function addReport(path, bytes, into) {
    const refuse = (reason, what, line) => {
        return { ok: false, problem: { path, reason, what, ...(line === undefined ? {} : { line }) } };
    };
    if (bytes.byteLength === 0)
        return refuse("coverage.unparsable", "is empty");
    const foreign = recogniseForeign(bytes);
    if (foreign !== undefined)
        return refuse("coverage.unsupported", `is ${foreign}, and this version reads lcov only`);
    const scan = scanLcov(bytes, into);
    if (!scan.ok)
        return refuse("coverage.unparsable", scan.problem.what, scan.problem.line);
    if (scan.sections === 0)
        return refuse("coverage.unparsable", "holds no source file");
    return { ok: true, report: { path, sizeBytes: bytes.byteLength, sections: scan.sections } };
}

;// CONCATENATED MODULE: ./build/actions/merge-coverage/read-reports.js


/** Largest report, in bytes; one is held in memory at a time. */
const REPORT_LIMIT_BYTES = 512 * 1024 * 1024;
/** Adds the files to the map one by one, in the order given. Only files of the same size are compared, by their digests. */
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
    return { reports, problems, twins: [...digests.values()].filter((paths) => paths.length > 1) };
}

;// CONCATENATED MODULE: ./build/actions/merge-coverage/merge-reports.js
















/** Reads all reports, merges them, judges the result and writes it. When a report is unusable nothing is written. */
async function mergeReports(files, skipped, inputs, host) {
    const names = { lcov: external_node_path_.posix.join(inputs.output, "lcov.info"), json: external_node_path_.posix.join(inputs.output, "coverage.json") };
    const map = new CoverageMap({
        workspace: host.environment["GITHUB_WORKSPACE"] ?? "",
        repository: host.environment["GITHUB_REPOSITORY"] ?? "",
    });
    const { reports, problems, twins } = await readReports(files, map, host);
    const broken = (0,judge/* judgeProblems */.Et)(problems) ?? (0,judge/* judgeConflicts */.Nv)(map.conflicts);
    if (broken !== undefined)
        return (0,coverage_outcome/* unmerged */.I)(broken);
    const result = measure(map, await findPackages(inputs.packages, map, host));
    const paths = reports.map(({ path }) => path);
    const repeats = (0,merge_coverage_repeats/* findRepeats */.aj)(paths, twins);
    const completeness = { reports: reports.length, expected: inputs.expected, repeats };
    const thresholds = {
        lines: inputs["threshold-lines"],
        branches: inputs["threshold-branches"],
        functions: inputs["threshold-functions"],
    };
    const notes = describeOddities({ map, skipped, repeats, mixedAttempts: (0,merge_coverage_repeats/* findMixedAttempts */.XU)(paths) });
    for (const note of notes)
        host.log.warning(`merge-coverage: ${note}`);
    const lcov = await write(names.lcov, renderLcov(map), host);
    const json = await write(names.json, renderJson(result, reports, completeness), host);
    const all = (0,judge/* standings */.ES)(result.totals, thresholds, completeness);
    return {
        verdict: (0,judge/* judge */.S4)(result.totals, thresholds, completeness),
        outputs: {
            lines: (0,percent/* formatPercent */.l9)(result.totals.lines),
            branches: (0,percent/* formatPercent */.l9)(result.totals.branches),
            functions: (0,percent/* formatPercent */.l9)(result.totals.functions),
            lcov: lcov.name,
            json: json.name,
        },
        summary: renderSummary({ result, standings: all, reports, notes, blobUrl: blobUrl(host.environment) }),
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
/** The listed folders, or those with a package.json among the folders that hold covered files. */
async function findPackages(listed, map, host) {
    if (listed.length > 0)
        return { folders: listed.map((folder) => external_node_path_.posix.join(folder, ".")), isClosed: true };
    const globs = manifestPatterns(map)
        .map(glob/* parseGlob */.qF)
        .flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
    const { files } = await (0,find_all/* findAll */.J)(globs, host);
    return { folders: files.map(({ path }) => external_node_path_.posix.dirname(path)), isClosed: false };
}
async function write(name, text, host) {
    const bytes = Buffer.from(text);
    await host.files.write(name, bytes);
    return { name, sizeBytes: bytes.length, digest: `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}` };
}


/***/ })

};
