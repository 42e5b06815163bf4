export const id = "secret-gate-main";
export const ids = ["secret-gate-main"];
export const modules = {

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

/***/ 10345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readWaivers)
});

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/text/describe-text.js
var describe_text = __webpack_require__(13786);
// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __webpack_require__(94759);
;// CONCATENATED MODULE: ./build/src/waivers/choose-tree.js

/**
 * Events that run on a ref of the repository. Users who can move the ref can also change the
 * workflow.
 */
const OWN_REF_EVENTS = ["push", "workflow_dispatch", "schedule", "create", "release"];
/** Events about a pull request. The run's commit or checkout may be the pull request's. */
const PULL_REQUEST_EVENTS = [
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
];
/**
 * Events that run at the last commit of the default branch. Their jobs often check out something
 * else, such as the head of the pull request that was commented on.
 * @see
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const DEFAULT_BRANCH_EVENTS = [
    "branch_protection_rule",
    "check_run",
    "check_suite",
    "delete",
    "discussion",
    "discussion_comment",
    "fork",
    "gollum",
    "issue_comment",
    "issues",
    "label",
    "milestone",
    "public",
    "repository_dispatch",
    "status",
    "watch",
    "workflow_run",
];
/**
 * Chooses the trusted tree of an event; `sha` is the run's own commit. Unlisted events have none,
 * including `deployment` and `deployment_status`: the commit to deploy may be the head of a fork's
 * pull request, and the payload names no base.
 */
function chooseTree(event, sha, payload) {
    if (OWN_REF_EVENTS.includes(event))
        return { kind: "workspace", sha: parseCommit(sha), name: "the commit of this run" };
    if (PULL_REQUEST_EVENTS.includes(event))
        return toCommitTree((0,json_value/* valueAt */.fK)(payload, "pull_request", "base", "sha"), "the pull request's base commit");
    if (event === "merge_group")
        return toCommitTree((0,json_value/* valueAt */.fK)(payload, "merge_group", "base_sha"), "the merge group's base commit");
    if (DEFAULT_BRANCH_EVENTS.includes(event))
        return toCommitTree(sha, "the default branch's commit");
    return { kind: "none", why: "No commit of this event is known to be free of a pull request's changes" };
}
function toCommitTree(value, name) {
    const sha = parseCommit(value);
    return sha === undefined
        ? { kind: "none", why: `Neither the event's payload nor the runner names ${name}` }
        : { kind: "commit", sha, name };
}
/** Parses a full commit id of SHA-1 or SHA-256. Branch names are invalid, because branches move. */
function parseCommit(value) {
    return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}

// EXTERNAL MODULE: ./build/src/waivers/reasons.js
var reasons = __webpack_require__(686);
// EXTERNAL MODULE: ./build/src/github/api-request.js
var api_request = __webpack_require__(88849);
;// CONCATENATED MODULE: ./build/actions/_runtime/trusted/read-trusted-file.js



/** The API's address on github.com. */
const GITHUB_API_URL = "https://api.github.com";
/**
 * Reads one file of the tree. The run's own commit is read from the checkout's git objects. A
 * workspace without `.git` is read as it is, and a checkout without the commit is not used. Every
 * other commit, and a commit that the checkout lacks, is read through GitHub's API.
 * @throws ActionError `file.unreadable` when the path is not a regular file of accepted size
 */
async function readTrustedFile(tree, options, host) {
    if (tree.kind === "none") {
        const fix = "Run the lane on an event whose base commit is known, such as `push` or `pull_request`";
        return { refused: { what: tree.why, fix } };
    }
    if (tree.kind === "commit")
        return readCommit(tree.sha, tree.name, options, host);
    const committed = await host.readCommitted(tree.sha, options.path, options.limitBytes);
    const place = tree.sha === undefined ? tree.name : `${tree.name} (${tree.sha.slice(0, 7)})`;
    if ("bytes" in committed)
        return { ...committed, place };
    if (committed.problem === "absent")
        return { isAbsent: true, place };
    if (committed.problem === "no-repository")
        return readWorkspace(options, host);
    if (committed.problem === "no-commit")
        return readCommit(tree.sha, tree.name, options, host);
    throw createUnreadableError(options.path, PROBLEM_DETAILS[committed.problem](options.limitBytes));
}
async function readWorkspace({ path, limitBytes }, host) {
    const place = "the workspace";
    const content = await host.readConfined(".", path, limitBytes);
    if ("bytes" in content)
        return { ...content, place };
    if (content.problem === "unreadable")
        return { isAbsent: true, place };
    throw createUnreadableError(path, PROBLEM_DETAILS[content.problem](limitBytes));
}
async function readCommit(sha, name, { path, token, limitBytes, untilMs }, host) {
    const { GITHUB_API_URL: url, GITHUB_REPOSITORY: repository = "" } = host.environment;
    if (sha === undefined)
        return {
            refused: { what: "`GITHUB_SHA` contains no commit", fix: "Run the lane on a GitHub runner" },
        };
    const place = `${name} (${sha.slice(0, 7)})`;
    const refuse = (problem, fix) => ({
        refused: { what: `${(0,describe_text/* showText */.h$)(path)} could not be read in ${place}. ${problem}`, fix },
    });
    if (token === "")
        return refuse("There is no token for GitHub's API", "Leave the input `token` at its default");
    const address = (0,api_request/* parseApiAddress */.Mr)(url ?? GITHUB_API_URL);
    if (address === undefined || !(0,api_request/* isRepositoryName */.en)(repository))
        return refuse("`GITHUB_API_URL` is not an address that a token may be sent to, or `GITHUB_REPOSITORY` is not a repository", "Run the lane on a GitHub runner, over https");
    const { fetchContent } = await __webpack_require__.e(/* import() */ "runtime-fetch-content").then(__webpack_require__.bind(__webpack_require__, 27636));
    const content = await fetchContent({ access: { address, repository, token }, path, sha, limitBytes, untilMs }, host.send);
    if ("bytes" in content)
        return { ...content, place };
    return "refused" in content ? refuse(content.refused.what, content.refused.fix) : { isAbsent: true, place };
}
const PROBLEM_DETAILS = {
    "not-a-file": () => "it is a link or not a regular file",
    "too-large": (limitBytes) => `it has more than ${limitBytes} bytes`,
};
function createUnreadableError(path, problem) {
    return new action_error/* ActionError */.lZ("file.unreadable", {
        what: `The waivers file ${(0,describe_text/* showText */.h$)(path)} could not be read: ${problem}`,
        fix: "Check the path, and make it a regular file",
    });
}

// EXTERNAL MODULE: ./build/actions/_runtime/record.js + 3 modules
var record = __webpack_require__(54096);
;// CONCATENATED MODULE: ./build/actions/_runtime/trusted/read-waivers.js






/** Maximum size of the waivers file, in bytes: about a thousand entries. */
const WAIVERS_LIMIT_BYTES = 256 * 1024;
/**
 * Reads the waivers of a trusted tree: the run's own commit when the run is on a ref of the
 * repository, else the base commit. The default file may be missing. Call it only when a
 * requirement is unmet.
 * @throws ActionError `file.unreadable`, or what `parseWaivers` throws
 */
async function readWaivers(options, host) {
    const { path } = options;
    const { GITHUB_EVENT_NAME: event = "", GITHUB_SHA: sha = "" } = host.environment;
    const tree = chooseTree(event, sha, await (0,record/* readEventPayload */.N5)(host));
    const file = await readTrustedFile(tree, { ...options, limitBytes: WAIVERS_LIMIT_BYTES }, host);
    if ("refused" in file) {
        const isClaimed = path !== reasons/* WAIVERS_PATH */.Q || (await isInWorkspace(path, host));
        return { waivers: [], refusal: { text: `Waivers are ignored: ${(0,action_error/* sentences */.hC)(file.refused)}`, isClaimed } };
    }
    host.log.info("bytes" in file
        ? `Waivers are read from ${(0,describe_text/* showText */.h$)(path)} in ${file.place}.`
        : `There is no ${(0,describe_text/* showText */.h$)(path)} in ${file.place}.`);
    if ("bytes" in file) {
        const { parseWaivers } = await Promise.all(/* import() */[__webpack_require__.e("zod"), __webpack_require__.e("yaml"), __webpack_require__.e("waivers-parse-waivers")]).then(__webpack_require__.bind(__webpack_require__, 14542));
        return { waivers: parseWaivers(path, new TextDecoder().decode(file.bytes), host.now()) };
    }
    if (path === reasons/* WAIVERS_PATH */.Q)
        return { waivers: [] };
    throw new action_error/* ActionError */.lZ("file.unreadable", {
        what: `The waivers file ${(0,describe_text/* showText */.h$)(path)} could not be read: it is not in ${file.place}`,
        fix: "Check the path; a new file counts once it is merged",
    });
}
/** Whether the checkout has anything at the path. */
async function isInWorkspace(path, host) {
    const content = await host.readConfined(".", path, WAIVERS_LIMIT_BYTES);
    return "bytes" in content || content.problem !== "unreadable";
}


/***/ }),

/***/ 88371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ act)
});

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/secret-gate/verdict/judge.js
var judge = __webpack_require__(46403);
// EXTERNAL MODULE: ./build/src/secret-gate/lane.js
var secret_gate_lane = __webpack_require__(15222);
// EXTERNAL MODULE: ./build/src/secret-gate/verdict/lane-facts.js
var lane_facts = __webpack_require__(28910);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(10492);
;// CONCATENATED MODULE: ./build/src/secret-gate/verdict/render-observations.js

const SYMBOLS = { ok: "✅", bad: "❌", unknown: "❔" };
/**
 * Renders the summary's table: each requirement, the variable or program that counts, the detail,
 * the level reached, and the result. It contains no value.
 */
function renderObservations(observations) {
    const rows = observations.map(({ requirement, chosen, status, reason, detail, level, kind }) => [
        (0,markdown/* code */.aY)(requirement),
        chosen === undefined ? "–" : (0,markdown/* code */.aY)(chosen),
        (0,markdown/* escapeMarkdown */.FV)(detail),
        kind === "credential" ? level : "–",
        `${SYMBOLS[status]} ${status === "ok" ? "ok" : (0,markdown/* code */.aY)(reason ?? "")}`,
    ]);
    return (0,markdown/* table */.tp)(["Requirement", "Variable or program", "Observation", "Level", "Result"], rows);
}

// EXTERNAL MODULE: ./build/src/secret-gate/verdict/assess.js
var assess = __webpack_require__(52104);
// EXTERNAL MODULE: ./build/actions/_runtime/trusted/read-waivers.js + 2 modules
var read_waivers = __webpack_require__(10345);
// EXTERNAL MODULE: ./build/actions/_runtime/record.js + 3 modules
var record = __webpack_require__(54096);
// EXTERNAL MODULE: ./build/actions/secret-gate/check-lane.js + 1 modules
var check_lane = __webpack_require__(1166);
// EXTERNAL MODULE: ./build/actions/secret-gate/warn-of-refusal.js
var warn_of_refusal = __webpack_require__(10368);
;// CONCATENATED MODULE: ./build/actions/secret-gate/gate-lane.js










/** Gates the lane that the step's own inputs describe. */
async function gateLane(inputs, host) {
    const lane = { ...inputs, backend: inputs.backend };
    if (!(0,secret_gate_lane/* hasRequirements */.l)(lane)) {
        throw new action_error/* ActionError */.lZ("input.invalid", {
            what: "`secrets`, `profile` and `capabilities` are empty, so there is nothing to judge",
            fix: "Name at least one requirement, or set `expect: absent` for a lane that must have no credential",
        });
    }
    const untilMs = (0,check_lane/* computeDeadline */.S)(inputs, host);
    const facts = await (0,check_lane/* checkLane */.J)(lane, inputs, host, untilMs);
    const { trust } = await (0,record/* readRunSubject */.ap)(host);
    const { required, "on-rejected": onRejected } = lane;
    const { waivers, refusal } = (0,assess/* needsWaivers */.x)(facts.observations, trust)
        ? await (0,read_waivers/* readWaivers */.S)({ path: inputs.waivers, token: inputs.token, untilMs }, host)
        : { waivers: [] };
    const judgement = (0,judge/* judge */.S)(facts.observations, { required, onRejected, trust, waivers, refusal });
    (0,warn_of_refusal/* warnOfRefusal */.O)(refusal, judgement.verdict, host);
    return {
        verdict: judgement.verdict,
        outputs: { ...(0,lane_facts/* toLaneOutputs */.g)(facts, judgement), matrix: '{"include":[]}', skipped: "[]" },
        summary: renderObservations(facts.observations),
        record: (0,lane_facts/* toLaneRecord */.$)(facts),
    };
}

;// CONCATENATED MODULE: ./build/actions/secret-gate/act.js


/**
 * Checks what the lane needs and decides whether it may run. Values are masked first and are never
 * output.
 */
async function act(inputs, host) {
    if (inputs.compare !== "" && inputs["fingerprint-key"] === undefined)
        throw createError("`compare` is set without `fingerprint-key`, so there is nothing to compare", "Set both, or neither");
    if (inputs.plan !== "" && inputs.expect === "absent")
        throw createError("`plan` is set together with `expect: absent`", "Use a separate step for each");
    if (inputs.expect === "absent") {
        const { gateAbsence } = await __webpack_require__.e(/* import() */ "secret-gate-gate-absence").then(__webpack_require__.bind(__webpack_require__, 72224));
        return gateAbsence(inputs, host);
    }
    if (inputs.plan !== "") {
        const { gatePlan } = await __webpack_require__.e(/* import() */ "secret-gate-gate-plan").then(__webpack_require__.bind(__webpack_require__, 31534));
        return gatePlan(inputs, host);
    }
    return gateLane(inputs, host);
}
function createError(what, fix) {
    return new action_error/* ActionError */.lZ("input.invalid", { what, fix });
}


/***/ }),

/***/ 1166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ checkLane),
  S: () => (/* binding */ computeDeadline)
});

// EXTERNAL MODULE: ./build/src/secret-gate/level.js
var level = __webpack_require__(13140);
// EXTERNAL MODULE: ./build/src/secret-gate/offline/check-offline.js + 1 modules
var check_offline = __webpack_require__(91378);
// EXTERNAL MODULE: ./build/src/secret-gate/requirement.js
var secret_gate_requirement = __webpack_require__(79589);
;// CONCATENATED MODULE: ./build/src/secret-gate/offline/check-requirements.js


/**
 * Checks each requirement without a call, up to `shape`. The first variable that is not empty
 * counts; a later alternative never replaces an invalid one.
 */
function checkRequirements(requirements, environment, level) {
    return requirements.map((requirement) => {
        const credential = { requirement: (0,secret_gate_requirement/* renderRequirement */.o)(requirement), kind: "credential" };
        const chosen = requirement.names.find((variable) => (environment[variable] ?? "") !== "");
        if (chosen === undefined)
            return { ...credential, level: "declared", status: "bad", reason: "credential.missing", detail: "no value" };
        return (0,check_offline/* checkOffline */.ws)({ ...credential, chosen }, environment[chosen] ?? "", level);
    });
}

;// CONCATENATED MODULE: ./build/actions/secret-gate/check-lane.js


/**
 * Computes the end of the step's calls, in milliseconds since 1970. All lanes of a plan share it.
 */
function computeDeadline(shared, host) {
    return host.now().getTime() + shared["timeout-seconds"] * 1000;
}
/**
 * Checks all requirements of a lane, credentials first. Modules that only some lanes need are
 * loaded on demand.
 */
async function checkLane(lane, shared, host, untilMs) {
    for (const name of lane.secrets.flatMap(({ names }) => names))
        host.runner.mask(host.environment[name] ?? "");
    const credentials = await checkCredentials(lane, shared, host, untilMs);
    const { observations, fingerprints } = await compareCredentials(credentials, shared, host);
    if (lane.capabilities.length === 0)
        return { observations, fingerprints };
    const { checkCapabilities } = await __webpack_require__.e(/* import() */ "secret-gate-check-capabilities").then(__webpack_require__.bind(__webpack_require__, 35888));
    const capabilities = await checkCapabilities(lane.capabilities, host, untilMs);
    return { observations: [...observations, ...capabilities], fingerprints };
}
async function checkCredentials(lane, shared, host, untilMs) {
    if (lane.profile.length === 0 && !(0,level/* isAtLeast */.d)(lane.level, "auth")) {
        return checkRequirements(lane.secrets, host.environment, lane.level);
    }
    const { proveCredentials } = await __webpack_require__.e(/* import() */ "secret-gate-prove-credentials").then(__webpack_require__.bind(__webpack_require__, 71789));
    return proveCredentials(lane, shared["allow-hosts"], host, untilMs);
}
async function compareCredentials(observations, { "fingerprint-key": key, compare }, host) {
    if (key === undefined)
        return { observations, fingerprints: {} };
    const { fingerprintCredentials } = await __webpack_require__.e(/* import() */ "secret-gate-fingerprint-credentials").then(__webpack_require__.bind(__webpack_require__, 8236));
    return fingerprintCredentials(observations, key, compare, host);
}


/***/ }),

/***/ 57877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createGateHost)
/* harmony export */ });
/* harmony import */ var _runtime_node_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2003);
/* harmony import */ var _runtime_files_read_confined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79941);
/* harmony import */ var _runtime_network_strict_tls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71090);



/** Creates the host on a real runner. Modules that only some lanes need are loaded on first use. */
function createGateHost() {
    const host = (0,_runtime_node_host_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHost */ .P)();
    return {
        ...host,
        send: async (request, limits) => {
            // Otherwise the certificate of an https proxy would not be checked.
            (0,_runtime_network_strict_tls_js__WEBPACK_IMPORTED_MODULE_2__/* .enforceCertificates */ .F)(host.log);
            const { nodeSendRequest } = await __webpack_require__.e(/* import() */ "runtime-node-send-request").then(__webpack_require__.bind(__webpack_require__, 27371));
            return nodeSendRequest(process.env)(request, limits);
        },
        cliVersion: async (program, timeoutMs) => {
            const { nodeCliVersion } = await __webpack_require__.e(/* import() */ "runtime-cli-version").then(__webpack_require__.bind(__webpack_require__, 79889));
            return nodeCliVersion(process.env, process.env["RUNNER_TEMP"] ?? (0,_runtime_node_host_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace */ .G)())(program, timeoutMs);
        },
        readConfined: (0,_runtime_files_read_confined_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeReadConfined */ .p)((0,_runtime_node_host_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace */ .G)()),
        readCommitted: async (sha, path, limitBytes) => {
            const { nodeReadCommitted } = await __webpack_require__.e(/* import() */ "runtime-read-committed").then(__webpack_require__.bind(__webpack_require__, 15727));
            return nodeReadCommitted((0,_runtime_node_host_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace */ .G)(), process.env)(sha, path, limitBytes);
        },
        readIfPresent: async (path, limitBytes) => {
            const { nodeReadIfPresent } = await __webpack_require__.e(/* import() */ "runtime-read-if-present").then(__webpack_require__.bind(__webpack_require__, 7164));
            return nodeReadIfPresent(path, limitBytes);
        },
    };
}


/***/ }),

/***/ 4446:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_secret_gate_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86753);
/* harmony import */ var _runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37964);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88371);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57877);




await (0,_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_src_secret_gate_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .secretGate */ ._, _act_js__WEBPACK_IMPORTED_MODULE_2__/* .act */ .R, (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .createGateHost */ .a)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 10368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ warnOfRefusal)
/* harmony export */ });
/** Warns that waivers are ignored, unless that is the verdict's reason. */
function warnOfRefusal(refusal, { reason }, host) {
    if (refusal !== undefined && reason !== "waiver.untrusted")
        host.log.warning(`${refusal.text} [waiver.untrusted]`);
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

/***/ 88849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ parseApiAddress),
/* harmony export */   P6: () => (/* binding */ createContentRequest),
/* harmony export */   XH: () => (/* binding */ createCommitRequest),
/* harmony export */   en: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/**
 * Parses the REST API's address in `GITHUB_API_URL`, on github.com and GitHub Enterprise Server.
 * Returns `undefined` when a token must not be sent there: only https, or http on loopback, without
 * user, query or fragment.
 */
function parseApiAddress(text) {
    const address = URL.canParse(text) ? new URL(text) : undefined;
    if (address === undefined || address.username !== "" || address.password !== "")
        return undefined;
    if (address.search !== "" || address.hash !== "")
        return undefined;
    const isLoopback = /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(address.hostname);
    const isSafe = address.protocol === "https:" || (address.protocol === "http:" && isLoopback);
    return isSafe ? address.href.replace(/\/+$/, "") : undefined;
}
/** Whether the text is `owner/name`. */
function isRepositoryName(text) {
    return /^[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(text);
}
/**
 * Creates the request for one entry of a commit's tree as a single object.
 * @see https://docs.github.com/rest/repos/contents
 */
function createContentRequest(access, path, sha) {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return createRequest(access, `contents/${encoded}?ref=${sha}`, "application/vnd.github.object+json");
}
/**
 * Creates the request for a commit, which needs the same permission as its content.
 * @see https://docs.github.com/rest/git/commits
 */
function createCommitRequest(access, sha) {
    return createRequest(access, `git/commits/${sha}`, "application/vnd.github+json");
}
function createRequest({ address, repository, token }, route, accept) {
    return {
        method: "GET",
        url: `${address}/repos/${repository}/${route}`,
        headers: { accept, authorization: `Bearer ${token}`, "x-github-api-version": "2022-11-28" },
    };
}


/***/ }),

/***/ 86753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ secretGate)
});

// EXTERNAL MODULE: ./build/src/contract/define-action.js
var define_action = __webpack_require__(57268);
// EXTERNAL MODULE: ./build/src/contract/composite-inputs.js
var composite_inputs = __webpack_require__(49985);
// EXTERNAL MODULE: ./build/src/contract/field.js
var field = __webpack_require__(33452);
;// CONCATENATED MODULE: ./build/src/github/token-field.js
/**
 * A token for GitHub's API. Empty when there is none, and when the default expression was not
 * evaluated by a runner.
 */
const tokenField = {
    expects: "a token without white space inside",
    parse: (raw) => {
        const bare = raw.trim();
        if (bare.startsWith("${{"))
            return { ok: true, value: "" };
        return /^[\x21-\x7e]*$/.test(bare) ? { ok: true, value: bare } : { ok: false };
    },
};

// EXTERNAL MODULE: ./build/src/waivers/reasons.js
var reasons = __webpack_require__(686);
;// CONCATENATED MODULE: ./build/src/secret-gate/allowed-host.js
/** Longest host name with its port, in UTF-16 units; DNS ends at 253. */
const HOST_LIMIT = 260;
/**
 * A host name in lower case with an optional port. A scheme, path or wildcard is invalid, so every
 * allowed host is explicit.
 */
const allowedHostField = {
    expects: "a host name such as `gateway.example.com` or `127.0.0.1:8080`",
    parse: (raw) => {
        const host = raw.trim().toLowerCase();
        if (host.length > HOST_LIMIT)
            return { ok: false };
        return /^(?:[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9](?:[a-z0-9-]{0,62}))*|\[[0-9a-f:]+\])(?::\d{1,5})?$/.test(host)
            ? { ok: true, value: host }
            : { ok: false };
    },
};

// EXTERNAL MODULE: ./build/src/text/plain-words.js
var plain_words = __webpack_require__(61305);
;// CONCATENATED MODULE: ./build/src/secret-gate/health-address.js
/**
 * Path endings of base URLs as provider clients use them. The endpoint is at the path before the
 * ending.
 */
const BASE_END = /\/(?:(?:api|openai|anthropic)\/)?(?:v\d\w*|openai|anthropic)$/;
/**
 * The path segment with the run's token, by which mock-transport recognizes its clients when a real
 * provider answers.
 */
const TOKEN_DIRECTORY = /\/mock-[0-9a-f]{16,}(?=\/|$)/;
/** The health route of mock-transport and of most gateways. */
const HEALTH_PATH = "/health";
/**
 * Resolves the health address of an endpoint. In a base URL, such as the outputs of mock-transport,
 * `/health` replaces the ending; any other path, such as `/health/liveliness`, is requested as
 * written. The token in a base URL of mock-transport is neither sent nor printed.
 */
function parseHealthAddress(written) {
    const { origin, pathname } = new URL(written);
    const path = pathname.replace(TOKEN_DIRECTORY, "");
    const directory = path.replace(/\/+$/, "");
    const isBase = directory === "" || BASE_END.test(directory);
    return {
        url: `${origin}${isBase ? `${directory.replace(BASE_END, "")}${HEALTH_PATH}` : path}`,
        shown: TOKEN_DIRECTORY.test(pathname) ? `${origin}${path}` : written,
    };
}

// EXTERNAL MODULE: ./build/src/secret-gate/version-range.js
var version_range = __webpack_require__(7858);
;// CONCATENATED MODULE: ./build/src/secret-gate/capability.js



/** Programs whose version the gate can check. Each is called with `--version` only. */
const PROGRAMS = ["codex", "claude", "gemini", "pi", "node"];
/** Longest capability, in UTF-16 units; it is shown whole in messages and records. */
const CAPABILITY_LIMIT = 256;
/** Accepts a program with an optional version range, `proxy=<url>`, or `env:NAME`. */
const capabilityField = {
    expects: "`codex`, `claude`, `gemini`, `pi` or `node` with an optional version range such as `>=1.2 <2`, `proxy=` with the base URL or health address of an endpoint, https or loopback, without credentials, or `env:NAME`",
    parse: (raw) => {
        const text = raw.trim();
        if (text.length > CAPABILITY_LIMIT)
            return { ok: false };
        const value = parseVariable(text) ?? parseProxy(text) ?? parseProgram(text);
        return value === undefined ? { ok: false } : { ok: true, value };
    },
};
function parseVariable(text) {
    const name = /^env:([A-Za-z_]\w*)$/.exec(text)?.[1];
    return name === undefined || !(0,plain_words/* isVariableName */.KL)(name) ? undefined : { kind: "variable", text, name };
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
    // The address is printed in messages, so it must not contain anything secret.
    if (!isAllowed || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
        return undefined;
    const { url: health, shown } = parseHealthAddress(address);
    return { kind: "proxy", text: `proxy=${shown}`, url: health };
}
function parseProgram(text) {
    const match = /^([a-z]+)(?:@|\s*(?=[<>=^~\d\s])|$)(.*)$/.exec(text);
    const program = PROGRAMS.find((name) => name === match?.[1]);
    if (program === undefined)
        return undefined;
    const asked = match?.[2]?.trim() ?? "";
    const ranges = asked === "" && !text.endsWith("@") ? [] : (0,version_range/* parseRange */.RC)(asked);
    return ranges === undefined ? undefined : { kind: "program", text, program, ranges };
}

// EXTERNAL MODULE: ./build/src/secret-gate/fingerprint-key.js
var fingerprint_key = __webpack_require__(43792);
;// CONCATENATED MODULE: ./build/src/secret-gate/model-field.js
/** Longest name of a model, in UTF-16 units; names of deployments with a whole resource path are shorter. */
const MODEL_LIMIT = 200;
/** The name of a model as providers write them: letters, digits and the marks of paths, tags, resource names and fine-tunes. */
const model = {
    expects: `the name of a model, of at most ${MODEL_LIMIT} letters, digits and \`. _ : / @ + -\``,
    parse: (raw) => {
        const name = raw.trim();
        return name.length <= MODEL_LIMIT && /^[\w.:/@+-]*$/.test(name) ? { ok: true, value: name } : { ok: false };
    },
};

;// CONCATENATED MODULE: ./build/src/secret-gate/profile-ids.js
/**
 * Values of the input `profile`. Separate from the profiles, so that parsing the input does not
 * load them.
 */
const PROFILE_IDS = [
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
/** Values of the input `backend`: the providers of `agent-core`. */
const BACKEND_IDS = [
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
var secret_gate_reasons = __webpack_require__(29263);
// EXTERNAL MODULE: ./build/src/secret-gate/requirement.js
var requirement = __webpack_require__(79589);
;// CONCATENATED MODULE: ./build/src/secret-gate/contract.js












const secretGate = (0,define_action/* defineAction */.Q)({
    name: "secret-gate",
    title: "Secret gate",
    description: "Decide whether a lane may run with its credentials: pass, skip for a licensed reason, or fail with an explanation.",
    branding: { icon: "lock", color: "blue" },
    runs: { using: "node" },
    inputs: {
        secrets: {
            description: "Credentials the lane needs, one per line: a variable name, or ordered alternatives as `A|B`. Pass the values under `env:` of the step, never as an input.",
            field: (0,field/* linesOf */.Dx)(requirement/* requirementField */.K),
            default: "",
        },
        profile: {
            description: "Providers or harnesses the lane needs, one per line. Each defines its variables, the form of its keys, the required metadata, and how the keys are proved. Adds to `secrets`.",
            field: (0,field/* linesOf */.Dx)((0,field/* choice */.Yq)(...PROFILE_IDS)),
            default: "",
        },
        backend: {
            description: "The provider behind the profile `agent-core`.",
            field: (0,field/* choice */.Yq)(...BACKEND_IDS),
        },
        level: {
            description: "How far each credential is proved. `present` and `shape` are offline. `auth` asks the provider whether it accepts the key, and `model` whether the key can use the `model`; both calls are free. `completion` pays for one token.",
            field: (0,field/* choice */.Yq)("present", "shape", "auth", "model", "completion"),
            default: "shape",
        },
        model: {
            description: "The model the lane uses. Required by the levels `model` and `completion`.",
            field: model,
            default: "",
        },
        capabilities: {
            description: "What the lane needs in addition to credentials, one per line: programs, a transport endpoint, or variables.",
            field: (0,field/* linesOf */.Dx)(capabilityField),
            default: "",
        },
        required: {
            description: "Whether an unmet requirement fails the step (`true`) or skips the lane (`false`). A wrong credential also fails an optional lane.",
            field: field/* flag */.Jt,
            default: "true",
        },
        "on-rejected": {
            description: "What a wrong credential does to an optional lane: `fail`, because it is a defect, or `skip`.",
            field: (0,field/* choice */.Yq)("fail", "skip"),
            default: "fail",
        },
        expect: {
            description: "`present` requires the credentials. `absent` requires that the environment holds no model provider's credential, for lanes that must run without one.",
            field: (0,field/* choice */.Yq)("present", "absent"),
            default: "present",
        },
        waivers: {
            description: "Path of the waivers file, relative to the repository. Waivers are owned, expiring exceptions of at most 30 days. The file is read only when a requirement is not met, and from a trusted tree: the run's own commit, or the base commit of a pull request or merge group. The default file may be missing.",
            field: field/* relativePath */.iZ,
            default: reasons/* WAIVERS_PATH */.Q,
        },
        token: {
            description: "Token that reads the waivers of a base commit through GitHub's API. The job needs `permissions: contents: read`. The token is sent only to the address in `GITHUB_API_URL`.",
            field: tokenField,
            secret: true,
            default: "${{ github.token }}",
        },
        "fingerprint-key": {
            description: "Secret key for fingerprints of the credentials (HMAC-SHA256, cut to 12 digits). A fingerprint shows a rotation without the value.",
            field: fingerprint_key/* fingerprintKeyField */.Iq,
            secret: true,
        },
        compare: {
            description: "Fingerprints that the credentials must have: lines `NAME=hmac-sha256:…`, the `fingerprints` output of another run, or the path of a file with these or a record. Requires `fingerprint-key`.",
            field: fingerprint_key/* documentField */.OW,
            default: "",
        },
        "allow-hosts": {
            description: "Hosts, one per line, that credentials may be sent to in addition to the hosts of their profiles. Use it for your own gateways.",
            field: (0,field/* linesOf */.Dx)(allowedHostField),
            default: "",
        },
        "timeout-seconds": {
            description: "Maximum time for all calls together, retries included.",
            field: (0,field/* integer */.nd)({ min: 1, max: 600, unit: "seconds" }),
            default: "60",
        },
        plan: {
            description: "Gates many lanes at once. A JSON list of objects with `lane` (a name), any of the inputs `profile`, `backend`, `secrets`, `capabilities`, `level`, `model`, `required` and `on-rejected` that differ from the step's own, and `with` (values for the matrix).",
            field: fingerprint_key/* documentField */.OW,
            default: "",
        },
        "composite-inputs": {
            description: "Internal: the suite's composite actions pass their inputs on with it, so that one they do not declare fails. Leave it out.",
            field: composite_inputs/* compositeInputs */.vT,
            default: "",
            internal: true,
        },
    },
    outputs: {
        ready: {
            description: "`true` when the lane may run, else `false`. With `plan`, `true` when at least one lane may run and none failed. An empty output means that the gate did not finish.",
        },
        "skip-reason": {
            description: "The requirement that decided against the lane: the first one, in declared order, that the reason is about. Empty when the lane may run.",
        },
        missing: { description: "All unmet requirements, as a JSON list of strings." },
        chosen: { description: "The variables that met the requirements, in declared order, as a JSON list of strings." },
        fingerprints: {
            description: "Keyed fingerprints by variable, as a JSON object. Empty without `fingerprint-key`.",
        },
        versions: { description: "Versions of the programs in `capabilities` that were found, as a JSON object." },
        matrix: { description: "With `plan`, the lanes that may run, as JSON for `strategy.matrix`." },
        skipped: {
            description: "With `plan`, the lanes that may not run, as a JSON list of objects with `lane`, `verdict`, `reason` and `missing`.",
        },
    },
    reasons: secret_gate_reasons/* reasons */.O,
});


/***/ }),

/***/ 43792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ FINGERPRINT_ID_PREFIX),
/* harmony export */   Iq: () => (/* binding */ fingerprintKeyField),
/* harmony export */   OW: () => (/* binding */ documentField)
/* harmony export */ });
/** Prefix of a fingerprint's name in the `ids` of a record; the variable's name follows. */
const FINGERPRINT_ID_PREFIX = "fingerprint/";
/**
 * Minimum length of the key, in UTF-16 units. A short key could be guessed, and then the values.
 */
const MIN_FINGERPRINT_KEY_UNITS = 16;
/** The key of the fingerprints, without surrounding white space. */
const fingerprintKeyField = {
    expects: `a text of at least ${MIN_FINGERPRINT_KEY_UNITS} characters`,
    parse: (raw) => (raw.trim().length >= MIN_FINGERPRINT_KEY_UNITS ? { ok: true, value: raw.trim() } : { ok: false }),
};
/** A text of any number of lines, without surrounding white space. */
const documentField = {
    expects: "text, on as many lines as it needs",
    parse: (raw) => ({ ok: true, value: raw.trim() }),
};


/***/ }),

/***/ 15222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ LANE_KEYS),
/* harmony export */   l: () => (/* binding */ hasRequirements)
/* harmony export */ });
/** Keys of a lane, named like the inputs. */
const LANE_KEYS = [
    "profile",
    "backend",
    "secrets",
    "capabilities",
    "level",
    "model",
    "required",
    "on-rejected",
];
/** Whether the lane has at least one requirement. */
function hasRequirements({ profile, secrets, capabilities }) {
    return profile.length + secrets.length + capabilities.length > 0;
}


/***/ }),

/***/ 13140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
/**
 * Levels of proof in ascending order. Each level includes those before it; the first three are
 * offline.
 */
const LEVELS = ["declared", "present", "shape", "auth", "model", "completion"];
/** Whether `level` proves at least as much as `other`. */
function isAtLeast(level, other) {
    return LEVELS.indexOf(level) >= LEVELS.indexOf(other);
}


/***/ }),

/***/ 91378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Er: () => (/* binding */ checkCompanions),
  w5: () => (/* binding */ checkModel),
  ws: () => (/* binding */ checkOffline)
});

// EXTERNAL MODULE: ./build/src/secret-gate/offline/find-known-access.js + 1 modules
var find_known_access = __webpack_require__(45978);
;// CONCATENATED MODULE: ./build/src/secret-gate/offline/check-value.js

/** Length of the shortest key of any provider, in UTF-16 units. */
const MIN_KEY_UNITS = 8;
/** Number of characters up to which a value may be cut off to be reported as such. */
const MAX_MISSING_UNITS = 64;
/** Length above which a value is not tested for being cut off; documents are longer. */
const MAX_CUT_OFF_UNITS = 256;
const PLACEHOLDER = /^(?:x+|\*+|\.+|•+|<.*>|\$\{.*\}|\{\{.*\}\}|%\w+%|\$[A-Z][A-Z0-9_]*|(?:your|my|the|insert|add|enter|put|paste)[-_ ].*|(?:change|replace)[-_ ]?me|todo|tbd|none|null|undefined|dummy|placeholder|example|secret|token|api[-_ ]?key)$/is;
/** Words between separators in the test keys of consoles and examples. */
const TEST_WORD = /(?:^|[-_])(?:test|fake|dummy|example|sample|mock|demo|sandbox|placeholder|your|here)(?:[-_]|$)|EXAMPLE$|EXAMPLEKEY$/i;
/**
 * Checks a credential's value offline. Returns the first fault, from those of any value to those of
 * the provider's form, or `undefined`. The form is not checked for a gateway, because gateways
 * issue credentials in their own forms.
 */
function checkValue(variable, value, isForGateway = false) {
    const form = (0,find_known_access/* findForm */._G)(variable);
    const bare = value.trim();
    if (bare === "")
        return { reason: "credential.missing", detail: "it contains only white space" };
    // The content is checked when the file is read.
    if ((0,find_known_access/* isCredentialPath */.bk)(variable, bare))
        return undefined;
    return checkText(variable, value, bare, form !== undefined) ?? (isForGateway ? undefined : checkForm(variable, bare));
}
function checkText(variable, value, bare, isKnown) {
    if (PLACEHOLDER.test(bare))
        return { reason: "credential.placeholder", detail: "it holds a placeholder; store the real value" };
    if (/^(["'`]).*\1$/s.test(bare))
        return createShapeProblem("the value is in quotes; store it without them");
    const isDocument = /^(?:\{|-----BEGIN )/.test(bare);
    if (/[\r\n]\s*$/.test(value) && !isDocument)
        return createShapeProblem("the value ends with a line break; store it without, for example with `printf %s` instead of `echo`");
    if (bare !== value && !isDocument)
        return createShapeProblem("the value has white space around it; store it without");
    if (/[\r\n]/.test(bare) && !isDocument)
        return createShapeProblem("the value contains a line break; copy it again as one line");
    const name = /^(?:export\s+)?(\w+)\s*[=:]\s*(?=\S)/.exec(bare)?.[1];
    if (name === variable)
        return createShapeProblem("it begins with the variable's name; store only the part after it");
    if (/^(?:bearer|basic|token)\s/i.test(bare))
        return createShapeProblem("it begins with a header's scheme; store only the credential after it");
    if (!isDocument && isKnown && /\.{3}|…|\*{4}|•{3}/.test(bare))
        return createShapeProblem("it is the shortened form that consoles show; copy the complete value, or create a new one");
    if (isKnown && !isDocument && /[^\x21-\x7e]/.test(bare))
        return createShapeProblem("it contains a character that no key has, such as a blank, a typographic quote or an invisible one; copy it again");
    return bare.length < MIN_KEY_UNITS
        ? createShapeProblem(`it is shorter than ${MIN_KEY_UNITS} characters, so it is cut off; copy the complete value again`)
        : undefined;
}
function checkForm(variable, value) {
    const expected = (0,find_known_access/* findForm */._G)(variable);
    const actual = (0,find_known_access/* recognizeForm */.J0)(value);
    if (expected === undefined)
        return checkVendor((0,find_known_access/* findKnownAccess */.BN)(variable), actual);
    const { shape, vendor } = expected;
    if (TEST_WORD.test(value) && !value.startsWith("{"))
        return {
            reason: "credential.placeholder",
            detail: "it holds a test or example key, which gives no access; store the real key",
        };
    if (actual !== undefined && actual.vendor !== vendor)
        return {
            reason: "credential.wrong-provider",
            detail: `it holds ${actual.shape.what} and not ${shape.what}; store each under its own name`,
        };
    if (shape.pattern.test(value))
        return undefined;
    const decoded = decodeKey(value);
    if (decoded !== undefined && (shape.pattern.test(decoded) || (0,find_known_access/* recognizeForm */.J0)(decoded) !== undefined))
        return createShapeProblem("it is base64 of a credential; store the credential itself");
    if (actual !== undefined && actual.shape !== shape && actual.shape.pattern.test(value))
        return createShapeProblem(`it holds ${actual.shape.what} and not ${shape.what}; store each under its own name`);
    if (isCutOff(value, shape))
        return createShapeProblem(`it begins like ${shape.what} but is cut off; copy the complete value again`);
    return createShapeProblem(describeForm(shape));
}
/**
 * A vendor without a documented form never issues keys in another vendor's form. The variable of a
 * service may hold a token of any form.
 */
function checkVendor(access, actual) {
    if (access?.kind !== "model" || access.takesForeign === true)
        return undefined;
    if (actual === undefined || actual.vendor === access.vendor)
        return undefined;
    const detail = `it holds ${actual.shape.what}; store each provider's credential under its own name`;
    return { reason: "credential.wrong-provider", detail };
}
/** Whether the value would match the form with more characters at its end. */
function isCutOff(value, { pattern }) {
    if (value.length > MAX_CUT_OFF_UNITS)
        return false;
    return Array.from({ length: MAX_MISSING_UNITS }, (_, index) => "A".repeat(index + 1)).some((rest) => pattern.test(value + rest));
}
function describeForm({ what, form }) {
    return `it does not have the form of ${what}, which ${form}; copy the complete value again`;
}
function createShapeProblem(detail) {
    return { reason: "credential.shape", detail };
}
/** Decodes base64 of either alphabet. Returns `undefined` when the text is not printable ASCII. */
function decodeKey(value) {
    if (!/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(value))
        return undefined;
    const text = Buffer.from(value, "base64").toString("latin1").trim();
    return /^[\t\n\r -~]{8,}$/.test(text) ? text : undefined;
}

// EXTERNAL MODULE: ./build/src/secret-gate/level.js
var secret_gate_level = __webpack_require__(13140);
;// CONCATENATED MODULE: ./build/src/secret-gate/offline/check-offline.js


/** Checks a value without a call, up to `shape` and no further than `level`. */
function checkOffline(credential, value, level, isForGateway = false) {
    const problem = checkValue(credential.chosen, value, isForGateway);
    if (problem?.reason === "credential.missing")
        return { ...credential, level: "declared", status: "bad", ...problem };
    if (!(0,secret_gate_level/* isAtLeast */.d)(level, "shape"))
        return { ...credential, level: "present", status: "ok", detail: "present" };
    if (problem !== undefined)
        return { ...credential, level: "present", status: "bad", ...problem };
    return { ...credential, level: "shape", status: "ok", detail: "present, of the right shape" };
}
/** Checks the companions of a credential: those that its value requires and those that are set. */
function checkCompanions({ companions = [], variable: first }, value, environment, { level, profile }) {
    return companions
        .filter(({ variable, neededWhen }) => neededWhen.test(value) || (environment[variable] ?? "") !== "")
        .map(({ variable }) => {
        const credential = {
            requirement: variable,
            kind: "credential",
            ...(profile === undefined ? {} : { profile }),
        };
        const companion = environment[variable] ?? "";
        if (companion !== "")
            return checkOffline({ ...credential, chosen: variable }, companion, level);
        const detail = `no value; it belongs to \`${first}\``;
        return { ...credential, level: "declared", status: "bad", reason: "credential.missing", detail };
    });
}
/** Returns an observation when the level requires a model and none is named. */
function checkModel(access, from, { level, model, profile }) {
    if (access?.kind !== "model" || !(0,secret_gate_level/* isAtLeast */.d)(level, from) || model.trim() !== "")
        return [];
    const observed = { requirement: "model", kind: "metadata", ...(profile === undefined ? {} : { profile }) };
    return [
        {
            ...observed,
            level: "declared",
            status: "bad",
            reason: "metadata.missing",
            detail: "the input `model` is empty",
        },
    ];
}


/***/ }),

/***/ 45978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fE: () => (/* binding */ CREDENTIAL_FILE_LIMIT_BYTES),
  _G: () => (/* binding */ findForm),
  BN: () => (/* binding */ findKnownAccess),
  bk: () => (/* binding */ isCredentialPath),
  bM: () => (/* binding */ isModelCredential),
  J0: () => (/* binding */ recognizeForm)
});

;// CONCATENATED MODULE: ./build/src/secret-gate/offline/known-accesses.js
const shape0 = { what: "a key of OpenAI", pattern: /^sk-(?!ant-|or-|admin-)[\w-]{20,}$/, prefix: /^sk-(?:proj|svcacct|admin|None)-/, form: "begins with `sk-` and is not an administrator's key (`sk-admin-`)", source: "https://platform.openai.com/api-keys" };
const shape1 = { what: "an API key of Anthropic", pattern: /^sk-ant-(?!oat\d|admin\d)[\w-]{20,}$/, prefix: /^sk-ant-(?!oat\d)/, form: "begins with `sk-ant-` and is neither an OAuth token (`sk-ant-oat`) nor an administrator's key (`sk-ant-admin`)", source: "https://console.anthropic.com/settings/keys" };
const shape2 = { what: "an OAuth token of Claude Code", pattern: /^sk-ant-oat\d\d-[\w-]{20,}$/, prefix: /^sk-ant-oat\d/, form: "begins with `sk-ant-oat` and is what `claude setup-token` prints", source: "https://docs.anthropic.com/en/docs/claude-code/iam" };
const shape3 = { what: "a key of an Azure resource", pattern: /^[A-Za-z0-9]{32,}$/, form: "has at least 32 letters and digits, and nothing else", source: "https://learn.microsoft.com/en-us/azure/ai-services/authentication" };
const shape4 = { what: "a key of a Google API", pattern: /^AIza[\w-]{30,}$|^AQ\.[\w-]{30,}$/, prefix: /^AIza[\w-]/, form: "begins with `AIza` or `AQ.`", source: "https://cloud.google.com/docs/authentication/api-keys" };
const shape5 = { what: "a credential document of Google Cloud", pattern: /^\{(?=[\s\S]*"type")[\s\S]*\}$/, prefix: /^\{\s*"(?:type"\s*:\s*"(?:service_account|external_account|authorized_user)"|private_key)/, form: "is a JSON document with a `type`", source: "https://cloud.google.com/iam/docs/keys-create-delete" };
const shape6 = { what: "an access token of Google", pattern: /^ya29\.[\w.-]{20,}$/, prefix: /^ya29\./, form: "begins with `ya29.`", source: "https://cloud.google.com/docs/authentication/token-types" };
const shape7 = { what: "an API key of Amazon Bedrock", pattern: /^(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-[A-Za-z0-9+/=_-]{20,})$/, prefix: /^(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-)/, form: "begins with `ABSK` or `bedrock-api-key-`", source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html" };
const shape8 = { what: "a secret access key of AWS", pattern: /^[A-Za-z0-9+/]{40}$/, form: "has 40 letters, digits, `+` and `/`", source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" };
const shape9 = { what: "an access key id of AWS", pattern: /^A(?:KI|SI)A[A-Z2-7]{12,}$/, prefix: /^A(?:KI|SI)A[A-Z2-7]{12,}$/, form: "begins with `AKIA` or `ASIA`, and has upper-case letters and digits only", source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html" };
const shape10 = { what: "a key of xAI", pattern: /^xai-[\w-]{20,}$/, prefix: /^xai-/, form: "begins with `xai-`", source: "https://docs.x.ai/docs/overview" };
const shape11 = { what: "a key of Groq", pattern: /^gsk_\w{20,}$/, prefix: /^gsk_/, form: "begins with `gsk_`", source: "https://console.groq.com/keys" };
const shape12 = { what: "a key of OpenRouter", pattern: /^sk-or-[\w-]{20,}$/, prefix: /^sk-or-/, form: "begins with `sk-or-`", source: "https://openrouter.ai/docs/api-reference/authentication" };
const shape13 = { what: "a token of Hugging Face", pattern: /^hf_\w{20,}$/, prefix: /^hf_/, form: "begins with `hf_`", source: "https://huggingface.co/docs/hub/security-tokens" };
const shape14 = { what: "a token of GitHub", pattern: /^(?:gh[a-z]_|github_pat_)[\w.-]{20,}$/, prefix: /^(?:gh[pousr]_|github_pat_)/, form: "begins with `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_` or `github_pat_`", source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github" };
const shape15 = { what: "a token of Slack", pattern: /^xox[a-z](?:\.xox[a-z])?-[\w-]{10,}$/, prefix: /^xox[abeoprs](?:\.xox[abp])?-/, form: "begins with `xoxb-` or another of Slack's `xox` prefixes", source: "https://api.slack.com/authentication/token-types" };
/** The offline part of every access, in the order of the profiles. */
const KNOWN_ACCESSES = [
    { vendor: "openai", kind: "model", variable: "OPENAI_API_KEY", shape: shape0 },
    { vendor: "openai", kind: "model", variable: "CODEX_API_KEY", shape: shape0 },
    { vendor: "anthropic", kind: "model", variable: "ANTHROPIC_API_KEY", shape: shape1 },
    { vendor: "anthropic", kind: "model", variable: "ANTHROPIC_AUTH_TOKEN", takesForeign: true },
    { vendor: "anthropic", kind: "model", variable: "CLAUDE_CODE_OAUTH_TOKEN", shape: shape2 },
    { vendor: "azure", kind: "model", variable: "ANTHROPIC_FOUNDRY_API_KEY", shape: shape3 },
    { vendor: "azure", kind: "model", variable: "AZURE_API_KEY", shape: shape3 },
    { vendor: "azure", kind: "model", variable: "AZURE_OPENAI_API_KEY", shape: shape3 },
    { vendor: "google", kind: "model", variable: "GEMINI_API_KEY", shape: shape4 },
    { vendor: "google", kind: "model", variable: "GOOGLE_API_KEY", shape: shape4 },
    { vendor: "google-cloud", kind: "model", variable: "GOOGLE_APPLICATION_CREDENTIALS", isFile: true, shape: shape5 },
    { vendor: "google-cloud", kind: "model", variable: "GOOGLE_CREDENTIALS", shape: shape5 },
    { vendor: "google-cloud", kind: "model", variable: "GOOGLE_CLOUD_ACCESS_TOKEN", shape: shape6 },
    { vendor: "aws", kind: "model", variable: "AWS_BEARER_TOKEN_BEDROCK", shape: shape7 },
    { vendor: "aws", kind: "model", variable: "AWS_ACCESS_KEY_ID", shape: shape9, companions: [{ variable: "AWS_SECRET_ACCESS_KEY", shape: shape8 }, { variable: "AWS_SESSION_TOKEN" }] },
    { vendor: "azure", kind: "model", variable: "AZURE_CLIENT_SECRET" },
    { vendor: "xai", kind: "model", variable: "XAI_API_KEY", shape: shape10 },
    { vendor: "groq", kind: "model", variable: "GROQ_API_KEY", shape: shape11 },
    { vendor: "openrouter", kind: "model", variable: "OPENROUTER_API_KEY", shape: shape12 },
    { vendor: "deepseek", kind: "model", variable: "DEEPSEEK_API_KEY" },
    { vendor: "mistral", kind: "model", variable: "MISTRAL_API_KEY" },
    { vendor: "huggingface", kind: "model", variable: "HF_TOKEN", shape: shape13 },
    { vendor: "huggingface", kind: "model", variable: "HUGGING_FACE_HUB_TOKEN", shape: shape13 },
    { vendor: "minimax", kind: "model", variable: "MINIMAX_API_KEY" },
    { vendor: "github", kind: "service", variable: "GH_TOKEN", shape: shape14 },
    { vendor: "github", kind: "service", variable: "GITHUB_TOKEN", shape: shape14 },
    { vendor: "npm", kind: "service", variable: "NODE_AUTH_TOKEN" },
    { vendor: "npm", kind: "service", variable: "NPM_TOKEN" },
    { vendor: "docker-hub", kind: "service", variable: "DOCKERHUB_TOKEN" },
    { vendor: "docker-hub", kind: "service", variable: "DOCKER_PASSWORD" },
    { vendor: "slack", kind: "service", variable: "SLACK_BOT_TOKEN", shape: shape15 },
    { vendor: "pact", kind: "service", variable: "PACT_BROKER_TOKEN" },
];

;// CONCATENATED MODULE: ./build/src/secret-gate/offline/find-known-access.js

/** Largest file that is accepted as a credential, in bytes. A service account key has about 2,000. */
const CREDENTIAL_FILE_LIMIT_BYTES = 64 * 1024;
/** Finds the offline facts of the access that the variable opens. */
function findKnownAccess(variable) {
    return KNOWN_ACCESSES.find((known) => known.variable === variable);
}
/** Whether the value is a path of a credential file, for variables that may hold one. */
function isCredentialPath(variable, value) {
    return findKnownAccess(variable)?.isFile === true && /^(?:\/|~|\.{1,2}\/|[A-Za-z]:\\|[\w./-]+\.json$)/.test(value);
}
/** Finds the form of the variable's values, as a credential or as a companion. */
function findForm(variable) {
    for (const { vendor, kind, shape, companions = [], variable: own } of KNOWN_ACCESSES) {
        const found = own === variable ? shape : companions.find((companion) => companion.variable === variable)?.shape;
        if (found !== undefined)
            return { vendor, kind, shape: found };
    }
    return undefined;
}
/**
 * Finds the form whose prefix the value has. Forms without a distinctive prefix are never
 * recognized.
 */
function recognizeForm(value) {
    for (const { vendor, kind, shape } of KNOWN_ACCESSES) {
        if (shape?.prefix?.test(value))
            return { vendor, kind, shape };
    }
    return undefined;
}
/** Whether a no-model lane must not hold this variable, by its name or by the form of its value. */
function isModelCredential(variable, value) {
    if (value === "")
        return false;
    const byName = KNOWN_ACCESSES.find((access) => access.variable === variable || access.companions?.some((companion) => companion.variable === variable));
    return (byName ?? recognizeForm(value.trim()))?.kind === "model";
}


/***/ }),

/***/ 29263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reasons)
/* harmony export */ });
/* harmony import */ var _waivers_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(686);

/** Reasons for a verdict other than pass. The list is closed: a provider's text never becomes a code. */
const reasons = {
    "credential.missing": {
        what: "None of the requirement's variables holds a value",
        why: "A secret that is not set, or not passed to the step, arrives as an empty string",
        fix: "Set the secret in the repository or environment, and pass it under `env:` of the step as `NAME: ${{ secrets.NAME }}`",
    },
    "credential.placeholder": {
        what: "The variable holds a placeholder, not a credential",
        why: "Its text is one that examples use, such as `changeme` or `your-api-key`",
        fix: "Store the real value in the secret",
    },
    "credential.shape": {
        what: "The value does not have the form of this credential",
        why: "It has white space or quotes around it or a line break inside, it was encoded or cut off, or it lacks the form that its provider gives to every key",
        fix: "Copy the complete value again, without quotes or white space, and store it in the secret",
    },
    "credential.wrong-provider": {
        what: "The value is a key of another provider",
        why: "Its prefix belongs to a different provider than the variable's name. The run would fail later with an agent error, or spend another account's money",
        fix: "Store each provider's key under its own name",
    },
    "credential.rejected": {
        what: "The provider rejects the credential",
        why: "Its answer says that the key, token or key pair is unknown, revoked, disabled or reported as leaked, or that its account, organisation or project is suspended or closed",
        fix: "Create a new credential at the provider and store it in the secret",
    },
    "credential.expired": {
        what: "The credential has expired",
        why: "The provider's answer says that the credential is no longer valid",
        fix: "Renew the credential and store the new value in the secret",
    },
    "credential.scope": {
        what: "The credential is valid but lacks a permission that the lane needs",
        why: "The provider's answer says that a scope, a role, an API or the model is not granted, or not available in this region",
        fix: "Grant the permission to the credential or its project, or name a model it may use",
    },
    "credential.quota": {
        what: "The credential is valid but its account has no quota or credit left",
        why: "The provider's answer says that the quota is used up, the credit is spent or billing is disabled",
        fix: "Raise the limit or add credit at the provider",
    },
    "credential.rate-limited": {
        what: "The provider limited the rate of calls, so the credential could not be checked",
        why: "It answered every attempt with 429 and did not name a quota",
        fix: "Run the job again later, or spread the lanes over time",
    },
    "credential.blocked": {
        what: "The provider blocks calls from this runner's location or network",
        why: "Its answer names the address, the country or a policy of the organisation, so it does not show whether the credential is valid",
        fix: "Allow the runner's address at the provider, or run the lane on a runner that is allowed",
    },
    "credential.unreachable": {
        what: "No trustworthy answer was received, so the credential could not be checked",
        why: "The network, the provider or a proxy between them failed, was too slow, redirected the call, or answered in another format than the provider's own",
        fix: "Run the job again. If the problem remains, check the address, the proxy and the provider's status page, and set `NODE_EXTRA_CA_CERTS` for your own certificate authority",
    },
    "credential.stale": {
        what: "The credential differs from the one that `compare` lists",
        why: "Its keyed fingerprint differs from the listed one, or is not listed. The secret was rotated in one place and not in the other",
        fix: "Store the current key in this secret, or renew the list from a run that has the correct one",
    },
    "credential.unexpected": {
        what: "A lane that must run without providers holds a provider credential",
        why: "With `expect: absent` the gate checks every variable name and value form it knows. A test could reach a real provider",
        fix: "Remove the variable from the `env:` of the job or workflow, or run the step in a model-backed lane",
    },
    "metadata.missing": {
        what: "A value that the credential requires is not set",
        why: "The provider cannot be called without this region, project, endpoint, version or model",
        fix: "Set the variable under `env:` of the step, or the named input",
    },
    "metadata.shape": {
        what: "A value used with the credential does not have the form that the provider requires",
        why: "A region, a project, an endpoint or a version is mistyped, or holds another value",
        fix: "Correct the variable under `env:` of the step",
    },
    "metadata.host": {
        what: "The credential would be sent to a host it is not bound to",
        why: "An endpoint variable names a host that is not the provider's own, or an address that does not use https",
        fix: "Correct the endpoint, or add its host to `allow-hosts` if it may receive the credential",
    },
    "capability.missing": {
        what: "A program or variable that the lane needs is missing",
        why: "The program is not on the path or did not print its version, or the variable is not set",
        fix: "Install the program, or set the variable, in a step before the gate",
    },
    "capability.unsupported": {
        what: "The requested level, version or runtime is not supported",
        why: "The gate knows no call that proves this level of the credential, or the version of the program or runtime is outside the requested range",
        fix: "Request a lower `level`, or install a version within the range",
    },
    "capability.proxy": {
        what: "The transport endpoint that the lane needs does not report that it is healthy",
        why: "Its health address did not answer, or its answer is not a health report: a web page, a redirect, an error, or a status 200 without health information",
        fix: "Start the endpoint in a step before the gate, check its address and port, and use a health address in `proxy=` that needs no credential",
    },
    "budget.exhausted": {
        what: "An optional lane is skipped because its account has no credit or quota left",
        why: "The provider named quota, credit or billing as the cause. A required lane fails in this case",
        fix: "Top up the account or raise its limit",
    },
    "context.fork": {
        what: "The run is a fork's pull request, which receives no secrets",
        why: "Its head is in another repository, so GitHub withholds the secrets by design. Only a missing credential is excused. A credential that is present is judged as in any run",
        fix: "No action is needed. To run the lane, let a maintainer run it on a branch of the repository",
    },
    "context.bot": {
        what: "The run was started by Dependabot, which receives no Actions secrets",
        why: "Dependabot has its own secret store. Runs of other bots receive secrets. Only a missing credential is excused",
        fix: "No action is needed. To run the lane, add the secret to the Dependabot secrets",
    },
    waived: {
        what: "The lane is skipped because a waiver in force covers the failure",
        why: "The waivers file names the requirement and the reason. The message links the waiver's issue",
        fix: "Resolve the issue before the waiver expires. After that the lane is judged without the waiver",
    },
    ..._waivers_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverReasons */ .y,
};


/***/ }),

/***/ 79589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ requirementField),
/* harmony export */   o: () => (/* binding */ renderRequirement)
/* harmony export */ });
/* harmony import */ var _text_plain_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61305);

/** Maximum number of alternatives of one requirement. */
const NAMES_LIMIT = 32;
/**
 * `NAME`, or ordered alternatives `A|B`; names as POSIX shells accept them, made of words. Many keys are legal names as well, and would be in every output,
 * so a name that looks like a value is rejected.
 */
const requirementField = {
    expects: `a variable name of at most ${_text_plain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .VARIABLE_LIMIT */ .xq} characters, made of words, or alternatives as \`A|B\``,
    instead: "This looks like a value; write the variable's name, and pass the value under `env:` of the step, as `NAME: ${{ secrets.NAME }}`",
    parse: (raw) => {
        const [first, ...rest] = raw.split("|").map((name) => name.trim());
        const isName = (name) => name !== undefined && (0,_text_plain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariableName */ .KL)(name);
        return isName(first) && rest.length < NAMES_LIMIT && rest.every(isName)
            ? { ok: true, value: { names: [first, ...rest] } }
            : { ok: false };
    },
};
/** Renders the requirement as written, for messages and tables. */
function renderRequirement({ names }) {
    return names.join("|");
}


/***/ }),

/***/ 52104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ assess),
/* harmony export */   x: () => (/* binding */ needsWaivers)
/* harmony export */ });
/**
 * The row of the decision table for a reason. Any other reason is a defect, so that a new reason
 * fails closed.
 */
const DECISION_ROWS = {
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
 * Assesses one unmet requirement. The order is: excuse, waiver, decision table. A required lane
 * fails. An optional lane is skipped, except that a wrong credential is a defect and fails it.
 */
function assess(observation, policy) {
    const reason = observation.reason ?? "credential.unreachable";
    const excuse = findExcuse(observation, policy.trust);
    if (excuse !== undefined)
        return { status: "skip", reason: excuse };
    const waiver = findWaiver(observation, policy.waivers);
    if (waiver?.isInForce)
        return { status: "skip", reason: "waived", waiver };
    const expired = waiver === undefined ? {} : { waiver };
    if (policy.required)
        return { status: "fail", reason, ...expired };
    const isDefect = observation.status === "bad" && DECISION_ROWS[reason] === undefined;
    if (isDefect && policy.onRejected === "fail")
        return { status: "fail", reason, ...expired };
    return { status: "skip", reason: reason === "credential.quota" ? "budget.exhausted" : reason, ...expired };
}
/**
 * Whether a waiver could change the verdict: a requirement is unmet and not excused by the run's
 * trust.
 */
function needsWaivers(observations, trust) {
    return observations.some((observation) => observation.status !== "ok" && findExcuse(observation, trust) === undefined);
}
/**
 * Finds the reason that excuses an unmet requirement: the run receives no secrets by design, and a
 * credential is missing. A credential that is present is judged by its own defect. Programs,
 * endpoints and variables are not withheld by GitHub.
 */
function findExcuse({ kind, reason }, trust) {
    if (kind !== "credential" || reason !== "credential.missing")
        return undefined;
    if (trust === "fork")
        return "context.fork";
    return trust === "bot" ? "context.bot" : undefined;
}
/**
 * Finds the waiver for an observation. It names the requirement as written, or the variable or
 * program that counts, and the same reason. A waiver in force is preferred to an expired one.
 */
function findWaiver({ requirement, chosen, reason }, waivers) {
    const fitting = waivers.filter((waiver) => waiver.reason === reason && (waiver.what === requirement || waiver.what === chosen));
    return fitting.find(({ isInForce }) => isInForce) ?? fitting[0];
}


/***/ }),

/***/ 46403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29263);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52104);


/**
 * Judges a lane by its unmet requirements. A fail takes precedence over a skip, and among equal
 * results the first requirement in declared order gives the reason. Without observations the lane
 * fails. Other failing requirements and expired waivers become findings.
 */
function judge(observations, policy) {
    if (observations.length === 0) {
        const text = "Lane blocked: no requirement was evaluated.";
        return { verdict: { status: "fail", reason: "credential.missing", text } };
    }
    const unmet = observations.filter(({ status }) => status !== "ok");
    const assessed = unmet.map((observation) => ({ observation, assessment: (0,_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .assess */ .n)(observation, policy) }));
    const first = assessed.find(({ assessment }) => assessment.status === "fail") ?? assessed[0];
    if (first === undefined)
        return { verdict: { status: "pass", reason: "ok", text: describePass(observations) } };
    const { observation, assessment } = first;
    // The workflow relies on a waiver that is ignored. That is the reason to report; the
    // requirement's own reason becomes a finding.
    const refused = assessment.status === "fail" && policy.refusal?.isClaimed ? policy.refusal : undefined;
    const others = assessed.filter((other) => (other !== first || refused !== undefined) && other.assessment.status === "fail");
    const findings = [
        ...others.map((other) => ({
            rule: other.assessment.reason,
            message: `${describeObservation(other.observation)} ${describeRemedy(other.observation)}`.trim(),
        })),
        ...assessed.flatMap(({ assessment: { waiver } }) => waiver === undefined || waiver.isInForce
            ? []
            : [{ rule: "waiver.expired", message: describeExpiredWaiver(waiver) }]),
    ];
    return {
        verdict: {
            status: assessment.status,
            reason: refused === undefined ? assessment.reason : "waiver.untrusted",
            text: [
                describeEffect(assessment, policy),
                describeObservation(observation),
                refused?.text ?? describeNextStep(observation, assessment),
            ]
                .filter((part) => part !== "")
                .join(" "),
            ...(findings.length > 0 ? { findings } : {}),
        },
        decisive: observation,
    };
}
/** Describes an unmet requirement in one line. */
function describeObservation({ requirement, detail }) {
    return `\`${requirement}\`: ${detail}.`;
}
/** Reasons whose observations contain the remedy in their detail. */
const SELF_EXPLAINING_REASONS = [
    "credential.placeholder",
    "credential.shape",
    "credential.wrong-provider",
];
/**
 * Describes how to meet a requirement, if possible as the line to add to the workflow. Empty when
 * the detail already says it.
 */
function describeRemedy({ requirement, chosen, reason }) {
    const [name = requirement] = (chosen ?? requirement).replace(/^env:/, "").split("|");
    const isVariable = /^[A-Za-z_]\w*$/.test(name) && requirement !== "model";
    if (reason === "credential.missing")
        return `Set the secret and pass it under \`env:\` of this step as \`${name}: \${{ secrets.${name} }}\`.`;
    if ((reason === "metadata.missing" || requirement.startsWith("env:")) && isVariable)
        return `Pass it under \`env:\` of this step as \`${name}: \${{ vars.${name} }}\`.`;
    return reason === undefined || SELF_EXPLAINING_REASONS.includes(reason) ? "" : `${_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .O[reason].fix}.`;
}
function describePass(observations) {
    const proved = observations.map(({ requirement, chosen = requirement, level, kind, version }) => kind === "capability" ? `${chosen}${version === undefined ? "" : ` ${version}`}` : `${chosen} (${level})`);
    return `This lane may run: ${proved.join(", ")}.`;
}
function describeEffect({ status, reason }, { required }) {
    if (status === "fail")
        return "This lane may not run.";
    if (reason === "context.fork")
        return "This lane is skipped: a fork's pull request receives no secrets.";
    if (reason === "context.bot")
        return "This lane is skipped: a run of Dependabot receives no Actions secrets.";
    if (reason === "waived")
        return "This lane is skipped: a waiver covers the unmet requirement.";
    return required ? "This lane is skipped." : "This optional lane is skipped.";
}
function describeNextStep(observation, { reason, waiver }) {
    if (reason === "waived" && waiver !== undefined)
        return `Waived until ${waiver.expires} by ${waiver.owner}, see ${waiver.issue}.`;
    const note = waiver === undefined ? "" : ` ${describeExpiredWaiver(waiver)}`;
    return reason === "context.fork" || reason === "context.bot"
        ? `${_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .O[reason].fix}.${note}`
        : `${describeRemedy(observation)}${note}`.trim();
}
function describeExpiredWaiver({ what, expires, issue }) {
    return `The waiver for \`${what}\` expired on ${expires} and has no effect, see ${issue}.`;
}


/***/ }),

/***/ 28910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toLaneRecord),
/* harmony export */   g: () => (/* binding */ toLaneOutputs)
/* harmony export */ });
/* harmony import */ var _fingerprint_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43792);

/**
 * Renders the outputs of one lane. Lists and maps are JSON of names and versions, without any
 * value.
 */
function toLaneOutputs({ observations, fingerprints }, { verdict, decisive }) {
    const unmet = observations.filter(({ status }) => status !== "ok").map(({ requirement }) => requirement);
    const chosen = observations.flatMap(({ status, kind, chosen }) => status === "ok" && kind === "credential" && chosen !== undefined ? [chosen] : []);
    return {
        ready: String(verdict.status === "pass"),
        "skip-reason": decisive?.requirement ?? "",
        missing: JSON.stringify(unmet),
        chosen: JSON.stringify(chosen),
        fingerprints: JSON.stringify(fingerprints),
        versions: JSON.stringify(collectVersions(observations)),
    };
}
/**
 * Renders the facts of the record: each requirement's observation, levels, fingerprints, request
 * ids and versions.
 */
function toLaneRecord({ observations, fingerprints }) {
    const credentials = observations.filter(({ kind, chosen }) => kind === "credential" && chosen !== undefined);
    return {
        observations: observations.map(({ requirement, status, reason }) => ({
            name: requirement,
            status,
            ...(reason === undefined ? {} : { code: reason }),
        })),
        ids: {
            ...Object.fromEntries(credentials.map(({ chosen, level }) => [`level/${chosen}`, level])),
            ...Object.fromEntries(credentials.flatMap(({ chosen, ids = {} }) => Object.entries(ids).map(([name, id]) => [`${name}/${chosen}`, id]))),
            ...Object.fromEntries(Object.entries(fingerprints).map(([variable, label]) => [`${_fingerprint_key_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_ID_PREFIX */ .Ai}${variable}`, label])),
        },
        versions: collectVersions(observations),
    };
}
function collectVersions(observations) {
    return Object.fromEntries(observations.flatMap(({ chosen, version }) => chosen === undefined || version === undefined ? [] : [[chosen, version]]));
}


/***/ }),

/***/ 7858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/** Maximum length of a range, in UTF-16 units. */
const MAX_TEXT_UNITS = 200;
/**
 * Parses a range such as `>=24`, `^2.1`, `~0.169`, `1.2.3` or `>=1.2 <2`. Parts are separated by
 * blanks and must all hold. Omitted parts of a version match any number. Returns `undefined` for an
 * invalid text.
 */
function parseRange(text) {
    if (text.length > MAX_TEXT_UNITS)
        return undefined;
    // Users often write a blank after the operator: `>= 24`.
    const parts = text
        .trim()
        .replace(/([<>=^~])\s+/g, "$1")
        .split(/\s+/);
    const ranges = parts.map(parsePart);
    return ranges.every((range) => range !== undefined) ? ranges : undefined;
}
/** Finds the first version in a program's output, such as `codex-cli 0.169.0` or `v24.1.0`. */
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
/** Whether the version is within all ranges. A pre-release of a limit is outside, as in npm. */
function isWithin({ numbers, isPreRelease }, ranges) {
    return ranges.every(({ min, below }) => {
        const aboveMin = min === undefined ? 1 : compareVersions(numbers, min);
        return ((aboveMin > 0 || (aboveMin === 0 && !isPreRelease)) &&
            (below === undefined || compareVersions(numbers, below) < 0));
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
            return { min: bumpPart(min, given.length - 1) };
        case "<":
            return { below: min };
        case "<=":
            return { below: bumpPart(min, given.length - 1) };
        case "^":
            return { min, below: bumpPart(min, findCaretPart(min, given.length)) };
        case "~":
            return { min, below: bumpPart(min, Math.min(given.length - 1, 1)) };
        default:
            return { min, below: bumpPart(min, given.length - 1) };
    }
}
/** Finds the part that a caret keeps: the first that is not zero, or the last that is given. */
function findCaretPart(min, given) {
    const first = min.findIndex((number) => number > 0);
    return first < 0 || first >= given ? given - 1 : first;
}
/**
 * Returns the lowest version above all versions that share the parts up to `place`, counted from 0.
 */
function bumpPart(version, place) {
    const at = (index) => index < place ? (version[index] ?? 0) : index === place ? (version[index] ?? 0) + 1 : 0;
    return [at(0), at(1), at(2)];
}
function compareVersions(a, b) {
    for (const [index, number] of a.entries())
        if (number !== b[index])
            return number - (b[index] ?? 0);
    return 0;
}


/***/ }),

/***/ 686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ WAIVERS_PATH),
/* harmony export */   y: () => (/* binding */ waiverReasons)
/* harmony export */ });
/** Default of the input `waivers`. The default file may be missing. */
const WAIVERS_PATH = ".testing/waivers.yml";
/** Reasons for ignored or invalid waivers, shared by every action that reads them. */
const waiverReasons = {
    "waiver.untrusted": {
        what: "Waivers could not be read from a trusted tree, so they are ignored",
        why: "A pull request must not waive its own failure, so its waivers are read from the base commit through GitHub's API. The message names what prevented that",
        fix: "Give the job `permissions: contents: read`, leave `token` at its default, and merge the waiver to the base branch first",
    },
    "waiver.expired": {
        what: "A waiver covers the failure, but it has expired",
        why: "A waiver is in force until the end of its last day in UTC. An expired waiver has no effect",
        fix: "Fix what was waived, or renew the waiver in a reviewed change",
    },
    "waiver.invalid": {
        what: "The waivers file is invalid",
        why: "It is not YAML of the documented form. A misread waiver could excuse any failure",
        fix: "Correct the entry that the message names",
    },
    "waiver.ownerless": {
        what: "A waiver has no owner or no issue",
        why: "An exception without an owner is never removed",
        fix: "Add `owner` and `issue` to the entry, or delete it",
    },
    "waiver.over-cap": {
        what: "A waiver expires more than 30 days after the day of the run",
        why: "A long exception hides a changed rule",
        fix: "Set `expires` to a day within the next 30 days",
    },
};


/***/ })

};
