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
        // A pipe would block the open; on Windows both flags are missing, and the comparison of real paths stands alone.
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file, { bigint: true });
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
            // A directory on the way that was a link for a moment has led to another file than the one
            // that is there now.
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
        // The file became shorter, so what was read may be a mix of two contents.
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
/** Variable by which Node accepts every certificate, from everybody. */
const CHECK_VARIABLE = "NODE_TLS_REJECT_UNAUTHORIZED";
/**
 * What every outgoing connection that may carry a credential is opened with: the certificate is
 * checked, and the version and ciphers are no weaker than Node's own, whatever
 * `NODE_TLS_REJECT_UNAUTHORIZED`, `NODE_OPTIONS` and OpenSSL's configuration say. Authorities of
 * the user's own come from `NODE_EXTRA_CA_CERTS`.
 */
function strictTls() {
    // The list that Node was built with; `--tls-cipher-list` changes another one.
    const { defaultCoreCipherList: ciphers } = process.getBuiltinModule("node:crypto").constants;
    return { rejectUnauthorized: true, minVersion: "TLSv1.2", ciphers };
}
/**
 * Takes the variable that turns the check of certificates off out of this process and says so. For
 * clients that take no options of ours: they connect to the runner's artifact
 * service, or to a proxy. Only for a process of our own.
 */
function enforceCertificates(log) {
    const isOff = process.env[CHECK_VARIABLE] === "0";
    delete process.env[CHECK_VARIABLE];
    if (isOff)
        log.warning(`\`${CHECK_VARIABLE}=0\` is not followed. It would send credentials to whoever answers. Remove it, and set \`NODE_EXTRA_CA_CERTS\` to the certificate of an authority of your own.`);
}


/***/ }),

/***/ 10345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readWaivers)
});

// UNUSED EXPORTS: WAIVERS_LIMIT_BYTES

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/text/describe-text.js
var describe_text = __webpack_require__(13786);
// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __webpack_require__(94759);
;// CONCATENATED MODULE: ./build/src/waivers/choose-tree.js

/** Events that run on a ref of the repository itself: who moves it may change the workflow as well. */
const ownRefEvents = ["push", "workflow_dispatch", "schedule", "create", "release"];
/** Events about a pull request: the run's commit or checkout may be the pull request's. */
const pullRequestEvents = ["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"];
/**
 * Events whose run is at the last commit of the default branch, whatever they are about. Their jobs often check out something else, such as the head
 * of the pull request that was commented on.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const defaultBranchEvents = [
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
 * Chooses by the event; `sha` is the run's own commit. Events that are not listed are refused, `deployment` and `deployment_status` among them: the
 * commit to deploy may be the head of a fork's pull request, and the payload names no base.
 */
function chooseTree(event, sha, payload) {
    if (ownRefEvents.includes(event))
        return { kind: "workspace", sha: commitIn(sha), name: "the commit of this run" };
    if (pullRequestEvents.includes(event))
        return commitTree((0,json_value/* valueAt */.fK)(payload, "pull_request", "base", "sha"), "the pull request's base commit");
    if (event === "merge_group")
        return commitTree((0,json_value/* valueAt */.fK)(payload, "merge_group", "base_sha"), "the merge group's base commit");
    if (defaultBranchEvents.includes(event))
        return commitTree(sha, "the default branch's commit");
    return { kind: "none", why: "No commit of this event is known to be free of a pull request's files" };
}
function commitTree(value, name) {
    const sha = commitIn(value);
    return sha === undefined
        ? { kind: "none", why: `Neither the event's payload nor the runner names ${name}` }
        : { kind: "commit", sha, name };
}
/** A full commit id of SHA-1 or SHA-256; names of branches move and are none. */
function commitIn(value) {
    return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}

// EXTERNAL MODULE: ./build/src/waivers/reasons.js
var reasons = __webpack_require__(686);
// EXTERNAL MODULE: ./build/src/github/api-request.js
var api_request = __webpack_require__(88849);
;// CONCATENATED MODULE: ./build/actions/_runtime/trusted/read-trusted-file.js



/** The address that the runner sets on github.com. */
const GITHUB_API = "https://api.github.com";
/**
 * Reads one file of the tree. The run's own commit is read from the checkout's git objects; a workspace without `.git` is taken as it is, and a
 * checkout of another commit is passed over. Every other commit, and what the checkout does not hold, is read by GitHub's API.
 * @throws ActionError `file.unreadable` when there is something at the path that is no file of accepted size
 */
async function readTrustedFile(tree, order, host) {
    if (tree.kind === "none") {
        const fix = "Run the lane on an event whose base commit is known, such as `push` or `pull_request`";
        return { refused: { what: tree.why, fix } };
    }
    if (tree.kind === "commit")
        return askCommit(tree.sha, tree.name, order, host);
    const committed = await host.readCommitted(tree.sha, order.path, order.limitBytes);
    const place = tree.sha === undefined ? tree.name : `${tree.name} (${tree.sha.slice(0, 7)})`;
    if ("bytes" in committed)
        return { ...committed, place };
    if (committed.problem === "absent")
        return { isAbsent: true, place };
    if (committed.problem === "no-repository")
        return readWorkspace(order, host);
    if (committed.problem === "no-commit")
        return askCommit(tree.sha, tree.name, order, host);
    throw unreadable(order.path, problems[committed.problem](order.limitBytes));
}
async function readWorkspace({ path, limitBytes }, host) {
    const place = "the workspace";
    const content = await host.readConfined(".", path, limitBytes);
    if ("bytes" in content)
        return { ...content, place };
    if (content.problem === "unreadable")
        return { isAbsent: true, place };
    throw unreadable(path, problems[content.problem](limitBytes));
}
async function askCommit(sha, name, { path, token, limitBytes, untilMs }, host) {
    const { GITHUB_API_URL: url, GITHUB_REPOSITORY: repository = "" } = host.environment;
    if (sha === undefined)
        return {
            refused: { what: "The runner names no commit in `GITHUB_SHA`", fix: "Run the lane on a runner of GitHub" },
        };
    const place = `${name} (${sha.slice(0, 7)})`;
    const refuse = (problem, fix) => ({
        refused: { what: `${(0,describe_text/* showText */.h$)(path)} could not be read in ${place}. ${problem}`, fix },
    });
    if (token === "")
        return refuse("There is no token to ask GitHub's API with", "Leave the input `token` at its default");
    const address = (0,api_request/* parseApiAddress */.Mr)(url ?? GITHUB_API);
    if (address === undefined || !(0,api_request/* isRepositoryName */.en)(repository))
        return refuse("`GITHUB_API_URL` is no address that a token may be sent to, or `GITHUB_REPOSITORY` no repository", "Run the lane on a runner of GitHub, over https");
    const { askContent } = await __webpack_require__.e(/* import() */ "runtime-ask-content").then(__webpack_require__.bind(__webpack_require__, 20246));
    const asked = await askContent({ access: { address, repository, token }, path, sha, limitBytes, untilMs }, host.send);
    if ("bytes" in asked)
        return { ...asked, place };
    return "refused" in asked ? refuse(asked.refused.what, asked.refused.fix) : { isAbsent: true, place };
}
const problems = {
    "not-a-file": () => "it is a link or no regular file",
    "too-large": (limitBytes) => `it has more than ${limitBytes} bytes`,
};
function unreadable(path, problem) {
    return new action_error/* ActionError */.lZ("file.unreadable", {
        what: `The waivers file ${(0,describe_text/* showText */.h$)(path)} could not be read: ${problem}`,
        fix: "Check the path, and make it a regular file",
    });
}

// EXTERNAL MODULE: ./build/actions/_runtime/record.js + 3 modules
var record = __webpack_require__(54096);
;// CONCATENATED MODULE: ./build/actions/_runtime/trusted/read-waivers.js






/** Largest waivers file that is read, in bytes: about a thousand entries. */
const WAIVERS_LIMIT_BYTES = 256 * 1024;
/**
 * The waivers of a tree that can be trusted: at the run's own commit where the run is on a ref of the repository, else at the base commit. The default
 * file may be missing. Call it only when something is to be waived.
 * @throws ActionError `file.unreadable`, or what `parseWaivers` throws
 */
async function readWaivers(order, host) {
    const { path } = order;
    const { GITHUB_EVENT_NAME: event = "", GITHUB_SHA: sha = "" } = host.environment;
    const tree = chooseTree(event, sha, await (0,record/* payloadOf */.Md)(host));
    const file = await readTrustedFile(tree, { ...order, limitBytes: WAIVERS_LIMIT_BYTES }, host);
    if ("refused" in file) {
        const isClaimed = path !== reasons/* WAIVERS_PATH */.Q || (await isInWorkspace(path, host));
        return { waivers: [], refusal: { text: `Waivers are not honoured: ${(0,action_error/* sentences */.hC)(file.refused)}`, isClaimed } };
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
/** Whether anything is at the path in the checkout, whatever it is. */
async function isInWorkspace(path, host) {
    const content = await host.readConfined(".", path, WAIVERS_LIMIT_BYTES);
    return "bytes" in content || content.problem !== "unreadable";
}


/***/ }),

/***/ 45769:
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
;// CONCATENATED MODULE: ./build/src/secret-gate/verdict/render.js

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

// EXTERNAL MODULE: ./build/src/secret-gate/verdict/weigh.js + 1 modules
var weigh = __webpack_require__(96922);
// EXTERNAL MODULE: ./build/actions/_runtime/trusted/read-waivers.js + 2 modules
var read_waivers = __webpack_require__(10345);
// EXTERNAL MODULE: ./build/actions/_runtime/record.js + 3 modules
var record = __webpack_require__(54096);
// EXTERNAL MODULE: ./build/actions/secret-gate/see-lane.js + 1 modules
var see_lane = __webpack_require__(69226);
// EXTERNAL MODULE: ./build/actions/secret-gate/warn-of-refusal.js
var warn_of_refusal = __webpack_require__(10368);
;// CONCATENATED MODULE: ./build/actions/secret-gate/gate-lane.js










/** Gates the one lane that the step's own inputs describe. */
async function gateLane(inputs, host) {
    const lane = { ...inputs, backend: inputs.backend };
    if (!(0,secret_gate_lane/* hasRequirements */.l)(lane)) {
        throw new action_error/* ActionError */.lZ("input.invalid", {
            what: "`secrets`, `profile` and `capabilities` are empty, so there is nothing to judge",
            fix: "Name at least one requirement, or set `expect: absent` for a lane that must have no credential",
        });
    }
    const untilMs = (0,see_lane/* deadlineOf */.G)(inputs, host);
    const facts = await (0,see_lane/* seeLane */.E)(lane, inputs, host, untilMs);
    const { trust } = await (0,record/* subjectOf */.et)(host);
    const { required, "on-rejected": onRejected } = lane;
    const { waivers, refusal } = (0,weigh/* needsWaivers */.x)(facts.sightings, trust)
        ? await (0,read_waivers/* readWaivers */.S)({ path: inputs.waivers, token: inputs.token, untilMs }, host)
        : { waivers: [] };
    const judgement = (0,judge/* judge */.S4)(facts.sightings, { required, onRejected, trust, waivers, refusal });
    (0,warn_of_refusal/* warnOfRefusal */.O)(refusal, judgement.verdict, host);
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
        const { gateAbsence } = await __webpack_require__.e(/* import() */ "secret-gate-gate-absence").then(__webpack_require__.bind(__webpack_require__, 72224));
        return gateAbsence(inputs, host);
    }
    if (inputs.plan !== "") {
        const { gatePlan } = await __webpack_require__.e(/* import() */ "secret-gate-gate-plan").then(__webpack_require__.bind(__webpack_require__, 58022));
        return gatePlan(inputs, host);
    }
    return gateLane(inputs, host);
}
function refusal(what, fix) {
    return new action_error/* ActionError */.lZ("input.invalid", { what, fix });
}


/***/ }),

/***/ 57877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ gateHost)
/* harmony export */ });
/* harmony import */ var _runtime_node_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2003);
/* harmony import */ var _runtime_files_read_confined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79941);
/* harmony import */ var _runtime_network_strict_tls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71090);



/** The host of this action on a real runner. What only some lanes need is loaded with its first use. */
function gateHost() {
    const host = (0,_runtime_node_host_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHost */ .P)();
    return {
        ...host,
        send: async (request, limits) => {
            // A proxy that is reached by https would else be trusted without a look.
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
/* harmony import */ var _src_secret_gate_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31194);
/* harmony import */ var _runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37964);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45769);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57877);




await (0,_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_src_secret_gate_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .secretGate */ ._, _act_js__WEBPACK_IMPORTED_MODULE_2__/* .act */ .R, (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .gateHost */ .O)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 69226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ deadlineOf),
  E: () => (/* binding */ seeLane)
});

// EXTERNAL MODULE: ./build/src/secret-gate/level.js
var level = __webpack_require__(13140);
// EXTERNAL MODULE: ./build/src/secret-gate/offline/check-offline.js + 2 modules
var check_offline = __webpack_require__(9538);
// EXTERNAL MODULE: ./build/src/secret-gate/requirement.js
var secret_gate_requirement = __webpack_require__(79589);
;// CONCATENATED MODULE: ./build/src/secret-gate/offline/observe.js


/**
 * What can be told offline of each requirement, up to `shape`. The first variable that is not empty counts; later alternatives never stand in for
 * a bad one. The values go no further than the modules that look at them.
 */
function observe(requirements, environment, level) {
    return requirements.map((requirement) => {
        const seen = { requirement: (0,secret_gate_requirement/* nameOf */.V)(requirement), kind: "credential" };
        const chosen = requirement.names.find((variable) => (environment[variable] ?? "") !== "");
        if (chosen === undefined)
            return { ...seen, level: "declared", status: "bad", reason: "credential.missing", detail: "no value" };
        return (0,check_offline/* lookAt */.t5)({ ...seen, chosen }, environment[chosen] ?? "", level);
    });
}

;// CONCATENATED MODULE: ./build/actions/secret-gate/see-lane.js


/** When the step's calls must be over, in milliseconds since 1970; all lanes of a plan share it. */
function deadlineOf(shared, host) {
    return host.now().getTime() + shared["timeout-seconds"] * 1000;
}
/** Looks at all a lane needs, credentials first. What only some lanes need is loaded when one does. */
async function seeLane(lane, shared, host, untilMs) {
    for (const name of lane.secrets.flatMap(({ names }) => names))
        host.runner.mask(host.environment[name] ?? "");
    const credentials = await seeCredentials(lane, shared, host, untilMs);
    const { sightings, fingerprints } = await compareCredentials(credentials, shared, host);
    if (lane.capabilities.length === 0)
        return { sightings, fingerprints };
    const { seeCapabilities } = await __webpack_require__.e(/* import() */ "secret-gate-see-capabilities").then(__webpack_require__.bind(__webpack_require__, 74213));
    const capabilities = await seeCapabilities(lane.capabilities, host, untilMs);
    return { sightings: [...sightings, ...capabilities], fingerprints };
}
async function seeCredentials(lane, shared, host, untilMs) {
    if (lane.profile.length === 0 && !(0,level/* isAtLeast */.d)(lane.level, "auth")) {
        return observe(lane.secrets, host.environment, lane.level);
    }
    const { proveCredentials } = await __webpack_require__.e(/* import() */ "secret-gate-prove-credentials").then(__webpack_require__.bind(__webpack_require__, 1872));
    return proveCredentials(lane, shared["allow-hosts"], host, untilMs);
}
async function compareCredentials(sightings, { "fingerprint-key": key, compare }, host) {
    if (key === undefined)
        return { sightings, fingerprints: {} };
    const { fingerprintCredentials } = await __webpack_require__.e(/* import() */ "secret-gate-fingerprint-credentials").then(__webpack_require__.bind(__webpack_require__, 8236));
    return fingerprintCredentials(sightings, key, compare, host);
}


/***/ }),

/***/ 10368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ warnOfRefusal)
/* harmony export */ });
/** Warns that waivers are refused, unless that is the verdict's own reason. */
function warnOfRefusal(refusal, { reason }, host) {
    if (refusal !== undefined && reason !== "waiver.untrusted")
        host.log.warning(`${refusal.text} [waiver.untrusted]`);
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
    verdict: {
        description: "What was decided: `pass`, `skip` or `fail`. Empty while nothing is: a step that judges in its post phase has no verdict before it.",
    },
    reason: { description: "The reason's code: `ok`, or one of the codes in this README; empty without a verdict." },
    record: {
        description: "Path of the JSON record this step wrote for the steps after it; empty without a verdict.",
    },
};
/** The reasons any action can give. */
const sharedReasons = {
    "input.invalid": {
        what: "One or more inputs are undeclared, missing, not of the accepted form, or hold what looks like a secret",
        why: "The message names each of them and says what it must be or which input was probably meant; it holds nothing of their texts, and nothing was done. GitHub itself only warns about an input that does not exist, and any `INPUT_…` variable of the step counts as one",
        fix: "Correct the `with:` block of the step. A secret that was in it is masked from here on, but the runner had printed it before: make a new one when it was not stored as a secret",
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

/***/ 88849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ contentRequest),
/* harmony export */   LV: () => (/* binding */ commitRequest),
/* harmony export */   Mr: () => (/* binding */ parseApiAddress),
/* harmony export */   en: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/**
 * The address of the REST API from the runner's `GITHUB_API_URL`, on github.com and on GitHub Enterprise Server. `undefined` when a token must not be
 * sent there: only https, or http on loopback, without user, query or fragment.
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
/** Asks for one entry of a commit's tree, as one object whatever it is. @see https://docs.github.com/rest/repos/contents */
function contentRequest(access, path, sha) {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return request(access, `contents/${encoded}?ref=${sha}`, "application/vnd.github.object+json");
}
/** Asks for a commit, which needs the same permission as its content. @see https://docs.github.com/rest/git/commits */
function commitRequest(access, sha) {
    return request(access, `git/commits/${sha}`, "application/vnd.github+json");
}
function request({ address, repository, token }, route, accept) {
    return {
        method: "GET",
        url: `${address}/repos/${repository}/${route}`,
        headers: { accept, authorization: `Bearer ${token}`, "x-github-api-version": "2022-11-28" },
    };
}


/***/ }),

/***/ 31194:
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
/** A token for GitHub's API; empty when there is none, which is also what the default reads as where no runner evaluated it. */
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
/** A host name in lower case with an optional port; no scheme, path or wildcard, so that every allowed host is written out. */
const allowedHost = {
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
 * Ends of base URLs, as clients of providers take them; what is before them is where the endpoint
 * is.
 */
const baseEnd = /\/(?:(?:api|openai|anthropic)\/)?(?:v\d\w*|openai|anthropic)$/;
/**
 * The folder with the run's token, by which mock-transport knows its clients where a real provider
 * answers.
 */
const tokenFolder = /\/mock-[0-9a-f]{16,}(?=\/|$)/;
/** The health route of mock-transport and of most gateways. */
const HEALTH_PATH = "/health";
/**
 * The health address of an endpoint. For a base URL, as the outputs of mock-transport are, it is
 * `/health` where the end of the base would be; any other path, as
 * `/health/liveliness`, is asked as it is written. The token in a base URL of mock-transport is
 * neither sent nor shown.
 */
function healthAddressOf(written) {
    const { origin, pathname } = new URL(written);
    const path = pathname.replace(tokenFolder, "");
    const folders = path.replace(/\/+$/, "");
    const isBase = folders === "" || baseEnd.test(folders);
    return {
        url: `${origin}${isBase ? `${folders.replace(baseEnd, "")}${HEALTH_PATH}` : path}`,
        shown: tokenFolder.test(pathname) ? `${origin}${path}` : written,
    };
}

// EXTERNAL MODULE: ./build/src/secret-gate/version-range.js
var version_range = __webpack_require__(7858);
;// CONCATENATED MODULE: ./build/src/secret-gate/capability.js



/** The programs whose version the gate can ask for; each is called with `--version` and nothing else. */
const programs = ["codex", "claude", "gemini", "pi", "node"];
/** Longest capability, in UTF-16 units; it is shown whole in messages and records. */
const CAPABILITY_LIMIT = 256;
/** A program with an optional version range, `proxy=<url>`, or `env:NAME`. */
const capability = {
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
    // The address is shown in messages, so it may hold nothing that could be a secret.
    if (!isAllowed || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
        return undefined;
    const { url: health, shown } = healthAddressOf(address);
    return { kind: "proxy", text: `proxy=${shown}`, url: health };
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
var secret_gate_reasons = __webpack_require__(29263);
// EXTERNAL MODULE: ./build/src/secret-gate/requirement.js
var requirement = __webpack_require__(79589);
;// CONCATENATED MODULE: ./build/src/secret-gate/contract.js












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
            field: model,
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
            description: "File of waivers, relative to the repository: owned, expiring exceptions of at most 30 days. Read only when a requirement is not met, and from a trusted tree: the run's own commit, or the base commit of a pull request or merge group. The default file may be missing.",
            field: field/* relativePath */.iZ,
            default: reasons/* WAIVERS_PATH */.Q,
        },
        token: {
            description: "Token that reads the waivers of a base commit by GitHub's API; the job needs `permissions: contents: read`. It is sent to the address in `GITHUB_API_URL` and nowhere else.",
            field: tokenField,
            secret: true,
            default: "${{ github.token }}",
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
        "composite-inputs": {
            description: "Internal: the suite's composite actions pass their inputs on with it, so that one they do not declare fails. Leave it out.",
            field: composite_inputs/* compositeInputs */.vT,
            default: "",
            internal: true,
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
    reasons: secret_gate_reasons/* reasons */.O,
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

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t5: () => (/* binding */ lookAt),
  qW: () => (/* binding */ lookAtCompanions),
  _d: () => (/* binding */ lookForModel)
});

;// CONCATENATED MODULE: ./build/src/secret-gate/offline/decode-key.js
/** The text whose base64 the value is, in either alphabet; `undefined` when it is no base64 or not of printable ASCII. */
function decodeKey(value) {
    if (!/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(value))
        return undefined;
    const text = Buffer.from(value, "base64").toString("latin1").trim();
    return /^[\t\n\r -~]{8,}$/.test(text) ? text : undefined;
}

// EXTERNAL MODULE: ./build/src/secret-gate/offline/providers.js + 1 modules
var providers = __webpack_require__(85619);
;// CONCATENATED MODULE: ./build/src/secret-gate/offline/inspect.js


/** Shortest text that any provider calls a key, in UTF-16 units. */
const SHORTEST_KEY = 8;
/** Most characters that a paste which ends too early is thought to lack. */
const LONGEST_REST = 64;
/** Longest text that is thought to be such a paste; documents are longer. */
const LONGEST_CUT = 256;
const placeholders = /^(?:x+|\*+|\.+|•+|<.*>|\$\{.*\}|\{\{.*\}\}|%\w+%|\$[A-Z][A-Z0-9_]*|(?:your|my|the|insert|add|enter|put|paste)[-_ ].*|(?:change|replace)[-_ ]?me|todo|tbd|none|null|undefined|dummy|placeholder|example|secret|token|api[-_ ]?key)$/is;
/** Words between separators that consoles and examples put into keys that open nothing. */
const testWords = /(?:^|[-_])(?:test|fake|dummy|example|sample|mock|demo|sandbox|placeholder|your|here)(?:[-_]|$)|EXAMPLE$|EXAMPLEKEY$/i;
/**
 * What is wrong with a credential's value, judged offline; `undefined` when nothing is. The first fault in the order of the checks counts, from what
 * every value shares to what only the provider's form shows. A gateway gives out credentials of forms of its own, so for one the form is not looked at.
 */
function inspect(variable, value, isForGateway = false) {
    const form = (0,providers/* formOf */.QU)(variable);
    const bare = value.trim();
    if (bare === "")
        return { reason: "credential.missing", detail: "it holds only white space" };
    // What stands in a file is looked at by whoever reads it.
    if ((0,providers/* isCredentialPath */.bk)(variable, bare))
        return undefined;
    return (inspectText(variable, value, bare, form !== undefined) ?? (isForGateway ? undefined : inspectForm(variable, bare)));
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
function inspectForm(variable, value) {
    const expected = (0,providers/* formOf */.QU)(variable);
    const seen = (0,providers/* recognise */.GJ)(value);
    if (expected === undefined)
        return inspectFormless((0,providers/* knownAccess */.CP)(variable), seen);
    const { shape, vendor } = expected;
    if (testWords.test(value) && !value.startsWith("{"))
        return {
            reason: "credential.placeholder",
            detail: "it holds a key of a test or an example, which opens nothing; store the real key",
        };
    if (seen !== undefined && seen.vendor !== vendor)
        return {
            reason: "credential.wrong-provider",
            detail: `it holds ${seen.shape.what} and not ${shape.what}; store each under its own name`,
        };
    if (shape.pattern.test(value))
        return undefined;
    const decoded = decodeKey(value);
    if (decoded !== undefined && (shape.pattern.test(decoded) || (0,providers/* recognise */.GJ)(decoded) !== undefined))
        return misshapen("it is base64 of a credential; store the credential itself");
    if (seen !== undefined && seen.shape !== shape && seen.shape.pattern.test(value))
        return misshapen(`it holds ${seen.shape.what} and not ${shape.what}; store each under its own name`);
    if (isCutOff(value, shape))
        return misshapen(`it begins as ${shape.what} does and ends too early; copy it again whole`);
    return misshapen(formText(shape));
}
/** A vendor that documents no form of its own still gives out no other vendor's keys; a service may stand for any of the kind. */
function inspectFormless(access, seen) {
    if (access?.kind !== "model" || access.takesForeign === true)
        return undefined;
    if (seen === undefined || seen.vendor === access.vendor)
        return undefined;
    const detail = `it holds ${seen.shape.what}; store each provider's credential under its own name`;
    return { reason: "credential.wrong-provider", detail };
}
/** Whether the value would be right if only it went on. */
function isCutOff(value, { pattern }) {
    if (value.length > LONGEST_CUT)
        return false;
    return Array.from({ length: LONGEST_REST }, (_, index) => "A".repeat(index + 1)).some((rest) => pattern.test(value + rest));
}
function formText({ what, form }) {
    return `it lacks the form of ${what}, which ${form}; copy the right one again whole`;
}
function misshapen(detail) {
    return { reason: "credential.shape", detail };
}

// EXTERNAL MODULE: ./build/src/secret-gate/level.js
var secret_gate_level = __webpack_require__(13140);
;// CONCATENATED MODULE: ./build/src/secret-gate/offline/check-offline.js


/** What can be told of a value without asking anybody, up to `shape` and no further than `level`. */
function lookAt(seen, value, level, isForGateway = false) {
    const problem = inspect(seen.chosen, value, isForGateway);
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
    if (access?.kind !== "model" || !(0,secret_gate_level/* isAtLeast */.d)(level, from) || model.trim() !== "")
        return [];
    const seen = { requirement: "model", kind: "metadata", ...(profile === undefined ? {} : { profile }) };
    return [
        { ...seen, level: "declared", status: "bad", reason: "metadata.missing", detail: "the input `model` is empty" },
    ];
}


/***/ }),

/***/ 85619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QU: () => (/* binding */ formOf),
  bk: () => (/* binding */ isCredentialPath),
  bM: () => (/* binding */ isModelCredential),
  CP: () => (/* binding */ knownAccess),
  GJ: () => (/* binding */ recognise)
});

;// CONCATENATED MODULE: ./build/src/secret-gate/offline/known-accesses.js
const shape0 = { what: "a key of OpenAI", pattern: /^sk-(?!ant-|or-|admin-)[\w-]{20,}$/, prefix: /^sk-(?:proj|svcacct|admin|None)-/, form: "begins with `sk-` and is no administrator's key (`sk-admin-`)", source: "https://platform.openai.com/api-keys" };
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
/** Every way into a provider as far as it is known offline, in the order of the profiles. */
const knownAccesses = [
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

;// CONCATENATED MODULE: ./build/src/secret-gate/offline/providers.js

/** What is known of the way in that the variable opens. */
function knownAccess(variable) {
    return knownAccesses.find((known) => known.variable === variable);
}
/** Whether the value is the path of a file that holds the credential, where the variable may hold one. */
function isCredentialPath(variable, value) {
    return knownAccess(variable)?.isFile === true && /^(?:\/|~|\.{1,2}\/|[A-Za-z]:\\|[\w./-]+\.json$)/.test(value);
}
/** The form that values of the variable have, as a credential or as the second half of one. */
function formOf(variable) {
    for (const { vendor, kind, shape, companions = [], variable: own } of knownAccesses) {
        const found = own === variable ? shape : companions.find((companion) => companion.variable === variable)?.shape;
        if (found !== undefined)
            return { vendor, kind, shape: found };
    }
    return undefined;
}
/** The form whose beginning the value has, wherever it stands; forms without a telling beginning are never recognised. */
function recognise(value) {
    for (const { vendor, kind, shape } of knownAccesses) {
        if (shape?.prefix?.test(value))
            return { vendor, kind, shape };
    }
    return undefined;
}
/** Whether a no-model lane must not hold this variable: by its name, or by the shape of its value. */
function isModelCredential(variable, value) {
    if (value === "")
        return false;
    const byName = knownAccesses.find((access) => access.variable === variable || access.companions?.some((companion) => companion.variable === variable));
    return (byName ?? recognise(value.trim()))?.kind === "model";
}


/***/ }),

/***/ 29263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reasons)
/* harmony export */ });
/* harmony import */ var _waivers_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(686);

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
        why: "Its answer says that it does not know the key, token or pair, that it was revoked, disabled or reported as leaked, or that its account, organisation or project is suspended or closed",
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
        fix: "Run the job again; when it stays, check the address, the proxy and the provider's status page, and set `NODE_EXTRA_CA_CERTS` for an authority of your own",
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
        what: "The transport endpoint that the lane needs does not say that it is well",
        why: "Its health address brought no answer, or one that anything could give: a web page, a redirect, a refusal, or a status 200 that says nothing of health",
        fix: "Start the endpoint in a step before the gate, check its address and port, and name in `proxy=` a health address that is open",
    },
    "budget.exhausted": {
        what: "An optional lane is skipped because its account has no credit or quota left",
        why: "The provider named quota, credit or billing as the cause; in a required lane the same is a failure",
        fix: "Top up the account or raise its limit",
    },
    "context.fork": {
        what: "The run is a fork's pull request, which gets no secrets",
        why: "Its head is in another repository, so GitHub withholds the secrets by design. Only a missing credential is excused: a value that was handed over is judged as in any run",
        fix: "Nothing, or let a maintainer run the lane on a branch of the repository",
    },
    "context.bot": {
        what: "The run is Dependabot's, which gets no Actions secrets",
        why: "Dependabot has a secret store of its own, and no other bot's run goes without secrets. Only a missing credential is excused",
        fix: "Nothing, or add the secret to the Dependabot secrets",
    },
    waived: {
        what: "The lane is skipped because a waiver in force covers what is wrong",
        why: "The waivers file names the requirement and the reason; the message links the issue behind it",
        fix: "Close the issue before the waiver expires; from that day on the lane is judged without it",
    },
    ..._waivers_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverReasons */ .y,
};


/***/ }),

/***/ 79589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   a: () => (/* binding */ requirement)
/* harmony export */ });
/* harmony import */ var _text_plain_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61305);

/** Most alternatives of one requirement. */
const NAMES_LIMIT = 32;
/**
 * `NAME`, or ordered alternatives `A|B`; names as POSIX shells accept them, made of words. Many keys are legal names as well, and would be in every output,
 * so what has a value's form is refused.
 */
const requirement = {
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
/** The requirement as it was written, for messages and tables. */
function nameOf({ names }) {
    return names.join("|");
}


/***/ }),

/***/ 46403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* unused harmony exports told, remedy */
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29263);
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96922);


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
    const weighed = unmet.map((sighting) => ({ sighting, weight: (0,_weigh_js__WEBPACK_IMPORTED_MODULE_1__/* .weigh */ .v)(sighting, circumstances) }));
    const first = weighed.find(({ weight }) => weight.status === "fail") ?? weighed[0];
    if (first === undefined)
        return { verdict: { status: "pass", reason: "ok", text: passing(sightings) } };
    const { sighting, weight } = first;
    // Somebody counts on a waiver that is not honoured: that is what to repair, and the requirement's own reason is a finding.
    const refused = weight.status === "fail" && circumstances.refusal?.isClaimed ? circumstances.refusal : undefined;
    const others = weighed.filter((other) => (other !== first || refused !== undefined) && other.weight.status === "fail");
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
            reason: refused === undefined ? weight.reason : "waiver.untrusted",
            text: [opening(weight, circumstances), told(sighting), refused?.text ?? closing(sighting, weight)]
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
    return reason === undefined || selfExplaining.includes(reason) ? "" : `${_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .O[reason].fix}.`;
}
function passing(sightings) {
    const proved = sightings.map(({ requirement, chosen = requirement, level, kind, version }) => kind === "capability" ? `${chosen}${version === undefined ? "" : ` ${version}`}` : `${chosen} (${level})`);
    return `This lane may run: ${proved.join(", ")}.`;
}
function opening({ status, reason }, { required }) {
    if (status === "fail")
        return "This lane may not run.";
    if (reason === "context.fork")
        return "This lane is skipped: a fork's pull request gets no secrets.";
    if (reason === "context.bot")
        return "This lane is skipped: Dependabot's run gets no Actions secrets.";
    if (reason === "waived")
        return "This lane is skipped: a waiver covers what it lacks.";
    return required ? "This lane is skipped." : "This optional lane is skipped.";
}
function closing(sighting, { reason, waiver }) {
    if (reason === "waived" && waiver !== undefined)
        return `Waived until ${waiver.expires} by ${waiver.owner}, see ${waiver.issue}.`;
    const note = waiver === undefined ? "" : ` ${expired(waiver)}`;
    return reason === "context.fork" || reason === "context.bot"
        ? `${_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .O[reason].fix}.${note}`
        : `${remedy(sighting)}${note}`.trim();
}
function expired({ what, expires, issue }) {
    return `The waiver for \`${what}\` expired on ${expires} and changes nothing, see ${issue}.`;
}


/***/ }),

/***/ 28910:
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

/***/ 96922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ needsWaivers),
  v: () => (/* binding */ weigh)
});

;// CONCATENATED MODULE: ./build/src/secret-gate/verdict/waiver-for.js
/**
 * The waiver for what was seen: it names the requirement as it is written, or the variable or program that counts, and the same reason. One in force
 * goes before an expired one.
 */
function waiverFor({ requirement, chosen, reason }, waivers) {
    const fitting = waivers.filter((waiver) => waiver.reason === reason && (waiver.what === requirement || waiver.what === chosen));
    return fitting.find(({ isInForce }) => isInForce) ?? fitting[0];
}

;// CONCATENATED MODULE: ./build/src/secret-gate/verdict/weigh.js

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
 * Weighs one requirement that is not met. The excuse goes first, then a waiver, then the table: required lanes fail; optional lanes skip, but a
 * credential that is wrong fails them as well, because it is a defect.
 */
function weigh(sighting, circumstances) {
    const reason = sighting.reason ?? "credential.unreachable";
    const excuse = excuseOf(sighting, circumstances.trust);
    if (excuse !== undefined)
        return { status: "skip", reason: excuse };
    const waiver = waiverFor(sighting, circumstances.waivers);
    if (waiver?.isInForce)
        return { status: "skip", reason: "waived", waiver };
    const expired = waiver === undefined ? {} : { waiver };
    if (circumstances.required)
        return { status: "fail", reason, ...expired };
    const isDefect = sighting.status === "bad" && rows[reason] === undefined;
    if (isDefect && circumstances.onRejected === "fail")
        return { status: "fail", reason, ...expired };
    return { status: "skip", reason: reason === "credential.quota" ? "budget.exhausted" : reason, ...expired };
}
/** Whether a waiver could change what the lane is judged: something is not met that the run's trust does not excuse. */
function needsWaivers(sightings, trust) {
    return sightings.some((sighting) => sighting.status !== "ok" && excuseOf(sighting, trust) === undefined);
}
/**
 * The reason that excuses what is not met: the run gets no secrets by design, and this one is missing. A value that is there was handed over, so its
 * own defect decides; programs, endpoints and variables are not withheld.
 */
function excuseOf({ kind, reason }, trust) {
    if (kind !== "credential" || reason !== "credential.missing")
        return undefined;
    if (trust === "fork")
        return "context.fork";
    return trust === "bot" ? "context.bot" : undefined;
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


/***/ }),

/***/ 686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ WAIVERS_PATH),
/* harmony export */   y: () => (/* binding */ waiverReasons)
/* harmony export */ });
/** Where waivers are when the input `waivers` does not say; the file may be missing there. */
const WAIVERS_PATH = ".testing/waivers.yml";
/** Why waivers were not honoured, for every action that reads them. */
const waiverReasons = {
    "waiver.untrusted": {
        what: "Waivers could not be read from a tree that can be trusted, so none is honoured",
        why: "A pull request must not waive its own failure: its waivers come from the base commit, by GitHub's API. The message names what kept the step from it",
        fix: "Give the job `permissions: contents: read`, leave `token` as it is, and merge the waiver to the base branch first",
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


/***/ })

};
