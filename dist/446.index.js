export const id = 446;
export const ids = [446];
export const modules = {

/***/ 7767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ act)
});

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(7647);
;// CONCATENATED MODULE: ./build/src/secret-gate/judge.js
/**
 * Whether the lane may run. A missing credential is excused for forks and bots, and skips an optional lane; a wrong one fails
 * every trusted run, optional or not, because it is a defect. The first bad requirement in declared order gives the reason.
 */
function judge(sightings, { required, trust }) {
    const bad = sightings.find(({ status }) => status === "bad");
    if (bad?.reason === undefined) {
        const names = sightings.map(({ chosen }) => chosen).join(", ");
        return { status: "pass", reason: "ok", text: `This lane may run: ${names} present and of the right shape.` };
    }
    const seen = `\`${bad.requirement}\`: ${bad.detail}.`;
    if (trust === "fork")
        return {
            status: "skip",
            reason: "context.fork",
            text: `This lane is skipped: a fork's pull request gets no secrets. ${seen}`,
        };
    if (trust === "bot")
        return {
            status: "skip",
            reason: "context.bot",
            text: `This lane is skipped: a bot's run gets no Actions secrets. ${seen}`,
        };
    if (bad.reason === "credential.missing" && !required) {
        return { status: "skip", reason: bad.reason, text: `This optional lane is skipped. ${seen} ${remedy(bad)}` };
    }
    return { status: "fail", reason: bad.reason, text: `This lane may not run. ${seen} ${remedy(bad)}` };
}
/** The inverse gate: passes when no variable of the environment holds a credential. `found` are names, never values. */
function judgeAbsence(found) {
    if (found.length === 0)
        return { status: "pass", reason: "ok", text: "This lane holds no provider credential." };
    const text = `This lane must run without provider credentials, but the environment holds ${found.map((name) => `\`${name}\``).join(", ")}. Remove it from the \`env:\` of the job or workflow.`;
    return { status: "fail", reason: "credential.unexpected", text };
}
function remedy({ requirement, chosen, reason }) {
    const name = chosen ?? requirement.split("|")[0];
    const line = `\`${name}: \${{ secrets.${name} }}\``;
    return reason === "credential.missing"
        ? `Set the secret and pass it under \`env:\` of this step as ${line}.`
        : `Store the bare value of the right key in the secret behind \`${name}\`.`;
}

;// CONCATENATED MODULE: ./build/src/secret-gate/providers.js
/**
 * The model providers the gate knows. Prefixes are those the providers' own consoles and documents show; lengths are lower bounds only,
 * because providers lengthen their keys without notice.
 */
const providers = [
    {
        id: "anthropic",
        variables: ["ANTHROPIC_API_KEY", "CLAUDE_CODE_OAUTH_TOKEN"],
        shape: /^sk-ant-[\w-]{20,}$/,
        prefix: /^sk-ant-/,
    },
    { id: "openrouter", variables: ["OPENROUTER_API_KEY"], shape: /^sk-or-[\w-]{20,}$/, prefix: /^sk-or-/ },
    {
        id: "openai",
        variables: ["OPENAI_API_KEY", "CODEX_API_KEY"],
        shape: /^sk-(?!ant-|or-)[\w-]{20,}$/,
        prefix: /^sk-(?:proj|svcacct|admin)-/,
    },
    { id: "google", variables: ["GEMINI_API_KEY", "GOOGLE_API_KEY"], prefix: /^AIza[\w-]{30,}$/ },
    { id: "google-cloud", variables: ["GOOGLE_APPLICATION_CREDENTIALS"] },
    { id: "azure", variables: ["AZURE_OPENAI_API_KEY", "AZURE_API_KEY"] },
    {
        id: "aws",
        variables: ["AWS_ACCESS_KEY_ID"],
        shape: /^A(?:KI|SI)A[A-Z0-9]{16,}$/,
        prefix: /^A(?:KI|SI)A[A-Z0-9]{16,}$/,
    },
    { id: "aws", variables: ["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_BEARER_TOKEN_BEDROCK"] },
    { id: "xai", variables: ["XAI_API_KEY"], shape: /^xai-[\w-]{20,}$/, prefix: /^xai-/ },
    { id: "groq", variables: ["GROQ_API_KEY"], shape: /^gsk_\w{20,}$/, prefix: /^gsk_/ },
    { id: "huggingface", variables: ["HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"], shape: /^hf_\w{20,}$/, prefix: /^hf_/ },
    {
        id: "github",
        variables: ["GITHUB_TOKEN", "GH_TOKEN"],
        shape: /^(?:gh[a-z]_|github_pat_)[\w.-]{20,}$/,
        prefix: /^(?:gh[a-z]_|github_pat_)/,
    },
    { id: "deepseek", variables: ["DEEPSEEK_API_KEY"] },
    { id: "mistral", variables: ["MISTRAL_API_KEY"] },
];
/** Providers of services a no-model lane may use; their credentials do not count as unexpected. */
const notModels = new Set(["github"]);
/** The provider a variable name is bound to, if any. */
function providerOf(variable) {
    return providers.find(({ variables }) => variables.includes(variable));
}
/** The provider whose key the value is by its prefix, if any prefix fits. */
function providerByPrefix(value) {
    return providers.find(({ prefix }) => prefix?.test(value));
}
/** Whether a no-model lane must not hold this variable: by its name, or by the shape of its value. */
function isModelCredential(variable, value) {
    const provider = providerOf(variable) ?? providerByPrefix(value.trim());
    return value !== "" && provider !== undefined && !notModels.has(provider.id);
}

;// CONCATENATED MODULE: ./build/src/secret-gate/inspect.js

/** Shortest text that any provider calls a key, in UTF-16 units. */
const SHORTEST_KEY = 8;
const placeholders = /^(?:x+|\*+|\.+|<.*>|\$\{.*\}|(?:your|my|the|insert|add|enter|put)[-_ ].*|(?:change|replace)[-_ ]?me|todo|tbd|none|null|undefined|dummy|placeholder|example|secret|token|api[-_ ]?key)$/i;
/** What is wrong with a credential's value, judged offline; `undefined` when nothing is. The detail never quotes the value. */
function inspect(variable, value) {
    const bare = value.trim();
    if (bare === "")
        return { reason: "credential.missing", detail: "it holds only white space" };
    if (placeholders.test(bare))
        return { reason: "credential.placeholder", detail: "it holds a placeholder" };
    if (bare !== value)
        return { reason: "credential.shape", detail: "there is white space around the value" };
    if (/^(["']).*\1$/s.test(bare))
        return { reason: "credential.shape", detail: "there are quotes around the value" };
    const isDocument = /^(?:\{|-----BEGIN )/.test(bare);
    if (/[\r\n]/.test(bare) && !isDocument)
        return { reason: "credential.shape", detail: "there is a line break inside the value" };
    if (bare.length < SHORTEST_KEY)
        return { reason: "credential.shape", detail: `it is shorter than ${SHORTEST_KEY} characters` };
    return inspectProvider(variable, bare);
}
function inspectProvider(variable, value) {
    const expected = providerOf(variable);
    if (expected === undefined)
        return undefined;
    const seen = providerByPrefix(value);
    if (seen !== undefined && seen.id !== expected.id)
        return { reason: "credential.wrong-provider", detail: `it holds a key of ${seen.id}, not of ${expected.id}` };
    if (expected.shape !== undefined && !expected.shape.test(value))
        return { reason: "credential.shape", detail: `it lacks the form of every ${expected.id} key` };
    return undefined;
}

// EXTERNAL MODULE: ./build/src/secret-gate/requirement.js
var secret_gate_requirement = __webpack_require__(9589);
;// CONCATENATED MODULE: ./build/src/secret-gate/observe.js


/** Looks at the first variable of each requirement that holds a value; later alternatives never stand in for a bad one. */
function observe(requirements, environment) {
    return requirements.map((requirement) => {
        const name = (0,secret_gate_requirement/* nameOf */.V)(requirement);
        const chosen = requirement.names.find((variable) => (environment[variable] ?? "") !== "");
        if (chosen === undefined)
            return { requirement: name, status: "bad", reason: "credential.missing", detail: "no value" };
        const problem = inspect(chosen, environment[chosen] ?? "");
        if (problem === undefined)
            return { requirement: name, chosen, status: "ok", detail: "present, of the right shape" };
        return { requirement: name, chosen, status: "bad", ...problem };
    });
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/src/secret-gate/render.js

/** The summary's table: each requirement, the variable that counted, and what was seen. Holds no value. */
function renderSightings(sightings) {
    const rows = sightings.map(({ requirement, chosen, status, reason, detail }) => [
        (0,markdown/* code */.aY)(requirement),
        chosen === undefined ? "–" : (0,markdown/* code */.aY)(chosen),
        (0,markdown/* escapeMarkdown */.FV)(detail),
        status === "ok" ? "✅ ok" : `❌ ${(0,markdown/* code */.aY)(reason ?? "")}`,
    ]);
    return (0,markdown/* table */.tp)(["Requirement", "Variable", "Seen", "Result"], rows);
}

// EXTERNAL MODULE: ./build/actions/_shell/record.js + 2 modules
var record = __webpack_require__(9208);
;// CONCATENATED MODULE: ./build/actions/secret-gate/act.js






/** Reads the environment and says whether the lane may run. Values are masked first and leave this step only as a yes or no. */
async function act(inputs, host) {
    return inputs.expect === "absent" ? gateAbsence(inputs.secrets, host) : await gatePresence(inputs, host);
}
async function gatePresence({ secrets, required }, host) {
    if (secrets.length === 0) {
        const what = "`secrets` is empty, so there is nothing to judge";
        throw new action_error/* ActionError */.l("input.invalid", {
            what,
            fix: "Name at least one credential, or set `expect: absent` for a lane that must have none",
        });
    }
    for (const name of secrets.flatMap(({ names }) => names))
        host.runner.mask(host.environment[name] ?? "");
    const sightings = observe(secrets, host.environment);
    const { trust } = await (0,record/* subjectOf */.et)(host);
    const verdict = judge(sightings, { required, trust });
    const missing = sightings.filter(({ status }) => status === "bad").map(({ requirement }) => requirement);
    const chosen = sightings.flatMap(({ status, chosen }) => (status === "ok" && chosen !== undefined ? [chosen] : []));
    return {
        verdict,
        outputs: {
            ready: String(verdict.status === "pass"),
            "skip-reason": missing[0] ?? "",
            missing: JSON.stringify(missing),
            chosen: JSON.stringify(chosen),
        },
        summary: renderSightings(sightings),
        record: {
            observations: sightings.map(({ requirement, status, reason }) => ({
                name: requirement,
                status,
                ...(reason ? { code: reason } : {}),
            })),
        },
    };
}
function gateAbsence(listed, host) {
    const names = new Set(listed.flatMap(({ names }) => names));
    const found = Object.entries(host.environment)
        .filter(([name, value = ""]) => (names.has(name) && value !== "") || isModelCredential(name, value))
        .map(([name]) => name)
        .sort();
    for (const name of found)
        host.runner.mask(host.environment[name] ?? "");
    const verdict = judgeAbsence(found);
    return {
        verdict,
        outputs: { ready: String(verdict.status === "pass"), "skip-reason": "", missing: "[]", chosen: "[]" },
        record: {
            lane: "no-model",
            observations: found.map((name) => ({ name, status: "bad", code: "credential.unexpected" })),
        },
    };
}


/***/ }),

/***/ 4446:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_secret_gate_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5957);
/* harmony import */ var _shell_node_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4237);
/* harmony import */ var _shell_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8787);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7767);




await (0,_shell_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(_src_secret_gate_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .secretGate */ ._, _act_js__WEBPACK_IMPORTED_MODULE_3__/* .act */ .R, (0,_shell_node_host_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeHost */ .P)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ secretGate)
});

// EXTERNAL MODULE: ./build/src/contract/define-action.js
var define_action = __webpack_require__(7268);
// EXTERNAL MODULE: ./build/src/contract/field.js
var field = __webpack_require__(3452);
;// CONCATENATED MODULE: ./build/src/secret-gate/reasons.js
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

// EXTERNAL MODULE: ./build/src/secret-gate/requirement.js
var requirement = __webpack_require__(9589);
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
        required: {
            description: "Whether a missing credential fails the step (`true`) or skips the lane (`false`).",
            field: field/* flag */.Jt,
            default: "true",
        },
        expect: {
            description: "`present` demands the credentials; `absent` demands that no model provider's credential is in the environment, for lanes that must run without one.",
            field: (0,field/* choice */.Yq)("present", "absent"),
            default: "present",
        },
    },
    outputs: {
        ready: {
            description: "`true` when the lane may run, else `false`. An empty output means the gate itself did not finish.",
        },
        "skip-reason": { description: "The first requirement, in declared order, that is not met; empty when all are." },
        missing: { description: "All requirements that are not met, as a JSON list of strings." },
        chosen: { description: "The variables that met the requirements, in declared order, as a JSON list of strings." },
    },
    reasons: reasons,
});


/***/ }),

/***/ 9589:
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


/***/ })

};
