export const id = "shared-mock-transport-judge";
export const ids = ["shared-mock-transport-judge"];
export const modules = {

/***/ 45790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ judge_calls_judgeCalls)
});

// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
;// CONCATENATED MODULE: ./build/src/mock-transport/journal/find-lost-exchanges.js
const LOSS_TEXTS = {
    request: "the request's body has a form that this version does not read",
    answer: "a fixture cannot express the answer, or the answer is incomplete",
    credential: "the provider rejected the key",
    redirect: "the provider answered with a redirect",
    cut: "the answer or the client was disconnected before the end",
    unread: "the answer was compressed or over the buffer limit",
    full: "the recording had reached its limit",
    private: "only private text identifies it, or private text remains in it",
    unsound: "its fixture would be invalid",
    shadowed: "an earlier fixture would answer its request",
    "no-room": "the file has reached its size limit",
    unwritten: "the file could not be written",
    unanswered: "the provider gave no answer",
    unsent: "the path cannot be forwarded",
    "too-large": "the request is over the limit",
};
/**
 * Intentionally not recorded: a replay synthesizes side calls and refuses invalid requests on its
 * own.
 */
const INTENDED_LOSSES = ["side-call", "refused"];
/**
 * Losses after which clients retry. Nothing is missing when the same request was recorded later.
 */
const RETRIED_LOSSES = ["cut", "unanswered"];
/**
 * The exchanges with a model that are missing in the recording of a journal, in order of arrival.
 * Token counts, embeddings, model lists and stored responses are ignored: a replay answers them
 * without a fixture.
 */
function findLostExchanges({ requests, recording }) {
    const leftOut = new Map(recording?.lost.map(({ seq, why }) => [seq, why]));
    const findReason = (request) => {
        if (!isExchange(request))
            return undefined;
        return findLossReason(request) ?? (isRecorded(request) ? findOmission(request.seq) : undefined);
    };
    const findOmission = (seq) => (recording === undefined ? "unwritten" : leftOut.get(seq));
    const checked = requests.map((request) => ({ request, why: findReason(request) }));
    const recordedLast = new Map(checked
        .filter(({ request, why }) => why === undefined && isRecorded(request))
        .map(({ request }) => [toRequestKey(request), request.seq]));
    return checked.flatMap(({ request, why }) => {
        if (why === undefined)
            return [];
        const isRecovered = RETRIED_LOSSES.includes(why) && (recordedLast.get(toRequestKey(request)) ?? 0) > request.seq;
        return isRecovered ? [] : [{ request, why }];
    });
}
/** Equal for retries of the same request. */
function toRequestKey({ route, bodyDigest }) {
    return `${route} ${bodyDigest}`;
}
/** The number of losses by route and reason, as part of a sentence. */
function renderLosses(lost) {
    const groups = Map.groupBy(lost, ({ request, why }) => `${request.route}\n${why}`);
    return [...groups.values()]
        .map(([first, ...others]) => first === undefined ? "" : `${1 + others.length} of ${first.request.route}, because ${LOSS_TEXTS[first.why]}`)
        .join("; ");
}
/** One loss, as a sentence. */
function describeLoss({ request: { seq, route, upstream }, why }) {
    const problem = upstream?.problem === undefined ? "" : ` (${upstream.problem})`;
    return `Request ${seq} of ${route} was not recorded: ${LOSS_TEXTS[why]}${problem}`;
}
/**
 * Whether the request is an exchange with a model. The class is the route's kind when the body was
 * not decoded, and `passthrough` for all `/passthrough` requests.
 */
function isExchange({ class: what, protocol }) {
    return what === "turn" || what === "completion" || (what === "passthrough" && protocol !== undefined);
}
function isRecorded({ outcome, upstream, ...request }) {
    return outcome === "forwarded" && isExchange({ outcome, ...request }) && upstream?.unrecorded === undefined;
}
function findLossReason({ outcome, upstream }) {
    const why = upstream?.unrecorded;
    if (why !== undefined)
        return INTENDED_LOSSES.includes(why) ? undefined : why;
    if (outcome === "upstream-failed")
        return "unanswered";
    if (outcome === "too-large")
        return "too-large";
    return outcome === "invalid" ? "unsent" : undefined;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/journal/judge.js


/**
 * The rules in order of precedence. Rules about calls come after those that prove the journal
 * complete.
 */
const rules = {
    server: judgeServer,
    journal: judgeJournal,
    redaction: judgeRedaction,
    failures: judgeFailures,
    support: judgeSupport,
    match: judgeMatch,
    answers: judgeAnswers,
    upstream: judgeUpstream,
    recording: judgeRecording,
    calls: judgeCalls,
    use: judgeUse,
};
/** Applies every rule, in order of precedence. */
function observe(journal, tally, policy) {
    return Object.entries(rules).map(([name, rule]) => ({ name, problem: rule(journal, tally, policy) }));
}
/**
 * Decides whether the run proves that the tests made the expected calls. The first violated rule
 * gives the reason; all violated ones become findings.
 */
function judge(observations, tally) {
    const { calls } = tally;
    const problems = observations.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
    const [first, ...others] = problems;
    if (first === undefined) {
        return {
            status: "pass",
            reason: "ok",
            text: `The tests made ${renderCallCount(calls)}; ${describeAnswers(tally)}.`,
        };
    }
    const findings = [
        ...(first.findings ?? []),
        ...others.flatMap(({ reason, text, findings }) => findings ?? [{ rule: reason, message: text }]),
    ];
    return { status: "fail", reason: first.reason, text: first.text, findings };
}
/**
 * A problem with one finding for each request, described by the first; `undefined` when there are
 * none.
 */
function toProblem(reason, requests, { text, message, location, }) {
    const [first] = requests;
    if (first === undefined)
        return undefined;
    const at = location === undefined ? {} : { location };
    const findings = requests.map((request) => ({ rule: reason, message: message(request), ...at }));
    return { reason, text: text(first), findings };
}
function judgeServer({ end }, _tally, { server }) {
    if (server === "ended")
        return undefined;
    if (server === "left")
        return { reason: "server.left", text: "The mock server could not be stopped." };
    const how = end?.reason === "idle"
        ? "It reached its idle limit and stopped."
        : end === undefined
            ? "It crashed or was killed; its journal has no last line."
            : "Another process stopped it.";
    return { reason: "server.lost", text: `The mock server was gone before the post step. ${how}` };
}
function judgeJournal(journal, _tally, { instance, journalMatches }) {
    const seqs = new Set(journal.requests.map(({ seq }) => seq));
    const dropped = journal.end?.dropped ?? 0;
    const defect = journal.instance !== instance
        ? "its first line belongs to another server"
        : journal.broken > 0
            ? `${journal.broken} of its lines cannot be parsed`
            : journal.end === undefined
                ? "its last line is missing"
                : dropped > 0
                    ? `${dropped} requests were not written because it reached its size limit or the disk was full`
                    : journal.end.requests !== journal.requests.length || seqs.size !== journal.requests.length
                        ? `it holds ${journal.requests.length} requests, the server answered ${journal.end.requests}`
                        : journalMatches === false
                            ? "its bytes differ from those that the server wrote"
                            : undefined;
    return defect === undefined
        ? undefined
        : { reason: "journal.incomplete", text: `The journal proves nothing: ${defect}.` };
}
function judgeRedaction(_journal, _tally, { isClean }) {
    if (isClean)
        return undefined;
    const text = "A secret was found in the evidence after redaction; `redaction-report-mock-transport.json` names the file.";
    return { reason: "journal.unredacted", text };
}
function judgeFailures(_journal, { crashed }) {
    if (crashed.length === 0)
        return undefined;
    const seqs = crashed.slice(0, 10).map(({ seq }) => seq);
    return { reason: "server.failed", text: `The mock server failed on request ${seqs.join(", ")}; see \`server.log\`.` };
}
function judgeSupport(_journal, { unsupported }) {
    return toProblem("request.unsupported", unsupported, {
        text: (first) => `The tests used a route or parameter that this version does not support: ${describeUnsupported(first)}.`,
        message: (request) => `Request ${request.seq}: ${describeUnsupported(request)}`,
    });
}
function describeUnsupported({ method, path, param }) {
    return `${method} ${(0,quote/* quote */.hD)(path)}${param === undefined ? "" : ` with the parameter ${(0,quote/* quote */.hD)(param)}`}`;
}
/**
 * An agent's exit code does not report that it could not use an answer; a repeated request does.
 */
function judgeAnswers(_journal, { rejected }, { strict }) {
    if (!strict)
        return undefined;
    const explain = ({ seq, repeats, excerpt = "" }) => `Request ${seq} repeats request ${repeats}, which was fully answered: ${(0,quote/* quote */.hD)(excerpt)}`;
    return toProblem("answer.rejected", rejected, {
        text: (first) => `A client could not use an answer. ${explain(first)}.`,
        message: explain,
    });
}
/**
 * A forwarded call proves that a provider answered by the provider's request id and token usage.
 * Streams of chat completions report usage only on request, so the id suffices there.
 */
function judgeUpstream(_journal, { forwarded }) {
    const needsUsage = ({ protocol, streaming }) => !(protocol === "openai-chat" && streaming);
    const unproven = forwarded.filter((request) => {
        const { requestId, hasUsage } = request.upstream ?? {};
        return request.status < 400 && (requestId === undefined || (!hasUsage && needsUsage(request)));
    });
    const explain = ({ seq, upstream }) => `Request ${seq} to ${(0,quote/* quote */.hD)(upstream?.host ?? "no host")} was answered without ${upstream?.requestId === undefined ? "a request id" : "usage"}`;
    return toProblem("upstream.unproven", unproven, {
        text: (first) => `A forwarded call does not prove that a provider answered. ${explain(first)}.`,
        message: explain,
    });
}
/** A recording must contain every exchange with a model to replay the tests. */
function judgeRecording(journal, _tally, { mode }) {
    const lost = mode === "record" ? findLostExchanges(journal) : [];
    if (lost.length === 0)
        return undefined;
    const count = lost.length === 1 ? "One exchange was" : `${lost.length} exchanges were`;
    return {
        reason: "recording.incomplete",
        text: `${count} not recorded: ${renderLosses(lost)}.`,
        findings: lost.map((loss) => ({ rule: "recording.incomplete", message: describeLoss(loss) })),
    };
}
function judgeMatch(_journal, { unmatched }, { path }) {
    const count = unmatched.length === 1 ? "One request" : `${unmatched.length} requests`;
    return toProblem("fixture.unmatched", unmatched, {
        text: (first) => `${count} matched no fixture. ${describeNearest(first)}.`,
        message: (request) => `Request ${request.seq} matched no fixture. ${describeNearest(request)}.`,
        location: { path },
    });
}
/** The request's excerpt, the nearest fixture and how they differ. */
function describeNearest({ excerpt = "", model = "", fixture, differs = [] }) {
    const prompt = `The prompt was ${(0,quote/* quote */.hD)(excerpt)} for ${(0,quote/* quote */.hD)(model)}`;
    if (fixture === undefined)
        return `${prompt}; there are no fixtures`;
    return `${prompt}; the nearest is fixtures[${fixture}], which differs in ${differs.join(", ")}`;
}
function judgeCalls(_journal, { calls }, { minCalls }) {
    if (calls >= minCalls)
        return undefined;
    const text = `The tests made ${renderCallCount(calls)}; \`min-calls\` requires ${minCalls}.`;
    return { reason: "evidence.no-call", text };
}
function judgeUse(_journal, { unused }, { allowUnused, path }) {
    if (unused.length === 0 || allowUnused)
        return undefined;
    const names = unused.map((index) => `fixtures[${index}]`);
    return {
        reason: "fixture.unused",
        text: `${names.slice(0, 10).join(", ")}${names.length > 10 ? ` and ${names.length - 10} more` : ""} answered no request.`,
        findings: names.map((name) => ({
            rule: "fixture.unused",
            message: `${name} answered no request`,
            location: { path },
        })),
    };
}
/** Which sources answered the calls, as the end of a sentence. */
function describeAnswers({ uses, improvised, forwarded }) {
    const used = uses.filter((count) => count > 0).length;
    const parts = [
        ...(uses.length > 0 ? [`${used} of ${uses.length} fixtures answered`] : []),
        ...(improvised > 0 ? [`${improvised} replies were synthesized`] : []),
        ...(forwarded.length > 0 ? [`${forwarded.length} were answered by the provider`] : []),
    ];
    return parts.length === 0 ? "no fixture was used" : parts.join(", ");
}
function renderCallCount(count) {
    return count === 0 ? "no model call" : count === 1 ? "one model call" : `${count} model calls`;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/journal/tally.js
/** Outcomes of answered model calls. */
const ANSWER_OUTCOMES = ["replied", "error-replied", "improvised", "forwarded"];
/** Counts the requests. `fixtures` is the number of fixtures. */
function tally(requests, fixtures) {
    const answered = requests.filter(({ outcome }) => ANSWER_OUTCOMES.includes(outcome));
    const uses = Array.from({ length: fixtures }, () => 0);
    for (const { fixture } of answered)
        if (fixture !== undefined)
            uses[fixture] = (uses[fixture] ?? 0) + 1;
    const withOutcome = (expected) => requests.filter(({ outcome }) => outcome === expected);
    const usableAnswers = new Set(answered.filter(isUsable).map(({ seq }) => seq));
    return {
        requests: requests.length,
        calls: answered.filter(({ retry, repeats }) => retry === 0 && repeats === undefined).length,
        uses,
        streams: answered.filter(({ streaming }) => streaming).length,
        retries: answered.filter(({ retry, repeats }) => retry > 0 || repeats !== undefined).length,
        undelivered: answered.filter(({ delivered }) => !delivered).length,
        unauthorized: withOutcome("unauthorized").length,
        sideCalls: withOutcome("side-call").length,
        improvised: withOutcome("improvised").length,
        forwarded: withOutcome("forwarded"),
        upstreamFailures: withOutcome("upstream-failed").length,
        crashed: withOutcome("crashed"),
        unmatched: withOutcome("unmatched"),
        unsupported: withOutcome("unsupported"),
        rejected: requests.filter(({ repeats }) => repeats !== undefined && usableAnswers.has(repeats)),
        unused: uses.flatMap((count, index) => (count === 0 ? [index] : [])),
    };
}
/** Whether a client can use the answer: no error, no fault, fully delivered. */
function isUsable({ status, delivered, fault }) {
    return status < 400 && delivered && fault === undefined;
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/evidence/judge-calls.js


/** Judges the calls of a run by its inputs, for the post step and for the library. */
function judge_calls_judgeCalls(inputs, journal, facts) {
    const totals = tally(journal.requests, journal.fixtures);
    const observations = observe(journal, totals, {
        mode: inputs.mode,
        minCalls: inputs["min-calls"],
        allowUnused: inputs["allow-unused"],
        strict: inputs.strict,
        path: inputs.fixtures,
        ...facts,
    });
    return { totals, observations, verdict: judge(observations, totals) };
}


/***/ }),

/***/ 63050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RK: () => (/* binding */ emptyUnredacted),
  dc: () => (/* binding */ findUnredacted),
  Y7: () => (/* binding */ proveEvidence),
  rn: () => (/* binding */ readServerFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/redact/redact.js + 3 modules
var redact = __webpack_require__(14445);
;// CONCATENATED MODULE: ./build/src/mock-transport/journal/prove-redacted.js

/** Searches the final bytes of every evidence file for the values, plain and encoded. */
function proveRedacted(files, { redactor, values, redactedRequests, }) {
    const checked = files.map(({ file, bytes }) => ({
        file,
        sizeBytes: bytes.length,
        residue: Object.values((0,redact/* redact */.E)(bytes, redactor).replacements).reduce((sum, count) => sum + count, 0),
    }));
    return {
        schemaVersion: 1,
        values,
        redactedRequests,
        files: checked,
        isClean: checked.every(({ residue }) => residue === 0),
    };
}

// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/src/mock-transport/record/recorded-exchange.js
var recorded_exchange = __webpack_require__(16690);
// EXTERNAL MODULE: ./build/src/redact/known-secrets.js + 1 modules
var known_secrets = __webpack_require__(43113);
// EXTERNAL MODULE: ./build/src/redact/redactor.js + 10 modules
var redactor = __webpack_require__(24960);
;// CONCATENATED MODULE: ./build/actions/mock-transport/evidence/prove-evidence.js






/**
 * The files that a server wrote into its evidence directory: the journal, and its log and recorded
 * fixtures where they exist.
 */
async function readServerFiles(directory, journalBytes, readIfPresent) {
    const found = [{ file: "journal.jsonl", bytes: journalBytes }];
    for (const file of ["server.log", recorded_exchange/* RECORDED_FILE */.y]) {
        const text = await readIfPresent((0,external_node_path_.join)(directory, file), limits/* JOURNAL_LIMIT_BYTES */.q0);
        if (text !== undefined)
            found.push({ file, bytes: Buffer.from(text) });
    }
    return found;
}
/**
 * Searches the files for the server's token and the secrets of the environment, whole and encoded.
 */
function proveEvidence(evidence, { journal, token, environment }) {
    const secrets = [...new Set([token, ...(0,known_secrets/* knownSecrets */.x)(environment, []).values])];
    return proveRedacted(evidence, {
        redactor: (0,redactor/* createRedactor */.l)(secrets),
        values: secrets.length,
        redactedRequests: journal.requests.filter(({ redacted }) => redacted).length,
    });
}
/** Names of the files that contain a secret. */
function findUnredacted({ files }) {
    return new Set(files.filter(({ residue }) => residue > 0).map(({ file }) => file));
}
/** Empties those of the files that contain a secret. */
async function emptyUnredacted(evidence, unredacted, directory, { write }) {
    for (const { file } of evidence)
        if (unredacted.has(file))
            await write((0,external_node_path_.join)(directory, file), "");
}


/***/ }),

/***/ 35436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ journalLineSchema),
/* harmony export */   S: () => (/* binding */ EXCERPT_UNITS)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73102);
/* harmony import */ var _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85609);
/* harmony import */ var _schema_fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1472);
/* harmony import */ var _schema_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89307);




/** Longest excerpt of a request's text in the journal, in UTF-16 units. */
const EXCERPT_UNITS = 200;
const count = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._gte */ .qm(0));
const excerpt = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(EXCERPT_UNITS));
/** Outcomes of a request. `replied` and `error-replied` come from a fixture. */
const OUTCOMES = [
    "replied",
    "error-replied",
    "improvised",
    "side-call",
    "forwarded",
    "upstream-failed",
    "unmatched",
    "unsupported",
    "invalid",
    "unauthorized",
    "unknown-route",
    "too-large",
    "malformed",
    "crashed",
    "counted",
    "embedded",
    "listed",
    "shown",
];
/** The first line: the configuration of the server. */
const startSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("start"),
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    instance: _schema_label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk,
    time: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    fixtures: count,
});
/**
 * One request. `seq` counts from 1 in order of arrival; lines are in the order in which answers
 * ended.
 */
const requestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("request"),
    seq: count,
    time: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    durationMs: count,
    route: _schema_label_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSchema */ .rk,
    method: _schema_label_js__WEBPACK_IMPORTED_MODULE_2__/* .labelSchema */ .Gx,
    /** Without the query, which may contain a key. */
    path: excerpt,
    access: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["accepted", "missing", "wrong", "open"]),
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(OUTCOMES),
    /** Purpose of the request: the kind of the route, or for a completion its call class. */
    class: _schema_label_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSchema */ .rk,
    protocol: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_schema_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .WIRE_PROTOCOLS */ .et)),
    /** Name of the test. */
    test: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(excerpt),
    status: count,
    streaming: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Whether the client received the whole answer. */
    delivered: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Time from the last byte of the request to the first byte of the answer. */
    firstByteMs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(count),
    /** Number of stream events that were written. */
    events: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(count),
    /**
     * 0-based index in the fixture file: the fixture that answered, or for `unmatched` the nearest
     * one.
     */
    fixture: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(count),
    /** 0-based index among that fixture's replies or steps. */
    reply: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(count),
    /** Kind of the injected fault. */
    fault: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_schema_label_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSchema */ .rk),
    /** `seq` of the earlier request that this request repeats. */
    repeats: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(count),
    usage: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ inputTokens: count, outputTokens: count })),
    /**
     * The provider that the request was forwarded to, and the evidence that it answered: its request
     * id and whether it reported token usage. `problem` says what went wrong with the answer,
     * `unrecorded` why no fixture was made of it.
     */
    upstream: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        host: excerpt,
        requestId: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(excerpt),
        hasUsage: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        problem: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_schema_label_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSchema */ .rk),
        unrecorded: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_schema_label_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSchema */ .rk),
    })),
    differs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_schema_label_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSchema */ .rk)),
    model: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(excerpt),
    /** Excerpt of the last user text. */
    excerpt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(excerpt),
    /** Path in the body of the `unsupported` or `invalid` value. */
    param: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(excerpt),
    /** The client's retry count for this call, 0 for the first attempt. */
    retry: count,
    bodyBytes: count,
    /** Whether a known secret was replaced in the body. */
    redacted: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Digest of the redacted body. */
    bodyDigest: _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .e,
});
/**
 * Precedes the last line when exchanges were recorded: the number of fixtures in the file, and the
 * `seq` of exchanges that were recorded but are not in it.
 */
const recordingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("recording"),
    fixtures: count,
    lost: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ seq: count, why: _schema_label_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSchema */ .rk })),
});
/**
 * The last line. A journal without it is incomplete. `dropped` requests were answered but not
 * written.
 */
const endSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("end"),
    time: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["stopped", "signal", "idle"]),
    requests: count,
    dropped: count,
});
/** One line of the journal, a JSON document. */
const journalLineSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("kind", [startSchema, requestSchema, recordingSchema, endSchema]);


/***/ }),

/***/ 56689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkJournal)
});

// EXTERNAL MODULE: ./build/src/mock-transport/wire/digest.js
var wire_digest = __webpack_require__(89870);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
;// CONCATENATED MODULE: ./build/src/mock-transport/journal/stop-answer.js

/**
 * Answer of the stop route: size in bytes and digest of the journal. The post step compares the
 * file with it.
 */
const stopAnswerSchema = schemas/* strictObject */.rej({
    sizeBytes: schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(0)),
    digest: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./build/src/mock-transport/journal/check-journal.js


/**
 * Compares the journal's bytes with the server's answer to the stop request; `undefined` when there
 * was none.
 */
function checkJournal(bytes, answer) {
    const digest = (0,wire_digest/* computeDigest */.M)(bytes);
    const reported = stopAnswerSchema.safeParse(answer);
    return {
        sizeBytes: bytes.length,
        digest,
        matches: reported.success ? reported.data.digest === digest && reported.data.sizeBytes === bytes.length : "unknown",
    };
}


/***/ }),

/***/ 6709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseJournal)
/* harmony export */ });
/* harmony import */ var _core_journal_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35436);

/**
 * Parses the text of a journal file. Never throws: invalid lines are counted and make the journal
 * incomplete.
 */
function parseJournal(text) {
    const lines = text.split("\n").filter((line) => line !== "");
    const parsed = lines.map(parseLine);
    const valid = parsed.filter((line) => line !== undefined);
    const start = valid.find((line) => line.kind === "start");
    const recording = valid.find((line) => line.kind === "recording");
    const last = parsed.at(-1);
    return {
        ...(start === undefined ? {} : { instance: start.instance }),
        fixtures: start?.fixtures ?? 0,
        requests: valid.filter((line) => line.kind === "request").sort((a, b) => a.seq - b.seq),
        ...(recording === undefined ? {} : { recording }),
        ...(last?.kind === "end" ? { end: last } : {}),
        broken: lines.length - valid.length,
    };
}
function parseLine(line) {
    try {
        return _core_journal_line_js__WEBPACK_IMPORTED_MODULE_0__/* .journalLineSchema */ .L.parse(JSON.parse(line));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 16690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RECORDED_FILE)
/* harmony export */ });
/** File name of the recorded fixtures in the evidence directory. */
const RECORDED_FILE = "recorded-fixtures.json";


/***/ }),

/***/ 89870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ computeDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of bytes, or of text as UTF-8, in the form `sha256:<hex>`. */
function computeDigest(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", content, "hex")}`;
}


/***/ }),

/***/ 36865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ wholeNumberWithin),
/* harmony export */   Iv: () => (/* binding */ faultSchema),
/* harmony export */   ln: () => (/* binding */ FAULT_KINDS),
/* harmony export */   xS: () => (/* binding */ paceSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28472);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89307);



const numberWithin = ([min, max]) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(min), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(max));
/** A whole number within the bounds. */
const wholeNumberWithin = ([min, max]) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(min), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(max));
/** Kinds of faults and the parts that each accepts. */
const FAULT_PARTS = {
    status: ["status", "type", "code", "message", "retryAfterMs"],
    "reset-before-headers": [],
    "reset-after-headers": ["afterEvents"],
    stall: ["afterEvents", "limitMs"],
    cut: ["afterEvents"],
    "malformed-event": ["afterEvents"],
    "bad-utf8": ["afterEvents"],
    "truncated-frame": ["afterEvents"],
    "error-event": ["afterEvents", "status", "type", "code", "message"],
};
const FAULT_KINDS = Object.keys(FAULT_PARTS);
/**
 * A fault of an answer:
 *
 * - `status` replaces the answer with an error.
 * - `reset-before-headers` and `reset-after-headers` reset the connection.
 * - `stall` sends nothing more until the client leaves or `limitMs` have passed, then resets.
 * - `cut` ends without the rest.
 * - `malformed-event` corrupts the syntax of an event; `bad-utf8` corrupts the bytes of a text.
 * - `truncated-frame` ends inside an event.
 * - `error-event` ends with the provider's own error.
 *
 * `afterEvents` is the number of events that are sent whole before the fault. The default is 0 for
 * `reset-after-headers` and 1 for the others. An answer that is not streamed counts as one event,
 * of which half is sent. `rate` is the share of answers that the fault hits, from 0 to 1, drawn
 * from the seed. The default is every answer.
 */
const faultSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(FAULT_KINDS),
    afterEvents: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(wholeNumberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .AFTER_EVENTS_BOUNDS */ .Tn)),
    rate: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(numberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .RATE_BOUNDS */ .xg)),
    limitMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(numberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIT_BOUNDS_MS */ .Bi)),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(wholeNumberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_STATUS_BOUNDS */ .u0)),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk),
    code: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))),
    retryAfterMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(numberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIT_BOUNDS_MS */ .Bi)),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(hasPartsOfItsKind)));
/**
 * The speed of an answer: the wait before its first byte, and for a stream the tokens per second
 * between its events. `jitter` is the share, from 0 to 1, by which each wait varies, drawn from the
 * seed.
 */
const paceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    firstTokenMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(numberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .PACE_BOUNDS */ .Kp.firstTokenMs)),
    tokensPerSecond: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(numberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .PACE_BOUNDS */ .Kp.tokensPerSecond)),
    jitter: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(numberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .PACE_BOUNDS */ .Kp.jitter)),
}));
/** Rejects parts that the kind would ignore, and the fault `status` without a status. */
function hasPartsOfItsKind({ kind, ...parts }) {
    const allowed = ["rate", ...FAULT_PARTS[kind]];
    const given = Object.keys(parts).filter((part) => parts[part] !== undefined);
    return given.every((part) => allowed.includes(part)) && (kind !== "status" || parts["status"] !== undefined);
}


/***/ }),

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ matchSchema),
/* harmony export */   Cc: () => (/* binding */ replySchema),
/* harmony export */   Lm: () => (/* binding */ FIXTURE_PROVIDERS),
/* harmony export */   SE: () => (/* binding */ stepSchema),
/* harmony export */   et: () => (/* binding */ WIRE_PROTOCOLS),
/* harmony export */   gB: () => (/* binding */ toolCallSchema),
/* harmony export */   v3: () => (/* binding */ fixtureEntrySchema),
/* harmony export */   zD: () => (/* binding */ fixtureSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73305);
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94759);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36865);
/* harmony import */ var _fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28472);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89307);





/** Providers whose replies a document can hold; `any` when they belong to no provider. */
const FIXTURE_PROVIDERS = ["openai", "anthropic", "google", "azure", "vertex", "bedrock", "any"];
/** Wire formats of completions that `match` can name; Azure uses OpenAI's, Vertex uses Google's. */
const WIRE_PROTOCOLS = ["openai-chat", "openai-responses", "anthropic", "google", "bedrock"];
/**
 * A condition on a text. A string requires equality. An object requires that the text contains
 * `contains`, matches `pattern` (RE2 syntax), or is JSON with at least the values of `json`. Texts
 * are compared by code unit, except with `ignoreCase`.
 */
const textMatchSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ contains: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        pattern: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PATTERN_LIMIT_UNITS */ .br)),
        ignoreCase: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ json: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB((value) => value !== undefined)) }),
]);
/**
 * The conditions under which a fixture answers a request. An omitted part matches anything, except
 * `toolResult`: without it the fixture answers a message of the user, with it the results of the
 * tools that were called in the current turn.
 *
 * `tools` are names that must all be offered. `body` is the JSON that the request must contain.
 * `test` is the test that the request belongs to. `turn` only decides between fixtures that match
 * equally well; 1 is the first answer of the conversation.
 */
const matchSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    user: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(textMatchSchema),
    system: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(textMatchSchema),
    model: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(textMatchSchema),
    protocol: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(WIRE_PROTOCOLS)),
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1))),
    toolResult: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(textMatchSchema),
    body: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    test: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(textMatchSchema),
    turn: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberWithin */ .Gv)(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .TURN_BOUNDS */ .mR)),
});
/**
 * A tool call. It has `arguments` as an object, `parts` of their JSON text that a stream sends one
 * by one, or the free-form `input` of a custom tool.
 */
const toolCallSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk),
    name: _label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk,
    arguments: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    parts: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .DELTA_COUNT_LIMIT */ .Xh))),
    input: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB(hasOneForm));
/**
 * A reply in a form that no provider owns. Reasoning comes first, then text, whole, in `deltas` or
 * as `json`, then tool calls. A reply with an error has none of them. `pace` and `fault` control
 * how the reply is sent.
 */
const replySchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    reasoning: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1))),
    text: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    deltas: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .DELTA_COUNT_LIMIT */ .Xh))),
    json: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    toolCalls: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(toolCallSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1))),
    usage: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        inputTokens: (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberWithin */ .Gv)(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_COUNT_BOUNDS */ .kq),
        outputTokens: (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberWithin */ .Gv)(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_COUNT_BOUNDS */ .kq),
    })),
    finishReason: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["stop", "length", "tool-calls", "content-filter"])),
    error: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        status: (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberWithin */ .Gv)(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .ERROR_STATUS_BOUNDS */ .u0),
        type: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk),
        code: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk),
        message: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)),
        retryAfterMs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberWithin */ .Gv)(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .RETRY_AFTER_BOUNDS_MS */ .pw)),
    })),
    pace: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .paceSchema */ .xS),
    fault: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .faultSchema */ .Iv),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB(hasOneMeaning));
/** One step of a tool loop; `times` repeats it before the next step. */
const stepSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    reply: replySchema,
    times: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberWithin */ .Gv)(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMES_BOUNDS */ .pv)),
});
/**
 * A fixture: a match and one source of replies.
 *
 * - `reply` answers every request.
 * - `replies` are used one by one. With `after: "last"` the last one answers all further calls.
 * - `steps` are selected by the number of tool results since the user's message, so that a tool
 *   loop ends on its own.
 */
const fixtureEntrySchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    match: matchSchema,
    reply: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(replySchema),
    replies: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(replySchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .REPLY_COUNT_LIMIT */ .jm))),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["unmatched", "last"])),
    steps: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(stepSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .REPLY_COUNT_LIMIT */ .jm))),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB(hasOneSource));
/**
 * The document that the input `fixtures` names. The header limits what the replies may be used for:
 * the lane, the provider and the agent that they represent, and whether they were recorded and
 * redacted or hold nothing to redact.
 */
const fixtureSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    lane: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("no-model"),
    provider: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(FIXTURE_PROVIDERS),
    harness: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk),
    redaction: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["none-needed", "redacted"]),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_2__/* .labelSchema */ .Gx),
    fixtures: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fixtureEntrySchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .FIXTURE_COUNT_LIMIT */ .EY)),
});
const countParts = (value, ...parts) => parts.filter((part) => value[part] !== undefined).length;
/**
 * An error has no other content, only `pace` and `fault`. Any other reply has a text in one form,
 * tool calls or a fault, or several of them. Reasoning alone is not an answer.
 */
function hasOneMeaning(reply) {
    const texts = countParts(reply, "text", "deltas", "json");
    if (reply["error"] !== undefined)
        return countParts(reply, "reasoning", "text", "deltas", "json", "toolCalls", "usage", "finishReason") === 0;
    return texts <= 1 && texts + countParts(reply, "toolCalls", "fault") > 0;
}
function hasOneForm(call) {
    if (countParts(call, "arguments", "parts", "input") !== 1)
        return false;
    return call["parts"] === undefined || (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)((0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .tryParseJson */ .Bl)(call["parts"].join("")));
}
function hasOneSource(entry) {
    const sources = countParts(entry, "reply", "replies", "steps");
    return sources === 1 && (entry["after"] === undefined || entry["replies"] !== undefined);
}


/***/ })

};
