export const id = "secret-gate-gate-plan";
export const ids = ["secret-gate-gate-plan"];
export const modules = {

/***/ 31534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatePlan: () => (/* binding */ gatePlan)
});

// EXTERNAL MODULE: ./build/src/secret-gate/verdict/judge.js
var judge = __webpack_require__(46403);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(10492);
// EXTERNAL MODULE: ./build/src/secret-gate/verdict/lane-facts.js
var lane_facts = __webpack_require__(28910);
;// CONCATENATED MODULE: ./build/src/secret-gate/verdict/judge-plan.js


/**
 * Judges all lanes together. A failed lane fails the plan. The plan passes when at least one lane
 * may run.
 */
function judgePlan(lanes) {
    const by = (status) => lanes.filter(({ judgement }) => judgement.verdict.status === status);
    const [ready, failed, skipped] = [by("pass"), by("fail"), by("skip")];
    const [first] = failed.length > 0 ? failed : ready.length > 0 ? [] : skipped;
    const count = `${ready.length} of ${lanes.length} lanes may run`;
    if (first === undefined) {
        const rest = skipped.length === 0 ? "" : ` Skipped: ${skipped.map(renderNameAndReason).join(", ")}.`;
        const names = ready.map(({ planned }) => `\`${planned.name}\``).join(", ");
        return { status: "pass", reason: "ok", text: `${count}: ${names}.${rest}` };
    }
    const { verdict } = first.judgement;
    const findings = failed.slice(1).map(({ planned, judgement: { verdict: other } }) => ({
        rule: other.reason,
        message: `Lane \`${planned.name}\`: ${other.text}`,
    }));
    return {
        status: verdict.status,
        reason: verdict.reason,
        text: `${count}. Lane \`${first.planned.name}\`: ${verdict.text}`,
        ...(findings.length > 0 ? { findings } : {}),
    };
}
/**
 * Renders the outputs of a plan: the matrix of ready lanes, the other lanes with their reasons, and
 * the combined outputs of all lanes.
 */
function toPlanOutputs(lanes, verdict) {
    const outputs = lanes.map(({ facts, judgement }) => (0,lane_facts/* toLaneOutputs */.g)(facts, judgement));
    const isReady = ({ judgement }) => judgement.verdict.status === "pass";
    const others = lanes.filter((lane) => !isReady(lane));
    const lists = (name) => [
        ...new Set(outputs.flatMap((output) => JSON.parse(output[name]))),
    ];
    const maps = (name) => JSON.stringify(Object.assign({}, ...outputs.map((output) => JSON.parse(output[name]))));
    const decisive = others.find(({ judgement }) => judgement.verdict.status === verdict.status);
    return {
        ready: String(verdict.status === "pass"),
        "skip-reason": verdict.status === "pass" ? "" : (decisive?.judgement.decisive?.requirement ?? ""),
        missing: JSON.stringify(lists("missing")),
        chosen: JSON.stringify(lists("chosen")),
        fingerprints: maps("fingerprints"),
        versions: maps("versions"),
        matrix: JSON.stringify({ include: lanes.filter(isReady).map(({ planned }) => planned.leg) }),
        skipped: JSON.stringify(others.map(({ planned, facts, judgement: { verdict: own } }) => ({
            lane: planned.name,
            verdict: own.status,
            reason: own.reason,
            missing: facts.observations.filter(({ status }) => status !== "ok").map(({ requirement }) => requirement),
        }))),
    };
}
/** Renders the facts of the record: one observation per lane. */
function toPlanRecord(lanes) {
    return {
        observations: lanes.map(({ planned, judgement: { verdict } }) => ({
            name: planned.name,
            status: verdict.status === "pass" ? "ok" : "bad",
            ...(verdict.reason === "ok" ? {} : { code: verdict.reason }),
        })),
        versions: Object.assign({}, ...lanes.map(({ facts, judgement }) => JSON.parse((0,lane_facts/* toLaneOutputs */.g)(facts, judgement).versions))),
    };
}
/** Renders the summary's table with one row per lane. */
function renderPlan(lanes) {
    const symbols = { pass: "✅", skip: "⏭️", fail: "❌" };
    const rows = lanes.map(({ planned, judgement: { verdict, decisive } }) => [
        (0,markdown/* code */.aY)(planned.name),
        `${symbols[verdict.status]} ${verdict.status}`,
        verdict.reason === "ok" ? "–" : (0,markdown/* code */.aY)(verdict.reason),
        decisive === undefined ? "–" : `${(0,markdown/* code */.aY)(decisive.requirement)} ${(0,markdown/* escapeMarkdown */.FV)(decisive.detail)}`,
    ]);
    return (0,markdown/* table */.tp)(["Lane", "Verdict", "Reason", "Requirement"], rows);
}
function renderNameAndReason({ planned, judgement }) {
    return `\`${planned.name}\` (${judgement.verdict.reason})`;
}

// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __webpack_require__(94759);
// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/text/describe-text.js
var describe_text = __webpack_require__(13786);
// EXTERNAL MODULE: ./build/src/text/nearest-word.js
var nearest_word = __webpack_require__(29748);
// EXTERNAL MODULE: ./build/src/secret-gate/contract.js + 6 modules
var contract = __webpack_require__(86753);
// EXTERNAL MODULE: ./build/src/secret-gate/lane.js
var secret_gate_lane = __webpack_require__(15222);
;// CONCATENATED MODULE: ./build/src/secret-gate/parse-plan.js






/** Maximum number of lanes in a plan: GitHub's limit of jobs in a matrix. */
const PLAN_LIMIT = 256;
/** Maximum number of values that a lane adds to its matrix entry. */
const WITH_LIMIT = 32;
/** Longest text among them, in UTF-16 units; each becomes part of the output `matrix`. */
const VALUE_LIMIT = 1024;
/**
 * Parses the lanes of a plan in order. Omitted keys come from the step's inputs, except the
 * requirements.
 * @throws ActionError `input.invalid` that names the lane and the key
 */
function parsePlan(text, defaults) {
    const list = (0,json_value/* tryParseJson */.Bl)(text);
    if (!Array.isArray(list) || list.length === 0 || list.length > PLAN_LIMIT)
        throw createError(`it must be a JSON list of 1 to ${PLAN_LIMIT} lanes`);
    const lanes = list.map((entry, index) => parseLane(entry, `lane ${index + 1}`, defaults));
    const repeated = lanes.find(({ name }, index) => lanes.findIndex((other) => other.name === name) !== index);
    if (repeated !== undefined)
        throw createError(`two lanes have the name ${(0,describe_text/* showText */.h$)(repeated.name)}`);
    return lanes;
}
function parseLane(entry, place, defaults) {
    if (!(0,json_value/* isObject */.Gv)(entry))
        throw createError(`${place} is not an object`);
    const { lane: name, with: leg = {}, ...rest } = entry;
    if (typeof name !== "string" || !/^[\w][\w .:/@+-]{0,99}$/.test(name))
        throw createError(`${place} has no \`lane\`, a name of up to 100 letters, digits, blanks and \`. : / @ + - _\``);
    const label = `${place}, ${(0,describe_text/* showText */.h$)(name)},`;
    const unknown = Object.keys(rest).find((key) => !secret_gate_lane/* LANE_KEYS */.Q.some((known) => known === key));
    if (unknown !== undefined)
        throw createError(describeUnknown(label, unknown));
    const given = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, parseKey(label, key, value)]));
    const base = { ...defaults, profile: [], secrets: [], capabilities: [] };
    const lane = { ...base, ...given };
    if (!(0,secret_gate_lane/* hasRequirements */.l)(lane))
        throw createError(`${label} needs nothing, so there is nothing to judge`);
    return { name, leg: { lane: name, ...parseLeg(label, leg) }, lane };
}
/** Parses one key like its input: a list becomes lines, a boolean its word. */
function parseKey(lane, key, value) {
    const { field } = contract/* secretGate */._.inputs[key];
    const entries = Array.isArray(value) ? value : [value];
    const raw = entries.every((entry) => ["string", "boolean"].includes(typeof entry))
        ? entries.map(String).join("\n")
        : undefined;
    const parsed = raw === undefined ? { ok: false } : field.parse(raw);
    if (parsed.ok)
        return parsed.value;
    throw createError(`${lane} has a \`${key}\` that is not accepted. It must be ${field.expects}`);
}
function describeUnknown(label, key) {
    const meant = (0,nearest_word/* nearestWord */.z)(key, ["lane", "with", ...secret_gate_lane/* LANE_KEYS */.Q]);
    return `${label} has an unknown key, ${(0,describe_text/* showText */.h$)(key)}${meant === undefined ? "" : `. Did you mean \`${meant}\`?`}`;
}
function parseLeg(lane, leg) {
    const isValue = (value) => typeof value === "string" ? value.length <= VALUE_LIMIT : ["number", "boolean"].includes(typeof value);
    const isName = (key) => /^[A-Za-z_][\w-]{0,99}$/.test(key) && key !== "lane";
    const isGood = (0,json_value/* isObject */.Gv)(leg) &&
        Object.keys(leg).length <= WITH_LIMIT &&
        Object.entries(leg).every(([key, value]) => isName(key) && isValue(value));
    if (!isGood)
        throw createError(`${lane} has a \`with\` that is not an object of up to ${WITH_LIMIT} names with texts of up to ${VALUE_LIMIT} characters, numbers or flags`);
    return leg;
}
function createError(problem) {
    return new action_error/* ActionError */.lZ("input.invalid", {
        what: `\`plan\` is not accepted: ${problem}`,
        fix: "Correct the `with:` block of this step",
    });
}

// EXTERNAL MODULE: ./build/src/secret-gate/verdict/assess.js
var assess = __webpack_require__(52104);
// EXTERNAL MODULE: ./build/actions/_runtime/trusted/read-waivers.js + 2 modules
var read_waivers = __webpack_require__(10345);
// EXTERNAL MODULE: ./build/actions/_runtime/record.js + 3 modules
var record = __webpack_require__(54096);
;// CONCATENATED MODULE: ./build/actions/secret-gate/cache-answers.js
/** Wraps the host so that each request and each version check is made once. */
function cacheAnswers(host) {
    const answers = new Map();
    const versions = new Map();
    const once = (cache, key, call) => {
        const known = cache.get(key) ?? call();
        cache.set(key, known);
        return known;
    };
    return {
        ...host,
        send: (request, limits) => once(answers, JSON.stringify(request), () => host.send(request, limits)),
        cliVersion: (program, timeoutMs) => once(versions, program, () => host.cliVersion(program, timeoutMs)),
    };
}

// EXTERNAL MODULE: ./build/actions/secret-gate/check-lane.js + 1 modules
var check_lane = __webpack_require__(1166);
// EXTERNAL MODULE: ./build/actions/secret-gate/warn-of-refusal.js
var warn_of_refusal = __webpack_require__(10368);
;// CONCATENATED MODULE: ./build/actions/secret-gate/gate-plan.js









/**
 * Gates every lane of the plan in order. Lanes that share a credential share the provider's
 * answers.
 */
async function gatePlan(inputs, host) {
    const planned = parsePlan(inputs.plan, { ...inputs, backend: inputs.backend });
    const { trust } = await (0,record/* readRunSubject */.ap)(host);
    const cachedHost = cacheAnswers(host);
    const untilMs = (0,check_lane/* computeDeadline */.S)(inputs, host);
    const lanes = [];
    let trusted;
    for (const one of planned) {
        const facts = await (0,check_lane/* checkLane */.J)(one.lane, inputs, cachedHost, untilMs);
        // Waivers are read once, for the first lane that needs them.
        if ((0,assess/* needsWaivers */.x)(facts.observations, trust))
            trusted ??= await (0,read_waivers/* readWaivers */.S)({ path: inputs.waivers, token: inputs.token, untilMs }, host);
        const { waivers, refusal } = trusted ?? { waivers: [] };
        const { required, "on-rejected": onRejected } = one.lane;
        lanes.push({
            planned: one,
            facts,
            judgement: (0,judge/* judge */.S)(facts.observations, { required, onRejected, trust, waivers, refusal }),
        });
    }
    const verdict = judgePlan(lanes);
    (0,warn_of_refusal/* warnOfRefusal */.O)(trusted?.refusal, verdict, host);
    for (const { planned: lane, judgement } of lanes)
        if (judgement.verdict.status === "skip" && verdict.status !== "skip")
            host.log.warning(`Lane \`${lane.name}\`: ${judgement.verdict.text} [${judgement.verdict.reason}]`);
    return { verdict, outputs: toPlanOutputs(lanes, verdict), summary: renderPlan(lanes), record: toPlanRecord(lanes) };
}


/***/ }),

/***/ 29748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** Shortest word that counts as the beginning or a part of another one, in UTF-16 units. */
const PART_MIN_UNITS = 4;
/** Longest word that is compared, in UTF-16 units. A mistyped name is never longer. */
const WORD_LIMIT = 64;
/**
 * Returns the word that was probably meant: equal except for case and separators, with few wrong
 * letters, or with a common part. Returns `undefined` when none is near. The first of equally near
 * words wins.
 */
function nearestWord(given, words) {
    const bare = normalizeWord(given);
    if (bare === "" || bare.length > WORD_LIMIT)
        return undefined;
    const byDistance = words
        .map((word) => ({ word, distance: computeDistance(bare, normalizeWord(word)) }))
        .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(Math.min(bare.length, word.length) / 3)))
        .sort((a, b) => a.distance - b.distance)[0];
    return (byDistance?.word ??
        words.find((word) => isPartOf(bare, normalizeWord(word))) ??
        words.find((word) => sharesPart(bare, word)));
}
function normalizeWord(word) {
    return word
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, "-");
}
function isPartOf(given, word) {
    const [short, long] = given.length < word.length ? [given, word] : [word, given];
    return short.length >= PART_MIN_UNITS && (long.startsWith(short) || long.endsWith(`-${short}`));
}
function sharesPart(given, word) {
    const parts = normalizeWord(word).split("-");
    return given.split("-").some((part) => part.length >= PART_MIN_UNITS && parts.some((other) => isClose(part, other)));
}
/** Whether the words are equal or one is the plural of the other. */
function isClose(a, b) {
    return a === b || `${a}s` === b || a === `${b}s`;
}
/**
 * Counts the letters to insert, delete, replace or swap with their neighbour until both are equal.
 */
function computeDistance(a, b) {
    let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const isSame = a[i - 1] === b[j - 1];
            const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1)];
            if (isSwapped)
                steps.push((before[j - 2] ?? 0) + 1);
            row.push(Math.min(...steps));
        }
        [before, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ })

};
