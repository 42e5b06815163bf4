export const id = 446;
export const ids = [446];
export const modules = {

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

/***/ 20336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ act)
});

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/secret-gate/judge.js + 2 modules
var judge = __webpack_require__(16278);
// EXTERNAL MODULE: ./build/src/secret-gate/lane.js
var secret_gate_lane = __webpack_require__(15222);
// EXTERNAL MODULE: ./build/src/secret-gate/lane-facts.js
var lane_facts = __webpack_require__(96036);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(10492);
;// CONCATENATED MODULE: ./build/src/secret-gate/render.js

const symbols = { ok: "✅", bad: "❌", unknown: "❔" };
/** The summary's table: each requirement, the variable or program that counted, what was seen, the level reached, and the result. Holds no value. */
function renderSightings(sightings) {
    const rows = sightings.map(({ requirement, chosen, status, reason, detail, level, kind }) => [
        (0,markdown/* code */.aY)(requirement),
        chosen === undefined ? "–" : (0,markdown/* code */.aY)(chosen),
        (0,markdown/* escapeMarkdown */.FV)(detail),
        kind === "credential" ? level : "–",
        `${symbols[status]} ${status === "ok" ? "ok" : (0,markdown/* code */.aY)(reason ?? "")}`,
    ]);
    return (0,markdown/* table */.tp)(["Requirement", "Counted", "Seen", "Level", "Result"], rows);
}

// EXTERNAL MODULE: ./build/actions/_shell/record.js + 2 modules
var record = __webpack_require__(79208);
// EXTERNAL MODULE: ./build/actions/secret-gate/read-waivers.js
var read_waivers = __webpack_require__(92535);
// EXTERNAL MODULE: ./build/actions/secret-gate/see-lane.js + 1 modules
var see_lane = __webpack_require__(78845);
;// CONCATENATED MODULE: ./build/actions/secret-gate/gate-lane.js








/** Gates the one lane that the step's own inputs describe. */
async function gateLane(inputs, host) {
    const lane = { ...inputs, backend: inputs.backend };
    if (!(0,secret_gate_lane/* hasRequirements */.l)(lane)) {
        throw new action_error/* ActionError */.l("input.invalid", {
            what: "`secrets`, `profile` and `capabilities` are empty, so there is nothing to judge",
            fix: "Name at least one requirement, or set `expect: absent` for a lane that must have no credential",
        });
    }
    const facts = await (0,see_lane/* seeLane */.E)(lane, inputs, host);
    const { trust } = await (0,record/* subjectOf */.et)(host);
    const waivers = await (0,read_waivers/* readWaivers */.S)(inputs.waivers, facts.sightings, host);
    const judgement = (0,judge/* judge */.S4)(facts.sightings, {
        required: lane.required,
        onRejected: lane["on-rejected"],
        trust,
        waivers,
    });
    return {
        verdict: judgement.verdict,
        outputs: { ...(0,lane_facts/* laneOutputs */.t)(facts, judgement), matrix: '{"include":[]}', skipped: "[]" },
        summary: renderSightings(facts.sightings),
        record: (0,lane_facts/* laneRecord */.Y)(facts),
    };
}

;// CONCATENATED MODULE: ./build/actions/secret-gate/act.js


/** Looks at what the lane needs and says whether it may run. Values are masked first and leave this step only as a yes or no. */
async function act(inputs, host) {
    if (inputs.compare !== "" && inputs["fingerprint-key"] === undefined)
        throw refusal("`compare` is given without `fingerprint-key`, so there is nothing to compare", "Set both, or neither");
    if (inputs.plan !== "" && inputs.expect === "absent")
        throw refusal("`plan` is given together with `expect: absent`", "Use a step of its own for each");
    if (inputs.expect === "absent") {
        const { gateAbsence } = await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 48665));
        return gateAbsence(inputs, host);
    }
    if (inputs.plan !== "") {
        const { gatePlan } = await __webpack_require__.e(/* import() */ 22).then(__webpack_require__.bind(__webpack_require__, 66022));
        return gatePlan(inputs, host);
    }
    return gateLane(inputs, host);
}
function refusal(what, fix) {
    return new action_error/* ActionError */.l("input.invalid", { what, fix });
}


/***/ }),

/***/ 54167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ gateHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/actions/_shell/cli-version.js


/** Most bytes of a program's answer that are kept; its version stands at the beginning. */
const ANSWER_LIMIT_BYTES = 4096;
/**
 * Variables a program gets: what it and its version manager need to start. Everything else stays behind, the credentials above all, because a program
 * that only tells its version needs none.
 */
const passedOn = /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|TMP|TEMP|SHELL|PATHEXT|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES.*|XDG_\w+_HOME|(?:VOLTA|NVM|ASDF|MISE|FNM|PNPM|BUN|NODENV)_(?:HOME|DIR|DATA_DIR|INSTALL|ROOT|MULTISHELL_PATH))$/i;
/** Programs on this machine, found in the absolute folders of PATH; started with `--version`, without a shell and with closed standard input. */
function nodeCliVersion(environment, folder) {
    return async (program, timeoutMs) => {
        const path = findProgram(program, environment);
        if (path === undefined)
            return { kind: "absent" };
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const { file, args, verbatim } = commandFor(path, environment);
        return new Promise((resolve) => {
            const child = spawn(file, args, {
                cwd: folder,
                env: Object.fromEntries(Object.entries(environment).filter(([name]) => passedOn.test(name))),
                stdio: ["ignore", "pipe", "ignore"],
                // Its own group, so that what a launcher started ends with it.
                detached: process.platform !== "win32",
                windowsHide: true,
                windowsVerbatimArguments: verbatim,
            });
            let answer = Buffer.alloc(0);
            const settle = (result) => {
                clearTimeout(timer);
                child.stdout.destroy();
                resolve(result);
            };
            const timer = setTimeout(() => {
                end(child.pid);
                settle({ kind: "timeout" });
            }, timeoutMs);
            child.stdout.on("data", (chunk) => {
                answer = Buffer.concat([answer, chunk]).subarray(0, ANSWER_LIMIT_BYTES);
            });
            child.on("error", () => settle({ kind: "failed", exitCode: null }));
            child.on("close", (exitCode) => settle(exitCode === 0 ? { kind: "text", text: answer.toString("utf8") } : { kind: "failed", exitCode }));
        });
    };
}
/** Relative entries of PATH are passed over: they would find what a pull request put into the workspace. */
function findProgram(program, environment) {
    const folders = (variableOf("PATH", environment) ?? "").split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
    const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
    return folders.flatMap((folder) => endings.map((ending) => (0,external_node_path_.join)(folder, program + ending))).find(isProgram);
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** Windows starts command scripts through its shell only; the path is quoted and comes from PATH, the argument is fixed. */
function commandFor(path, environment) {
    if (!/\.(?:cmd|bat)$/i.test(path))
        return { file: path, args: ["--version"], verbatim: false };
    const shell = variableOf("COMSPEC", environment) ?? "cmd.exe";
    return { file: shell, args: ["/d", "/s", "/c", `""${path}" --version"`], verbatim: true };
}
/** Windows spells its variables as it likes, `Path` for one. */
function variableOf(name, environment) {
    return Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
}
function end(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    }
    catch {
        // It ended by itself in the meantime.
    }
}

// EXTERNAL MODULE: ./build/actions/_shell/node-host.js + 7 modules
var node_host = __webpack_require__(84237);
// EXTERNAL MODULE: ./build/actions/_shell/read-confined.js
var read_confined = __webpack_require__(12163);
;// CONCATENATED MODULE: ./build/actions/_shell/read-if-present.js

/** Reads on this machine. */
const nodeReadIfPresent = async (path, limitBytes) => {
    try {
        const file = (0,external_node_fs_.openSync)(path, "r");
        try {
            const stats = (0,external_node_fs_.fstatSync)(file);
            return stats.isFile() && stats.size <= limitBytes ? (0,external_node_fs_.readFileSync)(file, "utf8") : undefined;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/actions/secret-gate/host.js




/** The host of this action on a real runner. */
function gateHost() {
    return {
        ...(0,node_host/* nodeHost */.P)(),
        send: async () => ({ kind: "silence", why: "other" }),
        cliVersion: nodeCliVersion(process.env, process.env["RUNNER_TEMP"] ?? (0,node_host/* workspace */.G)()),
        readConfined: (0,read_confined/* nodeReadConfined */.p)((0,node_host/* workspace */.G)()),
        readIfPresent: nodeReadIfPresent,
    };
}


/***/ }),

/***/ 4446:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_secret_gate_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11300);
/* harmony import */ var _shell_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78787);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20336);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54167);




await (0,_shell_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_src_secret_gate_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .secretGate */ ._, _act_js__WEBPACK_IMPORTED_MODULE_2__/* .act */ .R, (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .gateHost */ .O)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 92535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWaivers)
/* harmony export */ });
/* unused harmony export WAIVERS_LIMIT_BYTES */
/* harmony import */ var _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17647);
/* harmony import */ var _src_secret_gate_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11300);
/* harmony import */ var _src_text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2961);



/** Largest waivers file that is read, in bytes: about a thousand entries. */
const WAIVERS_LIMIT_BYTES = 256 * 1024;
/**
 * The repository's waivers, when something is to be waived; nothing is read otherwise. The default file may be missing.
 * @throws ActionError `file.unreadable`, or what `parseWaivers` throws
 */
async function readWaivers(path, sightings, host) {
    if (sightings.every(({ status }) => status === "ok"))
        return [];
    const content = await host.readConfined(".", path, WAIVERS_LIMIT_BYTES);
    if ("bytes" in content) {
        const { parseWaivers } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(216), __webpack_require__.e(301)]).then(__webpack_require__.bind(__webpack_require__, 51301));
        return parseWaivers(path, new TextDecoder().decode(content.bytes), host.now());
    }
    if (content.problem === "unreadable" && path === _src_secret_gate_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIVERS_PATH */ .Q)
        return [];
    throw new _src_contract_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l("file.unreadable", {
        what: `The waivers file ${(0,_src_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(path)} could not be read: ${problems[content.problem]}`,
        fix: "Check the path, and that the repository is checked out before this step",
    });
}
const problems = {
    unreadable: "it is not there or cannot be opened",
    "not-a-file": "it is a link or no regular file",
    "too-large": `it has more than ${WAIVERS_LIMIT_BYTES} bytes`,
};


/***/ }),

/***/ 78845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ seeLane)
});

// EXTERNAL MODULE: ./build/src/secret-gate/level.js
var level = __webpack_require__(13140);
// EXTERNAL MODULE: ./build/src/secret-gate/look-offline.js + 2 modules
var look_offline = __webpack_require__(18395);
// EXTERNAL MODULE: ./build/src/secret-gate/requirement.js
var secret_gate_requirement = __webpack_require__(79589);
;// CONCATENATED MODULE: ./build/src/secret-gate/observe.js


/**
 * Looks at the first variable of each requirement that holds a value; later alternatives never stand in for a bad one. Proves `present` or `shape`,
 * whichever is asked for. The values go no further than the modules that look at them.
 */
function observe(requirements, environment, level) {
    return requirements.map((requirement) => {
        const seen = { requirement: (0,secret_gate_requirement/* nameOf */.V)(requirement), kind: "credential" };
        const chosen = requirement.names.find((variable) => (environment[variable] ?? "") !== "");
        return chosen === undefined
            ? { ...seen, level: "declared", status: "bad", reason: "credential.missing", detail: "no value" }
            : (0,look_offline/* lookAt */.t5)({ ...seen, chosen }, environment[chosen] ?? "", level);
    });
}

;// CONCATENATED MODULE: ./build/actions/secret-gate/see-lane.js


/** Looks at all a lane needs, credentials first. What only some lanes need is loaded when one does. */
async function seeLane(lane, shared, host) {
    for (const name of lane.secrets.flatMap(({ names }) => names))
        host.runner.mask(host.environment[name] ?? "");
    const untilMs = host.now().getTime() + shared["timeout-seconds"] * 1000;
    const credentials = await seeCredentials(lane, shared, host, untilMs);
    const { sightings, fingerprints } = await compareCredentials(credentials, shared, host);
    if (lane.capabilities.length === 0)
        return { sightings, fingerprints };
    const { seeCapabilities } = await __webpack_require__.e(/* import() */ 304).then(__webpack_require__.bind(__webpack_require__, 79304));
    const capabilities = await seeCapabilities(lane.capabilities, host, untilMs);
    return { sightings: [...sightings, ...capabilities], fingerprints };
}
async function seeCredentials(lane, shared, host, untilMs) {
    if (lane.profile.length === 0 && !(0,level/* isAtLeast */.d)(lane.level, "auth"))
        return observe(lane.secrets, host.environment, lane.level);
    const { proveCredentials } = await __webpack_require__.e(/* import() */ 447).then(__webpack_require__.bind(__webpack_require__, 55447));
    return proveCredentials(lane, shared["allow-hosts"], host, untilMs);
}
async function compareCredentials(sightings, { "fingerprint-key": key, compare }, host) {
    if (key === undefined)
        return { sightings, fingerprints: {} };
    const { fingerprintCredentials } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 8535));
    return fingerprintCredentials(sightings, key, compare, host);
}


/***/ }),

/***/ 87583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ postJson),
/* harmony export */   CM: () => (/* binding */ bearer),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   jT: () => (/* binding */ postForm),
/* harmony export */   mX: () => (/* binding */ segment),
/* harmony export */   z2: () => (/* binding */ costly)
/* harmony export */ });
/** A GET that asks for JSON. */
function get(url, headers) {
    return { method: "GET", url, headers: { accept: "application/json", ...headers } };
}
/** A POST of a JSON document. */
function postJson(url, headers, document) {
    const body = JSON.stringify(document);
    return {
        method: "POST",
        url,
        headers: { accept: "application/json", "content-type": "application/json", ...headers },
        body,
    };
}
/** A POST of a form; credentials in it stand in the body. */
function postForm(url, fields, headers = {}) {
    const body = new URLSearchParams(fields).toString();
    const type = "application/x-www-form-urlencoded";
    return { method: "POST", url, headers: { accept: "application/json", "content-type": type, ...headers }, body };
}
/** The same request marked as one that costs something. */
function costly(request) {
    return { ...request, costs: true };
}
/** A path below a base address, whether or not the base ends with a slash. */
function below(base, path) {
    return `${(base ?? "").replace(/\/+$/, "")}${path}`;
}
/** The header of a bearer token. */
function bearer(token) {
    return { authorization: `Bearer ${token ?? ""}` };
}
/** A name as one segment of a path. */
function segment(name) {
    return encodeURIComponent(name);
}


/***/ }),

/***/ 76554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding),
/* harmony export */   k: () => (/* binding */ classifier)
/* harmony export */ });
/* harmony import */ var _read_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57331);

const details = {
    "credential.rejected": "the provider refuses it",
    "credential.expired": "the provider says that it has expired",
    "credential.scope": "the provider knows it, and does not let it make this call",
    "credential.quota": "the provider knows it, and its quota or credit is used up",
    "credential.blocked": "the provider answers nobody from this address or under this policy",
    "credential.rate-limited": "the provider asked for fewer calls",
    "credential.unreachable": "the provider did not answer as it does",
};
const silences = {
    timeout: "no answer came in time",
    reset: "the connection was broken off",
    refused: "the connection was refused",
    name: "the host's name is not known",
    tls: "the connection could not be made safe: its certificate was not accepted",
    other: "no connection could be made",
};
/** Reads answers by a table. Whatever is not clearly the provider's own answer is `unknown`, never good and never bad. */
function classifier(table) {
    return (answer, facts) => classify(answer, facts, table);
}
/** A finding with the usual words for its reason. */
function finding(reason, detail, isUnsure = false) {
    const isUnknown = isUnsure || reason === "credential.rate-limited" || reason === "credential.unreachable";
    return { status: isUnknown ? "unknown" : "bad", reason, detail: detail ?? details[reason] ?? "it cannot be used" };
}
function classify(answer, facts, table) {
    if (answer.kind === "silence")
        return finding("credential.unreachable", silences[answer.why]);
    const { status, headers, body } = answer;
    if (status >= 300 && status < 400)
        return finding("credential.unreachable", "the host answered with a redirect, which is not followed");
    const { json, isHtml, words } = (0,_read_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .J)(body, headers["content-type"] ?? "");
    if (isHtml)
        return finding("credential.unreachable", "a web page came instead of the provider's answer, as firewalls and proxies send it");
    const isReadable = json !== undefined || table.isPlain === true || words !== "";
    const rule = table.rules.find(({ statuses, when }) => statuses.includes(status) && (when?.test(words) ?? true));
    if (rule !== undefined && isReadable)
        return finding(rule.reason, rule.detail, rule.isUnsure);
    if (status === 429)
        return finding("credential.rate-limited");
    if (status === 529)
        return finding("credential.unreachable", "the provider says that it is overloaded");
    if (status >= 500)
        return finding("credential.unreachable", `the provider failed with status ${status}`);
    if (json === undefined && words === "")
        return finding("credential.unreachable", "the answer is cut off, or not in the provider's format");
    if (status < 200 || status >= 300)
        return finding("credential.unreachable", `status ${status} came, which says nothing about the credential here`);
    return good(table.proves(json, facts), json, headers, table);
}
function good(proof, json, headers, { idHeader, grant }) {
    if (proof === false)
        return finding("credential.unreachable", "the answer is not what the provider sends to this call");
    if (proof !== true && proof.status !== "ok")
        return proof;
    const id = headers[idHeader ?? ""];
    const granted = grant?.(json);
    return {
        status: "ok",
        ...(idHeader !== undefined && id !== undefined ? { ids: { [idHeader]: id } } : {}),
        ...(granted === undefined ? {} : { grant: granted }),
    };
}


/***/ }),

/***/ 11300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ WAIVERS_PATH),
  _: () => (/* binding */ secretGate)
});

// EXTERNAL MODULE: ./build/src/contract/define-action.js
var define_action = __webpack_require__(57268);
// EXTERNAL MODULE: ./build/src/contract/field.js
var field = __webpack_require__(33452);
;// CONCATENATED MODULE: ./build/src/secret-gate/allowed-host.js
/** A host name in lower case with an optional port; no scheme, path or wildcard, so that every allowed host is written out. */
const allowedHost = {
    expects: "a host name such as `gateway.example.com` or `127.0.0.1:8080`",
    parse: (raw) => {
        const host = raw.trim().toLowerCase();
        return /^(?:[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9](?:[a-z0-9-]{0,62}))*|\[[0-9a-f:]+\])(?::\d{1,5})?$/.test(host)
            ? { ok: true, value: host }
            : { ok: false };
    },
};

// EXTERNAL MODULE: ./build/src/secret-gate/version-range.js
var version_range = __webpack_require__(7858);
;// CONCATENATED MODULE: ./build/src/secret-gate/capability.js

/** The programs whose version the gate can ask for; each is called with `--version` and nothing else. */
const programs = ["codex", "claude", "gemini", "pi", "node"];
/** A program with an optional version range, `proxy=<url>`, or `env:NAME`. */
const capability = {
    expects: "`codex`, `claude`, `gemini`, `pi` or `node` with an optional version range such as `>=1.2 <2`, `proxy=` with an https or loopback address without credentials, or `env:NAME`",
    parse: (raw) => {
        const text = raw.trim();
        const value = parseVariable(text) ?? parseProxy(text) ?? parseProgram(text);
        return value === undefined ? { ok: false } : { ok: true, value };
    },
};
function parseVariable(text) {
    const name = /^env:([A-Za-z_]\w*)$/.exec(text)?.[1];
    return name === undefined ? undefined : { kind: "variable", text, name };
}
function parseProxy(text) {
    if (!text.startsWith("proxy="))
        return undefined;
    const address = text.slice("proxy=".length);
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    const isLoopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
    const isAllowed = url.protocol === "https:" || (url.protocol === "http:" && isLoopback);
    // The address is shown in messages, so it may hold nothing that could be a secret.
    if (!isAllowed || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
        return undefined;
    return { kind: "proxy", text, url: url.href };
}
function parseProgram(text) {
    const match = /^([a-z]+)(?:@|\s*(?=[<>=^~\d\s])|$)(.*)$/.exec(text);
    const program = programs.find((name) => name === match?.[1]);
    if (program === undefined)
        return undefined;
    const asked = match?.[2]?.trim() ?? "";
    const ranges = asked === "" && !text.endsWith("@") ? [] : (0,version_range/* parseRange */.RC)(asked);
    return ranges === undefined ? undefined : { kind: "program", text, program, ranges };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/fingerprint-key.js
/** Shortest key that is accepted, in UTF-16 units; a short one could be guessed and would unlock guesses of the values. */
const FINGERPRINT_KEY_LIMIT = 16;
/** The key of the fingerprints: a secret of the repository, kept as it is. */
const fingerprintKey = {
    expects: `a text of at least ${FINGERPRINT_KEY_LIMIT} characters`,
    parse: (raw) => (raw.trim().length >= FINGERPRINT_KEY_LIMIT ? { ok: true, value: raw.trim() } : { ok: false }),
};
/** A text of any number of lines, kept as it is. */
const fingerprint_key_document = {
    expects: "text, on as many lines as it needs",
    parse: (raw) => ({ ok: true, value: raw.trim() }),
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profile-ids.js
/** The names that `profile` takes. Apart from the profiles themselves, so that reading the input loads none of them. */
const profileIds = [
    "openai",
    "codex",
    "anthropic",
    "claude-code",
    "google",
    "vertex",
    "bedrock",
    "azure-foundry",
    "agent-core",
    "xai",
    "groq",
    "openrouter",
    "deepseek",
    "mistral",
    "huggingface",
    "minimax",
    "github",
    "npm",
    "docker-hub",
    "slack",
    "pact",
];
/** The providers that `agent-core` can stand on: what `backend` takes. */
const backendIds = [
    "openai",
    "anthropic",
    "google",
    "vertex",
    "bedrock",
    "azure-foundry",
    "xai",
    "groq",
    "openrouter",
    "deepseek",
    "mistral",
];

// EXTERNAL MODULE: ./build/src/secret-gate/reasons.js
var reasons = __webpack_require__(29263);
// EXTERNAL MODULE: ./build/src/secret-gate/requirement.js
var requirement = __webpack_require__(79589);
;// CONCATENATED MODULE: ./build/src/secret-gate/contract.js








/** Where waivers stand when `waivers` does not say; the file may be missing there. */
const WAIVERS_PATH = ".testing/waivers.yml";
const secretGate = (0,define_action/* defineAction */.QP)({
    name: "secret-gate",
    title: "Secret gate",
    description: "Decide whether a lane may run with the credentials it has: pass, skip for a licensed reason, or fail and say why.",
    branding: { icon: "lock", color: "blue" },
    runs: { using: "node" },
    inputs: {
        secrets: {
            description: "Credentials the lane needs, one per line: a variable name, or ordered alternatives as `A|B`. Their values arrive through `env:` of the step, never through an input.",
            field: (0,field/* linesOf */.Dx)(requirement/* requirement */.a),
            default: "",
        },
        profile: {
            description: "Providers or harnesses the lane needs, one per line; each brings its variables, the form of its keys, what must stand beside them, and how they are proved. Adds to `secrets`.",
            field: (0,field/* linesOf */.Dx)((0,field/* choice */.Yq)(...profileIds)),
            default: "",
        },
        backend: {
            description: "The provider behind the profile `agent-core`.",
            field: (0,field/* choice */.Yq)(...backendIds),
        },
        level: {
            description: "How far each credential is proved. `present` and `shape` are offline; `auth` asks the provider whether it accepts the key, `model` whether the key sees the `model`, both by free calls; `completion` pays for one token.",
            field: (0,field/* choice */.Yq)("present", "shape", "auth", "model", "completion"),
            default: "shape",
        },
        model: {
            description: "The model the lane uses; needed by the levels `model` and `completion`.",
            field: field/* text */.Qq,
            default: "",
        },
        capabilities: {
            description: "What the lane needs beside credentials, one per line: programs, a transport endpoint, or variables.",
            field: (0,field/* linesOf */.Dx)(capability),
            default: "",
        },
        required: {
            description: "Whether a requirement that is not met fails the step (`true`) or skips the lane (`false`). A credential that is wrong fails an optional lane as well.",
            field: field/* flag */.Jt,
            default: "true",
        },
        "on-rejected": {
            description: "What a credential that is wrong does to an optional lane: `fail`, because it is a defect, or `skip`.",
            field: (0,field/* choice */.Yq)("fail", "skip"),
            default: "fail",
        },
        expect: {
            description: "`present` demands the credentials; `absent` demands that no model provider's credential is in the environment, for lanes that must run without one.",
            field: (0,field/* choice */.Yq)("present", "absent"),
            default: "present",
        },
        waivers: {
            description: "File of waivers, relative to the workspace: owned, expiring exceptions of at most 30 days. Read only when a requirement is not met; the default file may be missing.",
            field: field/* relativePath */.iZ,
            default: WAIVERS_PATH,
        },
        "fingerprint-key": {
            description: "Secret key for fingerprints of the credentials (HMAC-SHA256, cut to 12 digits), so that a rotation can be seen without seeing the value.",
            field: fingerprintKey,
            secret: true,
        },
        compare: {
            description: "Fingerprints that the credentials must have: lines `NAME=hmac-sha256:…`, the `fingerprints` output of another run, or the path of a file that holds these or a record. Needs `fingerprint-key`.",
            field: fingerprint_key_document,
            default: "",
        },
        "allow-hosts": {
            description: "Hosts, one per line, that credentials may be sent to beside those their profiles are bound to; for gateways of your own.",
            field: (0,field/* linesOf */.Dx)(allowedHost),
            default: "",
        },
        "timeout-seconds": {
            description: "Longest time for all calls together, repeats included.",
            field: (0,field/* integer */.nd)({ min: 1, max: 600, unit: "seconds" }),
            default: "60",
        },
        plan: {
            description: "Gates many lanes at once: a JSON list of objects with `lane` (a name), any of the inputs `profile`, `backend`, `secrets`, `capabilities`, `level`, `model`, `required` and `on-rejected` that differ from the step's own, and `with` (values for the matrix).",
            field: fingerprint_key_document,
            default: "",
        },
    },
    outputs: {
        ready: {
            description: "`true` when the lane may run, else `false`; with `plan`, when at least one lane may and none failed. An empty output means the gate itself did not finish.",
        },
        "skip-reason": {
            description: "The requirement that decided against the lane: the first, in declared order, that the reason is about; empty when the lane may run.",
        },
        missing: { description: "All requirements that are not met, as a JSON list of strings." },
        chosen: { description: "The variables that met the requirements, in declared order, as a JSON list of strings." },
        fingerprints: {
            description: "Keyed fingerprints by variable, as a JSON object; empty without `fingerprint-key`.",
        },
        versions: { description: "Versions found of the programs in `capabilities`, as a JSON object." },
        matrix: { description: "With `plan`: the lanes that may run, as JSON for `strategy.matrix`." },
        skipped: {
            description: "With `plan`: the lanes that may not run, as a JSON list with `lane`, `verdict`, `reason` and `missing`.",
        },
    },
    reasons: reasons/* reasons */.O,
});


/***/ }),

/***/ 44946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FINGERPRINT_ID)
/* harmony export */ });
/** What a record's `ids` call the keyed fingerprint of a variable: this, then the variable's name. */
const FINGERPRINT_ID = "fingerprint/";


/***/ }),

/***/ 16278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge)
});

// UNUSED EXPORTS: remedy, told

// EXTERNAL MODULE: ./build/src/secret-gate/reasons.js
var reasons = __webpack_require__(29263);
;// CONCATENATED MODULE: ./build/src/secret-gate/judged-waiver.js
/**
 * The waiver for what was seen: it names the requirement as it is written, or the variable or program that counts, and the same reason. One in force
 * goes before an expired one.
 */
function waiverFor({ requirement, chosen, reason }, waivers) {
    const fitting = waivers.filter((waiver) => waiver.reason === reason && (waiver.what === requirement || waiver.what === chosen));
    return fitting.find(({ isInForce }) => isInForce) ?? fitting[0];
}

;// CONCATENATED MODULE: ./build/src/secret-gate/weigh.js

/** The row of the decision table a reason belongs to. One that is not listed is a defect, so that a new reason fails closed. */
const rows = {
    "credential.missing": "absent",
    "metadata.missing": "absent",
    "capability.missing": "absent",
    "capability.unsupported": "absent",
    "capability.proxy": "absent",
    "credential.scope": "not-ready",
    "credential.blocked": "not-ready",
    "credential.quota": "not-ready",
};
/**
 * Weighs one requirement that is not met. `isExcused` says that the run gets no secrets by design. A waiver goes first, then the excuse, then the
 * table: required lanes fail; optional lanes skip, but a credential that is wrong fails them as well, because it is a defect.
 */
function weigh(sighting, circumstances, isExcused) {
    const reason = sighting.reason ?? "credential.unreachable";
    const waiver = waiverFor(sighting, circumstances.waivers);
    if (waiver?.isInForce)
        return { status: "skip", reason: "waived", waiver };
    const expired = waiver === undefined ? {} : { waiver };
    if (isExcused)
        return { status: "skip", reason: contextOf(circumstances.trust), ...expired };
    if (circumstances.required)
        return { status: "fail", reason, ...expired };
    const isDefect = sighting.status === "bad" && rows[reason] === undefined;
    if (isDefect && circumstances.onRejected === "fail")
        return { status: "fail", reason, ...expired };
    return { status: "skip", reason: reason === "credential.quota" ? "budget.exhausted" : reason, ...expired };
}
/** Whether the run gets no secrets by design and lacks some: then nothing else it lacks matters either. */
function isExcused(unmet, trust) {
    return (trust === "fork" || trust === "bot") && unmet.some(({ kind }) => kind !== "capability");
}
function contextOf(trust) {
    return trust === "bot" ? "context.bot" : "context.fork";
}

;// CONCATENATED MODULE: ./build/src/secret-gate/judge.js


/**
 * Weighs every requirement that is not met; a fail outweighs a skip, and among equals the first in declared order gives the reason. Nothing seen is
 * a fail: there was nothing to judge. Requirements that would fail the lane by themselves are findings, and so are expired waivers.
 */
function judge(sightings, circumstances) {
    if (sightings.length === 0) {
        const text = "This lane may not run: no requirement was looked at, so there is nothing to judge.";
        return { verdict: { status: "fail", reason: "credential.missing", text } };
    }
    const unmet = sightings.filter(({ status }) => status !== "ok");
    const excused = isExcused(unmet, circumstances.trust);
    const weighed = unmet.map((sighting) => ({ sighting, weight: weigh(sighting, circumstances, excused) }));
    const first = weighed.find(({ weight }) => weight.status === "fail") ?? weighed[0];
    if (first === undefined)
        return { verdict: { status: "pass", reason: "ok", text: passing(sightings) } };
    const { sighting, weight } = first;
    const others = weighed.filter((other) => other !== first && other.weight.status === "fail");
    const findings = [
        ...others.map((other) => ({
            rule: other.weight.reason,
            message: `${told(other.sighting)} ${remedy(other.sighting)}`.trim(),
        })),
        ...weighed.flatMap(({ weight: { waiver } }) => waiver === undefined || waiver.isInForce ? [] : [{ rule: "waiver.expired", message: expired(waiver) }]),
    ];
    return {
        verdict: {
            status: weight.status,
            reason: weight.reason,
            text: [opening(weight, circumstances), told(sighting), closing(sighting, weight)]
                .filter((part) => part !== "")
                .join(" "),
            ...(findings.length > 0 ? { findings } : {}),
        },
        decisive: sighting,
    };
}
/** What is missing in one line: the requirement and what was seen of it. */
function told({ requirement, detail }) {
    return `\`${requirement}\`: ${detail}.`;
}
/** Reasons whose sightings say in their detail what to do. */
const selfExplaining = [
    "credential.placeholder",
    "credential.shape",
    "credential.wrong-provider",
];
/** What to do about it: the one line to add to the workflow where that is the cure; empty when the detail says it. */
function remedy({ requirement, chosen, reason }) {
    const [name = requirement] = (chosen ?? requirement).replace(/^env:/, "").split("|");
    const isVariable = /^[A-Za-z_]\w*$/.test(name) && requirement !== "model";
    if (reason === "credential.missing")
        return `Set the secret and pass it under \`env:\` of this step as \`${name}: \${{ secrets.${name} }}\`.`;
    if ((reason === "metadata.missing" || requirement.startsWith("env:")) && isVariable)
        return `Pass it under \`env:\` of this step as \`${name}: \${{ vars.${name} }}\`.`;
    return reason === undefined || selfExplaining.includes(reason) ? "" : `${reasons/* reasons */.O[reason].fix}.`;
}
function passing(sightings) {
    const proved = sightings.map(({ requirement, chosen = requirement, level, kind, version }) => kind === "capability" ? `${chosen}${version === undefined ? "" : ` ${version}`}` : `${chosen} (${level})`);
    return `This lane may run: ${proved.join(", ")}.`;
}
function opening({ status, reason }, { required }) {
    if (status === "fail")
        return "This lane may not run.";
    if (reason === "context.fork")
        return "This lane is skipped: a fork's run gets no secrets.";
    if (reason === "context.bot")
        return "This lane is skipped: a bot's run gets no Actions secrets.";
    if (reason === "waived")
        return "This lane is skipped: a waiver covers what it lacks.";
    return required ? "This lane is skipped." : "This optional lane is skipped.";
}
function closing(sighting, { reason, waiver }) {
    if (reason === "waived" && waiver !== undefined)
        return `Waived until ${waiver.expires} by ${waiver.owner}, see ${waiver.issue}.`;
    const note = waiver === undefined ? "" : ` ${expired(waiver)}`;
    return reason === "context.fork" || reason === "context.bot"
        ? `${reasons/* reasons */.O[reason].fix}.${note}`
        : `${remedy(sighting)}${note}`.trim();
}
function expired({ what, expires, issue }) {
    return `The waiver for \`${what}\` expired on ${expires} and changes nothing, see ${issue}.`;
}


/***/ }),

/***/ 96036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ laneRecord),
/* harmony export */   t: () => (/* binding */ laneOutputs)
/* harmony export */ });
/* harmony import */ var _fingerprint_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44946);

/** The outputs that describe one lane. Lists and maps are JSON; all of it is names and versions, nothing of a value. */
function laneOutputs({ sightings, fingerprints }, { verdict, decisive }) {
    const unmet = sightings.filter(({ status }) => status !== "ok").map(({ requirement }) => requirement);
    const chosen = sightings.flatMap(({ status, kind, chosen }) => status === "ok" && kind === "credential" && chosen !== undefined ? [chosen] : []);
    return {
        ready: String(verdict.status === "pass"),
        "skip-reason": decisive?.requirement ?? "",
        missing: JSON.stringify(unmet),
        chosen: JSON.stringify(chosen),
        fingerprints: JSON.stringify(fingerprints),
        versions: JSON.stringify(versionsOf(sightings)),
    };
}
/** What the record keeps of one lane: each requirement's observation, levels, fingerprints and request ids, and the versions found. */
function laneRecord({ sightings, fingerprints }) {
    const credentials = sightings.filter(({ kind, chosen }) => kind === "credential" && chosen !== undefined);
    return {
        observations: sightings.map(({ requirement, status, reason }) => ({
            name: requirement,
            status,
            ...(reason === undefined ? {} : { code: reason }),
        })),
        ids: {
            ...Object.fromEntries(credentials.map(({ chosen, level }) => [`level/${chosen}`, level])),
            ...Object.fromEntries(credentials.flatMap(({ chosen, ids = {} }) => Object.entries(ids).map(([name, id]) => [`${name}/${chosen}`, id]))),
            ...Object.fromEntries(Object.entries(fingerprints).map(([variable, label]) => [`${_fingerprint_id_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_ID */ .d}${variable}`, label])),
        },
        versions: versionsOf(sightings),
    };
}
function versionsOf(sightings) {
    return Object.fromEntries(sightings.flatMap(({ chosen, version }) => chosen === undefined || version === undefined ? [] : [[chosen, version]]));
}


/***/ }),

/***/ 15222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ laneKeys),
/* harmony export */   l: () => (/* binding */ hasRequirements)
/* harmony export */ });
/** The keys of a lane, spelled as the inputs they are. */
const laneKeys = [
    "profile",
    "backend",
    "secrets",
    "capabilities",
    "level",
    "model",
    "required",
    "on-rejected",
];
/** Whether the lane names anything that can be judged. */
function hasRequirements({ profile, secrets, capabilities }) {
    return profile.length + secrets.length + capabilities.length > 0;
}


/***/ }),

/***/ 13140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
/* unused harmony export levels */
/** How far a credential is proved, in rising order; each level includes those before it. The first three are offline. */
const levels = ["declared", "present", "shape", "auth", "model", "completion"];
/** Whether `level` proves at least as much as `other`. */
function isAtLeast(level, other) {
    return levels.indexOf(level) >= levels.indexOf(other);
}


/***/ }),

/***/ 18395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t5: () => (/* binding */ lookAt),
  qW: () => (/* binding */ lookAtCompanions),
  _d: () => (/* binding */ lookForModel)
});

;// CONCATENATED MODULE: ./build/src/secret-gate/decode-key.js
/** The text whose base64 the value is, in either alphabet; `undefined` when it is no base64 or not of printable ASCII. */
function decodeKey(value) {
    if (!/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(value))
        return undefined;
    const text = Buffer.from(value, "base64").toString("latin1").trim();
    return /^[\t\n\r -~]{8,}$/.test(text) ? text : undefined;
}

// EXTERNAL MODULE: ./build/src/secret-gate/providers.js
var providers = __webpack_require__(34580);
;// CONCATENATED MODULE: ./build/src/secret-gate/inspect.js


/** Shortest text that any provider calls a key, in UTF-16 units. */
const SHORTEST_KEY = 8;
const placeholders = /^(?:x+|\*+|\.+|•+|<.*>|\$\{.*\}|\{\{.*\}\}|%\w+%|\$[A-Z][A-Z0-9_]*|(?:your|my|the|insert|add|enter|put|paste)[-_ ].*|(?:change|replace)[-_ ]?me|todo|tbd|none|null|undefined|dummy|placeholder|example|secret|token|api[-_ ]?key)$/is;
/** Words between separators that consoles and examples put into keys that open nothing. */
const testWords = /(?:^|[-_])(?:test|fake|dummy|example|sample|mock|demo|sandbox|placeholder|your|here)(?:[-_]|$)|EXAMPLE$|EXAMPLEKEY$/i;
/**
 * What is wrong with a credential's value, judged offline; `undefined` when nothing is. The first fault in the order of the checks counts, from what
 * every value shares to what only the provider's form shows.
 */
function inspect(variable, value) {
    const form = (0,providers/* formOf */.QU)(variable);
    const bare = value.trim();
    if (bare === "")
        return { reason: "credential.missing", detail: "it holds only white space" };
    // What stands in a file is looked at by whoever reads it.
    if ((0,providers/* isCredentialPath */.bk)(variable, bare))
        return undefined;
    return inspectText(variable, value, bare, form !== undefined) ?? inspectForm(bare, form);
}
function inspectText(variable, value, bare, isKnown) {
    if (placeholders.test(bare))
        return { reason: "credential.placeholder", detail: "it holds a placeholder; store the real value" };
    if (/^(["'`]).*\1$/s.test(bare))
        return misshapen("there are quotes around the value; store it without");
    const isDocument = /^(?:\{|-----BEGIN )/.test(bare);
    if (/[\r\n]\s*$/.test(value) && !isDocument)
        return misshapen("there is a line break after the value; store it without, for instance with `printf %s` in place of `echo`");
    if (bare !== value && !isDocument)
        return misshapen("there is white space around the value; store it without");
    if (/[\r\n]/.test(bare) && !isDocument)
        return misshapen("there is a line break inside the value; copy it again as one line");
    const name = /^(?:export\s+)?(\w+)\s*[=:]\s*(?=\S)/.exec(bare)?.[1];
    if (name === variable)
        return misshapen("it begins with the variable's own name; store only what comes after it");
    if (/^(?:bearer|basic|token)\s/i.test(bare))
        return misshapen("it begins with the word of a header; store only the credential after it");
    if (!isDocument && isKnown && /\.{3}|…|\*{4}|•{3}/.test(bare))
        return misshapen("it is the shortened form that consoles show; copy the whole value, or make a new one");
    if (isKnown && !isDocument && /[^\x21-\x7e]/.test(bare))
        return misshapen("there is a character in it that no key has, such as a blank, a typographic quote or an invisible one; copy it again");
    return bare.length < SHORTEST_KEY
        ? misshapen(`it is shorter than ${SHORTEST_KEY} characters, so it is cut off; copy it again whole`)
        : undefined;
}
function inspectForm(value, expected) {
    if (expected === undefined)
        return undefined;
    const { shape, vendor } = expected;
    if (testWords.test(value) && !shape.pattern.source.startsWith("^\\{"))
        return {
            reason: "credential.placeholder",
            detail: "it holds a key of a test or an example, which opens nothing; store the real key",
        };
    const seen = (0,providers/* recognise */.GJ)(value);
    if (seen !== undefined && seen.vendor !== vendor)
        return {
            reason: "credential.wrong-provider",
            detail: `it holds a ${seen.shape.what} and not a ${shape.what}; store each under its own name`,
        };
    if (shape.pattern.test(value))
        return undefined;
    const decoded = decodeKey(value);
    if (decoded !== undefined && (shape.pattern.test(decoded) || (0,providers/* recognise */.GJ)(decoded) !== undefined))
        return misshapen("it is base64 of a credential; store the credential itself");
    if (seen !== undefined && seen.shape !== shape && seen.shape.pattern.test(value))
        return misshapen(`it holds a ${seen.shape.what} and not a ${shape.what}; store each under its own name`);
    if (shape.prefix?.test(value) && !/[^\w.+/=-]/.test(value))
        return misshapen(`it begins as a ${shape.what} does and ends too early; copy it again whole`);
    return misshapen(formText(shape));
}
function formText({ what, form }) {
    return `it lacks the form of a ${what}, which ${form}; copy the right one again whole`;
}
function misshapen(detail) {
    return { reason: "credential.shape", detail };
}

// EXTERNAL MODULE: ./build/src/secret-gate/level.js
var secret_gate_level = __webpack_require__(13140);
;// CONCATENATED MODULE: ./build/src/secret-gate/look-offline.js


/** What can be told of a value without asking anybody, up to `shape` and no further than `level`. */
function lookAt(seen, value, level) {
    const problem = inspect(seen.chosen, value);
    if (problem?.reason === "credential.missing")
        return { ...seen, level: "declared", status: "bad", ...problem };
    if (!(0,secret_gate_level/* isAtLeast */.d)(level, "shape"))
        return { ...seen, level: "present", status: "ok", detail: "present" };
    if (problem !== undefined)
        return { ...seen, level: "present", status: "bad", ...problem };
    return { ...seen, level: "shape", status: "ok", detail: "present, of the right shape" };
}
/** The other halves of a credential: those its value needs, and those that are set all the same. */
function lookAtCompanions({ companions = [], variable: first }, value, environment, { level, profile }) {
    return companions
        .filter(({ variable, neededWhen }) => neededWhen.test(value) || (environment[variable] ?? "") !== "")
        .map(({ variable }) => {
        const seen = {
            requirement: variable,
            kind: "credential",
            ...(profile === undefined ? {} : { profile }),
        };
        const half = environment[variable] ?? "";
        if (half !== "")
            return lookAt({ ...seen, chosen: variable }, half, level);
        const detail = `no value; it belongs to \`${first}\``;
        return { ...seen, level: "declared", status: "bad", reason: "credential.missing", detail };
    });
}
/** A sighting of the model when it is needed at the level and not named; nothing otherwise. */
function lookForModel(access, from, { level, model, profile }) {
    if (access?.kind !== "model" || !(0,secret_gate_level/* isAtLeast */.d)(level, from) || model !== "")
        return [];
    const seen = { requirement: "model", kind: "metadata", ...(profile === undefined ? {} : { profile }) };
    return [
        { ...seen, level: "declared", status: "bad", reason: "metadata.missing", detail: "the input `model` is empty" },
    ];
}


/***/ }),

/***/ 85953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ profileOf),
  x: () => (/* binding */ profiles)
});

// EXTERNAL MODULE: ./build/src/secret-gate/ask.js
var ask = __webpack_require__(87583);
;// CONCATENATED MODULE: ./build/src/secret-gate/base-address.js
/** The address below which a provider is called, with the variables that its clients read. */
function baseAddress(variables, fallback, name = "base") {
    return {
        name,
        variables,
        from: "auth",
        pattern: /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/,
        form: "an address as `https://host/path`, without user, query and fragment",
        ...(fallback === undefined ? {} : { fallback }),
    };
}
/** A name for the account's own divisions, which the clients send along when it is set. */
function optionalName(name, variables) {
    return {
        name,
        variables,
        from: "auth",
        pattern: /^[\w.-]{1,200}$/,
        form: "a name of letters, digits, `.`, `_`, `-`",
        fallback: "",
    };
}

// EXTERNAL MODULE: ./build/src/secret-gate/classify.js
var classify = __webpack_require__(76554);
;// CONCATENATED MODULE: ./build/src/secret-gate/classify-anthropic.js
/**
 * What refusals of Anthropic mean: `{"type": "error", "error": {"type", "message"}}`. An account without credit is told so by a 400, and a disabled
 * key by a 404.
 * @see https://docs.anthropic.com/en/api/errors
 */
const anthropicRules = [
    { statuses: [400, 402, 403], when: /credit balance|billing|plans? (?:&|and) billing/i, reason: "credential.quota" },
    { statuses: [401], when: /expired/i, reason: "credential.expired" },
    { statuses: [401], when: /rate.?limit/i, reason: "credential.rate-limited" },
    { statuses: [401], reason: "credential.rejected" },
    { statuses: [402], reason: "credential.quota" },
    { statuses: [403], when: /region|country|ip address|not available in/i, reason: "credential.blocked" },
    { statuses: [403], reason: "credential.scope" },
    {
        statuses: [400, 404],
        when: /model/i,
        reason: "credential.scope",
        detail: "the provider does not give it the model that is asked for",
    },
    { statuses: [404], when: /disabled|api.?key/i, reason: "credential.rejected" },
    {
        statuses: [429],
        when: /overloaded/i,
        reason: "credential.unreachable",
        detail: "the provider says that it is overloaded",
    },
];
/** The same for a list of models, where a 404 can only mean a key that was disabled. */
const anthropicListRules = [
    ...anthropicRules.filter(({ statuses }) => !statuses.includes(404)),
    {
        statuses: [404],
        when: /not_found_error/,
        reason: "credential.rejected",
        detail: "the provider knows no such key, or it was disabled",
    },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/classify-openai.js
/**
 * What refusals mean where the errors follow OpenAI's form: `{"error": {"code", "type", "message"}}`. A 401 is not always a bad key: it is also the
 * answer to a missing scope and to a forbidden address, and a 429 is also the answer to an empty account.
 * @see https://platform.openai.com/docs/guides/error-codes
 */
const openaiRules = [
    { statuses: [401, 403], when: /missing.scopes?|insufficient permissions/i, reason: "credential.scope" },
    {
        statuses: [401, 403],
        when: /ip.{0,20}not (?:authori[sz]ed|allowed)|unsupported_country|country, region|ip_not/i,
        reason: "credential.blocked",
    },
    { statuses: [401], when: /expired/i, reason: "credential.expired" },
    { statuses: [401], reason: "credential.rejected" },
    { statuses: [402], reason: "credential.quota" },
    { statuses: [403], reason: "credential.scope" },
    {
        statuses: [400, 403, 429],
        when: /insufficient_quota|billing|exceeded your current quota|credit|insufficient.balance/i,
        reason: "credential.quota",
    },
    {
        statuses: [400, 404],
        when: /model/i,
        reason: "credential.scope",
        detail: "the provider does not give it the model that is asked for",
    },
];

// EXTERNAL MODULE: ./build/src/secret-gate/read-answer.js
var read_answer = __webpack_require__(57331);
;// CONCATENATED MODULE: ./build/src/secret-gate/openai-probes.js




/** Fewest output tokens that the Responses route accepts. @see https://platform.openai.com/docs/api-reference/responses/create */
const LEAST_RESPONSE_TOKENS = 16;
/** Probes of every provider that speaks OpenAI's protocol below its base address: the list of models, and one short completion. */
function openaiProbes(variable, completion = "chat", headers = () => ({})) {
    const authorized = (facts) => ({ ...(0,ask/* bearer */.CM)(facts.credentials[variable]), ...headers(facts) });
    const list = (facts) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(facts.metadata["base"], "/models"), authorized(facts));
    const table = { rules: openaiRules, idHeader: "x-request-id" };
    return {
        auth: { request: list, classify: (0,classify/* classifier */.k)({ ...table, proves: hasModels }) },
        model: { request: list, classify: (0,classify/* classifier */.k)({ ...table, proves: (json, { model }) => seesModel(json, model) }) },
        completion: {
            request: (facts) => {
                const { path, document } = completions[completion](facts.model);
                return (0,ask/* costly */.z2)((0,ask/* postJson */.B2)((0,ask/* below */.Gz)(facts.metadata["base"], path), authorized(facts), document));
            },
            classify: (0,classify/* classifier */.k)({ ...table, proves: hasUsage }),
        },
    };
}
/** Whether a list of models came: the list is an array under `data`. */
function hasModels(json) {
    return Array.isArray((0,read_answer/* member */.D)(json, "data"));
}
/** Whether the list holds the model, by its whole name. */
function seesModel(json, model) {
    const data = (0,read_answer/* member */.D)(json, "data");
    if (!Array.isArray(data))
        return false;
    return (data.some((item) => (0,read_answer/* member */.D)(item, "id") === model) ||
        (0,classify/* finding */.g)("credential.scope", "the provider does not list the model that is asked for to it"));
}
/** Whether the answer counts tokens, which only a call that ran does. */
function hasUsage(json) {
    const usage = (0,read_answer/* member */.D)(json, "usage");
    return ["total_tokens", "completion_tokens", "output_tokens", "outputTokens"].some((key) => {
        const count = (0,read_answer/* member */.D)(usage, key);
        return typeof count === "number" && count > 0;
    });
}
const completions = {
    chat: (model) => ({
        path: "/chat/completions",
        document: { model, messages: [{ role: "user", content: "Hi" }], max_completion_tokens: 1 },
    }),
    responses: (model) => ({
        path: "/responses",
        document: { model, input: "Hi", max_output_tokens: LEAST_RESPONSE_TOKENS, store: false },
    }),
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/anthropic.js






/** What each request says beside who it is from. @see https://docs.anthropic.com/en/api/versioning */
const version = { "anthropic-version": "2023-06-01" };
const apiKey = {
    what: "API key of Anthropic",
    pattern: /^sk-ant-(?!oat\d|admin\d)[\w-]{20,}$/,
    prefix: /^sk-ant-(?!oat\d)/,
    form: "begins with `sk-ant-` and is neither an OAuth token (`sk-ant-oat`) nor an administrator's key (`sk-ant-admin`)",
    source: "https://console.anthropic.com/settings/keys",
};
const oauthToken = {
    what: "OAuth token of Claude Code",
    pattern: /^sk-ant-oat\d\d-[\w-]{20,}$/,
    prefix: /^sk-ant-oat\d/,
    form: "begins with `sk-ant-oat` and is what `claude setup-token` prints",
    source: "https://docs.anthropic.com/en/docs/claude-code/iam",
};
/** Anthropic's origin; clients append `/v1` themselves. */
const base = baseAddress(["ANTHROPIC_BASE_URL"], "https://api.anthropic.com");
/** The three calls of the Messages protocol; counting tokens is free and proves the model. `isListed` is false for hosts without a list of models. */
function anthropicProbes(identify, root) {
    const table = { rules: anthropicRules, idHeader: "request-id" };
    const headers = (facts) => ({ ...version, ...identify(facts) });
    const message = (model) => ({ model, messages: [{ role: "user", content: "Hi" }] });
    return {
        auth: {
            request: (facts) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(root(facts), "/v1/models"), headers(facts)),
            classify: (0,classify/* classifier */.k)({ ...table, rules: anthropicListRules, proves: hasModels }),
        },
        model: {
            request: (facts) => (0,ask/* postJson */.B2)((0,ask/* below */.Gz)(root(facts), "/v1/messages/count_tokens"), headers(facts), message(facts.model)),
            classify: (0,classify/* classifier */.k)({ ...table, proves: (json) => typeof (0,read_answer/* member */.D)(json, "input_tokens") === "number" }),
        },
        completion: {
            request: (facts) => (0,ask/* costly */.z2)((0,ask/* postJson */.B2)((0,ask/* below */.Gz)(root(facts), "/v1/messages"), headers(facts), { ...message(facts.model), max_tokens: 1 })),
            classify: (0,classify/* classifier */.k)({ ...table, proves: hasUsage }),
        },
    };
}
function anthropicAccess(variable, shape, identify) {
    return {
        vendor: "anthropic",
        kind: "model",
        variable,
        ...(shape === undefined ? {} : { shape }),
        metadata: [base],
        hosts: ["api.anthropic.com"],
        probes: anthropicProbes(({ credentials }) => identify(credentials[variable]), ({ metadata }) => metadata["base"] ?? ""),
    };
}
/** The API key, in the header that Anthropic documents for it. */
const anthropicKeyAccess = anthropicAccess("ANTHROPIC_API_KEY", apiKey, (value = "") => ({
    "x-api-key": value,
}));
/** The token of a subscription: a bearer, and good only with the beta header that Claude Code sends. */
const oauthAccess = anthropicAccess("CLAUDE_CODE_OAUTH_TOKEN", oauthToken, (value) => ({
    ...(0,ask/* bearer */.CM)(value),
    "anthropic-beta": "oauth-2025-04-20",
}));
/** What Claude Code sends as a bearer as it is; gateways give out such tokens in forms of their own. */
const authTokenAccess = anthropicAccess("ANTHROPIC_AUTH_TOKEN", undefined, ask/* bearer */.CM);
const anthropic = { id: "anthropic", title: "Anthropic", accesses: [anthropicKeyAccess] };

;// CONCATENATED MODULE: ./build/src/secret-gate/classify-azure.js
/**
 * What refusals of an Azure resource mean. Its 401 does not tell a wrong key from a key of another resource.
 * @see https://learn.microsoft.com/en-us/azure/ai-foundry/openai/reference
 */
const azureRules = [
    { statuses: [401], when: /expired/i, reason: "credential.expired" },
    {
        statuses: [401],
        when: /permission|lacks the required|PermissionDenied/i,
        reason: "credential.scope",
    },
    {
        statuses: [401],
        reason: "credential.rejected",
        detail: "the resource refuses it: either the key is wrong, or it belongs to another resource than the endpoint's",
    },
    { statuses: [403], when: /firewall|virtual network|public access|ip address/i, reason: "credential.blocked" },
    { statuses: [403, 429], when: /quota|billing|subscription.*disabled/i, reason: "credential.quota" },
    { statuses: [403], reason: "credential.scope" },
    {
        statuses: [404],
        when: /DeploymentNotFound|deployment.*(?:does not exist|not found)/i,
        reason: "credential.scope",
        detail: "the resource has no deployment of the name that is asked for",
    },
    {
        statuses: [404],
        reason: "metadata.shape",
        detail: "the endpoint does not know this call: it is not the base address of a resource, or the version is not one it has",
    },
];
/**
 * What refusals of Entra's token endpoint mean, by the number in its message.
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 */
const entraRules = [
    { statuses: [400, 401], when: /AADSTS7000222\b/, reason: "credential.expired" },
    { statuses: [400, 401], when: /AADSTS7000215\b/, reason: "credential.rejected" },
    {
        statuses: [400, 401],
        when: /AADSTS(?:700016|90002|900023)\b/,
        reason: "metadata.shape",
        detail: "Entra does not know the tenant, or the tenant does not know the client",
    },
    {
        statuses: [400, 401, 403],
        when: /AADSTS53003\b/,
        reason: "credential.blocked",
        detail: "a policy of the organisation refuses the call, which says nothing about the secret",
        isUnsure: true,
    },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/azure-foundry.js







const key = {
    what: "key of an Azure resource",
    pattern: /^[A-Za-z0-9]{32,}$/,
    form: "has at least 32 letters and digits, and nothing else",
    source: "https://learn.microsoft.com/en-us/azure/ai-services/authentication",
};
const metadata = [
    baseAddress(["AZURE_API_BASE", "AZURE_OPENAI_ENDPOINT"], undefined),
    {
        name: "version",
        variables: ["AZURE_API_VERSION", "OPENAI_API_VERSION"],
        from: "auth",
        pattern: /^(?:\d{4}-\d\d-\d\d(?:-preview)?|preview|latest|v1)$/,
        form: "a version such as `2024-10-21`",
        // The latest version that Azure calls generally available and that takes all calls made here.
        fallback: "2024-10-21",
    },
];
const hosts = ["*.openai.azure.com", "*.cognitiveservices.azure.com", "*.services.ai.azure.com"];
/** A deployment refuses an empty conversation before it spends anything, and a resource says when it has no such deployment. */
function azureProbes(identify) {
    const table = { rules: azureRules, idHeader: "apim-request-id" };
    const address = ({ metadata }, path) => `${(0,ask/* below */.Gz)(metadata["base"]?.replace(/\/openai(?:\/v1)?\/*$/, ""), `/openai${path}`)}?api-version=${(0,ask/* segment */.mX)(metadata["version"] ?? "")}`;
    const chat = (facts, messages) => (0,ask/* postJson */.B2)(address(facts, `/deployments/${(0,ask/* segment */.mX)(facts.model)}/chat/completions`), identify(facts), {
        messages,
        max_completion_tokens: 1,
    });
    const completed = (0,classify/* classifier */.k)({ ...table, proves: hasUsage });
    return {
        auth: {
            request: (facts) => (0,ask/* get */.Jt)(address(facts, "/models"), identify(facts)),
            classify: (0,classify/* classifier */.k)({ ...table, proves: hasModels }),
        },
        model: {
            request: (facts) => chat(facts, []),
            classify: (answer, facts) => (isRefusedConversation(answer) ? { status: "ok" } : completed(answer, facts)),
        },
        completion: {
            request: (facts) => (0,ask/* costly */.z2)(chat(facts, [{ role: "user", content: "Hi" }])),
            classify: completed,
        },
    };
}
/** Whether the deployment read the request and found the conversation wanting; only one that exists does. */
function isRefusedConversation(answer) {
    if (answer.kind !== "answer" || (answer.status !== 400 && answer.status !== 422))
        return false;
    const { json, words } = (0,read_answer/* readAnswer */.J)(answer.body, answer.headers["content-type"] ?? "");
    return (0,read_answer/* member */.D)(json, "error") !== undefined && /messages?\b|empty/i.test(words);
}
/** An Azure resource by one of its keys. */
function azureKeyAccess(variable) {
    return {
        vendor: "azure",
        kind: "model",
        variable,
        shape: key,
        metadata,
        hosts,
        probes: azureProbes(({ credentials }) => ({ "api-key": credentials[variable] ?? "" })),
    };
}
/** Claude models on a Foundry resource, as Claude Code reaches them; the list of models is the resource's own. */
const foundryAnthropicAccess = (() => {
    const identify = ({ credentials }) => ({ "api-key": credentials["ANTHROPIC_FOUNDRY_API_KEY"] ?? "" });
    const origin = ({ metadata }) => metadata["base"]
        ? metadata["base"].replace(/\/anthropic\/*$/, "")
        : `https://${metadata["resource"]}.services.ai.azure.com`;
    const { model, completion } = anthropicProbes(({ credentials }) => ({ "x-api-key": credentials["ANTHROPIC_FOUNDRY_API_KEY"] ?? "" }), (facts) => (0,ask/* below */.Gz)(origin(facts), "/anthropic"));
    return {
        vendor: "azure",
        kind: "model",
        variable: "ANTHROPIC_FOUNDRY_API_KEY",
        shape: key,
        metadata: [
            baseAddress(["ANTHROPIC_FOUNDRY_BASE_URL"], ""),
            {
                name: "resource",
                variables: ["ANTHROPIC_FOUNDRY_RESOURCE"],
                from: "auth",
                pattern: /^[A-Za-z0-9-]{2,64}$/,
                form: "the name of a resource: letters, digits and hyphens",
                fallback: "",
            },
        ],
        hosts: ["*.services.ai.azure.com"],
        probes: {
            auth: {
                request: (facts) => facts.metadata["base"] || facts.metadata["resource"]
                    ? (0,ask/* get */.Jt)((0,ask/* below */.Gz)(origin(facts), "/openai/models?api-version=2024-10-21"), identify(facts))
                    : "neither `ANTHROPIC_FOUNDRY_RESOURCE` nor `ANTHROPIC_FOUNDRY_BASE_URL` is set",
                classify: (0,classify/* classifier */.k)({ rules: azureRules, idHeader: "apim-request-id", proves: hasModels }),
            },
            model,
            completion,
        },
    };
})();
const entraId = {
    from: "auth",
    pattern: /^[\w.-]{3,100}$/,
    form: "an id of letters, digits, `.`, `_` and `-`",
};
/** A resource by an application of Entra: its secret is exchanged for a token first, which the resource then takes. */
const entraAccess = {
    vendor: "azure",
    kind: "model",
    variable: "AZURE_CLIENT_SECRET",
    metadata: [
        { name: "tenant", variables: ["AZURE_TENANT_ID"], ...entraId },
        { name: "client", variables: ["AZURE_CLIENT_ID"], ...entraId },
        ...metadata.map((rule) => ({ ...rule, from: "model" })),
    ],
    hosts: ["login.microsoftonline.com", ...hosts],
    probes: {
        ...azureProbes(({ grant }) => (0,ask/* bearer */.CM)(grant)),
        auth: {
            request: ({ credentials, metadata }) => (0,ask/* postForm */.jT)(`https://login.microsoftonline.com/${(0,ask/* segment */.mX)(metadata["tenant"] ?? "")}/oauth2/v2.0/token`, {
                grant_type: "client_credentials",
                client_id: metadata["client"] ?? "",
                client_secret: credentials["AZURE_CLIENT_SECRET"] ?? "",
                scope: "https://cognitiveservices.azure.com/.default",
            }),
            classify: (0,classify/* classifier */.k)({
                rules: entraRules,
                idHeader: "x-ms-request-id",
                grant: tokenOf,
                proves: (json) => tokenOf(json) !== undefined || (0,classify/* finding */.g)("credential.unreachable"),
            }),
        },
    },
};
function tokenOf(json) {
    const token = (0,read_answer/* member */.D)(json, "access_token");
    return typeof token === "string" && token !== "" ? token : undefined;
}
const azureFoundry = {
    id: "azure-foundry",
    title: "Azure AI Foundry",
    accesses: [azureKeyAccess("AZURE_API_KEY"), azureKeyAccess("AZURE_OPENAI_API_KEY"), entraAccess],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/classify-aws.js
/**
 * What refusals of AWS mean, by the code in XML or JSON.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
const awsRules = [
    {
        statuses: [400, 401, 403],
        when: /RequestTimeTooSkewed|Signature (?:expired|not yet current)/,
        reason: "credential.unreachable",
        detail: "the clock of the runner and of AWS differ too much",
    },
    { statuses: [400, 401, 403], when: /ExpiredToken|token.{0,40}expired|RequestExpired/i, reason: "credential.expired" },
    {
        statuses: [400, 401, 403],
        when: /InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|AuthFailure|API Key is (?:not )?valid|security token.{0,40}invalid/i,
        reason: "credential.rejected",
    },
    {
        statuses: [400, 401, 403],
        when: /SignatureDoesNotMatch|InvalidSignature/,
        reason: "credential.rejected",
        detail: "the secret key does not belong to the access key",
    },
    {
        statuses: [403],
        when: /explicit deny.{0,60}service control|aws:SourceIp|OptInRequired/i,
        reason: "credential.blocked",
    },
    { statuses: [402, 403], when: /payment|billing|INVALID_PAYMENT/i, reason: "credential.quota" },
    {
        statuses: [400, 403, 404],
        when: /AccessDenied|not authorized|don't have access|ResourceNotFound|model identifier/i,
        reason: "credential.scope",
    },
    { statuses: [400, 429], when: /ServiceQuotaExceeded|too many tokens per day/i, reason: "credential.quota" },
    { statuses: [400], when: /Throttling/, reason: "credential.rate-limited" },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/bedrock.js






/** The version of STS's interface, which has been the only one since 2011. */
const STS_VERSION = "2011-06-15";
const accessKeyId = {
    what: "access key id of AWS",
    pattern: /^A(?:KI|SI)A[A-Z2-7]{12,}$/,
    prefix: /^A(?:KI|SI)A[A-Z2-7]{12,}$/,
    form: "begins with `AKIA` or `ASIA`, and has upper-case letters and digits only",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
};
const secretAccessKey = {
    what: "secret access key of AWS",
    pattern: /^[A-Za-z0-9+/]{40}$/,
    form: "has 40 letters, digits, `+` and `/`",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
};
const bearerKey = {
    what: "API key of Amazon Bedrock",
    pattern: /^(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-[A-Za-z0-9+/=_-]{20,})$/,
    prefix: /^(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-)/,
    form: "begins with `ABSK` or `bedrock-api-key-`",
    source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
};
const bedrock_metadata = [
    {
        name: "region",
        variables: ["AWS_REGION", "AWS_DEFAULT_REGION"],
        from: "shape",
        pattern: /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/,
        form: "a region such as `us-east-1`",
    },
    baseAddress(["AWS_ENDPOINT_URL_STS"], "", "sts"),
    baseAddress(["AWS_ENDPOINT_URL_BEDROCK"], "", "bedrock"),
    baseAddress(["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"], "", "runtime"),
];
const services = ["sts", "bedrock", "bedrock-runtime"];
const bedrock_hosts = ["amazonaws.com", "amazonaws.com.cn"].flatMap((domain) => services.map((service) => `${service}.{region}.${domain}`));
const table = { rules: awsRules, idHeader: "x-amzn-requestid", isPlain: true };
function addressOf({ metadata }, service, path) {
    const { region = "" } = metadata;
    const override = metadata[service === "bedrock-runtime" ? "runtime" : service];
    const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    return (0,ask/* below */.Gz)(override || `https://${service}.${region}.${domain}`, path);
}
/** Whether the name is that of an inference profile: a group of regions stands before the model. */
function isInferenceProfile(model) {
    return /^(?:us|eu|apac|jp|au|ca|us-gov|global)\.|:(?:application-)?inference-profile\//.test(model);
}
function modelProbe(identify) {
    return {
        request: (facts) => {
            const kind = isInferenceProfile(facts.model) ? "inference-profiles" : "foundation-models";
            return identify((0,ask/* get */.Jt)(addressOf(facts, "bedrock", `/${kind}/${(0,ask/* segment */.mX)(facts.model)}`), {}), facts, "bedrock");
        },
        classify: (0,classify/* classifier */.k)({
            ...table,
            proves: (json) => ["modelDetails", "inferenceProfileId"].some((key) => (0,read_answer/* member */.D)(json, key) !== undefined),
        }),
    };
}
function completionProbe(identify) {
    return {
        request: async (facts) => {
            const address = addressOf(facts, "bedrock-runtime", `/model/${(0,ask/* segment */.mX)(facts.model)}/converse`);
            const document = { messages: [{ role: "user", content: [{ text: "Hi" }] }], inferenceConfig: { maxTokens: 1 } };
            return (0,ask/* costly */.z2)(await identify((0,ask/* postJson */.B2)(address, {}, document), facts, "bedrock"));
        },
        classify: (0,classify/* classifier */.k)({ ...table, proves: hasUsage }),
    };
}
const asBearer = (request, { credentials }) => ({
    ...request,
    headers: { ...request.headers, ...(0,ask/* bearer */.CM)(credentials["AWS_BEARER_TOKEN_BEDROCK"]) },
});
// Signing needs node:crypto, which a step that stays offline does not load.
const asSigned = async (request, { credentials, metadata, now }, service) => {
    const { signAws } = await __webpack_require__.e(/* import() */ 105).then(__webpack_require__.bind(__webpack_require__, 105));
    const token = credentials["AWS_SESSION_TOKEN"];
    const pair = { id: credentials["AWS_ACCESS_KEY_ID"] ?? "", secret: credentials["AWS_SECRET_ACCESS_KEY"] ?? "" };
    return signAws(request, { ...pair, ...(token ? { sessionToken: token } : {}) }, { region: metadata["region"] ?? "", service, now });
};
const bearerAccess = {
    vendor: "aws",
    kind: "model",
    variable: "AWS_BEARER_TOKEN_BEDROCK",
    shape: bearerKey,
    metadata: bedrock_metadata,
    hosts: bedrock_hosts,
    probes: {
        auth: {
            request: (facts) => asBearer((0,ask/* get */.Jt)(addressOf(facts, "bedrock", "/foundation-models"), {}), facts, "bedrock"),
            classify: (0,classify/* classifier */.k)({ ...table, proves: (json) => Array.isArray((0,read_answer/* member */.D)(json, "modelSummaries")) }),
        },
        model: modelProbe(asBearer),
        completion: completionProbe(asBearer),
    },
};
const pairAccess = {
    vendor: "aws",
    kind: "model",
    variable: "AWS_ACCESS_KEY_ID",
    shape: accessKeyId,
    companions: [
        { variable: "AWS_SECRET_ACCESS_KEY", neededWhen: /^/, shape: secretAccessKey },
        // Ids of temporary pairs begin with `ASIA`; such a pair is worth nothing without its token.
        { variable: "AWS_SESSION_TOKEN", neededWhen: /^ASIA/ },
    ],
    metadata: bedrock_metadata,
    hosts: bedrock_hosts,
    probes: {
        auth: {
            // Needs no permission, so a refusal is about the pair alone.
            request: (facts) => asSigned((0,ask/* postForm */.jT)(addressOf(facts, "sts", "/"), { Action: "GetCallerIdentity", Version: STS_VERSION }), facts, "sts"),
            // AWS keeps the refusal of a pair for some seconds by its id, after its secret was set right.
            isRefusalChecked: true,
            classify: (0,classify/* classifier */.k)({
                ...table,
                proves: (json) => (0,read_answer/* member */.D)((0,read_answer/* member */.D)(json, "GetCallerIdentityResponse"), "GetCallerIdentityResult") !== undefined,
            }),
        },
        model: modelProbe(asSigned),
        completion: completionProbe(asSigned),
    },
};
const bedrock = { id: "bedrock", title: "Amazon Bedrock", accesses: [bearerAccess, pairAccess] };

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/claude-code.js


/** Claude Code takes an API key before the token of a subscription; behind a proxy it stands on a Foundry resource. */
const claudeCode = {
    id: "claude-code",
    title: "Claude Code",
    accesses: [
        anthropicKeyAccess,
        authTokenAccess,
        oauthAccess,
        foundryAnthropicAccess,
        azureKeyAccess("AZURE_API_KEY"),
        azureKeyAccess("AZURE_OPENAI_API_KEY"),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/openai.js


/** The key of a project, a user or a service account; an administrator's key calls no model. */
const openaiKey = {
    what: "key of OpenAI",
    pattern: /^sk-(?!ant-|or-|admin-)[\w-]{20,}$/,
    prefix: /^sk-(?:proj|svcacct|admin|None)-/,
    form: "begins with `sk-` and is no administrator's key (`sk-admin-`)",
    source: "https://platform.openai.com/api-keys",
};
/** OpenAI by the key in the variable. The base address is used as it is, as OpenAI's own clients do. */
const openaiAccess = {
    vendor: "openai",
    kind: "model",
    variable: "OPENAI_API_KEY",
    shape: openaiKey,
    metadata: [
        baseAddress(["OPENAI_BASE_URL"], "https://api.openai.com/v1"),
        optionalName("organization", ["OPENAI_ORG_ID"]),
        optionalName("project", ["OPENAI_PROJECT_ID"]),
    ],
    hosts: ["api.openai.com", "eu.api.openai.com", "us.api.openai.com"],
    probes: openaiProbes("OPENAI_API_KEY", "chat", ({ metadata }) => ({
        ...(metadata["organization"] ? { "openai-organization": metadata["organization"] } : {}),
        ...(metadata["project"] ? { "openai-project": metadata["project"] } : {}),
    })),
};
const openai = { id: "openai", title: "OpenAI", accesses: [openaiAccess] };

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/codex.js


/** Codex calls OpenAI itself: it reads no base address from the environment, and speaks the Responses route alone. */
function codexAccess(variable) {
    const probes = openaiProbes(variable, "responses");
    return {
        vendor: "openai",
        kind: "model",
        variable,
        shape: openaiKey,
        metadata: [
            {
                name: "base",
                variables: ["CODEX_OPENAI_BASE_URL"],
                from: "auth",
                pattern: /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/,
                form: "the address that `openai_base_url` of Codex's configuration names",
                fallback: "https://api.openai.com/v1",
            },
        ],
        hosts: ["api.openai.com", "eu.api.openai.com", "us.api.openai.com"],
        probes,
    };
}
const codex = {
    id: "codex",
    title: "Codex",
    accesses: [codexAccess("CODEX_API_KEY"), codexAccess("OPENAI_API_KEY")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/openai-compatible.js


/** The access of such a provider: its own call for the key, OpenAI's for the model and the completion. */
function compatibleAccess({ vendor, variable, shape, baseVariable, base, host, auth, }) {
    const probes = openaiProbes(variable);
    return {
        vendor,
        kind: "model",
        variable,
        ...(shape === undefined ? {} : { shape }),
        metadata: [baseAddress([baseVariable], base)],
        hosts: [host],
        probes: auth === undefined ? probes : { ...probes, auth },
    };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/deepseek.js





const deepseek = {
    id: "deepseek",
    title: "DeepSeek",
    accesses: [
        compatibleAccess({
            vendor: "deepseek",
            variable: "DEEPSEEK_API_KEY",
            baseVariable: "DEEPSEEK_BASE_URL",
            base: "https://api.deepseek.com",
            host: "api.deepseek.com",
            auth: {
                request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/user/balance"), (0,ask/* bearer */.CM)(credentials["DEEPSEEK_API_KEY"])),
                classify: (0,classify/* classifier */.k)({
                    rules: openaiRules,
                    proves: (json) => {
                        const isAvailable = (0,read_answer/* member */.D)(json, "is_available");
                        return isAvailable === false ? (0,classify/* finding */.g)("credential.quota") : isAvailable === true;
                    },
                }),
            },
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/docker-hub.js



function dockerAccess(variable) {
    return {
        vendor: "docker-hub",
        kind: "service",
        variable,
        metadata: [
            {
                name: "user",
                variables: ["DOCKERHUB_USERNAME", "DOCKER_USERNAME"],
                from: "auth",
                pattern: /^[\w.-]{2,255}$/,
                form: "the name of an account",
            },
        ],
        hosts: ["hub.docker.com"],
        probes: {
            auth: {
                request: ({ credentials, metadata }) => (0,ask/* postJson */.B2)("https://hub.docker.com/v2/auth/token", {}, { identifier: metadata["user"], secret: credentials[variable] }),
                classify: (0,classify/* classifier */.k)({
                    rules: [
                        { statuses: [401], when: /expired/i, reason: "credential.expired" },
                        {
                            statuses: [401],
                            reason: "credential.rejected",
                            detail: "the provider refuses it: either the token is wrong, or it belongs to another account than the user's",
                        },
                        { statuses: [403], reason: "credential.scope" },
                    ],
                    proves: (json) => typeof (0,read_answer/* member */.D)(json, "access_token") === "string",
                }),
            },
        },
    };
}
const dockerHub = {
    id: "docker-hub",
    title: "Docker Hub",
    accesses: [dockerAccess("DOCKERHUB_TOKEN"), dockerAccess("DOCKER_PASSWORD")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/github.js




function githubAccess(variable) {
    return {
        vendor: "github",
        kind: "service",
        variable,
        shape: {
            what: "token of GitHub",
            // Tokens of workflows have grown to hundreds of characters, with dots and hyphens.
            pattern: /^(?:gh[a-z]_|github_pat_)[\w.-]{20,}$/,
            prefix: /^(?:gh[pousr]_|github_pat_)/,
            form: "begins with `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_` or `github_pat_`",
            source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
        },
        metadata: [baseAddress(["GITHUB_API_URL"], "https://api.github.com")],
        hosts: ["api.github.com", "*.ghe.com"],
        probes: {
            auth: {
                // Every kind of token may make this call, and it counts against no limit.
                request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/rate_limit"), {
                    accept: "application/vnd.github+json",
                    "x-github-api-version": "2022-11-28",
                    ...(0,ask/* bearer */.CM)(credentials[variable]),
                }),
                classify: (0,classify/* classifier */.k)({
                    rules: [
                        { statuses: [401], when: /expired/i, reason: "credential.expired" },
                        { statuses: [401], reason: "credential.rejected" },
                        { statuses: [403], when: /ip allow list/i, reason: "credential.blocked" },
                        { statuses: [403, 429], when: /rate limit/i, reason: "credential.rate-limited" },
                        {
                            statuses: [403],
                            when: /SAML|SSO/,
                            reason: "credential.scope",
                            detail: "the provider knows it, and asks to authorise it for the organisation's single sign-on",
                        },
                        { statuses: [403], reason: "credential.scope" },
                    ],
                    idHeader: "x-github-request-id",
                    proves: (json) => (0,read_answer/* member */.D)(json, "resources") !== undefined,
                }),
            },
        },
    };
}
const github = {
    id: "github",
    title: "GitHub",
    accesses: [githubAccess("GH_TOKEN"), githubAccess("GITHUB_TOKEN")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/classify-google.js
/**
 * What refusals of Google's APIs mean: `{"error": {"code", "status", "message", "details": [{"reason"}]}}`. A wrong key is a 400; a 403 comes to good
 * keys whose project has not switched the API on.
 * @see https://cloud.google.com/apis/design/errors
 */
const googleRules = [
    {
        statuses: [400, 401, 403],
        when: /API_KEY_EXPIRED|key expired|ACCESS_TOKEN_EXPIRED/i,
        reason: "credential.expired",
    },
    {
        statuses: [400, 401, 403],
        when: /API_KEY_INVALID|API key not valid|ACCESS_TOKEN_TYPE_UNSUPPORTED/i,
        reason: "credential.rejected",
    },
    { statuses: [403], when: /IP_ADDRESS_BLOCKED|REFERRER_BLOCKED|VPC_SERVICE/i, reason: "credential.blocked" },
    { statuses: [400], when: /location is not supported/i, reason: "credential.blocked" },
    {
        statuses: [403, 429],
        when: /BILLING_DISABLED|billing (?:account|to be enabled)|quota.{0,40}(?:exceeded|exhausted)|exceeded your current quota/i,
        reason: "credential.quota",
    },
    {
        statuses: [403],
        when: /SERVICE_DISABLED|has not been used in project|API_KEY_SERVICE_BLOCKED/i,
        reason: "credential.scope",
        detail: "the provider knows it, and the API is not switched on for its project, or not allowed for this key",
    },
    { statuses: [401], reason: "credential.rejected" },
    { statuses: [403], reason: "credential.scope" },
    {
        statuses: [404],
        when: /NOT_FOUND|not found/i,
        reason: "credential.scope",
        detail: "the provider has no such model for it, or not in this region",
    },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/google.js





/** Keys of Google's APIs of every kind. */
const google_key = {
    what: "key of a Google API",
    pattern: /^AIza[\w-]{30,}$|^AQ\.[\w-]{30,}$/,
    prefix: /^AIza[\w-]/,
    form: "begins with `AIza` or `AQ.`",
    source: "https://cloud.google.com/docs/authentication/api-keys",
};
/** Whether tokens were counted for an answer, which only a call that ran has. */
function hasGoogleUsage(json) {
    const count = (0,read_answer/* member */.D)((0,read_answer/* member */.D)(json, "usageMetadata"), "totalTokenCount");
    return typeof count === "number" && count > 0;
}
/** One word asked, one token answered. */
const googleCompletion = {
    contents: [{ role: "user", parts: [{ text: "Hi" }] }],
    generationConfig: { maxOutputTokens: 1 },
};
function googleAccess(variable) {
    // In the header, because addresses end up in logs.
    const identify = ({ credentials }) => ({ "x-goog-api-key": credentials[variable] ?? "" });
    const models = ({ metadata }, path) => (0,ask/* below */.Gz)(metadata["base"], `/v1beta/models${path}`);
    const nameOf = ({ model }) => (0,ask/* segment */.mX)(model.replace(/^models\//, ""));
    const table = { rules: googleRules };
    return {
        vendor: "google",
        kind: "model",
        variable,
        shape: google_key,
        metadata: [baseAddress(["GOOGLE_GEMINI_BASE_URL"], "https://generativelanguage.googleapis.com")],
        hosts: ["generativelanguage.googleapis.com"],
        probes: {
            auth: {
                request: (facts) => (0,ask/* get */.Jt)(models(facts, ""), identify(facts)),
                classify: (0,classify/* classifier */.k)({ ...table, proves: (json) => Array.isArray((0,read_answer/* member */.D)(json, "models")) }),
            },
            model: {
                request: (facts) => (0,ask/* get */.Jt)(models(facts, `/${nameOf(facts)}`), identify(facts)),
                classify: (0,classify/* classifier */.k)({ ...table, proves: (json) => typeof (0,read_answer/* member */.D)(json, "name") === "string" }),
            },
            completion: {
                request: (facts) => (0,ask/* costly */.z2)((0,ask/* postJson */.B2)(models(facts, `/${nameOf(facts)}:generateContent`), identify(facts), googleCompletion)),
                classify: (0,classify/* classifier */.k)({ ...table, proves: hasGoogleUsage }),
            },
        },
    };
}
const google = {
    id: "google",
    title: "Google Gemini",
    accesses: [googleAccess("GEMINI_API_KEY"), googleAccess("GOOGLE_API_KEY")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/groq.js

const groq = {
    id: "groq",
    title: "Groq",
    accesses: [
        compatibleAccess({
            vendor: "groq",
            variable: "GROQ_API_KEY",
            shape: {
                what: "key of Groq",
                pattern: /^gsk_\w{20,}$/,
                prefix: /^gsk_/,
                form: "begins with `gsk_`",
                source: "https://console.groq.com/keys",
            },
            baseVariable: "GROQ_OPENAI_BASE_URL",
            base: "https://api.groq.com/openai/v1",
            host: "api.groq.com",
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/huggingface.js






const rules = [
    { statuses: [401], when: /expired/i, reason: "credential.expired" },
    { statuses: [401], reason: "credential.rejected" },
    { statuses: [402], reason: "credential.quota" },
    { statuses: [403], reason: "credential.scope" },
];
/** The router's address for models; the hub's own address tells who the token is. */
const ROUTER = "https://router.huggingface.co/v1";
function huggingfaceAccess(variable) {
    const identify = ({ credentials }) => (0,ask/* bearer */.CM)(credentials[variable]);
    return {
        vendor: "huggingface",
        kind: "model",
        variable,
        shape: {
            what: "token of Hugging Face",
            pattern: /^hf_\w{20,}$/,
            prefix: /^hf_/,
            form: "begins with `hf_`",
            source: "https://huggingface.co/docs/hub/security-tokens",
        },
        metadata: [baseAddress(["HF_ENDPOINT"], "https://huggingface.co")],
        hosts: ["huggingface.co", "router.huggingface.co"],
        probes: {
            auth: {
                request: (facts) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(facts.metadata["base"], "/api/whoami-v2"), identify(facts)),
                classify: (0,classify/* classifier */.k)({
                    rules,
                    idHeader: "x-request-id",
                    proves: (json) => typeof (0,read_answer/* member */.D)(json, "name") === "string",
                }),
            },
            model: {
                request: (facts) => (0,ask/* get */.Jt)(`${ROUTER}/models`, identify(facts)),
                classify: (0,classify/* classifier */.k)({ rules, proves: (json, { model }) => seesModel(json, model.split(":")[0] ?? "") }),
            },
            completion: {
                request: (facts) => (0,ask/* costly */.z2)((0,ask/* postJson */.B2)(`${ROUTER}/chat/completions`, identify(facts), {
                    model: facts.model,
                    messages: [{ role: "user", content: "Hi" }],
                    max_tokens: 1,
                })),
                classify: (0,classify/* classifier */.k)({ rules: [...rules, ...openaiRules], proves: hasUsage }),
            },
        },
    };
}
const huggingface = {
    id: "huggingface",
    title: "Hugging Face",
    accesses: [huggingfaceAccess("HF_TOKEN"), huggingfaceAccess("HUGGING_FACE_HUB_TOKEN")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/minimax.js





/** MiniMax has no free call: a completion of one token is the least that proves a key. Refusals are 200s with a code in `base_resp`. */
const completion = {
    request: ({ credentials, metadata, model }) => (0,ask/* costly */.z2)((0,ask/* postJson */.B2)((0,ask/* below */.Gz)(metadata["base"], "/chat/completions"), (0,ask/* bearer */.CM)(credentials["MINIMAX_API_KEY"]), {
        model,
        messages: [{ role: "user", content: "Hi" }],
        max_tokens: 1,
    })),
    classify: (0,classify/* classifier */.k)({
        rules: [
            { statuses: [200, 401], when: /\b(?:1004|2049)\b|invalid api key|login fail/i, reason: "credential.rejected" },
            { statuses: [200, 402], when: /\b1008\b|insufficient balance/i, reason: "credential.quota" },
            { statuses: [200, 429], when: /\b1002\b|rate limit/i, reason: "credential.rate-limited" },
            ...openaiRules,
        ],
        idHeader: "trace-id",
        proves: hasUsage,
    }),
};
const minimax = {
    id: "minimax",
    title: "MiniMax",
    accesses: [
        {
            vendor: "minimax",
            kind: "model",
            variable: "MINIMAX_API_KEY",
            metadata: [baseAddress(["MINIMAX_BASE_URL"], "https://api.minimax.io/v1")],
            hosts: ["api.minimax.io", "api.minimaxi.com"],
            probes: { completion },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/mistral.js

const mistral = {
    id: "mistral",
    title: "Mistral",
    accesses: [
        compatibleAccess({
            vendor: "mistral",
            variable: "MISTRAL_API_KEY",
            baseVariable: "MISTRAL_BASE_URL",
            base: "https://api.mistral.ai/v1",
            host: "api.mistral.ai",
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/npm.js




/** A token that may only read passes this call too: whether it may publish is seen by publishing alone. */
function npmAccess(variable) {
    return {
        vendor: "npm",
        kind: "service",
        variable,
        // Private registries give out tokens of other forms under the same variable.
        metadata: [baseAddress(["NPM_CONFIG_REGISTRY", "npm_config_registry"], "https://registry.npmjs.org")],
        hosts: ["registry.npmjs.org"],
        probes: {
            auth: {
                request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/-/whoami"), (0,ask/* bearer */.CM)(credentials[variable])),
                classify: (0,classify/* classifier */.k)({
                    rules: [
                        { statuses: [401], when: /expired/i, reason: "credential.expired" },
                        { statuses: [401], reason: "credential.rejected" },
                        { statuses: [403], reason: "credential.scope" },
                    ],
                    isPlain: true,
                    proves: (json) => typeof (0,read_answer/* member */.D)(json, "username") === "string",
                }),
            },
        },
    };
}
const npm = {
    id: "npm",
    title: "npm",
    accesses: [npmAccess("NODE_AUTH_TOKEN"), npmAccess("NPM_TOKEN")],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/openrouter.js





const openrouter = {
    id: "openrouter",
    title: "OpenRouter",
    accesses: [
        compatibleAccess({
            vendor: "openrouter",
            variable: "OPENROUTER_API_KEY",
            shape: {
                what: "key of OpenRouter",
                pattern: /^sk-or-[\w-]{20,}$/,
                prefix: /^sk-or-/,
                form: "begins with `sk-or-`",
                source: "https://openrouter.ai/docs/api-reference/authentication",
            },
            baseVariable: "OPENROUTER_BASE_URL",
            base: "https://openrouter.ai/api/v1",
            host: "openrouter.ai",
            // Its list of models is open to everybody, so it proves no key.
            auth: {
                request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/key"), (0,ask/* bearer */.CM)(credentials["OPENROUTER_API_KEY"])),
                classify: (0,classify/* classifier */.k)({ rules: openaiRules, proves: (json) => hasCredit((0,read_answer/* member */.D)(json, "data")) }),
            },
        }),
    ],
};
/** A key may have a limit of its own; one without has `null` there. */
function hasCredit(data) {
    const remaining = (0,read_answer/* member */.D)(data, "limit_remaining");
    if (typeof remaining === "number" && remaining <= 0)
        return (0,classify/* finding */.g)("credential.quota");
    return remaining === null || typeof remaining === "number";
}

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/pact.js




/** Every broker has an address of its own; one outside PactFlow has to be named in `allow-hosts`. */
const access = {
    vendor: "pact",
    kind: "service",
    variable: "PACT_BROKER_TOKEN",
    metadata: [baseAddress(["PACT_BROKER_BASE_URL"], undefined)],
    hosts: ["*.pactflow.io"],
    probes: {
        auth: {
            request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/"), {
                accept: "application/hal+json",
                ...(0,ask/* bearer */.CM)(credentials["PACT_BROKER_TOKEN"]),
            }),
            classify: (0,classify/* classifier */.k)({
                rules: [
                    { statuses: [401], reason: "credential.rejected" },
                    { statuses: [403], reason: "credential.scope" },
                ],
                isPlain: true,
                proves: (json) => Object.keys(Object((0,read_answer/* member */.D)(json, "_links"))).some((link) => link.startsWith("pb:")),
            }),
        },
    },
};
const pact = { id: "pact", title: "Pact broker", accesses: [access] };

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/slack.js



const slack_access = {
    vendor: "slack",
    kind: "service",
    variable: "SLACK_BOT_TOKEN",
    shape: {
        what: "token of Slack",
        pattern: /^xox[a-z](?:\.xox[a-z])?-[\w-]{10,}$/,
        prefix: /^xox[abeoprs](?:\.xox[abp])?-/,
        form: "begins with `xoxb-` or another of Slack's `xox` prefixes",
        source: "https://api.slack.com/authentication/token-types",
    },
    metadata: [],
    hosts: ["slack.com"],
    probes: {
        auth: {
            request: ({ credentials }) => (0,ask/* postForm */.jT)("https://slack.com/api/auth.test", {}, (0,ask/* bearer */.CM)(credentials["SLACK_BOT_TOKEN"])),
            // Slack says everything with a 200; whether it is good stands in `ok`.
            classify: (0,classify/* classifier */.k)({
                rules: [
                    { statuses: [200], when: /token_expired/, reason: "credential.expired" },
                    {
                        statuses: [200],
                        when: /invalid_auth|not_authed|token_revoked|account_inactive/,
                        reason: "credential.rejected",
                    },
                    {
                        statuses: [200],
                        when: /access_denied|ekm_access_denied|org_login_required|two_factor/,
                        reason: "credential.blocked",
                    },
                    { statuses: [200], when: /missing_scope|not_allowed_token_type|no_permission/, reason: "credential.scope" },
                    { statuses: [200], when: /ratelimited/, reason: "credential.rate-limited" },
                ],
                idHeader: "x-slack-req-id",
                proves: (json) => (0,read_answer/* member */.D)(json, "ok") === true,
            }),
        },
    },
};
const slack = { id: "slack", title: "Slack", accesses: [slack_access] };

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/vertex.js






const keyDocument = {
    what: "credential document of Google Cloud",
    pattern: /^\{[\s\S]*"type"[\s\S]*\}$/,
    prefix: /^\{\s*"(?:type"\s*:\s*"(?:service_account|external_account|authorized_user)"|private_key)/,
    form: "is a JSON document with a `type`",
    source: "https://cloud.google.com/iam/docs/keys-create-delete",
};
const accessToken = {
    what: "access token of Google",
    pattern: /^ya29\.[\w.-]{20,}$/,
    prefix: /^ya29\./,
    form: "begins with `ya29.`",
    source: "https://cloud.google.com/docs/authentication/token-types",
};
const vertex_metadata = [
    {
        name: "project",
        variables: ["GOOGLE_CLOUD_PROJECT", "ANTHROPIC_VERTEX_PROJECT_ID", "GCLOUD_PROJECT"],
        from: "shape",
        pattern: /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
        form: "a project's id: 6 to 30 lower-case letters, digits and hyphens",
    },
    {
        name: "region",
        variables: ["GOOGLE_CLOUD_LOCATION", "CLOUD_ML_REGION", "GOOGLE_CLOUD_REGION"],
        from: "shape",
        pattern: /^(?:global|[a-z]+(?:-[a-z]+)+\d{1,2}|us|eu)$/,
        form: "a location such as `us-central1` or `global`",
    },
    baseAddress(["GOOGLE_VERTEX_BASE_URL"], ""),
];
const vertex_hosts = ["oauth2.googleapis.com", "aiplatform.googleapis.com", "{region}-aiplatform.googleapis.com"];
const tokenRules = [
    { statuses: [400, 401], when: /expired/i, reason: "credential.expired" },
    {
        statuses: [400, 401],
        when: /invalid_grant|invalid_client|invalid_token|invalid_value|deleted|disabled/i,
        reason: "credential.rejected",
    },
    { statuses: [403], reason: "credential.scope" },
];
/** The model as its publisher keeps it in the location; a name without a publisher is Google's. */
function modelProbes(tokenOf) {
    const origin = ({ metadata: { base, region } }) => base || (region === "global" ? "https://aiplatform.googleapis.com" : `https://${region}-aiplatform.googleapis.com`);
    const modelPath = ({ model }) => {
        const [publisher, name] = model.includes("/")
            ? model.split("/").slice(-2)
            : ["google", model];
        return `publishers/${(0,ask/* segment */.mX)(publisher)}/models/${(0,ask/* segment */.mX)(name)}`;
    };
    const headers = (facts) => ({
        ...(0,ask/* bearer */.CM)(tokenOf(facts)),
        "x-goog-user-project": facts.metadata["project"] ?? "",
    });
    return {
        model: {
            request: (facts) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(origin(facts), `/v1/${modelPath(facts)}`), headers(facts)),
            classify: (0,classify/* classifier */.k)({ rules: googleRules, proves: (json) => typeof (0,read_answer/* member */.D)(json, "name") === "string" }),
        },
        completion: {
            request: (facts) => {
                const { project = "", region = "" } = facts.metadata;
                const path = `/v1/projects/${(0,ask/* segment */.mX)(project)}/locations/${(0,ask/* segment */.mX)(region)}/${modelPath(facts)}:generateContent`;
                return (0,ask/* costly */.z2)((0,ask/* postJson */.B2)((0,ask/* below */.Gz)(origin(facts), path), headers(facts), googleCompletion));
            },
            classify: (0,classify/* classifier */.k)({ rules: googleRules, proves: hasGoogleUsage }),
        },
    };
}
function keyAccess(variable) {
    return {
        vendor: "google-cloud",
        kind: "model",
        variable,
        isFile: variable === "GOOGLE_APPLICATION_CREDENTIALS",
        shape: keyDocument,
        metadata: vertex_metadata,
        hosts: vertex_hosts,
        probes: {
            ...modelProbes(({ grant }) => grant),
            auth: {
                // Signing needs node:crypto, which a step that stays offline does not load.
                request: async ({ credentials, now }) => (await __webpack_require__.e(/* import() */ 211).then(__webpack_require__.bind(__webpack_require__, 63211))).exchangeServiceAccount(credentials[variable] ?? "", now),
                classify: (0,classify/* classifier */.k)({
                    rules: tokenRules,
                    grant: tokenIn,
                    proves: (json) => tokenIn(json) !== undefined,
                }),
            },
        },
    };
}
const tokenAccess = {
    vendor: "google-cloud",
    kind: "model",
    variable: "GOOGLE_CLOUD_ACCESS_TOKEN",
    shape: accessToken,
    metadata: vertex_metadata,
    hosts: vertex_hosts,
    probes: {
        ...modelProbes(({ credentials }) => credentials["GOOGLE_CLOUD_ACCESS_TOKEN"]),
        auth: {
            request: ({ credentials }) => (0,ask/* postForm */.jT)("https://oauth2.googleapis.com/tokeninfo", {
                access_token: credentials["GOOGLE_CLOUD_ACCESS_TOKEN"] ?? "",
            }),
            classify: (0,classify/* classifier */.k)({ rules: tokenRules, proves: (json) => (0,read_answer/* member */.D)(json, "expires_in") !== undefined }),
        },
    },
};
function tokenIn(json) {
    const token = (0,read_answer/* member */.D)(json, "access_token");
    return typeof token === "string" && token !== "" ? token : undefined;
}
const vertex = {
    id: "vertex",
    title: "Google Vertex AI",
    accesses: [keyAccess("GOOGLE_APPLICATION_CREDENTIALS"), keyAccess("GOOGLE_CREDENTIALS"), tokenAccess],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles/xai.js





const xai = {
    id: "xai",
    title: "xAI",
    accesses: [
        compatibleAccess({
            vendor: "xai",
            variable: "XAI_API_KEY",
            shape: {
                what: "key of xAI",
                pattern: /^xai-[\w-]{20,}$/,
                prefix: /^xai-/,
                form: "begins with `xai-`",
                source: "https://docs.x.ai/docs/overview",
            },
            baseVariable: "XAI_BASE_URL",
            base: "https://api.x.ai/v1",
            host: "api.x.ai",
            auth: {
                request: ({ credentials, metadata }) => (0,ask/* get */.Jt)((0,ask/* below */.Gz)(metadata["base"], "/api-key"), (0,ask/* bearer */.CM)(credentials["XAI_API_KEY"])),
                classify: (0,classify/* classifier */.k)({
                    // xAI answers 400 to a key it does not know.
                    rules: [{ statuses: [400], when: /api.?key/i, reason: "credential.rejected" }, ...openaiRules],
                    idHeader: "x-request-id",
                    proves: (json) => {
                        const isOff = ["api_key_blocked", "api_key_disabled", "team_blocked"].some((key) => (0,read_answer/* member */.D)(json, key) === true);
                        if (isOff)
                            return (0,classify/* finding */.g)("credential.rejected", "the provider knows it, and has it blocked or disabled");
                        return (typeof (0,read_answer/* member */.D)(json, "api_key_id") === "string" || typeof (0,read_answer/* member */.D)(json, "redacted_api_key") === "string");
                    },
                }),
            },
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profiles.js




















/** Every profile that stands on its own. `agent-core` is made of one of them. */
const own = {
    openai: openai,
    codex: codex,
    anthropic: anthropic,
    "claude-code": claudeCode,
    google: google,
    vertex: vertex,
    bedrock: bedrock,
    "azure-foundry": azureFoundry,
    xai: xai,
    groq: groq,
    openrouter: openrouter,
    deepseek: deepseek,
    mistral: mistral,
    huggingface: huggingface,
    minimax: minimax,
    github: github,
    npm: npm,
    "docker-hub": dockerHub,
    slack: slack,
    pact: pact,
};
/** All profiles that stand on their own, in the order in which they are listed. */
const profiles = Object.values(own);
/**
 * The profile of the name. `agent-core` is the profile of its backend, under its own name, and asks for the model at every level;
 * without a backend there is none.
 */
function profileOf(id, backend) {
    if (id !== "agent-core")
        return own[id];
    if (backend === undefined)
        return undefined;
    const { title, accesses } = own[backend];
    return { id, title: `Agent core on ${title}`, accesses, modelFrom: "present" };
}


/***/ }),

/***/ 34580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   bM: () => (/* binding */ isModelCredential),
/* harmony export */   bk: () => (/* binding */ isCredentialPath)
/* harmony export */ });
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85953);

const accesses = _profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .profiles */ .x.flatMap(({ accesses }) => accesses);
/** The way in that the variable opens by itself, whatever the profile; the first profile that knows it counts. */
function accessOf(variable) {
    return accesses.find((access) => access.variable === variable);
}
/** Whether the value is the path of a file that holds the credential, where the variable may hold one. */
function isCredentialPath(variable, value) {
    return accessOf(variable)?.isFile === true && /^(?:\/|~|\.{1,2}\/|[A-Za-z]:\\|[\w./-]+\.json$)/.test(value);
}
/** The form that values of the variable have, as a credential or as the second half of one. */
function formOf(variable) {
    for (const { vendor, kind, shape, companions = [], variable: own } of accesses) {
        const found = own === variable ? shape : companions.find((companion) => companion.variable === variable)?.shape;
        if (found !== undefined)
            return { vendor, kind, shape: found };
    }
    return undefined;
}
/** The form whose beginning the value has, wherever it stands; forms without a telling beginning are never recognised. */
function recognise(value) {
    for (const { vendor, kind, shape } of accesses) {
        if (shape?.prefix?.test(value))
            return { vendor, kind, shape };
    }
    return undefined;
}
/** Whether a no-model lane must not hold this variable: by its name, or by the shape of its value. */
function isModelCredential(variable, value) {
    if (value === "")
        return false;
    const byName = accesses.find((access) => access.variable === variable || access.companions?.some((companion) => companion.variable === variable));
    return (byName ?? recognise(value.trim()))?.kind === "model";
}


/***/ }),

/***/ 57331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ member),
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/** Places of codes and messages in the error objects of the providers, from the outside in. */
const wordKeys = [
    "error",
    "errors",
    "Error",
    "code",
    "Code",
    "type",
    "__type",
    "status",
    "reason",
    "error_description",
    "message",
    "Message",
    "detail",
    "details",
    "base_resp",
    "status_code",
    "status_msg",
];
/** Deepest object that is searched for words; Google's `error.details[].reason` is the deepest known. */
const DEPTH = 5;
/** Reads a body as JSON, or as the XML that AWS writes. */
function readAnswer(body, contentType) {
    const json = parseJson(body);
    const isHtml = json === undefined && (/\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype\s+html|html|head)\b/i.test(body));
    return { json, isHtml, words: json === undefined ? xmlWords(body) : wordsOf(json, DEPTH).join(" ") };
}
/** The member of a JSON object; `undefined` for everything that is not one. */
function member(value, key) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
function wordsOf(value, depth) {
    if (typeof value === "string" || typeof value === "number")
        return [String(value)];
    if (depth === 0)
        return [];
    if (Array.isArray(value))
        return value.slice(0, 20).flatMap((item) => wordsOf(item, depth - 1));
    return wordKeys.flatMap((key) => wordsOf(member(value, key), depth - 1));
}
function xmlWords(body) {
    return [...body.matchAll(/<(?:Code|Message)>([^<]{1,500})</g)].map((match) => match[1] ?? "").join(" ");
}


/***/ }),

/***/ 29263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reasons)
/* harmony export */ });
/** Why the gate did not say pass. The list is closed: texts of providers never become a code. */
const reasons = {
    "credential.missing": {
        what: "None of the requirement's variables holds a value",
        why: "A secret that is not set, or not handed to the step, arrives as an empty text",
        fix: "Set the secret in the repository or environment, and pass it under `env:` of the step as `NAME: ${{ secrets.NAME }}`",
    },
    "credential.placeholder": {
        what: "The variable holds a placeholder, not a credential",
        why: "Its text is one of those that examples use, such as `changeme` or `your-api-key`",
        fix: "Store the real value in the secret",
    },
    "credential.shape": {
        what: "The value cannot be a credential of this name",
        why: "It has white space or quotes around it, a line break inside, was encoded or cut off on the way, or lacks the form its provider gives to every key",
        fix: "Copy the value again, whole and bare, and store it in the secret",
    },
    "credential.wrong-provider": {
        what: "The value is a key of another provider",
        why: "Its prefix belongs to another provider than the variable's name; the run would fail later as an agent error, or spend another account's money",
        fix: "Store each provider's key under its own name",
    },
    "credential.rejected": {
        what: "The provider refuses the credential",
        why: "Its answer says that the key, token or pair is not one it knows, was revoked, or belongs to a closed account",
        fix: "Make a new credential with the provider and store it in the secret",
    },
    "credential.expired": {
        what: "The credential was valid and is no longer",
        why: "The provider's answer says that its time is over",
        fix: "Renew it and store the new value in the secret",
    },
    "credential.scope": {
        what: "The credential is valid and may not do what the lane needs",
        why: "The provider's answer says that a scope, a role, an API or the model is not granted to it, or not in this region",
        fix: "Grant what is missing to the credential or its project, or name a model it may use",
    },
    "credential.quota": {
        what: "The credential is valid and its account cannot pay",
        why: "The provider's answer says that the quota is used up, the credit is spent or billing is off",
        fix: "Raise the limit or add credit with the provider",
    },
    "credential.rate-limited": {
        what: "The provider asked for fewer calls, so nothing is known about the credential",
        why: "It answered 429 to every try, and did not name a quota",
        fix: "Run the job again later, or spread the lanes over time",
    },
    "credential.blocked": {
        what: "The provider answers nobody from where the run is",
        why: "Its answer names the address, the country or a policy of the organisation, so it says nothing about the credential's worth",
        fix: "Allow the runner's address with the provider, or run the lane on a runner that is allowed",
    },
    "credential.unreachable": {
        what: "No answer that can be trusted came, so nothing is known about the credential",
        why: "The network, the provider or a proxy between them failed, was too slow, redirected, or answered with something else than the provider's own format",
        fix: "Run the job again; when it stays, check the address, the proxy and the provider's status page",
    },
    "credential.stale": {
        what: "The credential is not the one that `compare` lists",
        why: "Its keyed fingerprint differs from the listed one, or the list has none for it: the secret was rotated in one place and not in the other",
        fix: "Store the current key in this secret, or renew the list from a run that has the right one",
    },
    "credential.unexpected": {
        what: "A lane that must run without providers holds a provider credential",
        why: "With `expect: absent` the gate looks at every variable name and value shape it knows; a test could reach a real provider",
        fix: "Remove the variable from the `env:` of the job or workflow, or run the step in a model-backed lane",
    },
    "metadata.missing": {
        what: "A value beside the credential is not set",
        why: "The provider cannot be called without it: a region, a project, an endpoint, a version or a model",
        fix: "Set the variable under `env:` of the step, or the input that is named",
    },
    "metadata.shape": {
        what: "A value beside the credential does not have the form that the provider asks for",
        why: "A region, a project, an endpoint or a version was mistyped, or another value was put in its place",
        fix: "Correct the variable under `env:` of the step",
    },
    "metadata.host": {
        what: "The credential would go to a host it is not bound to",
        why: "An endpoint variable names a host that is not the provider's own, or an address that is not https",
        fix: "Correct the endpoint, or name its host in `allow-hosts` when it is meant to get the credential",
    },
    "capability.missing": {
        what: "A program or variable that the lane needs is not there",
        why: "The program is not on the path, did not tell its version, or the variable is not set",
        fix: "Install the program, or set the variable, in a step before the gate",
    },
    "capability.unsupported": {
        what: "What is asked for cannot be proved here",
        why: "The gate knows no call that proves this level of the credential, or the program or runtime is not in the asked range",
        fix: "Ask for a lower `level`, or provide the version that is asked for",
    },
    "capability.proxy": {
        what: "The transport endpoint that the lane needs does not answer",
        why: "A request to the address of `proxy=` brought no answer, or a server error",
        fix: "Start the endpoint in a step before the gate, and check its address and port",
    },
    "budget.exhausted": {
        what: "An optional lane is skipped because its account has no credit or quota left",
        why: "The provider named quota, credit or billing as the cause; in a required lane the same is a failure",
        fix: "Top up the account or raise its limit",
    },
    "context.fork": {
        what: "The run belongs to a fork, which gets no secrets",
        why: "It is a pull request whose head is another repository, or a schedule that runs in a fork; GitHub withholds the secrets by design, and the missing credential is excused here and nowhere else",
        fix: "Nothing, or let a maintainer run the lane on a branch of the repository",
    },
    "context.bot": {
        what: "The run was started by a bot such as Dependabot, which gets no Actions secrets",
        why: "Bots have a secret store of their own; the missing credential is excused here",
        fix: "Nothing, or add the secret to the Dependabot secrets",
    },
    waived: {
        what: "The lane is skipped because a waiver in force covers what is wrong",
        why: "The waivers file names the requirement and the reason; the message links the issue behind it",
        fix: "Close the issue before the waiver expires; from that day on the lane is judged without it",
    },
    "waiver.expired": {
        what: "A waiver covers what is wrong, but it has expired",
        why: "A waiver holds up to the end of its last day in UTC; an expired one changes nothing",
        fix: "Repair what was waived, or renew the waiver with a reviewed change",
    },
    "waiver.invalid": {
        what: "The waivers file cannot be read as a list of waivers",
        why: "It is not YAML of the documented form; a waiver that is not understood could excuse anything",
        fix: "Correct the entry the message names",
    },
    "waiver.ownerless": {
        what: "A waiver names no owner or no issue",
        why: "An exception that nobody owns is never removed",
        fix: "Add `owner` and `issue` to the entry, or delete it",
    },
    "waiver.over-cap": {
        what: "A waiver lasts longer than 30 days from the day of the run",
        why: "A long exception is a rule that was changed in secret",
        fix: "Set `expires` to a day within the next 30 days",
    },
};


/***/ }),

/***/ 79589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   a: () => (/* binding */ requirement)
/* harmony export */ });
/** `NAME`, or ordered alternatives `A|B`; names as POSIX shells accept them. */
const requirement = {
    expects: "a variable name, or alternatives as `A|B`",
    parse: (raw) => {
        const [first, ...rest] = raw.split("|").map((name) => name.trim());
        const isName = (name) => name !== undefined && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
        return isName(first) && rest.every(isName) ? { ok: true, value: { names: [first, ...rest] } } : { ok: false };
    },
};
/** The requirement as it was written, for messages and tables. */
function nameOf({ names }) {
    return names.join("|");
}


/***/ }),

/***/ 7858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/** Longest range and longest version text that is looked at, in UTF-16 units. */
const TEXT_LIMIT = 200;
/**
 * The range of a text such as `>=24`, `^2.1`, `~0.169`, `1.2.3` or `>=1.2 <2`; parts are joined by blanks and all must hold. Parts of a version that
 * are left out stand for any. `undefined` when a part is not of this form.
 */
function parseRange(text) {
    if (text.length > TEXT_LIMIT)
        return undefined;
    // A blank between the sign and its version is common: `>= 24`.
    const parts = text
        .trim()
        .replace(/([<>=^~])\s+/g, "$1")
        .split(/\s+/);
    const ranges = parts.map(parsePart);
    return ranges.every((range) => range !== undefined) ? ranges : undefined;
}
/** The first version in a program's answer, such as `codex-cli 0.169.0` or `v24.1.0`; `undefined` when there is none. */
function findVersion(text) {
    const match = /(?<![\w.])v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(-[0-9A-Za-z.-]{1,64})?(?![\w])/.exec(text);
    if (match === null)
        return undefined;
    const [whole, major, minor, patch, suffix] = match;
    return {
        text: whole.replace(/^v/, ""),
        version: { numbers: [Number(major), Number(minor), Number(patch)], isPreRelease: suffix !== undefined },
    };
}
/** Whether the version lies in all ranges. A pre-release of a range's edge is outside of it, as for npm. */
function isWithin({ numbers, isPreRelease }, ranges) {
    return ranges.every(({ min, below }) => {
        const aboveMin = min === undefined ? 1 : compare(numbers, min);
        return (aboveMin > 0 || (aboveMin === 0 && !isPreRelease)) && (below === undefined || compare(numbers, below) < 0);
    });
}
function parsePart(part) {
    const match = /^(>=|<=|>|<|=|\^|~|)v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/.exec(part);
    if (match === null)
        return undefined;
    const [, sign, ...digits] = match;
    const given = digits.filter((digit) => digit !== undefined).map(Number);
    const min = [given[0] ?? 0, given[1] ?? 0, given[2] ?? 0];
    switch (sign) {
        case ">=":
            return { min };
        case ">":
            return { min: next(min, given.length - 1) };
        case "<":
            return { below: min };
        case "<=":
            return { below: next(min, given.length - 1) };
        case "^":
            return { min, below: next(min, caretPlace(min, given.length)) };
        case "~":
            return { min, below: next(min, Math.min(given.length - 1, 1)) };
        default:
            return { min, below: next(min, given.length - 1) };
    }
}
/** Which part a caret keeps: the first that is not zero, or the last that is given. */
function caretPlace(min, given) {
    const first = min.findIndex((number) => number > 0);
    return first < 0 || first >= given ? given - 1 : first;
}
/** The lowest version above all that begin with the parts up to `place`, counted from 0. */
function next(version, place) {
    const at = (index) => index < place ? (version[index] ?? 0) : index === place ? (version[index] ?? 0) + 1 : 0;
    return [at(0), at(1), at(2)];
}
function compare(a, b) {
    for (const [index, number] of a.entries())
        if (number !== b[index])
            return number - (b[index] ?? 0);
    return 0;
}


/***/ })

};
