export const id = 147;
export const ids = [147];
export const modules = {

/***/ 9208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RM: () => (/* binding */ recordsFolder),
  et: () => (/* binding */ subjectOf),
  rh: () => (/* binding */ writeRecord)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(7647);
// EXTERNAL MODULE: ./build/src/record/to-label.js
var to_label = __webpack_require__(4965);
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

/** Logins and actor kinds that run with a bot's rights; GitHub withholds repository secrets from Dependabot. */
const isBot = (login) => login.endsWith("[bot]");
/**
 * The run's subject, read from the runner's variables and the event's payload (`undefined` when it could not be read).
 * `trust` is read, never declared: `fork` when a pull request's head repository is not the base repository, `bot` when the actor is one,
 * `unknown` when a pull request comes without a readable payload.
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
    if (event.startsWith("pull_request")) {
        const head = at(payload, "pull_request", "head", "repo", "id");
        const base = at(payload, "pull_request", "base", "repo", "id");
        if (at(payload, "pull_request") === undefined || base === undefined)
            return "unknown";
        if (head !== base)
            return "fork";
    }
    return isBot(actor) ? "bot" : "trusted";
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

/***/ 6535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction),
  a: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(7647);
// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
;// CONCATENATED MODULE: ./build/src/contract/parse-inputs.js


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
        throw new action_error/* ActionError */.l("input.invalid", {
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
            ? `is ${(0,quote/* quote */.h)(raw)}`
            : `is not accepted: ${parsed.problem}`;
    return { problem: `\`${name}\` ${seen}. It must be ${spec.field.expects}` };
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 2 modules
var core = __webpack_require__(4346);
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
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this pattern is about
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
    const json = parseJsonContainer(trimmed);
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
function parseJsonContainer(text) {
    if (!/^[[{]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/actions/_shell/artifacts.js


/** The service of the runner this process runs on. The client is loaded when it is needed, because it is larger than all other code. */
const nodeArtifacts = {
    upload: async (path, { retentionDays }) => {
        try {
            const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 408).then(__webpack_require__.bind(__webpack_require__, 8408));
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
            const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 408).then(__webpack_require__.bind(__webpack_require__, 8408));
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

;// CONCATENATED MODULE: ./build/actions/_shell/claim-folder.js




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
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
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
    const what = `The folder ${(0,quote/* quote */.h)(path)} could not be made: ${answer}`;
    return new action_error/* ActionError */.l("file.unreadable", { what, fix: "Check the permissions and the free disk space" }, { cause });
}

;// CONCATENATED MODULE: ./build/actions/_shell/unique-id.js
let calls = 0;
/** Time, process and call in base 36: differs for every call on one machine, and tells nothing secret. */
function uniqueId() {
    return [Date.now(), process.pid, calls++].map((part) => part.toString(36)).join("-");
}

;// CONCATENATED MODULE: ./build/actions/_shell/files.js





/** Files on this machine, relative to `root`. */
function nodeFiles(root) {
    const readBytes = (path, limitBytes) => asActionError("read", path, () => readUpTo((0,external_node_path_.resolve)(root, path), limitBytes));
    return {
        readBytes,
        readText: async (path, limitBytes) => (await readBytes(path, limitBytes)).toString("utf8"),
        write: (path, content) => asActionError("write", path, () => writeWhole((0,external_node_path_.resolve)(root, path), content)),
    };
}
// The synchronous calls are part of Node's start-up image; node:fs/promises is not, and these files are small.
function readUpTo(path, limitBytes) {
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        if (size > limitBytes)
            throw new SystemAnswer(`it has ${size} bytes, the limit is ${limitBytes}`);
        return (0,external_node_fs_.readFileSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function writeWhole(path, content) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = `${path}.${uniqueId()}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(draft, content);
        (0,external_node_fs_.renameSync)(draft, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
}
class SystemAnswer extends Error {
}
async function asActionError(verb, path, work) {
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
        throw new action_error/* ActionError */.l("file.unreadable", { what: `The file ${(0,quote/* quote */.h)(path)} could not be ${verb === "read" ? "read" : "written"}: ${answer}`, fix }, { cause });
    }
}

// EXTERNAL MODULE: ./build/src/glob/glob.js + 2 modules
var glob = __webpack_require__(5669);
;// CONCATENATED MODULE: ./build/actions/_shell/find-files.js





/** Most directory entries one search looks at; beyond it the patterns are too wide for a step. */
const FIND_LIMIT_ENTRIES = 1_000_000;
/** Searches on this machine, relative to `workspace`. */
function nodeFindFiles(workspace) {
    return async (globs, root = ".") => {
        const walk = { globs, root: (0,external_node_path_.resolve)(workspace, root), entries: 0, files: [], skipped: [] };
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
            if ((0,glob/* mayEnter */.uY)(walk.globs, path))
                lookInto(walk, path);
        }
        else if (entry.isFile()) {
            if ((0,glob/* selects */.ko)(walk.globs, path))
                walk.files.push({ path, sizeBytes: (0,external_node_fs_.lstatSync)(`${walk.root}/${path}`).size });
        }
        else if ((0,glob/* selects */.ko)(walk.globs, path) || (entry.isSymbolicLink() && (0,glob/* mayEnter */.uY)(walk.globs, path))) {
            walk.skipped.push({ path, reason: entry.isSymbolicLink() ? "symbolic-link" : "not-a-file" });
        }
    }
}
function list({ root }, folder) {
    try {
        return (0,external_node_fs_.readdirSync)(`${root}/${folder}`, { withFileTypes: true });
    }
    catch (cause) {
        const { code = "an error" } = cause;
        if (code === "ENOENT" && folder === "")
            return [];
        const what = `The folder ${(0,quote/* quote */.h)(folder === "" ? root : folder)} could not be searched: the system answered ${code}`;
        const fix = "Check the folder's permissions, or exclude it with a pattern that starts with `!`";
        throw new action_error/* ActionError */.l("file.unreadable", { what, fix }, { cause });
    }
}
function tooMany() {
    return new action_error/* ActionError */.l("file.unreadable", {
        what: `The search looked at more than ${FIND_LIMIT_ENTRIES} files and folders`,
        fix: "Name the folder that holds the files instead of searching the whole workspace",
    });
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

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

;// CONCATENATED MODULE: ./build/actions/_shell/read-confined.js


/** Reads on this machine, relative to `workspace`. */
function nodeReadConfined(workspace) {
    return async (root, path, limitBytes) => read((0,external_node_path_.resolve)(workspace, root), path, limitBytes);
}
function read(root, path, limitBytes) {
    try {
        // A pipe would block the open; on Windows both flags are missing, and the comparison of real paths stands alone.
        const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(root, path), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            if (!(0,external_node_fs_.fstatSync)(file).isFile() || (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path)) !== (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(root), path))
                return { problem: "not-a-file" };
            return read_confined_readUpTo(file, (0,external_node_fs_.fstatSync)(file).size, limitBytes);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        return { problem: error.code === "ELOOP" ? "not-a-file" : "unreadable" };
    }
}
function read_confined_readUpTo(file, sizeBytes, limitBytes) {
    if (sizeBytes > limitBytes)
        return { problem: "too-large" };
    const bytes = Buffer.alloc(sizeBytes);
    let length = 0;
    while (length < sizeBytes) {
        const count = (0,external_node_fs_.readSync)(file, bytes, length, sizeBytes - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return { bytes: bytes.subarray(0, length) };
}

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

;// CONCATENATED MODULE: ./build/actions/_shell/node-host.js














/** The host of a step on a real runner: the toolkit for what the runner knows, Node for the rest. */
function nodeHost() {
    return {
        environment: process.env,
        files: nodeFiles(process.env["GITHUB_WORKSPACE"] ?? process.cwd()),
        findFiles: nodeFindFiles(process.env["GITHUB_WORKSPACE"] ?? process.cwd()),
        readConfined: nodeReadConfined(process.env["GITHUB_WORKSPACE"] ?? process.cwd()),
        artifacts: nodeArtifacts,
        log,
        runner,
        servers: nodeServers(process.argv[1] ?? ""),
        claimFolder: claimFolder,
        now: () => new Date(),
        uniqueId: uniqueId,
        // Loading node:crypto costs a step that only decides about a tenth of its time.
        randomHex: (bytes) => process.getBuiltinModule("node:crypto").randomBytes(bytes).toString("hex"),
    };
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

// EXTERNAL MODULE: ./build/actions/_shell/record.js + 2 modules
var _shell_record = __webpack_require__(9208);
;// CONCATENATED MODULE: ./build/actions/_shell/run-action.js





/** Findings shown as annotations beside the verdict's own; the runner keeps ten errors per step and drops the rest unseen. */
const FINDING_ANNOTATION_LIMIT = 9;
/** Runs the main phase of an action: inputs in, outputs, summary, record and exit code out. Never rejects. */
async function runAction(contract, act, host = nodeHost()) {
    await run(contract, host, async () => {
        const outcome = await act(readInputs(contract, host), host);
        if (outcome === undefined)
            return;
        await settle(contract, outcome, host, outcome.outputs);
    });
}
/** Runs the post phase of an action, which has the same inputs but no outputs. Never rejects. */
async function runPost(contract, act, host = nodeHost()) {
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
    return parseInputs(contract, raw);
}
/** Tells the runner what was decided. The record comes last: when it cannot be written, the step fails after all. */
async function settle({ name }, { verdict, summary, record = {} }, host, outputs = {}) {
    announce(name, verdict, host);
    for (const [output, value] of Object.entries(outputs))
        host.runner.setOutput(output, value);
    host.runner.setOutput("verdict", verdict.status);
    host.runner.setOutput("reason", verdict.reason);
    await host.runner.appendSummary((0,markdown/* limitSummary */.g9)(`${headline(name, verdict)}\n\n${summary ? `${summary}\n\n` : ""}`));
    host.runner.setOutput("record", await (0,_shell_record/* writeRecord */.rh)(name, verdict, record, host));
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
    return `#### ${symbols[status]} ${name}: ${status}${reason === "ok" ? "" : ` · <code>${reason}</code>`}\n\n${(0,markdown/* escapeMarkdown */.FV)(text)}`;
}
function verdictOf(error, host) {
    if (error instanceof action_error/* ActionError */.l)
        return { status: "fail", reason: error.code, text: error.message };
    const type = error instanceof Error ? error.constructor.name : typeof error;
    const frames = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at ")) : [];
    host.log.debug(frames.join("\n"));
    return {
        status: "fail",
        reason: "internal.error",
        text: `An unknown failure of type ${type}; its message is withheld because it may hold a secret.`,
    };
}


/***/ }),

/***/ 7647:
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

/***/ 7268:
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

/***/ 3452:
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

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TI: () => (/* binding */ glob),
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
 * Absolute patterns and `..` are refused, so that no match lies outside the root.
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
    if (/(?:^|[/{,])\.\.(?:$|[/},])/.test(pattern))
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

/***/ 4965:
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
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").slice(0, LABEL_LIMIT) || "unknown";
}
/** The text as a machine-made word: every character but letters, digits and `. _ : / @ + -` becomes `_`; `unknown` when it is empty. */
function toToken(text) {
    return text.replace(/[^A-Za-z0-9._:/@+-]/g, "_").slice(0, TOKEN_LIMIT) || "unknown";
}


/***/ }),

/***/ 492:
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
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this pattern is about
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
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export QUOTE_LIMIT */
/** Longest excerpt of outside text that goes into a sentence, in UTF-16 units. */
const QUOTE_LIMIT = 80;
/** The text in double quotes on one line: control characters escaped, cut after `QUOTE_LIMIT` units with an ellipsis. */
function quote(text) {
    const excerpt = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
    return JSON.stringify(excerpt).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ }),

/***/ 4346:
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
var external_os_ = __webpack_require__(857);
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
var external_path_ = __webpack_require__(6928);
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
