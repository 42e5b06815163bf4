export const id = 736;
export const ids = [736];
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

/***/ 98903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ orderServer)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_redact_known_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76508);


/** What the server is told: the inputs, and the values of the job's variables that its journal must not hold. */
function orderServer({ mode, strict, seed, pace, upstream }, { fixtures, token, instance, folder }, environment) {
    return {
        fixtures: [...fixtures],
        token,
        instance,
        mode,
        strict,
        seed,
        pace,
        upstream: [...upstream],
        journalPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.jsonl"),
        secrets: [...(0,_src_redact_known_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .knownSecrets */ .x)(environment, []).values],
    };
}


/***/ }),

/***/ 4474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readFixtures)
/* harmony export */ });
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17647);
/* harmony import */ var _src_mock_transport_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71925);


/**
 * The fixtures that the inputs name; none where the mode can do without.
 * @throws ActionError `input.invalid`, `file.unreadable` or `fixture.invalid`
 */
async function readFixtures({ fixtures: path, mode }, files) {
    if (path === "" && mode === "replay")
        throw new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l("input.invalid", {
            what: "`fixtures` is missing",
            why: "The mode `replay` answers from fixtures alone",
            fix: "Name the file of fixtures, or set `mode: auto` to do without one",
        });
    if (path === "")
        return [];
    if ((0,_src_mock_transport_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .laneOf */ .k)(mode) === "model-backed")
        throw new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l("input.invalid", {
            what: `\`fixtures\` is given, but the mode \`${mode}\` answers from the real provider`,
            fix: "Leave `fixtures` out, or set `mode: replay`",
        });
    const { FIXTURE_LIMIT_BYTES } = await __webpack_require__.e(/* import() */ 966).then(__webpack_require__.bind(__webpack_require__, 45966));
    const text = await files.readText(path, FIXTURE_LIMIT_BYTES, "fixtures");
    // Loaded once the file is known to be there: the schema's library costs as much as half an empty process.
    const { parseFixtures } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(127), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 86127));
    return (await parseFixtures(path, text)).fixtures;
}


/***/ }),

/***/ 3962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startMock: () => (/* binding */ startMock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_parse_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40073);
/* harmony import */ var _src_mock_transport_client_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66252);
/* harmony import */ var _src_mock_transport_client_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30513);
/* harmony import */ var _src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91975);
/* harmony import */ var _src_mock_transport_judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22995);
/* harmony import */ var _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45966);
/* harmony import */ var _src_mock_transport_parse_journal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38932);
/* harmony import */ var _src_mock_transport_proxy_exemptions_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(26029);
/* harmony import */ var _src_mock_transport_tally_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(89566);
/* harmony import */ var _shell_claim_folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76765);
/* harmony import */ var _shell_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52379);
/* harmony import */ var _shell_unique_id_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(19367);
/* harmony import */ var _order_server_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98903);
/* harmony import */ var _read_fixtures_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4474);
/* harmony import */ var _serve_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(57603);



















/**
 * Starts the server of mock-transport inside this process, for tests on one's own machine.
 * @throws ActionError `input.invalid`, `file.unreadable` or `fixture.invalid`
 */
const startMock = async ({ inputs: raw = {}, port = 0, evidence, cwd = process.cwd(), environment = process.env, } = {}) => {
    const inputs = (0,_src_contract_parse_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(_src_mock_transport_contract_js__WEBPACK_IMPORTED_MODULE_7__/* .mockTransport */ .U, raw);
    const fixtures = await (0,_read_fixtures_js__WEBPACK_IMPORTED_MODULE_14__/* .readFixtures */ .v)(inputs, (0,_shell_files_js__WEBPACK_IMPORTED_MODULE_12__/* .nodeFiles */ .k)(cwd));
    const token = (0,_src_mock_transport_client_access_js__WEBPACK_IMPORTED_MODULE_5__/* .tokenFrom */ .ow)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(_src_mock_transport_client_access_js__WEBPACK_IMPORTED_MODULE_5__/* .TOKEN_BYTES */ .M4).toString("hex"));
    const instance = `mock-${(0,_shell_unique_id_js__WEBPACK_IMPORTED_MODULE_16__/* .uniqueId */ .N)()}`;
    const folder = evidence === undefined ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "mock-transport-")) : (0,_shell_claim_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .claimFolder */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, evidence));
    const order = (0,_order_server_js__WEBPACK_IMPORTED_MODULE_13__/* .orderServer */ .E)(inputs, { fixtures, token, instance, folder }, environment);
    const server = await (0,_serve_js__WEBPACK_IMPORTED_MODULE_15__/* .serve */ .w)(order, _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .limits */ .Fy, port);
    const { urls, key } = (0,_src_mock_transport_client_access_js__WEBPACK_IMPORTED_MODULE_5__/* .clientAccess */ .QL)(inputs.mode, server.port, token);
    const readJournal = () => (0,_src_mock_transport_parse_journal_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJournal */ .z)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(order.journalPath, "utf8"));
    return {
        port: server.port,
        token,
        urls,
        variables: { ...(0,_src_mock_transport_client_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .clientVariables */ .$k)(inputs.env, urls, key, environment), ...(0,_src_mock_transport_proxy_exemptions_js__WEBPACK_IMPORTED_MODULE_17__/* .proxyExemptions */ .X)(environment) },
        requests: () => readJournal().requests,
        stop: async () => {
            await server.end("stopped");
            const journal = readJournal();
            if (evidence === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true });
            const seen = (0,_src_mock_transport_tally_js__WEBPACK_IMPORTED_MODULE_18__/* .tally */ .N)(journal.requests, journal.fixtures);
            const circumstances = {
                minCalls: inputs["min-calls"],
                allowUnused: inputs["allow-unused"],
                strict: inputs.strict,
                path: inputs.fixtures,
                instance,
                server: "ended",
                journalMatches: true,
                isClean: true,
            };
            return (0,_src_mock_transport_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S4)((0,_src_mock_transport_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .observe */ .lB)(journal, seen, circumstances), seen);
        },
    };
};


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

/***/ 66252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ TOKEN_BYTES),
/* harmony export */   QL: () => (/* binding */ clientAccess),
/* harmony export */   ow: () => (/* binding */ tokenFrom)
/* harmony export */ });
/* harmony import */ var _client_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30513);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71925);


/** Length of a run's token in random bytes. */
const TOKEN_BYTES = 24;
/** A run's token from `TOKEN_BYTES` random bytes in hexadecimal digits. */
function tokenFrom(hex) {
    return `mock-${hex}`;
}
/** Where a real provider answers, the server knows its clients by the token in their base URLs instead of their key. */
function clientAccess(mode, port, token) {
    return (0,_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .laneOf */ .k)(mode) === "no-model"
        ? { urls: (0,_client_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrlsOf */ .Di)(port), key: token }
        : { urls: (0,_client_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrlsOf */ .Di)(port, token), key: undefined };
}


/***/ }),

/***/ 26029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ proxyExemptions)
/* harmony export */ });
/** Hosts that must never be reached through a proxy. */
const loopback = ["127.0.0.1", "localhost"];
/** Both spellings of the variable that exempts hosts from a proxy, each with all entries of both, in order, and the loopback hosts. */
function proxyExemptions(environment) {
    const entries = [environment["NO_PROXY"], environment["no_proxy"]]
        .flatMap((value = "") => value.split(","))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== "");
    const exempt = [...new Set([...entries, ...loopback])].join(",");
    return { NO_PROXY: exempt, no_proxy: exempt };
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


/***/ })

};
